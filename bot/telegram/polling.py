"""Fetches updates by long polling; refuses to confirm one before its turn is committed.

Each getUpdates confirms the batch before it, so a crash anywhere brings the unconfirmed ones back, where the store
knows which it has seen.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import Any

from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError

from bot.telegram.connecting import MENDABLE, OK, REFUSED, SLOWEST, unless
from bot.telegram.delivery import seconds_of
from bot.telegram.door import Door
from bot.telegram.raw import RawBot

log = logging.getLogger(__name__)

POLL = 50
GIVE_UP_CONFLICTS = 2


class Poller:
    """The loop that fetches and hands on; `stop` ends it after the batch at hand."""

    def __init__(self, bot: RawBot, door: Door, stop: asyncio.Event) -> None:
        self._bot = bot
        self._door = door
        self._stop = stop
        self._offset: int | None = None
        self._failures = 0
        self._conflicts = 0

    async def clear_webhook(self) -> None:
        """Take a webhook back, since it excludes polling; what waits at Telegram stays there."""
        if (await self._bot.get_webhook_info()).url:
            await self._bot.delete_webhook(drop_pending_updates=False)
            log.warning("a webhook was set for this bot; it is taken back, since the bot polls")

    async def run(self) -> int:
        """Poll until told to stop (0), or until there is no use: a refused token, another process that polls (1)."""
        await self._once(0)
        await self._door.bursts.settle_left_behind()
        code = None
        while code is None and not self._stop.is_set():
            code = await self._once(POLL)
        if code is None:
            await self._confirm()
        return code or OK

    async def _once(self, seconds: int) -> int | None:
        """Fetch and handle one batch; gives an exit code where going on makes no sense."""
        try:
            batch = await self._fetch(seconds)
            await self._door.handle_all(batch)
        except Conflict as conflict:
            return await self._another(conflict)
        except (InvalidToken, EndPointNotFound):
            log.error(REFUSED)  # noqa: TRY400 - the trace would tell the operator nothing
            return MENDABLE
        except RetryAfter as flood:
            await self._pause(seconds_of(flood), "Telegram is asked too often")
        except TelegramError as trouble:
            await self._pause(self._next_wait(), f"Telegram cannot be reached ({type(trouble).__name__})")
        except Exception:
            log.exception("a batch could not be kept and will be fetched again")
            await self._pause(self._next_wait())
        else:
            self._handled(batch)
        return None

    async def _fetch(self, seconds: int) -> list[dict[str, Any]]:
        """Fetch a batch; an empty one as soon as the bot is to stop."""
        return await unless(self._stop, self._bot.raw_updates(self._offset, seconds)) or []

    def _handled(self, batch: list[dict[str, Any]]) -> None:
        if self._failures:
            log.info("Telegram can be reached again")
        self._failures = self._conflicts = 0
        if batch:
            self._offset = max(int(update["update_id"]) for update in batch) + 1
        elif not self._stop.is_set():
            self._offset = None

    async def _another(self, conflict: Conflict) -> int | None:
        """Give way to another poller, but not to the last breath of one that was just ended."""
        self._conflicts += 1
        if self._conflicts >= GIVE_UP_CONFLICTS:
            log.error("another process is using this bot's token, so this one ends: %s", conflict.message)
            return MENDABLE
        await self._pause(1.0)
        return None

    async def _confirm(self) -> None:
        """Tell Telegram what was handled last, so that the next process does not get it again."""
        if self._offset is not None:
            with suppress(TelegramError, TimeoutError):
                await asyncio.wait_for(self._bot.raw_updates(self._offset, 0), 3)

    def _next_wait(self) -> float:
        self._failures += 1
        return float(min(2 ** (self._failures - 1) / 2, SLOWEST))

    async def _pause(self, seconds: float, why: str = "") -> None:
        if why:
            log.warning("%s; trying again in %s s", why, seconds)
        await unless(self._stop, asyncio.sleep(seconds))
