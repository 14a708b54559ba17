"""Takes the updates that Telegram brings; refuses callers without the secret, and to accept an update before its turn.

Telegram brings one chat's updates in order, and brings again what was not accepted; the store knows what it has seen.
The answer to a press, which only stops the button's clock, leaves in the reply itself: nobody needs its success, and an
update that is brought again gets the same reply again, since it is made of the update alone. Words leave by calls of
their own: their success must be known (a 429, a 403), and the ids of those with buttons.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot

from bot.settings import Settings
from bot.telegram.connecting import OK
from bot.telegram.door import Door
from bot.telegram.updates import ALLOWED

log = logging.getLogger(__name__)

PROOF = "X-Telegram-Bot-Api-Secret-Token"
SIDE_BY_SIDE = 40
LARGEST = 256 * 1024
READ_WITHIN = 10.0
CLOSE_WITHIN = 3.0
HIGHEST = 1 << 63


class Webhook:
    """A small web server for one path, that of HADAF_WEBHOOK_URL; `stop` ends it after the turns at hand."""

    def __init__(self, bot: Bot, door: Door, settings: Settings, stop: asyncio.Event) -> None:
        self._bot = bot
        self._door = door
        self._settings = settings
        self._stop = stop
        self._proof = settings.webhook_proof().encode()
        door.stops_clocks = False

    async def announce(self) -> None:
        """Tell Telegram where to bring updates; what waits there is kept. Raises what Telegram thinks of it."""
        await self._bot.set_webhook(
            str(self._settings.webhook_url),
            secret_token=self._settings.webhook_proof(),
            allowed_updates=list(ALLOWED),
            max_connections=SIDE_BY_SIDE,
            drop_pending_updates=False,
        )

    async def run(self) -> int:
        """Serve until told to stop. Raises `OSError` where the address of HADAF_LISTEN cannot be had."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post(urlsplit(str(self._settings.webhook_url)).path or "/", self._take)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=CLOSE_WITHIN)
        await runner.setup()
        host, port = self._settings.listen_at
        try:
            await web.TCPSite(runner, host, port).start()
            log.info("updates are taken at %s:%s", host, port)
            await self._door.bursts.settle_left_behind()
            await self._stop.wait()
        finally:
            await runner.cleanup()
        return OK

    async def _take(self, request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(PROOF, "").encode(), self._proof):
            return web.Response(status=403)
        if (request.content_length or 0) > LARGEST:
            return web.Response(status=413)
        try:
            async with asyncio.timeout(READ_WITHIN):
                update = _read(await request.read())
        except TimeoutError:
            return web.Response(status=408)
        if update is None:
            return web.Response(status=400)
        try:
            await self._door.handle_all((update,))
        except Exception:
            log.exception("an update could not be kept; Telegram brings it again")
            return web.Response(status=500)
        return _reply(update)


def _read(body: bytes) -> dict[str, Any] | None:
    """Read an update; `None` for what Telegram would not bring."""
    try:
        update: Any = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = update.get("update_id") if isinstance(update, dict) else None
    return update if type(number) is int and 0 <= number < HIGHEST else None


def _reply(update: dict[str, Any]) -> web.Response:
    """Accept an update; where it is a press, stop the button's clock along with it."""
    press = update.get("callback_query")
    number = press.get("id") if isinstance(press, dict) else None
    if not isinstance(number, str):
        return web.Response()
    return web.json_response({"method": "answerCallbackQuery", "callback_query_id": number})
