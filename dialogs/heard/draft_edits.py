"""A change in words of the goal that is being made: a part set, moved or taken away, or a value with no part named.

Refuses goals that are kept already, which `dialogs.heard.editing` changes, and words that may be a wish.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dialogs import engine
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.flow import Accept, Again, Result, Said, Step
from dialogs.flows.asking.answering import amount_of, context_of, understand
from dialogs.flows.goal.goal_draft import GoalDraft
from dialogs.language.edits.amending import moved_by
from dialogs.language.edits.edits import Edit
from dialogs.language.goals.spans import find_spans
from dialogs.messages import Day, T
from dialogs.state import State, written

Outcome = tuple[State, tuple[Effect, ...]]
OF_DRAFT = ("deadline", "target", "baseline", "tool")
_AMOUNTS = frozenset({"number", "percent", "money"})
_FIGURES_ASKED = frozenset({("strengthen", "limit"), ("strengthen", "confidence")})
WHOLE = 100.0
_EARLY = frozenset({"wish", "rewording"})


def made_it(turn: Turn, edit: Edit) -> Outcome | None:
    """Take a value named without its part ("make it 25% instead"): the open question's answer, or one given earlier.

    `None` where it is neither of the goal being made nor of the one being made stronger.
    """
    frame = turn.stack[-1]
    if edit.part is not None or edit.kind != "set" or edit.old or edit.about.strip():
        return None
    kinds = {span.kind for span in find_spans(edit.words, context_of(turn.known))}
    if (frame.flow, frame.asked) in _FIGURES_ASKED and "date" not in kinds:
        return engine.answer(turn, Said(edit.words))
    if frame.flow != "goal" or frame.asked in _EARLY:
        return None
    part = "target" if kinds & _AMOUNTS and "date" not in kinds else "deadline"
    draft = turn.top()[2]
    first = frame.asked == "baseline" and not draft.has("target")
    if first or frame.asked in (part, "realism", "offer"):
        return engine.answer(turn, Said(edit.words))
    return draft_changed(
        turn, replace(edit, part=part, words=_as_before(edit.words, draft) if part == "target" else edit.words)
    )


def _as_before(words: str, draft: GoalDraft) -> str:
    """A bare figure in place of a change stays one: of 30 more, 40 more; of 20 percent, 25, unless it is a level."""
    was, bare = draft.target, words.split(maxsplit=1)[0].strip(".,،") if words.split() else ""
    if was is None or not draft.relative or was.value <= 0 or not bare.isdecimal():
        return words
    if was.unit != "percent":
        return f"+{words}"
    least = draft.baseline.value if draft.baseline is not None else WHOLE
    return f"{bare}%" if float(bare) < min(least, WHOLE) else words


def contrasted(turn: Turn, edit: Edit) -> Outcome | None:
    """Change what had the old value in the goal under way: "make it 25 instead of 20"."""
    draft = turn.top()[2]
    if edit.part is not None:
        return draft_changed(turn, edit)
    if any(one.kind == "date" for one in find_spans(edit.words, context_of(turn.known))):
        return draft_changed(turn, replace(edit, part="deadline")) if draft.deadline else None
    old = understand(edit.old, "baseline", turn.known)
    was = amount_of(old, None).value if old.reply == "value" else None
    if draft.baseline is not None and draft.baseline.value == was and (not draft.target or draft.target.value != was):
        return draft_changed(turn, replace(edit, part="baseline"))
    if draft.target is None:
        return None
    words = f"+{edit.words}" if draft.relative and draft.target.value > 0 else edit.words
    return draft_changed(turn, replace(edit, part="target", words=words))


def draft_changed(turn: Turn, edit: Edit) -> Outcome | None:
    """Change what the goal under way has learnt already; the questions built on it come again."""
    frame, flow, draft = turn.top()
    step = flow.step(edit.part) if edit.part in OF_DRAFT else None
    if step is None:
        return None
    if edit.kind == "drop":
        return _dropped(turn, step)
    if edit.kind == "shift":
        moved = draft.deadline and moved_by(draft.deadline, edit.words, context_of(turn.known), sooner=edit.sooner)
        result = step.read(Said(option=moved.isoformat()), draft, turn.known) if moved else None
    else:
        result = step.read(Said(edit.words), draft, turn.known) if edit.words else None
    if isinstance(result, Again) and edit.kind == "set":
        turn.say(result.say)
        return _ask_again(turn)
    if not isinstance(result, Accept):
        return None
    turn.want(*result.effects)
    turn.say(result.say or (T("By {day}.", day=Day(result.values["deadline"])) if edit.kind == "shift" else None))
    turn.put(written(frame, flow, result.values, turn.message))
    return engine.settle(turn)


def _dropped(turn: Turn, step: Step[Any]) -> Outcome:
    """Take a part of the goal under way away, where it can do without, and leave its question out."""
    left_out = Accept({step.id: None}, T("Noted: that is left out. It can be added at any time."))
    result: Result = step.skip(turn.top()[2], turn.known) if step.skip else left_out
    return engine.follow(turn, step, result)


def _ask_again(turn: Turn) -> Outcome:
    step = engine.asked_step(turn)
    return engine.ask(turn, step, repeated=True) if step is not None else engine.settle(turn)
