"""Kept goals and bigger ones in moments that seldom come: changed in loose words, looked back at, asked about."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.goal import Amount
from tests.flows.person import Person
from tests.flows.planned import goes
from tests.flows.test_bigger_goals import with_a_year, year_of


@pytest.mark.parametrize(
    ("year", "words", "heard"),
    [
        ({}, "put the bigger goal under profit", "Changed: “profit”."),
        ({}, "change the bigger goal's purpose to 50%", "“revenue +25%” still names the old number."),
        (dict.fromkeys(("metric", "target", "baseline")), "make the bigger goal 2 million", "Changed: “2 million”."),
    ],
)
def test_a_bigger_goal_is_changed_in_words_that_leave_its_part_open(
    year: dict[str, object], words: str, heard: str
) -> None:
    person = with_a_year(**year)
    person.types(words)

    assert heard in person.heard


def test_a_bigger_goal_keeps_its_day_where_none_is_said() -> None:
    person = with_a_year()
    person.types("set the bigger goal deadline to whatever")

    assert year_of(person).deadline == date(2027, 12, 31)


def test_the_figure_of_last_week_is_only_asked_whether_it_holds() -> None:
    figures = {"baseline": Amount(value=10), "target": Amount(value=20)}
    person = Person().has("g1", per="week", **figures).stood_at("g1", 12, date(2027, 1, 4))
    person.on(date(2027, 1, 6))
    person.follows("review", "g1")

    assert "Of last week there is a figure: 12" in person.heard


def test_a_change_that_left_everything_as_it_was_is_not_in_the_history() -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    goes(person, "<target>", "60", "<none>")
    person.follows("history", "g1")

    assert "Nothing has changed since it was made." in person.heard


def test_what_can_be_measured_is_answered_with_a_way_to_all_measures() -> None:
    person = Person().has("g1")
    person.types("what can I measure?")

    assert "All kinds of measures" in person.buttons


def test_a_look_at_the_figure_alone_ends_where_it_is_not_known() -> None:
    person = Person().has("g1")
    person.on(date(2027, 1, 4))
    person.is_reminded(("g1", "monthly"))
    person.presses("unknown")

    assert "No matter: a figure can come at any time, as it is." in person.heard
    assert person.question is None
