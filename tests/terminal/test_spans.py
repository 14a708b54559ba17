from datetime import UTC, datetime

import pytest

from bot.terminal.spans import asked, later

START = datetime(2026, 11, 30, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("/later 13w", (13, "week")),
        ("/later 3d", (3, "day")),
        ("/later 2h", (2, "hour")),
        ("/later 1m", (1, "month")),
        ("/later 1q", (1, "quarter")),
        ("/later 1 y", (1, "year")),
        ("/LATER 2 Weeks", (2, "week")),
        ("/later ١٣w", (13, "week")),
    ],
)
def test_a_span_is_an_amount_and_a_unit(text: str, span: tuple[int, str]) -> None:
    assert asked(text) == span


@pytest.mark.parametrize("text", ["/later", "/later w", "later 13w", "/later 13", "/later 13x", "/later 4f1c.week"])
def test_anything_else_is_for_the_coach(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    ("amount", "unit", "day"),
    [(3, "day", "2026-12-03"), (13, "week", "2027-03-01"), (3, "month", "2027-02-28"), (1, "quarter", "2027-02-28"),
     (1, "year", "2027-11-30"), (1, "month", "2026-12-30")],
)  # fmt: skip
def test_months_follow_the_calendar(amount: int, unit: str, day: str) -> None:
    assert later(START, amount, unit).date().isoformat() == day


@pytest.mark.parametrize("unit", ["week", "month", "year"])
def test_beyond_the_calendar_is_told_as_overflow(unit: str) -> None:
    with pytest.raises(OverflowError):
        later(later(START, 7900, "year"), 9999, unit)
