"""A training group at a glance: who stands where, what is weak, who needs help with what; and that it is quick."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from time import process_time

import pytest

from dialogs.domain.training.overview import by_name, overview
from dialogs.domain.training.training import Member, Room
from tests.exports.classroom import BEGAN, NAMES, TODAY, answered, course, crowd

AMINA, BART, CHIDI, PRIYA, TOM = (f"m{place}" for place in range(1, 6))


def names(members: tuple[Member, ...]) -> list[str]:
    return [one.name for one in members]


def without_answers(room: Room, who: str) -> Room:
    return replace(room, submissions=tuple(one for one in room.submissions if one.member_id != who))


def test_members_stand_by_name_whatever_they_score() -> None:
    assert [one.member.name for one in overview(course("en"), TODAY).standings] == list(NAMES["en"])
    assert [one.member.name for one in overview(course("ar"), TODAY).standings] == list(NAMES["ar"])


def test_hamzas_and_capitals_make_no_order() -> None:
    assert sorted(["بسمة", "أمل", "إياد", "احمد", "zoe", "Adam"], key=by_name) == [
        "Adam",
        "zoe",
        "احمد",
        "أمل",
        "إياد",
        "بسمة",
    ]


def test_what_is_open_by_now_is_counted_and_what_opens_later_is_not() -> None:
    one = overview(course(), TODAY).standing(BART)

    assert one is not None
    assert (one.open_for, one.done, one.left, one.late) == (5, 3, 2, 0)
    assert (one.tally.right, one.tally.wrong, one.waiting) == (1, 2, 0)


def test_help_is_seen_beside_what_is_right() -> None:
    one = overview(course(), TODAY).standing(AMINA)

    assert one is not None
    assert (one.tally.right, one.tally.helped, one.tally.share) == (5, 1, 1.0)


def test_an_exercise_left_after_its_day_is_late() -> None:
    by_id = {one.member.id: one for one in overview(course(), TODAY).standings}

    assert {name: one.late for name, one in by_id.items()} == {AMINA: 0, BART: 0, CHIDI: 0, PRIYA: 1, TOM: 2}
    assert [by_id[TOM].cells[task].stand for task in ("a1", "a2", "a3")] == ["late", "open", "not_yet"]
    assert [by_id[who].cells["a2"].stand for who in (AMINA, BART)] == ["done", "begun"]


def test_on_its_last_day_an_exercise_is_not_late_yet() -> None:
    on_the_day = overview(course(), date(2026, 11, 12)).standing(TOM)

    assert on_the_day is not None
    assert (on_the_day.left, on_the_day.late) == (5, 0)


def test_whoever_came_after_the_day_is_not_late() -> None:
    room = course()
    came = tuple(one.model_copy(update={"joined_at": BEGAN + timedelta(days=15)}) for one in room.members)
    tom = overview(replace(room, members=came), TODAY).standing(TOM)

    assert tom is not None
    assert (tom.left, tom.late) == (5, 0)


def test_the_trainers_word_counts_before_the_graders() -> None:
    room = course()
    before = overview(room, TODAY).standing(BART)
    changed = tuple(
        one.model_copy(update={"judged": True}) if one.member_id == BART else one for one in room.submissions
    )
    after = overview(replace(room, submissions=changed), TODAY).standing(BART)

    assert before is not None
    assert after is not None
    assert (before.tally.wrong, after.tally.wrong) == (2, 0)
    assert before.weak_letters == ("R",)
    assert after.weak_letters == ()


def test_a_letter_nobody_could_tell_is_neither_there_nor_missing() -> None:
    one = overview(course(), TODAY).standing(BART)

    assert one is not None
    assert {letter: (tally.right, tally.wrong, tally.unsure) for letter, tally in one.letters.items()} == {
        "S": (1, 0, 1),
        "M": (2, 0, 0),
        "A": (1, 1, 0),
        "R": (0, 2, 0),
        "T": (2, 0, 0),
    }


def test_of_an_answer_that_was_shown_no_letter_is_known() -> None:
    room = course()
    shown = answered(room.members[0], room.assignments[0], 0, right=False, answer="shown")
    tom = overview(replace(room, submissions=(shown,)), TODAY).standing(TOM)

    assert tom is not None
    assert tom.letters == {}
    assert tom.weak_kinds == ("rewrite",)


def test_an_assignment_tells_how_many_did_it_and_how_it_went() -> None:
    goals, budgets, ahead = overview(course(), TODAY).tasks

    assert (goals.done, goals.begun, goals.waiting) == (3, 1, 1)
    assert (goals.tally.right, goals.tally.wrong, goals.tally.unsure) == (4, 2, 1)
    assert goals.tally.share == pytest.approx(4 / 6)
    assert (budgets.done, budgets.begun) == (2, 1)
    assert (ahead.is_open, ahead.tally.answered, ahead.tally.share) == (False, 0, None)


def test_it_is_said_who_needs_help_and_with_what() -> None:
    found = {one.member.id: (one.silent, one.late, one.letters, one.kinds) for one in overview(course(), TODAY).needs}

    assert found == {
        BART: (False, 0, ("R",), ()),
        CHIDI: (False, 0, (), ("budget",)),
        PRIYA: (False, 1, (), ()),
        TOM: (True, 2, (), ()),
    }


def test_what_most_need_help_with_comes_first() -> None:
    topics = overview(without_answers(course(), PRIYA), TODAY).topics

    assert [(one.what, names(one.members)) for one in topics] == [
        ("silent", ["Priya Raman", "Tom"]),
        ("R", ["Bartholomew Featherstonehaugh-Wolsten"]),
        ("budget", ["Chidi"]),
    ]


def test_nobody_is_silent_in_the_first_days() -> None:
    assert overview(without_answers(course(), PRIYA), date(2026, 11, 4)).needs[0].member.id == BART
    assert not any(one.silent for one in overview(course(), date(2026, 11, 4)).needs)
    assert any(one.silent for one in overview(course(), date(2026, 11, 5)).needs)


def test_what_waits_for_the_trainer_comes_in_the_order_it_came() -> None:
    room = course()
    replied = answered(room.members[2], room.assignments[0], 0, reply="why?", replied_at=BEGAN + timedelta(days=9))
    waiting = overview(replace(room, submissions=(replied, *room.submissions)), TODAY).waiting

    assert [one.member_id for one in waiting] == [CHIDI, AMINA]


def test_a_closed_group_stands_as_on_its_last_day() -> None:
    room = course()
    closed = replace(room, group=room.group.model_copy(update={"closed_on": date(2026, 11, 12)}))

    assert sum(one.late for one in overview(closed, date(2027, 5, 1)).standings) == 0


def test_answers_to_exercises_taken_back_count_nowhere() -> None:
    room = course()
    left = overview(replace(room, assignments=room.assignments[1:]), TODAY)

    assert left.letters == {}
    assert set(left.kinds) == {"budget"}


def test_a_group_without_members_or_exercises_can_be_looked_at() -> None:
    empty = overview(Room(course().group), TODAY)

    assert (empty.standings, empty.tasks, empty.needs, empty.topics, empty.waiting) == ((), (), (), (), ())
    assert empty.tally.share is None


def test_a_member_sees_their_own_standing_by_the_same_count() -> None:
    room = course()
    mine = replace(
        room,
        members=tuple(one for one in room.members if one.id == CHIDI),
        submissions=tuple(one for one in room.submissions if one.member_id == CHIDI),
    )

    assert overview(mine, TODAY).standing(CHIDI) == overview(room, TODAY).standing(CHIDI)


def test_three_hundred_with_twenty_assignments_cost_no_more_a_head_than_thirty() -> None:
    def seconds(room: Room) -> float:
        spent = []
        for _ in range(3):
            begun = process_time()
            overview(room, TODAY)
            spent.append(process_time() - begun)
        return min(spent)

    few, many = crowd(30), crowd(300)

    assert seconds(many) < 40 * seconds(few)
