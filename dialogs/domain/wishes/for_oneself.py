"""Wishes in which no word tells of work, money or customers: only time for them can be offered. Refuses others."""

from __future__ import annotations

from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.wishes import business_id, has_words_for, kinds_in
from dialogs.language.goals.own_wishes import speaks_alone
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

_FEWEST = 4


@cache
def _trading() -> frozenset[str]:
    tables = (load_words(language, "carried")["story"]["trading"] for language in LANGUAGES)
    return frozenset(fold(one).text for table in tables for one in table)


def of_nobody_else(reading: WishRead) -> bool:
    """Whether a wish is somebody's own and nothing in it can be counted: "just want to win some games"."""
    named = (reading.metric, reading.channel, reading.target, reading.baseline, reading.field)
    if (
        reading.direction == "decrease"
        or any(one is not None for one in named)
        or reading.category not in (None, "other")
    ):
        return False
    words = fold(reading.text).text.split()
    bare = {word.strip(".,!?;:") for word in words}
    if len(words) < _FEWEST or not bare.isdisjoint(_trading()) or business_id(reading) is not None:
        return False
    return speaks_alone(reading.text) and not kinds_in(reading.text) and not has_words_for(reading.text)
