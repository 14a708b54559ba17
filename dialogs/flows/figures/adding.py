"""A figure that comes on top of the last one ("+5", "no change"): summed up and asked about; refuses to note it."""

from __future__ import annotations

from typing import Literal

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.reviews.standings import runs_on
from dialogs.events import Known
from dialogs.flow import Option, Question
from dialogs.flows.asking.answering import figure
from dialogs.flows.figures import figuring
from dialogs.messages import T

Added = Literal["more", "less", "paid", "same"]


def last_level(goal: Goal, known: Known) -> Amount | None:
    """The level that something is added to: the last figure, the start, or nothing for a total not yet begun."""
    last = figuring.last_of(goal, known)
    if last is not None:
        return last.amount
    if goal.baseline is not None:
        return goal.baseline
    return Amount(value=0, unit=goal.target.unit) if runs_on(goal) and goal.target is not None else None


def summed(goal: Goal, amount: Amount, added: Added, known: Known) -> Amount:
    """The new level; the amount itself where there is none to add it to."""
    before = last_level(goal, known)
    if before is None or (added != "same" and before.unit != amount.unit) or _says_the_level(goal, added):
        return amount
    if added == "same":
        return before
    more = amount.value if added == "more" else -amount.value
    return Amount(value=round(before.value + more, 4), unit=before.unit)


def _says_the_level(goal: Goal, added: Added) -> bool:
    """Whether what was paid is where the goal stands: it counts what is paid, not what is still owed."""
    return added == "paid" and goal.direction != "decrease"


def doubtful(goal: Goal, amount: Amount, added: Added, known: Known) -> bool:
    """Whether the sum is asked about: not where the measure is a total, which grows by what comes."""
    if added == "same" or (added == "more" and runs_on(goal)):
        return False
    return summed(goal, amount, added, known) != amount


def ask(goal: Goal, amount: Amount, added: Added, known: Known) -> Question:
    """Ask whether the sum is meant, or the figure is where the goal stands."""
    now, before = summed(goal, amount, added, known), last_level(goal, known) or amount
    shown = {"before": figure(before), "change": figure(amount), "now": figure(now)}
    text = T("{before} + {change} = {now}, right?", **shown)
    if added != "more":
        text = T("{before} − {change} = {now}, right?", **shown)
    return Question(
        text,
        (
            Option("yes", T("Yes, {now}", now=figure(now))),
            Option("level", T("No, it's {now} in all", now=figure(amount))),
            Option("other", T("Another figure")),
        ),
        numeric=True,
    )
