"""Lengths of time in every dialect, and the rhythms and dates that are none."""

from datetime import date

import pytest

from dialogs.language.amounts.durations import total
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 21)


def durations(text: str) -> list[Span]:
    return [span for span in find_spans(text, Context(TODAY)) if span.kind == "duration"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("خلال ثلاثة أشهر", 3, "month"),
        ("خلال الأشهر الستة المقبلة", 6, "month"),
        ("في غضون أحد عشر يوما", 11, "day"),
        ("لمدة سنة كاملة", 1, "year"),
        ("خلال ربع سنة", 0.25, "year"),
        ("نصف ساعة", 0.5, "hour"),
        ("دقيقتان ونصف", 2.5, "minute"),
        ("ساعة وربع", 1.25, "hour"),
        ("طوال الأسبوع", 1, "week"),
        ("عام واحد", 1, "year"),
        ("بضعة أيام", 3, "day"),
        ("خلال التسعين يومًا القادمة", 90, "day"),
        ("تلات شهور", 3, "month"),
        ("في تلات تشهر", 3, "month"),
        ("سنة ونص", 1.5, "year"),
        ("في ظرف شهرين", 2, "month"),
        ("ربع ساعة", 0.25, "hour"),
        ("عشر دقايق", 10, "minute"),
        ("خلال كام يوم", 3, "day"),
        ("ثلاث اسابيع", 3, "week"),
        ("شهرين ونص", 2.5, "month"),
        ("خمس سنين", 5, "year"),
        ("بـ ٤ شهور", 4, "month"),
        ("تلت أسابيع", 3, "week"),
        ("بأسبوع", 1, "week"),
        ("جوج سيمانات", 2, "week"),
        ("ف 6 شهور", 6, "month"),
        ("عامين", 2, "year"),
        ("fi 3 shohoor", 3, "month"),
        ("sana w noss", 1.5, "year"),
        ("khilal shahr", 1, "month"),
        ("osbo3en", 2, "week"),
        ("in 6 weeks", 6, "week"),
        ("half an hour", 0.5, "hour"),
        ("an hour and a half", 1.5, "hour"),
        ("a year and a half", 1.5, "year"),
        ("within two quarters", 6, "month"),
        ("a 90-day plan", 90, "day"),
        ("for all month", 1, "month"),
        ("a couple of weeks", 2, "week"),
        ("24h", 24, "hour"),
        ("a fortnight", 2, "week"),
        ("1 hour and 15 minutes", 75, "minute"),
        ("ساعة و 15 دقيقة", 75, "minute"),
        ("three business days", 3, "day"),
        ("a decade ago", 10, "year"),
    ],
)
def test_a_length_of_time_is_read(text: str, value: float, unit: str) -> None:
    assert [(span.value, span.unit) for span in durations(text)] == [(value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "40 customers a month",
        "per week",
        "كل يوم",
        "كل شهر",
        "20 طلب في اليوم",
        "شهر 3",
        "شهر مارس",
        "سنة 2027",
        "يوم الجمعة",
        "المحاولة الثانية",
        "the second one",
        "الشهر القادم",
        "دقيقة جدا هذه الأرقام",
        "in the '90s",
    ],
)
def test_a_rhythm_or_a_date_is_no_length(text: str) -> None:
    assert durations(text) == []


def test_a_few_is_a_guess() -> None:
    assert [span.guess for span in durations("خلال عدة أسابيع")] == [True]


def test_parts_of_different_units_are_summed_in_the_smallest() -> None:
    assert total(((1, "hour"), (30, "second"))) == (3630, "second")


def test_a_quarter_of_the_year_is_three_months() -> None:
    assert total(((2, "quarter"),)) == (6, "month")
