"""The workbook, read again as the XML it is: Arabic whole, numbers as numbers, days as days, and no formula."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

import pytest

from bot.exports import sheets
from dialogs.events import Known
from tests.exports.cafe import KNOWN, STEPS, WISH, known, pen
from tests.exports.workbook import MAIN, Book, day


def book(language: Literal["ar", "en"] = "en", at: Known | None = None) -> Book:
    return Book(sheets.written(sheets.content(at or known(language), pen(language))))


def test_each_kind_has_a_sheet() -> None:
    assert book().names == ["Goals", "Figures", "Reviews", "Steps", "Budget", "Changes", "Bigger goals", "Quarters"]


def test_arabic_comes_back_letter_by_letter_emoji_included() -> None:
    written = book("ar")

    assert WISH in written.strings
    assert "سارة عبد الرحمن المنصوري الحسيني" in written.strings
    assert all(name not in written.names for name in ("Goals", "Steps"))
    assert len(set(written.names)) == 8


@pytest.mark.parametrize(("language", "right_to_left"), [("ar", "1"), ("en", None)])
def test_sheets_run_as_the_language_does(language: Literal["ar", "en"], right_to_left: str | None) -> None:
    written = book(language)
    views = [next(written.sheet(place).iter(f"{MAIN}sheetView")) for place in range(8)]

    assert {view.get("rightToLeft") for view in views} == {right_to_left}


def test_numbers_are_numbers_and_days_are_days() -> None:
    goal = book().rows(0)[1]

    assert (goal["At the start"], goal["Target"], goal["How sure, of 10"]) == (2000, 5000, 7)
    assert day(goal["By when"]) == date(2027, 3, 31)


def test_a_moment_stands_in_the_persons_own_zone() -> None:
    change = book().rows(5)[0]

    assert day(change["When"]) == date(2026, 11, 21)
    assert float(change["When"]) % 1 == pytest.approx(1.5 / 24)
    assert (change["What changed"], change["Reason"]) == ("The target: from 4,000 to 5,000", "عشان رمضان")


def test_a_bigger_goal_stands_with_its_number_and_its_quarters() -> None:
    written = book()
    bigger, quarters = written.rows(6)[0], written.rows(7)

    assert str(bigger["In numbers"]).startswith("Increase revenue by 25%")
    assert "Instagram" in str(bigger["Goals under it"])
    assert [row["What it brings"] for row in quarters] == [5, 5, 5, 10]
    assert (day(quarters[0]["Until"]), quarters[3]["Season"]) == (date(2027, 3, 31), "رمضان")


def test_what_begins_like_a_formula_is_text() -> None:
    written = book()
    cells = [written.sheet(place).iter(f"{MAIN}f") for place in range(8)]

    assert [list(one) for one in cells] == [[]] * 8
    assert [row["Step"] for row in written.rows(3)] == list(STEPS)
    assert written.rows(2)[0]["What worked"] == "=1+1"


def test_a_unit_stands_beside_its_number() -> None:
    assert [row.get("Unit") for row in book().rows(0)] == ["%", None, None]


def test_what_belongs_to_a_goal_that_was_deleted_stays_out() -> None:
    left = replace(known("en"), goals=tuple(goal for goal in KNOWN.goals if goal.id != "g1"))

    assert book(at=left).rows(3) == []


def test_a_workbook_of_somebody_without_goals_can_be_opened() -> None:
    empty = replace(known("ar"), goals=(), plans=(), check_ins=(), reviews=(), changes=(), business_goals=())

    assert len(book("ar", empty).names) == 8


def test_a_text_longer_than_a_cell_is_cut_rather_than_lost() -> None:
    long = KNOWN.goals[0].model_copy(update={"wish": "ط" * 40_000})
    written = book(at=replace(known("en"), goals=(long,)))

    assert len(str(written.rows(0)[0]["The first wish"])) == 32_767
