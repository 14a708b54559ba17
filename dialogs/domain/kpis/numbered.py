"""Measures whose name is bare people or things, said as a number: "the number of customers". Refuses all others."""

from __future__ import annotations

from dialogs.domain.kpis.catalogue import name_of
from dialogs.messages import T, Text

_BARE = frozenset(
    {
        "customers", "new_customers", "followers", "employees", "branches", "leads", "reviews", "loyalty_members",
        "email_subscribers", "channel_subscribers",
    }
)  # fmt: skip


def numbered(measure: Text, metric: str, channel: str | None) -> Text:
    """A measure that a sentence raises or lowers; nobody raises "customers" by a tenth."""
    bare = metric in _BARE and measure == name_of(metric, channel)
    return T("the number of {measure}", measure=measure) if bare else measure
