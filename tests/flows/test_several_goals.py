"""Several goals in one message: the first is taken by itself, the others are named, kept and offered behind it."""

from __future__ import annotations

from typing import Literal

import pytest

from tests.flows.person import Person

_THREE: dict[Literal["ar", "en"], tuple[str, str, str]] = {
    "en": ("20 new clients by june", "5000 insta followers by march", "cut costs 10%"),
    "ar": ("20 عميل جديد بحلول يونيو", "5000 متابع على انستغرام بحلول مارس", "خفض التكاليف 10%"),
}


def listed(language: Literal["ar", "en"]) -> str:
    return " ".join(f"{place}) {goal}" for place, goal in enumerate(_THREE[language], 1))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_first_is_taken_and_the_others_are_named(language: Literal["ar", "en"]) -> None:
    person = Person(language)
    person.types(listed(language))
    first, *others = _THREE[language]
    assert person.question == "goal.offer"
    assert all(goal in person.heard for goal in others)
    assert f"“{first}”" not in person.heard


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_others_are_offered_one_after_the_other(language: Literal["ar", "en"]) -> None:
    person = Person(language)
    person.types(listed(language))
    person.presses("save")
    person.types("dubai")
    assert _THREE[language][1] in person.heard
    person.presses("no")
    assert _THREE[language][2] in person.heard
    person.presses("no")
    assert person.question is None
    assert len(person.known.goals) == 1


def test_a_dropped_first_loses_none_of_the_others() -> None:
    person = Person("en")
    person.types(listed("en"))
    person.presses("drop")
    assert _THREE["en"][1] in person.heard
    person.presses("now")
    assert "5,000" in person.heard
