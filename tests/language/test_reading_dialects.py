"""Goals as people of each region write them: the fields that the words give, and nothing else."""

from datetime import date
from typing import Any

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.language.phrases import ARABIZI, EGYPTIAN, ENGLISH, GULF, LEVANTINE, MAGHREBI, STANDARD
from tests.language.phrases_arabizi import ARABIZI_MORE
from tests.language.phrases_levantine import LEVANTINE_MORE
from tests.language.phrases_maghrebi import MAGHREBI_MORE

TODAY = Context(date(2026, 11, 21), "EG")


def _said(text: str) -> dict[str, Any]:
    reading = read_goal(text, TODAY).to_json()
    for name in ("baseline", "target"):
        amount = reading[name]
        reading[name] = amount and tuple(amount.values())
    reading["guardrail"] = reading["guardrail"] and tuple(reading["guardrail"].values())
    return reading


@pytest.mark.parametrize(("text", "fields"), [*EGYPTIAN, *GULF, *LEVANTINE, *MAGHREBI, *ARABIZI, *STANDARD, *ENGLISH])
def test_a_goal_is_read_as_its_region_means_it(text: str, fields: dict[str, Any]) -> None:
    reading = _said(text)
    assert {name: reading[name] for name in fields} == fields


@pytest.mark.parametrize(("text", "fields"), [*LEVANTINE_MORE, *MAGHREBI_MORE, *ARABIZI_MORE])
def test_a_goal_in_the_words_of_the_street_is_read_in_full(text: str, fields: dict[str, Any]) -> None:
    reading = _said(text)
    assert reading["language"] == "ar"
    assert {name: reading[name] for name in fields} == fields


@pytest.mark.parametrize(
    "text", [line for lines in (EGYPTIAN, GULF, LEVANTINE, MAGHREBI, ARABIZI, STANDARD) for line, _ in lines]
)
def test_arabic_in_any_letters_is_answered_in_arabic(text: str) -> None:
    assert read_goal(text, TODAY).language == "ar"


@pytest.mark.parametrize("text", [line for line, _ in ENGLISH])
def test_english_is_answered_in_english(text: str) -> None:
    assert read_goal(text, TODAY).language == "en"
