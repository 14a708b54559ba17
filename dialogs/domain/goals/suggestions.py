"""Likely answers to offer as buttons: targets, limits, first steps, bigger goals. Refuses to answer for the person.

Everything here is a suggestion and carries its reason; the sizes are our own judgement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.aims import level_of
from dialogs.domain.goals.realism import judge
from dialogs.domain.goals.sentences import level_aimed_at, movement_of
from dialogs.domain.kpis.amounts import amount_value, counted
from dialogs.domain.kpis.catalogue import METRICS, name_of
from dialogs.domain.kpis.people import UNBOUGHT
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.quarters import DAYS_A_MONTH, STEADY
from dialogs.domain.wishes.sizes import nice
from dialogs.domain.wishes.steps import usual_step
from dialogs.measures.metric import Bound, Guard, at_most
from dialogs.messages import Count, Figure, Sentence, T, Text, Value

_RATE_STEPS = 20


@dataclass(frozen=True, slots=True)
class LikelyTarget:
    """A target to press: `label` says it with its change ("50 a month, +25%"), `reason` why it is offered."""

    amount: Amount
    relative: bool
    label: Text
    reason: Text


def numbered(likely: Sequence[LikelyTarget], option: str) -> LikelyTarget | None:
    """The target that a button stood for, by its place; `None` where fewer are offered now that days have passed."""
    return likely[int(option)] if int(option) < len(likely) else None


@dataclass(frozen=True, slots=True)
class LikelyLimit:
    """A limit to press, still without its number, which only the person knows."""

    metric: str
    bound: Bound
    label: Text


def likely_targets(goal: Goal, today: date, reached: Amount | None = None) -> tuple[LikelyTarget, ...]:
    """Two targets for a goal with its measure, date and (perhaps) today's level: a steady one and an ambitious one.

    `reached` is the last figure of a goal under way: what is offered lies beyond it. Never the target that the goal
    already has; none for a thing to be done, a level to keep, what begins at nothing, and a thing of one's own that we
    have no words for.
    """
    if goal.direction in {"deliver", "keep"}:
        return ()
    from_here = goal if reached is None else _from(goal, reached)
    if from_here.baseline is None:
        return () if goal.metric in _COUNTED_UP else _changes(goal, today)
    if from_here.baseline.value <= 0:
        return ()
    steady, push = _steady_and_push(from_here, from_here.baseline, today)
    offered = (
        (steady, T("A pace steady work can bring")),
        (push, T("Ambitious: it takes a push beside the usual work")),
    )
    now = level_aimed_at(goal) if goal.target else None
    taken = {now.value} if now else set()
    levels = {
        level.value: _target(from_here, level, why) for level, why in offered if level and level.value not in taken
    }
    return tuple(levels.values())


_COUNTED_UP = frozenset({"savings"})


def _from(goal: Goal, reached: Amount) -> Goal:
    """The goal as if it began at the figure reached, towards the same side as before."""
    return goal.model_copy(
        update={"baseline": reached, "target": None, "relative": False, "direction": movement_of(goal)}
    )


def _steady_and_push(goal: Goal, base: Amount, today: date) -> tuple[Amount | None, Amount | None]:
    if goal.metric == "rating":
        stars = (base.value + step for step in (0.2, 0.4))
        first, second = (Amount(value=round(min(star, 5.0), 1), unit=base.unit) for star in stars)
        return (first if first != base else None), (second if second != first else None)
    if base.unit == "count" and (goal.metric in _ONE_BY_ONE or base.value <= _FEW):
        return _one_more(goal, base, 1), _one_more(goal, base, 2)
    if goal.metric in _COUNTED_UP:
        return _level(goal, base, 0.25), _level(goal, base, 0.5)
    steady = _likely(goal, base, today, "ok", _STEADY_SHARES)
    push = _likely(goal, base, today, "stretch", _PUSH_SHARES)
    if push is None and steady is not None:
        smaller = [level for share in _STEADY_SHARES if (level := _level(goal, base, share)) not in {None, steady}]
        return (smaller[-1] if smaller else None), steady
    return steady, push


_STEADY_SHARES = (0.25, 0.2, 0.15, 0.1, 0.08, 0.05, 0.03)
_PUSH_SHARES = (0.5, 0.4, 0.3, 0.25, 0.2, 0.15)
_ONE_BY_ONE = frozenset({"employees", "branches"})
_FEW = 4


def _one_more(goal: Goal, base: Amount, more: int) -> Amount | None:
    level = base.value + (-more if movement_of(goal) == "decrease" else more)
    return Amount(value=level, unit=base.unit) if level > 0 else None


def _likely(goal: Goal, base: Amount, today: date, verdict: str, shares: tuple[float, ...]) -> Amount | None:
    """The largest change of a row that the figures judge so; without a date the middle of the row is taken."""
    for share in shares if goal.deadline else shares[2:]:
        level = _level(goal, base, share)
        aimed = goal.model_copy(update={"target": level, "relative": False})
        if level is not None and (goal.deadline is None or judge(aimed, today).verdict == verdict):
            return level
    return None


def _level(goal: Goal, base: Amount, share: float) -> Amount | None:
    level = base.value * (1 - share if movement_of(goal) == "decrease" else 1 + share)
    if base.unit == "percent":
        room = base.value + (100 - base.value) / 2
        level = round(min(level, room), 1 if base.value < _RATE_STEPS else 0)
    else:
        level = nice(level, base.value, whole=base.unit == "count")
    return Amount(value=level, unit=base.unit) if level > 0 and level != base.value else None


def _target(goal: Goal, level: Amount, reason: Text) -> LikelyTarget:
    return LikelyTarget(level, relative=False, label=_labelled(goal, level), reason=reason)


def _labelled(goal: Goal, level: Amount) -> Text:
    """A level with its change: in percent for counts and money, in points for a rate, bare for one or two things."""
    said = level_of(goal, level, goal.per)
    base = goal.baseline.value if goal.baseline else level.value
    gap = level.value - base
    if level.unit == "points" or (level.unit == "count" and base <= _FEW):
        return T("{target}", target=said)
    size: Value = Figure(round(abs(gap / base) * 100), "percent")
    if level.unit == "percent":
        size = Count(round(abs(gap), 1), "percentage_point")
    if gap < 0:
        return T("{target}, {change} less", target=said, change=size)
    if level.unit == "percent":
        return T("{target}, {change} more", target=said, change=size)
    return T("{target}, {change}", target=said, change=replace(size, signed=True) if isinstance(size, Figure) else size)


def _changes(goal: Goal, today: date) -> tuple[LikelyTarget, ...]:
    thing = THINGS.get(goal.thing or "")
    if goal.metric is None or (goal.metric == "custom" and thing is None):
        return ()
    idea = f"custom:{thing.id}" if thing and goal.metric == "custom" else goal.metric
    months = max((goal.deadline - today).days, 1) / DAYS_A_MONTH if goal.deadline else 3.0
    step = usual_step(idea, goal.wish, max(((1 + STEADY) ** months - 1) * 100, 10.0))
    relative = thing is None or thing.adds
    reasons: tuple[Text, Text] = (
        T("A usual step for a quarter; today's number will settle it"),
        T("Twice the usual step, for a push"),
    )
    sizes = zip((step, Amount(value=step.value * 2, unit=step.unit)), reasons, strict=True)
    return tuple(
        LikelyTarget(amount, relative=relative, label=_change(goal, amount, relative=relative), reason=reason)
        for amount, reason in sizes
        if _offered(goal, amount, today, relative=relative)
    )


def _offered(goal: Goal, amount: Amount, today: date, *, relative: bool) -> bool:
    """Not what the goal asks for already, and nothing that we would call rare afterwards."""
    if goal.target is not None and (goal.target, goal.relative) == (amount, relative):
        return False
    aimed = goal.model_copy(update={"target": amount, "relative": relative})
    return judge(aimed, today).verdict != "unrealistic"


def _change(goal: Goal, amount: Amount, *, relative: bool) -> Text:
    row = METRICS.get(goal.metric or "")
    plain = row is not None and row.noun and amount.unit == "count"
    said: Value = amount_value(amount, goal.metric, noun=True) if plain else counted(amount, goal.metric, goal.thing)
    if not relative:
        return T("{target}", target=said)
    down = movement_of(goal) == "decrease"
    return T("{amount} less", amount=said) if down else T("{amount} more", amount=said)


def easier(goal: Goal, today: date, past_pace: float | None = None) -> tuple[Amount | None, date | None]:
    """The lower target and the later day that would make a goal likely; `None` where there is none to offer."""
    judgement = judge(goal, today, past_pace=past_pace)
    return judgement.lower, judgement.longer


_LIMIT_LABELS: dict[tuple[str, str], Sentence] = {
    ("cost_per_lead", "max"): T("What a lead may cost at most"),
    ("cost_per_acquisition", "max"): T("What winning a customer may cost at most"),
    ("cost_per_click", "max"): T("What a click may cost at most"),
    ("ad_spend", "max"): T("What ads may cost at most"),
    ("operating_costs", "max"): T("What running it may cost at most"),
    ("conversion_rate", "min"): T("The conversion rate to keep"),
    ("engagement_rate", "min"): T("The engagement rate to keep"),
    ("profit_margin", "min"): T("The profit margin to keep"),
    ("average_order_value", "min"): T("The average order value to keep"),
    ("return_on_ad_spend", "min"): T("The return on ads to keep"),
    ("rating", "min"): T("The rating to keep"),
    ("customer_satisfaction", "min"): T("The customer satisfaction to keep"),
    ("complaints", "max"): T("How many complaints there may be at most"),
    ("response_time", "max"): T("How long an answer may take at most"),
    ("revenue", "min"): T("The revenue to keep"),
    ("retention_rate", "min"): T("The retention rate to keep"),
    ("employees", "max"): T("How many people the team may have at most"),
    ("open_rate", "min"): T("The open rate to keep"),
}


_OF_BUYING = frozenset(
    {"profit_margin", "average_order_value", "cost_per_acquisition", "return_on_ad_spend", "customer_satisfaction"}
)
_INSTEAD = (at_most("operating_costs"), at_most("complaints"))


def likely_limits(metric: str | None, field: str | None = None) -> tuple[LikelyLimit, ...]:
    """Two or three limits that keep a goal from being reached at the wrong price; none for a thing of one's own.

    Where nobody is a buyer, limits of buying give way to those of running it.
    """
    row = METRICS.get(metric or "")
    guards = row.guardrails if row is not None and row.id != "custom" else ()
    if guards and field in UNBOUGHT:
        fitting = (one for one in guards if one.metric not in _OF_BUYING)
        guards = tuple(dict.fromkeys(one for one in (*fitting, *_INSTEAD) if one.metric != metric))
    return tuple(LikelyLimit(one.metric, one.bound, _limit_label(one)) for one in guards)


def _limit_label(guard: Guard) -> Text:
    own = _LIMIT_LABELS.get((guard.metric, guard.bound))
    return own or T("{measure}", measure=name_of(guard.metric))
