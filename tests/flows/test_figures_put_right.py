"""A figure that is doubted, odd or of something else is asked about, put right or left, and never noted as it is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import SaveCheckIn
from tests.flows.person import Person
from tests.flows.planned import goes

DAY = date(2026, 12, 20)
MONEY: dict[str, Any] = {
    "metric": "revenue",
    "wish": "more revenue",
    "baseline": Amount(value=40000, unit="EGP"),
    "target": Amount(value=60000, unit="EGP"),
}
SHARE: dict[str, Any] = {
    "metric": "conversion_rate",
    "wish": "a better conversion rate",
    "baseline": Amount(value=2, unit="percent"),
    "target": Amount(value=4, unit="percent"),
    "per": None,
}
CUPS: dict[str, Any] = {"metric": "custom", "thing": "cups", "wish": "more cups", "target": None, "baseline": None}
MENU: dict[str, Any] = {"metric": None, "direction": "deliver", "thing": "the menu", "target": None, "baseline": None}


def noted(person: Person) -> list[float]:
    return [one.check_in.amount.value for one in person.effects if isinstance(one, SaveCheckIn)]


def counting_on() -> Person:
    """Somebody with a total of 100 orders since the first day."""
    goal = {"metric": "orders", "per": None, "baseline": Amount(value=0), "target": Amount(value=300)}
    person = Person().has("g1", **goal).stood_at("g1", 100, date(2026, 12, 1))
    person.on(DAY)
    return person


@pytest.mark.parametrize(
    ("moves", "says"),
    [
        (("bookings 600", "maybe"), "Yes, or the right figure, is enough."),
        (("bookings 600", "what?"), "often a slip of the finger"),
        (("bookings 10 + 4", "blue"), "Yes, or the right figure, is enough."),
        (("bookings 10 + 4", "no"), "How many bookings did you have last month?"),
        (("bookings 10 + 4", "<other>"), "How many bookings did you have last month?"),
        (("bookings -5",), "-5 is below zero, which this measure can't be."),
        (("/update", "$3 a week"), "$3 can't be a figure of"),
        (("/update", "half"), "50% can't be a figure of"),
        (("/update", "2 points up"), "is that where “Reach 60 bookings a month · until 31 March 2027” stands"),
    ],
)
def test_a_doubted_figure_is_not_noted_until_it_is_settled(moves: tuple[str, ...], says: str) -> None:
    person = goes(Person().has("g1"), *moves)

    assert says in person.heard
    assert noted(person) == []


@pytest.mark.parametrize(
    ("goal", "moves", "figures"),
    [
        ({}, ("bookings 10 + 4", "20"), [20]),
        ({}, ("bookings 50-40",), [50]),
        ({}, ("12 bookings out of 200",), [12]),
        (SHARE, ("/update", "12 out of 200"), [6]),
        (SHARE, ("/update", "half a point up", "yes"), [2.5]),
        (SHARE, ("conversion rate went up by 2 points", "yes"), [4]),
        (MONEY, ("revenue 45", "<thousand>"), [45000]),
        (CUPS, ("cups 5",), [5]),
    ],
)
def test_a_figure_is_noted_as_it_was_meant(goal: dict[str, Any], moves: tuple[str, ...], figures: list[float]) -> None:
    assert noted(goes(Person().has("g1", **goal), *moves)) == figures


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("40 on 25 November", "The latest figure is still 100, of Tuesday 1 December 2026."),
        ("$40", "$40 can't be a figure of"),
        ("-4", "-4 is below zero"),
        ("some", "What would you like to achieve?"),
    ],
)
def test_a_total_that_counts_on_is_doubted_only_where_a_later_one_is_smaller(words: str, says: str) -> None:
    assert says in goes(counting_on(), "/update", words).heard


@pytest.mark.parametrize("words", ["blue", "tomorrow perhaps"])
def test_what_came_on_top_is_asked_until_it_is_answered(words: str) -> None:
    person = goes(counting_on(), "/update", "40", words)

    assert "100 + 40 = 140, right?" in person.heard
    assert noted(person) == []


def test_a_start_that_was_unknown_is_the_first_figure_of_a_goal_without_a_number() -> None:
    person = goes(Person().has("g1", **CUPS), "cups 5")

    assert "5 is the starting figure from here on" in person.heard
    assert person.goal().baseline == Amount(value=5)


@pytest.mark.parametrize("words", ["half done", "it is late"])
def test_of_two_things_to_deliver_it_is_asked_which(words: str) -> None:
    person = Person().has("g1", **MENU).has("g2", **{**MENU, "thing": "the new website"})
    person.types(words)

    assert "Which goal is it about?" in person.heard


@pytest.mark.parametrize(("answer", "asks"), [("1", "From 40 to 5?"), ("<g2>", "From 40 to 5?"), ("no", "")])
def test_a_figure_that_may_be_of_several_goals_or_of_a_new_one(answer: str, asks: str) -> None:
    person = Person().has("g1").has("g2", wish="more bookings from hotels")
    person.types("gone up 5")
    assert "is that where one of these goals stands, or a new one?" in person.heard

    person.presses("gg2") if answer == "<g2>" else person.types(answer)
    assert asks in person.heard


@pytest.mark.parametrize("words", ["youtube", "followers"])
def test_the_goal_is_asked_for_again_where_words_name_none_or_both(words: str) -> None:
    person = Person()
    for place in ("instagram", "tiktok"):
        person.has(place, metric="followers", channel=place, wish=f"{place} followers", per=None)
    goes(person, "followers 500", words)

    assert person.heard.startswith("The number of the goal is enough.")
