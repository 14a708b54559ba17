"""Any text at any question of a training group gets an answer, joins nobody, and tells the trainer nothing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.domain.training.training import Found
from dialogs.effects import JoinGroup, LeaveGroup, SaveSubmission
from dialogs.language.answers.answers import read_answer
from dialogs.language.answers.picks import read_picks
from dialogs.language.words.context import Context
from tests.dialogs.world import START
from tests.flows.trainee import CODE, GROUP, TASK, Trainee, answer, group, task

TODAY = Context(date(2026, 11, 21), "EG")
WORDS = st.one_of(
    st.text(max_size=60), st.sampled_from(("{n}", "<b>", "/back", "/why", "/skip", "؟", "٪", "K7WX-9QMD", "5"))
)
FOUND = Found("group", group(), 1, CODE, (task(),))
SAID = answer(task().items[0], judged=True, judged_at=START, comment="Well done {n} <b>.")


def agreeing(person: Trainee) -> None:
    person.opens(f"/join {CODE}", FOUND)


def leaving(person: Trainee) -> None:
    person.is_in(task(), submissions=(SAID,)).follows("leave", GROUP)


def chooses(text: str) -> bool:
    """Whether a text says yes or takes the first button by its number or its place: "5", "FIRST"."""
    agreed = read_answer(text, "yes_no", TODAY).reply == "yes"
    return agreed or any(map(str.isdigit, text)) or bool(read_picks(text, 2, TODAY))


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("begun", [agreeing, leaving], ids=lambda begun: str(begun.__name__))
@settings(max_examples=60, deadline=None)
@given(said=WORDS.filter(lambda text: not chooses(text)))
def test_nobody_joins_or_leaves_by_words_that_are_no_yes(begun: object, language: str, said: str) -> None:
    person = Trainee(language)  # type: ignore[arg-type]
    begun(person)  # type: ignore[operator]
    person.types(said)
    assert person.says
    assert not any(isinstance(one, JoinGroup | LeaveGroup) for one in person.effects)


@settings(max_examples=60, deadline=None)
@given(said=st.lists(WORDS, min_size=1, max_size=4))
def test_any_words_while_a_trainer_s_exercise_is_open_are_answered(said: list[str]) -> None:
    for kind in ("rewrite", "missing", "budget"):
        person = Trainee().is_in(task(kind))
        person.follows("task", TASK)
        for words in said:
            person.types(words)
            assert person.says
            kept = [one.submission for one in person.effects if isinstance(one, SaveSubmission)]
            assert all(one.assignment_id == TASK and len(one.answer) <= 1000 for one in kept)
            assert person.heard is not None


@settings(max_examples=60, deadline=None)
@given(said=WORDS)
def test_any_words_are_a_reply_or_are_asked_for_again(said: str) -> None:
    person = Trainee().is_in(task(), submissions=(SAID,))
    person.follows("reply", GROUP)
    person.types(said)
    assert person.says
    for one in person.effects:
        if isinstance(one, SaveSubmission):
            assert one.submission.reply == said.strip()
            assert one.submission.model_copy(update={"reply": "", "replied_at": None}) == SAID
