"""While nothing is asked, small talk leads on and news of a goal asks for its figure; neither becomes a goal."""

from __future__ import annotations

import pytest

from tests.flows.person import Person
from tests.flows.planned import with_plan


def idle(*goals: str) -> Person:
    person = Person().has(goals[0], metric="orders")
    for one in goals[1:]:
        person.has(one)
    person.on(person.known.today)
    return person


@pytest.mark.parametrize("text", ["sales went down", "حققنا الهدف", "ما حققنا شي", "المبيعات نزلت"])
def test_news_of_the_only_goal_asks_for_its_figure(text: str) -> None:
    person = idle("g1")
    person.types(text)

    assert person.question == "review.value"


@pytest.mark.parametrize("text", ["we reached our goal", "المبيعات نزلت"])
def test_of_several_goals_it_is_asked_which(text: str) -> None:
    person = idle("g1", "g2")
    person.types(text)

    assert person.question == "review.goal_id"


@pytest.mark.parametrize("text", ["how much should I spend on ads?", "share it with my partner", "مين انت"])
def test_small_talk_begins_no_goal(text: str) -> None:
    person = idle("g1")
    person.types(text)

    assert person.question is None


@pytest.mark.parametrize("text", ["ok lets set one", "يلا نحط هدف"])
def test_a_goal_to_set_is_asked_for(text: str) -> None:
    person = idle("g1")
    person.types(text)

    assert person.question == "goal.wish"


@pytest.mark.parametrize("text", ["clicks are high but nobody buys", "ناس كتير بتدخل ومحدش بيشتري"])
def test_where_it_gets_stuck_is_answered_and_kept_for_the_look(text: str) -> None:
    person = idle("g1")
    person.types(text)

    assert person.question == "review.value"
    assert person.state.stack[-1].answers["failed"] == text


def test_not_yet_is_small_talk_where_no_step_waits() -> None:
    person = with_plan(Person().has("g1"))
    person.types("not yet")
    assert "it stays open in the plan" not in person.heard
