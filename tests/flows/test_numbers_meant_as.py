"""A bare number beside buttons of another day, or beside one that takes something back, is a figure; else a choice."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.choosing import by_number
from dialogs.buttons import Link, link
from dialogs.domain.aimed import Amount
from dialogs.heard.meant_as import tells_a_figure
from dialogs.state import State
from tests.flows.person import Person

TODAY = date(2027, 1, 8)
OPEN, UNDO = Link("open", "g1"), Link("undo", "c1")


def somebody() -> Person:
    person = Person().has("g1", baseline=Amount(value=2), target=Amount(value=5)).stood_at("g1", 3, date(2026, 12, 1))
    person.on(TODAY)
    return person


@pytest.mark.parametrize(("text", "button"), [("3", OPEN), ("٣", OPEN), ("4", UNDO)])
def test_weeks_later_it_is_a_figure(text: str, button: Link) -> None:
    before = State(day=TODAY - timedelta(days=40))
    assert tells_a_figure(text, button, before, somebody().known)


@pytest.mark.parametrize("text", ["3", "1"])
def test_on_the_same_day_it_is_a_choice_unless_it_would_take_something_back(text: str) -> None:
    known = somebody().known
    assert not tells_a_figure(text, OPEN, State(day=TODAY), known)
    assert tells_a_figure(text, UNDO, State(day=TODAY), known)


def test_without_goals_or_far_from_their_figures_it_is_a_choice() -> None:
    cold = State(day=TODAY - timedelta(days=40))
    thousands = Person().has("g1", baseline=Amount(value=1000), target=Amount(value=2000))
    thousands.on(TODAY)
    assert not tells_a_figure("3", OPEN, cold, thousands.known)
    assert not tells_a_figure("3", OPEN, cold, Person().known)


def test_a_thing_to_be_done_has_no_figure_that_a_number_could_be() -> None:
    deed = {"direction": "deliver", "metric": None, "target": None, "baseline": None, "thing": "open the shop"}
    person = Person().has("g1", **deed)

    assert not tells_a_figure("3", UNDO, State(day=TODAY), person.known)


def test_only_a_bare_number_without_a_slash_is_in_doubt() -> None:
    data = link("open", "g1")
    assert by_number("3", data) == OPEN
    assert by_number("#3", data) == OPEN
    assert by_number("/3", data) is None
    assert by_number("Open it", data) is None
    assert by_number("3", "a:4:yes") is None
