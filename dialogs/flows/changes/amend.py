"""A change in words that names no goal while several are kept: asks which, then carries it out. Refuses to guess it."""

from __future__ import annotations

from dataclasses import replace

from dialogs.domain.goal import Goal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import context_of, understand
from dialogs.flows.changes.amending import Amended, amended
from dialogs.flows.changes.amending_steps import steps_changed
from dialogs.flows.changes.resting import standing_changed
from dialogs.flows.figures.goals_named import fitting_in, named_in
from dialogs.flows.figures.which_goal import ask_among, open_goals, read_among, why_goal
from dialogs.language.edits.editing import read_edit
from dialogs.language.edits.edits import Edit
from dialogs.messages import T, Words, paragraphs

STANDINGS = frozenset({"pause", "resume", "close", "delete", "primary", "secondary"})
NONE = "none"
MOST_WORDS = 4
LONGEST_NAME = 60


class AmendDraft(Draft):
    """The sentence as it was typed, and the goal that it is about; `absent` names one that is not there."""

    words: str = ""
    absent: str = ""
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
    if edit is None:
        return open_goals(known)
    there = candidates(edit, known)
    return tuple(one for one in fitting_in(known, edit.about) if one in there) or there


def ask(draft: AmendDraft, known: Known) -> Question:
    """Ask which goal the change is about; where one was named that is not there, it may be none."""
    question = ask_among(_among(draft, known), known)
    if not draft.absent:
        return question
    say = T("There is no goal here named “{words}”.", words=Words(draft.absent[:LONGEST_NAME]))
    none = Option(NONE, T("None of these"), long=True)
    return replace(question, text=paragraphs(say, question.text), options=(*question.options, none))


def read(said: Said, draft: AmendDraft, known: Known) -> Result:
    """Take the goal that the change is about; a sentence that says more than which one is no choice."""
    if said.option == NONE or (said.text and understand(said.text, "yes_no", known).reply == "no"):
        return Accept({"goal_id": NONE})
    goals = _among(draft, known)
    if said.option is None and len(said.text.split()) > MOST_WORDS:
        return Again(T("The number of the goal is enough."))
    if draft.absent and said.text.strip() == str(len(goals) + 1):
        return Accept({"goal_id": NONE})
    counts = any(map(str.isdigit, said.text))
    meant = named_in(known, said.text) if said.text and not counts else None
    return Accept({"goal_id": meant.id}) if meant in goals and meant else read_among(said, goals, known)


def finish(draft: AmendDraft, known: Known) -> Finished:
    """Carry the change out for the goal that was chosen."""
    if draft.goal_id == NONE:
        return Finished(T("Then everything stays as it is."))
    goal, edit = known.goal(draft.goal_id or ""), read_edit(draft.words, context_of(known))
    if goal is None or edit is None:
        return Finished(T("That goal is no longer here."))
    done = carried_out(edit, goal, known)
    return Finished(done.say, done.effects, then=done.then, links=done.links)


AMEND: Flow[AmendDraft] = Flow("amend", AmendDraft, (Step("goal_id", ask, read, why_goal),), finish)
