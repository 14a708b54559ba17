"""Words that come when nothing is asked: a greeting, noise, a text passed on, a message edited after all is done."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dialogs.events import ButtonPressed, TextEdited, TextSaid, TurnFailed
from tests.flows.person import Person
from tests.flows.planned import goes


def met(goals: int = 0, **fields: Any) -> Person:
    """Somebody who was welcomed before."""
    person = Person()
    for number in range(goals):
        person.has(f"g{number}", **fields)
    person.known = replace(person.known, profile=person.known.profile.model_copy(update={"welcomed": True}))
    return person


@pytest.mark.parametrize(
    ("goals", "fields", "words", "says"),
    [
        (1, {}, "hello", "Hello! What would you like to do?"),
        (0, {}, "blue", "I'm here for goals: tell me a wish in one sentence"),
        (1, {"status": "stopped"}, "blue", "I'm here for goals: tell me a wish in one sentence"),
        (1, {}, "blue", "I can't tell what that means for “Reach 60 bookings a month · until 31 March 2027”."),
        (2, {}, "blue", "I can't tell what that means for your goals."),
    ],
)
def test_words_that_ask_for_nothing_get_the_ways_on(goals: int, fields: dict[str, Any], words: str, says: str) -> None:
    person = goes(met(goals, **fields), words)

    assert says in person.heard
    assert "A new goal" in person.buttons


def test_a_text_passed_on_is_no_wish_of_ones_own() -> None:
    person = met(1)
    person.happens(TextSaid("blue sky", "m1", forwarded=True))

    assert person.heard.startswith("You forwarded a text.")


def test_a_message_edited_after_its_work_is_done_is_told_so() -> None:
    person = met(1)
    person.happens(TextEdited("45", "m1"))

    assert "that message has done its work already" in person.heard


def test_an_answer_edited_into_something_else_is_asked_for_again() -> None:
    person = goes(met(), "I want 60 bookings", "40")
    person.happens(TextEdited("hello", "0"))

    assert person.question == "goal.wish"


@pytest.mark.parametrize(("moves", "question"), [((), None), (("more bookings",), "goal.baseline")])
def test_a_message_that_went_wrong_is_owned_up_to_and_the_question_stays(
    moves: tuple[str, ...], question: str | None
) -> None:
    person = goes(met(1), *moves)
    person.happens(TurnFailed())

    assert person.heard.startswith("Something went wrong on my side with your last message, and I'm sorry.")
    assert person.question == question


def test_a_button_pressed_twice_is_taken_once() -> None:
    person = goes(met(), "more bookings")
    button = next(choice.data for say in person.says for choice in say.choices if choice.data.endswith(":unknown"))
    person.happens(ButtonPressed(button))

    assert (person.happens(ButtonPressed(button)), person.question) == ((), "goal.target")
