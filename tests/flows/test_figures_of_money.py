"""Money told while the goals kept count something else: nothing is noted nor begun, and it is asked what it was."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

ORDERS: dict[str, Any] = {"metric": "orders", "per": None, "baseline": None, "target": Amount(value=300)}
REVENUE: dict[str, Any] = {
    "metric": "revenue",
    "baseline": Amount(value=40000, unit="EGP"),
    "target": Amount(value=60000, unit="EGP"),
}


def selling(words: str, **fields: Any) -> Person:
    return Person("en" if words.isascii() else "ar").has("g1", **{**ORDERS, "wish": "more orders", **fields})


@pytest.mark.parametrize(
    "words",
    [
        "5000 EGP",
        "we're at 5000 EGP",
        "we made 5000 EGP",
        "revenue 5000 EGP",
        "12k EGP this month",
        "revenue was 12,000",
        "٥٠٠٠ جنيه",
        "دخلنا ٥٠٠٠ جنيه هذا الشهر",
        "الإيراد ١٢ ألف",
        "الدخل ١٢ ألف هالشهر",
        "المداخيل 12000 درهم",
    ],
)
def test_money_for_a_goal_of_orders_is_asked_about(words: str) -> None:
    person = selling(words)
    before = person.goal()
    person.types(words)

    assert person.question == "check_in.value"
    assert person.buttons == ["It's a new goal" if words.isascii() else "هذا هدف جديد"]
    assert (person.known.goals, person.known.check_ins) == ((before,), ())


def test_the_figure_that_was_meant_is_noted_then() -> None:
    person = selling("revenue")
    person.types("revenue 5000 EGP")
    person.types("48")

    assert [(one.goal_id, one.amount) for one in person.known.check_ins] == [("g1", Amount(value=48))]
    assert person.question is None


def test_or_it_becomes_the_goal_that_it_was_meant_as() -> None:
    person = selling("revenue")
    person.types("revenue 5000 EGP")
    person.presses("wish")

    assert person.question == "goal.baseline"
    assert person.state.stack[-1].answers["metric"] == "revenue"
    assert person.known.check_ins == ()


def test_a_sentence_about_it_is_the_wish() -> None:
    person = selling("revenue")
    person.types("5000 EGP")
    person.types("I want revenue of 5000 EGP a month by June")

    assert person.state.stack[-1].flow == "goal"
    assert person.state.stack[-1].answers["deadline"] == "2027-06-30"


@pytest.mark.parametrize(
    "words", ["revenue 52000", "52k EGP this month", "الإيرادات ٥٢ ألف", "دخلنا ٥٢ ألف جنيه هذا الشهر"]
)
def test_money_for_a_goal_of_money_is_its_figure(words: str) -> None:
    person = selling(words, **REVENUE)
    person.types(words)

    assert [(one.goal_id, one.amount) for one in person.known.check_ins] == [("g1", Amount(value=52000, unit="EGP"))]


@pytest.mark.parametrize(
    "words",
    [
        "I want revenue of 50000 EGP",
        "increase revenue to 50000 EGP",
        "revenue of 50,000 EGP by June",
        "عايز إيرادات ٥٠ ألف",
        "زيادة الإيرادات إلى ٥٠ ألف جنيه",
        "إيرادات ٥٠ ألف جنيه قبل يونيو",
    ],
)
def test_a_wish_in_money_is_still_a_wish(words: str) -> None:
    person = selling(words)
    person.types(words)

    assert person.state.stack[-1].flow == "goal"


def test_sales_may_be_a_number_of_orders() -> None:
    person = selling("sales")
    person.types("sales 50 so far")

    assert [one.amount for one in person.known.check_ins] == [Amount(value=50)]
