"""Days counted from edges, Hijri days in other orders, money in one more letter, and what is taken off a sum."""

from datetime import date

import pytest

from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("a week before Ramadan", "2027-02-01", "2027-02-01"),
        ("3 days before the end of the month", "2026-11-27", "2026-11-27"),
        ("a month after the end of Q1", "2027-04-30", "2027-04-30"),
        ("قبل نهاية الشهر بثلاثة أيام", "2026-11-27", "2026-11-27"),
        ("بعد بداية السنة بأسبوعين", "2027-01-15", "2027-01-15"),
        ("كمان 3 شهور", "2027-02-21", "2027-02-21"),
        ("من يوم 10 ليوم 20", "2026-12-10", "2026-12-20"),
        ("Ramadan 10", "2027-02-17", "2027-02-17"),
        ("Muharram 1st 1449", "2027-06-06", "2027-06-06"),
        ("Ramadan 500 orders", "2027-02-08", "2027-03-08"),
        ("1448/9/1 هـ", "2027-02-08", "2027-02-08"),
        ("اليوم الوطني السعودي", "2027-09-23", "2027-09-23"),
        ("ليلة القدر", "2027-03-06", "2027-03-06"),
        ("any day after 10 Jan", "2027-01-10", "2027-01-10"),
        ("يوم ٢٥ الجاي", "2026-11-25", "2026-11-25"),
        ("اليوم اللي بعد بكرة", "2026-11-23", "2026-11-23"),
        ("العرض من الجمعة للحد", "2026-11-27", "2026-11-29"),
        ("26-28/11/2026", "2026-11-26", "2026-11-28"),
    ],
)
def test_a_day_is_found(text: str, start: str, end: str) -> None:
    found = [(str(span.start), str(span.end)) for span in find_spans(text, CONTEXT) if span.kind == "date"]
    assert found == [(start, end)]


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("half a percent", "percent", 0.5, None),
        ("a quarter of one percent", "percent", 0.25, None),
        ("عشرة في الميه ونص", "percent", 10.5, None),
        ("10% ونص العملاء", "percent", 10, None),
        ("مليون دولار إلا ربع", "money", 750_000, "USD"),
        ("ألف إلا مية جنيه", "money", 900, "EGP"),
        ("سبعتلاف جنيه", "money", 7000, "EGP"),
        ("مليون وخمستلاف", "number", 1_005_000, None),
        ("1200 ج", "money", 1200, "EGP"),
        ("1200 ج مبيعات", "number", 1200, None),
        ("50 JDs", "money", 50, "JOD"),
        ("20 DT", "money", 20, "TND"),
        ("100 دج", "money", 100, "DZD"),
    ],
)
def test_an_amount_is_found(text: str, kind: str, value: float, unit: str | None) -> None:
    found = [(span.value, span.unit) for span in find_spans(text, CONTEXT) if span.kind == kind]
    assert found == [(value, unit)]


def test_by_a_quarter_tells_no_length() -> None:
    found = find_deadline("reduce cart abandonment by a quarter before Black Friday", CONTEXT)
    assert found is not None
    assert str(found.day) == "2026-11-26"
