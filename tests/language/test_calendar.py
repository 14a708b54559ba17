"""Arithmetic of days, where months differ in length and the calendar ends."""

from datetime import date

import pytest

from dialogs.language.days import calendar, feasts

TODAY = date(2026, 11, 21)


def test_a_month_on_from_a_day_that_it_lacks_is_its_last() -> None:
    assert calendar.shift_months(date(2027, 1, 31), 1) == date(2027, 2, 28)


def test_half_a_month_is_fifteen_days() -> None:
    assert calendar.shift(TODAY, ((1.5, "month"),)) == date(2027, 1, 5)


def test_less_than_a_day_leads_to_no_day() -> None:
    assert calendar.shift(TODAY, ((3, "hour"),)) is None


def test_working_days_pass_over_weekends() -> None:
    assert calendar.shift(date(2018, 8, 21), ((4, "workday"),)) == date(2018, 8, 27)


@pytest.mark.parametrize("length", [(1e9, "day"), (1e5, "year"), (1e6, "workday")])
def test_no_day_lies_beyond_the_calendar(length: tuple[float, str]) -> None:
    assert calendar.shift(TODAY, (length,)) is None


def test_weeks_begin_on_monday() -> None:
    assert calendar.unit_around(TODAY, "week") == (date(2026, 11, 16), date(2026, 11, 22))


def test_the_first_week_of_a_month_holds_its_first_thursday() -> None:
    assert calendar.week_of((date(2017, 10, 1), date(2017, 10, 31)), 1) == (date(2017, 10, 2), date(2017, 10, 8))


def test_hijri_months_follow_umm_al_qura() -> None:
    assert calendar.hijri_month(1448, 9) == (date(2027, 2, 8), date(2027, 3, 8))
    assert calendar.hijri_month(1600, 1) is None


@pytest.mark.parametrize(
    ("year", "day"), [(2018, date(2018, 4, 1)), (2027, date(2027, 3, 28)), (2038, date(2038, 4, 25))]
)
def test_easter_is_reckoned(year: int, day: date) -> None:
    assert calendar.easter(year) == day


def test_a_winter_that_is_running_is_this_one() -> None:
    assert feasts.season(date(2027, 1, 10), "winter") == (date(2026, 12, 1), date(2027, 2, 28))


def test_the_next_eid_is_the_nearer_of_the_two() -> None:
    assert feasts.feast(date(2027, 4, 1), "eid", "EG") == (date(2027, 5, 16), date(2027, 5, 19))


def test_a_country_without_a_national_day_has_none() -> None:
    assert feasts.feast(TODAY, "national_day", "XX") is None
