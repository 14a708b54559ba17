"""What people say about being reminded: later, not for this goal, again; refuses to decide what is due."""

from __future__ import annotations

from datetime import timedelta

from dialogs import engine, views
from dialogs.buttons import link
from dialogs.effects import Choice, Effect, ScheduleReview
from dialogs.engine import Turn
from dialogs.flows.ahead import next_day, reach_of, silenced, taken_up
from dialogs.messages import Day, T
from dialogs.state import State

WAITS = {"tomorrow": 1, "week": 7}
AN_HOUR = timedelta(hours=1)


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
    _close(turn, goal_id)
    if wait == "hour":
        turn.want(ScheduleReview(goal_id, "soon", turn.known.today, turn.known.now + AN_HOUR))
        turn.say(T("Fine. I'll ask again in an hour."))
        return _on(turn)
    on = turn.known.today + timedelta(days=WAITS.get(wait, 1))
    turn.want(ScheduleReview(goal_id, "later", on))
    turn.say(T("Fine. I'll ask again on {day}.", day=Day(reach_of(turn.known).asked_on("later", on))))
    return _on(turn)


def quiet(turn: Turn, goal_id: str) -> tuple[State, tuple[Effect, ...]]:
    """Stop reminding of one goal; the goal itself stays."""
    goal = turn.known.goal(goal_id)
    if goal is None:
        return views.open_goal(turn, goal_id)
    turn.want(*silenced(goal, "asked"))
    _close(turn, goal_id)
    turn.say(T("No more reminders for this goal. It stays among your goals, and /review looks back at it any time."))
    turn.offer(Choice(link("remind", goal_id), T("Go on reminding me")))
    return _on(turn)


def remind(turn: Turn, goal_id: str) -> tuple[State, tuple[Effect, ...]]:
    """Take the reminders of a goal up again that were stopped, or that stopped by themselves."""
    goal = turn.known.goal(goal_id)
    if goal is None or goal.status != "active":
        return views.open_goal(turn, goal_id)
    turn.want(*taken_up(goal, turn.known))
    day = next_day(goal, turn.known)
    if day is None:
        turn.say(T("The day of this goal is over. /review looks back at it."))
    else:
        turn.say(T("The reminders go on: we look back on {day}.", day=Day(day)))
    return _on(turn)


def _on(turn: Turn) -> tuple[State, tuple[Effect, ...]]:
    if turn.stack:
        return engine.settle(turn)
    turn.links = views.ways_on(turn)
    return turn.done()
