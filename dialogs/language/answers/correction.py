"""Whether words take the last answer back ("no, 320", «لا قصدي ٣٥٠»), and what they put in its place. Reads no more."""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

MOST_WORDS = 8


@cache
def _phrases(table: str) -> tuple[tuple[str, ...], ...]:
    lists = (cast("list[str]", load_words(language, "correction")[table]) for language in LANGUAGES)
    return tuple(
        sorted((tuple(fold(one).text.casefold().split()) for words in lists for one in words), key=len, reverse=True)
    )


def correction_in(text: str) -> str | None:
    """Give what stands behind the words of correction; `None` where there are none, or nothing follows them."""
    words = text.split()
    if len(words) > MOST_WORDS:
        return None
    if not words or _plain(words[0]) not in _first_words():
        return None
    plain = [_plain(word) for word in words]
    place = 0
    while opening := _at(plain, place, "opens"):
        place += opening
    while place and (following := _at(plain, place, "then")):
        place += following
    return " ".join(words[place:]) or None if place else None


def _plain(word: str) -> str:
    return fold(word).text.casefold().strip(" ,.!:؛،-")


@cache
def _first_words() -> frozenset[str]:
    return frozenset(one[0] for one in _phrases("opens"))


def _at(plain: list[str], place: int, table: str) -> int:
    """How many words a phrase of a table has that begins at a word; 0 where none does."""
    return next((len(one) for one in _phrases(table) if tuple(plain[place : place + len(one)]) == one), 0)
