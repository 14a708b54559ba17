"""A change in words that names no goal while several are kept: asks which, then carries it out. Refuses to guess it."""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.events import Known
from dialogs.flow import Draft, Finished, Flow, Question, Result, Said, Step
from dialogs.flows.amending import Amended, amended
from dialogs.flows.amending_steps import steps_changed
from dialogs.flows.answering import context_of
from dialogs.flows.resting import standing_changed
from dialogs.flows.which_goal import ask_among, open_goals, read_among, why_goal
from dialogs.language.editing import read_edit
from dialogs.language.edits import Edit
from dialogs.messages import T

STANDINGS = frozenset({"pause", "resume", "close", "delete", "primary", "secondary"})


class AmendDraft(Draft):
    """The sentence as it was typed, and the goal that it is about."""

    words: str = ""
    goal_id: str | None = None


def carried_out(edit: Edit, goal: Goal, known: Known) -> Amended:
    """Carry out a change, whatever it is about."""
    if edit.kind in STANDINGS:
        return standing_changed(edit, goal, known)
    if edit.kind.startswith("step") or edit.kind == "assign" or edit.place is not None:
        return steps_changed(edit, goal, known)
    return amended(edit, goal, known)


def candidates(edit: Edit, known: Known) -> tuple[Goal, ...]:
    """The goals that such a change can be about."""
    if edit.kind == "resume":
        return tuple(goal for goal in known.goals if goal.status != "active") or known.goals
    return known.goals if edit.kind == "delete" else open_goals(known)


def _among(draft: AmendDraft, known: Known) -> tuple[Goal, ...]:
    edit = read_edit(draft.words, context_of(known))
    return candidates(edit, known) if edit is not None else open_goals(known)


def ask(draft: AmendDraft, known: Known) -> Question:
    """Ask which goal the change is about."""
    return ask_among(_among(draft, known), known)


def read(said: Said, draft: AmendDraft, known: Known) -> Result:
    """Take the goal that the change is about."""
    return read_among(said, _among(draft, known), known)


def finish(draft: AmendDraft, known: Known) -> Finished:
    """Carry the change out for the goal that was chosen."""
    goal, edit = known.goal(draft.goal_id or ""), read_edit(draft.words, context_of(known))
    if goal is None or edit is None:
        return Finished(T("That goal is no longer here."))
    done = carried_out(edit, goal, known)
    return Finished(done.say, done.effects, then=done.then, links=done.links)


AMEND: Flow[AmendDraft] = Flow("amend", AmendDraft, (Step("goal_id", ask, read, why_goal),), finish)
