"""Orders about a goal: one that is not there is never another, and which one is meant is asked to the end."""

from __future__ import annotations

from typing import Any

import pytest

from tests.flows.person import Person

VISITS: dict[str, Any] = {"metric": "website_visits", "wish": "more website visits"}


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        ("delete the smoking goal", "smoking"),
        ("remove my gym goal", "gym"),
        ("close the reading goal", "reading"),
        ("pause the chess goal", "chess"),
        ("delete the followers goal", "followers"),
        ("احذف هدف التدخين", "التدخين"),
        ("أوقف هدف القراءة", "القراءة"),
    ],
)
def test_an_order_about_a_goal_that_is_not_there_asks_which(words: str, absent: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert person.question == "amend.goal_id"
    assert absent in person.heard
    assert person.goal().status == "active"
    person.types("2")
    assert person.question is None
    assert person.goal().status == "active"


@pytest.mark.parametrize("words", ["delete the goal", "delete the bookings goal", "delete my main goal", "احذف هدفي"])
def test_an_order_about_the_goal_there_is_is_carried_out(words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert not person.known.goals


@pytest.mark.parametrize(
    ("words", "primary"),
    [
        ("make the second one primary", True),
        ("make the second goal the primary one", True),
        ("wait I will look at goal 2 first", False),
        ("45 website visits", False),
        ("خلي الهدف الثاني هو الأساسي", True),
    ],
)
def test_another_order_is_no_choice_of_the_goal_to_delete(words: str, primary: bool) -> None:  # noqa: FBT001
    person = Person().has("g1").has("g2", **VISITS)
    person.types("delete the followers goal")
    person.types(words)

    assert [goal.id for goal in person.known.goals] == ["g1", "g2"]
    assert person.goal("g2").primary == primary


@pytest.mark.parametrize("words", ["2", "the second", "website visits", "the website one"])
def test_a_choice_of_the_goal_is_taken(words: str) -> None:
    person = Person().has("g1").has("g2", **VISITS)
    person.types("delete the followers goal")
    person.types(words)

    assert [goal.id for goal in person.known.goals] == ["g1"]


@pytest.mark.parametrize("words", ["undo", "تراجع", "no", "none of them"])
def test_what_waits_for_its_goal_can_be_left(words: str) -> None:
    person = Person().has("g1").has("g2", **VISITS)
    person.types("delete the followers goal")
    person.types(words)

    assert person.question is None
    assert len(person.known.goals) == len(("g1", "g2"))
