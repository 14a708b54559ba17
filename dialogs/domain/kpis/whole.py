"""Figures of what only comes whole: no half orders. Refuses to round averages, money and shares."""

from __future__ import annotations

from math import ceil, floor

from dialogs.domain.aimed import Amount
from dialogs.domain.kpis.catalogue import METRICS


def whole(amount: Amount, metric: str | None, *, down: bool) -> Amount:
    """An amount of what only comes whole, rounded so that the goal gets no easier: 188 orders, not 187.5."""
    row = METRICS.get(metric or "")
    counted = row is not None and bool(row.noun) and amount.unit == "count"
    if not counted or float(amount.value).is_integer():
        return amount
    return Amount(value=float(floor(amount.value) if down else ceil(amount.value)), unit=amount.unit)
