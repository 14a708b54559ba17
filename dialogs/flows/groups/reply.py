"""Writing back to what the trainer said on an answer. Refuses to change the answer and its grade."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.buttons import link
from dialogs.domain.training.answered import answer_words
from dialogs.domain.training.tasks import joined, judged, place_of, title_of
from dialogs.domain.training.training import COMMENT, Room, Submission
from dialogs.effects import Choice, SaveSubmission
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.messages import T, Text, lines, paragraphs

SHOWN = 8
GONE = T("That answer is not there any more.")


class ReplyDraft(Draft):
    """In which group, to which answer (by its id) of those shown, and what is written back."""

    group_id: str = ""
    among: tuple[str, ...] = ()
    to: str | None = None
    text: str | None = None


def _among(draft: ReplyDraft, known: Known) -> tuple[Submission, ...]:
    """The answers to choose from, on which the trainer said something."""
    room = joined(known.training, draft.group_id)
    by_id = {one.id: one for one in judged(room)} if room is not None else {}
    return tuple(by_id[one] for one in draft.among if one in by_id)


def values_for(room: Room) -> Mapping[str, Any]:
    """The values with which writing back begins: what can be written about, the latest first."""
    return {"group_id": room.group.id, "among": tuple(one.id for one in judged(room)[:SHOWN])}


def _meant(draft: ReplyDraft, known: Known) -> Submission | None:
    """The answer that is written about; the only one needs no choosing."""
    among = _among(draft, known)
    if len(among) == 1:
        return among[0]
    return next((one for one in among if one.id == draft.to), None)


def exercise_of(room: Room, one: Submission) -> Text:
    """Which exercise an answer is to, and the answer itself."""
    task = next(task for task in room.assignments if task.id == one.assignment_id)
    place = place_of(task, one.item)
    answer = answer_words(one.kind, task.items[place - 1], one.answer)
    if len(task.items) == 1:
        return T("{title}: {answer}", title=title_of(task), answer=answer)
    return T("{title} ({nth}): {answer}", title=title_of(task), nth=place, answer=answer)


def ask_to(draft: ReplyDraft, known: Known) -> Question:
    """Ask which answer it is about."""
    room = joined(known.training, draft.group_id)
    if room is None:
        return Question(GONE)
    options = tuple(
        Option(str(place), exercise_of(room, one), long=True) for place, one in enumerate(_among(draft, known), 1)
    )
    return Question(T("Which answer is it about?"), options)


def read_to(said: Said, draft: ReplyDraft, known: Known) -> Result:
    """Take one of them; where none is left, that is said at the end."""
    among = _among(draft, known)
    if not among:
        return Accept({})
    answer = understand(said.option or said.text, "choice", known, options=len(among))
    if len(answer.choice) != 1:
        return otherwise(understand(said.text, "yes_no", known), T("One of the buttons is enough."))
    return Accept({"to": among[answer.choice[0] - 1].id})


def ask_text(draft: ReplyDraft, known: Known) -> Question:
    """Show what the trainer said, and ask for the words."""
    room, one = joined(known.training, draft.group_id), _meant(draft, known)
    if room is None or one is None:
        return Question(GONE)
    trainer = room.group.trainer
    said = T("{trainer}: {words}", trainer=trainer, words=one.comment) if one.comment else None
    return Question(paragraphs(lines(exercise_of(room, one), said), T("What should {trainer} read?", trainer=trainer)))


def read_text(said: Said, draft: ReplyDraft, known: Known) -> Result:
    """Take the words as they are."""
    text = said.text.strip()
    if not text or len(text) > COMMENT:
        return Again(T("Up to {most} letters fit.", most=COMMENT))
    return Accept({"text": text})


def why(draft: ReplyDraft, known: Known) -> Text:
    """What writing back is for."""
    return T("What was meant may be clear only now; the trainer reads it beside the answer and can grade it anew.")


def finish(draft: ReplyDraft, known: Known) -> Finished:
    """Keep what was written beside the answer."""
    room, one = joined(known.training, draft.group_id), _meant(draft, known)
    if room is None or one is None or draft.text is None:
        return Finished(GONE, links=(Choice(link("groups"), T("My groups")),))
    replied = one.model_copy(update={"reply": draft.text, "replied_at": known.now})
    said = T("It stands beside your answer now; {trainer} reads it with the next look.", trainer=room.group.trainer)
    return Finished(
        said, (SaveSubmission(replied),), links=(Choice(link("group", room.group.id), T("The group's page")),)
    )


def _several(draft: ReplyDraft, known: Known) -> bool:
    return len(_among(draft, known)) > 1


def _there(draft: ReplyDraft, known: Known) -> bool:
    return _meant(draft, known) is not None


REPLY = Flow(
    "reply",
    ReplyDraft,
    (
        Step("to", ask_to, read_to, why, when=_several),
        Step("text", ask_text, read_text, why, needs=("to",), when=_there),
    ),
    finish,
    literal=True,
)
