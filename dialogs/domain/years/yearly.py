"""A bigger goal's way in quarters: what each brings, adding up exactly. Refuses to invent a number nobody gave.

A measure that runs on (revenue, orders) is a sum, shared out over the quarters. A level (followers, a rate) climbs by
steps from today's figure. Where today's figure is unknown, a change is shared out as a change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import accumulate
from typing import Literal

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Goal, Quarter
from dialogs.domain.goals.sentences import begins_at_nothing, level_aimed_at, movement_of
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.quarters import quarter_ends

Kind = Literal["sum", "level", "change"]

_NOT_SUMMED = frozenset({"percent", "points", "ratio"})
_RATES = frozenset({"hour", "day", "week", "month", "quarter"})
_THREE_FIGURES = 3
_ALL = Decimal(1)


@dataclass(frozen=True, slots=True)
class Whole:
    """What is shared out: a `sum`, the way of a `level` from `start`, or a `change` from a figure nobody knows."""

    kind: Kind
    amount: Amount
    start: Amount | None = None


def as_goal(bigger: BusinessGoal) -> Goal:
    """The bigger goal as one of the goals, so that it is said and reckoned like them."""
    shared = {name: value for name, value in bigger if name in Goal.model_fields}
    return Goal(wish=bigger.words, **shared)


def counts(bigger: BusinessGoal) -> bool:
    """Whether it has a measure that a number can be set for."""
    return bigger.metric is not None and bigger.direction not in {"deliver", "keep"}


def whole_of(bigger: BusinessGoal) -> Whole | None:
    """What its number comes to over the whole time; `None` where that cannot be said yet."""
    goal = as_goal(bigger)
    if goal.target is None or not counts(bigger):
        return None
    level = level_aimed_at(goal)
    if runs_on(bigger):
        gained = goal.target if goal.relative and begins_at_nothing(goal) else None
        total = level or gained
        return Whole("sum", total) if total is not None else Whole("change", _signed(goal))
    if level is not None and goal.baseline is not None:
        gap = _exact(level.value) - _exact(goal.baseline.value)
        return Whole("level", Amount(value=float(gap), unit=level.unit), goal.baseline)
    return Whole("change", _signed(goal)) if goal.relative else None


def shared_by(bigger: BusinessGoal, quarters: Sequence[Quarter]) -> Whole:
    """What these quarters share out: where its number cannot be said any more, what they come to."""
    return whole_of(bigger) or Whole("sum", together(quarters))


def runs_on(bigger: BusinessGoal) -> bool:
    """Whether its number is that of the whole time together: a year's revenue, 200 customers won."""
    if bigger.per in _RATES or bigger.target is None:
        return False
    row = METRICS.get(bigger.metric or "")
    unit = bigger.baseline.unit if bigger.baseline is not None else bigger.target.unit
    flows = row is None or row.counting != "level" or begins_at_nothing(as_goal(bigger))
    return flows and (unit not in _NOT_SUMMED or (bigger.relative and bigger.baseline is None))


def wants_baseline(bigger: BusinessGoal) -> bool:
    """Whether today's figure would make more of its number than a change, or is needed to share it out at all."""
    whole = whole_of(bigger)
    return counts(bigger) and bigger.target is not None and (whole is None or whole.kind == "change")


def ends_of(bigger: BusinessGoal) -> tuple[date, ...]:
    """The last days of its quarters; none where its time is one quarter or no deadline is named."""
    ends = quarter_ends(bigger.started_on, bigger.deadline) if bigger.deadline is not None else ()
    return ends if len(ends) > 1 else ()


def broken_down(bigger: BusinessGoal, before: Sequence[Quarter] = ()) -> tuple[Quarter, ...]:
    """Its quarters, in equal parts or weighed like those `before`; none where there is nothing to share out.

    Those `before` stay as they are where they still come to the whole.
    """
    whole, ends = whole_of(bigger), ends_of(bigger)
    if whole is None or not ends:
        return ()
    if tuple(one.ends for one in before) != ends:
        before = tuple(Quarter(ends=day, part=whole.amount) for day in ends)
    elif together(before) == whole.amount:
        return tuple(before)
    return _shared(whole.amount, before)


def weighed(quarters: Sequence[Quarter], factors: dict[int, tuple[float, str | None]]) -> tuple[Quarter, ...]:
    """The same whole with some quarters counting differently; `factors` by place, each with the season's name.

    A part that was given stays, unless it is the one that is weighed now.
    """
    fresh = [
        one.model_copy(update={"factor": factors[at][0], "season": factors[at][1], "fixed": False})
        if at in factors
        else one
        for at, one in enumerate(quarters)
    ]
    free = [at for at, one in enumerate(fresh) if not one.fixed]
    return _refilled(fresh, free, _exact(together(quarters).value)) or _shared(together(quarters), fresh)


def together(quarters: Sequence[Quarter]) -> Amount:
    """What the quarters come to."""
    total = sum((_exact(one.part.value) for one in quarters), Decimal())
    return Amount(value=float(total), unit=quarters[0].part.unit)


def with_part(quarters: Sequence[Quarter], place: int, value: float) -> tuple[Quarter, ...]:
    """One quarter's part changed, the others left as they are: the whole changes with it."""
    return tuple(_given(one, value) if at == place else one for at, one in enumerate(quarters))


