"""What a look back tells of a figure: how it moved, that it is the target, whether the limit is kept, what is known."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.effects import SaveCheckIn
from tests.flows.person import Person

DAY = date(2027, 2, 19)
LIMIT = Guardrail(metric="cost_per_lead", bound="max", value=25, unit="EGP")
CHURN: dict[str, Any] = {
    "metric": "churn_rate",
    "direction": "decrease",
    "baseline": Amount(value=6, unit="percent"),
    "target": Amount(value=4, unit="percent"),
}


def looking(figure: str, before: float, unit: str = "count", day: date = DAY, **fields: Any) -> Person:
    """Somebody who tells a figure at a look back, after one of six weeks before."""
    person = Person().has("g1", **fields).stood_at("g1", before, day - timedelta(days=42), unit)
    person.on(day)
    person.follows("review", "g1")
    person.types(figure)
    return person


@pytest.mark.parametrize(
    ("figure", "before", "says", "never"),
    [
        ("41", 44, "now, down from 44", "slower"),
        ("43", 41, "now, up from 41", "less than planned"),
        ("53", 46, "now, up from 46", "less than planned"),
        ("45", 45, "45 bookings now;", "from 45"),
    ],
)
def test_a_figure_is_told_beside_the_last_one_and_a_fall_is_no_slow_rise(
    figure: str, before: float, says: str, never: str
) -> None:
    heard = looking(figure, before).heard

    assert says in heard
    assert never not in heard


@pytest.mark.parametrize(("figure", "before", "says"), [("5.9%", 5.2, "up from 5.2%"), ("5.2%", 5.6, "down from 5.6%")])
def test_what_shall_fall_is_told_as_it_moves(figure: str, before: float, says: str) -> None:
    heard = looking(figure, before, "percent", **CHURN).heard

    assert says in heard
    assert ("more than planned" in heard) is says.startswith("up")


@pytest.mark.parametrize(("day", "early"), [(DAY, "6 weeks before its day"), (date(2027, 3, 31), None)])
def test_a_goal_that_is_reached_is_greeted_before_anything_else(day: date, early: str | None) -> None:
    heard = looking("61", 55, day=day).heard

    assert heard.startswith("Congratulations!")
    assert (early in heard) if early else ("before its day" not in heard)


def test_a_goal_without_a_day_is_reached_before_none() -> None:
    heard = looking("61", 55, deadline=None).heard

    assert "Congratulations!" in heard
    assert "before its day" not in heard


def test_a_reached_goal_is_greeted_in_between_too() -> None:
    person = Person().has("g1")
    person.on(DAY)
    person.types("61 bookings")

    assert "Congratulations! The target of 60 a month is reached ✅" in person.heard


@pytest.mark.parametrize(
    ("words", "kept", "says"),
    [
        ("about 22", 22, "kept ✅"),
        ("30", 30, "above the limit"),
        ("I don't know", None, "What worked?"),
        ("/skip", None, "What worked?"),
        ("the offer on Thursdays", None, "And what didn't work"),
    ],
)
def test_the_limit_of_a_goal_is_asked_about_once_and_may_stay_open(words: str, kept: float | None, says: str) -> None:
    person = looking("45", 45, guardrail=LIMIT)
    assert person.question == "review.limit"
    person.types(words)

    told = [one.check_in for one in person.effects if isinstance(one, SaveCheckIn) and one.check_in.guardrail]
    assert [one.amount.value for one in told] == ([kept] if kept is not None else [])
    assert says in person.heard
    assert person.question in ("review.worked", "review.failed")


@pytest.mark.parametrize("words", ["no, 46", "لا معلش ٤٦", "sorry, I meant 46"])
def test_a_correction_at_the_limit_is_one_of_the_goals_figure(words: str) -> None:
    person = looking("45", 45, guardrail=LIMIT)
    person.types(words)

    figures = [one.check_in for one in person.effects if isinstance(one, SaveCheckIn)]
    assert [(one.amount.value, one.guardrail) for one in figures] == [(46, False)]
    assert person.question == "review.limit"


@pytest.mark.parametrize(
    ("earlier", "asked"),
    [(date(2027, 2, 2), "There's already a figure for last month: 45"), (date(2027, 1, 28), "Last figure: 45")],
)
def test_last_month_is_asked_for_once_in_a_month(earlier: date, asked: str) -> None:
    person = Person().has("g1").stood_at("g1", 45, earlier)
    person.on(DAY)
    person.follows("review", "g1")

    assert asked in person.heard


@pytest.mark.parametrize(("words", "noted"), [("yes", []), ("<same>", []), ("47", [47])])
def test_a_figure_that_still_holds_is_not_noted_anew(words: str, noted: list[float]) -> None:
    person = Person().has("g1").stood_at("g1", 45, date(2027, 2, 2))
    person.on(DAY)
    person.follows("review", "g1")
    person.presses("same") if words == "<same>" else person.types(words)

    assert [one.check_in.amount.value for one in person.effects if isinstance(one, SaveCheckIn)] == noted
    assert person.question == "review.worked"
