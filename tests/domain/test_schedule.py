"""When goals are looked back at: quarters, halves and deadlines, off the days off, in a morning that exists."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.domain.reviews.free_days import allowed_day
from dialogs.domain.reviews.schedule import Every, after_review, due_days, moment, next_look, window

START = date(2026, 11, 21)
DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))


def in_days(*pairs: tuple[str, int]) -> tuple[tuple[str, date], ...]:
    return tuple((kind, START + timedelta(days=days)) for kind, days in pairs)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-3, [("deadline", -3)]),
        (0, [("deadline", 0)]),
        (5, [("deadline", 5)]),
        (6, [("halfway", 3), ("deadline", 6)]),
        (10, [("halfway", 5), ("deadline", 10)]),
        (14, [("halfway", 7), ("deadline", 14)]),
        (30, [("halfway", 15), ("deadline", 30)]),
        (90, [("halfway", 45), ("deadline", 90)]),
        (91, [("deadline", 91)]),
        (95, [("deadline", 95)]),
        (98, [("deadline", 98)]),
        (99, [("quarterly", 91), ("deadline", 99)]),
        (182, [("quarterly", 91), ("deadline", 182)]),
        (189, [("quarterly", 91), ("deadline", 189)]),
        (365, [("quarterly", 91), ("quarterly", 182), ("quarterly", 273), ("deadline", 365)]),
        (None, [("quarterly", 91), ("quarterly", 182), ("quarterly", 273), ("quarterly", 364)]),
    ],
)
def test_looks_back_follow_from_the_length_of_the_goal(days: int | None, expected: list[tuple[str, int]]) -> None:
    deadline = None if days is None else START + timedelta(days=days)

    assert due_days(START, deadline) == in_days(*expected)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (None, [("quarterly", 91)]),
        (0, []),
        (-1, []),
        (5, [("deadline", 5)]),
        (60, [("deadline", 60)]),
        (97, [("deadline", 97)]),
        (99, [("quarterly", 91), ("deadline", 99)]),
        (365, [("quarterly", 91), ("deadline", 365)]),
        (400, [("quarterly", 91), ("deadline", 400)]),
    ],
)
def test_after_a_review_come_the_next_quarter_and_the_deadline(
    days: int | None, expected: list[tuple[str, int]]
) -> None:
    deadline = None if days is None else START + timedelta(days=days)

    assert after_review(START, deadline) == in_days(*expected)


@given(start=DAYS, days=st.integers(0, 2000))
def test_every_deadline_is_looked_at_and_no_quarter_within_a_week_of_it(start: date, days: int) -> None:
    deadline = start + timedelta(days=days)
    planned = due_days(start, deadline)

    looks = [day for _, day in planned]
    gaps = [later - earlier for (kind, earlier), (_, later) in pairwise(planned) if kind == "quarterly"]
    assert all(gap > timedelta(days=7) for gap in gaps)
    assert looks == sorted(set(looks))
    assert [kind for kind, _ in planned].count("deadline") == 1
    assert planned[-1][0] == "deadline"
    assert looks[-1] == deadline


FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22)
THURSDAY, MONDAY = date(2026, 11, 19), date(2026, 11, 23)


@pytest.mark.parametrize(
    ("country", "day", "earlier", "later"),
    [
        ("EG", FRIDAY, THURSDAY, SUNDAY),
        ("SA", SATURDAY, THURSDAY, SUNDAY),
        ("JO", SUNDAY, SUNDAY, SUNDAY),
        ("EG", THURSDAY, THURSDAY, THURSDAY),
        ("MA", FRIDAY, FRIDAY, FRIDAY),
        ("LB", SATURDAY, FRIDAY, MONDAY),
        ("TN", SUNDAY, FRIDAY, MONDAY),
        ("AE", SUNDAY, FRIDAY, MONDAY),
        ("GB", SATURDAY, FRIDAY, MONDAY),
        ("IR", FRIDAY, THURSDAY, SATURDAY),
        ("IN", SUNDAY, SATURDAY, MONDAY),
        ("nowhere", SATURDAY, FRIDAY, MONDAY),
        ("", FRIDAY, FRIDAY, FRIDAY),
    ],
)
def test_days_off_are_the_countrys_weekend(country: str, day: date, earlier: date, later: date) -> None:
    assert allowed_day(day, country, "earlier") == earlier
    assert allowed_day(day, country, "later") == later


@pytest.mark.parametrize(
    ("zone", "day", "start", "hours"),
    [
        ("Africa/Cairo", date(2026, 11, 22), "2026-11-22T07:00", 3),
        ("Africa/Cairo", date(2026, 7, 22), "2026-07-22T06:00", 3),
        ("Asia/Kathmandu", date(2026, 11, 22), "2026-11-22T03:15", 3),
        ("Pacific/Kiritimati", date(2026, 11, 22), "2026-11-21T19:00", 3),
        ("Pacific/Apia", date(2011, 12, 30), "2011-12-30T19:00", 3),  # a day that Samoa skipped
        ("Antarctica/Troll", date(2026, 3, 29), "2026-03-29T07:00", 3),  # the clock went forward by two hours
        ("America/New_York", date(2026, 11, 1), "2026-11-01T14:00", 3),  # after an hour that came twice
    ],
)
def test_a_window_is_three_hours_of_the_local_morning(zone: str, day: date, start: str, hours: int) -> None:
    begin = datetime.fromisoformat(start).replace(tzinfo=UTC)

    assert window(day, zone) == (begin, begin + timedelta(hours=hours))


def test_a_window_over_an_hour_that_is_skipped_is_shorter_and_over_one_that_comes_twice_longer() -> None:
    skipped = window(date(2026, 3, 29), "Europe/Berlin", 1, 4)
    twice = window(date(2026, 10, 25), "Europe/Berlin", 1, 4)

    assert skipped[1] - skipped[0] == timedelta(hours=2)
    assert twice[1] - twice[0] == timedelta(hours=4)


def test_an_hour_that_is_skipped_is_the_one_after_it() -> None:
    start, _ = window(date(2026, 3, 29), "Europe/Berlin", 2, 12)

    assert start.astimezone(ZoneInfo("Europe/Berlin")).hour == 3


@given(day=DAYS, zone=st.sampled_from(sorted(available_timezones())), spread=st.text(max_size=20))
def test_every_morning_of_every_zone_has_a_moment_in_it(day: date, zone: str, spread: str) -> None:
    start, end = window(day, zone)

    assert start < end
    assert start <= moment(day, zone, spread) < end
    assert moment(day, zone, spread) == moment(day, zone, spread)


def test_many_people_are_spread_evenly_over_the_morning_but_its_last_sixth() -> None:
    start, end = window(MONDAY, "Asia/Riyadh")
    tenth = (end - start) * 5 / 6 / 10
    found = [0] * 10
    for number in range(5000):
        found[(moment(MONDAY, "Asia/Riyadh", f"telegram:{number}") - start) // tenth] += 1

    assert min(found) > 400
    assert max(found) < 600


def test_a_person_has_the_same_minute_every_time() -> None:
    start = window(MONDAY, "Africa/Cairo")[0]
    later_start = window(MONDAY + timedelta(weeks=13), "Africa/Cairo")[0]

    assert moment(MONDAY, "Africa/Cairo", "telegram:7") - start == (
        moment(MONDAY + timedelta(weeks=13), "Africa/Cairo", "telegram:7") - later_start
    )


def test_a_zone_that_is_none_is_refused() -> None:
    with pytest.raises((ValueError, KeyError)):
        window(MONDAY, "Mars/Olympus")


@pytest.mark.parametrize(
    ("started_on", "deadline", "expected"),
    [
        (
            START,
            None,
            [("quarterly", date(2027, 3, 31)), ("quarterly", date(2027, 6, 30))],
        ),  # the year's end is too near
        (date(2026, 11, 1), None, [("quarterly", date(2026, 12, 31)), ("quarterly", date(2027, 3, 31))]),
        (START, date(2027, 6, 30), [("quarterly", date(2027, 3, 31)), ("deadline", date(2027, 6, 30))]),
        (START, date(2027, 4, 3), [("deadline", date(2027, 4, 3))]),
        (START, date(2027, 1, 20), [("halfway", date(2026, 12, 21)), ("deadline", date(2027, 1, 20))]),
    ],
)
def test_looks_at_the_quarters_ends_leave_young_goals_alone(
    started_on: date, deadline: date | None, expected: list[tuple[str, date]]
) -> None:
    assert list(due_days(started_on, deadline, "quarters"))[:2] == expected


def test_after_a_review_at_a_quarters_end_comes_the_next_quarters() -> None:
    held = date(2027, 3, 30)
    assert after_review(held, None, "quarters", START) == (("quarterly", date(2027, 6, 30)),)
    assert after_review(held, date(2027, 5, 2), "quarters", START) == (("deadline", date(2027, 5, 2)),)


@pytest.mark.parametrize(
    ("every", "after", "expected"),
    [
        ("weekly", START, date(2026, 11, 28)),
        ("weekly", date(2026, 11, 25), date(2026, 12, 5)),  # a figure came three days before: that look falls out
        ("monthly", START, date(2026, 12, 21)),
        ("monthly", date(2026, 12, 15), date(2027, 1, 21)),
    ],
)
def test_a_look_keeps_its_day_and_its_distance(every: Every, after: date, expected: date) -> None:
    assert next_look(every, START, after, []) == expected


@given(start=DAYS, days=st.integers(0, 800), every=st.sampled_from(["weekly", "monthly"]))
def test_no_look_comes_close_to_a_review(start: date, days: int, every: Every) -> None:
    reviews = [day for _, day in due_days(start, start + timedelta(days=days))]
    look = next_look(every, start, start, reviews)
    assert look > start
    assert all(abs(look - review) >= timedelta(days=4) for review in reviews)
