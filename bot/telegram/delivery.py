"""Carries one row of the outbox to Telegram and tells how that went; refuses to touch the outbox itself."""

from __future__ import annotations

import asyncio
import html
import logging
import re
from base64 import b64decode
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeAlias

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.exports.drawing import drawn
from bot.journal import place_of
from bot.metrics import FIGURES
from bot.telegram.busy import shown
from bot.telegram.raw import RawBot

log = logging.getLogger(__name__)

Payload: TypeAlias = Mapping[str, Any]
TAG = re.compile(r"<[^<>]*>")
NOT_MODIFIED = "message is not modified"
UNREADABLE = ("can't parse entities", "unsupported start tag", "unclosed start tag")
NOBODY = ("chat not found", "peer_id_invalid", "user not found", "user_is_blocked")
LONGEST_WAIT = 300
DRAWN_AT_MOST = 20
PICTURES = frozenset({"card", "chart", "group_picture", "certificate"})


@dataclass(frozen=True, slots=True)
class Sent:
    """It left; `message` is its id, `None` for what is no message."""

    message: str | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """It may leave in so many seconds; `flood` when Telegram said that there were too many."""

    seconds: float
    flood: bool = False


@dataclass(frozen=True, slots=True)
class Shut:
    """The person let nothing in any more."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take it."""

    why: str


Result: TypeAlias = Sent | Later | Shut | Refused


async def deliver(bot: RawBot, chat: str, payload: Payload, attempts: int) -> Result:
    """Send one payload (see `bot/outgoing.py`) to a chat; `attempts` is how often that failed before."""
    result = await _delivered(bot, chat, payload, attempts)
    FIGURES.left(type(result).__name__.lower(), flood=isinstance(result, Later) and result.flood)
    return result


async def _delivered(bot: RawBot, chat: str, payload: Payload, attempts: int) -> Result:
    send = KINDS.get(str(payload.get("kind")))
    if send is None:
        return Refused(f"nothing sends a {payload.get('kind')!r}")
    if send is _file and attempts >= DRAWN_AT_MOST:
        log.error("a file of kind %s is given up after %d tries", payload["what"], attempts)
        send, payload = _message, _sorry(payload)
    try:
        return Sent(await send(bot, int(chat), payload))
    except RetryAfter as flood:
        return Later(seconds_of(flood), flood=True)
    except Forbidden:
        return Shut()
    except BadRequest as refusal:
        return _refused(payload, refusal.message)
    except TelegramError as trouble:
        log.warning("a message waits for another try: %s", type(trouble).__name__)
        return Later(min(2**attempts, LONGEST_WAIT))


def _refused(payload: Payload, why: str) -> Result:
    reason = why.casefold()
    if NOT_MODIFIED in reason or payload["kind"] in QUIET:
        return Sent()
    return Shut() if any(words in reason for words in NOBODY) else Refused(why)


def seconds_of(flood: RetryAfter) -> float:
    """Say for how long Telegram wants to be left in peace; PTB gives seconds or a span, by its own settings."""
    wait = flood.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


async def _message(bot: RawBot, chat: int, payload: Payload) -> str:
    keyboard = _rows(payload)
    renewed = payload.get("renews")
    if renewed is not None and await _renews(bot, chat, int(renewed), _keyboard(payload)):
        return str(renewed)

    async def send(text: str, mode: str | None) -> str:
        return await bot.say(chat, text, mode, keyboard)

    return await _readable(send, payload["html"])


async def _renews(bot: RawBot, chat: int, message: int, keyboard: InlineKeyboardMarkup | None) -> bool:
    """Change the buttons of a message; tells whether it is still there to be changed."""
    try:
        await bot.edit_message_reply_markup(chat, message, reply_markup=keyboard)
    except BadRequest as refusal:
        return NOT_MODIFIED in refusal.message.casefold()
    return True


async def _file(bot: RawBot, chat: int, payload: Payload) -> str:
    """Draw a file beside the event loop and send it; one that cannot be drawn is regretted, and not tried again."""
    is_picture = payload["what"] in PICTURES
    with shown(bot, chat, ChatAction.UPLOAD_PHOTO if is_picture else ChatAction.UPLOAD_DOCUMENT):
        try:
            content = await asyncio.to_thread(drawn, payload)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told and the words stay out of the log
            log.error("a file of kind %s could not be drawn: %s", payload["what"], place_of(error))  # noqa: TRY400
            return await _message(bot, chat, _sorry(payload))
        file = InputFile(content, filename=payload["name"])
        if is_picture:
            return str((await bot.send_photo(chat, file)).message_id)
        return str((await bot.send_document(chat, file, disable_content_type_detection=True)).message_id)


def _sorry(payload: Payload) -> Payload:
    return {"html": payload["failed"]}


async def _document(bot: RawBot, chat: int, payload: Payload) -> str:
    file = InputFile(b64decode(payload["content"]), filename=payload["name"])

    async def send(text: str, mode: str | None) -> str:
        sent = await bot.send_document(
            chat,
            file,
            caption=text,
            parse_mode=mode,
            reply_markup=_keyboard(payload),
            disable_content_type_detection=True,
        )
        return str(sent.message_id)

    return await _readable(send, payload.get("caption") or "")


async def _close(bot: RawBot, chat: int, payload: Payload) -> None:
    await bot.edit_message_reply_markup(chat, int(payload["message_id"]), reply_markup=_keyboard(payload))


async def _toast(bot: RawBot, _chat: int, payload: Payload) -> None:
    await bot.answer_callback_query(payload["callback_id"], payload.get("text"))


async def _readable(send: Callable[[str, str | None], Awaitable[str]], text: str) -> str:
    """Send with markup; without, where Telegram cannot read it."""
    try:
        return await send(text, ParseMode.HTML)
    except BadRequest as refusal:
        if not any(words in refusal.message.casefold() for words in UNREADABLE):
            raise
        log.warning("the markup of a message was unreadable, it leaves without: %s", refusal.message)
        return await send(html.unescape(TAG.sub("", text)), None)


def _rows(payload: Payload) -> list[list[dict[str, str]]]:
    """Write the buttons as the API takes them."""
    return [[_button(button) for button in row] for row in payload.get("keyboard") or ()]


def _button(button: Mapping[str, str]) -> dict[str, str]:
    if "url" in button:
        return {"text": button["text"], "url": button["url"]}
    return {"text": button["text"], "callback_data": button["data"]}


def _keyboard(payload: Payload) -> InlineKeyboardMarkup | None:
    rows = [[_typed(button) for button in row] for row in _rows(payload)]
    return InlineKeyboardMarkup(rows) if rows else None


def _typed(button: Mapping[str, str]) -> InlineKeyboardButton:
    return InlineKeyboardButton(button["text"], url=button.get("url"), callback_data=button.get("callback_data"))


KINDS: Mapping[str, Callable[[RawBot, int, Payload], Awaitable[str | None]]] = {
    "message": _message,
    "document": _document,
    "file": _file,
    "close": _close,
    "toast": _toast,
}
QUIET = frozenset(("close", "toast"))
