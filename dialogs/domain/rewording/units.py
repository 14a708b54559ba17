"""The unit of an amount that was read, where the words leave it open. Refuses to convert."""

from __future__ import annotations

from babel.numbers import get_territory_currencies

from dialogs.domain.aimed import Amount
from dialogs.domain.kpis.catalogue import METRICS


def amount_in(read: object, metric: str | None, country: str) -> Amount | None:
    """An amount of a reading with its unit: that of its measure, or what is spent in the country."""
    value = getattr(read, "value", None)
    if value is None:
        return None
    return Amount(value=value, unit=unit_in(getattr(read, "unit", None), metric, country))


def unit_in(unit: str | None, metric: str | None, country: str) -> str:
    """The unit said, else that of the measure."""
    if unit is not None:
        return unit
    row = METRICS.get(metric or "")
    if row is None or row.unit == "count":
        return "count"
    if row.unit != "money":
        return row.unit
    return currency_of(country)


def currency_of(country: str) -> str:
    """The currency (ISO 4217) that is spent in a country; `count` where none is known."""
    return str(next(iter(get_territory_currencies(country)), "count"))
