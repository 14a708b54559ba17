"""A trainer sets exercises: of the stock by kind, level and number, or own ones; the days they open and are due."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.domain.training.exercises import KINDS, stock
from dialogs.domain.training.training import Assignment
from dialogs.effects import SaveAssignment
from dialogs.events import OtherReceived
from tests.flows.classroom import TODAY, Trainer


def setting(language: str = "en", *names: str) -> Trainer:
    trainer = Trainer(language).trains(*(names or ("Sara", "Omar")))  # type: ignore[arg-type]
    trainer.follows("set_work", trainer.room.group.id)
    return trainer


def saved(trainer: Trainer) -> list[Assignment]:
    return [one.assignment for one in trainer.effects if isinstance(one, SaveAssignment)]


def test_five_taps_set_exercises_of_the_stock() -> None:
    trainer = setting()
    for option in ("kpi", "1", "3", "today", "week"):
        trainer.presses(option)
    (task,) = saved(trainer)
    assert (task.kind, len(task.items), task.own) == ("kpi", 3, False)
    assert {item.level for item in task.items} == {1}
    assert (task.opens_on, task.due_on) == (TODAY, TODAY + timedelta(7))
    assert "✅ The measure that fits (3 exercises): due on Saturday" in trainer.heard
    assert trainer.buttons == ["Set more", "The group's page"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_the_stock_can_be_set_in_both_languages(kind: str) -> None:
    for language in ("en", "ar"):
        trainer = setting(language)
        for option in (kind, "0", "5", "tomorrow", "none"):
            trainer.presses(option)
        (task,) = saved(trainer)
        assert (task.kind, len(task.items), task.due_on) == (kind, 5, None)
        assert {item.id for item in task.items} <= {item.id for item in stock(language)[task.kind]}
        assert task.opens_on == TODAY + timedelta(1)


def test_all_of_it_can_be_typed() -> None:
    trainer = setting()
    trainer.types("the missing letter")
    assert trainer.question == "set_exercises.level"
    trainer.types("4")
    trainer.types("4")
    trainer.types("next Sunday")
    trainer.types("10 December")
    (task,) = saved(trainer)
    assert (task.kind, len(task.items)) == ("missing", 4)
    assert (task.opens_on.isoformat(), task.due_on and task.due_on.isoformat()) == ("2026-11-22", "2026-12-10")


def test_all_of_it_can_be_typed_in_arabic() -> None:
    trainer = setting("ar")
    for words in ("الحرف الناقص", "٤", "٣", "بكرة", "بدون موعد"):
        trainer.types(words)
    (task,) = saved(trainer)
    assert (task.kind, len(task.items), task.due_on) == ("missing", 3, None)


def test_exercises_that_the_group_had_come_last() -> None:
    trainer = Trainer().trains("Sara")
    had = trainer.has_set("kpi", 3)
    trainer.follows("set_work", trainer.room.group.id)
    for option in ("kpi", "0", "5", "today", "none"):
        trainer.presses(option)
    (task,) = saved(trainer)
    assert {item.id for item in task.items}.isdisjoint({item.id for item in had.items})


def test_days_that_are_over_and_ends_before_the_beginning_are_told() -> None:
    trainer = setting()
    for option in ("kpi", "0", "3"):
        trainer.presses(option)
    trainer.types("yesterday")
    assert "is over. From today on" in trainer.heard
    trainer.types("10 December")
    trainer.types("1 December")
    assert "is before they open" in trainer.heard
    assert trainer.question == "set_exercises.due"


def test_more_than_there_are_cannot_be_set() -> None:
    trainer = setting()
    for option in ("kpi", "0"):
        trainer.presses(option)
    trainer.types("400")
    assert "A number from 1 to" in trainer.heard


def own(language: str = "en") -> Trainer:
    trainer = setting(language)
    trainer.presses("own")
    return trainer


def test_own_exercises_are_gathered_one_by_one() -> None:
    trainer = own()
    trainer.types("We want to be better known in the city")
    assert "✅ Noted as a wish to rewrite: “" in trainer.heard
    trainer.types("Which measure shows loyalty?\n- reach\n* repeat purchases")
    assert "2 exercises so far." in trainer.heard
    trainer.presses("done")
    trainer.presses("none")
    trainer.presses("today")
    trainer.presses("week")
    wishes, choices = saved(trainer)
    assert (wishes.kind, wishes.own, [one.id for one in wishes.items]) == ("rewrite", True, ["own-1"])
    assert (choices.kind, [one.id for one in choices.items]) == ("choose", ["own-1"])
    assert wishes.id != choices.id


def test_own_exercises_may_have_a_name_that_the_members_see() -> None:
    trainer = own()
    trainer.types("We want to be better known in the city")
    trainer.types("Which measure shows loyalty?\n- reach\n* repeat purchases")
    trainer.presses("done")
    trainer.types("x" * 59)
    assert "up to 58 letters" in trainer.heard
    trainer.types("Raise the bar by 20%")
    trainer.presses("today")
    trainer.presses("week")
    assert [one.title for one in saved(trainer)] == ["Raise the bar by 20% 1", "Raise the bar by 20% 2"]


@pytest.mark.parametrize(
    ("model", "doubted"),
    [("More bookings soon", True), ("Raise bookings from 40 to 46 a month by June 2027 to pay for the hall", False)],
)
def test_a_model_answer_that_the_grader_would_not_pass_is_named(model: str, *, doubted: bool) -> None:
    trainer = own()
    trainer.types(f"wish;model\nWe want a fuller hall;{model}")
    assert "✅ Noted as a wish to rewrite" in trainer.heard
    assert ("By my reading the model answer" in trainer.heard) is doubted


@pytest.mark.parametrize("words", ["no", "that's it", "Done!", "كده خلاص", "هيك بس"])
def test_that_nothing_more_comes_can_be_typed(words: str) -> None:
    trainer = own()
    trainer.types("We want to raise sales by a lot")
    trainer.types(words)
    assert trainer.question == "set_exercises.title"


def test_nothing_of_a_table_is_kept_until_its_good_rows_are_accepted() -> None:
    trainer = own()
    trainer.types("text;options;answer\nOne?;a|b;a\nTwo?;a|b;c\nThree?;a|b;b")
    assert "Row 3: the answer “c” is none of the options." in trainer.heard
    assert "2 rows are right." in trainer.heard
    assert trainer.buttons[0] == "Take the 2 good rows"
    trainer.presses("good")
    assert "One answer of several (2)" in trainer.heard
    trainer.presses("done")
    trainer.presses("none")
    trainer.presses("today")
    trainer.presses("none")
    assert [len(one.items) for one in saved(trainer)] == [2]


def test_a_table_that_was_mended_takes_the_place_of_the_wrong_one() -> None:
    trainer = own()
    trainer.types("text;options;answer\nOne?;a|b;a\nTwo?;a|b;c")
    trainer.types("text;options;answer\nOne?;a|b;a\nTwo?;a|b;b")
    assert "One answer of several (2)" in trainer.heard
    assert trainer.buttons == ["That's all of them"]


def test_of_many_mistakes_the_first_are_named() -> None:
    trainer = own()
    trainer.types("text;options;answer\n" + "\n".join(f"Q{n}?;a|b;c" for n in range(12)))
    assert "Row 9:" in trainer.heard
    assert "Row 10:" not in trainer.heard
    assert "And 4 more." in trainer.heard


def test_a_file_is_read_like_a_pasted_table() -> None:
    trainer = own()
    trainer.happens(OtherReceived("document", None, "m1", "text;options;answer\nOne?;a|b;a"))
    assert "One answer of several (1)" in trainer.heard


def test_a_file_that_could_not_be_read_says_what_can() -> None:
    trainer = own()
    trainer.happens(OtherReceived("document", None, "m1", None))
    assert "CSV" in trainer.heard
    assert trainer.question == "set_exercises.own"


def test_a_file_sent_out_of_nowhere_belongs_to_the_only_open_group() -> None:
    trainer = Trainer().trains("Sara")
    trainer.happens(OtherReceived("document", None, "m1", "text;options;answer\nOne?;a|b;a"))
    assert "One answer of several (1)" in trainer.heard
    assert trainer.question == "set_exercises.own"


def test_a_file_of_a_trainer_of_two_groups_asks_for_which() -> None:
    trainer = Trainer().trains("Sara").trains("Omar", id="f" * 16, name="Autumn")
    trainer.happens(OtherReceived("document", None, "m1", "text;options;answer\nOne?;a|b;a"))
    trainer.presses("done")
    assert trainer.question == "set_exercises.group_id"
    trainer.types("Spring")
    trainer.types("/skip")
    trainer.presses("today")
    trainer.presses("none")
    assert [one.group_id for one in saved(trainer)] == ["g" * 16]


def test_a_file_of_who_trains_nobody_is_none_of_ours() -> None:
    trainer = Trainer()
    trainer.happens(OtherReceived("document", None, "m1", "text;options;answer\nOne?;a|b;a"))
    assert "I can't open files here" in trainer.heard
    assert trainer.state.stack == ()


def test_more_than_twenty_of_a_kind_are_too_many_for_one_set() -> None:
    trainer = own()
    trainer.types("\n".join(f"We want more of number {n}" for n in range(21)))
    assert "20 at once are the most" in trainer.heard
    assert "That's all of them" not in trainer.buttons


def test_the_reason_shows_an_example_of_each_form_that_can_be_copied() -> None:
    for language in ("en", "ar"):
        trainer = own(language)
        trainer.types("/why")
        table = trainer.heard.split("\n\n")[2].split("\n")[1:]
        trainer.types("\n".join(table))
        assert trainer.buttons


def test_a_closed_group_gets_no_exercises() -> None:
    trainer = Trainer().trains("Sara", closed_on=TODAY)
    trainer.follows("set_work", trainer.room.group.id)
    assert "closed" in trainer.heard
    assert trainer.state.stack == ()


def test_a_row_of_a_table_without_its_first_row_is_no_wish() -> None:
    trainer = own()
    trainer.types("choose;Which measure shows loyalty?;reach|repeat purchases;repeat purchases")
    assert "its first row has to name the columns" in trainer.heard
