"""A first figure on the wrong side of the start is told as one, from the first day on and in both directions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

RISES: dict[str, Any] = {"baseline": Amount(value=40)}
FALLS: dict[str, Any] = {
    "metric": "complaints",
    "direction": "decrease",
    "baseline": Amount(value=40),
    "target": Amount(value=20),
}


@pytest.mark.parametrize("day", [None, date(2026, 12, 20)], ids=["first day", "a month later"])
@pytest.mark.parametrize(
    ("fields", "words", "language", "told"),
    [
        (RISES, "we're at 35", "en", "less than at the start: 40"),
        (RISES, "وصلنا 35", "ar", "أقلّ من رقم البداية (٤٠"),
        (FALLS, "we're at 50", "en", "more than at the start: 40"),
        (FALLS, "وصلنا 50", "ar", "أكثر من رقم البداية (٤٠"),
    ],
)
def test_a_first_figure_beyond_the_start_is_said_to_be(
    fields: dict[str, Any], words: str, language: str, told: str, day: date | None
) -> None:
    person = Person("ar" if language == "ar" else "en").has("g1", **fields)
    if day is not None:
        person.on(day)
    person.types(words)
    assert told in person.heard


@pytest.mark.parametrize(("fields", "figure"), [(RISES, "45"), (FALLS, "30"), (RISES, "40")])
def test_a_figure_on_its_way_is_not(fields: dict[str, Any], figure: str) -> None:
    person = Person("en").has("g1", **fields)
    person.types(f"we're at {figure}")
    assert "at the start" not in person.heard


def test_the_second_figure_is_held_against_the_first() -> None:
    person = Person("en").has("g1", **RISES)
    person.types("we're at 35")
    person.on(date(2026, 12, 20))
    person.types("we're at 33")
    assert "less than last time: 35" in person.heard
    assert "at the start" not in person.heard


def test_a_look_back_tells_it_too() -> None:
    person = Person("en").has("g1", **RISES)
    person.on(date(2026, 12, 20))
    person.follows("review", "g1")
    person.types("35")
    assert "down from 40" in person.heard
