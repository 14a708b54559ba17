"""A likely cause in words, beside the goal's own figures and the numbers told. Refuses to claim what these deny."""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.domain.reviews.causes import FEW_PURCHASES, Cause, Findings
from dialogs.domain.reviews.noted import figures_of
from dialogs.events import Known
from dialogs.flows.asking.answering import figure
from dialogs.flows.figures.figuring import turned_back
from dialogs.messages import Figure, T, Text


def cause_told(cause: Cause, goal: Goal, found: Findings, known: Known, *, alone: bool) -> tuple[Text | None, ...]:
    """What the numbers say and what to look at; a story follows where it fits what was told.

    `alone` says that the person named no cause of their own.
    """
    if cause.id == "not_done":
        return T("The plan hasn't had its chance yet: less than half of it got done so far."), cause.look
    if cause.id != "apart":
        return cause.says, cause.look, cause.story if alone else None
    ads = found.clicks is not None or found.cost is not None
    return _seen_more(goal, known), _lost_before(found) or cause.look, cause.story if alone and ads else None


def _seen_more(goal: Goal, known: Known) -> Text:
    """More people see it, beside how the figure moved from the goal's start until now."""
    own = figures_of(goal, known.check_ins)
    first = goal.baseline or (own[0].amount if own else None)
    if first is None or not own or own[-1].amount.unit != first.unit:
        return T("More people see you, and little of that reaches the figure.")
    last, about = own[-1].amount, goal.baseline_guess if goal.baseline is not None else own[0].guess
    ends = {"first": figure(first, about=about), "last": figure(last, about=own[-1].guess)}
    if turned_back(goal, first, last):
        return T("More people see you, yet the figure went down from {first} to {last}.", **ends)
    if first == last:
        return T("More people see you, yet the figure is {last}, as at the start.", **ends)
    return T("More people see you, and the figure went from {first} to {last}: that is less than was planned.", **ends)


def _lost_before(found: Findings) -> Text | None:
    """Where it is lost, if enough of those who come do buy."""
    if found.conversion is None or found.conversion < FEW_PURCHASES:
        return None
    return T(
        "Of a hundred who come, {n} buy or sign up, so most are lost earlier, between seeing you and coming. "
        "It helps when each post or video names one next step.",
        n=Figure(found.conversion),
    )
