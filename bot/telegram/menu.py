"""The bot's menu and how it introduces itself, in both languages; refuses to set what is set already."""

from __future__ import annotations

import asyncio
import logging

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from bot.telegram.languages import spoken
from bot.text import render
from bot.voice import Voice
from dialogs.messages import Sentence, T
from locales import LANGUAGES

log = logging.getLogger(__name__)

WAITS = (0, 5, 60, 600)
COMMANDS: tuple[tuple[str, Sentence], ...] = (
    ("start", T("Begin, or go on where we were")),
    ("goals", T("My goals")),
    ("bigger", T("The bigger goal and its quarters")),
    ("new", T("A new goal")),
    ("review", T("Look back at a goal: how did it go?")),
    ("measures", T("Measures: what each one is")),
    ("faq", T("Questions about goals and plans")),
    ("back", T("Back to the question before")),
    ("skip", T("Leave this question out")),
    ("why", T("Why this question?")),
    ("cancel", T("Stop what we began")),
    ("help", T("What works here")),
    ("language", T("Arabic or English")),
    ("practice", T("Short exercises, five at a time")),
    ("groups", T("My training groups")),
    ("settings", T("When and how often I remind you")),
    ("export", T("My goals and data as files")),
    ("forget", T("Delete all my data")),
    ("privacy", T("What is stored, and who can read it")),
)
DESCRIPTION = T(
    'Hadaf turns a wish such as "get more customers" into a goal with a number and a date, and comes back every '
    "quarter to ask how it went.\n\nTo begin, write what you'd like to achieve, in your own words."
)
SHORT = T("A goal coach: from a vague wish to a goal with a number and a date.")


def commands(language: str) -> list[BotCommand]:
    """List the menu in one language."""
    voice = Voice(language)
    return [BotCommand(name, render(words, voice, "plain")) for name, words in COMMANDS]


async def keep_up_to_date(bot: Bot, default_language: str) -> None:
    """Set menu and descriptions up at the start; that Telegram does not take them now must not stop the bot."""
    for wait in WAITS:
        await asyncio.sleep(wait)
        try:
            await set_up(bot, default_language)
        except TelegramError as trouble:
            log.warning("menu and descriptions are not up to date: %s", type(trouble).__name__)
        else:
            return


async def set_up(bot: Bot, default_language: str) -> None:
    """Bring menu and descriptions up to date; apps in other languages than the coach's get the default one."""
    for code, language in ((None, default_language), *((language, language) for language in LANGUAGES)):
        await _set_menu(bot, code, commands(language))
        voice = Voice(language)
        description = render(DESCRIPTION, voice, "plain")
        if (await bot.get_my_description(code)).description != description:
            await bot.set_my_description(description, code)
        short = render(SHORT, voice, "plain")
        if (await bot.get_my_short_description(code)).short_description != short:
            await bot.set_my_short_description(short, code)


async def _set_menu(bot: Bot, code: str | None, wanted: list[BotCommand]) -> None:
    if list(await bot.get_my_commands(language_code=code)) != wanted:
        await bot.set_my_commands(wanted, language_code=code)


class ChatMenus:
    """Menus of single chats, where the coach was asked to speak another language than the app does."""

    def __init__(self, bot: Bot, default_language: str) -> None:
        self._bot = bot
        self._default = default_language
        self._known: dict[str, str | None] = {}

    async def follow(self, chat: str, coach: str, client: str | None, *, chosen: bool) -> None:
        """Let the menu of a private chat speak as the coach does there, after a turn that saved a language.

        `chosen` tells that the person asked for it: then a menu may stand there from before this process.
        """
        own = coach if coach != spoken(client, self._default) else None
        if self._known.get(chat) == own and (chat in self._known or not chosen):
            return
        scope = BotCommandScopeChat(int(chat))
        try:
            if own is not None:
                await self._bot.set_my_commands(commands(own), scope)
            else:
                await self._bot.delete_my_commands(scope)
        except TelegramError as trouble:
            log.info("a chat's menu was not changed: %s", type(trouble).__name__)
        else:
            self._known[chat] = own
