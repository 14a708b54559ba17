"""A change typed in a sentence, at any moment: which goal it is about, carried out, and back to where we were.

Refuses what may as well be an answer: in the middle of an interview only words that can mean nothing else count.
"""

from __future__ import annotations

from dialogs import engine
from dialogs.carried import at_hand, carry, told
from dialogs.domain.goal import Goal
from dialogs.effects import Effect, Say
from dialogs.engine import Turn
from dialogs.flow import Accept, Again, Said, Skip, Why
from dialogs.flows.asking.answering import context_of
from dialogs.flows.changes.amend import STANDINGS, candidates
from dialogs.flows.figures import goals_named
from dialogs.heard import draft_edits, reporting
from dialogs.kept.steps_named import step_named
from dialogs.kept.unnamed_edits import unnamed
from dialogs.language.answers.naming import named_in
from dialogs.language.edits.editing import read_edit
from dialogs.language.edits.editing_contrast import is_day
from dialogs.language.edits.edits import Edit
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.messages import T
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]

_ASKED_AS = {"guardrail": "limit"}
OF_A_YEAR = frozenset({"yearly", "bigger_change", "moves", "under"})
_UNCLEAR = ("change", "meant")
_PENDING = ("amend", "goal_id")
_DOUBTED = ("check_in", "meant")
_FIGURED = ("deadline", "target", "baseline")
_ANY_WORDS = frozenset({("strengthen", "serves"), ("strengthen", "first_step"), ("strengthen", "decision")})
_NO_DAYS = frozenset({("goal", "trend"), ("strengthen", "confidence"), ("strengthen", "decision")})
_EARLY = frozenset({"wish", "rewording"})
FREE_WORDS = frozenset({"reason", "worked", "failed", "words"})


def changed(turn: Turn, text: str) -> Outcome | None:
    """Take a text as a change, wherever it comes; `None` where it is none."""
    if engine.asked_step(turn) is None:
        return unasked(turn, text)
    told_so = _step_told(turn, text)
    return beside(turn, text) if told_so is None else _about_kept(turn, told_so, text)


def names_part(turn: Turn, text: str) -> bool:
    """Whether words that also open something name the part that is asked for: «الهدف الأكبر»."""
    step = engine.asked_step(turn)
    asked = step is not None and (turn.stack[-1].flow, step.id) == ("change", "part")
    return asked and named_in(text, "parts") is not None


def unasked(turn: Turn, text: str) -> Outcome | None:
    """Take a text as a change of something kept; `None` where it is none, or nothing is kept."""
    edit = read_edit(text, context_of(turn.known)) if turn.known.goals else None
    if edit is None and turn.known.goals:
        edit = _unnamed(turn, text)
    return _about_kept(turn, edit, text) if edit is not None else None


def _unnamed(turn: Turn, text: str) -> Edit | None:
    """A change that the goal at hand alone makes sense of."""
    goal = at_hand(turn, tuple(one for one in turn.known.goals if one.status == "active"))
    if goal is None:
        return None
    plan = turn.known.plan(goal.id)
    context = context_of(turn.known)
    return unnamed(text, goal, context) or (step_named(text, plan, context) if plan is not None else None)


def beside(turn: Turn, text: str) -> Outcome | None:
    """Take a text typed at a question as a change of something else; `None` where it may be its answer."""
    at = (turn.stack[-1].flow, turn.stack[-1].asked)
    edit = read_edit(text, context_of(turn.known)) or _day_alone(turn, text)
    edit = None if edit is not None and edit.bare else edit
    edit = edit or (_unnamed(turn, text) if at == _DOUBTED else None)
    choosing = at == _PENDING and not any(map(str.isdigit, text))
    if edit is None and not choosing and (noted := reporting.reported(turn, text)) is not None:
        return noted
    if edit is not None and turn.stack[-1].flow == "goal" and turn.stack[-1].asked != "wish" and not edit.about.strip():
        contrasted = draft_edits.contrasted(turn, edit) if edit.old else None
        if contrasted is not None:
            return contrasted
    if edit is not None and edit.kind == "pause" and _unsaved(turn, edit):
        return told(turn, Say(T("This goal is not saved yet, so there is nothing to pause.")))
    if edit is not None and (made := draft_edits.made_it(turn, edit)) is not None:
        return made
    if edit is not None and (at == _PENDING or (at == _UNCLEAR and edit.firm and _tells_what(edit))):
        return _instead_of_pending(turn, edit, text) if at == _PENDING else _instead_of_unclear(turn, edit)
    if edit is None or not (edit.firm or _no_answer(turn, edit, text) or _rests(turn, edit)) or _answers(turn, edit):
        return None
    if turn.stack[-1].flow == "goal" and edit.kind in ("set", "shift", "drop") and not _named(turn, edit):
        return draft_edits.draft_changed(turn, edit)
    return _about_kept(turn, edit, text) if turn.known.goals else None


def _step_told(turn: Turn, text: str) -> Edit | None:
    """A step that is told as done where a figure is asked for: «درنا الريلز» is none."""
    frame = turn.stack[-1]
    goal = turn.known.goal(str(frame.answers.get("goal_id") or ""))
    if frame.asked != "value" or frame.flow not in ("check_in", "review") or (goal and goal.direction == "deliver"):
        return None
    if read_edit(text, context_of(turn.known)) is not None:
        return None
    told = _unnamed(turn, text)
    return told if told is not None and told.kind == "step_done" else None


