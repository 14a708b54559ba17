"""The calendar at its ends: beyond the years that dates have, and for units that it does not know, there is no day."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.days import calendar
from dialogs.language.days.hours import hours_in

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
