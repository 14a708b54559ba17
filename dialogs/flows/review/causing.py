"""The cause of a miss: the one that was named is taken first; refuses to look for another, an interview of its own."""

from __future__ import annotations

from typing import Any

from dialogs.domain.reviews.blamed import LOOKS_AT
from dialogs.domain.reviews.causes import next_asked
from dialogs.events import Known
from dialogs.flow import Accept, Enter, Option, Question, Result, Said
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.flows.review import deciding
from dialogs.flows.review.looking import with_words
from dialogs.flows.review.review_draft import ReviewDraft, counted, goal_in, in_full
from dialogs.flows.review.tracing import TracingDraft, findings, found, too_high
from dialogs.language.answers.blamed import blamed_in
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.stuck import stuck_in
from dialogs.messages import T, Text, Words, paragraphs


def missing(draft: ReviewDraft, known: Known) -> bool:
    """Whether the goal is missed or clearly behind, and there is something to look for: told, reckoned, or asked."""
    standing = deciding.standing_of(draft, known)
    behind = standing is not None and standing.verdict in ("missed", "behind", "out_of_reach")
    if not (in_full(draft, known) and counted(goal_in(draft, known)) and behind and draft.decision is None):
        return False
    return named(draft) is not None or lacking(draft) or _leads_on(draft, known)


def named(draft: ReviewDraft) -> str | None:
    """The cause that the person named at what did not work; unless their words already answer what would be asked."""
    words = draft.failed or ""
    return None if not words or stuck_in(words) else blamed_in(words, alone=True)


def lacking(draft: ReviewDraft) -> bool:
    """Whether they said that little was done."""
    return told_of(draft).get("done") is not None


def _leads_on(draft: ReviewDraft, known: Known) -> bool:
    """Whether a cause is known without asking, or a number would tell more."""
    return found(_tracing(draft), known) is not None or _asks(draft, known)


def _asks(draft: ReviewDraft, known: Known) -> bool:
    goal, tracing = goal_in(draft, known), _tracing(draft)
    return next_asked(goal, findings(tracing, known), too_high=too_high(goal)) is not None


def _tracing(draft: ReviewDraft) -> TracingDraft:
    told = {name: value for name, value in told_of(draft).items() if name != "done"}
    return TracingDraft.model_validate({"goal_id": draft.goal_id, "lacking": lacking(draft), **told})


def ask(draft: ReviewDraft, known: Known) -> Question:
    """Take up the cause that was named; else offer to look for it, and promise questions only where some follow."""
    cause, not_now = named(draft), Option("no", T("Not now"))
    if cause is not None:
        more = (Option("yes", T("Look further")),) if _asks(draft, known) else ()
        words = Words((draft.failed or "")[:200])
        likely = T("“{words}”: that may well be the cause.", words=words)
        return Question(
            paragraphs(likely, LOOKS_AT[cause], T("Is that it?")),
            (Option("told", T("Yes, that's it")), *more, not_now),
            side_by_side=3,
        )
    text = T("Shall we look for the cause? A few short questions; an estimate is enough.")
    if not _asks(draft, known):
        text = T("Shall we look at the likely cause?")
    return Question(text, (Option("yes", T("Yes, let's see")), not_now), side_by_side=2)


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
    """Take the cause that was named, begin to look for it, or leave it."""
    answer = understand(said.text, "yes_no", known)
    if said.option is None and (told := stuck_in(said.text)):
        return _traced(draft, told, said.text, known)
    cause, look = named(draft), named_in(said.text, "tracing", "further")
    reply = said.option or look or named_in(said.text, "tracing", "look") or answer.reply
    if cause is not None and (reply == "told" or (said.option is None and reply == "yes" and not look)):
        return Accept({"cause": cause}, T("Then that is what the next step is for."))
    if reply == "yes":
        return _traced(draft, told_of(draft), draft.failed or draft.worked or "", known)
    if reply in ("no", "unknown", "skip"):
        return Accept({"cause": None})
    if said.text and (other := blamed_in(said.text, alone=True)) is not None:
        return Accept({"cause": other, "failed": with_words(draft.failed, said.text)}, LOOKS_AT[other])
    return otherwise(answer, T("Yes or no is enough."))


def _traced(draft: ReviewDraft, told: dict[str, Any], words: str, known: Known) -> Enter:
    """Look for it by what was told; how much was done is asked, since nobody said that in numbers."""
    say: Text | None = None
    if too_high(goal_in(draft, known)):
        say = T("For this one no number is needed.")
    elif told.get("done") is not None:
        say = T("You said: “{words}”.", words=Words(words[:200]))
    values = {name: value for name, value in told.items() if name != "done"}
    if told.get("done") is not None:
        values["lacking"] = True
    if named(draft) is not None:
        values["words"] = (draft.failed or "")[:200]
    return Enter("tracing", {"goal_id": draft.goal_id, **values}, say)
