"""Answers set right after they were given: an edited message, "no, 320"; refuses to read a new answer.

What was answered later and is not built on it stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.effects import Effect
from dialogs.engine import Turn, follow, settle
from dialogs.flow import Accept, AnyFlow, Said
from dialogs.messages import T
from dialogs.state import Frame, State, draft_of, undone, written


def corrected(turn: Turn, text: str, message: str) -> tuple[State, tuple[Effect, ...]] | None:
    """Read an edited message anew for the question that it answered; `None` where that answer no longer stands."""
    if not turn.stack:
        return None
    frame, flow, _ = turn.top()
    place = next((i for i, entry in reversed(list(enumerate(frame.trail))) if entry.message == message), None)
    if place is None:
        return None
    earlier = frame
    while len(earlier.trail) > place:
        earlier = undone(earlier)
    step = flow.step(earlier.asked)
    if step is None:
        return None
    result = step.read(Said(text), draft_of(earlier, flow), turn.known)
    turn.message = message
    if not isinstance(result, Accept):
        turn.put(earlier)
        return follow(turn, step, result)
    turn.want(*result.effects)
    turn.say(T("Corrected."))
    turn.say(result.say)
    turn.put(_replaced(frame, earlier, place, result.values, flow, message))
    return settle(turn)


def set_right(turn: Turn, text: str) -> tuple[State, tuple[Effect, ...]] | None:
    """Read words of correction ("no, 320") for the latest answer that they fit; `None` where they fit none."""
    frame, flow, _ = turn.top()
    earlier = frame
    for place in range(len(frame.trail) - 1, -1, -1):
        earlier = undone(earlier)
        step = flow.step(earlier.asked)
        if step is None or not step.exact:
            continue
        result = step.read(Said(text), draft_of(earlier, flow), turn.known)
        if isinstance(result, Accept) and step.id in result.values:
            turn.want(*result.effects)
            turn.say(result.say)
            message = turn.message or frame.trail[place].message or ""
            turn.put(_replaced(frame, earlier, place, result.values, flow, message))
            return settle(turn)
    return None


def _replaced(  # noqa: PLR0913, PLR0917 - a correction is all of these
    frame: Frame, earlier: Frame, place: int, values: Mapping[str, Any], flow: AnyFlow, message: str
) -> Frame:
    """Put a corrected answer in the place of the old one and keep the later answers that are not built on it."""
    fresh = written(earlier, flow, values, message)
    old = frame.trail[place]
    changed = {key for key in {*old.added, *old.replaced, *values} if fresh.answers.get(key) != frame.answers.get(key)}
    for entry in frame.trail[place + 1 :]:
        named = {*entry.added, *entry.replaced}
        step = flow.step(entry.asked)
        if step is None or set(step.needs) & changed:
            changed |= named
            continue
        kept = {key: frame.answers[key] for key in named if key in frame.answers and key not in changed}
        fresh = written(fresh.model_copy(update={"asked": entry.asked}), flow, kept, entry.message)
    return fresh
