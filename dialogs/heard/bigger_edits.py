"""Bigger goals changed by a sentence: a goal put under one or taken from it, its number, day or words told anew.

Refuses what names no bigger goal, and words that answer an open question of theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dialogs import carried, engine
from dialogs.domain.goal import BusinessGoal, Goal
from dialogs.domain.years.yearly import counts
from dialogs.effects import Effect, Say
from dialogs.engine import Turn
from dialogs.flow import Accept, Again
from dialogs.flows.asking.answering import changed, context_of
from dialogs.flows.bigger.bigger_change import BiggerChangeDraft, value_of
from dialogs.flows.changes.amending import asked, kept
from dialogs.flows.figures import goals_named
from dialogs.heard import editing
from dialogs.kept.report import KIN
from dialogs.language.edits.amending import moved_by
from dialogs.language.edits.editing import read_edit
from dialogs.language.edits.edits import Edit
from dialogs.language.edits.hanging import Hanging, bigger_named, of_bigger, read_hanging, unnamed
from dialogs.language.goals.channels import find_channels
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.goals.spans import find_spans
from dialogs.pages import bigger_goals
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
_WORDED = frozenset({"serves", "result", "words", "reason", "worked", "failed", "wish"})
_DATED = frozenset({"date", "duration"})
_FIGURED = frozenset({"number", "percent", "money"})


def amended(turn: Turn, text: str) -> Outcome | None:
    """Take a text as a change of what hangs under a bigger goal, or of one itself; `None` where it is none."""
    step = engine.asked_step(turn)
    if step is not None and (step.id in _WORDED or turn.stack[-1].flow in editing.OF_A_YEAR):
        return None
    hanging = read_hanging(text) if turn.known.goals else None
    hung = _hung(turn, hanging) if hanging is not None else None
    if hung is not None or not turn.known.business_goals:
        return hung
    return _edited(turn, text)


def _hung(turn: Turn, said: Hanging) -> Outcome | None:
    goal, meant = _goal_meant(turn, said.goal), _bigger_meant(turn, said.bigger)
    if goal is None and (len(meant) != 1 or said.off or not _speaks_of_kept(turn, said.goal)):
        return None
    if goal is None:
        turn.push("under", {"bigger_id": meant[0].id}, inner=bool(turn.stack))
        return engine.settle(turn)
    fresh = unnamed(said.bigger)
    if not meant and not said.off and fresh and (_measures(turn, fresh) or any(map(str.isdigit, fresh))):
        return carried.carry(turn, Edit("set", "serves", fresh), goal)
    if len(meant) != 1:
        known_there = said.off or not bigger_named(said.bigger)
        return _asked_which(turn, goal) if turn.known.business_goals or not known_there else None
    return _placed(turn, said, goal, meant[0])


def _speaks_of_kept(turn: Turn, words: str) -> bool:
    return any(one.metric in _measures(turn, words) for one in turn.known.goals)


def _asked_which(turn: Turn, goal: Goal) -> Outcome:
    """Ask which bigger goal it is to serve."""
    for name, values in asked(goal, "serves").then:
        turn.push(name, values, inner=bool(turn.stack))
    return engine.settle(turn)


def _placed(turn: Turn, said: Hanging, goal: Goal, bigger: BusinessGoal) -> Outcome:
    others = tuple(one for one in goal.serves if one != bigger.id)
    if said.off:
        serves = others
    elif said.moved:
        serves = (bigger.id,)
    else:
        serves = goal.serves if bigger.id in goal.serves else (*others, bigger.id)
    done = kept(goal, changed(goal, serves=serves), turn.known, None)
    turn.want(*done.effects)
    return carried.told(turn, Say(done.say, done.links) if done.say is not None else None)


def _goal_meant(turn: Turn, words: str) -> Goal | None:
    """The goal that the words name; the one at hand where it is pointed at."""
    active = tuple(goal for goal in turn.known.goals if goal.status == "active")
    if not words:
        return carried.at_hand(turn, active)
    return editing.named_goal(turn, words)


def _bigger_meant(turn: Turn, words: str) -> Sequence[BusinessGoal]:
    """The bigger goals that the words may name: by what they count or by their own words, else as the only one."""
    there = turn.known.business_goals
    measures = _measures(turn, words)
    counted = [one for one in there if one.metric in measures]
    said = goals_named.longer_words(words)
    worded = [one for one in there if said & goals_named.longer_words(one.words)]
    found = counted or worded
    if found or not bigger_named(words):
        return found
    return there if not measures else ()


def _measures(turn: Turn, words: str) -> set[str]:
    found = {cue.name for cue in mentions(read_line(words, context_of(turn.known)))}
    return found | {name for family in KIN if family & found for name in family}


def _edited(turn: Turn, text: str) -> Outcome | None:
    """Change a bigger goal's number, day or words."""
    plain = of_bigger(text)
    edit = read_edit(plain, context_of(turn.known)) if plain else _by_measure(turn, text)
    if edit is None or edit.part not in (None, "target", "deadline", "baseline", "name", "serves"):
        return None
    there = turn.known.business_goals
    about = _measures(turn, text.replace(edit.words, " ") if edit.words else text)
    if about and not any(one.metric in about for one in there):
        return None
    meant = there if len(there) == 1 else _bigger_meant(turn, f"{edit.about} {text if plain else ''}")
    if len(meant) != 1:
        return bigger_goals.bigger(turn, "") if plain and not edit.words else None
    if edit.kind in ("delete", "close"):
        return bigger_goals.drop_bigger(turn, meant[0].id)
    values = _values(edit, meant[0], turn)
    if values is None:
        return None
    if isinstance(values, Again):
        turn.say(values.say)
    part = values if isinstance(values, dict) else {"part": _PARTS.get(edit.part or "target", "number")}
    turn.push("bigger_change", {"bigger_id": meant[0].id, **part}, inner=bool(turn.stack))
    return engine.settle(turn)


