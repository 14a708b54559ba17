"""Notices what is due and has it said, and keeps the memory small; refuses to know what a review asks.

A tick that was missed, the machine being off, costs nothing: what is due stays due through its window, and the store
moves it on to the next allowed day after that. Each thing is taken once, in the turn that says it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.runner import Runner
from bot.telegram.desk import Desk
from storage.store import Address, Store

log = logging.getLogger(__name__)

EVERY = 30.0
AT_ONCE = 100
PRUNED_EVERY = timedelta(hours=6)


class Ticker:
    """Looks every 30 seconds, and at the start; `wake` is called with each person something was laid out for.

    `room` returns when more may be laid out, so that words wait as rows that can still be answered or stopped.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - the parts of the bot it works with, put together in one place
        self,
        store: Store,
        runner: Runner,
        clock: Clock,
        desk: Desk,
        wake: Callable[[Address], None],
        room: Callable[[], Awaitable[None]],
    ) -> None:
        self._store = store
        self._runner = runner
        self._clock = clock
        self._desk = desk
        self._wake = wake
        self._room = room
        self._pruned: datetime | None = None

    async def run(self) -> None:
        """Tick until cancelled; what fails is told and tried again at the next tick."""
        while True:
            try:
                await self.tick()
                await self._prune()
            except Exception:
                log.exception("what is due could not be looked up")
            await asyncio.sleep(EVERY)

    async def share(self, another: Callable[[], Awaitable[None]]) -> None:
        """Deliver one claim's worth; `another` calls one more worker to the rest, if anything was due at all."""
        claimed = await self._due()
        if claimed:
            await another()
        for address in claimed:
            await self._room()
            await self._deliver(address)
        await self._prune()

    async def tick(self) -> int:
        """Deliver all that is due now, one turn a person; gives how many people were reached."""
        reached: set[Address] = set()
        while fresh := [address for address in await self._due() if address not in reached]:
            for address in fresh:
                reached.add(address)
                await self._room()
                await self._deliver(address)
        return len(reached)

    async def _due(self) -> list[Address]:
        return await self._desk.do(self._store.claim_due, self._clock.now(), AT_ONCE)

    async def _deliver(self, address: Address) -> None:
        try:
            await self._desk.do(self._runner.deliver_due, address)
        except Exception:
            log.exception("somebody's reminders could not be delivered")
        else:
            self._wake(address)

    async def _prune(self) -> None:
        now = self._clock.now()
        if self._pruned is None or now - self._pruned >= PRUNED_EVERY:
            await self._desk.do(self._store.prune, now)
            self._pruned = now
