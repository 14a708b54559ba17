"""Takes the updates that Telegram brings; refuses callers without the secret, and to accept an update before its turn.

Telegram brings one chat's updates in order, and brings again what was not accepted; the store knows what it has seen.
"""

from __future__ import annotations

import asyncio
import hmac
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


class Webhook:
    """A small web server for one path, that of HADAF_WEBHOOK_URL; `stop` ends it after the turns at hand."""

    def __init__(self, bot: Bot, door: Door, settings: Settings, stop: asyncio.Event) -> None:
        self._bot = bot
        self._door = door
        self._settings = settings
        self._stop = stop

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
        app = web.Application()
        app.router.add_post(urlsplit(str(self._settings.webhook_url)).path or "/", self._take)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=5.0)
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
        proof = request.headers.get(PROOF, "").encode()
        if not hmac.compare_digest(proof, self._settings.webhook_proof().encode()):
            return web.Response(status=403)
        try:
            update: Any = await request.json()
        except (ValueError, RecursionError):
            return web.Response(status=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=400)
        try:
            await self._door.handle_all((update,))
        except Exception:
            log.exception("an update could not be kept; Telegram brings it again")
            return web.Response(status=500)
        return web.Response()
