"""Measures whose name is bare people or things, said as a number: "the number of customers". Refuses all others."""

from __future__ import annotations

import re

from dialogs.domain.kpis.catalogue import name_of
from dialogs.messages import T, Text, Words

_BARE = frozenset(
    {
        "customers", "new_customers", "followers", "employees", "branches", "leads", "reviews", "loyalty_members",
        "email_subscribers", "channel_subscribers",
    }
)  # fmt: skip
_PLURAL = re.compile(r"(?!the |our |my )(?:[\w'&-]+ ){0,3}[A-Za-z]{3,}(?<![su])s", re.IGNORECASE)
_NO_COUNTS = frozenset(
    {
        "sales", "costs", "expenses", "prices", "earnings", "skills", "grades", "results", "revenues", "savings",
        "profits", "taxes", "fees", "wages", "marks", "analytics", "logistics", "news", "ethics", "maths", "physics",
        "kilos", "hours", "minutes", "kilometres", "conditions", "standards", "manners", "habits", "spirits", "bills",
    }
)  # fmt: skip
_OWN = "custom"


def numbered(measure: Text, metric: str, channel: str | None) -> Text:
    """A measure that a sentence raises or lowers; nobody raises "customers" or "weddings" by a tenth."""
    bare = metric in _BARE and measure == name_of(metric, channel)
    several = metric == _OWN and isinstance(measure, Words) and _are_counted(measure.text)
    return T("the number of {measure}", measure=measure) if bare or several else measure


def _are_counted(thing: str) -> bool:
    """Whether a thing of one's own is told in its English plural, and is none of what is counted in no pieces."""
    return _PLURAL.fullmatch(thing) is not None and thing.lower().rpartition(" ")[2] not in _NO_COUNTS
