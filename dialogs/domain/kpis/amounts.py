"""Amounts as a sentence needs them: with the noun, the points or the period they are counted in. Refuses to round."""

from __future__ import annotations

from dataclasses import replace

from dialogs.domain.aimed import Amount
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.things import THINGS
from dialogs.messages import Count, Figure, T, Value

_PER = {
    "hour": T("{amount} an hour"),
    "day": T("{amount} a day"),
    "week": T("{amount} a week"),
    "month": T("{amount} a month"),
    "quarter": T("{amount} a quarter"),
    "year": T("{amount} a year"),
    "post": T("{amount} per post"),
    "video": T("{amount} per video"),
    "episode": T("{amount} per episode"),
    "story": T("{amount} per story"),
    "order": T("{amount} per order"),
    "customer": T("{amount} per customer"),
    "person": T("{amount} per person"),
    "lead": T("{amount} per lead"),
    "visit": T("{amount} per visit"),
    "employee": T("{amount} per employee"),
    "branch": T("{amount} per branch"),
    "event": T("{amount} per event"),
    "campaign": T("{amount} per campaign"),
    "session": T("{amount} per session"),
    "class": T("{amount} per class"),
}

_EVERY = {
    "day": T("{amount} every day"),
    "week": T("{amount} every week"),
    "month": T("{amount} every month"),
    "quarter": T("{amount} every quarter"),
    "year": T("{amount} every year"),
}

OPEN_MONEY = "money"
_PLACES = 2
_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400, "weeks": 604800}


def points_noun(metric: str | None) -> str:
    """What "points" of a measure are called: stars of a rating, percentage points of a rate, else points."""
    row = METRICS.get(metric or "")
    if row is None:
        return "point"
    if row.id == "rating":
        return "star"
    return "percentage_point" if row.unit == "percent" else "point"


def amount_value(
    amount: Amount, metric: str | None = None, *, noun: bool = False, signed: bool = False, about: bool = False
) -> Value:
    """Make an amount sayable: a counted noun for points (and for counts when `noun` is wanted), else a figure.

    Money whose currency is still open (`OPEN_MONEY`) is a bare number.
    """
    row = METRICS.get(metric or "")
    amount = Amount(value=round(amount.value, _PLACES), unit="count" if amount.unit == OPEN_MONEY else amount.unit)
    if row is not None and row.id == "rating" and amount.unit == "count":
        amount = Amount(value=amount.value, unit="points")
    if amount.unit == "points" and not signed:
        return Count(amount.value, points_noun(metric))
    if noun and row is not None and row.noun and amount.unit == "count":
        return Count(amount.value, row.noun)
    return Figure(amount.value, amount.unit, signed=signed, about=about)


def counted(amount: Amount, metric: str | None, thing: str | None = None) -> Value:
    """An amount beside its goal: with the noun of a thing we have words for, else as its measure counts it."""
    known = THINGS.get(thing or "")
    if metric == "custom" and known is not None and known.noun and amount.unit not in {"percent", "points"}:
        return Count(amount.value, known.noun)
    return amount_value(amount, metric)


def difference(amount: Amount, metric: str | None, thing: str | None = None) -> Value:
    """A gap between two levels; that of two percentages is counted in points, or one would ask "0.6 % of what?"."""
    row = METRICS.get(metric or "")
    if amount.unit == "percent" and row is not None and row.unit == "percent":
        amount = Amount(value=amount.value, unit="points")
    if row is not None and row.noun and amount.unit == "count":
        return amount_value(amount, metric, noun=True)
    return counted(amount, metric, thing)


def standing_alone(value: Value) -> Value:
    """A counted noun where no word governs it: «كتابان» begins a sentence, «كتابين» follows a preposition."""
    return replace(value, case="nominative") if isinstance(value, Count) else value


def told(value: float) -> float:
    """Two figures are enough for a pace: 23.7 is told as 24, 3.86 as 3.9, 5,384 as 5,400."""
    size = abs(value)
    grain = 10.0 ** (len(str(int(size))) - 2) if size >= 1 else 0.01
    return round(round(value / grain) * grain, 2)


def is_money(unit: str) -> bool:
    """Whether a unit is a currency (ISO 4217)."""
    return len(unit) == len("EGP") and unit.isupper()


def in_time(unit: str, other: str) -> bool:
    """Whether two units are both of time, so that one can be told in the other."""
    return unit in _SECONDS and other in _SECONDS


def in_unit(amount: Amount, unit: str) -> float:
    """An amount of time in another unit of time (90 minutes are 1.5 hours); any other amount as it is."""
    if in_time(amount.unit, unit):
        return amount.value * _SECONDS[amount.unit] / _SECONDS[unit]
    return amount.value


def at_a_pace(change: Value, per: str | None) -> Value:
    """A change that comes again and again: "25% a month" could also be meant of the monthly figure."""
    frame = _EVERY.get(per or "")
    return T(frame.msgid, amount=change) if frame else with_period(change, per)


def with_period(amount: Value, per: str | None) -> Value:
    """Add the period or the thing it is counted by: "40 a month"; an unknown one is left out rather than misspelt."""
    frame = _PER.get(per or "")
    return T(frame.msgid, amount=amount) if frame else amount
