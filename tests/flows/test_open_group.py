"""A trainer opens a group, gets a code and a link, and sees how it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.effects import SaveGroup, SendFile
from tests.flows.classroom import CODE, NAMES, Trainer
from tests.flows.person import Person


def opened(language: str = "en") -> Trainer:
    trainer = Trainer(language)  # type: ignore[arg-type]
    trainer.follows("open_class")
    trainer.types("Marketing, spring 2027")
    trainer.types("Nadia")
    return trainer


def test_a_group_is_opened_by_two_answers_and_has_a_code_and_a_link() -> None:
    trainer = opened()
    (saved,) = [one for one in trainer.effects if isinstance(one, SaveGroup)]
    assert (saved.group.name, saved.group.trainer, saved.group.code) == ("Marketing, spring 2027", "Nadia", CODE)
    assert (saved.group.language, saved.group.country) == ("en", "EG")
    assert "The code: K7WX-9QMD" in trainer.heard
    assert "https://t.me/hadaf_bot?start=K7WX9QMD" in trainer.heard
    assert trainer.buttons == ["Set exercises", "The group's page"]
    assert trainer.state.stack == ()


def test_a_name_that_reads_as_a_goal_is_still_a_name() -> None:
    trainer = Trainer()
    trainer.follows("open_class")
    trainer.types("Raise sales by 20% in three months")
    assert trainer.question == "open_group.trainer"


def test_a_name_that_is_too_long_is_asked_for_again() -> None:
    trainer = Trainer()
    trainer.follows("open_class")
    trainer.types("x" * 61)
    assert "up to 60 letters" in trainer.heard
    trainer.types("Spring")
    trainer.types("y" * 41)
    assert "up to 40 letters" in trainer.heard


def test_the_trainers_name_is_offered_for_the_next_group() -> None:
    trainer = opened()
    trainer.follows("open_class")
    trainer.types("Autumn")
    assert trainer.buttons == ["Nadia"]
    trainer.presses("n0")
    assert [room.group.trainer for room in trainer.known.training.taught] == ["Nadia", "Nadia"]


def test_who_was_not_invited_opens_no_group() -> None:
    person = Person()
    person.follows("open_class")
    assert "whoever runs this coach invites them" in person.heard
    assert person.state.stack == ()


def test_without_telegram_there_is_a_code_and_no_link() -> None:
    trainer = Trainer()
    trainer.known = replace(trainer.known, training=replace(trainer.known.training, bot=None))
    trainer.follows("open_class")
    trainer.types("Spring")
    trainer.types("Nadia")
    assert "K7WX-9QMD" in trainer.heard
    assert "https" not in trainer.heard


def test_the_page_of_a_new_group_says_how_to_get_in() -> None:
    trainer = opened()
    trainer.follows("class", trainer.room.group.id)
    assert "nobody has joined yet" in trainer.heard
    assert "K7WX-9QMD" in trainer.heard
    assert trainer.buttons == ["Set exercises", "More"]


def test_the_page_shows_how_far_the_group_is() -> None:
    trainer = Trainer().trains(*NAMES)
    task = trainer.has_set()
    for item in task.items:
        trainer.answered("Sara", task, item, right=True)
    trainer.answered("Omar", task, task.items[0], right=None)
    trainer.follows("class", trainer.room.group.id)
    assert "5 members, opened on Saturday" in trainer.heard
    assert "Vague or SMART? (3 exercises): done by 1 of 5; due on" in trainer.heard
    assert "One answer waits for your word." in trainer.heard
    assert trainer.buttons[0] == "Read what waits"


def test_the_spreadsheet_and_the_picture_are_of_that_group() -> None:
    trainer = Trainer().trains("Sara")
    for way, kind in (("class_sheet", "group_sheet"), ("class_picture", "group_picture")):
        trainer.follows(way, trainer.room.group.id)
        assert SendFile(kind, group_id=trainer.room.group.id) in trainer.effects  # type: ignore[arg-type]


@pytest.mark.parametrize("way", ["class", "more_class", "class_sheet", "class_picture"])
def test_a_group_of_another_trainer_is_not_there(way: str) -> None:
    trainer = Trainer().trains("Sara")
    trainer.follows(way, "f" * 16)
    assert "isn't there any more" in trainer.heard
    assert not [one for one in trainer.effects if isinstance(one, SendFile)]


def test_the_page_speaks_arabic() -> None:
    trainer = Trainer("ar").trains(*NAMES)
    trainer.has_set()
    trainer.follows("class", trainer.room.group.id)
    assert not any(letter in trainer.heard for letter in ("set", "open", "due"))


def test_who_opens_a_group_first_of_all_is_asked_for_no_wish_behind_it() -> None:
    trainer = Trainer("en")
    for words in ("/start", "/groups"):
        trainer.types(words)
    trainer.follows("open_class")
    for words in ("Digital marketing", "Noura"):
        trainer.types(words)

    assert trainer.known.training.taught
    assert trainer.question is None
