"""What a group hears: one sentence and the way to the private chat; refuses to keep, read or show anything there."""

from __future__ import annotations

import logging

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import TelegramError

from bot.telegram.languages import spoken
from bot.telegram.updates import Called
from bot.text import render
from bot.voice import Voice
from dialogs.messages import T

log = logging.getLogger(__name__)

SENTENCE = T("Goals and their numbers are private, so I talk about them only in a private chat.")
BUTTON = T("To the private chat")


async def point_to_private(bot: Bot, called: Called, default_language: str) -> None:
    """Answer a group that called, in the language of who did; what cannot be said there is left unsaid."""
    voice = Voice(spoken(called.language, default_language))
    button = InlineKeyboardButton(render(BUTTON, voice, "plain"), url=f"https://t.me/{bot.username}")
    answer_to = ReplyParameters(called.answer_to, allow_sending_without_reply=True) if called.answer_to else None
    try:
        await bot.send_message(
            called.chat,
            render(SENTENCE, voice, "plain"),
            reply_markup=InlineKeyboardMarkup([[button]]),
            reply_parameters=answer_to,
            message_thread_id=called.thread,
        )
    except TelegramError as trouble:
        log.info("a group was not answered: %s", type(trouble).__name__)
