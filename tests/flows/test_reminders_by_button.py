"""Reminders put off, silenced and taken up by the buttons of an old message, and what is said along with a figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Guardrail
from dialogs.effects import SaveGoal, ScheduleReview
from tests.flows.person import Person
from tests.flows.planned import goes
from tests.flows.test_bigger_goals import with_a_year

MIDDLE, LATE = date(2027, 2, 19), date(2027, 4, 20)
MENU: dict[str, Any] = {"metric": None, "direction": "deliver", "thing": "the menu", "target": None, "baseline": None}


def on(day: date, **fields: Any) -> Person:
    person = Person().has("g1", **fields)
    person.on(day)
    return person


def test_a_look_is_put_off_to_a_day_and_what_is_open_stands_again() -> None:
    person = on(MIDDLE)
    person.types("I want 500 followers on tiktok")
    person.follows("later", "g1.tomorrow")

    assert [(one.kind, one.on) for one in person.effects if isinstance(one, ScheduleReview)] == [
        ("later", date(2027, 2, 20))
    ]
    assert person.question == "goal.baseline"


@pytest.mark.parametrize(
    ("action", "argument"),
    [("later", "g9.tomorrow"), ("quiet", "g9"), ("remind", "g9"), ("next", "g9"), ("remind", "all")],
)
def test_a_goal_that_is_gone_has_no_reminders(action: str, argument: str) -> None:
    person = Person().has("g1")
    person.follows(action, argument)

    assert "That goal is no longer here." in person.heard
    assert not [one for one in person.effects if isinstance(one, SaveGoal | ScheduleReview)]


@pytest.mark.parametrize("which", ["all", "g1"])
@pytest.mark.parametrize(
    ("day", "says"),
    [
        (date(2026, 11, 21), "The reminders go on: we look back on Thursday 18 February 2027."),
        (LATE, "The day of this goal is over. /review looks back at it."),
    ],
)
def test_reminders_are_taken_up_where_a_day_is_ahead(which: str, day: date, says: str) -> None:
    person = on(day, silent="asked")
    person.follows("remind", which)

    assert person.heard == says
    assert person.goal().silent is None


def test_the_next_goal_begins_without_a_figure_where_none_is_known() -> None:
    person = Person().has("g1", baseline=None)
    person.follows("next", "g1")

    assert person.question == "goal.baseline"


def test_a_thing_that_is_done_is_noted_while_something_else_is_asked_of_it() -> None:
    person = Person().has("g1", **MENU)
    person.follows("strengthen", "g1")
    person.types("the menu is done")

    assert "Done ✅" in person.heard
    assert person.question == "strengthen.serves"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("change the figure of 3 November to 50", "There is no figure of Tuesday 3 November 2026."),
        ("the last figure was wrong, it is 50", "There is no figure to take back yet."),
    ],
)
def test_a_figure_that_is_not_there_cannot_be_changed(words: str, says: str) -> None:
    assert says in goes(Person().has("g1"), words).heard


def test_another_figure_right_behind_is_asked_about_where_its_goal_was_stopped_meanwhile() -> None:
    person = goes(Person().has("g1"), "bookings 45")
    stopped = tuple(goal.model_copy(update={"status": "stopped"}) for goal in person.known.goals)
    person.known = replace(person.known, goals=stopped)
    person.types("no, 47")

    assert "Which goal is it about?" in person.heard


def test_a_look_takes_its_own_figure_and_asks_about_a_leap_of_another() -> None:
    person = Person().has("g1").has("g2", metric="leads", wish="more leads")
    person.on(MIDDLE)
    person.follows("review", "g2")
    person.types("leads 48 and bookings 5000")

    assert "Noted: 48 leads a month." in person.heard or "From 40 to 5,000?" in person.heard


@pytest.mark.parametrize(
    ("words", "question"),
    [("we moved to Atlantis", "place.city"), ("I am in Nowhere", "goal.wish"), ("I moved to Lisbon now", None)],
)
def test_a_city_is_asked_for_where_words_may_name_one(words: str, question: str | None) -> None:
    assert goes(Person().has("g1"), words).question == question


def test_a_pause_told_while_it_is_asked_for_is_its_answer() -> None:
    person = Person().has("g1")
    person.follows("set", "pause")
    person.types("pause for two weeks")

    assert person.known.profile.paused_until == date(2026, 12, 5)


def test_a_pause_until_a_day_that_is_over_is_asked_for() -> None:
    person = on(MIDDLE)
    person.follows("review", "g1")
    person.types("pause until yesterday")

    assert person.question == "setting.value"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"metric": "cost_per_lead", "direction": "decrease"}, "a lead costs at most $8"),
        ({}, "cost per lead under $5 and rating above 4"),
    ],
)
def test_a_limit_is_kept_for_one_goal_alone_or_not_at_all(fields: dict[str, Any], words: str) -> None:
    person = goes(Person().has("g1", **fields), words)

    assert person.goal().guardrail is None


def test_a_limit_typed_alone_is_that_of_the_goal_that_keeps_it() -> None:
    limit = Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD")
    person = goes(Person().has("g1", guardrail=limit), "a lead costs at most $8")

    kept = person.goal().guardrail
    assert kept is not None
    assert kept.value == 8


def test_what_is_saved_with_each_answer_need_not_be_saved() -> None:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    person.types("save it")

    assert "The goal is saved already" in person.heard


@pytest.mark.parametrize("words", ["Q1 is stronger", "Q2 was 300k"])
def test_a_quarter_of_which_something_is_told_is_not_changed(words: str) -> None:
    person = with_a_year()
    before = person.known.business_goals
    person.types(words)

    assert person.known.business_goals == before
