"""When somebody may be reminded: never in quiet hours, on days off or in a pause, whatever else is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.domain.goal import Profile
from dialogs.domain.reviews.free_days import Towards, in_ramadan, public_holidays, weekend
from dialogs.domain.reviews.reachable import EVENING, Reachable, reachable

CAIRO = Reachable("EG", "Africa/Cairo")
THURSDAY, FRIDAY, SUNDAY = date(2027, 2, 18), date(2027, 2, 19), date(2027, 2, 21)
IN_RAMADAN = date(2027, 2, 16)
AFTER_RAMADAN = date(2027, 3, 10)


def test_mornings_of_working_days_are_the_rule() -> None:
    assert CAIRO.day(FRIDAY, "later") == SUNDAY
    assert CAIRO.asked_on("quarterly", FRIDAY) == THURSDAY
    assert CAIRO.asked_on("deadline", FRIDAY) == SUNDAY
    assert CAIRO.asked_on("weekly", FRIDAY) == SUNDAY
    assert CAIRO.hours_on(SUNDAY) == (9, 12)


def test_who_wants_reminders_on_days_off_gets_them_there() -> None:
    assert replace(CAIRO, weekends=True).day(FRIDAY, "later") == FRIDAY


@pytest.mark.parametrize(
    ("country", "day"),
    [("EG", date(2026, 7, 23)), ("SA", date(2026, 9, 23)), ("MA", date(2026, 11, 18)), ("LB", date(2027, 11, 22))],
)
def test_public_holidays_are_days_off_for_who_wants_that(country: str, day: date) -> None:
    reach = replace(CAIRO, country=country)
    assert reach.day(day, "later") == day
    assert replace(reach, holidays=True).day(day, "later") > day
    assert replace(reach, holidays=True).day(day, "earlier") < day


def test_a_country_that_no_table_has_keeps_no_holidays() -> None:
    assert not public_holidays("XX")
    assert replace(CAIRO, country="XX", holidays=True).day(date(2027, 1, 1), "later") == date(2027, 1, 1)


def test_in_ramadan_nothing_changes_unless_it_is_wanted() -> None:
    assert in_ramadan(IN_RAMADAN)
    assert not in_ramadan(AFTER_RAMADAN)
    assert CAIRO.hours_on(IN_RAMADAN) == (9, 12)
    assert replace(CAIRO, ramadan="evening").hours_on(IN_RAMADAN) == EVENING
    assert replace(CAIRO, ramadan="evening").hours_on(AFTER_RAMADAN) == (9, 12)
    assert replace(CAIRO, ramadan="off").day(IN_RAMADAN, "later") == date(2027, 3, 9)


def test_no_year_is_too_far_for_the_calendar() -> None:
    assert not in_ramadan(date(2200, 1, 1))
    assert not in_ramadan(date(1600, 1, 1))


def test_a_pause_moves_everything_to_its_end_even_what_would_come_earlier() -> None:
    paused = replace(CAIRO, paused_until=SUNDAY)
    assert paused.day(THURSDAY, "earlier") == SUNDAY
    assert paused.day(FRIDAY, "earlier") == SUNDAY
    assert paused.day(SUNDAY + timedelta(days=5), "earlier") == SUNDAY + timedelta(days=4)


@pytest.mark.parametrize(
    ("hours", "quiet", "left"),
    [
        ((9, 12), (22, 8), (9, 12)),
        ((7, 10), (22, 8), (8, 10)),
        ((20, 24), (22, 8), (20, 22)),
        ((9, 12), (0, 10), (10, 12)),
    ],
)
def test_quiet_hours_cut_into_any_window(hours: tuple[int, int], quiet: tuple[int, int], left: tuple[int, int]) -> None:
    assert replace(CAIRO, hours=hours, quiet=quiet).hours_on(SUNDAY) == left


def test_hours_that_would_all_be_quiet_stay_as_chosen() -> None:
    assert replace(CAIRO, hours=(23, 24)).hours_on(SUNDAY) == (23, 24)


@pytest.mark.parametrize(("hour", "expected"), [(15, 15), (21, 21), (22, 8), (23, 8), (3, 8), (8, 8)])
def test_an_hour_from_now_waits_for_the_end_of_the_quiet_hours(hour: int, expected: int) -> None:
    zone = ZoneInfo("Africa/Cairo")
    moment = datetime(2027, 2, 21, hour, 20, tzinfo=zone).astimezone(UTC)
    soon = CAIRO.soon(moment)
    assert soon >= moment
    assert soon.astimezone(zone).hour == expected
    assert soon - moment < timedelta(hours=11)


def test_the_rules_are_those_of_the_profile_and_else_of_the_settings() -> None:
    chosen = Profile(
        country="MA", timezone="Africa/Casablanca", hours=(18, 19), quiet=(21, 9), weekends=True, paused_until=SUNDAY
    )
    assert reachable(Profile(), "EG", "Africa/Cairo") == CAIRO
    assert reachable(chosen, "EG", "Africa/Cairo") == Reachable(
        "MA", "Africa/Casablanca", (18, 19), (21, 9), weekends=True, paused_until=SUNDAY
    )


RULES = st.builds(
    Reachable,
    country=st.sampled_from(["EG", "SA", "MA", "LB", "AE", "IR", "GB"]),
    timezone=st.just("Africa/Cairo"),
    holidays=st.booleans(),
    ramadan=st.sampled_from(["same", "evening", "off"]),
    paused_until=st.none() | st.dates(date(2026, 1, 1), date(2031, 1, 1)),
)


@given(day=st.dates(date(2025, 1, 1), date(2032, 1, 1)), reach=RULES, towards=st.sampled_from(["earlier", "later"]))
def test_every_day_leads_to_one_that_is_free(day: date, reach: Reachable, towards: Towards) -> None:
    found = reach.day(day, towards)
    assert found.weekday() not in weekend(reach.country)
    assert not (reach.holidays and found in public_holidays(reach.country))
    assert not (reach.ramadan == "off" and in_ramadan(found))
    assert reach.paused_until is None or found >= reach.paused_until
