"""Rarer names of stretches in English: decades, joined quarters, days beside a day, working days."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 18), "EG")  # a Wednesday

SENTENCES = ("{}", "We'll be closed {}", "Show me the sales for {}, please")

# What each stretch is called, several names by ";".
STRETCHES = {
    ("2027-08-05", "2027-08-09"): (
        "from the 5th until the 9th of August 2027; from August the 5th to August the 9th; "
        "05 Aug 2027 - 09 Aug 2027; Aug 5, 2027 – Aug 9, 2027; 5.8.2027 to 9.8.2027; "
        "between 5/8/2027 and 9/8/2027; AUG 5-9; 5-9 aug; 5th-9th aug; aug 5th through the 9th"
    ),
    ("2019-03-01", "2019-06-30"): (
        "March 2019 - June 2019; Mar 2019 to Jun 2019; 2019 March to 2019 June; "
        "from 2019/03 to 2019/06; 03/2019 - 06/2019; 2019-03 to 2019-06"
    ),
    ("2027-01-01", "2027-03-31"): (
        "next fiscal quarter; January through March of next year; this upcoming quarter; "
        "over the next quarter; the first quarter of the next year; next qtr"
    ),
    ("2027-04-15", "2027-04-20"): (
        "between 15 and 20 of april; between the 15th and 20th April; the 15th-20th of April; "
        "from the fifteenth to the twentieth of April; "
        "between April fifteenth and April twentieth; April fifteenth to twentieth"
    ),
    ("2026-01-01", "2026-11-18"): (
        "since the beginning of the year; from January 2026 until today; January 2026 - present; "
        "from January 1st to date; since January 1st until now"
    ),
    ("2026-10-01", "2026-12-31"): (
        "the current fiscal quarter; from last month to next month; the final quarter of 2026; Q4 FY2026; Q4 of FY2026"
    ),
    ("2026-11-23", "2026-11-29"): (
        "sometime next week; the fourth week this month; the next week or so; next wk; the comming week"
    ),
    ("2019-04-15", "2019-09-10"): (
        "from 15-Apr-2019 to 10-Sep-2019; April 15 through Sept 10, 2019; "
        "Apr 15, 2019 to Sept 10, 2019; 15th of April till 10th of September 2019"
    ),
    ("2026-10-01", "2026-10-31"): "this past month; the preceding month; last month's; over the past month",
    ("2026-11-19", "2026-11-22"): (
        "from Thursday, Nov 19 to Sunday, Nov 22; from Thu 19 Nov to Sun 22 Nov; "
        "Thursday 19th - Sunday 22nd; late this week"
    ),
    ("2026-11-20", "2026-11-22"): "Friday to Sunday; Fri-Sun; fri to sun; this Fri through Sun",
    ("2026-12-01", "2026-12-31"): "this coming month; nxt month; next mth; the upcomming month",
    ("2019-07-01", "2019-12-31"): "the latter half of 2019; the back half of 2019; the last two quarters of 2019",
    ("2026-07-01", "2026-09-30"): "this past quarter; the prior quarter; last qtr",
    ("2026-11-19", "2026-12-02"): "the next 10 working days; over the next fortnight; next 2 wks",
    ("2026-12-25", "2027-01-01"): (
        "Christmas 2026 to New Year's Day 2027; from Christmas to New Year's Day; between Christmas and New Year's"
    ),
    ("2027-05-03", "2027-06-07"): (
        "from the 3rd of May to the 7th of June; May 3 thru June 7; between May the 3rd and June the 7th"
    ),
    ("1995-01-01", "1995-12-31"): "in the year 1995; in nineteen ninety five",
    ("2000-01-01", "2009-12-31"): "the 2000s; the two thousands",
    ("2007-07-02", "2007-07-02"): "mid-2007; in the middle of 2007",
    ("2008-01-01", "2008-12-31"): "in two thousand eight; in two thousand and eight",
    ("2019-01-01", "2019-09-30"): "Q1 to Q3 2019; Q1-Q3 2019",
    ("2019-01-01", "2019-12-31"): "calendar year 2019; CY2019",
    ("2019-02-11", "2019-02-17"): "week 7, 2019; the 7th week of 2019",
    ("2020-01-01", "2020-12-31"): "fiscal 2020; the 2020 fiscal year",
    ("2020-05-01", "2020-05-07"): "01.05.2020 - 07.05.2020; 01/05/2020-07/05/2020",
    ("2025-01-01", "2025-12-31"): "last fiscal year; in the last year",
    ("2025-06-01", "2025-08-31"): "last year's summer; the summer of last year",
    ("2025-10-01", "2025-12-31"): "the last quarter of last year; last year's fourth quarter",
    ("2026-01-01", "2026-03-31"): "from Jan to Mar this year; the first quarter of this year",
    ("2026-02-09", "2026-02-15"): "week #7; wk 7",
    ("2026-07-01", "2026-12-31"): "this year's second half; late this year",
    ("2026-11-18", "2030-01-18"): "within 3 years 2 months; within 3 years and 2 months",
    ("2026-11-19", "2026-11-21"): "from this Thursday through Saturday; Thursday to Saturday this week",
    ("2026-11-19", "2027-02-26"): "the coming 100 days; the next hundred days",
    ("2026-11-19", "2028-05-18"): "in the next year and a half; the next 18 months",
    ("2026-11-23", "2026-11-25"): "between Mon and Wed; the first three days of next week",
    ("2026-12-01", "2027-03-31"): "next month until the end of March; from next month to March",
    ("2026-12-15", "2026-12-15"): "mid next month; the middle of next month",
    ("2027-01-01", "2027-06-30"): "the first part of next year; next year's first half",
    ("2027-02-14", "2027-02-18"): "Feb 14–18; 14 – 18 February",
    ("2027-03-16", "2027-03-31"): "the tail end of March; through the end of March",
    ("0476-01-01", "0476-12-31"): "in the year 476",
    ("1870-01-01", "1879-12-31"): "the seventies of the 19th century",
    ("1950-01-01", "1959-12-31"): "the '50s",
    ("1986-01-01", "1989-12-31"): "in the late 1980s",
    ("1990-01-01", "1993-12-31"): "early '90s",
    ("1993-01-01", "1996-12-31"): "the mid-1990s",
    ("2000-01-01", "2000-12-31"): "the year two thousand",
    ("2007-01-01", "2009-12-31"): "from the beginning of 2007 through the end of 2009",
    ("2007-07-02", "2008-12-31"): "from mid 2007 till late 2008",
    ("2014-11-18", "2026-11-17"): "the past dozen years",
    ("2018-01-01", "2019-09-30"): "from Q1 2018 to Q3 2019",
    ("2018-01-01", "2019-12-31"): "H1 2018 to H2 2019",
    ("2018-03-01", "2018-03-31"): "the third month of 2018",
    ("2018-05-01", "2019-12-31"): "from May 2018 to the end of the year 2019",
    ("2018-07-01", "2018-12-31"): "the last 6 months of 2018",
    ("2018-10-01", "2019-03-31"): "Q4 2018 - Q1 2019",
    ("2019-01-01", "2019-04-10"): "the first 100 days of 2019",
    ("2019-01-14", "2019-01-20"): "3rd week of January 2019",
    ("2019-04-15", "2019-04-20"): "15th through 20th April 2019",
    ("2019-05-03", "2019-06-07"): "3rd May 2019 to 7th June 2019",
    ("2019-06-01", "2019-06-30"): "the month of June 2019",
    ("2020-01-01", "2023-12-31"): "the start of the decade",
    ("2020-02-14", "2020-02-18"): "14-18 Feb 2020",
    ("2025-01-01", "2025-03-31"): "Jan-Mar last year",
    ("2025-01-01", "2026-12-31"): "from last year to this year",
    ("2025-02-10", "2025-02-16"): "week 7 of last year",
    ("2025-05-18", "2026-11-17"): "the past year and a half",
    ("2025-09-01", "2025-09-30"): "the 9th month of last year",
    ("2025-11-18", "2026-11-17"): "past 12 mos",
    ("2025-12-22", "2025-12-28"): "the last week last year",
    ("2026-01-01", "2026-02-28"): "first two months of the year",
    ("2026-01-01", "2026-12-31"): "this yr",
    ("2026-01-01", "2029-12-31"): "the end of the decade",
    ("2026-01-26", "2026-02-01"): "week number 5",
    ("2026-03-01", "2026-06-30"): "between last March and this June",
    ("2026-04-01", "2026-12-31"): "between Q2 and Q4 of this year",
    ("2026-05-18", "2026-11-17"): "last 6 mo",
    ("2026-06-01", "2026-08-31"): "this past summer",
    ("2026-06-01", "2027-05-31"): "from last June to this May",
    ("2026-06-01", "2028-02-29"): "from summer 2026 to winter 2027",
    ("2026-07-01", "2027-03-31"): "from Q3 to Q1",
    ("2026-09-01", "2026-12-31"): "the end of this year",
    ("2026-09-18", "2026-11-17"): "the prior two months",
    ("2026-11-01", "2026-11-18"): "since the start of this month",
    ("2026-11-01", "2026-11-30"): "any time this month",
    ("2026-11-01", "2027-03-31"): "from this month through March 2027",
    ("2026-11-08", "2026-11-18"): "from 10 days ago until today",
    ("2026-11-09", "2026-11-11"): "Monday to Wednesday last week",
    ("2026-11-09", "2026-11-13"): "last Monday to last Friday",
    ("2026-11-09", "2026-11-15"): "the prior week",
    ("2026-11-09", "2026-11-18"): "from last week until today",
    ("2026-11-11", "2026-11-17"): "the past 5 business days",
    ("2026-11-13", "2026-11-17"): "the preceding 5 days",
    ("2026-11-14", "2026-11-15"): "this past weekend",
    ("2026-11-15", "2026-11-18"): "from 3 days ago to now",
    ("2026-11-16", "2026-11-17"): "the previous 2 working days",
    ("2026-11-16", "2026-11-18"): "early this week",
    ("2026-11-17", "2026-11-19"): "from yesterday to tomorrow",
    ("2026-11-17", "2026-11-23"): "from yesterday until next Monday",
    ("2026-11-18", "2026-11-22"): "today through Sunday",
    ("2026-11-18", "2026-11-28"): "from today to 10 days from now",
    ("2026-11-18", "2026-11-30"): "until the rest of November",
    ("2026-11-18", "2026-12-09"): "from today till 3 weeks later",
    ("2026-11-18", "2026-12-31"): "for the rest of 2026",
    ("2026-11-18", "2028-05-18"): "within a year and a half",
    ("2026-11-18", "2029-05-18"): "within two and a half years",
    ("2026-11-19", "2026-11-19"): "the middle of this week",
    ("2026-11-19", "2026-11-20"): "tomorrow through Friday",
    ("2026-11-19", "2031-11-18"): "next 5 yrs",
    ("2026-11-21", "2026-11-22"): "the wkend",
    ("2026-11-23", "2026-11-27"): "next Monday to next Friday",
    ("2026-11-23", "2026-12-31"): "from next week to the end of the year",
    ("2026-11-28", "2026-11-29"): "the last weekend of the month",
    ("2026-11-28", "2026-12-02"): "Nov 28 ~ Dec 2",
    ("2026-11-29", "2026-11-30"): "the last two days of the month",
    ("2026-12-01", "2026-12-15"): "the early part of next month",
    ("2026-12-11", "2026-12-31"): "the final three weeks of the year",
    ("2026-12-16", "2026-12-31"): "the second half of next month",
    ("2026-12-23", "2026-12-24"): "the two days before Christmas",
    ("2026-12-25", "2026-12-28"): "within 3 days of Christmas",
    ("2026-12-29", "2026-12-31"): "the last few days of December",
    ("2027-01-01", "2027-01-14"): "the first couple of weeks of January",
    ("2027-01-01", "2027-03-28"): "from New Year's Day to Easter",
    ("2027-01-01", "2027-12-31"): "next yr",
    ("2027-01-09", "2027-01-10"): "the second weekend of January 2027",
    ("2027-01-11", "2027-01-17"): "the second week next year",
    ("2027-02-08", "2027-03-08"): "Ramadan 1448",
    ("2027-02-18", "2027-02-18"): "three months from now",
    ("2027-03-01", "2027-03-21"): "the first few weeks of March",
    ("2027-03-01", "2027-04-15"): "between the start of March and mid-April",
    ("2027-03-01", "2027-04-30"): "from early March to late April",
    ("2027-03-01", "2027-11-30"): "spring to autumn 2027",
    ("2027-03-01", "2027-12-31"): "from March 2027 until the end of the year",
    ("2027-03-04", "2027-03-08"): "the 5 days following March 3",
    ("2027-03-29", "2027-04-18"): "the three weeks after Easter",
    ("2027-04-15", "2027-05-20"): "from fifteenth April to twentieth May",
    ("2027-04-15", "2027-09-10"): "15 April-10 September",
    ("2027-05-01", "2027-05-02"): "the first weekend in May",
    ("2027-05-08", "2027-05-09"): "8/5/2027 - 9/5/2027",
    ("2027-06-01", "2027-06-30"): "the sixth month of next year",
    ("2027-06-01", "2027-08-31"): "next year's summer",
    ("2027-06-16", "2027-06-30"): "the latter part of June",
}
PHRASES = [(phrase, *ends) for ends, phrases in STRETCHES.items() for phrase in phrases.split("; ")]


@pytest.mark.parametrize(("phrase", "start", "end"), PHRASES)
def test_a_rarer_stretch_is_found_whole(phrase: str, start: str, end: str) -> None:
    for sentence in SENTENCES:
        found = [span for span in find_spans(sentence.format(phrase), CONTEXT) if span.kind == "date"]
        assert [(str(span.start), str(span.end)) for span in found] == [(start, end)], sentence
