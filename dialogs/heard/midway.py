"""What words typed at a question are before they are read as its answer: an order, or past an aside's question.

Refuses to read answers, and changes, which `dialogs.heard.editing` carries out.
"""

from __future__ import annotations

from typing import Any

from dialogs.effects import Effect
from dialogs.engine import Turn, ask, asked_step, settle
from dialogs.flow import Step
from dialogs.flows.asking.answering import context_of
from dialogs.flows.figures.goals_named import named_in as goal_named
from dialogs.flows.goal import aside
from dialogs.language.answers.deciding import decision_in
from dialogs.language.answers.deeds import deed_said
from dialogs.language.answers.naming import named_in
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.orders.orders import order_in
from dialogs.language.words.particles import particles
from dialogs.messages import T
from dialogs.pages import my_goals, planned
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
_ABOUT_A_GOAL = frozenset({"strengthen", "place", "check_in", "review"})
_ITSELF_A_PLAN = "plan"
_STEPS = "first_step"
_ORDER_WORDS = 4


def past_aside(turn: Turn, text: str) -> None:
    """Lay the question about another wish aside where words say neither yes nor no: they are for what lies below."""
    if asked_step(turn) is not None and turn.stack[-1].flow == "aside" and not aside.settles(text, turn.known):
        turn.stack = turn.stack[:-1]


def decides(turn: Turn, text: str) -> bool:
    """Whether words that elsewhere mean something else are the answer: a decision, or what became of a deed."""
    step = asked_step(turn)
    if step is None or turn.stack[-1].flow != "review":
        return False
    if step.id == "value":
        goal = turn.known.goal(str(turn.stack[-1].answers.get("goal_id")))
        deed = goal is not None and goal.direction == "deliver"
        return (
            deed
            and goal is not None
            and deed_said(text, f"{goal.thing or ''} {goal.wish}", context_of(turn.known)) is not None
        )
    return step.id in ("decision", "settled") and decision_in(text) is not None


def ordered(turn: Turn, text: str) -> Outcome | None:
    """Carry out a command given in a sentence; `None` where it gives none, or may as well be the answer."""
    order = order_in(text)
    if order is None:
        return _plan_of(turn, text) if asked_step(turn) is None and turn.known.goals else None
    if order == "goals":
        return my_goals.goals(turn, "")
    step = asked_step(turn)
    if step is None:
        return _planned(turn, "", text) if order == "plan" else None
    if order == "save":
        return _saved(turn, step)
    frame = turn.stack[-1]
    if frame.flow.startswith(_ITSELF_A_PLAN) or frame.asked == _STEPS:
        begun = frame.flow != _ITSELF_A_PLAN or "size" in frame.answers
        return ask(turn, step, repeated=True) if begun and frame.asked != _STEPS else None
    if frame.flow == "goal":
        turn.say(T("A plan is built on a goal that is saved. Once this one is, there is a button for its plan."))
        return ask(turn, step, repeated=True)
    return _planned(turn, str(frame.answers.get("goal_id") or ""), text) if frame.flow in _ABOUT_A_GOAL else None


def _plan_of(turn: Turn, text: str) -> Outcome | None:
    """Plan for the goal that is named with the order: "a plan for the sales", «خطة المبيعات»; nothing else is said."""
    words = text.split()
    cuts = range(min(_ORDER_WORDS, len(words) - 1), 0, -1)
    rest = next((" ".join(words[cut:]) for cut in cuts if order_in(" ".join(words[:cut])) == _ITSELF_A_PLAN), "")
    line = read_line(rest, context_of(turn.known))
    covered = {at for cue in mentions(line) for at in range(cue.first, cue.last)}
    if any(at not in covered and one.folded not in particles("before_goal") for at, one in enumerate(line.tokens)):
        return None
    goal = goal_named(turn.known, rest)
    return planned.plan(turn, goal.id) if goal is not None and goal.status == "active" else None


def _planned(turn: Turn, goal_id: str, text: str) -> Outcome:
    """Show or begin a plan, simple or whole where that is said; one that was put aside goes on."""
    size = named_in(text, "plan")
    shelf = turn.state.shelf
    if not turn.stack and shelf and shelf[0].flow.startswith(_ITSELF_A_PLAN):
        turn.state = turn.state.model_copy(update={"stack": shelf, "shelf": ()})
        return settle(turn)
    goals = [goal for goal in turn.known.goals if goal.status == "active"]
    goal_id = goal_id or (goals[0].id if len(goals) == 1 else "")
    kept = turn.known.plan(goal_id) if goal_id else None
    if kept is not None and kept.open_parts and size == "full":
        return planned.whole_plan(turn, goal_id)
    if kept is None and goal_id and size is not None:
        turn.push(_ITSELF_A_PLAN, {"goal_id": goal_id, "size": size})
        return settle(turn)
    return planned.plan(turn, goal_id)


def _saved(turn: Turn, step: Step[Any]) -> Outcome | None:
    """Say what is saved already, or what is still open before that; at the sentence itself it is the answer."""
    match turn.stack[-1].flow, step.id:
        case ("goal", "wish" | "offer") | ("strengthen", "decision" | "goal_id"):
            return None
        case ("goal", _):
            turn.say(T("Soon: a few answers are still open, then it can be saved. Nothing of them is lost meanwhile."))
        case ("strengthen", _):
            turn.say(T("The goal is saved already, with each answer from here on. /cancel stops."))
        case _:
            return None
    return ask(turn, step, repeated=True)
