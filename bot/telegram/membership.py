"""Whether this process still counts as alive among those of one bot; refuses to be needed where there is only one.

A process that was stopped for a while, with its machine say, may have been taken for dead, and its words be on their
way from another: before it says anything it beats again, and looks again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.telegram.desk import Desk
from storage.store import Store

log = logging.getLogger(__name__)

EVERY = 2.0
STALE = 7.0


class Membership:
    """One process of a bot, of some `role`; on a database of its own it is always sure of itself."""

    def __init__(self, store: Store, desk: Desk, role: str, timer: Callable[[], float]) -> None:
        self._store = store
        self._desk = desk
        self._role = role
        self._timer = timer
        self._beaten = timer()

    async def join(self) -> None:
        """Come among the living; raises what the store raises."""
        if self._store.shared:
            await self._desk.do(self._store.join, self._role)
            self._beaten = self._timer()

    async def run(self) -> None:
        """Beat until cancelled; what fails is told, and tried again."""
        while True:
            await asyncio.sleep(EVERY)
            try:
                await self._beat()
            except Exception:
                log.exception("the other processes cannot be told that this one is alive")

    async def sure(self) -> bool:
        """Tell whether what this process held is still its own; else beat first, and have the caller look again."""
        if not self._store.shared or self._timer() - self._beaten < STALE:
            return True
        await self._beat()
        return False

    async def leave(self) -> None:
        """Leave what was not said to the others, at once."""
        if self._store.shared:
            try:
                await self._desk.do(self._store.leave)
            except Exception:
                log.exception("the others will find out by themselves that this process ended")

    async def _beat(self) -> None:
        began = self._timer()
        await self._desk.do(self._store.beat)
        self._beaten = began
