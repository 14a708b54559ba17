"""The first words with Telegram, for as long as they take; refuses to give up on a network, and to print a token."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError

log = logging.getLogger(__name__)

OK, MENDABLE = 0, 1
SLOWEST = 30.0
REFUSED = "Telegram refuses HADAF_BOT_TOKEN; @BotFather gives a fresh one"
R = TypeVar("R")


async def connect(bot: Bot, stop: asyncio.Event, prepare: Callable[[], Awaitable[None]]) -> int | None:
    """Get to know Telegram and do what `prepare` does there; gives an exit code when there is no use, else `None`."""
    wait = 1.0
    while not stop.is_set():
        try:
            await unless(stop, _both(bot, prepare))
        except InvalidToken:
            log.error(REFUSED)  # noqa: TRY400 - the exception holds the token
            return MENDABLE
        except BadRequest as refusal:
            log.error("Telegram refuses: %s", refusal.message)  # noqa: TRY400 - the trace would tell nothing
            return MENDABLE
        except TelegramError as trouble:
            log.warning("Telegram cannot be reached (%s); trying again in %s s", type(trouble).__name__, wait)
            await unless(stop, asyncio.sleep(wait))
            wait = min(wait * 2, SLOWEST)
        else:
            break
    return OK if stop.is_set() else None


async def unless(stop: asyncio.Event, work: Coroutine[Any, Any, R]) -> R | None:
    """Do this, but give it up, with `None`, as soon as the bot is to stop."""
    doing, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((doing, stopping), return_when=asyncio.FIRST_COMPLETED)
        if doing.done():
            return await doing
        doing.cancel()
        with suppress(asyncio.CancelledError, TelegramError):
            await doing
        return None
    finally:
        stopping.cancel()


async def _both(bot: Bot, prepare: Callable[[], Awaitable[None]]) -> None:
    await bot.initialize()
    await prepare()
