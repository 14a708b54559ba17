"""Goals in the English of many offices, native and second-language: the fields that the words give."""

from datetime import date
from typing import Any

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.language.phrases_english import ENGLISH_MORE

TODAY = Context(date(2026, 11, 21), "EG")


def said(text: str) -> dict[str, Any]:
    reading = read_goal(text, TODAY).to_json()
    for name in ("baseline", "target", "guardrail"):
        reading[name] = reading[name] and tuple(reading[name].values())
    return reading


@pytest.mark.parametrize(("text", "fields"), ENGLISH_MORE)
def test_a_goal_in_english_is_read_as_it_is_meant(text: str, fields: dict[str, Any]) -> None:
    reading = said(text)
    assert {name: reading[name] for name in fields} == fields
    assert reading["language"] == "en"


@pytest.mark.parametrize("text", ["men's shoes sales +10%", "more sales at the bas street shop", "par for the course"])
def test_arabic_and_french_in_latin_letters_mean_nothing_in_an_english_line(text: str) -> None:
    reading = said(text)
    assert reading["language"] == "en"
    assert (reading["baseline"], reading["guardrail"]) == (None, None)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("have our app downloaded 50,000 times", (50000, "count", False)),
        ("grow bookings 3 times", (200, "percent", True)),
        ("3x our leads", (200, "percent", True)),
        ("be the number 1 bakery in Rabat", None),
        ("our third branch by May", None),
        ("get half of our customers to buy again", (50, "percent", False)),
        ("cut churn by half", (50, "percent", True)),
        ("fill 80% of our tables", (80, "percent", False)),
        ("increase sales by 20% of last year's", (20, "percent", True)),
    ],
)
def test_multiples_counts_ranks_and_shares_are_told_apart(text: str, target: tuple[Any, ...] | None) -> None:
    assert said(text)["target"] == target
