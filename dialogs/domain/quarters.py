"""The time goals lean on: the ends of quarters, and how much a month of steady work brings. Refuses to know today."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

ENOUGH = timedelta(weeks=8)
DAYS_A_MONTH = 30.4
STEADY = 0.04


def quarter_end(day: date) -> date:
    """The last day of the quarter that `day` lies in."""
    month = (day.month + 2) // 3 * 3
    return date(day.year, month, monthrange(day.year, month)[1])


def next_quarter_end(day: date) -> date:
    """The last day of the quarter after the one that `day` lies in."""
    return quarter_end(quarter_end(day) + timedelta(days=1))


def likely_deadline(today: date) -> date:
    """The end of the quarter that leaves a goal at least eight weeks: this one's, else the next one's."""
    end = quarter_end(today)
    return end if end - today >= ENOUGH else next_quarter_end(today)
