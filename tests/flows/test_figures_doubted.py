"""What may be a figure or a wish is asked about and goes on as what it was meant for; a clear wish is a goal."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import CancelReviews, ScheduleReview
from tests.flows.person import Person
from tests.flows.planned import goes
from tests.flows.test_figures_reckoned import kept, somebody

DOUBTED = [
    "slow month, 44",
    "we spent 44 in January",
    "it was 44 or thereabouts on the tills",
    "our best month ever",
    "قربنا على ٤٤",
    "شهر زفت والله ٤٤",
]


@pytest.mark.parametrize("text", DOUBTED)
def test_what_may_be_a_figure_or_a_wish_is_asked_about(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert person.question in {"check_in.meant", None}
    assert kept(person) == []


@pytest.mark.parametrize("text", ["slow month, 44", "قربنا على ٤٤"])
def test_it_goes_on_as_what_it_was_meant_for(text: str) -> None:
    person = somebody(text)
    person.types(text)
    person.presses("figure")
    assert kept(person) == [(44, None)]

    other = somebody(text)
    other.types(text)
    other.presses("goal")
    assert other.question is not None
    assert other.question.startswith("goal.")
    assert kept(other) == []

    none = somebody(text)
    none.types(text)
    none.presses("neither")
    assert none.question is None
    assert kept(none) == []


@pytest.mark.parametrize(
    ("said", "question"),
    [("yes", None), ("a figure", None), ("no", None), ("46", None), ("I want 50 more customers by June", "goal.")],
)
def test_the_gate_takes_words_as_well(said: str, question: str | None) -> None:
    person = somebody("")
    person.types("slow month, 44")
    person.types(said)
    if question is None:
        assert person.question is None or person.question == "check_in.meant"
    else:
        assert person.question is not None
        assert person.question.startswith(question)


CLEAR = """
increase instagram followers from 1,000 to 3,000 by end of May|I want 50 more customers|sell 500 tickets by March
get 100 new customers by June|hire 2 people|read 12 books|raise £20,000 by summer|launch 3 products|reach 90 clients
زيادة المتابعين 50|بدي 100 زبون جديد|توظيف ٣ موظفين|نقرا ١٢ كتاب|فتح فرعين قبل الصيف|أريد ٢٠ عميل
"""


@pytest.mark.parametrize("text", [one.strip() for line in CLEAR.strip().splitlines() for one in line.split("|")])
def test_a_clear_wish_is_a_goal_at_once(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert person.question is not None
    assert person.question.startswith("goal.")


@pytest.mark.parametrize("text", ["we're at 44 and the open rate is 24%", "44 bookings, open rate 24%"])
def test_what_no_goal_counts_is_said_not_to_be_noted(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert kept(person) == [(44, None)]
    assert "open rate" in person.heard


def test_where_one_is_beside_a_wish_is_part_of_the_wish() -> None:
    person = somebody("")
    person.types("get 500 followers by the end of March, we have 40")
    assert person.question is not None
    assert person.question.startswith("goal.")
    assert kept(person) == []


CONVERSION: dict[str, Any] = {
    "metric": "conversion_rate",
    "wish": "more who buy",
    "baseline": Amount(value=2, unit="percent"),
    "target": Amount(value=5, unit="percent"),
    "per": None,
}


@pytest.mark.parametrize("goal_id", ["g1", "g2"])
def test_a_figure_that_is_impossible_for_the_goal_chosen_is_asked_for_again(goal_id: str) -> None:
    person = goes(Person().has("g1").has("g2", **CONVERSION), "-5", f"<{goal_id}>")

    assert person.question == "check_in.value"
    assert "is below zero, which this measure can't be." in person.heard
    assert not person.known.check_ins


def test_a_range_beyond_all_that_a_share_can_be_is_none() -> None:
    person = goes(Person().has("g1", **CONVERSION), "between 90% and 120%")

    assert person.question == "check_in.meant"
    assert not person.known.check_ins


def test_a_share_of_one_day_needs_no_asking() -> None:
    person = goes(Person().has("g1", **{**CONVERSION, "per": "month"}), "yesterday it was 1%")

    assert [one.amount.value for one in person.known.check_ins] == [1]
    assert person.question is None


def test_a_figure_of_a_paused_goal_is_noted_and_nothing_is_asked_because_of_it() -> None:
    person = goes(Person().has("g1", status="paused"), "45 bookings")

    assert [one.amount.value for one in person.known.check_ins] == [45]
    assert not [one for one in person.effects if isinstance(one, ScheduleReview | CancelReviews)]
