"""Whether a whole message is a greeting or thanks, and of which kind. Refuses to look for them inside other words."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

LONGEST = 60
FEW_WORDS = 4
_GREETS = frozenset({"words", "peace", "morning", "evening", "how", "feast"})
_ENDS = re.compile(r"[\s,،.!؛:-]+")


@cache
def _greetings() -> dict[str, str]:
    tables = (cast("dict[str, list[str]]", load_words(language, "greeting")) for language in LANGUAGES)
    return {_plain(word): kind for table in tables for kind, words in table.items() for word in words}


def _plain(text: str) -> str:
    letters = "".join(letter if letter.isalpha() else " " for letter in fold(text).text.casefold())
    return " ".join(letters.split())


def greeting_in(text: str) -> str | None:
    """The kind of greeting, a list of `greeting.toml`: `peace`, `how`, `thanks`, …; `None` for all that wants more."""
    if len(text) > LONGEST:
        return None
    plain = _plain(text)
    return _greetings().get(plain) or _agreed(plain.split())


def _agreed(words: list[str]) -> str | None:
    """What a few words of agreement and thanks are together: "ok great", "safi, merci"."""
    kinds = {_greetings().get(word) for word in words} if len(words) <= FEW_WORDS else set()
    if not kinds or kinds - {"agreed", "thanks"}:
        return None
    return "thanks" if "thanks" in kinds else "agreed"


def without_greeting(text: str) -> str:
    """What follows a greeting: «السلام عليكم، عايز أزود المبيعات»; one word greets only before a mark."""
    kept = text
    for cut in _ENDS.finditer(text[:LONGEST]):
        head, rest = text[: cut.start()], text[cut.end() :]
        marked = not cut.group().isspace() or "\n" in cut.group()
        if rest and (marked or " " in head) and _greetings().get(_plain(head)) in _GREETS:
            kept = rest
    return kept


def greets(text: str) -> bool:
    """Tell a greeting or thanks from anything that wants more."""
    return greeting_in(text) is not None
