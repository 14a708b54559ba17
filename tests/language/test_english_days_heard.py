"""English days and stretches as they are heard: misspelt, counted beside feasts, joined by and, told by ISO weeks."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

TODAY = date(2016, 11, 7)  # a Monday

# What each day or stretch is called, several names by ";".
SAID = {
    ("2016-11-06", "2016-11-06"): "we met yesturday; yestarday it rained",
    ("2016-11-08", "2016-11-08"): "call me tommorro; tomarrow",
    ("2016-11-09", "2016-11-09"): "on wendesday; wednsday",
    ("2016-11-10", "2016-11-10"): "on thrusday; thursdy; midweek",
    ("2016-11-11", "2016-11-11"): "by firday",
    ("2016-11-12", "2016-11-12"): "this saterday; on satuday; the day after next Friday",
    ("2016-11-14", "2016-11-14"): "in a weeks time",
    ("2016-12-07", "2016-12-07"): "in a months time",
    ("2017-01-05", "2017-01-05"): "janaury 5; 5 janury",
    ("2016-12-25", "2016-12-25"): "decmber 25th",
    ("2017-09-23", "2017-09-23"): "on Saudi national day",
    ("2016-12-02", "2016-12-02"): "UAE national day",
    ("2017-04-16", "2017-04-16"): "Orthodox Easter",
    ("2017-04-14", "2017-04-14"): "Orthodox Good Friday",
    ("2017-06-15", "2017-06-15"): "Corpus Christi",
    ("2017-08-28", "2017-08-28"): "the August bank holiday",
    ("2017-04-25", "2017-04-25"): "Anzac Day",
    ("2016-11-24", "2016-11-24"): "Thursday fortnight",
    ("2016-11-22", "2016-11-22"): "tomorrow fortnight",
    ("2016-10-30", "2016-10-30"): "a week yesterday",
    ("2017-04-04", "2017-04-04"): "two Tuesdays before Easter",
    ("2017-01-08", "2017-01-08"): "two Sundays after Christmas",
    ("2016-11-07", "2016-11-17"): "in at most 10 days; within no more than 10 days",
    ("2016-11-07", "2016-11-21"): "inside of two weeks; within a max of 2 weeks",
    ("2016-11-07", "2016-12-07"): "in just under a month",
    ("2016-11-21", "2016-11-21"): "the Monday of Thanksgiving week; Nov 21, 10:30; 21 Nov, 17:00",
    ("2017-03-01", "2017-03-31"): "March's figures; a weekend in March; on a Monday in March",
    ("2010-01-01", "2014-12-31"): "the first half of the decade",
    ("2018-06-01", "2018-08-31"): "the summer after next",
    ("2014-12-01", "2015-02-28"): "the winter before last",
    ("2012-01-01", "2012-12-31"): "from 2012 onwards; pre-2012",
    ("2012-01-01", "2016-11-07"): "2012 to the present day",
    ("2017-05-01", "2017-05-31"): "the whole month of May; from the 1st of May to the end of the month",
    ("2017-01-05", "2017-01-07"): "from the fifth of January through the seventh",
    ("1998-09-30", "1998-09-30"): "on sept . 30 , 1998",
    ("2017-10-05", "2017-10-09"): "oct . 5 - oct . 9",
    ("2017-05-12", "2017-05-16"): "5 days starting from 12/5",
    ("2016-11-05", "2016-11-11"): "the week ended November 11",
    ("2014-01-01", "2014-12-31"): "in the year ended December 31 , 2014",
    ("2017-01-01", "2017-09-30"): "nine months ended sept . 30",
    ("2016-07-01", "2017-06-30"): "the twelve months to June; the fiscal year ending June 30",
    ("2017-03-27", "2017-03-27"): "the first day of the last week of March",
    ("2016-11-19", "2016-11-19"): "a week this Saturday; a week next Saturday",
    ("2016-11-18", "2016-11-18"): "this Friday week",
    ("2018-03-01", "2018-03-01"): "one year from March 2017",
    ("2016-11-26", "2016-11-27"): "we meet in two weekends",
    ("2016-08-07", "2016-08-07"): "a few month ago",
    ("2016-11-08", "2016-11-14"): "a week starting tomorrow",
    ("2016-12-05", "2016-12-18"): "two weeks starting on 5 December",
    ("2016-11-14", "2016-11-27"): "the two weeks from Monday",
    ("2017-01-01", "2017-03-31"): "the three months to March 2017; the three months ended March 31",
    ("2016-12-19", "2016-12-25"): "in Christmas week",
    ("2016-12-26", "2016-12-26"): "5 days before the last day of next month",
    ("2017-04-17", "2017-04-17"): "two weeks before the first Monday of May",
    ("2017-05-15", "2017-05-15"): "first day of the third week of May",
    ("2016-11-29", "2016-11-29"): "the second to last day of the month",
    ("2017-03-24", "2017-03-24"): "the penultimate Friday of March; the next-to-last Friday of March",
    ("2016-09-01", "2016-12-31"): "the end of the fiscal year",
    ("1993-01-01", "1996-12-31"): "in the mid-nineties",
    ("2017-01-16", "2017-02-05"): "weeks 3 to 5 of 2017",
    ("2016-11-28", "2016-12-18"): "weeks 48-50; week 48 through 50",
    ("2017-01-16", "2017-01-22"): "week three of 2017",
    ("2017-01-01", "2017-04-05"): "from Jan 1 till the 5th of April",
    ("2017-03-05", "2017-04-07"): "March 5 until the 7th of April",
    ("2016-11-09", "2016-11-11"): "from Wednesday, November 9, to Friday, November 11",
    ("1990-01-01", "1995-12-31"): "from 1990 to '95",
    ("2016-12-05", "2016-12-07"): "from 5 to 7/12/2016; from 5 December 9:00 to 7 December 17:00",
    ("2016-10-15", "2016-10-15"): "since mid-October",
    ("2016-10-16", "2016-10-31"): "since the end of October; since late October",
    ("2016-04-01", "2016-06-30"): "since Q2",
    ("2016-06-01", "2016-08-31"): "since the summer",
    ("2016-03-27", "2016-03-27"): "since Easter",
    ("2016-11-05", "2016-11-06"): "since the weekend; the weekend just gone",
    ("2015-08-01", "2015-08-31"): "in August of '15",
    ("2016-11-14", "2016-11-18"): "from Monday 9am to Friday 5pm; on Monday at 9 to Friday at 5",
    ("2016-11-14", "2016-11-21"): "the next two Mondays",
    ("2016-10-28", "2016-11-04"): "in the last two Fridays",
    ("2016-10-31", "2016-10-31"): "Monday just gone",
    ("2016-11-12", "2016-11-13"): "the coming weekend; this upcoming weekend",
    ("2016-11-21", "2016-11-27"): "Thanksgiving week; the last full week of November; week commencing 21st; 2016-W47",
    ("2016-12-05", "2016-12-11"): "the first full week of December",
    ("2016-11-23", "2016-11-23"): "2016-W47-3",
    ("2016-12-01", "2016-12-01"): "by the 1st of the month",
    ("2017-05-15", "2017-05-21"): "the week before Ramadan",
    ("2017-07-03", "2017-07-09"): "the week after Eid al-Fitr",
    ("2016-11-17", "2016-11-20"): "EOW next week; by next week's end",
    ("2016-11-10", "2016-11-13"): "the end of the working week",
    ("2016-12-16", "2016-12-31"): "EOM December",
    ("2017-05-07", "2017-05-07"): "six months down the line",
    ("2016-12-06", "2016-12-06"): "Tuesday 12/6; Tue 12/6/2016; Tuesday, 6/12/2016",
    ("2017-05-10", "2017-05-10"): "Sat, 10/5",
    ("2016-01-19", "2016-01-19"): "on Tuesday of week 3",
    ("2015-01-01", "2015-12-31"): "it ran until 2015; till 2015; 2015's results",
    ("1867-01-01", "1899-12-31"): "the late 19th century",
    ("1900-01-01", "1949-12-31"): "the first half of the 20th century",
}
CASES = [(text.strip(), *days) for days, texts in SAID.items() for text in texts.split(";")]


@pytest.mark.parametrize(("text", "start", "end"), CASES)
def test_the_wording_is_that_stretch(text: str, start: str, end: str) -> None:
    found = find_spans(text, Context(TODAY, "EG"))
    assert [(str(span.start), str(span.end)) for span in found if span.kind == "date"] == [(start, end)]


@pytest.mark.parametrize(
    "text", ["on 5 and 6 March", "the 5th and the 6th of March", "5th & 6th March", "the 5th or 6th of March"]
)
def test_two_days_share_the_month_behind_the_second(text: str) -> None:
    found = [span for span in find_spans(text, Context(TODAY, "EG")) if span.kind == "date"]
    assert [(str(span.start), str(span.end)) for span in found] == [("2017-03-05",) * 2, ("2017-03-06",) * 2]


@pytest.mark.parametrize(
    "text",
    [
        "weeks 3 and 7",
        "the second to last quarter",
        "we need the 2 days to finish",
        "the 3 days to come",
        "a few month",
        "50 sales a month time",
        "tables 5 and 6 may be free",
        "about 20 may join us",
        "they may 5 times",
        "week 5 of the course",
        "on at most 5 days",
        "a film of 2h30",
        "both the 5th and 6th floor",
    ],
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    assert [span for span in find_spans(text, Context(TODAY, "EG")) if span.kind == "date"] == []


@pytest.mark.parametrize(
    ("text", "value", "unit"), [("2:30 hours", 2.5, "hour"), ("I'll leave for full-month", 1, "month")]
)
def test_a_length_is_read_whole(text: str, value: float, unit: str) -> None:
    found = [(span.value, span.unit) for span in find_spans(text, Context(TODAY, "EG")) if span.kind != "number"]
    assert found == [(value, unit)]
