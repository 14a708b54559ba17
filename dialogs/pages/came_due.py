"""What is due begins as one message: looks back, figures, steps of a plan, groups. Refuses to decide what is due.

Its first line carries no figure and no verdict, since a locked screen shows it. A look back that stays unanswered is
followed up once, three days later; after two of them the coach says that it stops, and stops. Looks at the figure in
between end by themselves after two that nobody answered, and leave the looks back alone.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import goal_sentence, what_goal_is_now
from dialogs.domain.plans.plan_words import step_line
from dialogs.domain.reviews.free_days import in_ramadan
from dialogs.domain.reviews.schedule import QUARTER
from dialogs.effects import CancelReviews, Choice, Effect, Say, ScheduleReview
from dialogs.engine import Turn
from dialogs.events import ReviewsCameDue
from dialogs.flows.asking.ahead import (
    LOOKS,
    LOOKS_BACK,
    attained,
    look_every,
    looks_back,
    next_look_of,
    reach_of,
    silenced,
)
from dialogs.flows.asking.answering import country_of
from dialogs.flows.goal.money import COUNTRIES
from dialogs.messages import TN, Joined, T, Text, lines, paragraphs
from dialogs.pages import group_news
from dialogs.state import Frame, State

FOLLOWED_UP = timedelta(days=3)
PATIENCE = 2
A_WEEK = timedelta(days=7)
_PUT_OFF = frozenset({"later", "soon"})
_GIVE_WAY = frozenset({"review", "tracing", "ending", "check_in", "change"})
CHASED = frozenset({"halfway", "quarterly", "follow_up", *LOOKS})

Outcome = tuple[State, tuple[Effect, ...]]


def begin(turn: Turn, happened: ReviewsCameDue) -> Outcome:
    """Begin all that is due, the most urgent first; what was open goes on after it."""
    asked: dict[str, str] = {}
    for goal_id, kind in happened.due:
        goal = turn.known.goal(goal_id)
        if goal is None:
            continue
        if goal.status == "paused":
            _rested(turn, goal)
        elif goal.status != "active" or kind == "step" or (kind in CHASED and attained(goal, turn.known)):
            continue
        elif _given_up(turn, goal, kind, happened):
            asked.pop(goal_id, None)
        elif kind != "follow_up" or _unanswered(goal_id, happened, LOOKS_BACK):
            asked.setdefault(goal_id, kind)
    turn.say(_steps_due(turn, [goal_id for goal_id, kind in happened.due if kind == "step"]))
    turn.say(group_news.told(turn, [group_id for group_id, kind in happened.due if kind == "training"]))
    _look_at(turn, asked, happened)
    if asked and _ramadan_is_near(turn):
        turn.offer(Choice(link("set", "ramadan"), T("Another hour in Ramadan?")))
    return engine.settle(turn) if asked else turn.done()


def _ramadan_is_near(turn: Turn) -> bool:
    """Whether Ramadan is about to begin or has begun where many fast, and the person has not said how it shall be."""
    today, profile = turn.known.today, turn.known.profile
    if profile.ramadan is not None or country_of(turn.known) not in COUNTRIES:
        return False
    return any(in_ramadan(today + A_WEEK * weeks) for weeks in range(4))


def _unanswered(goal_id: str, happened: ReviewsCameDue, kinds: tuple[str, ...]) -> int:
    return sum(one == goal_id and kind in kinds for one, kind in happened.unanswered)


def _given_up(turn: Turn, goal: Goal, kind: str, happened: ReviewsCameDue) -> bool:
    """Stop asking where nobody answers, and say so once."""
    named = what_goal_is_now(goal)
    if kind in LOOKS and _unanswered(goal.id, happened, LOOKS) >= PATIENCE:
        turn.want(CancelReviews(goal.id, LOOKS))
        first = T("The last looks at one of your goals stayed without an answer, so they end here.")
        turn.say(paragraphs(first, T("“{goal}”", goal=named), T("The look back at the quarter stays.")))
    elif kind in (*LOOKS_BACK, "follow_up") and _unanswered(goal.id, happened, LOOKS_BACK) >= PATIENCE:
        turn.want(*silenced(goal, "unanswered"))
        first = T("I asked twice about one of your goals, and I won't ask again by myself.")
        figure = T("It stays among your goals; a figure is enough to take it up again.")
        word = T("It stays among your goals; a word on how it stands is enough to take it up again.")
        turn.say(paragraphs(first, T("“{goal}”", goal=named), word if goal.direction == "deliver" else figure))
    else:
        return False
    turn.offer(Choice(link("remind", goal.id), T("Go on reminding me")))
    return True


def _steps_due(turn: Turn, goal_ids: list[str]) -> Text | None:
    """The steps whose day has come or comes this week, goal by goal; a tap marks one as done."""
    told: list[Text] = []
    count = 0
    for goal_id in dict.fromkeys(goal_ids):
        plan, goal = turn.known.plan(goal_id), turn.known.goal(goal_id)
        until = turn.known.today + A_WEEK
        steps = [one for one in plan.actions if one.due and one.done_on is None and one.due < until] if plan else []
        if goal is None or goal.status != "active" or not steps or not turn.known.profile.steps:
            continue
        listed = Joined(tuple(step_line(one) for one in steps), "dotted")
        count += len(steps)
        told.append(lines(T("“{goal}”", goal=what_goal_is_now(goal)), listed))
        turn.offer(Choice(link("steps", goal_id), T("A step is done")))
    if not told:
        return None
    first = TN("A step of your plan is due.", "Some steps of your plan are due.", n=count)
    return paragraphs(first, *told)


def _look_at(turn: Turn, asked: dict[str, str], happened: ReviewsCameDue) -> None:
    """Put the questions, one goal after the other, and what follows where they stay unanswered."""
    turn.stack = tuple(_alone(frame) for frame in turn.stack if not _asked_anew(frame, asked))
    for nth, (goal_id, kind) in reversed(list(enumerate(asked.items(), 1))):
        among: dict[str, Any] = {"nth": nth, "together": len(asked)} if len(asked) > 1 else {}
        first = next((one for goal, one in happened.unanswered if goal == goal_id and one in LOOKS_BACK), kind)
        why = {"kind": first, "again": True} if kind == "follow_up" else {"kind": kind}
        if kind in _PUT_OFF and (look := _look_put_off(turn, goal_id)) is not None:
            why = {"kind": look, "put_off": True}
        turn.push("review", {"goal_id": goal_id, **why, **among})
        turn.want(*_what_follows(turn, goal_id, kind))


def _asked_anew(frame: Frame, asked: Collection[str]) -> bool:
    """Whether an open question gives way to what comes now: a figure of another day, or a change left half done."""
    about = frame.answers.get("goal_id")
    return (frame.flow in _GIVE_WAY and about in asked) or (frame.flow == "check_in" and about is None)


def _look_put_off(turn: Turn, goal_id: str) -> str | None:
    """The look at the figure that was put off; `None` where a look back has been due since the last one."""
    goal, known = turn.known.goal(goal_id), turn.known
    reach = reach_of(known)
    due = goal is None or any(reach.asked_on(kind, on) <= known.today for kind, on in looks_back(goal, known))
    return None if due or goal is None else look_every(goal, known)


def _alone(frame: Frame) -> Frame:
    """A look of another day without its place among that day's goals."""
    if frame.flow != "review":
        return frame
    kept = {name: value for name, value in frame.answers.items() if name not in ("nth", "together")}
    return frame.model_copy(update={"answers": kept})


def _what_follows(turn: Turn, goal_id: str, kind: str) -> tuple[Effect, ...]:
    goal, today = turn.known.goal(goal_id), turn.known.today
    if goal is None or kind in ("later", "soon", "follow_up"):
        return ()
    if kind in LOOKS:
        return next_look_of(goal, turn.known)
    again = (ScheduleReview(goal_id, "follow_up", today + FOLLOWED_UP),)
    days = looks_back(goal, turn.known)
    ahead = [on for nature, on in days if on > (today if nature == "deadline" else today + A_WEEK)]
    return again if ahead else (*again, ScheduleReview(goal_id, "quarterly", today + QUARTER))


def _rested(turn: Turn, goal: Goal) -> None:
    """Ask of a goal that was to rest until today whether it goes on."""
    links = (
        Choice(link("reopen", goal.id), T("Take it up again")),
        Choice(link("open", goal.id), T("The goal")),
        Choice(link("close", goal.id), T("Close it")),
    )
    said = paragraphs(T("One of your goals was to rest until today."), T("“{goal}”", goal=goal_sentence(goal)))
    turn.effects.append(Say(paragraphs(said, T("Shall it go on?")), links))
