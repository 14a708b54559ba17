"""Figures said for another period than the goal's ("30 a week" where months are counted): converted, or kept with it.

Refuses to drop a period silently, and to convert what is no rate.
"""

from __future__ import annotations

from dialogs.domain.aimed import Amount
from dialogs.domain.goals.aims import level_said
from dialogs.domain.goals.asking import of_last_month
from dialogs.domain.quarters import DAYS_A_MONTH
from dialogs.events import Known
from dialogs.flow import Again, Forget, Option
from dialogs.flows.asking.answering import amount_of, context_of
from dialogs.flows.goal.goal_draft import GoalDraft
from dialogs.language.answers.answers import Answer
from dialogs.language.goals.spans import find_spans
from dialogs.messages import T, Text

DAYS: dict[str, float] = {"day": 1, "week": 7, "month": DAYS_A_MONTH, "quarter": 3 * DAYS_A_MONTH, "year": 365.25}

ANOTHER_MEASURE = Forget(("metric", "thing", "channel", "tool"), values={"rewording": "own"})


def period_of(draft: GoalDraft) -> str | None:
    """The period that the goal's figures are for: as said, or the month that today's figure was asked for."""
    if draft.per:
        return draft.per
    asked = draft.baseline is not None and of_last_month(draft.metric, None, draft.thing)
    return "month" if asked else None


def converted(answer: Answer, period: str | None, unit: str | None) -> Answer:
    """The answer in the goal's period, where it was said for another; a share, or both ends of a way, stays."""
    if answer.per not in DAYS or period not in DAYS or answer.per == period or answer.value is None:
        return answer
    if answer.unit in ("percent", "points") or answer.baseline is not None or unit in ("percent", "points", "ratio"):
        return answer
    value = answer.value * DAYS[period] / DAYS[answer.per]
    return answer.model_copy(update={"value": _told(value), "per": None})


def _told(value: float) -> float:
    """A converted figure without a false precision."""
    return float(round(value)) if value >= 1 else round(value, 1)


def told_both_ways(answer: Answer, period: str, draft: GoalDraft, unit: str | None) -> Text:
    """Say what a figure of another period comes to."""
    said, meant = amount_of(answer, unit), amount_of(converted(answer, period, unit), unit)
    return T(
        "{said}: that is {amount}.",
        said=level_said(draft.metric, said, draft.thing, answer.per),
        amount=level_said(draft.metric, meant, draft.thing, period, about=True),
    )


def number_for_share(answer: Answer, draft: GoalDraft, unit: str | None, known: Known) -> Again | None:
    """Ask for the share where a number for a period came in its place: "80 a month" is no conversion rate."""
    if unit != "percent" or answer.per not in DAYS or answer.value is None:
        return None
    if any(one.kind == "percent" for one in find_spans(answer.text, context_of(known))):
        return None
    say = T(
        "{amount} counts them; this measure says how many of every hundred. What is it now, roughly? If the number "
        "itself is to grow, another measure fits better.",
        amount=level_said("custom", Amount(value=answer.value), None, answer.per),
    )
    return Again(say, (Option("measure", T("Another measure")), Option("unknown", T("I don't know"))))
