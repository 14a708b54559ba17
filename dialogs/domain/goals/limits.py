"""Limits kept on the way to a goal: as clauses that follow it, and whether a figure keeps them. Suggests none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.kpis.amounts import amount_value, in_unit, with_period
from dialogs.domain.kpis.catalogue import name_of
from dialogs.domain.phrases import fill
from dialogs.messages import Day, Sentence, T, Text, Value, Words

if TYPE_CHECKING:
    from dialogs.domain.goal import CheckIn

_MAX_LIMITS: dict[str, Sentence] = {
    "cost_per_lead": T("while a lead costs at most {amount}"),
    "cost_per_acquisition": T("while winning a customer costs at most {amount}"),
    "cost_per_click": T("while a click costs at most {amount}"),
    "ad_spend": T("while ad spend stays at or below {amount}"),
    "operating_costs": T("while operating costs stay at or below {amount}"),
    "churn_rate": T("while the churn rate stays at or below {amount}"),
    "bounce_rate": T("while the bounce rate stays at or below {amount}"),
    "complaints": T("while complaints stay at or below {amount}"),
    "response_time": T("while the response time stays at or below {amount}"),
    "delivery_time": T("while the delivery time stays at or below {amount}"),
    "employees": T("while the team stays at or below {amount}"),
}

_MIN_LIMITS: dict[str, Sentence] = {
    "return_on_ad_spend": T("while the return on ad spend stays at or above {amount}"),
    "profit_margin": T("while the profit margin stays at or above {amount}"),
    "profit": T("while profit stays at or above {amount}"),
    "revenue": T("while revenue stays at or above {amount}"),
    "rating": T("while the rating stays at or above {amount}"),
    "customer_satisfaction": T("while customer satisfaction stays at or above {amount}"),
    "retention_rate": T("while the retention rate stays at or above {amount}"),
    "conversion_rate": T("while the conversion rate stays at or above {amount}"),
    "engagement_rate": T("while the engagement rate stays at or above {amount}"),
    "average_order_value": T("while the average order value stays at or above {amount}"),
}


def limit_text(limit: Guardrail) -> Text:
    """Say a limit kept on the way, as a clause that follows the goal: "while a lead costs at most $10"."""
    counted = limit.metric in {"complaints", "employees"}
    said = amount_value(Amount(value=limit.value, unit=limit.unit), limit.metric, noun=counted)
    amount = with_period(said, limit.per)
    frames = _MAX_LIMITS if limit.bound == "max" else _MIN_LIMITS
    if limit.metric in frames:
        return fill(frames[limit.metric], amount=amount)
    measure = _measure(limit)
    if limit.bound == "max":
        return T("while keeping {measure} at {amount} or less", measure=measure, amount=amount)
    return T("while keeping {measure} at {amount} or more", measure=measure, amount=amount)


def _measure(limit: Guardrail) -> Text:
    own = limit.thing if limit.metric == "custom" else None  # told whole: "cost per sign-up"
    return Words(own) if own else name_of(limit.metric, None, limit.thing)


def limit_asked(limit: Guardrail) -> Text:
    """Ask where the measure of a limit stands: "And cost per sign-up: what is it now? The limit is £25"."""
    amount = _said(limit, Amount(value=limit.value, unit=limit.unit))
    said: dict[str, Value] = {"measure": _measure(limit), "limit": with_period(amount, limit.per)}
    return T("And {measure}: what is it now? The limit is {limit}; a rough figure is enough.", **said)


def beyond(limit: Guardrail, amount: Amount) -> float:
    """How far a figure lies beyond its limit, in the limit's unit; nothing or less where it keeps it."""
    value = in_unit(amount, limit.unit)
    return value - limit.value if limit.bound == "max" else limit.value - value


def limit_kept(limit: Guardrail, figure: CheckIn, today: date) -> Text:
    """Say where the measure of a limit stands, and whether that keeps it: "cost per lead: $9, within the limit"."""
    said: dict[str, Value] = {
        "measure": _measure(limit),
        "value": with_period(_said(limit, figure.amount, about=figure.guess), limit.per),
        "limit": _said(limit, Amount(value=limit.value, unit=limit.unit)),
    }
    told = T("{measure}: {value} now", **said)
    if figure.on < today:
        told = T("{measure}: {value} on {day}", day=Day(figure.on), **said)
    over = round(beyond(limit, figure.amount), 4)
    if over <= 0:
        kept = T("{told}. At most {limit}: kept ✅", told=told, **said)
        return kept if limit.bound == "max" else T("{told}. At least {limit}: kept ✅", told=told, **said)
    said["gap"] = _said(limit, _gap(limit, over))
    if limit.bound == "max":
        return T("{told}, {gap} above the limit of {limit} ⚠️", told=told, **said)
    return T("{told}, {gap} below the limit of {limit} ⚠️", told=told, **said)


def _gap(limit: Guardrail, over: float) -> Amount:
    return Amount(value=over, unit="points" if limit.unit == "percent" else limit.unit)


def _said(limit: Guardrail, amount: Amount, *, about: bool = False) -> Value:
    return amount_value(amount, limit.metric, noun=limit.metric in {"complaints", "employees"}, about=about)
