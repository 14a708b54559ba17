"""What worked, what did not and what others say, in the person's words. Refuses to weigh them, and to insist."""

from __future__ import annotations

from dataclasses import replace

from dialogs.domain.kpis.people import PEOPLE
from dialogs.domain.reviews.blamed import LOOKS_AT
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.flows.figures import figuring
from dialogs.flows.review import deciding, looking
from dialogs.flows.review.review_draft import ReviewDraft, counted, goal_in
from dialogs.flows.review.valuing import read_value
from dialogs.language.answers.blamed import blamed_in
from dialogs.language.answers.complained import Told, complained_in
from dialogs.language.answers.deciding import had_enough, says_nothing
from dialogs.language.answers.hearing import opens_with_question
from dialogs.messages import T, Text, Words, lines

A_FEW = 3
A_FEW_WORDS = T("A few words are enough.")
NOTHING = Option("none", T("Nothing comes to mind"))


def ask_worked(draft: ReviewDraft, known: Known) -> Question:
    """Ask what helped; who has no time for more may stop here, unless the goal needs a decision."""
    goal = goal_in(draft, known)
    enough = (Option("enough", T("That's all for today")),) if brief(draft, known) else ()
    today = figuring.figure_of_today(goal, known)
    links = (figuring.take_back(today),) if today is not None and draft.value is not None and counted(goal) else ()
    return Question(T("What worked? One thing is enough."), (NOTHING, *enough), links=links)


def brief(draft: ReviewDraft, known: Known) -> bool:
    """Whether the goal can go on as it is after one figure: neither reached nor past its day."""
    standing = deciding.standing_of(draft, known)
    return not deciding.over(draft, known) and not (standing is not None and standing.verdict == "reached")


def ask_failed(draft: ReviewDraft, known: Known) -> Question:
    """Ask what did not."""
    return Question(T("And what didn't work, or was missing?"), (NOTHING,))


def why_worked(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked what helped."""
    return T(
        "What worked is worth doing more of. For example: “the offer on Thursdays”, or “answering within the hour”."
    )


def why_failed(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked what did not."""
    return T("A miss is information: it shows whether the goal, the way or the means should change.")


def _read_words(field: str, said: Said, draft: ReviewDraft, known: Known) -> Result:
    goal = goal_in(draft, known)
    if said.option == "enough" or (said.option is None and had_enough(said.text)):
        return _enough(draft, known)
    if said.option is not None or says_nothing(said.text):
        return Accept({field: None})
    if counted(goal) and (instead := looking.put_right(said.text, goal, known)) is not None:
        return read_value(Said(instead), draft, known)
    if looking.says_stuck(said.text):
        return Accept({field: None, "failed": looking.with_words(draft.failed, said.text)})
    if field == "worked" and (parted := complained_in(said.text)) is not None:
        return _complained(parted, draft)
    few = len(said.text.split()) <= A_FEW
    answer = understand(said.text, "yes_no", known)
    if answer.reply == "skip" or (answer.reply == "question" and opens_with_question(said.text, context_of(known))):
        return otherwise(answer, A_FEW_WORDS)
    if answer.reply == "yes" and len(said.text.split()) < A_FEW:
        return Again(A_FEW_WORDS)
    return Accept({field: None if answer.reply in ("unknown", "no") and few else said.text[:500]})


def _complained(parted: Told, draft: ReviewDraft) -> Accept:
    """Keep a complaint as what did not work; where it is all that was said, nothing worked."""
    if parted.failed is None:
        return Accept({"worked": parted.worked})
    say = T("Kept as what didn't work: “{words}”.", words=Words(parted.failed[:200]))
    return Accept({"worked": parted.worked, "failed": looking.with_words(draft.failed, parted.failed)}, say)


def _enough(draft: ReviewDraft, known: Known) -> Accept:
    """Ask no more than must be: what was told stays, and a goal that can go on as it is does."""
    told = {name: getattr(draft, name) for name in ("worked", "failed", "cause", "feedback")}
    if not brief(draft, known):
        return Accept(told)
    return Accept({**told, "decision": "keep"}, T("That's enough for today; what you told me is kept."))


def read_worked(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take what helped, in the person's words."""
    return _read_words("worked", said, draft, known)


def read_failed(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take what did not, in the person's words."""
    return _read_words("failed", said, draft, known)


def ask_feedback(draft: ReviewDraft, known: Known) -> Question:
    """Ask what others say."""
    text = T("What have customers or the team said in this time? One sentence is enough.")
    goal = goal_in(draft, known)
    folk = goal.said.folk if goal.said else None
    if folk in PEOPLE:
        text = T("What have {people} or the team said in this time? One sentence is enough.", people=PEOPLE[folk])
    elif goal.metric in (None, "custom"):
        text = T("What have people or the team said in this time? One sentence is enough.")
    return Question(text, (NOTHING,))


def why_feedback(draft: ReviewDraft, known: Known) -> Text:
    """Why others are asked about."""
    return T("Numbers say what happened; customers and the team often know why.")


def read_feedback(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take it in the person's words; a cause named in them counts where none was found before."""
    taken = _read_words("feedback", said, draft, known)
    words = taken.values.get("feedback") if isinstance(taken, Accept) else None
    cause = blamed_in(str(words)) if words else None
    if cause is None or not isinstance(taken, Accept):
        return taken
    look = lines(T("“{words}”: that is something a step can change.", words=Words(said.text[:200])), LOOKS_AT[cause])
    again = draft.cause == cause  # what was said of it once need not be said again
    standing = deciding.standing_of(draft, known)
    missed = standing is not None and standing.verdict in ("missed", "behind", "out_of_reach")
    found = {"cause": cause} if missed and draft.cause in (None, "none") else {}
    return replace(taken, values={**taken.values, **found}, say=taken.say if again else look)
