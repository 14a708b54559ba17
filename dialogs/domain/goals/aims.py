"""Figures and targets as phrases for an echo or a button: "2,000 followers", "a cut of 10%". Refuses to judge them."""

from __future__ import annotations

from dialogs.domain.aimed import Amount, Stated
from dialogs.domain.goals.measured import noun_of
from dialogs.domain.goals.sentences import level_aimed_at, movement_of
from dialogs.domain.kpis.amounts import counted, difference, with_period
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.messages import Count, Figure, T, Text, Value

_A_HAIR = 1e-9


def level_said(
    metric: str | None, amount: Amount, thing: str | None = None, per: str | None = None, *, about: bool = False
) -> Value:
    """Say a level with its unit or noun: "400 searches", "about $300", "4.3 stars", "40 bookings a month"."""
    row = METRICS.get(metric or "")
    said: Value = counted(amount, metric, thing)
    if row is not None and row.noun and amount.unit == "count":
        said = Count(amount.value, row.noun)
    if about:
        said = T("about {amount}", amount=said)
    return with_period(said, per)


def level_of(goal: Stated, amount: Amount, per: str | None = None, *, about: bool = False) -> Value:
    """Say a level of this goal with the noun that the person has for those it counts: "40 new patients"."""
    noun = noun_of(goal)
    if noun is None or amount.unit != "count":
        return level_said(goal.metric, amount, goal.thing, per, about=about)
    said: Value = Count(amount.value, noun)
    return with_period(T("about {amount}", amount=said) if about else said, per)


def gap_of(goal: Stated, amount: Amount) -> Value:
    """Say a gap between two levels of this goal: "7 new patients", "0.6 percentage points"."""
    shares = (goal.baseline, goal.target)
    if amount.unit == "percent" and not goal.relative and all(one and one.unit == "percent" for one in shares):
        return Count(amount.value, "percentage_point")
    noun = noun_of(goal)
    return Count(amount.value, noun) if noun and amount.unit == "count" else difference(amount, goal.metric, goal.thing)


def change_said(goal: Stated, amount: Amount) -> Text:
    """Say a target in the goal's own form: a level ("27 hours") or a change ("a cut of 10%", "an increase of 20%")."""
    if not goal.relative:
        return T("{target}", target=level_of(goal, amount, goal.per))
    size = _change(goal, amount)
    if movement_of(goal) == "decrease":
        return T("a cut of {amount}", amount=size)
    return T("an increase of {amount}", amount=size)


def target_label(goal: Stated, amount: Amount) -> Text:
    """Word the button that takes an easier target: "Make it 27 hours", "Make it a cut of 10%"."""
    if not goal.relative:
        return T("Make it {target}", target=change_said(goal, amount))
    if movement_of(goal) == "decrease":
        return T("Make it a cut of {amount}", amount=_change(goal, amount))
    return T("Make it an increase of {amount}", amount=_change(goal, amount))


def keep_label(goal: Stated) -> Text:
    """Word the button that keeps the goal's own target: "Keep 27 hours", "Keep the cut of 30%"."""
    if goal.target is None:
        return T("Keep it as it is")
    if not goal.relative:
        return T("Keep {target}", target=change_said(goal, goal.target))
    size = _change(goal, goal.target)
    if movement_of(goal) == "decrease":
        return T("Keep the cut of {amount}", amount=size)
    return T("Keep the increase of {amount}", amount=size)


def same_as_today(goal: Stated) -> bool:
    """Tell whether a goal asks for the figure that stands today; keeping a level on purpose is not meant."""
    if goal.direction in {"keep", "deliver"} or goal.baseline is None:
        return False
    level = level_aimed_at(goal)
    return level is not None and level.unit == goal.baseline.unit and abs(level.value - goal.baseline.value) < _A_HAIR


def _change(goal: Stated, amount: Amount) -> Value:
    return Figure(amount.value, "percent") if amount.unit == "percent" else gap_of(goal, amount)
