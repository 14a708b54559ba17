"""A goal whose new target is met already: closed, or given another one; refuses to settle that by itself."""

from __future__ import annotations

from dataclasses import replace

from dialogs.events import Known
from dialogs.flow import Accept, Enter, Option, Question, Result, Said
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.flows.review.deciding import changing, is_reached
from dialogs.flows.review.review_draft import ReviewDraft
from dialogs.language.answers.deciding import decision_in
from dialogs.messages import T, Text

_WAYS = ("stop", "change_target", "keep")
_IN_WORDS = {"close": "stop", "stop": "stop", "reached": "stop", "target": "change_target", "keep": "keep"}


def met(draft: ReviewDraft, known: Known) -> bool:
    """Whether the target was eased to what is there already, so that nothing is left to reach."""
    return draft.decision == "change_target" and draft.verdict not in (None, "reached") and is_reached(draft, known)


def ask(draft: ReviewDraft, known: Known) -> Question:
    """Ask what is to become of a goal whose new target is met already."""
    text = T("The new target is the figure you have, so nothing is left to reach. What should become of it?")
    options = (
        Option("stop", T("Close it here, with what was reached")),
        Option("change_target", T("Another target")),
        Option("keep", T("Keep it as it is")),
    )
    return Question(text, options)


def read(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Close it, or take another target."""
    choice = said.option
    if choice is None:
        choice = _IN_WORDS.get(decision_in(said.text) or "")
    if choice == "change_target":
        return Enter("change", changing("target", "change_target", draft, known))
    if choice is not None:
        return Accept({"settled": choice, **({"decision": "stop"} if choice == "stop" else {})})
    answer = understand(said.text, "choice", known, options=len(_WAYS))
    if answer.choice:
        return read(replace(said, option=_WAYS[answer.choice[0] - 1]), draft, known)
    return otherwise(answer, T("The number of the one you mean is enough."))


def why(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked."""
    return T("A hard week is no reason to ease a goal for good; a target that is met asks for nothing more.")
