"""A decision about a goal in words: kept, closed, eased, given time, or none; refuses to take plans for figures."""

from __future__ import annotations

from dialogs.events import Known
from dialogs.flow import Accept, Again, Enter, Option, Result, Said
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.flows.changes.parts import ChangeDraft, read_value
from dialogs.flows.review.deciding import (
    NOT_REACHED,
    WAY,
    as_reached,
    changing,
    decided,
    decisions,
    is_reached,
    over,
    undecided,
)
from dialogs.flows.review.review_draft import ReviewDraft, counted, goal_in
from dialogs.language.answers.answers import Answer
from dialogs.language.answers.deciding import Decided, decision_in, given_time, plainly_valued
from dialogs.language.edits.editing import read_edit
from dialogs.messages import T, Text


def read_decision(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the decision, or a new target or date in words; a changed part is asked for in its own interview."""
    if said.option is not None:
        return decided(said.option, draft, known)
    told = _given_time(said.text, draft, known) or _meant(decision_in(said.text), draft, known)
    if told is not None:
        return told
    options = decisions(draft, known)
    answer = understand(said.text, "choice", known, options=len(options))
    if answer.choice:
        return decided(options[answer.choice[0] - 1].id, draft, known)
    return _in_words(said, answer, draft, known) or otherwise(answer, _hint(said.text, options))


def _hint(text: str, options: tuple[Option, ...]) -> Text:
    """What is enough; words that may tell of another way to get there are shown where that leads."""
    if len(text.split()) > 1 and any(one.id == "change_way" for one in options):
        return T(
            "If that is another way of getting there, “{way}” makes a step of it. "
            "Otherwise the number of the one you mean is enough.",
            way=WAY,
        )
    return T("The number of the one you mean is enough.")


def _given_time(text: str, draft: ReviewDraft, known: Known) -> Result | None:
    """More time, counted from the goal's day, or from today where that is over: "two more months"."""
    goal = goal_in(draft, known)
    if goal.deadline is None:
        return None
    day = given_time(text, max(goal.deadline, known.today), context_of(known))
    if day is None:
        return None
    change = "keep" if over(draft, known) else "change_deadline"
    values = changing("deadline", change, draft, known)
    return Enter("change", values | {"deadline": day, "value": "deadline"} if day > known.today else values)


def _meant(what: Decided | None, draft: ReviewDraft, known: Known) -> Result | None:
    """What a decision in words comes to where the goal stands."""
    if what in ("close", "reached", "stop", "next") and is_reached(draft, known):
        return decided("reached", draft, known)
    match what:
        case "unsure":
            return undecided(draft, known)
        case "reached" | "close":
            return _closing(what, draft, known)
        case "keep" | "stop" | "target" | "deadline" | "way":
            return decided(_CHOICES.get(what, what), draft, known) if _fits(what, draft, known) else None
        case _:
            return None


_CHOICES = {"target": "change_target", "deadline": "change_deadline", "way": "change_way"}


def _fits(what: Decided, draft: ReviewDraft, known: Known) -> bool:
    if what == "target":
        return counted(goal_in(draft, known))
    return what != "way" or not (is_reached(draft, known) or over(draft, known))


def _closing(what: Decided, draft: ReviewDraft, known: Known) -> Result:
    """Closing what is not known to be reached: as what, unless it can only be one of them."""
    likely = as_reached(draft, known)
    if what == "close" and not likely:
        return decided("stop", draft, known)
    if what == "reached" and likely:
        return decided("reached", draft, known)
    ways = likely or (Option("reached", T("Close it as reached")),)
    return Again(T("Reached, or closed without that?"), (*ways, NOT_REACHED))


def _in_words(said: Said, answer: Answer, draft: ReviewDraft, known: Known) -> Result | None:
    """A figure typed at the decision is the new target, a day the new date; plain yes keeps the goal."""
    parts = {"value": "target", "date": "deadline"}
    part = parts.get(answer.reply)
    if part is not None and not _about_the_goal(said.text, known):
        return Again(_hint(said.text, decisions(draft, known)))
    if part is not None and (part == "deadline" or counted(goal_in(draft, known))):
        values = changing(part, f"change_{part}", draft, known)
        read = read_value(Said(said.text), ChangeDraft(goal_id=draft.goal_id, part=part), known)
        return Enter("change", values | dict(read.values) if isinstance(read, Accept) else values)
    agreed = understand(said.text, "yes_no", known)
    return decided("keep", draft, known) if agreed.reply == "yes" else None


def _about_the_goal(text: str, known: Known) -> bool:
    """Whether a figure or a day is said of the goal itself, not of what was or will be done."""
    edit = read_edit(text, context_of(known))
    return plainly_valued(text, context_of(known)) or (
        edit is not None and edit.kind in ("set", "shift") and edit.part in ("target", "deadline", None)
    )
