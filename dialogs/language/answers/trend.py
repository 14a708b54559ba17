"""How a figure has moved, from a person's words: up, down or unchanged. Refuses to read by how much."""

from __future__ import annotations

from functools import cache
from typing import Literal, cast

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

Trend = Literal["rose", "fell", "same"]
_ORDER: tuple[Trend, ...] = ("same", "rose", "fell")


@cache
def _phrases() -> tuple[tuple[str, Trend], ...]:
    return tuple(
        (f" {fold(phrase).text.casefold()} ", trend)
        for trend in _ORDER
        for language in LANGUAGES
        for phrase in cast("list[str]", load_words(language, "trend")[trend])
    )


def read_trend(text: str) -> Trend | None:
    """Find the direction that the words name; `None` where they name none, or both up and down."""
    words = "".join(letter if letter.isalnum() or letter == "'" else " " for letter in fold(text).text.casefold())
    padded = f" {' '.join(words.split())} "
    found = {trend for phrase, trend in _phrases() if phrase in padded}
    if "same" in found:
        return "same"
    return found.pop() if len(found) == 1 else None
