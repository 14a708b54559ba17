"""How far an offered goal goes: the person's own figures where there are any, else a usual step. Refuses to word it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dialogs.domain.aimed import Amount
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.sold import SOLD, sold_in
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.quarters import DAYS_A_MONTH, ENOUGH, STEADY
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.fitting import happens_on
from dialogs.domain.wishes.for_oneself import in_own_words, untold
from dialogs.domain.wishes.steps import usual_step
from dialogs.domain.wishes.wish_words import found_in
from dialogs.domain.wishes.wishes import stretches_of, thing_of, trade_of
from dialogs.language.goals.doing import doing_of
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.folding import fold

_ROUND = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)
_POINTS = (10.0, 8.0, 5.0, 4.0, 3.0, 2.0, 1.0, 0.5, 0.3, 0.2, 0.1)
_HAIR = 1e-9
_HARDLY = re.compile(r"\b(?:hardly|barely) any")
_HALVED = frozenset({"hours", "days"})
_SMALL = 20
_FORTNIGHT = 0.46
_TENTHS = 5
_TEN = 10
_HUNDRED = 100
_FIRST_ONES = {
    "comments": 30.0, "likes": 100.0, "shares": 10.0, "interactions": 100.0, "messages": 20.0, "mentions": 10.0,
    "orders": 20.0, "sales": 20.0, "new_customers": 10.0, "customers": 10.0, "leads": 15.0, "bookings": 15.0,
    "registrations": 15.0, "reviews": 5.0,
}  # fmt: skip
_ONE_TO_HIRE = re.compile(
    r"\b(?:hire|find|recruit|employ|need|get|take on)s? (?:us )?(?:an?|one|another) ", re.IGNORECASE
)
_OF_A_MONTH = {"week": 1 / 4, "day": 1 / 20}
_REACTIONS = frozenset({"comments", "likes", "shares", "interactions", "messages", "mentions"})
OF_ONES_OWN = {"own_hours": (2.0, "hours"), "own_days": (3.0, "days")}
"""Ideas for what one wants for oneself and no table knows, each with its size."""


@dataclass(frozen=True, slots=True)
class Around:
    """What an offer must fit besides the wish: the day it is made, the day it ends, the country."""

    today: date
    day: date
    country: str

    @property
    def soon(self) -> bool:
        """Whether the end is less than eight weeks away."""
        return self.day - self.today < ENOUGH

    @property
    def most(self) -> float:
        """The largest change, in percent, that steady work brings in this time."""
        months = max((self.day - self.today).days, 1) / DAYS_A_MONTH
        return max((float((1 + STEADY) ** months) - 1) * 100, 10.0 if months > _FORTNIGHT else 5.0)


@dataclass(frozen=True, slots=True)
class Aim:
    """An idea with its size. `stock` says that the size is ours, so that the idea's own words fit it.

    `noun` is what sales are counted in (kilos, tickets), or the trade of those to be hired (nurses). `first`: there is
    next to nothing today, so that the amount is a level.
    """

    idea: str
    metric: str
    thing: str | None
    channel: str | None
    direction: Literal["increase", "decrease", "reach", "keep"]
    amount: Amount
    relative: bool
    per: str | None
    baseline: Amount | None
    stock: bool
    noun: str | None = None
    first: bool = False


def aim_of(reading: WishRead, idea: str, around: Around, said: Qualifiers) -> Aim:
    """Size an idea for a reading: a target given stays, a baseline given is grown, else a change is suggested.

    `said`: "a lot more" takes the largest step, "a bit" the smallest; "20 orders a day" is a figure of each day.
    """
    metric, _, variant = idea.partition(":")
    thing = f"thing:{variant}" if metric == "custom" else None
    if variant in OF_ONES_OWN:
        return _of_ones_own(reading, idea, said)
    if metric == "custom" and thing not in THINGS:
        thing = thing_of(reading) or reading.thing
    way = _way(reading, metric, thing)
    if said.audience == "young" and metric in METRICS and not METRICS[metric].less_is_better:
        way = "increase" if way == "decrease" else way
    own = reading.metric == metric and (metric != "custom" or thing == (thing_of(reading) or reading.thing))
    base = _baseline(reading, metric) if own else None
    step = usual_step(idea, reading.text, around.most, said.strength)
    if reading.target is not None:
        unit = reading.target.unit or "count"
        amount, relative, stock = Amount(value=reading.target.value, unit=unit), reading.target.relative, False
        per = reading.per
    elif base is None and idea in _FIRST_ONES and _next_to_none(reading.text, idea):
        way, per = "reach", reading.per or said.per or "month"
        amount, relative, stock = Amount(value=_first_ones(idea, per), unit="count"), False, False
    elif base is not None:
        amount, relative, stock, per = _grown(base, step, idea, way, around.most), False, False, reading.per or said.per
    else:
        amount, relative, stock = step, True, True
        per = (reading.per or said.per) if own else None
    known = THINGS.get(thing or "")
    if known is not None and stock and not known.adds:
        relative, way = False, "reach"
    there = own or idea == "conversion_rate:reviews" or happens_on(metric, reading.channel)
    channel = reading.channel if (metric != "custom" and there) or variant == "quick_answers" else None
    noun = sold_in(reading) if base is not None and metric in SOLD else None
    noun = trade_of(reading.text) if metric == "employees" else noun
    if metric == "employees" and stock and (how_many := _to_hire(reading.text, amount.value)) is not None:
        amount = Amount(value=how_many, unit="count")
    first = way == "reach" and reading.target is None and idea in _FIRST_ONES
    return Aim(idea, metric, thing, channel, way, amount, relative, per, base, stock, noun, first)


def _to_hire(text: str, usual: float) -> float | None:
    """One where one is named («شيف شاطر»), and two at least where several are («سواقين»); `None` where none is."""
    if _ONE_TO_HIRE.search(text):
        return 1
    named = [fold(text[start:end]).text for start, end in stretches_of(text, "trades") if not text[start:end].isascii()]
    if not named:
        several = not own_words("many_hired").isdisjoint(fold(text).text.split())
        return max(usual, 2.0) if several else None
    many = any(one.endswith(("ين", "ون", "ات")) or one in own_words("many_hired") for one in named)
    return max(usual, 2.0) if many else 1


def _first_ones(idea: str, per: str) -> float:
    """How many to begin with: of 30 a month, 8 a week."""
    return max(float(round(_FIRST_ONES[idea] * _OF_A_MONTH.get(per, 1))), 2.0)


def _next_to_none(text: str, idea: str) -> bool:
    """Whether there is nothing yet; "hardly anyone" leaves some, so that a level might lie below today's.

    A dead page is one on which nobody reacts; a dead Saturday still has its customers.
    """
    found = found_in("meeting", text)
    return ("nobody" in found and _HARDLY.search(text.lower()) is None) or ("dead" in found and idea in _REACTIONS)


def _of_ones_own(reading: WishRead, idea: str, said: Qualifiers) -> Aim:
    """Time given to what one wants for oneself: two hours a week, or three days."""
    size, unit = OF_ONES_OWN[idea.partition(":")[2]]
    if said.strength == "little":
        size -= 1
    thing = doing_of(reading.text) or (in_own_words(reading.text) if untold(reading) else "")
    amount = Amount(value=size, unit=unit)
    return Aim(idea, "custom", thing, None, "increase", amount, relative=True, per="week", baseline=None, stock=True)


def _way(reading: WishRead, metric: str, thing: str | None) -> Literal["increase", "decrease", "reach"]:
    known, row = THINGS.get(thing or ""), METRICS.get(metric)
    if reading.target is not None and not reading.target.relative and reading.direction not in ("increase", "decrease"):
        return "reach"
    if reading.metric == metric and reading.direction == "decrease" and known is None:
        return "decrease"
    less = known.less_is_better if known else row is not None and row.less_is_better
    return "decrease" if less else "increase"


def _baseline(reading: WishRead, metric: str) -> Amount | None:
    if reading.baseline is None:
        return None
    row = METRICS.get(metric)
    unit = reading.baseline.unit or ("count" if row is None or row.unit == "money" else row.unit)
    return Amount(value=reading.baseline.value, unit=unit)


def _grown(base: Amount, step: Amount, idea: str, way: str, most: float) -> Amount:
    """Grow (or shrink) a present figure by a step, to a number that is easily said.

    A rate's points shrink with the rate: from 1.8 % a whole point would be half as much again.
    """
    if step.unit == "points":
        size = _easily_said(min(step.value, base.value * most / 100)) if base.unit == "percent" else step.value
        moved = base.value + (size if way == "increase" else -size)
        ceiling = 100.0 if base.unit == "percent" else 5.0 if idea.startswith("rating") else moved
        return Amount(value=round(min(moved, ceiling), 1), unit=base.unit)
    if step.unit != "percent":
        moved = base.value + (step.value if way == "increase" else -step.value)
        return Amount(value=max(round(moved, 1), 0), unit=base.unit)
    factor = 1 + step.value / 100 if way == "increase" else 1 - step.value / 100
    if base.unit in _HALVED and base.value >= 1:
        halves = max(round(base.value * 2 * abs(factor - 1)), 1) / 2
        return Amount(value=base.value + (halves if way == "increase" else -halves), unit=base.unit)
    return Amount(value=nice(base.value * factor, base.value, whole=base.unit == "count"), unit=base.unit)


def _easily_said(points: float) -> float:
    """The largest change of a rate up to `points` that one would say: 2.6 points are 2, 0.37 are 0.2."""
    return next((step for step in _POINTS if step <= points + _HAIR), _POINTS[-1])


def nice(value: float, base: float, *, whole: bool = False) -> float:
    """Round to a number people would say, never so far that it meets `base`: 409.5 → 410, 2.34 → 2.3.

    `whole`: nobody wins half a customer.
    """
    size = abs(value)
    grain = 1.0 if whole else 0.1
    for step in _ROUND:
        if size >= step * _SMALL:
            grain = step
    rounded = round(round(value / grain) * grain, 2)
    if rounded != base:
        return rounded
    return round(base + (grain if value > base else -grain), 2)


def round_number(value: float, unit: str) -> float:
    """Round to a number that one would choose oneself: 1,680 → 1,700, 47 → 45, 13.4 → 13; rates by halves or tenths.

    `unit` may be `change` for the size of a change.
    """
    size = abs(value)
    if unit == "change":
        grain = (
            0.1 if size < 1 else 1.0 if size < _TEN else 5.0 if size < _HUNDRED else 10.0 ** (len(str(int(size))) - 2)
        )
    elif unit in {"percent", "points", "ratio"}:
        grain = 0.1 if size < _TENTHS else 0.5 if size < _SMALL else 1.0
    else:
        grain = 1.0 if size < _SMALL else 5.0 if size < _HUNDRED else 10.0 ** (len(str(int(size))) - 2)
    return round(round(value / grain) * grain, 2)
