"""Quarters are kept by any plain word for it, changed in words after saving, and nothing else is lost on the way."""

from __future__ import annotations

import pytest

from tests.flows.person import Person
from tests.flows.test_bigger_goals import with_a_year, year_of


def shown_quarters() -> Person:
    person = with_a_year(Person().has("g1"))
    person.follows("quarters", "b1")
    return person


@pytest.mark.parametrize(
    "words", ["حفظ", "نبقى", "تمام", "موافق", "keep it", "fine", "1", "١", "save", "leave it", "خليها كذا", "اعتمدها"]
)
def test_a_plain_word_keeps_the_quarters_as_they_stand(words: str) -> None:
    person = shown_quarters()
    person.types(words)

    assert person.question is None
    assert "The quarters are kept." in person.heard


@pytest.mark.parametrize("words", ["no", "delete", "call five clients", "اكلم خمس عملاء", "3"])
def test_what_is_no_change_is_answered_with_a_way_out(words: str) -> None:
    person = shown_quarters()
    person.types(words)

    assert person.question == "yearly.quarters"
    assert "quarter" in person.heard


def test_a_figure_of_a_kept_goal_is_noted_at_the_quarters() -> None:
    person = shown_quarters()
    person.types("وصلنا 50")

    assert [one.amount.value for one in person.known.check_ins] == [50]
    assert person.question == "yearly.quarters"


@pytest.mark.parametrize(
    "words",
    [
        "الربع الأول 200 ألف",
        "خلي الربع الأول 200 ألف",
        "make Q1 200k",
        "Q1 200k",
        "set Q1 to 200k",
        "first quarter 200k",
    ],
)
def test_a_kept_quarter_changes_in_words_while_nothing_is_asked(words: str) -> None:
    person = with_a_year(Person().has("g1"))
    person.types(words)
    assert person.question == "yearly.others"
    person.presses("adjust")
    person.types("keep it")

    parts = [one.part.value for one in year_of(person).quarters]
    assert parts[0] == 200_000
    assert round(sum(parts)) == 500_000
    assert person.question is None


@pytest.mark.parametrize(
    "words",
    ["more orders in Q1", "زيادة الطلبات 20% في الربع الأول", "300 new followers in the first quarter", "وصلنا 50"],
)
def test_a_wish_or_a_figure_is_no_change_of_a_quarter(words: str) -> None:
    person = with_a_year(Person().has("g1"))
    person.types(words)

    assert all(frame.flow != "yearly" for frame in person.state.stack)


def test_a_quarter_changes_while_only_the_next_goal_is_asked_for() -> None:
    person = with_a_year()
    person.types("/new")
    assert person.question == "goal.wish"
    person.types("خلي الربع الأول 200 ألف")
    person.presses("adjust")
    person.types("حفظ")

    assert year_of(person).quarters[0].part.value == 200_000
    assert person.question == "goal.wish"
