"""What people say about being reminded: later, not for this goal, again; refuses to decide what is due."""

from __future__ import annotations

from datetime import timedelta

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.places.clock_words import hours_name
from dialogs.effects import Choice, Effect, ScheduleReview
from dialogs.engine import Turn
from dialogs.flows.asking.ahead import next_day, reach_of, silenced, taken_up
from dialogs.flows.asking.answering import context_of
from dialogs.kept.looking import dated_in, remark_in
from dialogs.language.answers.deciding import decision_in
from dialogs.language.answers.putting_off import PutOff, lets_go, put_off
from dialogs.language.reports.told_figures import holds_figure
from dialogs.messages import TN, Day, T, Text
from dialogs.pages import group_page, views
from dialogs.state import State

WAITS = {"tomorrow": 1, "week": 7}
AN_HOUR = timedelta(hours=1)
LONGEST = timedelta(days=5 * 365)
HOUR = 60
_FIGURE = frozenset({"value", "sure"})


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


def said(turn: Turn, text: str) -> tuple[State, tuple[Effect, ...]] | None:
    """Put a look off or ask whether its goal is closed, where words say so; `None` for any other text.

    Outside a look only words of reminding with a time of their own count, for the goals under way.
    """
    step = engine.asked_step(turn)
    frame = turn.stack[-1] if turn.stack else None
    looking = step is not None and frame is not None and frame.flow == "review" and "goal_id" in frame.answers
    if not looking and step is not None:
        return None
    if looking and frame is not None and step is not None and step.id == "value" and _let_go(text):
        goal_id, kind = str(frame.answers["goal_id"]), str(frame.answers.get("kind") or "asked")
        _close(turn, goal_id)
        turn.push("ending", {"goal_id": goal_id, "kind": kind})
        return engine.settle(turn)
    found = put_off(text, context_of(turn.known))
    if found is not None and found.day is not None and found.day > turn.known.today + LONGEST:
        return None
    if found is not None and not found.asked and _tells_figures(turn, text):
        return None
    if found is None or not (found.asked or (step is not None and step.id in _FIGURE)):
        return None
    if looking:
        ids = [str(one.answers["goal_id"]) for one in turn.stack if one.flow == "review" and "goal_id" in one.answers]
    else:
        ids = [goal.id for goal in turn.known.goals if goal.status == "active"] if found.ahead else []
    return _put_off(turn, ids, found) if ids else None


def _tells_figures(turn: Turn, text: str) -> bool:
    """Whether a text holds figures, of whatever days: "12 in December, 13 in January" puts nothing off."""
    context = context_of(turn.known)
    return holds_figure(text, context) or bool(dated_in(text, context, asked=True))


def _let_go(text: str) -> bool:
    return lets_go(text) or remark_in(text) in ("over", "stop") or decision_in(text) == "stop"


def _put_off(turn: Turn, goal_ids: list[str], until: PutOff) -> tuple[State, tuple[Effect, ...]]:
    for goal_id in goal_ids:
        _close(turn, goal_id)
    along(turn, goal_ids, until, alone=True)
    return _on(turn)


def along(turn: Turn, goal_ids: list[str], until: PutOff, *, alone: bool = False) -> None:
    """Ask again when it was said; looks that are open stay so. `alone`: nothing else was said with it."""
    known, reach = turn.known, reach_of(turn.known)
    moment = known.now + until.wait if until.wait is not None else None
    if until.hour is not None:
        today = reach.at(known.today, until.hour)
        moment = today if today > known.now else None
    if moment is not None:
        turn.want(*(ScheduleReview(goal_id, "soon", known.today, moment) for goal_id in goal_ids))
        turn.say(_soon(until))
        return
    on = max(until.day or known.today, known.today + timedelta(days=1))
    turn.want(*(ScheduleReview(goal_id, "later", on) for goal_id in goal_ids))
    day = Day(reach.asked_on("later", on))
    turn.say(T("Fine. I'll ask again on {day}.", day=day) if alone else T("A reminder comes on {day}.", day=day))


def _soon(until: PutOff) -> Text:
    if until.wait is None:
        return T("Fine. I'll ask again today, {hours}.", hours=hours_name((until.hour or 0, (until.hour or 0) + 1)))
    minutes = round(until.wait / timedelta(minutes=1))
    if minutes == HOUR:
        return T("Fine. I'll ask again in an hour.")
    if minutes < HOUR:
        return TN("Fine. I'll ask again in {n} minute.", "Fine. I'll ask again in {n} minutes.", n=minutes)
    hours = round(minutes / HOUR)
    return TN("Fine. I'll ask again in {n} hour.", "Fine. I'll ask again in {n} hours.", n=hours)


def quiet(turn: Turn, goal_id: str) -> tuple[State, tuple[Effect, ...]]:
    """Stop reminding of one goal, or of `all`; the goals themselves stay."""
    if goal_id == "all":
        return quiet_all(turn)
    goal = turn.known.goal(goal_id)
    if goal is None:
        return views.open_goal(turn, goal_id)
    turn.want(*silenced(goal, "asked"))
    _close(turn, goal_id)
    turn.say(T("No more reminders for this goal. It stays among your goals, and /review looks back at it any time."))
    turn.offer(Choice(link("remind", goal_id), T("Go on reminding me")))
    return _on(turn)


def quiet_all(turn: Turn) -> tuple[State, tuple[Effect, ...]]:
    """Stop reminding of every goal under way; what is asked for by name or begun later is another matter."""
    for goal in [one for one in turn.known.goals if one.status == "active"]:
        turn.want(*silenced(goal, "asked"))
        _close(turn, goal.id)
    turn.say(T("No more reminders for any goal. They all stay as they are, and a figure can come at any time."))
    if group_page.hushed_all(turn):
        turn.say(T("Nothing comes from your training groups by itself any more; their pages are always there."))
    turn.offer(Choice(link("remind", "all"), T("Go on reminding me")))
    return _on(turn)


def taken_up_again(turn: Turn) -> tuple[State, tuple[Effect, ...]] | None:
    """Take up the reminders of all goals that had stopped; `None` where none had."""
    asleep = [one for one in turn.known.goals if one.status == "active" and one.silent is not None]
    if not asleep:
        return None
    for goal in asleep:
        turn.want(*taken_up(goal, turn.known))
    days = [day for one in asleep if (day := next_day(one, turn.known)) is not None]
    if days:
        turn.say(T("The reminders go on: we look back on {day}.", day=Day(min(days))))
    else:
        turn.say(T("The day of this goal is over. /review looks back at it."))
    return _on(turn)


def remind(turn: Turn, goal_id: str) -> tuple[State, tuple[Effect, ...]]:
    """Take the reminders of a goal up again that were stopped, or that stopped by themselves."""
    if goal_id == "all" and (again := taken_up_again(turn)) is not None:
        return again
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
