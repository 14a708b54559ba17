"""A quarter of the kept bigger goal changed in words while nothing is asked; refuses seasons and reports of figures."""

from __future__ import annotations

from dialogs import engine
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.flow import Said
from dialogs.flows.asking.answering import context_of
from dialogs.flows.bigger.yearly_draft import stretches
from dialogs.kept.report import reports_figure
from dialogs.language.answers.seasons import names_quarter, read_weighings
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
MOST_WORDS = 8


def changed(turn: Turn, text: str) -> Outcome | None:
    """Take "make Q1 300k" as a change of the only bigger goal in quarters; `None` where it is none."""
    kept = [one for one in turn.known.business_goals if one.quarters]
    if not _free(turn) or len(kept) != 1 or not names_quarter(text):
        return None
    context, bigger = context_of(turn.known), kept[0]
    if len(text.split()) > MOST_WORDS or reports_figure(text, context):
        return None
    counted = {cue.name for cue in mentions(read_line(text, context))}
    said = read_weighings(text, stretches(bigger, bigger.quarters), context)
    if counted - {bigger.metric} or not said or not all(one.places for one in said):
        return None
    if any(one.suggested or (counted and one.factor is not None) for one in said):
        return None
    turn.push("yearly", {"bigger_id": bigger.id}, inner=bool(turn.stack))
    turn.put(turn.stack[-1].model_copy(update={"asked": "quarters"}))
    return engine.answer(turn, Said(text.strip()))


def _free(turn: Turn) -> bool:
    """Whether nothing is asked, or only what the next goal shall be."""
    return engine.asked_step(turn) is None or (turn.stack[-1].flow, turn.stack[-1].asked) == ("goal", "wish")
