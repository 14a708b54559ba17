"""Whether words without a figure say how it goes ("we reached the goal", «وصلنا للهدف»). Refuses to say how well."""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs.language.reports.told_shortly import padded
from dialogs.language.words.lexicon import LANGUAGES, load_words

_LONGEST = 60


def speaks_of_standing(text: str) -> bool:
    """Whether a short text says how a goal goes."""
    if len(text) > _LONGEST or "?" in text or "؟" in text:
        return False
    said = padded(text)
    return any(phrase in said for phrase in _phrases())


@cache
def _phrases() -> tuple[str, ...]:
    lists = (cast("list[str]", load_words(language, "report")["standing"]) for language in LANGUAGES)
    return tuple(padded(phrase) for phrases in lists for phrase in phrases)
