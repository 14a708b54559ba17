"""What makes a goal stronger, answered by buttons and in words: the bigger goal, the limit, the first step, the end."""

from __future__ import annotations

import pytest

from dialogs.domain.aimed import Amount
from dialogs.events import ButtonPressed
from tests.flows.person import Person
from tests.flows.planned import goes


def stronger(until: str = "serves") -> Person:
    """Somebody who left out all questions before this one."""
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    while person.question != f"strengthen.{until}":
        person.types("/skip")
    return person


@pytest.mark.parametrize(
    ("answer", "question", "served"),
    [
        ("yes we want revenue up 20%", "strengthen.guardrail", ["yes we want revenue up 20%"]),
        ("yes", "bigger.result", []),
        ("I don't know", "bigger.result", []),
        ("<find>", "bigger.result", []),
        ("<none>", "strengthen.guardrail", []),
    ],
)
def test_a_bigger_goal_is_named_looked_for_or_left(answer: str, question: str, served: list[str]) -> None:
    person = goes(stronger(), answer)

    assert person.question == question
    assert [one.words for one in person.known.business_goals] == served


def test_a_likely_bigger_goal_is_kept_as_it_was_shown() -> None:
    person = Person().has("g1", metric="reach", target=Amount(value=6000), baseline=Amount(value=4000))
    person.follows("strengthen", "g1")
    first, (choice, *_) = person.buttons[0], [one for say in person.says for one in say.choices]
    person.happens(ButtonPressed(choice.data, first))

    assert [one.words for one in person.known.business_goals] == [first]


def test_a_bigger_goal_that_is_there_already_is_served_by_the_next_goal_too() -> None:
    person = goes(stronger(), "revenue up 20%", "/cancel").has("g2", wish="more guests")
    (bigger,) = person.known.business_goals
    person.follows("strengthen", "g2")
    person.presses(bigger.id)

    assert person.goal("g2").serves == (bigger.id,)


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        (("cost per lead",), "What is the most that the cost of a lead may be?"),
        (("rating", "150"), "150 points doesn't fit this measure."),
        (("conversion rate", "300%"), "300% doesn't fit this measure."),
    ],
)
def test_the_measure_of_a_limit_comes_first_and_a_figure_that_fits_it(answers: tuple[str, ...], says: str) -> None:
    person = goes(stronger("guardrail"), *answers)

    assert says in person.heard
    assert person.question == "strengthen.limit"


def test_a_first_step_may_be_asked_about_and_left_out() -> None:
    person = goes(stronger("first_step"), "what do you mean?")
    assert "Goals begin, or fail to begin, in the first week." in person.heard

    person.types("later")
    assert person.question == "strengthen.decision"
    assert person.goal().first_step is None


def test_a_part_is_changed_at_the_end() -> None:
    assert goes(stronger("decision"), "<change>").question == "change.part"
