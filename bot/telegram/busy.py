"""Shows "typing…" or "uploading…" when an answer takes its time; refuses to show it for one that comes at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

NOTICEABLE = 0.4
FADES = 4.0
AT_MOST = 8


class Sign:
    """What is shown in one chat from in a moment until it is ended, which costs nothing where the answer is quicker."""

    def __init__(self, bot: Bot, chat: int, action: ChatAction, gone: Callable[[], object] | None = None) -> None:
        self._bot = bot
        self._chat = chat
        self._action = action
        self._gone = gone
        self._task: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(NOTICEABLE, self._begin)

    def end(self) -> None:
        """Show it no longer, or never."""
        self._timer.cancel()
        if self._task is not None:
            self._task.cancel()

    def _begin(self) -> None:
        self._task = asyncio.create_task(self._show(), name=f"{self._action}-{self._chat}")

    async def _show(self) -> None:
        for _ in range(AT_MOST):
            with suppress(TelegramError):
                await self._bot.send_chat_action(self._chat, self._action)
            await asyncio.sleep(FADES)
        if self._gone is not None:
            self._gone()


class Busy:
    """The chats that wait for an answer. Telegram lets the sign fade after five seconds, so it is shown anew before."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._waiting: dict[str, Sign] = {}

    def begin(self, chat: str) -> None:
        """Somebody wrote in this chat."""
        if chat not in self._waiting:
            self._waiting[chat] = Sign(self._bot, int(chat), ChatAction.TYPING, partial(self._waiting.pop, chat, None))

    def end(self, chat: str) -> None:
        """All that was to be said there has left, or must wait anyway."""
        sign = self._waiting.pop(chat, None)
        if sign is not None:
            sign.end()

    def close(self) -> None:
        """Stop showing it anywhere."""
        for chat in tuple(self._waiting):
            self.end(chat)


@contextmanager
def shown(bot: Bot, chat: int, action: ChatAction) -> Iterator[None]:
    """Show what is being done in a chat for as long as it is done, if that is longer than a blink."""
    sign = Sign(bot, chat, action)
    try:
        yield
    finally:
        sign.end()
