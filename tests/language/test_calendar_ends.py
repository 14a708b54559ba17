"""The calendar at its ends: beyond the years that dates have, and for units that it does not know, there is no day."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.days import calendar
from dialogs.language.days.hours import hours_in
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

DAY = date(2026, 11, 21)


def test_beyond_the_last_year_there_is_no_day() -> None:
    assert calendar.shift_days(date.max, 1) is None
    assert calendar.shift_days(date.min, -1) is None


@pytest.mark.parametrize(("unit", "steps"), [("week", 20_000), ("day", -20_000), ("eon", 1)])
def test_a_unit_too_far_off_or_unknown_has_no_days(unit: str, steps: int) -> None:
    assert calendar.unit_around(DAY, unit, steps) is None


@pytest.mark.parametrize(
    ("text", "night", "hours"),
    [
        ("from 10 to 12", "from", (22, 24)),
        ("until 12", "to", (0, 1)),
        ("at 12 midnight", "", (0, 1)),
        ("1 midnight", "", (0, 1)),
    ],
)
def test_twelve_in_the_night_is_midnight(text: str, night: str, hours: tuple[int, int]) -> None:
    assert hours_in(text, night) == hours  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["on the 30th", "Monday 22", "by the fifth Tuesday", "نلتقي في 30"])
def test_on_the_last_day_of_all_no_day_is_yet_to_come(text: str) -> None:
    assert not [span for span in find_spans(text, Context(date.max, "EG")) if span.kind == "date"]


def test_from_the_last_day_of_all_nothing_runs_on() -> None:
    found = [span for span in find_spans("from today to 30", Context(date.max, "EG")) if span.kind == "date"]

    assert [(span.start, span.end) for span in found] == [(date.max, date.max)]


@pytest.mark.parametrize(("text", "country"), [("last independence day", "GB"), ("عيد الاستقلال الماضي", "JP")])
def test_a_feast_that_a_country_does_not_have_was_on_no_day(text: str, country: str) -> None:
    assert not [span for span in find_spans(text, Context(DAY, country)) if span.kind == "date"]


@pytest.mark.parametrize("text", ["from March to National Day", "من مارس حتى عيد الاستقلال"])
def test_a_run_to_a_feast_of_no_known_day_ends_before_it(text: str) -> None:
    found = [span for span in find_spans(text, Context(DAY, "GB")) if span.kind == "date"]

    assert [(span.start, span.end) for span in found] == [(date(2027, 3, 1), date(2027, 3, 31))]


def test_a_day_that_the_last_months_do_not_have_is_none() -> None:
    found = find_spans("رجعت في 31", Context(date(9999, 11, 1), "EG"))

    assert not [span for span in found if span.kind == "date"]
