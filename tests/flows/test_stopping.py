"""Words that stop: the reminders where nothing is under way, else what is; a goal reached is not chased."""

from __future__ import annotations

import pytest

from tests.flows.person import Person

STOPS = [
    "stop",
    "Stop!",
    "stop all reminders",
    "unsubscribe",
    "don't remind me anymore",
    "please stop reminding me",
    "توقف",
    "إلغاء الاشتراك",
    "أوقف كل التذكيرات",
    "ما تذكرنيش تاني",
]


@pytest.mark.parametrize("words", STOPS)
def test_where_nothing_is_under_way_the_reminders_stop_and_the_goal_stays(words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert person.goal().silent == "asked"
    assert person.goal().status == "active"
    assert person.buttons[0] == "Go on reminding me"


@pytest.mark.parametrize("words", STOPS)
def test_of_several_goals_it_is_asked_which(words: str) -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.types(words)

    assert "Which goal" in person.heard
    assert {goal.silent for goal in person.known.goals} == {None}


@pytest.mark.parametrize("words", ["stop", "توقف"])
def test_in_an_interview_it_is_the_interview_that_stops(words: str) -> None:
    person = Person()
    person.types("more customers")
    assert person.question is not None
    person.types(words)

    assert person.question is None
    assert "kept" in person.heard


@pytest.mark.parametrize("words", ["stop", "unsubscribe", "توقف"])
def test_at_a_reminder_it_is_that_goal_that_is_left_alone(words: str) -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.is_reminded(("g2", "halfway"))
    assert person.question == "review.value"
    person.types(words)

    assert person.goal("g1").silent is None
    assert "ich goal" in person.heard or person.goal("g2").silent == "asked"


@pytest.mark.parametrize("words", ["stop smoking", "stop losing customers", "التوقف عن التدخين"])
def test_a_wish_to_stop_something_is_a_wish(words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert person.goal().silent is None
