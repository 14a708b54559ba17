"""Delivers updates to the bot's webhook until each is accepted; refuses to skip any: a chat's updates keep in order."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp

from .updates import DEFAULT, chat_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .updates import Update
    from .world import World

OK = range(200, 300)


@dataclass(slots=True)
class Webhook:
    """What setWebhook asked for; an empty `url` means that updates are polled."""

    url: str = ""
    secret: str = ""
    connections: int = 40
    address: str = ""
    error: str = ""
    error_at: int = 0
    attempts: int = 0

    def info(self, world: World) -> dict[str, Any]:
        """Write the Bot API's WebhookInfo."""
        queue = world.updates
        info: dict[str, Any] = {"url": self.url, "has_custom_certificate": False, "pending_update_count": queue.pending}
        if self.url:
            info |= {"max_connections": self.connections, "ip_address": self.address or "127.0.0.1"}
        if self.error:
            info |= {"last_error_date": self.error_at, "last_error_message": self.error}
        if queue.allowed != DEFAULT:
            info["allowed_updates"] = sorted(queue.allowed)
        return info


class Courier:
    """Carries waiting updates to the webhook, in order within a chat and side by side across chats.

    `backoff(attempt)` gives the seconds to wait after so many failures; `answer` runs the method in a reply.
    """

    def __init__(
        self, world: World, answer: Callable[[dict[str, Any]], object], backoff: Callable[[int], float]
    ) -> None:
        self.world = world
        self.answer = answer
        self.backoff = backoff
        self.bell = asyncio.Event()
        self.lanes: dict[int, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Deliver for as long as the server lives."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
            try:
                while True:
                    await self.bell.wait()
                    self.bell.clear()
                    self._start(session)
            finally:
                for lane in self.lanes.values():
                    lane.cancel()
                await asyncio.gather(*self.lanes.values(), return_exceptions=True)

    def _start(self, session: aiohttp.ClientSession) -> None:
        with self.world.watch:
            hook = self.world.webhook
            keys = [chat_of(update) for update in self.world.updates.waiting] if hook.url else []
        self.lanes = {key: lane for key, lane in self.lanes.items() if not lane.done()}
        for key in dict.fromkeys(keys):
            if key not in self.lanes and len(self.lanes) < hook.connections:
                self.lanes[key] = asyncio.create_task(self._lane(session, key, hook))

    def _next(self, key: int, hook: Webhook) -> list[Update]:
        with self.world.watch:
            if self.world.webhook is not hook:
                return []
            mine = [update for update in self.world.updates.waiting if chat_of(update) == key][:2]
            if len(mine) > 1 and self.world.faults.take("out_of_order", "getUpdates", None):
                return mine[::-1]
            return mine[:1]

    async def _lane(self, session: aiohttp.ClientSession, key: int, hook: Webhook) -> None:
        while updates := self._next(key, hook):
            for update in updates:
                await self._insist(session, update, hook)
        self.bell.set()

    async def _insist(self, session: aiohttp.ClientSession, update: Update, hook: Webhook) -> None:
        self._count(1)  # what is to be brought again is under way although its first bringing confirmed it
        failures = 0
        try:
            while self.world.webhook is hook and not await self._deliver(session, update, hook):
                failures += 1
                await asyncio.sleep(self.backoff(failures))
            with self.world.watch:
                current = self.world.webhook is hook
                again = current and self.world.faults.take("duplicate_update", "getUpdates", chat_of(update))
            if again:
                await self._deliver(session, update, hook)
        finally:
            self._count(-1)

    def _count(self, more: int) -> None:
        with self.world.watch:
            self.world.under_way += more
        self.world.watch.changed()

    async def _deliver(self, session: aiohttp.ClientSession, update: Update, hook: Webhook) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        hook.attempts += 1
        try:
            async with session.post(hook.url, json=update, headers=headers) as reply:
                body = await reply.read()
                if reply.status not in OK:
                    self._failed(hook, f"Wrong response from the webhook: {reply.status} {reply.reason}")
                    return False
        except TimeoutError:
            self._failed(hook, "Read timeout expired")
            return False
        except aiohttp.ClientError as error:
            refused = isinstance(error, aiohttp.ClientConnectorError)
            self._failed(hook, "Connection refused" if refused else "Connection reset by peer")
            return False
        self._obey(body)
        self.world.updates.confirm(update["update_id"])
        return True

    def _failed(self, hook: Webhook, reason: str) -> None:
        with self.world.watch:
            hook.error, hook.error_at = reason, self.world.now
        self.world.watch.changed()

    def _obey(self, body: bytes) -> None:
        """Run the call that a reply may carry; its result goes nowhere."""
        try:
            call = json.loads(body)
        except ValueError:
            return
        if isinstance(call, dict) and isinstance(call.get("method"), str):
            self.answer(call)
