"""A small text file that somebody sent: a trainer's exercises, at any point of a conversation. Refuses all else."""

from __future__ import annotations

from dialogs import engine
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.events import OtherReceived
from dialogs.flow import Said
from dialogs.messages import T
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]

FLOW, STEP = "set_exercises", "own"


def received(turn: Turn, sent: OtherReceived) -> Outcome | None:
    """Read the exercises in a file; `None` where it can hold none, since the person trains no open group."""
    wanted = _is_wanted(turn)
    if sent.written is None:
        return _unreadable(turn) if wanted and sent.kind == "document" else None
    if not wanted:
        rooms = [room for room in turn.known.training.taught if room.group.closed_on is None]
        if not rooms:
            return None
        only = {"group_id": rooms[0].group.id} if len(rooms) == 1 else {}
        turn.push(FLOW, {**only, "kind": "own"})
        turn.put(turn.stack[-1].model_copy(update={"asked": STEP}))
    return engine.answer(turn, Said(sent.written))


def _is_wanted(turn: Turn) -> bool:
    return bool(turn.stack) and (turn.stack[-1].flow, turn.stack[-1].asked) == (FLOW, STEP)


def _unreadable(turn: Turn) -> Outcome:
    """Say which files can be read; the question stays."""
    step = engine.asked_step(turn)
    assert step is not None  # noqa: S101 - a file is wanted at a question
    turn.say(
        T(
            "I can read a CSV file or plain text up to 100 KB. From a spreadsheet, “save as CSV” makes one; copying "
            "the cells and pasting them here works as well."
        )
    )
    return engine.ask(turn, step, repeated=True)
