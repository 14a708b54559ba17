"""Which figures a measure can have at all; refuses to judge whether they are good ones."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.domain.aimed import Amount
from dialogs.domain.kpis.catalogue import METRICS

_MOST = {"net_promoter_score": 100.0, "rating": 10.0}
_BELOW_ZERO = frozenset({"net_promoter_score", "profit", "profit_margin"})
WHOLE = 100.0
STARS = 5.0


def most_of(metric: str | None, unit: str, ends: Iterable[Amount | None] = ()) -> float | None:
    """Give the highest figure that a measure can have; `None` where there is no end to it.

    A share of a whole ends at 100 percent; the promoter score runs from -100 to 100; star ratings go up to five, unless
    one of the `ends` of a goal lies beyond, or neither is known: then to ten.
    """
    known = [one.value for one in ends if one is not None]
    if metric == "rating" and unit in ("points", "count") and known and max(known) <= STARS:
        return STARS
    row = METRICS.get(metric or "")
    if row is None:
        return None
    if unit == "percent" and row.unit == "percent":
        return WHOLE
    return _MOST.get(row.id) if unit in (row.unit, "count") else None


def plausible(metric: str | None, amount: Amount, ends: Iterable[Amount | None] = ()) -> bool:
    """Tell whether a measure can stand at this figure, where a goal has these `ends`."""
    most = most_of(metric, amount.unit, ends)
    if most is not None and abs(amount.value) > most:
        return False
    return amount.value >= 0 or metric in _BELOW_ZERO or metric is None
