"""Waits for the rest of a long text, since apps split one at 4,096 characters; refuses to read a part by itself.

Phones cut in the last 300 characters of a part, Telegram Desktop at a good place in its second half, so a text of half
the length may be a part; one that was none is read a moment later than others. A part is a row before its update is
confirmed, so a restart loses none; the turn that reads the whole takes the rows in its own transaction. Parts of one
text may come to several processes: who held the last one waits.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta

from bot.clock import Clock
from bot.runner import TRIES, Runner
from bot.telegram.desk import Desk
from bot.telegram.sender import Sender
from dialogs.events import TextSaid
from storage.store import Address, Store

log = logging.getLogger(__name__)

LONG = 2000
QUIET = 1.5
LEFT_BEHIND = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Held:
    """Whose texts are held, what their app speaks, and the last message that this process held."""

    address: Address
    language: str | None = None
    last: str | None = None


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
        self._wait(Held(address, language, said.message), QUIET)
        return True

    async def settle(self, address: Address, language: str | None) -> None:
        """Read at once what this person's texts came to, since something else than a text follows."""
        here = self._stop_waiting(address)
        if here or (self._store.shared and await self._desk.do(self._store.holds_parts, address)):
            await self._release(Held(address, language))

    async def settle_left_behind(self) -> None:
        """Read what an earlier process was holding when it ended, unless the rest is on its way already.

        Others may be at work, and wait for the rest themselves: what they hold is left to them for a while. A store
        that does not answer is asked again a while later, and keeps nobody from being served.
        """
        since = self._clock.now() - (LEFT_BEHIND if self._store.shared else timedelta())
        try:
            left_behind = await self._desk.do(self._store.quiet_parts, since)
        except Exception:
            log.exception("what is held of long texts could not be looked up")
            return
        for address in left_behind:
            if address.channel == "telegram" and address not in self._timers:
                self._wait(Held(address), 0)

    async def run(self) -> None:
        """Look now and then for what other processes were holding when they ended, until cancelled."""
        while True:
            await asyncio.sleep(LEFT_BEHIND.total_seconds())
            await self.settle_left_behind()

    async def close(self) -> None:
        """Stop waiting; what is held stays held for the next process."""
        for address in tuple(self._timers):
            self._stop_waiting(address)
        await asyncio.gather(*self._releases, return_exceptions=True)

    def _wait(self, held: Held, seconds: float, failures: int = 0) -> None:
        loop = asyncio.get_running_loop()
        self._timers[held.address] = loop.call_later(seconds, self._ring, held, failures)

    def _stop_waiting(self, address: Address) -> bool:
        timer = self._timers.pop(address, None)
        if timer is not None:
            timer.cancel()
        return timer is not None

    def _ring(self, held: Held, failures: int) -> None:
        self._timers.pop(held.address, None)
        task = asyncio.create_task(self._release(held, failures), name=f"burst-{held.address.name}")
        self._releases.add(task)
        task.add_done_callback(self._releases.discard)

    async def _release(self, held: Held, failures: int = 0) -> None:
        address, language = held.address, held.language
        try:
            if failures < TRIES:
                await self._desk.do(self._runner.release, address, held.last, client_language=language)
            else:
                key = f"burst:{address.name}:{self._clock.new_id()}"
                await self._desk.do(self._runner.handle, address, key, TextSaid(""), client_language=language)
        except Exception:
            log.exception("a long text is still unread")
            self._wait(held, QUIET * 2**failures, failures + 1)
            return
        self._sender.wake(address)
