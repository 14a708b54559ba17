"""Somebody asks where a goal stands, wants no reminders, or drops the goal, in a few words of either language."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.effects import CancelReviews, SaveCheckIn
from tests.flows.person import Person

DAY = date(2026, 11, 20)
WHERE = ("كم باقي؟", "وين وصلنا؟", "فين وصلنا", "فاضل كام؟", "how much is left?", "Where are we?", "where do we stand")
QUIET = ("شيل التذكيرات", "وقف التذكيرات", "إيقاف التذكيرات", "stop the reminders", "No more reminders.")
DROPPED = ("انسى الهدف", "شيل الهدف", "drop the goal", "forget the goal", "scrap the goal")


@pytest.mark.parametrize("words", WHERE)
def test_where_a_goal_stands_is_answered_with_its_last_figure(words: str) -> None:
    person = Person().has("bookings").stood_at("bookings", 44, DAY)
    person.types(words)
    assert "44" in person.heard
    assert "60" in person.heard
    assert not [one for one in person.effects if isinstance(one, SaveCheckIn)]


@pytest.mark.parametrize("words", WHERE)
def test_without_a_figure_the_goal_is_told_and_its_figure_asked_for(words: str) -> None:
    person = Person().has("bookings")
    person.types(words)
    assert "from 40 to 60 a month" in person.heard


def test_several_goals_are_listed_with_where_each_stands() -> None:
    person = Person().has("bookings").has("leads", metric="leads")
    person.types("where are we?")
    assert "Your goals" in person.heard


@pytest.mark.parametrize("words", QUIET)
def test_reminders_of_the_only_goal_stop_when_asked(words: str) -> None:
    person = Person().has("bookings")
    person.types(words)
    assert CancelReviews("bookings") in person.effects
    assert person.known.goal("bookings") is not None


def test_with_several_goals_it_is_asked_which_is_to_be_quiet() -> None:
    person = Person().has("bookings").has("leads", metric="leads")
    person.types("stop the reminders")
    assert not [one for one in person.effects if isinstance(one, CancelReviews)]
    person.follows("quiet", "leads")
    assert CancelReviews("leads") in person.effects


@pytest.mark.parametrize("words", DROPPED)
def test_a_dropped_goal_is_deleted_and_can_be_brought_back(words: str) -> None:
    person = Person().has("bookings")
    person.types(words)
    assert person.known.goal("bookings") is None
    assert "Undo" in person.buttons


@pytest.mark.parametrize(("language", "label"), [("en", "Where are we?"), ("ar", "أين وصلنا؟")])
def test_the_button_asks_for_one_number_and_gives_one_answer(language: str, label: str) -> None:
    person = Person(language).has("g1")
    person.follows("open", "g1")
    assert label in person.buttons
    person.follows("figure", "g1")
    assert person.question == "check_in.value"
    person.types("48")

    assert person.question is None


@pytest.mark.parametrize("words", ["when is the next review?", "what do you know about me"])
def test_what_is_asked_in_between_leaves_the_open_question_standing(words: str) -> None:
    person = Person().has("g1")
    person.types("I want more customers for my bakery")
    asked = person.heard.strip().splitlines()[-1]
    person.types(words)

    assert person.heard.strip().splitlines()[-1] == asked
