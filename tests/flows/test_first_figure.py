"""The first figure of a goal whose start nobody knew becomes its start, is said to be, and can be taken back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

DAY, LATER = date(2026, 12, 20), date(2027, 2, 1)
TWENTY_MORE: dict[str, Any] = {"target": Amount(value=20, unit="percent"), "relative": True}


def unknown(language: str = "en", **fields: Any) -> Person:
    """Somebody whose goal was made without today's figure, a month later."""
    person = Person("ar" if language == "ar" else "en").has("g1", **{"baseline": None, **fields})
    person.on(DAY)
    return person


def told(person: Person, words: str) -> None:
    if words == "review":
        person.follows("review", "g1")
        person.types("45")
    else:
        person.types(words)


@pytest.mark.parametrize("fields", [{}, TWENTY_MORE], ids=["level", "change"])
@pytest.mark.parametrize(
    ("words", "language"), [("we're at 45", "en"), ("45", "en"), ("وصلنا 45", "ar"), ("review", "en")]
)
def test_the_first_figure_is_the_start_from_then_on(words: str, language: str, fields: dict[str, Any]) -> None:
    person = unknown(language, **fields)
    before = person.goal()
    told(person, words)

    start = {"baseline": Amount(value=45), "baseline_on": DAY}
    assert person.goal() == before.model_copy(update=start)
    assert [one.amount.value for one in person.known.check_ins] == [45.0]
    assert ("starting figure" if language == "en" else "رقم البداية") in person.heard
    assert "slower" not in person.heard
    assert [set(one.after) for one in person.known.changes] == [{"baseline", "baseline_on"}]


@pytest.mark.parametrize("way", ["/undo", "press"])
def test_taken_back_the_start_is_unknown_again(way: str) -> None:
    person = unknown()
    before = person.goal()
    person.types("we're at 45")
    person.types("/undo") if way == "/undo" else person.presses(f"undo:{person.known.check_ins[0].id}")

    assert person.goal() == before
    assert person.known.check_ins == ()
    assert "unknown again" in person.heard


@pytest.mark.parametrize(("words", "language"), [("no, 48", "en"), ("لا، 48", "ar")])
def test_a_figure_set_right_sets_the_start_right(words: str, language: str) -> None:
    person = unknown(language)
    person.types("we're at 45")
    person.types(words)

    assert person.goal().baseline == Amount(value=48)
    assert [one.amount.value for one in person.known.check_ins] == [48.0]


def test_the_next_figures_are_judged_from_that_day_and_leave_the_start_alone() -> None:
    person = unknown(**TWENTY_MORE)
    person.types("we're at 50")
    person.on(LATER)
    person.types("we're at 54")

    assert person.goal().baseline == Amount(value=50)
    assert "on track" in person.heard


def test_the_history_tells_the_start_and_no_other_change() -> None:
    person = unknown(**TWENTY_MORE)
    person.types("we're at 45")
    person.types("/history")

    assert "The starting figure: 45" in person.heard
    assert "The target:" not in person.heard


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"baseline": Amount(value=40)}, "we're at 45"),
        ({"metric": "orders", "per": None, "target": Amount(value=300)}, "we sold 30"),
        ({}, "we're at 70"),
        ({"direction": "keep"}, "we're at 59"),
    ],
    ids=["known", "counted on from nothing", "there already", "kept"],
)
def test_other_figures_leave_the_start_alone(fields: dict[str, Any], words: str) -> None:
    person = unknown(**fields)
    before = person.goal()
    person.types(words)

    assert person.goal() == before
    assert len(person.known.check_ins) == 1


def test_an_edited_start_is_of_the_first_day() -> None:
    person = unknown()
    person.types("we're at 45")
    person.types("the baseline was actually 35")

    assert (person.goal().baseline, person.goal().baseline_on) == (Amount(value=35), None)
