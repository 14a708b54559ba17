"""A figure reported ("we're at 45") at a question about a kept goal that asks for none; refuses bare figures.

The figure is noted for its goal, and the question stands again behind it.
"""

from __future__ import annotations

from dialogs import engine
from dialogs.domain.goal import Goal
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.flows import figuring
from dialogs.flows.answering import amount_of, context_of, understand
from dialogs.flows.measuring import unit_in
from dialogs.language.report import figure_told, report_for
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
_FIGURELESS = frozenset({"target", "deadline", "limit", "tool", "serves", "first_step", "name"})
_ANY_PART = frozenset({"part", "meant"})


def reported(turn: Turn, text: str) -> Outcome | None:
    """Note a figure for the goal that is spoken of; `None` where the words are no report or may be the answer."""
    if not _asks_none(turn) or not figure_told(text, context_of(turn.known)):
        return None
    at_hand = turn.stack[-1].answers.get("goal_id") or turn.state.looked or ""
    goal = turn.known.goal(report_for(text, turn.known) or str(at_hand))
    if goal is None or goal.status != "active" or goal.direction == "deliver":
        return None
    return _noted(turn, text, goal)


def _asks_none(turn: Turn) -> bool:
    frame = turn.stack[-1]
    if frame.flow == "change":
        asks = frame.asked == "value" and frame.answers.get("part") in _FIGURELESS
        return frame.asked in _ANY_PART or asks
    if frame.flow == "place":
        return True
    return frame.flow == "strengthen" and frame.asked not in {"goal_id", "limit"}


def _noted(turn: Turn, text: str, goal: Goal) -> Outcome | None:
    unit = unit_in(goal, turn.known)
    answer = understand(text, "baseline", turn.known, unit=unit)
    if answer.reply != "value" or not figuring.fits(goal, amount_of(answer, unit), turn.known):
        return None
    values = {"value": amount_of(answer, unit), "guess": bool(answer.guess), "goal_id": goal.id}
    turn.push("check_in", values, inner=True)
    return engine.settle(turn)
