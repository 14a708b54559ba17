"""The four questions of the bigger goal: each answer leaves a trace, and what says nothing is asked again."""

from __future__ import annotations

import pytest

from dialogs.domain.goal import BusinessGoal
from tests.flows.person import Person


def asked() -> Person:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    person.presses("find")
    return person


def kept(person: Person) -> BusinessGoal:
    return person.known.business_goals[-1]


@pytest.mark.parametrize("words", ["4", "25%", "💰"])
def test_a_result_without_a_word_is_asked_again(words: str) -> None:
    person = asked()
    person.types(words)

    assert person.question == "bigger.result"


def test_every_answer_is_in_the_sentence_that_is_echoed() -> None:
    person = asked()
    person.types("revenue +25%")
    person.presses("customers")
    person.presses("new")
    person.presses("trust")

    assert "The bigger goal is “revenue +25%”, by more customers in a new area with trust that lasts." in person.heard
    person.follows("open", "g1")
    assert "by more customers in a new area" in person.heard


@pytest.mark.parametrize(
    ("words", "focus"),
    [("profit", "profit"), ("2", "customers"), ("الأرباح", "profit"), ("new customers", "customers")],
)
def test_a_typed_answer_is_the_button_it_means(words: str, focus: str) -> None:
    person = asked()
    person.types("revenue +25%")
    person.types(words)

    assert person.state.stack[-1].answers["focus"] == focus


def test_an_answer_that_is_neither_is_asked_about_once_and_then_kept() -> None:
    person = asked()
    person.types("revenue +25%")
    person.types("peace at work")
    assert person.question == "bigger.focus"
    assert "neither" in person.heard
    person.types("peace at work")

    assert person.question == "bigger.market"
    assert person.state.stack[-1].answers["focus"] == "peace at work"


def test_without_a_result_what_else_is_known_is_kept() -> None:
    person = asked()
    person.types("/skip")
    person.types("more customers")
    person.types("a new area")
    person.types("/skip")

    assert kept(person).words == "more customers · a new area"
    assert person.goal().serves == (kept(person).id,)


def test_knowing_nothing_leaves_it_open() -> None:
    person = asked()
    for _ in range(4):
        person.types("don't know")

    assert person.known.business_goals == ()
    assert "no bigger goal for now" in person.heard
    assert person.question == "strengthen.guardrail"
