"""What may be a figure or a wish is asked about and goes on as what it was meant for; a clear wish is a goal."""

from __future__ import annotations

import pytest

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
