"""The trainer's word: on what waits, on any answer, with comments that are kept; a member's reply comes back to it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.domain.training.training import Assignment
from dialogs.effects import JudgeSubmission, SaveGroup
from tests.dialogs.world import START
from tests.flows.classroom import TODAY, Trainer

WISH = "Raise bookings to 60 by March so that the hall pays its rent"


def waiting(language: str = "en", *names: str) -> tuple[Trainer, Assignment]:
    trainer = Trainer(language).trains(*(names or ("Sara", "Omar")))  # type: ignore[arg-type]
    task = trainer.has_set("rewrite")
    for name in names or ("Sara", "Omar"):
        trainer.answered(name, task, task.items[0], right=None, answer=WISH, unsure=("A",))
    return trainer, task


def judging(trainer: Trainer) -> Trainer:
    trainer.follows("judge", trainer.room.group.id)
    return trainer


def test_what_waits_is_read_one_by_one() -> None:
    trainer, task = waiting()
    judging(trainer)
    assert "Sara · Rewriting a wish" in trainer.heard
    assert f"Answered: {WISH}" in trainer.heard
    assert "I can't tell: A – achievable" in trainer.heard
    trainer.presses("right")
    trainer.presses("none")
    assert trainer.found("Sara", task, task.items[0]).judged is True
    assert "✅ Noted; Sara hears of it." in trainer.heard
    assert "Omar · Rewriting a wish" in trainer.heard
    trainer.presses("wrong")
    trainer.types("Say by when, and I am with you.")
    omar = trainer.found("Omar", task, task.items[0])
    assert (omar.judged, omar.comment) == (False, "Say by when, and I am with you.")
    assert "Nothing waits any more." in trainer.heard
    assert trainer.state.stack == ()


def test_a_comment_is_kept_and_offered_to_the_next() -> None:
    trainer, task = waiting()
    judging(trainer)
    trainer.presses("wrong")
    trainer.types("By when?")
    assert trainer.room.group.comments == ("By when?",)
    trainer.presses("wrong")
    assert "By when?" in trainer.heard or "By when?" in trainer.buttons
    trainer.presses("k0")
    assert trainer.found("Omar", task, task.items[0]).comment == "By when?"
    assert trainer.room.group.comments == ("By when?",)


def test_what_is_left_for_later_still_waits() -> None:
    trainer, task = waiting()
    judging(trainer)
    trainer.presses("later")
    trainer.presses("right")
    trainer.presses("none")
    assert "what you left for later still waits" in trainer.heard
    assert trainer.found("Sara", task, task.items[0]).waits


def test_a_sentence_typed_first_is_the_comment_and_the_verdict_is_still_asked() -> None:
    trainer, task = waiting("en", "Sara")
    judging(trainer)
    trainer.types("A good sentence, but I would like a date in it")
    assert trainer.question == "marking.verdict"
    trainer.types("not yet")
    sara = trainer.found("Sara", task, task.items[0])
    assert (sara.judged, sara.comment) == (False, "A good sentence, but I would like a date in it")


@pytest.mark.parametrize(
    ("language", "words", "right"),
    [("en", "yes", True), ("en", "wrong", False), ("ar", "صحيحة", True), ("ar", "غلط", False)],
)
def test_the_verdict_can_be_typed(language: str, words: str, right: bool) -> None:  # noqa: FBT001 - a row of the table
    trainer, task = waiting(language, "Sara")
    judging(trainer)
    trainer.types(words)
    trainer.types("/skip")
    assert trainer.found("Sara", task, task.items[0]).judged is right


def test_any_grade_of_any_member_can_be_overridden() -> None:
    trainer = Trainer().trains("Sara", "Omar")
    task = trainer.has_set("journey")
    trainer.answered("Omar", task, task.items[1], right=False, answer="sales")
    trainer.follows("roll", trainer.room.group.id)
    trainer.presses(trainer.room.members[1].id)
    assert "The kind of goal: 1 of 3 answered, 0 right" in trainer.heard
    trainer.presses(f"{trainer.room.members[1].id}.{task.id}")
    assert "Answered: Sales" in trainer.heard
    trainer.presses(f"{task.id}.2")
    assert "⚠️ Graded as not right yet." in trainer.heard
    assert "Right would be:" in trainer.heard
    trainer.presses("right")
    trainer.types("Both can be argued for")
    omar = trainer.found("Omar", task, task.items[1])
    assert (omar.right, omar.judged, omar.result) == (False, True, True)
    assert trainer.buttons == ["The other answers", "The group's page"]


def test_a_reply_waits_for_the_trainer_with_what_was_said_before() -> None:
    trainer = Trainer().trains("Sara")
    task = trainer.has_set("rewrite")
    trainer.answered(
        "Sara",
        task,
        task.items[0],
        right=False,
        answer=WISH,
        judged=False,
        judged_at=START,
        comment="By when?",
        reply="In March, it says so",
        replied_at=START + timedelta(hours=1),
    )
    trainer.on(TODAY + timedelta(1))
    judging(trainer)
    assert "Your comment: “By when?”" in trainer.heard
    assert "Sara writes back: “In March, it says so”" in trainer.heard
    trainer.presses("keep")
    trainer.presses("same")
    sara = trainer.found("Sara", task, task.items[0])
    assert (sara.judged, sara.comment, sara.waits) == (False, "By when?", False)


def test_a_comment_that_is_too_long_says_by_how_much() -> None:
    trainer, _ = waiting("en", "Sara")
    judging(trainer)
    trainer.presses("wrong")
    trainer.types("x " * 300)
    assert "up to 500 letters, and this has 599" in trainer.heard


def test_an_answer_whose_member_left_meanwhile_is_passed_over() -> None:
    trainer, _ = waiting("en", "Sara")
    judging(trainer)
    trainer.trains("Omar")
    trainer.types("/help")
    assert "isn't there any more" in trainer.heard
    trainer.presses("later")
    assert not [one for one in trainer.effects if isinstance(one, JudgeSubmission)]
    assert trainer.state.stack == ()


def test_nothing_waits_where_all_is_graded() -> None:
    trainer = Trainer().trains("Sara")
    judging(trainer)
    assert "Nothing waits any more." in trainer.heard


@pytest.mark.parametrize("way", ["judge", "roll", "pupil", "look", "mark", "drop_member"])
@pytest.mark.parametrize("argument", ["", "f" * 16, "f.a", "f.a.1", "f.a.x", "..", "f..1"])
def test_what_is_of_another_trainer_or_gone_is_not_there(way: str, argument: str) -> None:
    trainer, _ = waiting()
    trainer.follows(way, argument)
    assert "isn't there any more" in trainer.heard
    assert trainer.state.stack == ()


def test_places_beyond_the_exercises_are_not_there() -> None:
    trainer, task = waiting()
    for place in ("0", "4", "99", "2"):
        trainer.follows("mark", f"{trainer.room.members[0].id}.{task.id}.{place}")
        assert "isn't there any more" in trainer.heard


def test_the_word_is_kept_without_a_comment_and_keeps_no_empty_one() -> None:
    trainer, _ = waiting("en", "Sara")
    judging(trainer)
    trainer.presses("right")
    trainer.presses("none")
    assert not [one for one in trainer.effects if isinstance(one, SaveGroup)]


def test_an_answer_that_came_late_says_its_day() -> None:
    trainer = Trainer().trains("Sara")
    task = trainer.has_set("rewrite")
    trainer.answered("Sara", task, task.items[0], right=None, answer=WISH, at=START + timedelta(9))
    assert "It came late, on Monday 30 November 2026." in judging(trainer).heard


def test_a_figure_that_is_wrong_stands_beside_the_right_one() -> None:
    trainer = Trainer().trains("Sara")
    task = trainer.has_set("budget")
    trainer.answered("Sara", task, task.items[0], right=None, answer="1", kind="budget")
    assert f"Right would be: {float(task.items[0].answers(0)[0]):g}" in judging(trainer).heard.replace(",", "")
