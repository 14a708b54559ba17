"""A goal written in free words is graded letter by letter; the model answers of the stock get every letter."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.training.exercises import stock
from dialogs.grading import grade
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 22), "EG")
GIVEN = {"en": "The shop has 40 orders a month today.", "ar": "في المحل 40 طلبًا في الشهر اليوم."}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_model_answer_gets_every_letter(language: str) -> None:
    for item in stock(language)["rewrite"]:
        for case in range(len(item.cases)):
            given = item.filled(item.given or "", case)
            found = grade(item.filled(item.model or "", case), CONTEXT, given=given, model=item.model or "")
            assert (item.id, found.missing(item.letters), found.unsure(item.letters)) == (item.id, (), ())
            assert found.changed is None


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("we want more customers", "S"),
        ("raise orders from 40 to 48 a month", "SM"),
        ("raise orders from 40 to 48 a month by the end of June 2027", "SMAT"),
        ("raise orders from 40 to 48 a month by the end of June 2027 to pay for a second oven", "SMART"),
        ("raise orders to 4000 a month by the end of January 2027 to pay for a second oven", "SMRT"),
        ("be the best", ""),
        ("launch the new website", "SM"),
        ("launch the new website by the end of June 2027", "SMAT"),
        ("عايزين زباين أكتر", "S"),
        ("زيادة الطلبات من 40 إلى 48 في الشهر بنهاية يونيو 2027", "SMAT"),
        ("نرفع الطلبات من 40 ل 48 بالشهر لآخر حزيران لأننا نريد فتح فرع ثانٍ", "SMART"),
        ("زيادة الطلبات إلى 4000 في الشهر بنهاية يناير 2027", "SMT"),
    ],
)
def test_letters_are_found_or_missed(text: str, letters: str) -> None:
    found = grade(text, CONTEXT, given=GIVEN["en" if text.isascii() else "ar"])
    assert "".join(letter for letter in "SMART" if found.letters[letter]) == letters


def test_the_same_answer_always_gets_the_same_grade() -> None:
    text = "raise orders from 40 to 48 a month by June"
    assert grade(text, CONTEXT).letters == grade(text, CONTEXT).letters


def test_from_nothing_the_grader_is_unsure_of_the_step() -> None:
    found = grade("raise orders from 0 to 40 a month by the end of June 2027", CONTEXT)
    assert found.letters["A"] is None


def test_where_todays_figure_is_nowhere_the_grader_is_unsure_of_the_step() -> None:
    found = grade("reach 500 orders by the end of June 2027", CONTEXT)
    assert found.letters["A"] is None
    assert found.unsure(("A",)) == ("A",)


def test_a_figure_of_another_measure_in_the_exercise_is_not_where_the_goal_starts() -> None:
    given = "The shop has 1,000 followers on Instagram."
    found = grade("reach 20 orders a month by the end of June 2027 so that the rent is safe", CONTEXT, given=given)
    assert found.unsure(("S", "M", "A", "R", "T")) == ("A",)


BOOKINGS = "The salon has 50 bookings a month, about 3% more each month. With 60 the third chair is full."
CHAIR = "so that the third chair is full"


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (f"Raise bookings from 40 to 60 a month by the end of June, {CHAIR}", 50),
        (f"From 45 bookings to 60 bookings a month within six months, {CHAIR}", 50),
        ("زيادة الحجوزات من 40 إلى 60 في الشهر حتى نهاية يونيو كي يمتلئ الكرسي الثالث", 50),
    ],
)
def test_a_given_figure_that_the_answer_changes_is_told(text: str, given: float) -> None:
    told = BOOKINGS if text.isascii() else "الحجوزات الآن 50 في الشهر، وفي الصالون مكان لنحو 60."
    changed = grade(text, CONTEXT, given=told).changed
    assert changed is not None
    assert changed.value == given


@pytest.mark.parametrize(
    "text",
    [
        f"Raise bookings from 50 to 60 a month by the end of June, {CHAIR}",
        f"Reach 60 bookings a month by the end of June, {CHAIR}",
        "Grow our newsletter from 200 to 260 subscribers by the end of June, so that more people book",
    ],
)
def test_a_figure_that_is_given_or_of_something_else_changes_nothing(text: str) -> None:
    assert grade(text, CONTEXT, given=BOOKINGS).changed is None
