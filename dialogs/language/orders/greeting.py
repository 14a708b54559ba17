"""Whether a whole message is a greeting or thanks, and of which kind. Refuses to look for them inside other words."""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

LONGEST = 60


@cache
def _greetings() -> dict[str, str]:
    tables = (cast("dict[str, list[str]]", load_words(language, "greeting")) for language in LANGUAGES)
    return {_plain(word): kind for table in tables for kind, words in table.items() for word in words}


def _plain(text: str) -> str:
    letters = "".join(letter if letter.isalpha() else " " for letter in fold(text).text.casefold())
    return " ".join(letters.split())


def greeting_in(text: str) -> str | None:
    """The kind of greeting, a list of `greeting.toml`: `peace`, `how`, `thanks`, …; `None` for all that wants more."""
    return _greetings().get(_plain(text)) if len(text) <= LONGEST else None


def greets(text: str) -> bool:
    """Tell a greeting or thanks from anything that wants more."""
    return greeting_in(text) is not None
