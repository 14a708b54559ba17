"""Limits kept on the way to a goal, as clauses that follow it. Refuses to suggest one."""

from __future__ import annotations

from dialogs.domain.amounts import amount_value, with_period
from dialogs.domain.catalogue import name_of
from dialogs.domain.goal import Amount, Guardrail
from dialogs.domain.phrases import fill
from dialogs.messages import Sentence, T, Text

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
    measure = name_of(limit.metric, None, limit.thing)
    if limit.bound == "max":
        return T("while keeping {measure} at {amount} or less", measure=measure, amount=amount)
    return T("while keeping {measure} at {amount} or more", measure=measure, amount=amount)
