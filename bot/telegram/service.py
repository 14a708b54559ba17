"""The bot from its start to its end; refuses to know how updates come: by polling, or brought to a webhook."""

from __future__ import annotations

import asyncio
import logging
import signal

from bot.clock import Clock
from bot.metrics import FIGURES
from bot.operation import served
from bot.settings import Settings, SettingsError
from bot.telegram.connecting import connect
from bot.telegram.door import Door, Role
from bot.telegram.polling import Poller
from bot.telegram.raw import RawBot
from bot.telegram.request import AiohttpRequest
from bot.telegram.reviewing import Reviewing
from bot.telegram.webhook import Webhook

log = logging.getLogger(__name__)

FLUSH = 4.0


def run(settings: Settings, clock: Clock, role: Role = "all") -> int:
    """Serve Telegram until stopped, or one `role` of it beside other processes; gives the exit code.

    Raises `SettingsError` without a token, `StoreNotReadyError` as the store does, `OSError` for an address in use.
    """
    if settings.bot_token is None:
        message = "HADAF_BOT_TOKEN is not set; @BotFather gives one; for example HADAF_BOT_TOKEN=123456:ABC-DEF"
        raise SettingsError(message)
    return asyncio.run(_serve(settings, settings.bot_token.get_secret_value(), clock, role))


async def _serve(settings: Settings, token: str, clock: Clock, role: Role) -> int:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    request = AiohttpRequest()
    root, pays = settings.telegram_api_url, settings.pays
    bot = RawBot(token, f"{root}/bot", f"{root}/file/bot", request=request, get_updates_request=request, pays=pays)
    door = Door(bot, settings, clock, role)
    FIGURES.serves(role)
    try:
        async with served(door.operation, settings):
            if role == "reviews":
                return await Reviewing(bot, door, settings, stop).run()
            return await _listen(bot, door, settings, stop)
    finally:
        await door.close(FLUSH)
        await bot.shutdown()


async def _listen(bot: RawBot, door: Door, settings: Settings, stop: asyncio.Event) -> int:
    if settings.webhook_url is not None:
        webhook = Webhook(bot, door, settings, stop)
        prepare, listen = webhook.announce, webhook.run
    else:
        poller = Poller(bot, door, stop)
        prepare, listen = poller.clear_webhook, poller.run
    code = await connect(bot, stop, prepare)
    if code is not None:
        return code
    await door.open()
    log.info("@%s is listening", bot.username)
    return await listen()