_PARTS = {"target": "number", "deadline": "day", "baseline": "start", "name": "words"}


def _by_measure(turn: Turn, text: str) -> Edit | None:
    """A change that names what only a bigger goal counts: "the revenue goal is 2 million now"."""
    edit = read_edit(text, context_of(turn.known))
    measures = _measures(turn, f"{edit.about}" if edit and edit.about.strip() else text) if edit else set()
    mine = any(one.metric in measures for one in turn.known.business_goals)
    taken = any(goal.metric in measures for goal in turn.known.goals) or find_channels(
        read_line(text, context_of(turn.known))
    )
    return edit if edit and mine and not taken else None


def _values(edit: Edit, bigger: BusinessGoal, turn: Turn) -> dict[str, Any] | Again | None:
    """What the change fills of its interview; a refusal is said, and its question asked."""
    draft = BiggerChangeDraft(bigger_id=bigger.id)
    if edit.kind == "shift" and edit.part == "deadline":
        day = bigger.deadline and moved_by(bigger.deadline, edit.words, context_of(turn.known), sooner=edit.sooner)
        return {"part": "day", "value": {"deadline": day.isoformat()}} if day and day > turn.known.today else None
    if edit.kind not in ("set", "shift"):
        return None
    if not edit.words:
        return {"part": _PARTS.get(edit.part or "", "words")}
    kinds = {one.kind for one in find_spans(edit.words, context_of(turn.known))}
    if edit.part in (None, "target", "serves"):
        parts = ("number",) * bool(kinds & _FIGURED) + ("day",) * bool(kinds & _DATED)
        if edit.part == "serves":
            parts = ("words",) if not parts or any(map(str.isalpha, _bare(edit.words))) else parts
    else:
        parts = (_PARTS[edit.part],)
    if not parts or (parts[0] == "number" and not counts(bigger)):
        parts = ("words",)
    return _read(parts, edit, draft, turn)


def _bare(words: str) -> str:
    return "".join(words.split()[:1])


def _read(parts: tuple[str, ...], edit: Edit, draft: BiggerChangeDraft, turn: Turn) -> dict[str, Any] | Again | None:
    merged: dict[str, Any] = {}
    for part in parts:
        words = f"+{edit.words}" if edit.kind == "shift" and not edit.sooner else edit.words
        result = value_of(words, part, draft, turn.known)
        if isinstance(result, Again):
            return result
        if not isinstance(result, Accept):
            return None
        merged |= result.values["value"]
    return {"part": parts[0], "value": merged}