def _instead_of_unclear(turn: Turn, edit: Edit) -> Outcome | None:
    """Carry out another change in place of the one whose meaning is asked."""
    goal = _named(turn, edit) or turn.known.goal(str(turn.stack[-1].answers.get("goal_id")))
    if goal is None:
        return None
    turn.stack = turn.stack[:-1]
    return carry(turn, edit, goal)


def _tells_what(edit: Edit) -> bool:
    return edit.part is not None or edit.kind != "set"


def _instead_of_pending(turn: Turn, edit: Edit, text: str) -> Outcome | None:
    """Carry out another order in place of the one whose goal is asked for, which is left."""
    before = turn.stack
    turn.stack = turn.stack[:-1]
    done = _about_kept(turn, edit, text)
    if done is None:
        turn.stack = before
    return done


def _unsaved(turn: Turn, edit: Edit) -> bool:
    """Whether what is to rest is the goal under way."""
    frame = turn.stack[-1]
    return frame.flow == "goal" and frame.asked not in {"wish", *FREE_WORDS} and not _named(turn, edit)


def _no_answer(turn: Turn, edit: Edit, text: str) -> bool:
    """Whether a change that may mean something else cannot answer the open question."""
    frame = turn.stack[-1]
    if (frame.flow, frame.asked) == _DOUBTED:
        return _tells_what(edit)
    if frame.flow == "bigger":
        return not any(map(str.isdigit, str(frame.answers.get("result") or "")))
    if edit.kind not in ("set", "shift") or edit.part not in (None, *_FIGURED) or edit.place is not None:
        return False
    if (frame.flow, frame.asked) in _ANY_WORDS or frame.flow == "place":
        return True
    return frame.flow in ("strengthen", "goal") and frame.asked not in _EARLY and _refused(turn, text)


def _rests(turn: Turn, edit: Edit) -> bool:
    """Whether a goal shall rest, said where its figure is asked for: "pause it until May"."""
    frame = turn.stack[-1]
    return edit.kind == "pause" and frame.flow in ("review", "check_in") and frame.asked == "value"


def _refused(turn: Turn, text: str) -> bool:
    """Whether the open question makes nothing of the words."""
    step = engine.asked_step(turn)
    result = step.read(Said(text.strip()), turn.top()[2], turn.known) if step is not None else None
    empty = isinstance(result, Accept) and not any(result.values.values())
    return empty or isinstance(result, Again | Why | Skip)


def _day_alone(turn: Turn, text: str) -> Edit | None:
    """A day and nothing else, at a question that has no day for its answer: the deadline's."""
    asked = (turn.stack[-1].flow, turn.stack[-1].asked)
    alone = asked in _NO_DAYS and is_day(text, context_of(turn.known))
    return Edit("set", "deadline", text.strip(), firm=False) if alone else None


def _answers(turn: Turn, edit: Edit) -> bool:
    """Whether the open question would read the words itself, or takes any words."""
    frame = turn.stack[-1]
    if (
        frame.asked in FREE_WORDS
        or (
            edit.part is not None
            and edit.place is None
            and edit.part in (frame.asked, _ASKED_AS.get(frame.asked or ""))
        )
        or (frame.flow == "goal" and frame.asked in ("wish", "offer"))
    ):
        return True
    if frame.flow in OF_A_YEAR and _named(turn, edit) is None:
        return True
    if frame.flow == "bigger" and edit.kind == "set" and edit.part is None and not edit.old:
        return True
    if frame.flow == "review" and frame.asked == "decision" and edit.part in ("target", "deadline", None):
        return True
    if frame.flow == "change":
        return frame.asked != "value" or edit.part in (None, frame.answers.get("part"))
    steps = edit.kind.startswith("step") or edit.kind == "assign" or edit.place is not None
    return steps and (frame.flow.startswith("plan") or frame.asked == "first_step")


def _about_kept(turn: Turn, edit: Edit, text: str) -> Outcome | None:
    goals = candidates(edit, turn.known)
    named = _named(turn, edit)
    if not edit.firm and edit.kind == "set" and edit.part in ("target", None) and _counts_another(turn, edit, goals):
        return None
    if edit.named and not named and not goals_named.fitting_in(turn.known, edit.about):
        return None
    several = named is None and len(goals_named.fitting_in(turn.known, edit.about)) > 1
    elsewhere = named is None and not several and goals_named.names_absent(turn.known, edit.about)
    if elsewhere and not edit.firm:
        return None
    absent = (
        goals_named.naming_words(edit.about)
        if named is None and (elsewhere or (edit.kind in STANDINGS and not several))
        else ""
    )
    goal = named or (None if elsewhere or absent or several else at_hand(turn, goals))
    if goal is not None:
        return carry(turn, edit, goal)
    if not goals:
        return None
    turn.push("amend", {"words": text, "absent": absent})
    return engine.settle(turn)


def _counts_another(turn: Turn, edit: Edit, goals: tuple[Goal, ...]) -> bool:
    """Whether the words count what no goal counts: "target: 500 followers" is a wish where bookings are counted."""
    counted = {cue.name for cue in mentions(read_line(edit.words, context_of(turn.known)))}
    return bool(counted) and not any(goal.metric in counted for goal in goals)


def named_goal(turn: Turn, words: str) -> Goal | None:
    """The one goal that words name; `None` where they name none or several."""
    return _named(turn, Edit("set", about=words))


def _named(turn: Turn, edit: Edit) -> Goal | None:
    return goals_named.named_in(turn.known, edit.about)
