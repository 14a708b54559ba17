"""Likely answers to offer as buttons: targets, limits, first steps, bigger goals. Refuses to answer for the person.

Everything here is a suggestion and carries its reason; the sizes are our own judgement.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from dialogs.domain.amounts import amount_value, with_period
from dialogs.domain.catalogue import METRICS
from dialogs.domain.goal import Amount, Goal
from dialogs.domain.quarters import DAYS_A_MONTH, STEADY
from dialogs.domain.realism import STEADY_IN_ALL, judge
from dialogs.domain.sentences import movement_of
from dialogs.domain.sizes import nice
from dialogs.domain.steps import usual_step
from dialogs.messages import Figure, Sentence, T, Text, Value

_PUSH = 0.10
_RATE_STEPS = 20


@dataclass(frozen=True, slots=True)
class LikelyTarget:
    """A target to press: `label` says it with its change ("50 a month, +25%"), `reason` why it is offered."""

    amount: Amount
    relative: bool
    label: Text
    reason: Text


@dataclass(frozen=True, slots=True)
class LikelyLimit:
    """A limit to press, still without its number, which only the person knows."""

    metric: str
    bound: Literal["max", "min"]
    label: Text


def likely_targets(goal: Goal, today: date) -> tuple[LikelyTarget, ...]:
    """Two targets for a goal with its measure, date and (perhaps) today's level: a steady one and an ambitious one."""
    if goal.baseline is None or goal.baseline.value <= 0:
        return _changes(goal)
    offered: dict[float, LikelyTarget] = {}
    for share, reason in _shares(goal, today):
        level = _level(goal, share)
        if level is not None and level.value > 0:
            offered.setdefault(level.value, _target(goal, level, reason))
    return tuple(offered.values())


def _shares(goal: Goal, today: date) -> tuple[tuple[float, Text], ...]:
    months = max((goal.deadline - today).days, 1) / DAYS_A_MONTH if goal.deadline else 3.0
    steady = min(max((1 + STEADY) ** months - 1, STEADY_IN_ALL), 0.5)
    push = min(max((1 + _PUSH) ** months - 1, 2 * steady), 1.0)
    return (
        (steady, T("A pace steady work can bring")),
        (push, T("Ambitious: it takes a push beside the usual work")),
    )


def _level(goal: Goal, share: float) -> Amount | None:
    base = goal.baseline
    if base is None:
        return None
    down = movement_of(goal) == "decrease"
    level = base.value * (1 - min(share, 0.5) if down else 1 + share)
    if base.unit == "percent":
        room = base.value + (100 - base.value) / 2
        return Amount(value=round(min(level, room), 1 if base.value < _RATE_STEPS else 0), unit="percent")
    if goal.metric == "rating":
        return Amount(value=round(min(base.value + share / 2, 5.0), 1), unit=base.unit)
    return Amount(value=nice(level, base.value), unit=base.unit)


def _target(goal: Goal, level: Amount, reason: Text) -> LikelyTarget:
    base = goal.baseline.value if goal.baseline else level.value
    said = with_period(amount_value(level, goal.metric), goal.per)
    change = Figure(round((level.value / base - 1) * 100), "percent", signed=True)
    label: Text = T("{target}, {change}", target=said, change=change)
    return LikelyTarget(level, relative=False, label=label, reason=reason)


def _changes(goal: Goal) -> tuple[LikelyTarget, ...]:
    down = movement_of(goal) == "decrease"
    step = usual_step(goal.metric or "custom", goal.wish)
    amounts = (step, Amount(value=step.value * 2, unit=step.unit))
    reasons: tuple[Text, Text] = (
        T("A usual step for a quarter; today's number will settle it"),
        T("Twice the usual step, for a push"),
    )
    return tuple(
        LikelyTarget(amount, relative=True, label=_change(amount, goal.metric, down=down), reason=reason)
        for amount, reason in zip(amounts, reasons, strict=True)
    )


def _change(amount: Amount, metric: str | None, *, down: bool) -> Text:
    said: Value = amount_value(amount, metric, noun=True)
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
}

_LIMITS_OF_CATEGORY: dict[str, tuple[tuple[str, Literal["max", "min"]], ...]] = {
    "awareness": (("ad_spend", "max"), ("engagement_rate", "min")),
    "engagement": (("ad_spend", "max"), ("response_time", "max")),
    "conversion": (("cost_per_lead", "max"), ("conversion_rate", "min"), ("ad_spend", "max")),
    "sales": (("profit_margin", "min"), ("cost_per_acquisition", "max"), ("average_order_value", "min")),
    "loyalty": (("operating_costs", "max"), ("profit_margin", "min"), ("response_time", "max")),
    "other": (("operating_costs", "max"), ("customer_satisfaction", "min")),
}

_LIMITS: dict[str, tuple[tuple[str, Literal["max", "min"]], ...]] = {
    "clicks": (("cost_per_click", "max"), ("conversion_rate", "min")),
    "website_visits": (("cost_per_click", "max"), ("conversion_rate", "min")),
    "leads": (("cost_per_lead", "max"), ("conversion_rate", "min")),
    "cost_per_lead": (("conversion_rate", "min"), ("revenue", "min")),
    "cost_per_acquisition": (("revenue", "min"), ("customer_satisfaction", "min")),
    "average_order_value": (("conversion_rate", "min"), ("customer_satisfaction", "min")),
    "profit_margin": (("revenue", "min"), ("customer_satisfaction", "min")),
    "profit": (("revenue", "min"), ("customer_satisfaction", "min")),
    "return_on_ad_spend": (("revenue", "min"),),
    "bookings": (("rating", "min"), ("response_time", "max")),
    "orders": (("profit_margin", "min"), ("complaints", "max")),
    "operating_costs": (("customer_satisfaction", "min"), ("revenue", "min")),
    "ad_spend": (("revenue", "min"), ("return_on_ad_spend", "min")),
    "delivery_time": (("operating_costs", "max"), ("complaints", "max")),
    "reviews": (("rating", "min"),),
    "employees": (("operating_costs", "max"), ("profit_margin", "min")),
    "branches": (("profit_margin", "min"), ("rating", "min")),
    "response_time": (("customer_satisfaction", "min"), ("employees", "max")),
    "savings": (("revenue", "min"),),
    "followers": (("ad_spend", "max"), ("engagement_rate", "min")),
    "new_customers": (("cost_per_acquisition", "max"), ("retention_rate", "min")),
}


def likely_limits(metric: str | None) -> tuple[LikelyLimit, ...]:
    """Two or three limits that keep a goal from being reached at the wrong price; none for a thing of one's own."""
    row = METRICS.get(metric or "")
    if row is None or row.id == "custom":
        return ()
    pairs = _LIMITS.get(row.id, _LIMITS_OF_CATEGORY[row.category])
    return tuple(LikelyLimit(other, bound, _LIMIT_LABELS[other, bound]) for other, bound in pairs if other != row.id)
