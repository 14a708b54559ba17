"""How often the figures are looked at: by a button, by its number, or in one's own words."""

from __future__ import annotations

import pytest

from dialogs.effects import ScheduleReview
from tests.flows.planned import at, goes, plan_of


@pytest.mark.parametrize(
    ("words", "rhythm"),
    [
        ("every week", "weekly"),
        ("every Monday", "weekly"),
        ("every month", "monthly"),
        ("once a month is fine", "monthly"),
        ("every three months", "quarterly"),
        ("the second one", "monthly"),
        ("3", "quarterly"),
        ("كل أسبوع", "weekly"),
        ("مرة في الأسبوع", "weekly"),
        ("كل شهر", "monthly"),
        ("فالشهر مرة", "monthly"),
        ("كل ثلاثة أشهر", "quarterly"),
        ("الثاني", "monthly"),
        ("لا أعرف", "quarterly"),
    ],
)
def test_a_rhythm_is_taken_by_its_name(words: str, rhythm: str) -> None:
    assert plan_of(goes(at("rhythm"), words)).rhythm == rhythm


@pytest.mark.parametrize("words", ["all of them", "sometimes", "مممم"])
def test_words_that_name_none_are_asked_again(words: str) -> None:
    person = goes(at("rhythm"), words)

    assert person.question == "plan_rhythm.rhythm"
    assert not person.known.plan("g1")


@pytest.mark.parametrize(("words", "kinds"), [("every month", ["monthly"]), ("every week", ["weekly"]), ("3", [])])
def test_the_rhythm_holds_from_its_next_look_on(words: str, kinds: list[str]) -> None:
    person = goes(at("rhythm"), words)

    assert [one.kind for one in person.effects if isinstance(one, ScheduleReview)] == kinds
