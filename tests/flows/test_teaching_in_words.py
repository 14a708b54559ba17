"""What a trainer types where a button stands: a number, a name, nothing at all, or far too much."""

from __future__ import annotations

import pytest

from dialogs.effects import Announce, DeleteGroup
from dialogs.events import OtherReceived
from tests.flows.classroom import Trainer
from tests.flows.planned import goes
from tests.flows.test_marking import judging, waiting
from tests.flows.test_set_exercises import saved, setting

TABLE = "text;options;answer\nOne?;a|b;a"


@pytest.mark.parametrize("answer", ["2", "<gggggggggggggggg>", "Spring"])
def test_of_two_groups_one_is_chosen_by_its_place_its_button_or_its_name(answer: str) -> None:
    trainer = Trainer().trains("Sara").trains("Omar", id="f" * 16, name="Autumn")
    trainer.happens(OtherReceived("document", None, "m1", TABLE))
    goes(trainer, "<done>", "blue")
    assert "One of the buttons is enough." in trainer.heard

    goes(trainer, answer, "/skip", "<today>", "<none>")
    assert [one.group_id for one in saved(trainer)] == ["g" * 16]


def test_a_kind_is_chosen_by_its_place_and_an_end_may_be_left_out() -> None:
    trainer = goes(setting(), "3", "<1>", "<3>", "<today>", "skip")

    assert [(one.kind, one.due_on) for one in saved(trainer)] == [("rewrite", None)]


def test_a_comment_too_long_is_not_cut() -> None:
    trainer = goes(judging(waiting()[0]), "word " * 400)

    assert "A comment has up to 500 letters, and this has 1,999." in trainer.heard


def test_a_group_in_which_nothing_was_answered_is_deleted_without_counting() -> None:
    trainer = Trainer().trains("Sara")
    trainer.follows("delete_class", trainer.room.group.id)
    assert "Shall “Spring” be deleted? There is no undo." in trainer.heard

    trainer.types("yes")
    assert [one.group_id for one in trainer.effects if isinstance(one, DeleteGroup)] == ["g" * 16]


def test_a_message_to_all_that_is_too_long_says_by_how_much() -> None:
    trainer = Trainer().trains("Sara")
    trainer.follows("tell_all", trainer.room.group.id)
    trainer.types("word " * 400)

    assert "A message to all has up to" in trainer.heard
    assert not [one for one in trainer.effects if isinstance(one, Announce)]
