"""What people say about being reminded: later, or not for this goal; refuses to decide what is due."""

from __future__ import annotations

from datetime import timedelta

from dialogs import engine, views
from dialogs.effects import CancelReviews, Effect, ScheduleReview
from dialogs.engine import Turn
from dialogs.messages import Day, T
from dialogs.state import State

WAITS = {"tomorrow": 1, "week": 7}


def _close(turn: Turn, goal_id: str) -> None:
    """Put the open review of this goal away; its question will come back by itself or not at all."""
    turn.stack = tuple(
        frame for frame in turn.stack if not (frame.flow == "review" and frame.answers.get("goal_id") == goal_id)
    )


def later(turn: Turn, argument: str) -> tuple[State, tuple[Effect, ...]]:
    """Remind of a goal again in a while; `argument` is the goal's id and the wait, as in `4f1c.tomorrow`."""
    goal_id, _, wait = argument.partition(".")
    if turn.known.goal(goal_id) is None:
        return views.open_goal(turn, goal_id)
    on = turn.known.today + timedelta(days=WAITS.get(wait, 1))
    turn.want(ScheduleReview(goal_id, "later", on))
    _close(turn, goal_id)
    turn.say(T("Fine. I'll ask again on {day}.", day=Day(on)))
    return _on(turn)


def quiet(turn: Turn, goal_id: str) -> tuple[State, tuple[Effect, ...]]:
    """Stop reminding of one goal; the goal itself stays."""
    if turn.known.goal(goal_id) is None:
        return views.open_goal(turn, goal_id)
    turn.want(CancelReviews(goal_id))
    _close(turn, goal_id)
    turn.say(T("No more reminders for this goal. It stays among your goals, and /review looks back at it any time."))
    return _on(turn)


def _on(turn: Turn) -> tuple[State, tuple[Effect, ...]]:
    if turn.stack:
        return engine.settle(turn)
    turn.links = views.ways_on(turn)
    return turn.done()
