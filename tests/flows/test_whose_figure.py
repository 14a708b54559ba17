"""Where it is asked whose a figure is, another figure takes its place; a number of the list is still a choice."""

from __future__ import annotations

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person


def asked_whose(figure: str) -> Person:
    person = Person().has("g1").has("g2", metric="website_visits", baseline=Amount(value=50), target=Amount(value=90))
    person.types(figure)
    assert person.question == "check_in.goal_id"
    return person


@pytest.mark.parametrize(
    ("words", "goal_id", "value"),
    [
        ("45 bookings", "g1", 45),
        ("sorry, 48 bookings", "g1", 48),
        ("70 visits", "g2", 70),
        ("45 حجز", "g1", 45),
        ("2", "g2", 55),
        ("the second", "g2", 55),
        ("bookings", "g1", 55),
    ],
)
def test_a_figure_with_its_goal_is_noted_in_place_of_the_first(words: str, goal_id: str, value: float) -> None:
    person = asked_whose("55")
    person.types(words)

    assert [(one.goal_id, one.amount.value) for one in person.known.check_ins] == [(goal_id, value)]


def test_a_bare_figure_takes_the_place_of_the_first_and_is_asked_about_again() -> None:
    person = asked_whose("55")
    person.types("46")
    assert person.question == "check_in.goal_id"
    person.types("1")

    assert [(one.goal_id, one.amount.value) for one in person.known.check_ins] == [("g1", 46)]
