"""Words that only say "go on" are kept as nothing else, and a plan that is being made is not begun twice."""

from __future__ import annotations

import pytest

from tests.flows.person import Person


@pytest.mark.parametrize("words", ["that's it", "ok", "تمام"])
def test_agreement_is_no_first_step(words: str) -> None:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    while person.question != "strengthen.first_step":
        person.types("/skip")
    person.types(words)

    assert person.goal().first_step is None


@pytest.mark.parametrize("words", ["call five hotels", "نكلم خمسة فنادق"])
def test_a_first_step_is_kept(words: str) -> None:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    while person.question != "strengthen.first_step":
        person.types("/skip")
    person.types(words)

    assert person.goal().first_step == words


@pytest.mark.parametrize(
    "words", ["plan for the bookings", "make a plan for my bookings goal", "خطة للحجوزات", "خطة ديال الحجوزات"]
)
def test_a_plan_is_begun_for_the_goal_that_is_named(words: str) -> None:
    person = Person().has("g1").has("g2", metric="followers", thing=None)
    person.types(words)

    assert person.question == "plan.size"
    assert person.state.stack[-1].answers["goal_id"] == "g1"


@pytest.mark.parametrize("words", ["plan for more bookings", "خطة لزيادة الحجوزات"])
def test_a_plan_that_is_a_wish_begins_a_goal(words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert person.state.stack[-1].flow == "goal"


@pytest.mark.parametrize("again", ["/plan", "make a plan"])
def test_a_plan_asked_for_in_the_middle_of_it_goes_on(again: str) -> None:
    person = Person().has("g1")
    person.types("/plan")
    person.presses("simple")
    question = person.question
    person.types(again)

    assert person.question == question
    assert [frame.flow for frame in person.state.stack].count("plan") == 1
