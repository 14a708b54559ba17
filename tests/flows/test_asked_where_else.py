"""Where one stands, when we look next, a figure to note: with no goal, several, one at rest, or a question open."""

from __future__ import annotations

from typing import Any

import pytest

from tests.flows.person import Person
from tests.flows.planned import goes

MENU: dict[str, Any] = {"metric": None, "direction": "deliver", "thing": "the menu", "target": None, "baseline": None}
WISH: dict[str, Any] = {"metric": None, "direction": None, "target": None, "baseline": None, "is_wish": True}
REST: dict[str, Any] = {"status": "stopped"}
ANOTHER = "I want 500 followers on tiktok"


@pytest.mark.parametrize("fields", [MENU, WISH])
def test_what_is_not_counted_is_shown_whole(fields: dict[str, Any]) -> None:
    assert "The first wish:" in goes(Person().has("g1", **fields), "where am I?").heard


@pytest.mark.parametrize(
    ("fields", "figure", "says"),
    [
        ({}, None, "The first wish: “more bookings”"),
        ({}, 48, "Noted: 48 bookings."),
        (REST, None, "How many followers on TikTok are there now?"),
    ],
)
def test_the_open_question_stands_again_behind_where_one_is(
    fields: dict[str, Any], figure: float | None, says: str
) -> None:
    person = Person().has("g1", **fields)
    if figure is not None:
        person.stood_at("g1", figure, person.known.today)
    goes(person, ANOTHER, "where am I?")

    assert says in person.heard
    assert person.question == "goal.baseline"


@pytest.mark.parametrize(
    ("person", "says"),
    [
        (Person(), "No goal is kept yet."),
        (Person().has("g1", **REST), "No goal is under way at the moment."),
        (Person().has("g1").has("g2", metric="leads"), "Which goal is the figure for?"),
    ],
)
def test_a_figure_to_note_needs_a_goal(person: Person, says: str) -> None:
    assert says in goes(person, "note a figure").heard


@pytest.mark.parametrize(("fields", "goal_id"), [(REST, "g1"), ({}, "g9")])
def test_no_figure_is_asked_of_a_goal_that_rests_or_is_gone(fields: dict[str, Any], goal_id: str) -> None:
    person = Person().has("g1", **fields)
    person.follows("figure", goal_id)

    assert person.question is None


def test_a_figure_asked_for_twice_is_one_question() -> None:
    person = Person().has("g1")
    person.follows("figure", "g1")
    person.follows("figure", "g1")

    assert [frame.flow for frame in person.state.stack] == ["check_in"]


@pytest.mark.parametrize(
    ("person", "words", "says"),
    [
        (Person().has("g1"), "when do we look back?", "We look back next on:"),
        (Person().has("g1", **REST), "when do we look back?", "No goal is under way at the moment."),
        (Person(), "when do we look back?", "No goal is kept yet."),
        (Person(), "stop reminding me", "No goal is kept yet."),
    ],
)
def test_what_comes_next_is_told_or_that_nothing_does(person: Person, words: str, says: str) -> None:
    assert says in goes(person, words).heard
