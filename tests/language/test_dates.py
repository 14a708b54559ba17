"""Dates as spans: their first and last day, in both languages and four sets of month names, and what is no date."""

from datetime import date

import pytest

from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 21)


def dates(text: str, country: str = "EG", today: date = TODAY) -> list[Span]:
    return [span for span in find_spans(text, Context(today, country)) if span.kind == "date"]


DAYS = [
    ("اللقاء غدا", "2026-11-22"),
    ("بعد غد", "2026-11-23"),
    ("أول أمس", "2026-11-19"),
    ("يوم الخميس القادم", "2026-11-26"),
    ("الثلاثاء بعد القادم", "2026-12-01"),
    ("الأحد الماضي", "2026-11-15"),
    ("الخامس عشر من مارس", "2027-03-15"),
    ("الحادي والعشرين من أيار", "2027-05-21"),
    ("٣١/٣/٢٠٢٧", "2027-03-31"),
    ("20 رمضان", "2027-02-27"),
    ("قبل أسبوعين", "2026-11-07"),
    ("بعد 45 يوما", "2027-01-05"),
    ("آخر خميس من شهر 3", "2027-03-25"),
    ("آخر يوم بالشهر الجاي", "2026-12-31"),
    ("بكرة الصبح", "2026-11-22"),
    ("إمبارح", "2026-11-20"),
    ("١٤ الشهر الجاي", "2026-12-14"),
    ("يوم ١٥", "2026-12-15"),
    ("1 فيفري", "2027-02-01"),
    ("3 جويلية", "2027-07-03"),
    ("5 غشت", "2027-08-05"),
    ("10 دجنبر", "2026-12-10"),
    ("غدوة", "2026-11-22"),
    ("7 شباط", "2027-02-07"),
    ("4 تشرين الثاني", "2027-11-04"),
    ("bokra", "2026-11-22"),
    ("15 yanayer", "2027-01-15"),
    ("yom el khamis", "2026-11-26"),
    ("15 March 2027", "2027-03-15"),
    ("March 15th, 2027", "2027-03-15"),
    ("the 26th of June 2027", "2027-06-26"),
    ("2027-06-01", "2027-06-01"),
    ("22/04", "2027-04-22"),
    ("the first Friday of July", "2027-07-02"),
    ("day after tomorrow", "2026-11-23"),
    ("two weeks ago", "2026-11-07"),
    ("4 months from tomorrow", "2027-03-22"),
    ("Tuesday next week", "2026-11-24"),
    ("twenty five January nineteen eighty six", "1986-01-25"),
    ("Friday 27", "2026-11-27"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_read(text: str, day: str) -> None:
    assert [(str(span.start), str(span.end)) for span in dates(text)] == [(day, day)]


STRETCHES = [
    ("الشهر القادم", "2026-12-01", "2026-12-31"),
    ("السنة الجاية", "2027-01-01", "2027-12-31"),
    ("هالشهر", "2026-11-01", "2026-11-30"),
    ("هاد العام", "2026-01-01", "2026-12-31"),
    ("السنة اللي فاتت", "2025-01-01", "2025-12-31"),
    ("الربع الأول من 2027", "2027-01-01", "2027-03-31"),
    ("النصف الثاني من العام القادم", "2027-07-01", "2027-12-31"),
    ("شهر ٣", "2027-03-01", "2027-03-31"),
    ("كانون الثاني", "2027-01-01", "2027-01-31"),
    ("عام 2028", "2028-01-01", "2028-12-31"),
    ("عام 1448 هجري", "2026-06-16", "2027-06-05"),
    ("رمضان القادم", "2027-02-08", "2027-03-08"),
    ("عيد الأضحى", "2027-05-16", "2027-05-19"),
    ("الصيف", "2027-06-01", "2027-08-31"),
    ("من 4 إلى 22 هذا الشهر", "2026-11-04", "2026-11-22"),
    ("بين 4 مارس و 8 مارس", "2027-03-04", "2027-03-08"),
    ("الأسبوع الأول من أكتوبر", "2027-10-04", "2027-10-10"),
    ("آخر 3 سنوات", "2023-11-21", "2026-11-20"),
    ("الأيام القليلة القادمة", "2026-11-22", "2026-11-24"),
    ("نهاية مارس", "2027-03-16", "2027-03-31"),
    ("السبعينيات", "1970-01-01", "1979-12-31"),
    ("next quarter", "2027-01-01", "2027-03-31"),
    ("Q2 2027", "2027-04-01", "2027-06-30"),
    ("the next 3 months", "2026-11-22", "2027-02-21"),
    ("the last two quarters", "2026-04-01", "2026-09-30"),
    ("March 2027", "2027-03-01", "2027-03-31"),
    ("early next month", "2026-12-01", "2026-12-15"),
    ("from 5 to 9 May", "2027-05-05", "2027-05-09"),
    ("2 December to 12 December", "2026-12-02", "2026-12-12"),
    ("week 3 of 2027", "2027-01-18", "2027-01-24"),
    ("summer 2028", "2028-06-01", "2028-08-31"),
    ("within 2 weeks", "2026-11-21", "2026-12-05"),
    ("between now and March 5th", "2026-11-21", "2027-03-05"),
    ("the 1990s", "1990-01-01", "1999-12-31"),
    ("the last week of July", "2027-07-26", "2027-08-01"),
    ("2015 May", "2015-05-01", "2015-05-31"),
]


@pytest.mark.parametrize(("text", "start", "end"), STRETCHES)
def test_a_stretch_of_days_is_read(text: str, start: str, end: str) -> None:
    assert [(str(span.start), str(span.end)) for span in dates(text)] == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "3",
        "0.5",
        "12.53%",
        "1-2",
        "1-2-3",
        "3/4",
        "4.5/5",
        "24/7",
        "32/13/2020",
        "الساعة 25:00",
        "1500 جنيه",
        "2027 مشتركا",
        "بعد 5 دقائق",
        "in 5 minutes",
        "كل شهر",
        "40 حجز في الشهر",
        "20 طلب في اليوم",
        "we may grow",
        "march on",
        "he sat down",
        "sun and sea",
        "a second try",
        "كسبت عملاء جدد",
        "باب المحل",
        "جمهور",
        "نص الإعلان",
        "ربع العملاء",
        "الحد الأدنى",
        "واحد من الناس",
        "fall short",
        "spring water",
    ],
)
def test_no_date_is_read_into(text: str) -> None:
    assert dates(text) == []


