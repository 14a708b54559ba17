"""Which figures a measure can have at all; refuses to judge whether they are good ones."""

from __future__ import annotations

from dialogs.domain.catalogue import METRICS
from dialogs.domain.goal import Amount

_MOST = {"net_promoter_score": 100.0, "rating": 10.0}
_BELOW_ZERO = frozenset({"net_promoter_score", "profit", "profit_margin"})
WHOLE = 100.0


def most_of(metric: str | None, unit: str) -> float | None:
    """Give the highest figure that a measure can have; `None` where there is no end to it.

    A share of a whole ends at 100 percent; the promoter score runs from -100 to 100; star ratings go up to five or ten.
    """
    row = METRICS.get(metric or "")
    if row is None:
        return None
    if unit == "percent" and row.unit == "percent":
        return WHOLE
    return _MOST.get(row.id) if unit in (row.unit, "count") else None


def plausible(metric: str | None, amount: Amount) -> bool:
    """Tell whether a measure can stand at this figure."""
    most = most_of(metric, amount.unit)
    if most is not None and abs(amount.value) > most:
        return False
    return amount.value >= 0 or metric in _BELOW_ZERO or metric is None
