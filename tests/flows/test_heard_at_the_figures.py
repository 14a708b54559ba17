"""What is typed about the figures of a goal in dialect: where they are read, how they moved, that nobody knows."""

from __future__ import annotations

import pytest

from tests.flows.person import Person


def at_the_tool() -> Person:
    person = Person("ar")
    for words in ("/new", "نبي نزيد طلبات المتجر", "٢٠٠"):
        person.types(words)
    assert person.question == "goal.tool"
    return person


@pytest.mark.parametrize(
    ("words", "tool"),
    [
        ("من لوحة سلة", "لوحة سلة"),
        ("في دفتر عندي", "دفتر عندي"),
        ("from the till book", "the till book"),
        ("سلة", "سلة"),
    ],
)
def test_a_tool_is_kept_without_the_words_that_lead_to_it(words: str, tool: str) -> None:
    person = at_the_tool()
    person.types(words)

    assert person.state.stack[-1].answers["tool"] == tool


@pytest.mark.parametrize("words", ["غدا", "بكرة", "tomorrow"])
def test_tomorrow_puts_a_figure_off_and_is_no_deadline(words: str) -> None:
    person = Person("en" if words.isascii() else "ar")
    person.types("/new")
    person.types("more orders for the store" if words.isascii() else "نبي نزيد طلبات المتجر")
    asked = person.question
    person.types(words)

    assert asked == person.question == "goal.baseline"
    assert "deadline" not in person.state.stack[-1].answers


@pytest.mark.parametrize(
    ("words", "trend"),
    [
        ("ما كانعرفش", "unknown"),
        ("والله ما عرفت", "unknown"),
        ("ماكنعرفوش", "unknown"),
        ("بحال بحال", "same"),
        ("كينقص شوية", "fell"),
        ("كيتزاد", "rose"),
    ],
)
def test_how_a_figure_moved_is_heard_in_darija(words: str, trend: str) -> None:
    person = at_the_tool()
    for answer in ("سلة", "٤٠٠", "آخر يونيو"):
        person.types(answer)
    assert person.question == "goal.trend"
    person.types(words)

    assert person.state.stack[-1].answers["trend"] == trend
