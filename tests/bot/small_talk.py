"""A small interview for the runner to run: a colour, a number, and words that make it fail."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.domain.goal import Goal
from dialogs.effects import SaveGoal, ScheduleReview
from dialogs.events import Known
from dialogs.flow import Accept, Again, AnyFlow, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.messages import T, Text, Words

NOON = datetime(2026, 11, 21, 10, tzinfo=UTC)
BROKEN_QUESTION = "unaskable"


class TalkDraft(Draft):
    colour: str | None = None
    number: int | None = None


def _ask_colour(_draft: TalkDraft, _known: Known) -> Question:
    return Question(T("Which colour?"), (Option("red", T("Red")), Option("blue", T("Blue"))))


def _read_colour(said: Said, _draft: TalkDraft, _known: Known) -> Result:
    if said.text == "explode":
        raise ValueError(said.text)
    return Accept({"colour": said.option or said.text}, T("You said {words}.", words=Words(said.option or said.text)))


def _ask_number(draft: TalkDraft, _known: Known) -> Question:
    if draft.colour == BROKEN_QUESTION:
        raise ValueError(draft.colour)
    return Question(T("How many?"), (Option("none", T("None")), Option("one", T("One"))), numeric=True)


def _read_number(said: Said, _draft: TalkDraft, _known: Known) -> Result:
    if said.text == "explode":
        raise ValueError(said.text)
    if said.option:
        return Accept({"number": ("none", "one").index(said.option)})
    return Accept({"number": int(said.text)}) if said.text.isdigit() else Again(T("A number, please."))


def _why(_draft: Draft, _known: Known) -> Text:
    return T("Because.")


def _finish(draft: TalkDraft, known: Known) -> Finished:
    goal = Goal(id=known.new_id, wish=f"{draft.number} {draft.colour}", started_on=known.today)
    return Finished(
        T("Noted: {words}.", words=goal.wish), (SaveGoal(goal), ScheduleReview(goal.id, "quarterly", known.today))
    )


class LookDraft(Draft):
    goal_id: str | None = None
    kind: str | None = None
    verdict: str | None = None


def _ask_verdict(_draft: LookDraft, _known: Known) -> Question:
    return Question(T("How did it go?"))


def _read_verdict(said: Said, _draft: LookDraft, _known: Known) -> Result:
    return Accept({"verdict": said.text})


def _look_done(_draft: LookDraft, _known: Known) -> Finished:
    return Finished(T("Thank you."))


TALK = Flow(
    "goal",
    TalkDraft,
    (Step("colour", _ask_colour, _read_colour, _why), Step("number", _ask_number, _read_number, _why)),
    _finish,
)
LOOK = Flow("review", LookDraft, (Step("verdict", _ask_verdict, _read_verdict, _why),), _look_done)
FLOWS: dict[str, AnyFlow] = {"goal": TALK, "review": LOOK}
