"""Days and stretches in wordings of e-mails, calendars and chats that the other tables do not hold."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")  # a Saturday

# What each day or stretch is called, several names by ";".
SAID = {
    ("2027-01-02", "2027-01-02"): "day after new year we start again; the day after New Year's Day",
    ("2026-11-30", "2026-11-30"): "we'll do it on Monday week; two Mondays from now; the last working day of the month",
    ("2026-11-17", "2026-11-17"): "on Tuesday last; Tuesday past; this past Tuesday; since Tuesday",
    ("2026-11-10", "2026-11-10"): "the Tuesday before last",
    ("2026-12-01", "2026-12-01"): "Tuesday of the week after next; the Tuesday after next; a week on Tuesday",
    ("2026-11-20", "2026-11-20"): "last night we went out; جمعة هذا الأسبوع",
    ("2026-11-19", "2026-11-19"): "the night before last",
    ("2026-11-29", "2026-11-29"): "tomorrow week; الأحد الموافق 29 نوفمبر",
    ("2026-11-22", "2026-12-05"): "the coming fortnight; next fortnight",
    ("2026-11-07", "2026-11-20"): "the past fortnight",
    ("2027-05-01", "2027-05-14"): "first fortnight of May",
    ("2025-11-21", "2026-11-20"): "sales for the trailing 12 months; the most recent 12 months",
    ("2025-07-01", "2025-09-30"): "sales in 3Q25; the third qtr of 2025",
    ("2025-01-01", "2025-06-30"): "sales in 1H25; 1H 2025",
    ("2017-06-01", "2017-08-31"): "the lease runs 6/1/17 - 8/31/17; 06/01/2017 to 08/31/2017",
    ("2026-11-29", "2026-12-03"): "11/29-12/3; 2026-11-29/2026-12-03; 29/11-3/12",
    ("2026-12-14", "2026-12-20"): "the week before Christmas",
    ("2026-12-28", "2027-01-03"): "the week after Christmas",
    ("2026-12-21", "2026-12-27"): "the week of Christmas",
    ("1986-01-01", "1989-12-31"): "in the late eighties",
    ("2027-01-01", "2027-12-31"): "the year of 2027",
    ("2026-01-01", "2026-01-31"): "sales since January; منذ يناير",
    ("2026-11-21", "2026-11-27"): "من اليوم حتى 27; from today to the 27th",
    ("2012-01-01", "2013-12-31"): "في عامي 2012 و2013; بين عامي 2012 و2013",
    ("2012-01-01", "2014-12-31"): "ما بين عامي 2012 و2014",
    ("2026-11-24", "2026-11-24"): "ثلاثاء الأسبوع القادم; بعد بعد غد",
    ("2026-11-23", "2026-11-23"): "بعد يوم غد; اليوم الذي يلي الغد",
    ("2026-11-22", "2026-11-22"): "باچر",
    ("2027-10-02", "2027-10-02"): "سأعود أكتوبر. 2; سأعود أكتوبر/2",
    ("2027-01-04", "2027-02-05"): "سأخرج يناير 4 - فبراير 5",
    ("2026-11-16", "2026-11-18"): "سأخرج في وقت مبكر من هذا الأسبوع",
    ("1967-01-01", "1967-12-31"): "حدث عام 67; حدث في عام سبعة وستين",
    ("1990-01-01", "1990-12-31"): "حدث سنة تسعين",
    ("2026-11-21", "2026-11-22"): "عطلة نهاية أسبوع",
}

CASES = [(text.strip(), *days) for days, texts in SAID.items() for text in texts.split(";")]


@pytest.mark.parametrize(("text", "start", "end"), CASES)
def test_the_wording_is_that_stretch(text: str, start: str, end: str) -> None:
    found = [(str(span.start), str(span.end)) for span in find_spans(text, CONTEXT) if span.kind == "date"]
    assert found == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "the year ended never",
        "the first half of the century we grow",
        "day after day we grow",
        "a year of 200 orders",
        "two days after the launch",
        "open 24h",
        "a 1h call",
        "الأب والأم",
        "أب لطفلين",
        "شركة عالمية",
        "كتابة نص إعلاني",
        "نص الرسالة",
        "ست بيت",
    ],
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    assert [span for span in find_spans(text, CONTEXT) if span.kind == "date"] == []


@pytest.mark.parametrize("text", ["علامة تجارية عالمية", "كتابة نص إعلاني", "نص الرسالة", "النص الأصلي", "ست بيت"])
def test_a_text_or_a_lady_is_no_number(text: str) -> None:
    assert find_spans(text, CONTEXT) == ()


@pytest.mark.parametrize("text", ["$1.2-1.5 million", "USD 1.2-1.5 million", "from $1.2 to 1.5 million"])
def test_the_scale_of_the_second_amount_holds_for_a_price_before_it(text: str) -> None:
    ranges = [span for span in find_spans(text, CONTEXT) if span.kind == "range"]
    assert [(span.low, span.high, span.unit) for span in ranges] == [(1_200_000, 1_500_000, "USD")]
