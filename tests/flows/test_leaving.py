"""A group can be left at any time, with one's answers or without; writing back goes to the answer it is about."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from dialogs.effects import LeaveGroup, SaveMember, SaveSubmission, SendFile
from tests.dialogs.world import START
from tests.flows.trainee import GROUP, MEMBER, TASK, Trainee, answer, task

FIRST, SECOND = task().items
SAID: dict[str, Any] = {"judged": False, "judged_at": START, "comment": "Sales come after leads."}


def leaving(*answers: object) -> Trainee:
    person = Trainee().is_in(task(), submissions=answers)
    person.follows("leave", GROUP)
    return person


def left(person: Trainee) -> list[object]:
    return [one for one in person.effects if isinstance(one, LeaveGroup | SendFile)]


def test_who_takes_the_answers_along_gets_the_file_first_and_is_gone() -> None:
    person = leaving(answer(FIRST))
    assert "A table that Sara saved before is out of my reach." in person.heard
    person.presses("take")

    assert left(person) == [SendFile("answers", group_id=GROUP), LeaveGroup(MEMBER)]
    assert person.known.training.joined == ()
    assert "You have left “Bakers”" in person.heard


def test_who_deletes_them_gets_no_file() -> None:
    person = leaving(answer(FIRST))
    person.presses("delete")
    assert left(person) == [LeaveGroup(MEMBER)]


@pytest.mark.parametrize("words", ["3", "no", "/cancel", "I want to stay", "البقاء"])
def test_who_would_rather_stay_stays(words: str) -> None:
    person = leaving(answer(FIRST))
    person.types(words)
    assert left(person) == []
    assert person.state.stack == ()


def test_without_answers_there_is_nothing_to_take_along() -> None:
    person = leaving()
    assert person.buttons == ["Leave", "Stay"]
    person.types("1")
    assert left(person) == [LeaveGroup(MEMBER)]


@pytest.mark.parametrize("words", ["yes", "all", "both of them", "الكل"])
def test_a_yes_or_all_is_no_way_to_leave(words: str) -> None:
    person = leaving(answer(FIRST))
    person.types(words)
    assert left(person) == []
    assert person.question == "leave.way"


def test_exercises_of_a_group_just_left_are_over() -> None:
    person = Trainee().is_in(task())
    person.follows("task", TASK)
    person.follows("leave", GROUP)
    person.presses("delete")

    assert "This exercise is no longer set." in person.heard
    assert person.state.stack == ()


def test_a_group_that_went_away_meanwhile_is_left_already() -> None:
    person = leaving(answer(FIRST))
    person.known = Trainee().known
    person.presses("take")
    assert left(person) == []
    assert "You are not in this group any more." in person.heard


def test_a_name_can_be_changed_and_nothing_else_with_it() -> None:
    person = Trainee().is_in(task())
    before = person.room.members[0]
    person.follows("rename", GROUP)
    person.types("?" * 41)
    assert person.question == "rename.name"
    person.types(" Omar  of Giza ")
    (saved,) = [one.member for one in person.effects if isinstance(one, SaveMember)]
    assert saved == before.model_copy(update={"name": "Omar of Giza"})
    assert "Sara sees Omar of Giza from here on." in person.heard


def replies(person: Trainee) -> list[tuple[str, str]]:
    return [(one.submission.item, one.submission.reply) for one in person.effects if isinstance(one, SaveSubmission)]


def test_the_only_remark_is_written_back_to_at_once() -> None:
    person = Trainee().is_in(task(), submissions=(answer(FIRST, **SAID), answer(SECOND)))
    person.follows("reply", GROUP)
    assert "Sara: Sales come after leads." in person.heard
    person.types("But he sells online, doesn't he? Make it a goal of 20%.")

    assert replies(person) == [(FIRST.id, "But he sells online, doesn't he? Make it a goal of 20%.")]
    (kept,) = [one for one in person.room.submissions if one.item == FIRST.id]
    assert (kept.judged, kept.comment, kept.waits) == (False, "Sales come after leads.", True)
    person.follows("remarks", GROUP)
    assert "You: But he sells online" in person.heard


def test_of_several_remarks_one_is_chosen() -> None:
    later: dict[str, Any] = {**SAID, "judged_at": START + timedelta(days=1), "comment": "Nearly."}
    person = Trainee().is_in(task(), submissions=(answer(FIRST, **SAID), answer(SECOND, **later)))
    person.follows("reply", GROUP)
    assert "Which answer is it about?" in person.heard
    person.presses("2")
    assert "Sales come after leads." in person.heard
    person.types("I see.")
    assert replies(person) == [(FIRST.id, "I see.")]


def test_words_that_choose_no_remark_are_met_by_its_buttons() -> None:
    later: dict[str, Any] = {**SAID, "judged_at": START + timedelta(days=1), "comment": "Nearly."}
    person = Trainee().is_in(task(), submissions=(answer(FIRST, **SAID), answer(SECOND, **later)))
    person.follows("reply", GROUP)
    person.types("the nice one")

    assert "One of the buttons is enough." in person.heard
    assert person.question == "reply.to"


def test_a_reply_fits_and_is_not_empty() -> None:
    person = Trainee().is_in(task(), submissions=(answer(FIRST, **SAID),))
    person.follows("reply", GROUP)
    person.types("x" * 501)
    assert replies(person) == []
    assert "Up to 500 letters fit." in person.heard


def test_without_a_remark_there_is_nothing_to_write_back_to() -> None:
    person = Trainee().is_in(task(), submissions=(answer(FIRST),))
    person.follows("reply", GROUP)
    assert "Sara has said nothing on your answers yet." in person.heard
    assert person.state.stack == ()


def test_a_remark_that_went_away_meanwhile_is_told_so() -> None:
    person = Trainee().is_in(task(), submissions=(answer(FIRST, **SAID),))
    person.follows("reply", GROUP)
    person.room_is(assignments=())
    person.types("But he sells online.")
    assert replies(person) == []
    assert "not there any more" in person.heard
