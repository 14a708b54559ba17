"""Which dialect somebody writes, as far as telling words show, so as to guess a city. Refuses to name anybody."""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs.language.words.folding import fold
from dialogs.language.words.language_of import language_of
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.tokens import tokenize
from dialogs.language.words.wordings import forms, wording

_TELLING = 1


def likely_cities_of(text: str) -> tuple[str, ...]:
    """The ids of the cities where a dialect is likeliest spoken; () where no word tells one from the others."""
    said = [frozenset(forms(word)) for word in wording(text).words]
    weights = {dialect: sum(_weight(word, dialect) for forms_ in said for word in forms_) for dialect in _dialects()}
    best = max(weights, key=lambda dialect: weights[dialect])
    rest = max(weight for dialect, weight in weights.items() if dialect != best)
    return _dialects()[best][1] if weights[best] >= _TELLING and weights[best] > rest else ()


def in_english(text: str) -> bool:
    """Whether a text is in English rather than in Arabic, in whatever letters."""
    return language_of(tokenize(text)) == "en"


def _weight(word: str, dialect: str) -> float:
    """A word counts whole for the only dialect that has it, and half where several do."""
    if word not in _dialects()[dialect][0]:
        return 0
    return 1 if sum(word in words for words, _ in _dialects().values()) == 1 else 0.5


@cache
def _dialects() -> dict[str, tuple[frozenset[str], tuple[str, ...]]]:
    tables = cast("dict[str, dict[str, list[str]]]", load_words("ar", "dialects"))
    return {
        name: (frozenset(fold(word).text for word in table["words"]), tuple(table["cities"]))
        for name, table in tables.items()
    }