def adjusted(quarters: Sequence[Quarter], place: int, value: float, *, after: bool) -> tuple[Quarter, ...] | None:
    """One quarter's part changed, and the others so that the whole stays; only those `after` it where levels climb.

    Parts that were given stay; `None` where nothing is left to adjust, or the rest would turn against the whole.
    """
    whole = _exact(together(quarters).value)
    changed = with_part(quarters, place, value)
    free = [at for at, one in enumerate(changed) if at != place and not one.fixed and (at > place or not after)]
    free = free or [at for at in range(len(changed)) if at != place and (at > place or not after)]
    return _refilled(changed, free, whole)


def _refilled(quarters: Sequence[Quarter], free: Sequence[int], whole: Decimal) -> tuple[Quarter, ...] | None:
    """Share what the other parts leave of the whole over the free ones, if they can carry it."""
    rest = whole - sum((_exact(one.part.value) for at, one in enumerate(quarters) if at not in free), Decimal())
    if not free or rest * whole < 0:
        return None
    parts = iter(shared_out(float(rest), [quarters[at].factor for at in free], quarters[0].part.unit))
    return tuple(
        one.model_copy(update={"part": Amount(value=next(parts), unit=one.part.unit), "fixed": False})
        if at in free
        else one
        for at, one in enumerate(quarters)
    )


def all_set(quarters: Sequence[Quarter], parts: dict[int, float]) -> tuple[Quarter, ...]:
    """Several parts given at once: the others make it up where they can, else the whole changes."""
    whole = _exact(together(quarters).value)
    fresh = [_given(one, parts[at]) if at in parts else one for at, one in enumerate(quarters)]
    free = [at for at in range(len(fresh)) if at not in parts]
    return _refilled(fresh, free, whole) or tuple(fresh)


def before(quarters: Sequence[Quarter], place: int, start: Amount | None) -> float:
    """The level that a quarter begins at."""
    return levels(quarters, start)[place - 1].value if place else start.value if start is not None else 0.0


def levels(quarters: Sequence[Quarter], start: Amount | None) -> tuple[Amount, ...]:
    """Where each quarter ends, from `start` on; the change so far where there is none."""
    base = _exact(start.value) if start is not None else Decimal()
    unit = quarters[0].part.unit
    return tuple(
        Amount(value=float(base + sofar), unit=unit) for sofar in accumulate(_exact(one.part.value) for one in quarters)
    )


def following(bigger: BusinessGoal, quarters: tuple[Quarter, ...]) -> BusinessGoal:
    """The bigger goal with these quarters; its number follows them where they come to something else."""
    whole, total = whole_of(bigger), together(quarters)
    kept = bigger.model_copy(update={"quarters": quarters})
    if whole is None or total.value == whole.amount.value:
        return kept
    if whole.kind == "change":
        return kept.model_copy(update={"target": Amount(value=abs(total.value), unit=total.unit)})
    target = total if whole.kind == "sum" else levels(quarters, whole.start)[-1]
    return kept.model_copy(update={"target": target, "relative": False})


def shared_out(total: float, factors: Sequence[float], unit: str) -> tuple[float, ...]:
    """Share a total out by factors in numbers that are easily said; they add up to it exactly."""
    exact, weights = _exact(total), [_exact(one) for one in factors]
    grain = _grain(abs(exact) / len(weights), unit)
    whole = sum(weights, Decimal())
    ends = [_rounded(exact * sofar / whole, grain) for sofar in accumulate(weights)][:-1]
    return tuple(float(end - before) for before, end in zip([Decimal(), *ends], [*ends, exact], strict=True))


def _shared(whole: Amount, quarters: Sequence[Quarter]) -> tuple[Quarter, ...]:
    parts = shared_out(whole.value, [one.factor for one in quarters], whole.unit)
    return tuple(
        one.model_copy(update={"part": Amount(value=part, unit=whole.unit), "fixed": False})
        for one, part in zip(quarters, parts, strict=True)
    )


def _given(quarter: Quarter, value: float) -> Quarter:
    return quarter.model_copy(update={"part": Amount(value=value, unit=quarter.part.unit), "fixed": True})


def _signed(goal: Goal) -> Amount:
    assert goal.target is not None  # noqa: S101 - asked by who has looked
    size = abs(goal.target.value)
    return Amount(value=-size if movement_of(goal) == "decrease" else size, unit=goal.target.unit)


def easily_said(value: float, unit: str) -> float:
    """A figure rounded like the parts are: 111,111 is said as 111,000."""
    return float(_rounded(_exact(value), _grain(abs(_exact(value)), unit)))


def _exact(value: float) -> Decimal:
    return Decimal(str(value))


def _rounded(value: Decimal, grain: Decimal) -> Decimal:
    return (value / grain).quantize(_ALL, ROUND_HALF_UP) * grain


def _grain(part: Decimal, unit: str) -> Decimal:
    """Three figures are enough for a part: 333,333 is said as 333,000; nobody wins half a customer."""
    least = Decimal("0.5") if unit in _NOT_SUMMED and part >= _THREE_FIGURES else Decimal("0.01")
    if unit == "count" or part >= 10**_THREE_FIGURES:
        least = _ALL
    return max(least, Decimal(10) ** (part.adjusted() - _THREE_FIGURES + 1)) if part >= 1 else least
