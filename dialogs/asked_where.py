"""Answers to "where are we?" and "stop the reminders" for the goals kept; refuses to recognise what is asked."""

from __future__ import annotations

from dialogs import charting, engine, my_goals, reminders, views
from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.sentences import what_goal_is_now
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.flows import figuring
from dialogs.messages import Bold, T, paragraphs
from dialogs.state import State

MOST_SHOWN = 8

Outcome = tuple[State, tuple[Effect, ...]]


def standing(turn: Turn, _: str) -> Outcome:
    """Say where the goal stands: its last figure and the pace, or its page; several are listed, a question goes on."""
    active = _active(turn)
    step = engine.asked_step(turn)
    if step is not None and not active:
        return engine.ask(turn, step, repeated=True)
    if len(active) != 1:
        return my_goals.goals(turn, "")
    goal = active[0]
    last = figuring.last_of(goal, turn.known)
    if last is None:
        return views.open_goal(turn, goal.id)
    turn.say(paragraphs(Bold(what_goal_is_now(goal)), figuring.standing(goal, last.amount, turn.known)))
    if step is not None:
        return engine.ask(turn, step, repeated=True)
    turn.links = (
        Choice(link("open", goal.id), T("Open it")),
        Choice(link("review", goal.id), T("Look back at it")),
        *((charting.chart_of(goal),) if charting.moves(goal, turn.known) else ()),
    )
    return turn.done()


def figure_now(turn: Turn, goal_id: str) -> Outcome:
    """Ask for one figure of a goal, and answer with where it is; a whole look back is another button."""
    goal = turn.known.goal(goal_id)
    if goal is None or goal.status != "active":
        return views.open_goal(turn, goal_id)
    if turn.stack and turn.stack[-1].flow == "check_in":
        turn.stack = turn.stack[:-1]
    turn.push("check_in", {"goal_id": goal.id})
    return engine.settle(turn)


def silence(turn: Turn, _: str) -> Outcome:
    """Stop reminding of the only goal, or ask of which."""
    active = _active(turn)
    if not active:
        return my_goals.goals(turn, "")
    if len(active) == 1:
        return reminders.quiet(turn, active[0].id)
    turn.say(T("Reminders stop for one goal at a time. Which goal should be quiet from now on?"))
    turn.links = tuple(Choice(link("quiet", one.id), what_goal_is_now(one), long=True) for one in active[:MOST_SHOWN])
    return turn.done()


def _active(turn: Turn) -> list[Goal]:
    return [goal for goal in turn.known.goals if goal.status == "active"]


WAYS = {"standing": standing, "silence": silence, "figure": figure_now}
