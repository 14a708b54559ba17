"""The time goals lean on: the ends of quarters, the year ahead, how much a month brings. Refuses to know today."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

ENOUGH = timedelta(weeks=8)
HURRIED = timedelta(weeks=5)
DAYS_A_MONTH = 30.4
STEADY = 0.04


def quarter_end(day: date) -> date:
    """The last day of the quarter that `day` lies in."""
    month = (day.month + 2) // 3 * 3
    return date(day.year, month, monthrange(day.year, month)[1])


def next_quarter_end(day: date) -> date:
    """The last day of the quarter after the one that `day` lies in."""
    return quarter_end(quarter_end(day) + timedelta(days=1))


def likely_deadline(today: date, *, hurried: bool = False) -> date:
    """The end of the quarter that leaves a goal eight weeks at least (five in a hurry): this one's, else the next."""
    end = quarter_end(today)
    return end if end - today >= (HURRIED if hurried else ENOUGH) else next_quarter_end(today)


YEAR = 12
QUARTER = 3
LEAST = timedelta(days=45)
MOST_QUARTERS = 12


def months_before(day: date, months: int) -> date:
    """The day so many months earlier; the last of a month stays the last of one."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    length = monthrange(year, month + 1)[1]
    last = day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, length if last else min(day.day, length))


def year_ahead(today: date) -> date:
    """The end of the month that lies twelve months on: the end of a bigger goal's year unless another is named."""
    day = months_before(today, -YEAR)
    return day.replace(day=monthrange(day.year, day.month)[1])


def quarter_ends(start: date, end: date) -> tuple[date, ...]:
    """The last days of the quarters between two days, counted back from the end; a stub at the start joins the next.

    One day, the end, where there is no more time than that; none beyond three years.
    """
    if end <= start:
        return ()
    ends = [end]
    while (before := months_before(end, QUARTER * len(ends))) - start >= LEAST:
        ends.append(before)
        if len(ends) > MOST_QUARTERS:
            return ()
    return tuple(reversed(ends))
