"""Which aspects of an offer a short answer names ("high prices", «السعر والجودة»). Refuses to tell good from bad."""

from __future__ import annotations

from functools import cache

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

_LONGEST = 3
_AND = "و"


@cache
def _names() -> dict[tuple[str, ...], str]:
    tables = (load_words(language, "traits") for language in LANGUAGES)
    return {tuple(_words(phrase)): name for table in tables for name, phrases in table.items() for phrase in phrases}


def _words(text: str) -> list[str]:
    letters = (letter if letter.isalnum() or letter in "'&" else " " for letter in fold(text).text.casefold())
    return "".join(letters).split()


def aspects_in(text: str) -> tuple[str, ...]:
    """The aspects that a text names, each once: price, quality, speed, service and the like."""
    words = _words(text)
    found: list[str] = []
    at = 0
    while at < len(words):
        taken, name = _named(words[at : at + _LONGEST])
        found += [name] if taken else []
        at += taken or 1
    return tuple(dict.fromkeys(found))


def _named(words: list[str]) -> tuple[int, str]:
    """How many words from the first name an aspect, and which; an Arabic "and" may be written at the first."""
    for many in range(len(words), 0, -1):
        for first in (words[0], words[0].removeprefix(_AND)):
            name = _names().get((first, *words[1:many]))
            if name is not None:
                return many, name
    return 0, ""
