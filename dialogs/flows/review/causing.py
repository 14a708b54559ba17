"""Whether the cause of a miss is looked for now; refuses to look for it, which is an interview of its own."""

from __future__ import annotations

from typing import Any

from dialogs.events import Known
from dialogs.flow import Accept, Enter, Option, Question, Result, Said
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.flows.review import deciding
from dialogs.flows.review.review_draft import ReviewDraft, counted, goal_in, in_full
from dialogs.flows.review.tracing import too_high
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.stuck import stuck_in
from dialogs.messages import T, Text, Words


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
        return _traced(draft, told, said.text, known)
    reply = said.option or named_in(said.text, "tracing", "look") or answer.reply
    if reply == "yes":
        return _traced(draft, told_of(draft), draft.failed or draft.worked or "", known)
    if reply in ("no", "unknown", "skip"):
        return Accept({"cause": None})
    return otherwise(answer, T("Yes or no is enough."))


def _traced(draft: ReviewDraft, told: dict[str, Any], words: str, known: Known) -> Enter:
    """Look for it by what was told; how much of the plan was done is asked, since nobody said that in numbers."""
    say: Text | None = None
    if too_high(goal_in(draft, known)):
        say = T("For this one no number is needed.")
    elif told.get("done") is not None:
        say = T("You said: “{words}”.", words=Words(words[:200]))
    values = {name: value for name, value in told.items() if name != "done"}
    return Enter("tracing", {"goal_id": draft.goal_id, **values}, say)
