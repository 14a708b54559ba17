"""The trainer's pages: members, exercises, who needs help; writing to all, closing, deleting, removing, a new code."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.buttons import LIMIT
from dialogs.effects import (
    Announce,
    DeleteAssignment,
    DeleteGroup,
    Effect,
    LeaveGroup,
    SaveAssignment,
    SaveGroup,
    SendFile,
)
from tests.flows.classroom import NAMES, TODAY, Trainer


def course(*names: str) -> Trainer:
    trainer = Trainer().trains(*(names or NAMES))
    task = trainer.has_set("journey")
    for name in (names or NAMES)[:2]:
        for item in task.items:
            trainer.answered(name, task, item, right=name == "Sara", answer="sales")
    return trainer


def wanted(trainer: Trainer, kind: type[Effect]) -> list[Effect]:
    return [one for one in trainer.effects if isinstance(one, kind)]


def test_the_page_says_who_needs_help_with_what() -> None:
    trainer = course()
    trainer.later(5)
    trainer.follows("class", trainer.room.group.id)
    assert "• The kind of goal: Omar" in trainer.heard
    assert "• Nothing answered yet: Huda, Karim and Mona" in trainer.heard


def test_of_many_the_first_are_named() -> None:
    trainer = course(*(f"Person {n:02}" for n in range(20)))
    trainer.later(5)
    trainer.follows("class", trainer.room.group.id)
    assert "and 12 more" in trainer.heard


def test_a_large_group_fits_into_one_message() -> None:
    trainer = course(*(f"A person with a rather long name {n:03}" for n in range(300)))
    for _ in range(19):
        trainer.has_set("kpi", title="")
    trainer.later(20)
    trainer.follows("class", trainer.room.group.id)
    assert len(trainer.heard) < 4096
    assert "12 sets before these." in trainer.heard


def test_members_are_listed_by_name_whatever_they_did() -> None:
    trainer = course()
    trainer.follows("roll", trainer.room.group.id)
    lines = trainer.heard.split("\n")
    assert [line.split(":")[0] for line in lines] == sorted(NAMES)
    assert "Sara: 3 of 3 answered" in lines
    assert "Mona: 0 of 3 answered" in lines


def test_many_members_are_turned_through_page_by_page() -> None:
    trainer = course(*(f"P{n:02}" for n in range(23)))
    seen: list[str] = []
    trainer.follows("roll", trainer.room.group.id)
    while True:
        seen += [line.split(":")[0] for line in trainer.heard.split("\n")]
        if "The next ones" not in trainer.buttons:
            break
        trainer.presses(f"{trainer.room.group.id}.{len(seen) // 10}")
    assert seen == [f"P{n:02}" for n in range(23)]


def test_a_member_is_seen_set_by_set_and_nothing_but_practice() -> None:
    trainer = course()
    trainer.has("g1")
    trainer.follows("pupil", trainer.room.members[1].id)
    assert "The kind of goal: 3 of 3 answered, 0 right" in trainer.heard
    assert "Help is needed with: The kind of goal." in trainer.heard
    assert "bookings" not in trainer.heard


def test_a_set_shows_who_is_missing_and_what_was_hard() -> None:
    trainer = course()
    trainer.follows("class_tasks", trainer.room.group.id)
    trainer.presses(trainer.room.assignments[0].id)
    assert "Done by 2 of 5." in trainer.heard
    assert "Not yet: Huda, Karim and Mona" in trainer.heard
    assert "– right: 1 of 2" in trainer.heard


def test_a_set_gets_other_days_and_keeps_its_exercises() -> None:
    trainer = course()
    before = trainer.room.assignments[0]
    trainer.follows("set_days", before.id)
    trainer.presses("tomorrow")
    trainer.presses("none")
    (saved,) = [one.assignment for one in trainer.effects if isinstance(one, SaveAssignment)]
    assert saved == before.model_copy(update={"opens_on": TODAY + timedelta(1), "due_on": None})


def test_a_set_is_taken_back_after_a_question_that_names_what_is_lost() -> None:
    trainer = course()
    task = trainer.room.assignments[0]
    trainer.follows("take_back", task.id)
    assert "6 answers to them are deleted too." in trainer.heard
    trainer.types("no")
    assert trainer.room.assignments == (task,)
    trainer.follows("take_back", task.id)
    trainer.presses("yes")
    assert wanted(trainer, DeleteAssignment) == [DeleteAssignment(task.id)]
    assert trainer.room.submissions == ()


def test_a_message_to_all_is_seen_once_more_before_it_goes() -> None:
    trainer = course()
    muted = trainer.room.members[0].model_copy(update={"muted": True})
    trainer._with(replace(trainer.room, members=(muted, *trainer.room.members[1:])))  # noqa: SLF001 - its own world
    trainer.follows("tell_all", trainer.room.group.id)
    trainer.types("We meet on Sunday: raise your hand if 20% is too much")
    assert "4 members hear of it." in trainer.heard
    assert "One muted the group" in trainer.heard
    assert not wanted(trainer, Announce)
    trainer.presses("other")
    trainer.types("We meet on Monday")
    trainer.presses("yes")
    (sent,) = [one.announcement for one in trainer.effects if isinstance(one, Announce)]
    assert sent.text == "We meet on Monday"


def test_a_message_that_is_not_sent_is_not_sent() -> None:
    trainer = course()
    trainer.follows("tell_all", trainer.room.group.id)
    trainer.types("We meet on Sunday")
    trainer.types("no")
    assert "Nothing was sent." in trainer.heard
    assert trainer.room.announcements == ()


def test_a_group_is_closed_after_a_question_and_its_code_opens_nothing() -> None:
    trainer = course()
    trainer.follows("more_class", trainer.room.group.id)
    trainer.presses(trainer.room.group.id)
    trainer.follows("close_class", trainer.room.group.id)
    trainer.presses("yes")
    assert (trainer.room.group.closed_on, trainer.room.group.code) == (TODAY, None)
    trainer.follows("class", trainer.room.group.id)
    assert "closed on Saturday" in trainer.heard
    assert "K7WX" not in trainer.heard
    assert "Set exercises" not in trainer.buttons
    assert "Write to all" not in trainer.buttons


@pytest.mark.parametrize("way", ["set_work", "tell_all", "new_code", "close_class"])
def test_what_makes_no_sense_in_a_closed_group_says_so(way: str) -> None:
    trainer = Trainer().trains("Sara", closed_on=TODAY, code=None)
    trainer.follows(way, trainer.room.group.id)
    assert "“Spring” is closed." in trainer.heard
    assert trainer.state.stack == ()


def test_a_new_code_takes_the_place_of_the_old_one() -> None:
    trainer = course()
    trainer.known = replace(trainer.known, training=replace(trainer.known.training, new_code="0123ABCD"))
    trainer.follows("new_code", trainer.room.group.id)
    trainer.presses("yes")
    assert "0123-ABCD" in trainer.heard
    (saved,) = [one.group for one in trainer.effects if isinstance(one, SaveGroup)]
    assert saved.code == "0123ABCD"


def test_a_member_is_removed_after_a_question() -> None:
    trainer = course()
    omar = trainer.room.members[1]
    trainer.follows("drop_member", omar.id)
    assert "Shall Omar be removed" in trainer.heard
    trainer.presses("yes")
    assert wanted(trainer, LeaveGroup) == [LeaveGroup(omar.id)]
    assert omar.id not in {one.member_id for one in trainer.room.submissions}


def test_a_group_is_deleted_with_a_last_spreadsheet_where_that_is_wanted() -> None:
    trainer = course()
    group_id = trainer.room.group.id
    trainer.follows("delete_class", group_id)
    assert "6 answers are deleted with it" in trainer.heard
    trainer.presses("sheet")
    kept = [one for one in trainer.effects if isinstance(one, SendFile | DeleteGroup)]
    assert kept == [SendFile("group_sheet", group_id=group_id), DeleteGroup(group_id)]
    assert trainer.known.training.taught == ()


def test_nothing_is_done_where_the_answer_is_no() -> None:
    for way in ("delete_class", "close_class", "new_code"):
        trainer = course()
        before = trainer.room
        trainer.follows(way, before.group.id)
        trainer.presses("no")
        assert trainer.room == before
        assert "Everything stays as it is." in trainer.heard


@pytest.mark.parametrize("way", ["tell_all", "new_code", "close_class", "delete_class", "class_tasks"])
@pytest.mark.parametrize("argument", ["", "f" * 16, "x.y"])
def test_a_group_of_another_trainer_is_not_there(way: str, argument: str) -> None:
    trainer = course()
    trainer.follows(way, argument)
    assert "isn't there any more" in trainer.heard
    assert trainer.state.stack == ()


@pytest.mark.parametrize("way", ["class_task", "set_days", "take_back"])
def test_exercises_of_another_trainer_are_not_there(way: str) -> None:
    trainer = course()
    trainer.follows(way, "f" * 16)
    assert "isn't there any more" in trainer.heard
    assert trainer.state.stack == ()


def test_every_button_of_every_page_fits_telegram() -> None:
    trainer = course()
    task, member = trainer.room.assignments[0], trainer.room.members[1]
    pages = {
        "class": trainer.room.group.id,
        "more_class": trainer.room.group.id,
        "roll": trainer.room.group.id,
        "pupil": member.id,
        "look": f"{member.id}.{task.id}",
        "class_tasks": trainer.room.group.id,
        "class_task": task.id,
    }
    for way, argument in pages.items():
        trainer.follows(way, argument)
        sent = [choice.data for say in trainer.says for choice in say.choices]
        assert sent
        assert max(len(data.encode()) for data in sent) <= LIMIT


def test_who_has_answered_nothing_for_days_needs_help() -> None:
    trainer = course("Sara", "Omar", "Huda")
    trainer.later(5)
    trainer.follows("pupil", trainer.room.members[2].id)
    assert trainer.heard.endswith("Nothing is answered yet, and something has been open for days.")
