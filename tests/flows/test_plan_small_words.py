"""Skip, a doubt, a question and a command at the first question of every part of the plan do what they say."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.plan import PARTS
from tests.flows.planned import at, goes


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "what is positioning?"),
        ("en", "why?"),
        ("ar", "ليش؟"),
        ("ar", "يعني إيه؟"),
        ("ar", "/help"),
        ("en", "/why"),
    ],
)
def test_a_question_or_command_is_answered_and_the_question_stands(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question == asked
    assert person.known.plan("g1") is None


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "skip"),
        ("en", "I don't know"),
        ("en", "not sure"),
        ("en", "pass"),
        ("ar", "تجاوز"),
        ("ar", "لا أعرف"),
        ("ar", "مش عارف"),
        ("ar", "ما بعرف"),
    ],
)
def test_a_doubt_goes_on_and_is_nobodys_words(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question != asked
    assert words not in person.state.model_dump_json()
    assert words not in "".join(plan.model_dump_json() for plan in person.known.plans)
