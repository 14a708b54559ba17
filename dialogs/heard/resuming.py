"""Buttons that take something back or up again: a figure, a change, the next goal from where one was reached.

Refuses to show anything: what is shown is in `dialogs.pages.views`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from dialogs import carried, engine
from dialogs.buttons import link
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.measured import measure_of
from dialogs.domain.goals.sentences import movement_of
from dialogs.domain.kpis.amounts import amount_value
from dialogs.domain.reviews.noted import figures_of
from dialogs.effects import Choice, DeleteCheckIn, Effect
from dialogs.engine import Turn
from dialogs.flows.figures import figuring, starting
from dialogs.heard import undoing
from dialogs.language.reports.told_figures import MOST_PARTS
from dialogs.messages import T, Value
from dialogs.pages import views
from dialogs.state import State, erased

THREE_MONTHS = timedelta(days=92)
FEWEST_TOLD = 3
Outcome = tuple[State, tuple[Effect, ...]]


def undo(turn: Turn, argument: str) -> Outcome:
    """Take back what a message offers to: a deleted goal comes back, a figure that was noted goes."""
    if not argument and turn.stack and turn.stack[-1].flow == "amend":
        turn.stack = turn.stack[:-1]
        turn.say(T("Then everything stays as it is."))
        return engine.settle(turn)
    argument = argument or turn.state.undoable or undoing.before_that(turn) or ""
    if not argument:
        turn.say(T("There is nothing to take back."))
        return carried.told(turn, None) if turn.stack else turn.done()
    check_in = next((one for one in turn.known.check_ins if one.id == argument), None)
    if check_in is not None:
        return _figure_back(turn, check_in)
    return undoing.change_back(turn, argument) or views.restore(turn, argument)


def _figure_back(turn: Turn, check_in: CheckIn) -> Outcome:
    """Forget a figure, with those told in the same words; the look back that was built on it asks for another."""
    for one in (check_in, *_told_along(turn, check_in)):
        unknown = starting.ended(one, turn.known)
        turn.want(DeleteCheckIn(one.id), *((unknown,) if unknown else ()))
        turn.say(T("Taken back: {figure}.", figure=_shown(one, turn)))
        turn.say(T("So the starting figure is unknown again.") if unknown else None)
    for place, frame in enumerate(turn.stack):
        if frame.flow == "review" and frame.answers.get("goal_id") == check_in.goal_id and frame.answers.get("value"):
            fresh = erased(frame, turn.flows["review"], ("value", "sure"), turn.message)
            turn.stack = (*turn.stack[:place], fresh, *turn.stack[place + 1 :])
    if turn.stack:
        return engine.settle(turn)
    goal = turn.known.goal(check_in.goal_id)
    last = figuring.last_of(goal, turn.known) if goal is not None and not check_in.guardrail else None
    if goal is not None and last is not None:
        turn.say(T("So the last figure is {figure} again.", figure=_shown(last, turn)))
    here = (Choice(link("open", goal.id), T("Open it")),) if goal is not None else ()
    turn.links = (*here, *views.ways_on(turn))
    return turn.done()


def _shown(check_in: CheckIn, turn: Turn) -> Value:
    """A figure as its goal's measure counts it; that of a limit stands for itself."""
    goal = turn.known.goal(check_in.goal_id)
    return amount_value(check_in.amount, goal.metric if goal is not None and not check_in.guardrail else None)


def _told_along(turn: Turn, first: CheckIn) -> tuple[CheckIn, ...]:
    """The figures that came in one message with the first of them."""
    ids = {f"{first.id}{place}" for place in range(1, MOST_PARTS)} if first.id.endswith("v") else set()
    return tuple(one for one in turn.known.check_ins if one.id in ids)


def next_goal(turn: Turn, argument: str) -> Outcome:
    """Begin the goal that follows on a reached one: the same measure, from where it is now."""
    goal = turn.known.goal(argument)
    if goal is None:
        return views.missing_goal(turn)
    values = _carried(goal, turn)
    if "baseline" in values:
        turn.say(T("Then on from here: {measure}.", measure=measure_of(goal)))
    turn.push("goal", values)
    return engine.settle(turn)


def _carried(goal: Goal, turn: Turn) -> dict[str, Any]:
    """What the next goal knows from the one before it."""
    names = ("wish", "metric", "thing", "channel", "tool", "per", "said", "serves")
    values = {name: value for name in names if (value := getattr(goal, name)) is not None}
    way = movement_of(goal)
    values |= {"rewording": goal.metric or "own", "direction": "increase" if way == "reach" else way}
    last = figuring.last_of(goal, turn.known)
    if (moved := _lately(goal, turn)) is not None:
        values["trend"] = moved
    return values | ({"baseline": last.amount} if last is not None else {})


def _lately(goal: Goal, turn: Turn) -> str | None:
    """How the figure moved in the last three months, where it was told then; `None` leaves it to the question."""
    since = turn.known.today - THREE_MONTHS
    told = [one.amount for one in figures_of(goal, turn.known.check_ins) if one.on >= since]
    if len(told) < FEWEST_TOLD or told[0].unit != told[-1].unit:
        return None
    first, last = told[0].value, told[-1].value
    return "rose" if last > first else "fell" if last < first else "same"
