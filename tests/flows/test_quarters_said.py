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
