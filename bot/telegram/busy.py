"""Shows "typing…" or "uploading…" when an answer takes its time; refuses to show it for one that comes at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

NOTICEABLE = 0.4
FADES = 4.0
AT_MOST = 8


class Busy:
    """The chats that wait for an answer. Telegram lets the sign fade after five seconds, so it is shown anew before."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._waiting: dict[str, asyncio.Task[None]] = {}

    def begin(self, chat: str) -> None:
        """Somebody wrote in this chat."""
        if chat not in self._waiting:
            task = asyncio.create_task(_show(self._bot, int(chat), ChatAction.TYPING), name=f"typing-{chat}")
            self._waiting[chat] = task
            task.add_done_callback(lambda done: self._forget(chat, done))

    def end(self, chat: str) -> None:
        """All that was to be said there has left, or must wait anyway."""
        task = self._waiting.pop(chat, None)
        if task is not None:
            task.cancel()

    def close(self) -> None:
        """Stop showing it anywhere."""
        for chat in tuple(self._waiting):
            self.end(chat)

    def _forget(self, chat: str, done: asyncio.Task[None]) -> None:
        if self._waiting.get(chat) is done:
            del self._waiting[chat]


@asynccontextmanager
async def shown(bot: Bot, chat: int, action: ChatAction) -> AsyncIterator[None]:
    """Show what is being done in a chat for as long as it is done, if that is longer than a blink."""
    task = asyncio.create_task(_show(bot, chat, action), name=f"{action}-{chat}")
    try:
        yield
    finally:
        task.cancel()


async def _show(bot: Bot, chat: int, action: ChatAction) -> None:
    await asyncio.sleep(NOTICEABLE)
    for _ in range(AT_MOST):
        with suppress(TelegramError):
            await bot.send_chat_action(chat, action)
        await asyncio.sleep(FADES)
