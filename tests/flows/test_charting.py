"""When a chart is drawn: behind a figure that shows a course, from a button, by a word; never of a deed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import Effect, Say, SendFile
from tests.dialogs.world import START
from tests.flows.person import Person

FIRST = START.date()
CHART = SendFile("chart", "g1")
UNKNOWN: dict[str, Any] = {"metric": "followers", "per": None, "baseline": None, "target": Amount(value=500)}


def day(after: int) -> date:
    return FIRST + timedelta(days=after)


def wanted(person: Person) -> list[SendFile]:
    return [effect for effect in person.effects if isinstance(effect, SendFile)]


@pytest.mark.parametrize("typed", ["48", "we're at 48 bookings", "وصلنا ٤٨", "صرنا 48 حجز"])
def test_a_figure_that_comes_by_itself_is_answered_in_words_and_with_the_chart(typed: str) -> None:
    person = Person().has("g1")
    person.on(day(30))
    person.types(typed)

    assert wanted(person) == [CHART]
    assert order(person.effects) == ["Say", "SendFile"]


def order(effects: tuple[Effect, ...]) -> list[str]:
    return [type(effect).__name__ for effect in effects if isinstance(effect, Say | SendFile)]


def test_in_a_look_back_the_figure_brings_the_chart_and_the_words_after_it_do_not() -> None:
    person = Person().has("g1")
    person.on(day(91))
    person.is_reminded(("g1", "quarterly"))
    assert wanted(person) == []
    person.types("48")
    assert wanted(person) == [CHART]
    person.types("answering within the hour")

    assert wanted(person) == []


def test_a_leap_waits_for_its_confirmation() -> None:
    person = Person().has("g1")
    person.on(day(30))
    person.types("900")
    assert wanted(person) == []
    person.presses("yes")

    assert wanted(person) == [CHART]


def test_a_figure_put_right_is_drawn_anew_and_one_taken_back_is_not() -> None:
    person = Person().has("g1")
    person.on(day(30))
    person.types("48")
    person.types("no, 47")
    assert wanted(person) == [CHART]
    person.types("undo")

    assert wanted(person) == []


def test_a_figure_on_the_goals_first_day_draws_nothing() -> None:
    person = Person().has("g1")
    person.types("41")

    assert wanted(person) == []


def test_the_very_first_figure_of_a_goal_without_a_beginning_is_a_dot_and_the_second_a_line() -> None:
    person = Person().has("g1", **UNKNOWN)
    person.on(day(20))
    person.types("300")
    assert wanted(person) == []
    person.on(day(40))
    person.types("340")

    assert wanted(person) == [CHART]


def test_a_deed_that_is_done_draws_nothing() -> None:
    person = Person().has("g1", direction="deliver", metric=None, baseline=None, target=None, per=None)
    person.on(day(20))
    person.types("it's done")

    assert wanted(person) == []


def test_the_goals_page_offers_the_chart_once_there_is_a_course() -> None:
    person = Person().has("g1")
    person.follows("open", "g1")
    assert "Chart" not in person.buttons
    person.stood_at("g1", 44, day(10))
    person.follows("open", "g1")
    person.presses("chart:g1")

    assert wanted(person) == [CHART]


def test_where_we_are_offers_the_chart() -> None:
    person = Person().has("g1").stood_at("g1", 44, day(10))
    person.on(day(12))
    person.types("where are we?")

    assert "Chart" in person.buttons


def test_among_the_files_the_plan_alone_is_drawn_already() -> None:
    person = Person().has("g1")
    person.follows("files", "g1")
    person.presses("chart:g1")

    assert wanted(person) == [CHART]


@pytest.mark.parametrize("typed", ["chart", "/chart", "/export chart", "show me a graph", "رسم بياني", "المنحنى"])
def test_a_chart_can_be_named_in_words(typed: str) -> None:
    person = Person().has("g1")
    person.types(typed)

    assert wanted(person) == [CHART]


def test_of_several_goals_it_is_asked_which_those_without_a_course_left_out() -> None:
    person = Person().has("g1").has("g2", metric="leads", primary=True).has("g3", direction="deliver", metric=None)
    person.types("/chart")
    assert wanted(person) == []
    assert len(person.buttons) == 2
    assert person.buttons[0].startswith("Reach 60 leads")
    person.presses("chart:g2")

    assert wanted(person) == [SendFile("chart", "g2")]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"direction": "deliver", "metric": None, "baseline": None, "target": None}, "no number to follow"),
        ({"target": None, "is_wish": True}, "takes a number to reach"),
    ],
)
def test_what_has_no_course_is_told_instead(fields: dict[str, Any], said: str) -> None:
    person = Person().has("g1", **fields)
    person.follows("chart", "g1")

    assert wanted(person) == []
    assert said in person.heard


@pytest.mark.parametrize(("typed", "said"), [("/chart", "No goal is kept yet"), ("/export chart", "No goal is kept")])
def test_without_a_goal_there_is_no_chart(typed: str, said: str) -> None:
    person = Person()
    person.types(typed)

    assert wanted(person) == []
    assert said in person.heard


def test_a_goal_that_is_gone_has_no_chart() -> None:
    person = Person().has("g1")
    person.follows("chart", "gone")

    assert "no longer here" in person.heard
    assert wanted(person) == []
