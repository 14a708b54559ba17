"""Where prompts wait for their turn to leave, as addresses and not as words; refuses to send.

What waits here is read when its turn comes, so that nobody hears what was answered, stopped or forgotten meanwhile, and
whoever writes is served at once, out of the line.
"""

from __future__ import annotations

import asyncio
from itertools import islice

from bot.telegram.quota import Quota
from storage.store import Address

ROOM_IN_SECONDS = 10
TOGETHER = 400
GATHERING = 0.25


class Line:
    """People with a prompt to come, each once, in the order in which they came."""

    def __init__(self, quota: Quota) -> None:
        self._quota = quota
        self._long = int(quota.prompts_a_second * ROOM_IN_SECONDS)
        self._people: dict[Address, None] = {}
        self._filled = asyncio.Event()
        self._shorter = asyncio.Event()
        self._shorter.set()

    def join(self, address: Address) -> None:
        """Come last, or stay where one is."""
        self._people.setdefault(address)
        self._filled.set()
        if len(self._people) >= self._long:
            self._shorter.clear()

    def leave(self, address: Address) -> None:
        """Wait no longer."""
        if address in self._people:
            del self._people[address]
            self._passed()

    def close(self) -> None:
        """Send everybody away; what was to be said to them stays in the outbox."""
        self._people.clear()
        self._passed()

    async def room(self) -> None:
        """Wait until the line is short enough for more to come."""
        await self._shorter.wait()

    async def next(self) -> list[Address]:
        """Wait for the next whose turn it is; where many wait, those of a quarter of a second go together.

        Together they are read and marked in few transactions, and nobody minds so short a wait at a prompt.
        """
        while not self._people:
            await self._filled.wait()
        wait = await self._quota.wait_as_prompt()
        await asyncio.sleep(max(wait, GATHERING) if len(self._people) > 1 else wait)
        more = min(len(self._people), TOGETHER) - 1
        places = 1 + (await self._quota.prompts_may_go(more) if more > 0 else 0)
        turn = list(islice(self._people, places))
        for address in turn:
            del self._people[address]
        self._passed()
        return turn

    def _passed(self) -> None:
        if not self._people:
            self._filled.clear()
        if len(self._people) < self._long:
            self._shorter.set()
