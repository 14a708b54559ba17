"""By when each of several things may be done: a week apart, on working days; refuses to know what they are."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.domain.reviews.free_days import allowed_day

WEEK = timedelta(days=7)


def spread(count: int, today: date, deadline: date | None, country: str) -> tuple[date, ...]:
    """Give days for so many things, the first within a week; nearer to each other where the deadline is close.

    Each is a working day of the country, ISO 3166; where the deadline leaves none, the deadline itself.
    """
    span = WEEK * count
    if deadline is not None and deadline - today < span:
        span = max(deadline - today, timedelta(0))
    ends = (today + span * (number + 1) // count for number in range(count))
    return tuple(_worked_on(day, today, country) for day in ends)


def _worked_on(day: date, today: date, country: str) -> date:
    earlier = allowed_day(day, country, "earlier")
    return earlier if earlier > today else day
