"""`hadaf bot --role reviews`: delivers what is due and takes no updates; refuses to run without a shared database."""

from __future__ import annotations

import asyncio
import logging

from bot.settings import Settings
from bot.telegram.connecting import OK, connect
from bot.telegram.door import Door
from bot.telegram.raw import RawBot
from storage import jobs

log = logging.getLogger(__name__)

AFTER_A_FAULT = 5.0


class Reviewing:
    """One worker of perhaps several; `stop` ends it after the messages at hand."""

    def __init__(self, bot: RawBot, door: Door, settings: Settings, stop: asyncio.Event) -> None:
        self._bot = bot
        self._door = door
        self._url = settings.database_url
        self._stop = stop

    async def run(self) -> int:
        """Deliver until told to stop (0), or until there is no use (1)."""
        code = await connect(self._bot, self._stop, _nothing)
        if code is not None:
            return code
        scheduled = jobs.known()
        await self._door.open(ticks=not scheduled)
        log.info("reviews are delivered for @%s", self._bot.username)
        if scheduled:
            await self._by_schedule()
        else:
            log.info("Procrastinate is not installed: this worker looks by its own clock")
            await self._stop.wait()
        return OK

    async def _by_schedule(self) -> None:
        from bot import schedule  # noqa: PLC0415 - only this role needs Procrastinate

        while not self._stop.is_set():
            app = schedule.app_for(self._url, self._door.ticker.share)
            try:
                await schedule.run(app, self._stop)
            except Exception:
                log.exception("the schedule stands still for %s seconds", AFTER_A_FAULT)
                await asyncio.sleep(AFTER_A_FAULT)


async def _nothing() -> None:
    """Nothing is to be prepared at Telegram."""