def test_a_weekday_named_on_that_day_is_the_next_one() -> None:
    assert [str(span.start) for span in dates("Saturday")] == ["2026-11-28"]


def test_a_date_with_its_weekday_falls_on_that_weekday() -> None:
    assert [str(span.start) for span in dates("الجمعة 6/8", today=date(2021, 9, 1))] == ["2021-08-06"]


def test_earlier_in_what_has_not_begun_is_all_of_it() -> None:
    assert [(str(span.start), str(span.end)) for span in dates("earlier next month")] == [("2026-12-01", "2026-12-31")]


def test_the_national_day_is_that_of_the_country() -> None:
    assert [str(span.start) for span in dates("اليوم الوطني", "SA")] == ["2027-09-23"]
    assert [str(span.start) for span in dates("اليوم الوطني", "AE")] == ["2026-12-02"]


@pytest.mark.parametrize("today", [date(1, 1, 1), date(9999, 12, 31), date(1900, 1, 1), date(2080, 6, 1)])
@pytest.mark.parametrize(
    "text", ["next year", "رمضان", "last decade", "في 3 شهور", "by Easter", "آخر أسبوع", "1400 هجري"]
)
def test_the_ends_of_the_calendar_are_no_error(text: str, today: date) -> None:
    assert len(dates(text, today=today)) <= 1
