"""The trainer's spreadsheet of a group, and what a member takes along, read again as XML."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

import pytest

from bot.exports import group_tables, sheets
from bot.exports.drawing import drawn
from bot.exports.ordering import ordered
from bot.voice import Voice
from dialogs.domain.training.training import Room
from dialogs.effects import FileKind, SendFile
from dialogs.events import Known
from dialogs.messages import Words
from tests.exports.cafe import known, pen
from tests.exports.classroom import COURSE, NAMES, NOW, WISHED, answered, course, crowd, seen_by, seen_by_trainer
from tests.exports.workbook import MAIN, Book, day

MEMBERS, ANSWERS, SKILLS, EXERCISES, MESSAGES = range(5)


def written(at: Known, kind: FileKind, language: Literal["ar", "en"]) -> Book:
    voice = Voice(language, "SY" if language == "ar" else "GB")
    return Book(drawn(ordered(SendFile(kind, group_id="g1"), at, voice, dict).payload))


def sheet(language: Literal["ar", "en"] = "en", room: Room | None = None) -> Book:
    return written(seen_by_trainer(room or course(language), language), "group_sheet", language)


def taken_along(who: str = "m2", language: Literal["ar", "en"] = "en") -> Book:
    return written(seen_by(course(language), who, language), "answers", language)


def test_a_trainer_gets_members_answers_skills_exercises_and_messages() -> None:
    assert sheet().names == ["Members", "Answers", "Skills", "Exercises", "Messages"]
    assert len(set(sheet("ar").names)) == 5
    assert not set(sheet("ar").names) & set(sheet().names)


@pytest.mark.parametrize(("language", "right_to_left"), [("ar", "1"), ("en", None)])
def test_every_sheet_runs_as_the_language_does(language: Literal["ar", "en"], right_to_left: str | None) -> None:
    book = sheet(language)
    views = [next(book.sheet(place).iter(f"{MAIN}sheetView")) for place in range(5)]

    assert {view.get("rightToLeft") for view in views} == {right_to_left}


def test_arabic_is_whole() -> None:
    book = sheet("ar")

    assert [row["الاسم"] for row in book.rows(MEMBERS)] == list(NAMES["ar"])
    assert {"أهلًا بكم", "عمل واضح", WISHED} <= set(book.strings)


def test_members_stand_by_name_with_what_is_right_of_each_set() -> None:
    rows = sheet().rows(MEMBERS)

    assert [row["Name"] for row in rows] == list(NAMES["en"])
    assert [row.get("1. Rewriting a wish: right of 2") for row in rows] == [2, 0, 1, 1, None]
    assert [row.get("2. Sharing out a budget: right of 3") for row in rows] == [3, 1, 1, None, None]
    assert "3. Numbers and causes: right of 2" not in rows[0]


def test_it_says_who_needs_help_with_what() -> None:
    by_name = {str(row["Name"]): row.get("Needs help with") for row in sheet().rows(MEMBERS)}

    assert list(by_name.values()) == [
        None,
        "R – relevant",
        "Sharing out a budget",
        "One exercise late",
        "Nothing answered yet",
    ]


def test_each_answer_has_its_letters_its_comment_and_what_was_asked() -> None:
    rows = sheet().rows(ANSWERS)
    wish = next(row for row in rows if row["Answer"] == WISHED)
    looked_at = next(row for row in rows if row.get("The trainer's comment"))
    waits = next(row for row in rows if row["Result"] == "Being looked at")

    assert len(rows) == len(course().submissions)
    assert (wish["Result"], wish["Letters missing"]) == ("Not right yet", "R")
    assert "bakery" in str(wish["Exercise"])
    assert (looked_at["Result"], looked_at["The trainer's comment"]) == ("Right", "عمل واضح")
    assert (waits["Name"], waits["Letters unclear"]) == ("Chidi", "A")


def test_answers_stand_by_name_and_then_as_they_were_set() -> None:
    found = [(row["Name"], row["Exercises"], row["No."]) for row in sheet().rows(ANSWERS)]
    sets = ("Rewriting a wish", "Sharing out a budget")

    assert found == sorted(found, key=lambda one: (NAMES["en"].index(str(one[0])), sets.index(str(one[1])), one[2]))


def test_an_answer_after_its_day_says_so() -> None:
    room = course()
    late = answered(room.members[0], room.assignments[0], 0, at=NOW - timedelta(days=1))
    rows = sheet(room=replace(room, submissions=(*room.submissions, late))).rows(ANSWERS)

    assert [row["Name"] for row in rows if row.get("After its day") == "Yes"] == ["Tom"]


def test_choices_and_figures_are_written_as_people_read_them() -> None:
    answers = {str(row["Exercises"]): str(row["Answer"]) for row in sheet(room=crowd(1, tasks=10)).rows(ANSWERS)}

    assert answers["Vague or SMART?"] in {"SMART", "Still vague"}
    assert answers["The missing letter"].startswith(("S –", "M –", "A –", "R –", "T –"))
    assert not any(answer.isdigit() for answer in (answers["Under which bigger goal?"], answers["Numbers and causes"]))


def test_skills_are_counted_over_the_whole_group() -> None:
    by_name = {str(row["Skill"]): row for row in sheet().rows(SKILLS)}

    assert list(by_name) == [
        "Rewriting a wish",
        "Sharing out a budget",
        "S – specific",
        "M – measurable",
        "A – achievable",
        "R – relevant",
        "T – time-bound",
    ]
    assert by_name["R – relevant"]["Who needs help"] == NAMES["en"][1]
    assert by_name["Sharing out a budget"]["Share right"] == pytest.approx(5 / 7)


def test_exercises_stand_with_their_days_and_a_right_answer() -> None:
    rows = sheet().rows(EXERCISES)

    assert [(row["No."], row["Answers"]) for row in rows[:2]] == [(1, 4), (2, 3)]
    assert (day(rows[0]["Opens on"]), day(rows[0]["Due on"])) == (date(2026, 11, 2), date(2026, 11, 12))
    assert all(str(row["A right answer"]) for row in rows)
    assert "Due on" not in rows[-1]


def test_what_begins_like_a_formula_is_text() -> None:
    room = course()
    formula = answered(room.members[0], room.assignments[0], 0, answer="=1+1", comment="@SUM(A1)", reply="+20")
    book = sheet(room=replace(room, submissions=(*room.submissions, formula)))

    assert [list(book.sheet(place).iter(f"{MAIN}f")) for place in range(5)] == [[]] * 5
    assert {"=1+1", "@SUM(A1)", "+20"} <= set(book.strings)


def test_a_member_takes_their_own_answers_along_and_nobody_elses() -> None:
    book = taken_along("m2")

    assert book.names == ["Answers", "Messages"]
    assert len(book.rows(0)) == 3
    assert not any(name in cell for cell in book.strings for name in NAMES["en"])


def test_the_words_of_a_member_come_back_letter_by_letter() -> None:
    assert WISHED in {row["الإجابة"] for row in taken_along("m2", "ar").rows(0)}


def test_a_group_without_anybody_gives_a_workbook_that_opens() -> None:
    assert sheet(room=Room(course().group)).rows(MEMBERS) == []


def test_a_text_shared_by_many_rows_is_laid_out_once() -> None:
    room = crowd(30, tasks=2)
    data = sheets.laid_out(group_tables.of_trainer(room, known("en"), pen("en")), Words("x"), known("en"), pen("en"))

    assert len(data["words"]) == len(set(data["words"])) < 200
    assert len(data["sheets"][ANSWERS]["rows"]) == len(room.submissions)


def test_the_book_is_called_after_the_group() -> None:
    assert COURSE["ar"][0] in sheet("ar").files.read("docProps/core.xml").decode()


def test_a_trainer_sees_what_was_agreed_to_and_nothing_else() -> None:
    """The columns about a member are those of the sentence that a member agrees to (`dialogs.flows.groups.join`)."""
    book = sheet()
    about = {name for place in (MEMBERS, ANSWERS) for row in book.rows(place) for name in row}
    of_sets = {name for name in about if name[0].isdigit()}
    counted = {"Open so far", "Answered", "Right", "Of these with help", "Not right yet", "Waits for you", "Late"}
    answer = {"Exercises", "No.", "Exercise", "Answer", "Result", "Letters missing", "Letters unclear", "When"}
    between = {"The trainer's comment", "The reply to it", "Tries before", "With a hint", "After its day"}

    assert about - of_sets <= {"Name", "Joined on", "Needs help with", *counted, *answer, *between}
    assert not any(one.id == cell for one in course().members for cell in book.strings)
