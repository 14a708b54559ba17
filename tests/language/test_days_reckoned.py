"""Days and stretches that two words of time tell together, in both languages, and lines where they tell none."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")  # a Saturday

# What each day or stretch is called, several names by ";".
SAID = {
    ("2025-11-01", "2025-11-30"): "the same month last year; this month last year; نفس الشهر من العام الماضي",
    ("2025-11-17", "2025-11-23"): "same week last year",
    ("2025-10-01", "2025-12-31"): "the same quarter last year",
    ("2027-11-21", "2027-11-21"): "by this time next year; في مثل هذا الوقت من العام القادم; هذا اليوم من العام القادم",
    ("2026-12-21", "2026-12-21"): "this day next month; نفس اليوم من الشهر القادم",
    (
        "2026-11-23",
        "2026-12-06",
    ): "two weeks starting next Monday; two weeks beginning Monday; أسبوعين ابتداء من الاثنين",
    ("2027-01-01", "2027-03-31"): "3 months starting from January; خلال 3 أشهر ابتداء من يناير; ٣ شهور بدءا من يناير",
    ("2026-11-23", "2026-11-23"): "in 2 days from today; on Monday, next week; الاثنين يلي جاي; بعد غدا",
    ("2026-12-04", "2026-12-04"): "in a week from Friday; in two weeks on Friday; بعد ثلاثة أيام من بداية الشهر القادم",
    ("2026-11-17", "2026-11-17"): "third Tuesday; the third Tuesday; Tuesday of the third week of November",
    ("2026-12-07", "2026-12-07"): "by the first Monday",
    ("2026-11-19", "2026-11-19"): "the third week of this month, Thursday; قبل امبارح; قبل البارح",
    ("2027-03-07", "2027-03-07"): "أحد الأسبوع الأول من مارس",
    ("2026-12-19", "2026-12-20"): "the weekend before Christmas",
    ("2027-04-03", "2027-04-04"): "weekend after Easter; the weekend after Easter Sunday",
    ("2027-03-27", "2027-03-28"): "Easter weekend",
    ("2026-12-12", "2026-12-13"): "the weekend of the 12th",
    ("2027-07-03", "2027-07-04"): "july 4th weekend; 4th of july weekend",
    ("2027-09-01", "2027-09-30"): "الشهر التاسع; في الشهر التاسع",
    ("2027-06-16", "2027-06-30"): "بنهاية الشهر السادس",
    ("2026-11-05", "2026-11-10"): "من 5 ل10 الشهر; من ٥ إلى ١٠ الشهر",
    ("2026-11-26", "2026-11-26"): "خميس الجاي; خميس القادم; this Thursday",
    ("2026-11-27", "2026-11-27"): "جمعة الجاية; يوم الجمعة في السابعة والعشرين",
    ("2026-11-20", "2026-11-20"): "جمعة الماضية; الجمعة يلي فاتت; the last working day",
    ("2026-12-12", "2026-12-12"): "Sat the 12; Sat, Dec 12",
    ("2026-06-01", "2026-08-31"): "صيف هذا العام",
    ("2026-02-18", "2026-03-19"): "رمضان هذا العام; last Ramadan",
    ("1983-01-01", "1986-12-31"): "in the mid-80s",
    ("2027-07-16", "2027-07-16"): "by mid-summer",
    ("2026-11-21", "2026-12-31"): "now to the end of the year; now through the end of next month",
    ("1980-01-01", "1999-12-31"): "from the 1980s until the 1990s; from the eighties to the nineties",
    ("2026-12-01", "2027-02-28"): "from the winter until the end of February",
    ("2027-05-03", "2027-05-20"): "between 3/5 and 20/5; from 3/5 to 20/5; 3/5 - 20/5; بين 3/5 و20/5",
    ("2015-05-13", "2015-05-13"): "I came back 13.5.15; 5.13.15",
    ("2017-01-01", "2017-03-31"): "sales in 1Q2017; 2017's first quarter",
    ("2016-07-01", "2016-12-31"): "sales in 2H2016; 2016 second half; 2016's second half",
    ("2019-03-18", "2019-03-24"): "2019 week 12; sales in 2019, week 12",
    ("2027-12-01", "2027-12-31"): "the last month of next year; last month next year; اخر شهر من السنة الجاية",
    ("1984-01-01", "1984-12-31"): "in nineteen-eighty-four",
    ("2020-12-25", "2020-12-25"): "december twenty-fifth, twenty-twenty",
    ("2026-11-16", "2026-11-22"): "كل الأسبوع; الأسبوع كله; ذلك الأسبوع",
    ("2026-01-01", "2026-12-31"): "السنة كلها; كل السنة; تلك السنة",
    ("2027-01-01", "2027-12-31"): "السنة الميلادية القادمة; العام الميلادي 2027",
    ("2026-11-21", "2026-11-21"): "آخر النهار; هذا المساء; بنهاية اليوم; we need it by EOD; by end of day; by COB",
    ("2027-08-12", "2027-08-12"): "يوم الشباب",
    ("2026-11-22", "2026-11-22"): "by end of day tomorrow; by the end of the day on Sunday",
    ("2027-01-12", "2027-01-12"): "back on Jan. twelve",
    ("2026-12-25", "2026-12-25"): "Dec. twenty-fifth",
    ("2026-11-05", "2026-11-05"): "since the 5th",
    ("2026-03-05", "2026-03-05"): "since March 5; منذ 5 مارس",
    ("2026-11-16", "2026-11-21"): "between Monday and now; from Monday to today",
    ("2038-09-30", "2038-10-28"): "Ramadan 1460; رمضان 1460",
    ("2027-03-08", "2027-03-08"): "the eve of Eid; Eid eve; ليلة العيد; وقفة العيد",
    ("2027-03-04", "2027-03-04"): "the eve of March 5",
    ("2020-09-23", "2020-09-23"): "back 2020-23-Sep; 2020 23rd September",
    ("2026-12-03", "2026-12-03"): "Sunday, the 3rd of next month; الأحد 3 من الشهر القادم",
    ("2025-11-14", "2025-11-14"): "last year on November 14; last year on the 14th of November",
    ("2027-11-14", "2027-11-14"): "next year on Nov 14",
    ("2026-11-06", "2026-11-06"): "two weeks ago on Friday; two weeks ago Friday; قبل أسبوعين يوم الجمعة",
    ("2026-11-29", "2026-11-29"): "قبل يوم من نهاية الشهر",
    ("2028-03-01", "2028-03-31"): "2028 شهر 3; 2028 شهر مارس",
    ("2028-05-25", "2029-05-13"): "السنة الهجرية 1450; العام الهجري 1450",
    ("2027-03-01", "2027-03-31"): "the last month of Q1; آخر شهر في الربع الأول",
    ("2018-08-01", "2018-08-31"): "the second month of Q3 2018",
    ("2026-10-01", "2026-10-31"): "the first month of the quarter",
    ("2027-12-01", "2027-12-01"): "one year from the start of next month",
    ("2026-11-28", "2026-11-28"): "small business saturday",
    ("2027-07-30", "2027-07-30"): "عيد العرش; throne day",
    ("2027-05-17", "2027-05-19"): "أيام التشريق",
    ("2027-05-01", "2027-05-01"): "سبت النور",
    ("2027-04-05", "2027-04-05"): "the second Monday after Easter",
    ("2026-12-01", "2026-12-01"): "on tuesday the week after next; tue of the week after next; giving tuesday",
}

CASES = [(text.strip(), *days) for days, texts in SAID.items() for text in texts.split(";")]


@pytest.mark.parametrize(("text", "start", "end"), CASES)
def test_two_words_of_time_tell_one_stretch(text: str, start: str, end: str) -> None:
    found = [(str(span.start), str(span.end)) for span in find_spans(text, CONTEXT) if span.kind == "date"]
    assert found == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "version 2.10.15 of the app",
        "between 1/2 and 3/4 of our customers",
        "كل أسبوع 3 منشورات",
        "every month 40 orders",
        "our goal now is to reach 5k followers",
        "5 days starting pay",
        "same day delivery",
        "a children day care centre",
        "at the end of the day we want more sales",
        "the first half of our customers",
    ],
)
def test_what_only_looks_like_it_is_no_date(text: str) -> None:
    assert not [span for span in find_spans(text, CONTEXT) if span.kind == "date"]


def test_ramadan_to_come_is_the_next_one_while_it_runs() -> None:
    (found,) = (span for span in find_spans("قبل رمضان القادم", Context(date(2026, 3, 1), "EG")) if span.kind == "date")
    assert (str(found.start), str(found.end)) == ("2027-02-08", "2027-03-08")
