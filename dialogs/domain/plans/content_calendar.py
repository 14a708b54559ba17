"""What is published on which day of the coming weeks: kinds and topics in turn. Refuses to write any of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import lcm

from dialogs.domain.plans.content_ideas import KIND_BY_ID, TOPIC_BY_ID
from dialogs.domain.plans.plan import Content, Picked
from dialogs.domain.reviews.free_days import allowed_day
from dialogs.measures.metric import Stage

WEEKS = 4
DAYS = 7
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """One day of the calendar: what kind, about what (either may be open), for which stage of the journey."""

    day: date
    kind: Picked | None
    topic: Picked | None
    stage: Stage | None


def entries(content: Content, today: date, stage: Stage | None = None, weeks: int = WEEKS) -> tuple[Entry, ...]:
    """The entries of the next weeks, from today or from the first day on, whichever is later.

    Kinds and topics are counted on from the first day, so that the same day shows the same entry next week too.
    `stage` is the goal's, for what names none itself.
    """
    if not content.weekdays:
        return ()
    first = content.from_day or today
    begin = max(first, today)
    found = ((place, day) for place, day in enumerate(_days(first, content.weekdays, begin + DAY * DAYS * weeks)))
    return tuple(_entry(content, place, day, stage) for place, day in found if day >= begin)


def _days(first: date, weekdays: Collection[int], end: date) -> Iterator[date]:
    day = first
    while day < end:
        if day.weekday() in weekdays:
            yield day
        day += DAY


def _entry(content: Content, place: int, day: date, stage: Stage | None) -> Entry:
    kinds, topics = content.kinds, content.topics
    kind = kinds[place % len(kinds)] if kinds else None
    again = place // lcm(len(kinds), len(topics)) if len(kinds) > 1 and topics else 0
    topic = topics[(place + again) % len(topics)] if topics else None
    return Entry(day, kind, topic, _stage(kind, topic, stage))


def _stage(kind: Picked | None, topic: Picked | None, stage: Stage | None) -> Stage | None:
    """The topic says what for; else the kind, with the goal's own stage where the kind serves it."""
    row = TOPIC_BY_ID.get(topic.idea or "") if topic else None
    if row is not None:
        return row.stage
    form = KIND_BY_ID.get(kind.idea or "") if kind else None
    if form is None or stage in form.stages:
        return stage
    return form.stages[0]


def working_days(country: str) -> tuple[int, ...]:
    """The weekdays on which a country works (Monday is 0), in the order of its week."""
    monday = date(2024, 1, 1)
    working = [day for day in range(DAYS) if allowed_day(monday + DAY * day, country, "later") == monday + DAY * day]
    begins = next((day for day in working if (day - 1) % DAYS not in working), 0)
    return tuple(sorted(working, key=lambda day: (day - begins) % DAYS))


def week_of(country: str) -> tuple[int, ...]:
    """The weekdays in the order of a country's week, its days off last."""
    working = working_days(country)
    return (*working, *(day for day in (4, 5, 6, 0, 1, 2, 3) if day not in working))


def spread_over(times: int, country: str) -> tuple[int, ...]:
    """So many weekdays, as far apart as can be, on working days as long as there are enough."""
    days = working_days(country)
    if times >= len(days):
        rest = tuple(day for day in range(DAYS) if day not in days)
        return (*days, *rest[: times - len(days)])
    if times <= 1:
        return days[:times]
    return tuple(days[place * (len(days) - 1) // (times - 1)] for place in range(times))
