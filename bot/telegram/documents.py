"""Small text files that people send, such as exercises in CSV, fetched and made text; refuses all other files.

A spreadsheet writes UTF-8 with a mark in front, UTF-16, or the code page of its Windows: Arabic ones use 1256, which
has the Latin letters too.
"""

from __future__ import annotations

import codecs
import logging
from typing import TYPE_CHECKING

from telegram.error import TelegramError

if TYPE_CHECKING:
    from telegram import Bot

    from bot.telegram.wire import Document

log = logging.getLogger(__name__)

MOST_BYTES = 100 * 1024
TRIES = 2
_NAMES = (".csv", ".tsv", ".txt")
_KINDS = frozenset(("text/csv", "text/plain", "text/tab-separated-values", "text/comma-separated-values"))
_WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def is_small_text(document: Document) -> bool:
    """Whether a file calls itself text and is small enough to be read."""
    named = (document.file_name or "").lower().endswith(_NAMES)
    size = document.file_size
    return (named or document.mime_type in _KINDS) and size is not None and size <= MOST_BYTES


async def fetch(bot: Bot, file_id: str) -> str | None:
    """Bring a file's text here; `None` where it cannot be had, or is no text."""
    for _ in range(TRIES):
        try:
            file = await bot.get_file(file_id)
            return decoded(bytes(await file.download_as_bytearray()))
        except TelegramError as trouble:
            log.warning("a file was not fetched: %s", type(trouble).__name__)
    return None


def decoded(content: bytes) -> str | None:
    """Make text of a file's bytes; `None` for what is none, or is too much."""
    if len(content) > MOST_BYTES:
        return None
    for encoding in (_WIDE.get(content[:2]), "utf-8-sig", "cp1256"):
        if encoding is None:
            continue
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\x00" in text else text
    return None
