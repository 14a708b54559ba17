"""Pages asked for in words, politely or in passing: the one that is meant comes up, and what is open stands."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.plans.plan import PARTS
from tests.flows.person import Person
from tests.flows.planned import goes, with_plan


@pytest.mark.parametrize("words", ["open the goal please", "please open the goal please"])
def test_a_goal_is_opened_however_politely_it_is_asked_for(words: str) -> None:
    assert "The first wish: “more bookings”" in goes(Person().has("g1"), words).heard


def test_a_plan_of_which_every_part_was_asked_is_shown() -> None:
    seen: Any = tuple(PARTS)
    person = with_plan(Person().has("g1"), seen=seen)
    person.follows("whole_plan", "g1")

    assert person.question is None
    assert "Change a part" in person.buttons


def test_which_date_is_a_question_about_the_date() -> None:
    person = goes(Person(), "I want 60 bookings, now 40", "what date should I take?")

    assert "A date decides what comes first this week" in person.heard
    assert person.question == "goal.deadline"


def test_what_our_words_mean_is_told_with_nothing_open() -> None:
    person = goes(Person().has("g1"), "what is a target?")

    assert "The target is where the number should arrive" in person.heard
    assert person.buttons


def test_what_is_no_code_opens_no_group() -> None:
    person = goes(Person(), "/join nonsense")

    assert "A code has eight signs" in person.heard
    assert person.question == "join.code"
