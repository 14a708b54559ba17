"""Practice: the page of skills, and the start of a session. Refuses to grade and to choose exercises itself."""

from __future__ import annotations

from typing import get_args

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.exercises import KINDS, Kind, stock
from dialogs.domain.practice import BETWEEN
from dialogs.domain.practice_words import KIND_NAMES
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.flows.exercise import SESSION, begun
from dialogs.messages import TN, T, Text, lines, paragraphs
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]


def practice(turn: Turn, _: str) -> Outcome:
    """Show how each skill stands, and offer five exercises of all kinds or of one."""
    turn.say(
        paragraphs(
            T("Practice: short exercises as in a training, five at a time. Each comes back until it sits."),
            lines(*(_skill(turn, kind) for kind in KINDS)),
        )
    )
    turn.links = (
        Choice(link("practise", "mixed"), T("Five of all kinds")),
        *(Choice(link("practise", kind), KIND_NAMES[kind]) for kind in KINDS),
    )
    return turn.done(rows=2)


def _skill(turn: Turn, kind: Kind) -> Text:
    """How many exercises of a kind are mastered."""
    mine = [one for one in turn.known.practice if one.id.startswith(kind + BETWEEN)]
    mastered = sum(one.mastered for one in mine)
    of = len(stock(turn.known.language)[kind])
    return T("{mastered} of {of} · {skill}", skill=KIND_NAMES[kind], mastered=mastered, of=of)


def practise(turn: Turn, argument: str) -> Outcome:
    """Begin a session, of one kind or of all; an exercise that is open goes on."""
    only: Kind | None = next((kind for kind in get_args(Kind) if kind == argument), None)
    turn.stack = tuple(frame for frame in turn.stack if frame.flow != "exercise")
    values = begun(turn.known, turn.known.practice, only)
    if values is None:
        return practice(turn, "")
    turn.say(TN("Here is {n} exercise.", "Here are {n} exercises; /cancel ends them at any time.", n=SESSION))
    turn.push("exercise", values)
    return engine.settle(turn)


WAYS = {"practice": practice, "practise": practise}
