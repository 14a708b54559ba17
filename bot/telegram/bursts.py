"""Waits for the rest of a long text, since apps split one at 4,096 characters; refuses to read a part by itself.

Phones cut in the last 300 characters of a part, Telegram Desktop at a good place in its second half, so a text of half
the length may be a part; one that was none is read a moment later than others. A part is a row before its update is
confirmed, so a restart loses none; the turn that reads the whole takes the rows in its own transaction.
"""

from __future__ import annotations

import asyncio
import logging

from bot.clock import Clock
from bot.runner import TRIES, Runner
from bot.telegram.desk import Desk
from bot.telegram.sender import Sender
from dialogs.events import TextSaid
from storage.store import Address, Store

log = logging.getLogger(__name__)

LONG = 2000
QUIET = 1.5


class Bursts:
    """The people whose long texts may not be complete. `language` is what a person's app speaks."""

    def __init__(self, store: Store, runner: Runner, clock: Clock, desk: Desk, sender: Sender) -> None:
        self._store = store
        self._runner = runner
        self._clock = clock
        self._desk = desk
        self._sender = sender
        self._timers: dict[Address, asyncio.TimerHandle] = {}
        self._releases: set[asyncio.Task[None]] = set()

    async def hold(self, address: Address, said: TextSaid, key: str, language: str | None) -> bool:
        """Hold a text that is long enough to be a part; tells whether it was held. The runner joins it to the next."""
        self._stop_waiting(address)
        if len(said.text) < LONG:
            return False
        await self._desk.do(self._runner.hold, address, key, said.text, said.message)
        self._wait(address, QUIET, language)
        return True

    async def settle(self, address: Address, language: str | None) -> None:
        """Read at once what this person's texts came to, since something else than a text follows."""
        if self._stop_waiting(address):
            await self._release(address, language)

    async def settle_left_behind(self) -> None:
        """Read what an earlier process was holding when it ended, unless the rest is on its way already."""
        for address in await self._desk.do(self._store.quiet_parts, self._clock.now()):
            if address.channel == "telegram" and address not in self._timers:
                self._wait(address, 0, None)

    async def close(self) -> None:
        """Stop waiting; what is held stays held for the next process."""
        for address in tuple(self._timers):
            self._stop_waiting(address)
        await asyncio.gather(*self._releases, return_exceptions=True)

    def _wait(self, address: Address, seconds: float, language: str | None, failures: int = 0) -> None:
        loop = asyncio.get_running_loop()
        self._timers[address] = loop.call_later(seconds, self._ring, address, language, failures)

    def _stop_waiting(self, address: Address) -> bool:
        timer = self._timers.pop(address, None)
        if timer is not None:
            timer.cancel()
        return timer is not None

    def _ring(self, address: Address, language: str | None, failures: int) -> None:
        self._timers.pop(address, None)
        task = asyncio.create_task(self._release(address, language, failures), name=f"burst-{address.name}")
        self._releases.add(task)
        task.add_done_callback(self._releases.discard)

    async def _release(self, address: Address, language: str | None, failures: int = 0) -> None:
        try:
            if failures < TRIES:
                await self._desk.do(self._runner.release, address, client_language=language)
            else:
                key = f"burst:{address.name}:{self._clock.new_id()}"
                await self._desk.do(self._runner.handle, address, key, TextSaid(""), client_language=language)
        except Exception:
            log.exception("a long text is still unread")
            self._wait(address, QUIET * 2**failures, language, failures + 1)
            return
        self._sender.wake(address)
