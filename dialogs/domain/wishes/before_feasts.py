"""What is to be done before a feast and not at it: "more donations before Christmas". Refuses to find feasts."""

from __future__ import annotations

import re

from dialogs.language.goals.qualifiers import Qualifiers

_FEASTS = frozenset({"christmas", "valentine", "mothers_day"})
_BEFORE = re.compile(r"\b(?:before|ahead of)\s+(?:the\s+)?(?:christmas|xmas|mother['’]?s day|valentine)", re.IGNORECASE)


def is_over_before_feast(text: str, said: Qualifiers) -> bool:
    """Whether a wish ends on the day before the feast that it names, so that none of it happens at the feast."""
    return said.occasion in _FEASTS and _BEFORE.search(text) is not None
