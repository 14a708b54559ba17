"""When a goal is looked back at, as pure arithmetic; refuses to know the clock, and to promise a minute to anybody.

The choices made here:

* A quarter is 13 weeks from the goal's start, so that a review keeps its weekday. A goal without a deadline gets its
  next four quarters; more follow from `after_review`.
* A quarterly review at most seven days before the deadline is the deadline review, on the earlier day: nobody is asked
  twice in a week. A goal shorter than six days gets no look halfway.
* Days off are the country's weekend by CLDR. Quarterly and halfway looks move to the working day before, so that they
  do not fall out of their quarter; a deadline review moves to the working day after, when the figures are in.
* A local time that a clock change swallows is read with the offset before the change; one that comes twice is the first
  of the two. A day that a country skipped altogether is the one that followed it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from hashlib import blake2b
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

ReviewKind: TypeAlias = Literal["halfway", "quarterly", "deadline"]
Reviews: TypeAlias = tuple[tuple[ReviewKind, date], ...]
Towards: TypeAlias = Literal["earlier", "later"]

QUARTER = timedelta(weeks=13)
MERGED = timedelta(days=7)
SHORTEST = timedelta(days=6)
QUARTERS_AHEAD = 4
FROM_HOUR = 9
TO_HOUR = 12
SATURDAY, SUNDAY = 5, 6
DAYS = 7


def due_days(started_on: date, deadline: date | None) -> Reviews:
    """Say when a goal is looked back at, from its first day on, in order, so that all of it can be kept at once.

    Never empty: where there is a deadline, the last pair is its review.
    """
    if deadline is None:
        return tuple(("quarterly", started_on + QUARTER * number) for number in range(1, QUARTERS_AHEAD + 1))
    if deadline - started_on < QUARTER:
        return _short(started_on, deadline)
    return _quarters(started_on, deadline)


def after_review(on: date, deadline: date | None) -> Reviews:
    """Say what comes after a review held on this day: the next quarter's look, and the deadline's where there is one.

    Counted anew from the review, so cancel what still waits for the goal before scheduling these. Empty when the
    deadline is over.
    """
    if deadline is None:
        return (("quarterly", on + QUARTER),)
    if deadline <= on:
        return ()
    following = _quarters(on, deadline)
    return following if following[0][0] == "deadline" else (following[0], following[-1])


def allowed_day(day: date, country: str, towards: Towards) -> date:
    """Move a day off the weekend of a country (ISO 3166, two letters; unknown ones rest on Saturday and Sunday)."""
    step = timedelta(days=-1 if towards == "earlier" else 1)
    off = _weekend(country)
    while day.weekday() in off:
        day += step
    return day


def asked_on(kind: str, day: date, country: str) -> date:
    """Say on which day a person is really asked: deadline reviews move to after days off, all others to before."""
    return allowed_day(day, country, "later" if kind == "deadline" else "earlier")


def window(day: date, timezone: str, from_hour: int = FROM_HOUR, to_hour: int = TO_HOUR) -> tuple[datetime, datetime]:
    """Give the start and the end, in UTC, of the hours in which a person may be reminded on a local day.

    Raises `ValueError` or `zoneinfo.ZoneInfoNotFoundError` for a zone that is none.
    """
    zone = ZoneInfo(timezone)
    start, end = (datetime.combine(day, time(hour), zone).astimezone(UTC) for hour in (from_hour, to_hour))
    return start, end


def moment(day: date, timezone: str, spread: str, from_hour: int = FROM_HOUR, to_hour: int = TO_HOUR) -> datetime:
    """Pick the moment in the day's window, in UTC: the same for the same `spread`, and even over many of them.

    `spread` names the person, so that a person's reminders of a day come together while those of many people do not.
    """
    start, end = window(day, timezone, from_hour, to_hour)
    seconds = int((end - start).total_seconds())
    share = int.from_bytes(blake2b(spread.encode(), digest_size=8).digest())
    return start + timedelta(seconds=share * seconds >> 64)


def _short(started_on: date, deadline: date) -> Reviews:
    halfway = started_on + (deadline - started_on) // 2
    if deadline - started_on < SHORTEST:
        return (("deadline", deadline),)
    return (("halfway", halfway), ("deadline", deadline))


def _quarters(start: date, deadline: date) -> Reviews:
    found: list[tuple[ReviewKind, date]] = []
    day = start + QUARTER
    while deadline - day > MERGED:
        found.append(("quarterly", day))
        day += QUARTER
    return (*found, ("deadline", min(day, deadline)))


@lru_cache(maxsize=256)
def _weekend(country: str) -> frozenset[int]:
    """Find the weekdays off (0 is Monday); the week's end may run over Sunday."""
    try:
        locale = Locale.parse(f"und_{country}")
    except (UnknownLocaleError, ValueError):
        return frozenset((SATURDAY, SUNDAY))
    length = (locale.weekend_end - locale.weekend_start) % DAYS + 1
    return frozenset((locale.weekend_start + number) % DAYS for number in range(length))
