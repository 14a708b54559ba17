"""Whether a whole message is a greeting or thanks. Refuses to look for them inside other words."""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs.language.folding import fold
from dialogs.language.lexicon import LANGUAGES, load_words

LONGEST = 60


@cache
def _greetings() -> frozenset[str]:
    lists = (cast("list[str]", load_words(language, "greeting")["words"]) for language in LANGUAGES)
    return frozenset(_plain(word) for words in lists for word in words)


def _plain(text: str) -> str:
    letters = "".join(letter if letter.isalpha() else " " for letter in fold(text).text.casefold())
    return " ".join(letters.split())


def greets(text: str) -> bool:
    """Tell a greeting or thanks from anything that wants more."""
    return len(text) <= LONGEST and _plain(text) in _greetings()
