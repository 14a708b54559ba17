"""What is to be done before a feast and not at it: "more donations before Christmas". Refuses to find feasts."""

from __future__ import annotations

import re
from functools import cache

from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.folding import fold
from dialogs.language.words.qualifier_words import any_of, phrases_of

_FEASTS = frozenset({"christmas", "valentine", "mothers_day"})
_BEFORE = re.compile(r"\b(?:before|ahead of)\s+(?:the\s+)?(?:christmas|xmas|mother['’]?s day|valentine)", re.IGNORECASE)


def is_over_before_feast(text: str, said: Qualifiers) -> bool:
    """Whether a wish ends on the day before the feast that it names, so that none of it happens at the feast."""
    if said.occasion == "new_year_day":
        return True
    if said.occasion not in _FEASTS:
        return False
    return _BEFORE.search(text) is not None or _ahead_of(said.occasion).search(fold(text).text) is not None


@cache
def _ahead_of(feast: str) -> re.Pattern[str]:
    """A feast behind the word for before: «قبل عيد الأم»."""
    ahead, named = any_of(phrases_of("own", "ahead_of")), any_of(phrases_of("occasions", feast))
    return re.compile(rf"(?<!\w)(?:{ahead})\s+(?:{named})(?!\w)")
