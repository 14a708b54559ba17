"""Whether the cause of a miss is looked for now; refuses to look for it, which is an interview of its own."""

from __future__ import annotations

from typing import Any

from dialogs.events import Known
from dialogs.flow import Accept, Enter, Option, Question, Result, Said
from dialogs.flows import deciding
from dialogs.flows.answering import otherwise, understand
from dialogs.flows.review_draft import ReviewDraft, counted, goal_in, in_full
from dialogs.language.stuck import stuck_in
from dialogs.messages import T, Text


def missing(draft: ReviewDraft, known: Known) -> bool:
    """Whether the goal is missed or clearly behind, so that it is worth looking for the cause."""
    standing = deciding.standing_of(draft, known)
    behind = standing is not None and standing.verdict in ("missed", "behind", "out_of_reach")
    return in_full(draft, known) and counted(goal_in(draft, known)) and behind and draft.decision is None


def ask(draft: ReviewDraft, known: Known) -> Question:
    """Offer to look for the cause."""
    options = (Option("yes", T("Yes, let's see")), Option("no", T("Not now")))
    return Question(T("Shall we look for the cause? A few numbers, estimates will do."), options, side_by_side=2)


def why(draft: ReviewDraft, known: Known) -> Text:
    """Why the cause is looked for before anything is decided."""
    return T(
        "The goal, the way or the means: each asks for another decision. Whoever knows where it got stuck changes one "
        "thing rather than everything."
    )


def told_of(draft: ReviewDraft) -> dict[str, Any]:
    """What was said of it already, at the questions before."""
    return stuck_in(draft.failed or "") or stuck_in(draft.worked or "")


def read(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Begin to look for it, or leave it."""
    answer = understand(said.text, "yes_no", known)
    if said.option is None and (told := stuck_in(said.text)):
        return Enter("tracing", {"goal_id": draft.goal_id, **told})
    reply = said.option or answer.reply
    if reply == "yes":
        return Enter("tracing", {"goal_id": draft.goal_id, **told_of(draft)})
    if reply in ("no", "unknown", "skip"):
        return Accept({"cause": None})
    return otherwise(answer, T("Yes or no is enough."))
