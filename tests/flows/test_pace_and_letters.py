"""On a goal's page the letter for achievable says no more and no less than the pace above it."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

DECEMBER, FEBRUARY, MARCH = date(2026, 12, 20), date(2027, 2, 10), date(2027, 3, 20)
STEADY, NEW, RARE = "✅ Achievable: a pace", "⚠️ Achievable: it takes something new", "⚠️ Achievable: rarely done"
AHEAD, ON_TRACK, SLOWER, NOT_ENOUGH = "ahead of pace", "on track", "slower than planned", "isn't enough to arrive"
LETTERS = {AHEAD: STEADY, ON_TRACK: STEADY, SLOWER: NEW, NOT_ENOUGH: RARE}


@pytest.mark.parametrize("value", [41, 42, 45, 48, 52, 55, 58, 60, 70])
@pytest.mark.parametrize("day", [DECEMBER, FEBRUARY, MARCH])
def test_pace_and_letter_agree(value: float, day: date) -> None:
    person = Person().has("g1").stood_at("g1", value, day)
    person.on(day)
    person.follows("open", "g1")

    said = [pace for pace in LETTERS if pace in person.heard]
    assert len(said) == (value < 60)
    assert (LETTERS[said[0]] if said else STEADY) in person.heard


def test_a_goal_that_shrinks_agrees_too() -> None:
    fewer = {"direction": "decrease", "baseline": Amount(value=60), "target": Amount(value=40)}
    person = Person().has("g1", **fewer).stood_at("g1", 44, FEBRUARY)
    person.on(FEBRUARY)
    person.follows("open", "g1")

    assert AHEAD in person.heard
    assert STEADY in person.heard


def test_without_a_figure_the_letter_judges_by_the_start() -> None:
    person = Person().has("g1")
    person.on(MARCH)
    person.follows("open", "g1")

    assert RARE in person.heard
