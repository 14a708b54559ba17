"""What was said of a goal under way is changed while another question is open, in rarer words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.flows.person import Person
from tests.flows.planned import goes


def answers(person: Person) -> dict[str, Any]:
    return person.state.stack[-1].answers


@pytest.mark.parametrize(
    ("wish", "words", "says"),
    [
        ("500 more followers by March", "make it 40", "So an increase of 40 followers."),
        ("500 more followers by March", "make it June instead of May", "By Wednesday 30 June 2027."),
        ("500 more followers by March", "change the target to blue", "A figure is enough here, such as 60"),
        ("500 more followers by March", "drop the target", "One figure is enough here, such as 400"),
        ("500 more followers by March", "change the limit to $5", "sounds like a goal of its own"),
        ("we have 40 bookings and want 60 by May", "make it 45 instead of 40", "Noted: 45 bookings last month."),
        ("open a branch by May", "make it 40 instead of 30", "sounds like a goal of its own"),
    ],
)
def test_a_change_is_made_in_what_it_can_only_mean(wish: str, words: str, says: str) -> None:
    assert says in goes(Person(), wish, words).heard


def test_the_day_is_moved_and_the_question_stands() -> None:
    person = goes(Person(), "500 more followers by March", "make it June instead of May")

    assert answers(person)["deadline"] == date(2027, 6, 30).isoformat()
    assert person.question == "goal.baseline"
