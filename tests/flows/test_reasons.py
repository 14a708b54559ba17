"""What is said where a reason for a bold target is asked: plans to come are reasons, orders for steps are not."""

from __future__ import annotations

from typing import Literal

import pytest

from tests.flows.person import Person

WISHES: dict[Literal["ar", "en"], str] = {
    "en": "increase followers from 1000 to 2000 on instagram by end of may",
    "ar": "زيادة متابعي انستقرام من 1000 إلى 2000 بحلول نهاية مايو 2027",
}


def at_realism(language: Literal["ar", "en"]) -> Person:
    person = Person(language)
    person.types(WISHES[language])
    person.presses("rose")
    assert person.question == "goal.realism"
    return person


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "بنسوي حملة مع مؤثرين"),
        ("ar", "راح نطلق إعلانات جديدة"),
        ("ar", "هنفتح فرع جديد"),
        ("ar", "وظفنا شخص جديد"),
        ("en", "we will run a campaign with influencers"),
        ("en", "we'll launch a new website"),
        ("en", "we just hired a salesperson"),
    ],
)
def test_what_is_planned_is_a_reason(language: Literal["ar", "en"], words: str) -> None:
    person = at_realism(language)
    person.types(words)

    assert person.question == "goal.offer"
    assert person.state.stack[-1].answers["stretch_reason"] == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "sara owns it"),
        ("en", "Priya should do it"),
        ("en", "let Omar handle it"),
        ("en", "add a step: print flyers"),
        ("ar", "خلي سارة تتولى الخطوة"),
        ("ar", "سارة تتولاها"),
    ],
)
def test_who_does_what_is_no_reason(language: Literal["ar", "en"], words: str) -> None:
    person = at_realism(language)
    person.types(words)

    assert person.question == "goal.realism"
    assert "stretch_reason" not in person.state.stack[-1].answers


@pytest.mark.parametrize("words", ["Priya should do it", "sara owns it", "سارة تتولاها"])
def test_who_does_it_is_no_wish_either(words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert person.question is None
    assert len(person.known.goals) == 1


@pytest.mark.parametrize("words", ["I want to open a second branch in Jeddah"])
def test_another_wish_is_still_one(words: str) -> None:
    person = at_realism("en")
    person.types(words)

    assert person.question == "aside.choice" or "stretch_reason" in person.state.stack[-1].answers
