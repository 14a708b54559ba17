"""How far /later moves the clock; refuses to move it."""

from __future__ import annotations

import calendar
import re
from datetime import MAXYEAR, datetime, timedelta
from typing import Final

_LATER: Final = re.compile(r"/later\s+(\d{1,30})\s*([a-z]+)", re.IGNORECASE)
_UNITS: Final = {"h": "hour", "d": "day", "w": "week", "m": "month", "q": "quarter", "y": "year"}
_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
_STEADY: Final = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}


def is_asked(text: str) -> bool:
    """Tell whether somebody means the clock, whatever stands behind the command."""
    return text.strip().lower().split(maxsplit=1)[:1] == ["/later"]


def asked(text: str) -> tuple[int, str] | None:
    """Read "/later 13w", "/later 2 months": an amount and its unit; `None` for anything else."""
    found = _LATER.fullmatch(text.strip())
    if found is None:
        return None
    word = found.group(2).lower()
    unit = _UNITS.get(word) or next((name for name in _UNITS.values() if word in {name, name + "s"}), None)
    return (int(found.group(1)), unit) if unit else None


def later(moment: datetime, amount: int, unit: str) -> datetime:
    """Add a span by the calendar: a month's day that does not exist is its last. Raises `OverflowError` beyond 9999."""
    if unit in _STEADY:
        return moment + amount * _STEADY[unit]
    months = moment.month - 1 + amount * _MONTHS[unit]
    year, month = moment.year + months // 12, months % 12 + 1
    if year > MAXYEAR:
        message = f"the year {year} is too far"
        raise OverflowError(message)
    day = min(moment.day, calendar.monthrange(year, month)[1])
    return moment.replace(year=year, month=month, day=day)
