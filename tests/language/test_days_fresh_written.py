"""Days and stretches as reports and mails write them: hyphens, apostrophes, no space, parts of days between two."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")  # a Saturday

# What each day or stretch is called, several names by ";".
SAID = {
    ("2026-11-24", "2026-11-26"): (
        "are you free anytime between Tuesday afternoon and Thursday morning; "
        "from Tuesday morning to Thursday evening; من الثلاثاء صباحا إلى الخميس مساء"
    ),
    ("1998-01-01", "1998-12-31"): "in '98; since '98",
    ("2005-01-01", "2005-12-31"): "back in '05",
    ("2027-03-01", "2027-04-30"): "Mar/Apr 2027",
    ("2026-03-01", "2026-03-31"): "March of this year; March this year; last March",
    ("2026-11-21", "2026-11-30"): "the remaining days of the month; the rest of the month; ما تبقى من الشهر",
    ("2026-11-23", "2026-11-23"): "Mon.; mon; Monday",
    ("2026-11-28", "2026-11-28"): "a week today; Sat",
    ("2026-11-29", "2026-11-29"): "a week tomorrow",
    ("2026-12-05", "2026-12-05"): "two weeks today; start on 5",
    ("2026-11-06", "2026-11-06"): "Friday two weeks ago",
    ("2027-07-01", "2027-09-30"): "third-quarter results",
    ("2027-01-01", "2027-06-30"): "first-half sales",
    ("2026-07-01", "2026-12-31"): "second-half performance",
    ("2026-12-12", "2026-12-12"): "Dec 12,2026; 12.12.2026; Dec. 12, 2026",
    ("2018-05-04", "2018-05-04"): "May 4,2018",
    ("2026-11-25", "2026-11-25"): "I'll be back on 25th; I'll be back on the 25th",
    ("2026-11-09", "2026-11-15"): "الأسبوع الفارط; الأسبوع الماضي",
    ("2027-02-08", "2027-02-08"): "غرة رمضان",
}
CASES = [(text.strip(), *days) for days, texts in SAID.items() for text in texts.split(";")]


@pytest.mark.parametrize(("text", "start", "end"), CASES)
def test_the_wording_is_that_stretch(text: str, start: str, end: str) -> None:
    found = [(str(span.start), str(span.end)) for span in find_spans(text, CONTEXT) if span.kind == "date"]
    assert found == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "he sat down",
        "we march on",
        "second-hand cars",
        "the remaining budget",
        "the remaining 5 orders",
        "it's on second thought",
        "1,234",
        "12,500",
        "يوما بعد يوم",
        "نكبر عاما بعد عام",
        "في العشرينات من عمره",
    ],
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    assert [span for span in find_spans(text, CONTEXT) if span.kind == "date"] == []
