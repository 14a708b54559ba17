"""The numbers that the Bot API documents, in one place; refuses nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

App = Literal["phone", "desktop"]
MEBIBYTE = 1 << 20
LOOK_BACK = 300


@dataclass(frozen=True, slots=True)
class Limits:
    """What Telegram allows: lengths in UTF-16 code units, sizes in bytes, times in seconds."""

    text: int = 4096
    raw_text_bytes: int = 1 << 15
    caption: int = 1024
    entities: int = 100
    callback_data_bytes: int = 64
    callback_answer: int = 200
    callback_age: int = 150
    copy_text: int = 256
    inline_buttons: int = 100
    inline_row: int = 8
    reply_buttons: int = 300
    reply_row: int = 12
    placeholder: int = 64
    markup_bytes: int = 10_240
    commands: int = 100
    command: int = 32
    command_description: int = 256
    description: int = 512
    short_description: int = 120
    name: int = 64
    document_bytes: int = 50 * MEBIBYTE
    photo_bytes: int = 10 * MEBIBYTE
    photo_sides: int = 10_000
    photo_ratio: int = 20
    download_bytes: int = 20 * MEBIBYTE
    delete_age: int = 48 * 3600
    update_age: int = 24 * 3600
    poll_updates: int = 100
    poll_timeout: int = 50
    secret_token: int = 256
    webhook_connections: int = 100
    chat_action: int = 5


LIMITS = Limits()


def utf16(text: str) -> int:
    """Measure as Telegram measures offsets: a character beyond the basic plane counts twice."""
    return len(text) + sum(ord(letter) > 0xFFFF for letter in text)


def split_as_apps_do(text: str, app: App = "phone", limit: int = LIMITS.text) -> list[str]:
    """Cut a long text where an app would: at a line's end, else at a space, else anywhere between characters.

    Phones look for a place in the last 300 units of a part, Telegram Desktop in the whole second half.
    """
    parts: list[str] = []
    rest = text.strip()
    while utf16(rest) > limit:
        end = _last_fitting(rest, limit)
        first = end - LOOK_BACK if app == "phone" else end // 2
        at = max(rest.rfind("\n", first, end), 0) or max(rest.rfind(" ", first, end), 0) or end
        parts.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return [*parts, rest] if rest else parts


def _last_fitting(text: str, limit: int) -> int:
    units = 0
    for index, letter in enumerate(text):
        units += 2 if ord(letter) > 0xFFFF else 1
        if units > limit:
            return index
    return len(text)
