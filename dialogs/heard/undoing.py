"""A change taken back, from however old a message: a goal's parts within a week, a plan as it stood before.

Refuses to undo over a later change of the same part, which would be lost silently.
"""

from __future__ import annotations

from datetime import timedelta

from dialogs import carried
from dialogs.buttons import link
from dialogs.domain.goal import Change, Goal
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.domain.plans.plan import Plan
from dialogs.domain.plans.plan_words import step_line
from dialogs.effects import Choice, Effect, SaveGoal, SavePlan, Say
from dialogs.engine import Turn
from dialogs.flows.asking.recording import recorded
from dialogs.flows.changes.amending import reminders, said, ways
from dialogs.messages import Bold, T, Text, lines, paragraphs
from dialogs.pages import views
from dialogs.remembering import DIGITS, TAKEN_BACK
from dialogs.state import State

MOST_AT_ONCE = 10
UNDO_FOR = timedelta(days=7)
UNDONE = "u"

Outcome = tuple[State, tuple[Effect, ...]]


def change_back(turn: Turn, argument: str) -> Outcome | None:
    """Take back a change of a goal or of a plan; `None` where the id is neither's."""
    change = next((one for one in turn.known.changes if one.id == argument), None)
    if change is not None:
        return _goal_as_before(turn, change)
    plan = next((one for one in turn.known.plans if one.id == argument), None)
    return _plan_as_before(turn, argument) if plan is not None else None


def before_that(turn: Turn) -> str | None:
    """The change before the one taken back just now, which the same word takes back next; `None` where none stands."""
    made = [one for one in turn.known.changes if one.goal_id == turn.state.looked]
    if not made or not _is_undoing(made[-1]) or made[-1].at.date() != turn.known.now.date():
        return None
    earlier = [one for one in made if not _is_undoing(one) and turn.known.now - one.at <= UNDO_FOR]
    return next((one.id for one in reversed(earlier) if _stands(turn, one)), None)


def _is_undoing(change: Change) -> bool:
    return change.id.rstrip(DIGITS).endswith(TAKEN_BACK)


def _goal_as_before(turn: Turn, change: Change) -> Outcome:
    goal = turn.known.goal(change.goal_id)
    if goal is None:
        return views.missing_goal(turn)
    if turn.known.now - change.at > UNDO_FOR:
        return carried.told(turn, Say(T("That is more than a week ago; the part can be changed anew."), ways(goal)))
    at_once = {change.id, *(f"{change.id}{number}" for number in range(1, MOST_AT_ONCE))}
    together = [one for one in turn.known.changes if one.id in at_once]
    if not all(_stands(turn, one) for one in together):
        say = paragraphs(T("It has changed once more since then, so I leave it as it is:"), Bold(goal_sentence(goal)))
        return carried.told(turn, Say(say, (*ways(goal), Choice(link("history", goal.id), T("What changed")))))
    for number, one in enumerate(together):
        _restore(turn, one, number)
    after = turn.known.goal(goal.id) or goal
    say = paragraphs(T("Taken back."), said(goal, after, turn.known, None))
    return carried.told(turn, Say(say, ways(after)))


def _stands(turn: Turn, change: Change) -> bool:
    """Whether what the change set still stands."""
    goal = turn.known.goal(change.goal_id)
    now = goal.model_dump(mode="json") if goal is not None else {}
    return goal is not None and all(now.get(name) == value for name, value in change.after.items())


def _restore(turn: Turn, change: Change, number: int) -> None:
    goal = turn.known.goal(change.goal_id)
    assert goal is not None  # noqa: S101 - what the change set still stands
    after = Goal.model_validate({**goal.model_dump(mode="json"), **change.before})
    undone = recorded(goal, after, turn.known, None)
    undone = undone.model_copy(update={"id": f"{undone.id}{UNDONE}{number or ''}"})
    turn.want(SaveGoal(after, undone), *reminders(goal, after, turn.known))


def _plan_as_before(turn: Turn, plan_id: str) -> Outcome:
    former = turn.state.former
    to_plan = next((one.goal_id for one in turn.known.plans if one.id == plan_id), "")
    links = (Choice(link("plan", to_plan), T("See the plan")),)
    if former is None or former.id != plan_id:
        return carried.told(turn, Say(T("The plan has changed since then; its parts can be changed anew."), links))
    now = next(one for one in turn.known.plans if one.id == plan_id)
    turn.want(SavePlan(former))
    say = lines(T("Taken back: the plan is as it was before."), *_steps_back(now, former))
    return carried.told(turn, Say(say, links))


def _steps_back(now: Plan, former: Plan) -> tuple[Text, ...]:
    """Name the steps that are as before: out of the plan again, back in it, or back to what they said."""
    were, are = ({one.id: one for one in plan.actions} for plan in (former, now))
    out = (T("Out again: {step}", step=step_line(one)) for one in now.actions if one.id not in were)
    back = (T("As before: {step}", step=step_line(one)) for one in former.actions if are.get(one.id) != one)
    return (*out, *back)
