"""Days that the calendar does not have, or words that only look like one: nothing is made up for them."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")  # a Saturday


def days(text: str) -> list[str]:
    found = [span for span in find_spans(text, CONTEXT) if span.kind == "date"]
    return [f"{one.start}" if one.start == one.end else f"{one.start}..{one.end}" for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "1-2-30",
        "week 53 of 2027",
        "the 31st century",
        "القرن الثلاثون",
        "middle of the century",
        "the fifth half",
        "الربع الخامس",
        "nineteen five",
        "the next 9000 years",
        "قبل شهر ينتهي العقد",
        "two months time",
        "first 3 months of anything",
        "أول أسبوعين من المشروع",
        "يومين من الاجتماع",
        "the current day",
        "12-13/40/2026",
        "the 5th month of the quarter",
        "الشهر التاسع من الحمل",
        "الشهر التاسع في السوق",
        "شهر جديد",
        "أسبوع لاحق",
        "back on 4.223 km",
        "we meet on 15-40",
    ],
)
def test_what_is_no_day_gives_none(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("today Wednesday", ["2026-11-21", "2026-11-25"]),
        ("غدا الأربعاء", ["2026-11-22", "2026-11-25"]),
        ("Friday 7/6", ["2027-06-07"]),
        ("Monday 29 Feb", ["2028-02-29"]),
        ("29 فبراير، الأحد", ["2028-02-29", "2026-11-22"]),
        ("30 مارس، الأحد", ["2025-03-30"]),
        ("24 November, Friday", ["2028-11-24"]),
        ("tomorrow Friday 22 November", ["2026-11-22", "2026-11-22"]),
    ],
)
def test_a_weekday_and_a_date_that_do_not_agree(text: str, found: list[str]) -> None:
    assert days(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("next week from Tuesday to lunch", ["2026-11-23..2026-11-29", "2026-11-24"]),
        ("الأسبوع القادم من الثلاثاء إلى", ["2026-11-23..2026-11-29", "2026-11-24"]),
        ("next week from Friday to Tuesday", ["2026-11-20..2026-11-24"]),
        ("الأسبوع القادم من الجمعة إلى الثلاثاء", ["2026-11-20..2026-11-24"]),
        ("from 5 May 2027 to 3 March 2027", ["2027-05-05", "2027-03-03"]),
        ("from the end of March to the end of May", ["2027-04-01..2027-05-31"]),
        ("between the end of March and the start of May", ["2027-04-01..2027-04-30"]),
        ("عامي 12 و13", ["2012-01-01..2012-12-31"]),
        ("عامي 2013 و2012", ["2013-01-01..2013-12-31"]),
        ("عامي 2012 و2016", ["2012-01-01..2012-12-31"]),
        ("بين عامي 2012 و2016", ["2012-01-01..2016-12-31"]),
        ("من اليوم حتى 31", ["2026-11-21..2026-12-31"]),
        ("from tomorrow to the 31st", ["2026-11-22..2026-12-31"]),
        ("January 4-5%", ["2027-01-04"]),
        ("March 5-10 days", ["2027-03-05"]),
        ("30-5/11/2026", ["2026-11-05"]),
        ("February 30-31", ["2027-02-01..2027-02-28"]),
        ("Friday - , ( the 22", ["2026-11-27"]),
        ("third Tuesday in a row", ["2026-11-24"]),
        ("every two weeks on Monday", ["2026-11-23"]),
        ("Hajj weekend", ["2027-05-14..2027-05-19", "2026-11-21..2026-11-22"]),
        ("نلتقي في الحادي والعشرين.", ["2026-11-21"]),
        ("في الحادي عشر", ["2026-12-11"]),
        ("نوفمبر بين 19 وعشرين", ["2027-11-19..2027-11-20"]),
        ("22 th week of 2027", ["2027-05-31..2027-06-06"]),
        ("this month we sold 20 so far", ["2026-11-01..2026-11-30"]),
        ("1-26-28/11/2026", ["2026-11-28"]),
        ("5/1-5/7/2020", ["2020-01-05..2020-07-05"]),
    ],
)
def test_a_run_of_days_ends_behind_its_beginning_or_is_none(text: str, found: list[str]) -> None:
    assert days(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("he came the day before", ["2026-11-20"]),
        ("this Saturday", ["2026-11-21"]),
        ("three Fridays in", ["2026-11-27"]),
        ("Show sales in the week", ["2026-11-16..2026-11-22"]),
        ("that week", ["2026-11-16..2026-11-22"]),
        ("in that month", ["2026-11-01..2026-11-30"]),
        ("this year may", ["2026-01-01..2026-12-31"]),
        ("later last month", ["2026-10-01..2026-10-31"]),
        ("عدت في الحادي والعشرين", ["2026-11-21"]),
        ("بعد أسبوع هجري", ["2026-11-28"]),
        ("يومين بعد غد", ["2026-11-24"]),
        ("ثلاثة أيام بعد غد", ["2026-11-25"]),
        ("بعد أسبوع من الاجتماع", ["2026-11-28"]),
        ("قبل أسبوع من الاجتماع", ["2026-11-14"]),
        ("the last Friday before the launch", ["2026-11-20"]),
        ("a week on last Friday", ["2026-11-20"]),
        ("a fortnight on this Monday", ["2026-11-23"]),
        ("الأحد قبل الغد", ["2026-11-22", "2026-11-22"]),
        ("1.5 weekends ago", ["2026-11-11"]),
    ],
)
def test_a_day_told_by_another_counts_from_it_or_from_today(text: str, found: list[str]) -> None:
    assert days(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("04th Jan 2019", ["2019-01-04"]),
        ("20 second May", ["2027-05-22"]),
        ("15 day of March", ["2027-03-15"]),
        ("الأول وثلاثين من مارس", ["2027-03-31"]),
        ("week 53 of 2026", ["2026-12-28..2027-01-03"]),
        ("the 3 rd week of March", ["2027-03-15..2027-03-21"]),
        ("22 nd week of 2027", ["2027-05-31..2027-06-06"]),
        ("first half of the quarter", ["2026-10-01..2026-11-15"]),
        ("النصف الثاني من الربع القادم", ["2027-02-15..2027-03-31"]),
        ("10 جمادى الآخرة", ["2027-11-09"]),
        ("رجب 2027", ["2026-12-10..2027-01-08"]),
        ("Ramadan 2028", ["2028-01-28..2028-02-25"]),
        ("Ramadan 10 and more", ["2027-02-08..2027-03-08"]),
        ("in 3 weeks since Easter", ["2027-04-18"]),
        ("in two years since 2011", ["2013-01-01"]),
        ("32-2017-May", ["2017-05-01..2017-05-31"]),
        ("12-13-January", ["2027-01-13"]),
        ("2.Oct.17", ["2027-10-17"]),
    ],
)
def test_days_and_weeks_written_in_rarer_ways(text: str, found: list[str]) -> None:
    assert days(text) == found


@pytest.mark.parametrize("text", ["26-28/1", "2026-28/1"])
def test_a_day_behind_a_stroke_of_what_looks_like_a_year_is_a_day(text: str) -> None:
    assert days(text) == ["2027-01-28"]
