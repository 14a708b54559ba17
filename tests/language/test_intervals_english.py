"""Stretches of time as English names them: weeks, quarters, runs of days and parts of all these."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 18), "EG")  # a Wednesday

SENTENCES = ("{}", "We'll be closed {}", "Show me the sales for {}, please")

# What each stretch is called, several names by ";".
STRETCHES = {
    ("2018-01-01", "2018-03-31"): "Q1 2018; 2018 Q1; Q1-2018; Q1/2018; Q1 of 2018; Q1'18; Q1 '18; 2018Q1",
    (
        "1990-01-01",
        "1999-12-31",
    ): "in the 1990s; the 1990's; 1990s; the 90s; the '90s; the nineties; the nineteen-nineties",
    ("2019-06-01", "2019-06-30"): "June 2019; in June of 2019; June, 2019; Jun '19; jun-2019; 06/2019; 2019-06",
    ("2026-12-07", "2026-12-13"): (
        "the week of December 7; the week of the 7th of December; the week beginning 7 December; "
        "week commencing 7 Dec; the week ending 13 December; second week of December; "
        "the second week of next month"
    ),
    ("2027-08-05", "2027-08-09"): (
        "Aug 5 - 9; Aug 5-9; Aug 5th - 9th; August 5 to 9; August 5 through 9; "
        "August 5 through August 9; from August 5th until August 9th"
    ),
    ("2015-01-01", "2018-12-31"): (
        "2015-2018; 2015 - 2018; from 2015 to 2018; 2015 to 2018; between 2015 and 2018; from 2015 until 2018"
    ),
    (
        "2019-01-01",
        "2019-12-31",
    ): "in 2019; the year 2019; during 2019; throughout 2019; all of 2019; in twenty nineteen",
    ("2025-12-28", "2026-01-03"): (
        "from 28 Dec 2025 till 3 Jan 2026; 28/12/2025 - 03/01/2026; from 28/12/2025 to 03/01/2026; "
        "between 2025-12-28 and 2026-01-03; 2025-12-28 to 2026-01-03; 2025/12/28 ~ 2026/01/03"
    ),
    ("2026-11-23", "2026-11-29"): (
        "next week; in the coming week; during the upcoming week; week of Monday; "
        "last week of the month; the whole of next week"
    ),
    ("2026-01-01", "2026-11-18"): "year to date; YTD; so far this year; this year so far; earlier this year",
    ("2026-01-01", "2026-12-31"): "this year; the current year; this fiscal year; all year; this entire year",
    ("2026-10-28", "2026-11-17"): (
        "the past 3 weeks; over the last 3 weeks; the last three weeks; past three weeks; the past few weeks"
    ),
    ("2026-11-18", "2026-12-31"): (
        "from now until the end of the year; for the rest of the year; "
        "the remainder of the quarter; the remainder of 2026; later this year"
    ),
    ("2026-11-23", "2026-11-27"): (
        "from Monday to Friday; Monday to Friday; Monday through Friday; Mon-Fri; next business week"
    ),
    ("2027-01-01", "2027-06-30"): (
        "next half; the next 2 quarters; the first half of the year; H1 next year; early next year"
    ),
    (
        "2027-06-01",
        "2027-08-31",
    ): "from June to August; June to August; between June and August; June-August; next summer",
    ("2019-06-01", "2019-08-31"): "summer 2019; the summer of 2019; summer of '19; 2019 summer",
    (
        "2019-07-01",
        "2019-09-30",
    ): "the third quarter of 2019; third quarter 2019; 3rd quarter of 2019; quarter 3 of 2019",
    ("2026-10-01", "2026-12-31"): "this quarter; the current quarter; the 4th quarter of this year; the fourth quarter",
    ("2026-11-01", "2026-11-18"): "month-to-date; this month to date; so far this month; earlier this month",
    ("2026-11-01", "2026-11-30"): "this month; THIS MONTH; all month; the whole month",
    ("2026-11-16", "2026-11-22"): "this week; all week; this whole week; the entire week",
    ("2026-11-24", "2026-11-26"): (
        "Tuesday - Thursday; from Tuesday to Thursday next week; "
        "next week from Tuesday to Thursday; next week, Tuesday through Thursday"
    ),
    ("2026-12-28", "2027-01-03"): (
        "the final week of this year; the last week in december; December 28 - January 3; December 28th to January 3rd"
    ),
    ("2027-01-04", "2027-01-22"): (
        "4 - 22 Jan; 4th to 22nd January; from the 4th to the 22nd of January; between the 4th and the 22nd of January"
    ),
    ("2027-06-01", "2027-06-30"): "in june; next june; the month of June; all of June",
    ("2020-07-01", "2020-12-31"): "the second half of 2020; 2nd half of 2020; the last half of 2020",
    ("2025-06-01", "2025-06-30"): "june of last year; june last year; last year's June",
    ("2025-06-01", "2025-08-31"): "June - August 2025; Jun-Aug 2025; from June through August 2025",
    ("2025-12-01", "2026-02-28"): "from Dec 2025 to Feb 2026; in winter 2025; last winter",
    ("2026-07-01", "2026-12-31"): "this half; the second half of this year; late in the year",
    ("2026-11-11", "2026-11-17"): "the last 7 days; the last seven days; the last 5 business days",
    ("2026-11-18", "2026-11-20"): (
        "between now and Friday; from today until next Friday; between Wednesday and Friday of this week"
    ),
    ("2026-11-18", "2026-11-22"): "the rest of this week; rest of the week; the rest of my week",
    ("2026-11-18", "2026-11-30"): "the rest of the month; later this month; later in the month",
    ("2026-11-18", "2026-12-02"): "within 2 weeks; within two weeks of today; in less than 2 weeks",
    ("2026-11-19", "2026-11-21"): "the next few days; over the coming 3 days; this week between Thursday and Saturday",
    ("2026-11-19", "2026-11-28"): "in the next ten days; the next 10 days; within the next 10 days",
    ("2026-11-23", "2026-11-25"): "Monday to Wednesday of next week; early next week; the start of next week",
    ("2027-01-01", "2027-03-31"): "next quarter; the first three months of next year; the first quarter next year",
    ("2027-03-01", "2027-05-31"): "this spring; next spring; Spring 2027",
    ("2027-06-15", "2027-06-15"): "mid-June; mid June; the middle of June",
    ("1995-01-04", "1995-01-22"): "from 4 to 22 January 1995; 4-22 January 1995",
    ("2000-01-01", "2099-12-31"): "the 21st century; the twenty-first century",
    ("2010-01-01", "2019-12-31"): "last decade; the 2010s",
    ("2015-01-01", "2026-11-18"): "from 2015 till today; 2015 to present",
    ("2016-01-01", "2016-06-30"): "early 2016; early in 2016",
    ("2020-01-01", "2020-12-31"): "fiscal year 2020; FY2020",
    ("2021-01-01", "2021-06-30"): "H1 of 2021; 2021 H1",
    ("2021-01-01", "2021-12-31"): "FY 21; FY'21",
    ("2021-07-01", "2021-12-31"): "H2 21; H2 2021",
    ("2026-04-01", "2026-06-30"): "the quarter before last; Q2 this year",
    ("2026-04-01", "2026-09-30"): "previous 2 quarters; the last two quarters",
    ("2026-05-18", "2026-11-17"): "for the past 6 months; during the previous 6 months",
    ("2026-06-01", "2026-06-30"): "this june; last june",
    ("2026-11-01", "2026-11-15"): "the first half of this month; early this month",
    ("2026-11-09", "2026-11-15"): "last week; the previous week",
    ("2026-11-18", "2026-11-28"): "within 10 days; within ten days",
    ("2026-11-19", "2026-11-20"): "Nov 19-20; 19-20 November",
    ("2026-11-19", "2026-11-22"): "from tomorrow to Sunday; later this week",
    ("2026-11-19", "2026-11-23"): "the following 5 days; the next 3 business days",
    ("2026-11-20", "2026-11-24"): "from Friday the 20th to Tuesday the 24th; Friday 20 to Tuesday 24 November",
    ("2026-11-21", "2026-11-22"): "this weekend; over the weekend",
    ("2026-11-30", "2026-12-06"): "the week after next; the 1st week of December",
    ("2026-12-01", "2026-12-31"): "next month; all of next month",
    ("2026-12-01", "2027-02-28"): "from December to February; this winter",
    ("2026-12-04", "2026-12-22"): "from the 4th to the 22nd of next month; 4-22 next month",
    ("2026-12-05", "2026-12-06"): "the weekend after next; the first weekend of December",
    ("2027-03-16", "2027-03-31"): "the second half of March; the end of March",
    ("2027-03-22", "2027-03-28"): "week 12 of 2027; the 12th week of 2027",
    ("2027-09-03", "2027-09-12"): "between 3rd and 12th of september; from the third to the twelfth of September",
    ("2027-09-13", "2027-09-19"): "the week of september 16th; week of sept 16",
    ("1800-01-01", "1899-12-31"): "in the 19th century",
    ("1900-01-01", "1999-12-31"): "the last century",
    ("1990-01-01", "1993-12-31"): "the early 1990s",
    ("2000-01-01", "2019-12-31"): "the past two decades",
    ("2015-03-01", "2026-11-18"): "from March 2015 to now",
    ("2016-07-01", "2016-12-31"): "late 2016",
    ("2017-01-10", "2017-02-11"): "from 10/1 to 11/2/2017",
    ("2017-03-27", "2017-04-02"): "the last week of March 2017",
    ("2018-10-01", "2018-12-31"): "2018-Q4",
    ("2020-01-01", "2020-06-30"): "first half of 2020",
    ("2020-01-01", "2029-12-31"): "this decade",
    ("2024-01-01", "2024-12-31"): "the year before last",
    ("2024-10-01", "2024-12-31"): "the last quarter of 2024",
    ("2024-11-18", "2026-11-17"): "in the past 24 months",
    ("2025-01-01", "2025-01-31"): "the first month of 2025",
    ("2025-01-01", "2025-03-31"): "the first 3 months of 2025",
    ("2025-01-01", "2025-12-31"): "last year",
    ("2025-03-01", "2025-03-15"): "early March 2025",
    ("2025-07-01", "2025-09-30"): "Q3 of last year",
    ("2025-07-01", "2025-12-31"): "late last year",
    ("2025-08-05", "2025-08-09"): "Aug. 5-9, 2025",
    ("2025-09-01", "2025-11-30"): "in the fall of 2025",
    ("2025-09-03", "2025-09-12"): "between 3 and 12 September 2025",
    ("2025-09-29", "2025-10-05"): "the first week in October 2025",
    ("2025-11-01", "2026-03-31"): "November 2025 to March 2026",
    ("2026-01-01", "2026-06-30"): "last half year",
    ("2026-03-01", "2026-05-31"): "last spring",
    ("2026-03-16", "2026-03-22"): "week 12",
    ("2026-06-01", "2026-08-31"): "last summer",
    ("2026-07-01", "2026-09-30"): "last quarter",
    ("2026-08-18", "2026-11-17"): "the last several months",
    ("2026-09-01", "2026-09-30"): "the month before last",
    ("2026-09-18", "2026-11-17"): "the last couple of months",
    ("2026-10-01", "2026-10-31"): "last month",
    ("2026-10-01", "2027-01-31"): "from October to January",
    ("2026-10-16", "2026-10-31"): "end of last month",
    ("2026-10-19", "2026-11-17"): "last 30 days",
    ("2026-11-02", "2026-11-08"): "the week before last",
    ("2026-11-04", "2026-11-04"): "two weeks ago",
    ("2026-11-04", "2026-11-22"): "from 4 to 22 of this month",
    ("2026-11-05", "2026-11-10"): "between the 5th and 10th of the month",
    ("2026-11-09", "2026-11-11"): "last week from Monday to Wednesday",
    ("2026-11-12", "2026-11-15"): "late last week",
    ("2026-11-14", "2026-11-15"): "last weekend",
    ("2026-11-15", "2026-11-17"): "the last few days",
    ("2026-11-16", "2026-11-17"): "the past couple of days",
    ("2026-11-16", "2026-11-18"): "earlier this week",
    ("2026-11-16", "2026-11-20"): "this work week",
    ("2026-11-18", "2026-11-21"): "less than 3 days from now",
    ("2026-11-18", "2026-12-05"): "from today to 5 December",
    ("2026-11-18", "2026-12-18"): "within a month",
    ("2026-11-18", "2027-03-31"): "between now and the end of March",
    ("2026-11-18", "2027-11-18"): "within one year",
    ("2026-11-19", "2026-11-24"): "within 5 days from tomorrow",
    ("2026-11-19", "2026-12-30"): "the upcoming six weeks",
    ("2026-11-19", "2027-01-18"): "the next couple of months",
    ("2026-11-19", "2028-11-18"): "in the coming two years",
    ("2026-11-19", "2029-11-18"): "next three years",
    ("2026-11-19", "2031-11-18"): "the next five years",
    ("2026-11-26", "2026-11-29"): "late next week",
    ("2026-11-28", "2026-11-29"): "next weekend",
    ("2026-12-01", "2026-12-10"): "the first 10 days of next month",
    ("2026-12-01", "2026-12-15"): "the beginning of next month",
    ("2026-12-16", "2026-12-31"): "end of next month",
    ("2026-12-18", "2026-12-31"): "the last two weeks of the year",
    ("2026-12-22", "2026-12-31"): "the last 10 days of December",
    ("2027-01-01", "2027-01-01"): "from 1 January",
    ("2027-01-01", "2027-01-10"): "the first ten days of January",
    ("2027-01-01", "2027-01-31"): "the month after next",
    ("2027-01-01", "2027-04-30"): "the beginning of next year",
    ("2027-01-01", "2027-12-31"): "next calendar year",
    ("2027-01-18", "2027-01-24"): "the 3rd week of January",
    ("2027-03-01", "2027-03-14"): "the first two weeks of March",
    ("2027-03-01", "2027-03-15"): "the beginning of March",
    ("2027-03-04", "2027-03-17"): "the 2 weeks after March 3",
    ("2027-03-27", "2027-03-28"): "the last weekend in March 2027",
    ("2027-07-01", "2027-09-30"): "Q3 next year",
    ("2027-08-05", "2027-09-09"): "from 5 August to 9 September",
    ("2027-10-16", "2027-10-31"): "late October",
    ("2028-01-01", "2028-12-31"): "the year after next",
    ("2030-01-01", "2039-12-31"): "the next decade",
}
PHRASES = [(phrase, *ends) for ends, phrases in STRETCHES.items() for phrase in phrases.split("; ")]


@pytest.mark.parametrize(("phrase", "start", "end"), PHRASES)
def test_a_stretch_is_found_whole_by_itself_and_in_a_sentence(phrase: str, start: str, end: str) -> None:
    for sentence in SENTENCES:
        found = [span for span in find_spans(sentence.format(phrase), CONTEXT) if span.kind == "date"]
        assert [(str(span.start), str(span.end)) for span in found] == [(start, end)], sentence
