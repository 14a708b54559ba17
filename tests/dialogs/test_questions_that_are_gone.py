"""A conversation stored at a question that a later release has no more: it goes on with the next one that is open."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dialogs.events import TextEdited
from tests.flows.person import Person


def stored(**frame: Any) -> Person:
    """Somebody whose interview, that of a goal where none is named, was stored like this."""
    person = Person()
    person.stored = json.dumps({"stack": [{"flow": "goal", **frame}]})
    return person


@pytest.mark.parametrize(("flow", "next_one"), [("goal", "goal.wish"), ("open_group", "open_group.name")])
def test_an_answer_to_a_question_that_is_gone_is_met_by_the_next_question(flow: str, next_one: str) -> None:
    person = stored(flow=flow, asked="of an older release")
    person.types("blue")

    assert person.question == next_one


@pytest.mark.parametrize("asked", ["of an older release", "wish"])
def test_going_back_to_a_question_that_is_gone_asks_what_is_open(asked: str) -> None:
    person = stored(asked="baseline", answers={"wish": "more bookings"}, trail=[{"asked": asked}])
    person.types("/back")

    assert person.question is not None
    assert person.question.startswith("goal.")


def test_an_edited_answer_to_a_question_that_is_gone_is_left() -> None:
    person = stored(asked="baseline", answers={"wish": "more bookings"}, trail=[{"asked": "gone", "message": "m1"}])
    person.happens(TextEdited("more orders", "m1"))

    assert "that message has done its work already" in person.heard


def test_a_change_in_words_that_are_no_longer_read_asks_which_goal_and_changes_none() -> None:
    person = Person().has("g1").has("g2", metric="leads", wish="leads")
    frame = {"flow": "amend", "answers": {"words": "blue"}, "asked": "goal_id"}
    person.stored = json.dumps({"stack": [frame]})
    goals = person.known.goals
    person.types("/help")
    assert "Which goal is it about?" in person.heard
    assert len(person.buttons) == 2

    person.types("1")
    assert person.known.goals == goals
    assert person.state.stack == ()
