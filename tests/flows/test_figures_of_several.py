"""Figures told where several goals are kept: read for the goal chosen, of its channel, set right in their day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

FOLLOWERS: dict[str, Any] = {
    "wish": "instagram followers",
    "metric": "followers",
    "channel": "instagram",
    "per": None,
    "baseline": Amount(value=30),
    "target": Amount(value=90),
}


def somebody(text: str) -> Person:
    person = Person(language="en" if text.isascii() else "ar").has("g1").has("g2", **FOLLOWERS)
    person.on(date(2027, 1, 8))
    return person


def kept(person: Person) -> list[tuple[str, float, date]]:
    return [(one.goal_id, one.amount.value, one.on) for one in person.known.check_ins]


@pytest.mark.parametrize(("text", "now"), [("10 + 40", 50), ("43-45", 44), ("11 a week", 48)])
def test_what_must_be_reckoned_is_reckoned_for_the_goal_that_is_chosen(text: str, now: float) -> None:
    person = somebody(text)
    person.types(text)
    assert person.question == "check_in.goal_id"
    person.presses("g1")
    assert person.question == "check_in.right"
    person.presses("yes")
    assert kept(person) == [("g1", now, date(2027, 1, 8))]


@pytest.mark.parametrize(
    ("text", "goal"), [("goal 2: 50", "g2"), ("my second goal is at 50", "g2"), ("الهدف الثاني 50", "g2")]
)
def test_a_goal_is_named_by_its_place(text: str, goal: str) -> None:
    person = somebody(text)
    person.types(text)
    assert [one for one, _, _ in kept(person)] == [goal]


@pytest.mark.parametrize("text", ["insta", "ig", "instagram", "انستا", "followers"])
def test_a_goal_is_chosen_by_its_channel(text: str) -> None:
    person = somebody(text)
    person.types("50")
    person.types(text)
    assert [one for one, _, _ in kept(person)] == ["g2"]


@pytest.mark.parametrize("text", ["50 followers on tiktok", "وصلنا 50 متابع بس فيسبوك مش انستجرام"])
def test_a_figure_of_another_channel_is_not_noted(text: str) -> None:
    person = Person(language="en" if text.isascii() else "ar").has("g2", **FOLLOWERS)
    person.types(text)
    assert kept(person) == []
    assert person.question == "check_in.value"


@pytest.mark.parametrize("text", ["50 followers on instagram", "وصلنا 50 متابع انستجرام"])
def test_one_of_the_same_channel_is(text: str) -> None:
    person = Person(language="en" if text.isascii() else "ar").has("g2", **FOLLOWERS)
    person.types(text)
    assert [one for one, _, _ in kept(person)] == ["g2"]


@pytest.mark.parametrize(("text", "day"), [("no, on Wednesday", 6), ("no, yesterday", 7), ("لا اول امبارح", 6)])
def test_only_the_day_of_a_figure_is_set_right(text: str, day: int) -> None:
    person = Person(language="en" if text.isascii() else "ar").has("g1")
    person.on(date(2027, 1, 8))
    person.types("48")
    person.types(text)
    assert kept(person) == [("g1", 48, date(2027, 1, day))]
