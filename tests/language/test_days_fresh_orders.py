"""Days and stretches in odd orders, as translated sentences and quick typing bring them, in both languages."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")  # a Saturday

# What each day or stretch is called, several names by ";".
SAID = {
    ("2026-12-25", "2026-12-25"): (
        "on the twenty-fifth of December; on the twenty-fifth day of December; I'll go back 25.Dec; "
        "December the twenty-fifth; next month 25th; سأعود في ديسمبر الخامس والعشرين"
    ),
    ("2026-12-22", "2026-12-22"): (
        "on the twenty-second of December; December twenty-second; الثلاثاء قبل عيد الميلاد"
    ),
    ("2026-12-25", "2026-12-28"): "25th of December to 28th; December 25th - 28th; 25 December until the 28th",
    ("2026-12-16", "2026-12-31"): "in the later half of December; the latter half of December",
    ("2026-12-31", "2026-12-31"): "by the thirty-first of December",
    ("2026-11-27", "2026-11-27"): "the twenty-seventh; Friday the twenty-seventh",
    ("2026-12-22", "2026-12-25"): "from the twenty-second to the twenty-fifth of December",
    ("2027-12-25", "2027-12-25"): (
        "25 Dec 27; 25-Dec-27; Dec-25-2027; سأعود 25 ديسمبر 27; سأعود ديسمبر-25-2027; ديسمبر 25، 2027"
    ),
    ("2026-11-24", "2026-11-24"): (
        "I'll go back Tuesday at 8; Tuesday at 9:30; سأعود الثلاثاء في الثامنة; سأعود الثلاثاء الساعة 8"
    ),
    ("1990-02-28", "1990-02-28"): "born on the 28th of Feb. '90; ولدت فبراير 28 عام 1990; ولدت 28 فبراير 1990",
    ("2026-12-29", "2026-12-29"): "the Tuesday after Christmas; الثلاثاء بعد عيد الميلاد",
    ("2026-11-10", "2026-11-10"): "ثلاثاء الأسبوع الماضي; Tuesday of last week",
}
CASES = [(text.strip(), *days) for days, texts in SAID.items() for text in texts.split(";")]


@pytest.mark.parametrize(("text", "start", "end"), CASES)
def test_the_wording_is_that_stretch(text: str, start: str, end: str) -> None:
    found = [(str(span.start), str(span.end)) for span in find_spans(text, CONTEXT) if span.kind == "date"]
    assert found == [(start, end)]


@pytest.mark.parametrize(
    ("text", "value"),
    [("one twenty-fifth", 0.04), ("two twenty-fifths", 0.08), ("نصف مئة", 50), ("ربع مئة", 25), ("نصف مليون", 500_000)],
)
def test_fractions_stay_fractions(text: str, value: float) -> None:
    assert [span.value for span in find_spans(text, CONTEXT) if span.kind == "number"] == [value]


def test_an_order_counted_behind_a_day_is_no_year() -> None:
    found = [(str(span.start), str(span.end)) for span in find_spans("on 25 Dec 27 orders came", CONTEXT)]
    assert ("2026-12-25", "2026-12-25") in found
