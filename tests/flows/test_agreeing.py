"""A yes is short or begins with one; a sentence in which some word agrees saves and keeps nothing."""

from __future__ import annotations

import pytest

from tests.flows.person import Person

SENTENCES = (
    "we sell traditional sweets and there is plenty of competition here, fine",
    "كنبيعو الحلوى التقليدية وكاين بزاف ديال المنافسين",
    "زبايننا في الرياض يحبون الحلوى وتمام معهم كل شيء هذه الأيام",
)


def at_the_offer() -> Person:
    person = Person()
    person.types("/new")
    person.types("bookings from 40 to 44 a month by the end of March")
    while person.question not in {"goal.offer", None}:
        person.types("/skip")
    assert person.question == "goal.offer"
    return person


def at_the_decision() -> Person:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    while person.question not in {"strengthen.decision", None}:
        person.types("/skip")
    assert person.question == "strengthen.decision"
    return person


@pytest.mark.parametrize("words", SENTENCES)
def test_a_sentence_at_the_goals_card_saves_nothing(words: str) -> None:
    person = at_the_offer()
    person.types(words)

    assert not person.known.goals


@pytest.mark.parametrize("words", ["yes", "save it", "yes, please keep it that way", "تمام", "نعم احفظه", "موافق"])
def test_a_short_yes_at_the_goals_card_saves(words: str) -> None:
    person = at_the_offer()
    person.types(words)

    assert len(person.known.goals) == 1


@pytest.mark.parametrize("words", SENTENCES)
def test_a_sentence_at_the_decision_does_not_end_it(words: str) -> None:
    person = at_the_decision()
    person.types(words)

    assert "Kept" not in person.heard


@pytest.mark.parametrize(
    "words", ["/skip", "skip", "done", "that's all", "تجاوز", "خلاص", "تمام", "yes", "مش عارف", "don't know"]
)
def test_passing_over_the_decision_keeps_the_goal(words: str) -> None:
    person = at_the_decision()
    person.types(words)

    assert "Kept" in person.heard
    assert person.known.goal("g1") is not None
