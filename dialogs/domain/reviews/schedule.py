"""When a goal is looked back at, as pure arithmetic; refuses to know the clock, and to promise a minute to anybody.

The choices made here:

* A quarter is 13 weeks from the goal's start, so that a review keeps its weekday. A goal without a deadline gets its
  next four quarters; more follow from `after_review`.
* At the quarters' ends, where that is chosen, a goal younger than six weeks is left alone.
* A quarterly review at most seven days before the deadline is left out for the deadline's own: nobody is asked twice in
  a week, nor judged before the day. A goal shorter than six days gets no look halfway.
* Weekly and monthly looks keep the weekday or the day of the month on which the goal began, and stand back where a
  review is near.
* A local time that a clock change swallows is read with the offset before the change; one that comes twice is the first
  of the two. A day that a country skipped altogether is the one that followed it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from hashlib import blake2b
from itertools import count, islice
from typing import TYPE_CHECKING, Literal, TypeAlias
from zoneinfo import ZoneInfo

from dialogs.domain.quarters import months_before, next_quarter_end, quarter_end

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

ReviewKind: TypeAlias = Literal["halfway", "quarterly", "deadline"]
Rhythm: TypeAlias = Literal["weeks", "quarters"]
Every: TypeAlias = Literal["weekly", "monthly"]
Reviews: TypeAlias = tuple[tuple[ReviewKind, date], ...]

QUARTER = timedelta(weeks=13)
MERGED = timedelta(days=7)
SHORTEST = timedelta(days=6)
YOUNGEST = timedelta(weeks=6)
QUARTERS_AHEAD = 4
MOST_AHEAD = 40
SPREAD_OVER = 5 / 6
WEEK = timedelta(days=7)
APART = {"weekly": timedelta(days=4), "monthly": timedelta(days=14)}
FROM_HOUR = 9
TO_HOUR = 12


def due_days(started_on: date, deadline: date | None, rhythm: Rhythm = "weeks") -> Reviews:
    """Say when a goal is looked back at, from its first day on, in order, so that all of it can be kept at once.

    Every 13 weeks, or at the quarters' ends, for ten years at most. Never empty: where there is a deadline, the last
    pair is its review.
    """
    if deadline is not None and deadline - started_on < QUARTER:
        return _short(started_on, deadline)
    return _ahead(_quarter_days(started_on, started_on, rhythm), deadline)


def after_review(on: date, deadline: date | None, rhythm: Rhythm = "weeks", started_on: date = date.min) -> Reviews:
    """Say what comes after a review held on this day: the next quarter's look, and the deadline's where there is one.

    Counted anew from the review, so cancel what still waits for the goal before scheduling these. Empty when the
    deadline is over.
    """
    if deadline is not None and deadline <= on:
        return ()
    following = _ahead(_quarter_days(on, started_on, rhythm), deadline)
    if deadline is None or following[0][0] == "deadline":
        return following[:1]
    return (following[0], following[-1])


def next_look(every: Every, started_on: date, after: date, reviews: Collection[date]) -> date:
    """Say when the figure is asked for next between the `reviews`: a day well apart from those and from `after`."""
    apart, number = APART[every], 1
    while True:
        day = started_on + WEEK * number if every == "weekly" else months_before(started_on, -number)
        if day - after >= apart and all(abs(day - review) >= apart for review in reviews):
            return day
        number += 1


def window(day: date, timezone: str, from_hour: int = FROM_HOUR, to_hour: int = TO_HOUR) -> tuple[datetime, datetime]:
    """Give the start and the end, in UTC, of the hours in which a person may be reminded on a local day.

    Raises `ValueError` or `zoneinfo.ZoneInfoNotFoundError` for a zone that is none.
    """
    zone = ZoneInfo(timezone)
    start, end = (
        datetime.combine(day + timedelta(days=hour // 24), time(hour % 24), zone) for hour in (from_hour, to_hour)
    )
    return start.astimezone(UTC), end.astimezone(UTC)


def moment(day: date, timezone: str, spread: str, from_hour: int = FROM_HOUR, to_hour: int = TO_HOUR) -> datetime:
    """Pick the moment in the day's window, in UTC: the same for the same `spread`, and even over many of them.

    `spread` names the person, so that a person's reminders of a day come together while those of many people do not.
    The last sixth of the window stays free: who comes late in it, because many are due, is still reminded that day.
    """
    start, end = window(day, timezone, from_hour, to_hour)
    seconds = int((end - start).total_seconds() * SPREAD_OVER)
    share = int.from_bytes(blake2b(spread.encode(), digest_size=8).digest())
    return start + timedelta(seconds=share * seconds >> 64)


def _short(started_on: date, deadline: date) -> Reviews:
    halfway = started_on + (deadline - started_on) // 2
    if deadline - started_on < SHORTEST:
        return (("deadline", deadline),)
    return (("halfway", halfway), ("deadline", deadline))


def _ahead(quarters: Iterator[date], deadline: date | None) -> Reviews:
    if deadline is None:
        return tuple(("quarterly", day) for day in islice(quarters, QUARTERS_AHEAD))
    found: list[tuple[ReviewKind, date]] = []
    for day in islice(quarters, MOST_AHEAD):
        if deadline - day <= MERGED:
            break
        found.append(("quarterly", day))
    return (*found, ("deadline", deadline))


def _quarter_days(since: date, started_on: date, rhythm: Rhythm) -> Iterator[date]:
    """The days of quarterly looks without an end: each 13 weeks on, or the ends of the calendar's quarters."""
    if rhythm == "weeks":
        yield from (since + QUARTER * number for number in count(1))
    day = quarter_end(max(since + MERGED, started_on + YOUNGEST))
    while True:
        yield day
        day = next_quarter_end(day)
