"""Which picture goes with what was said: the course of the goal whose figure came. Refuses to draw it.

One picture a turn at most, behind the words, and only where it shows more than they do: figures of two days, the goal's
own first one included. The very first figure of a goal without a beginning is a dot, and draws nothing.
"""

from __future__ import annotations

from functools import reduce

from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.domain.reviews.course import Course, course_of
from dialogs.effects import Choice, Effect, ForgetPerson, SaveCheckIn, SendFile
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.known_after import known_after
from dialogs.messages import T
from dialogs.pages import my_goals
from dialogs.pages.ways import missing_goal
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
_NOTHING_YET = T("There's nothing to draw yet: a chart takes a number to reach, or figures of two days.")
A_DOT_YET = T("There's nothing to draw yet: a line takes figures of two days.")


def charted(known: Known, effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """Add the picture that a turn's figure asks for; `known` is what was known before it."""
    figures = (one.check_in for one in reversed(effects) if isinstance(one, SaveCheckIn))
    figure = next((one for one in figures if not one.guardrail), None)
    if figure is None or any(isinstance(one, SendFile | ForgetPerson) for one in effects):
        return effects
    after = reduce(known_after, effects, known)
    goal = after.goal(figure.goal_id)
    return (*effects, SendFile("chart", goal.id)) if goal is not None and moves(goal, after) else effects


def moves(goal: Goal, known: Known) -> bool:
    """Whether a goal's course is more than a plan and a dot."""
    course = _course(goal, known)
    return course is not None and course.moves


def chart_of(goal: Goal) -> Choice:
    """The button that draws a goal's course, from however old a message."""
    return Choice(link("chart", goal.id), T("Chart"))


def chart(turn: Turn, argument: str) -> Outcome:
    """Draw the course of one goal: the named one, the only one that has a course, or the one that is chosen."""
    if argument and turn.known.goal(argument) is None:
        return missing_goal(turn)
    named = turn.known.goal(argument)
    goals = [named] if named else list(turn.known.goals)
    if not goals:
        return my_goals.goals(turn, "")
    fit = [goal for goal in goals if _course(goal, turn.known) is not None]
    active = [goal for goal in fit if goal.status == "active"] or fit
    if not active:
        return _nothing_to_draw(turn, goals)
    if len(active) > 1:
        turn.say(T("A chart of which goal?"))
        first = sorted(active, key=lambda goal: not goal.primary)[: my_goals.PAGE]
        turn.links = tuple(Choice(link("chart", goal.id), what_goal_is_now(goal), long=True) for goal in first)
        return turn.done()
    turn.want(SendFile("chart", active[0].id))
    return turn.done()


def _nothing_to_draw(turn: Turn, goals: list[Goal]) -> Outcome:
    """Say what a chart takes; of a deed there is never one."""
    if all(goal.direction == "deliver" for goal in goals):
        turn.say(T("What is done or not done yet has no chart: there is no number to follow."))
    else:
        turn.say(_NOTHING_YET)
    turn.links = tuple(Choice(link("open", goal.id), T("The goal")) for goal in goals[:1])
    return turn.done()


def _course(goal: Goal, known: Known) -> Course | None:
    return course_of(goal, known.check_ins, known.today)
