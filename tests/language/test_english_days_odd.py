"""English days and stretches in rarer writings, told on a Wednesday in November, and words that are none."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 18)

FOUND = [
    ("the 22 nd of April", "2027-04-22"),
    ("April 1 st", "2027-04-01"),
    ("5 th of May 2027", "2027-05-05"),
    ("the 20 th of next month", "2026-12-20"),
    ("3 rd March", "2027-03-03"),
    ("on the 25 th", "2026-11-25"),
    ("March-3-2027", "2027-03-03"),
    ("Mar/3/2027", "2027-03-03"),
    ("May-25", "2027-05-25"),
    ("May of 2025", "2025-05-01 2025-05-31"),
    ("Thurs. the 26th", "2026-11-26"),
    ("so on March 3 it is", "2027-03-03"),
    ("on March 3 works for me", "2027-03-03"),
    ("so on the 25th it is", "2026-11-25"),
    ("on the 25th works for me", "2026-11-25"),
    ("our flight is at 7 next month", "2026-12-01 2026-12-31"),
    ("on 25.12", "2026-12-25"),
    ("the shop is closed on 12-25", "2026-12-25"),
    ("in exactly 2 weeks", "2026-12-02"),
    ("in just 10 days", "2026-11-28"),
    ("after three more days", "2026-11-21"),
    ("in 2 more weeks", "2026-12-02"),
    ("over two years ago", "2024-11-18"),
    ("over 3 weeks ago", "2026-10-28"),
    ("a year and two months ago", "2025-09-18"),
    ("a week and 3 days from now", "2026-11-28"),
    ("the last Friday before Christmas", "2026-12-18"),
    ("the first Monday after Easter", "2027-03-29"),
    ("two weekends ago", "2026-11-07 2026-11-08"),
    ("three weekends from now", "2026-12-12 2026-12-13"),
    ("the weekend of 12 December", "2026-12-12 2026-12-13"),
    ("the weekend of December 12th", "2026-12-12 2026-12-13"),
    ("w/c 7 December", "2026-12-07 2026-12-13"),
    ("between now and March", "2026-11-18 2027-03-31"),
    ("the summer holidays of 2025", "2025-06-01 2025-08-31"),
    ("the winter break of 2025", "2025-12-01 2026-02-28"),
    ("the summer of '69", "1969-06-01 1969-08-31"),
    ("the first day of spring", "2027-03-01"),
    ("the nineteen-sixties", "1960-01-01 1969-12-31"),
    ("the first half of the 1990s", "1990-01-01 1994-12-31"),
    ("in the 1800s", "1800-01-01 1899-12-31"),
    ("in the 2000s", "2000-01-01 2009-12-31"),
    ("Valentine's Day next year", "2027-02-14"),
    ("Easter last year", "2025-04-20"),
    ("Christmas this year", "2026-12-25"),
    ("year-end 2025", "2025-09-01 2025-12-31"),
    ("in the present year", "2026-01-01 2026-12-31"),
    ("2019-21", "2019-01-01 2021-12-31"),
    ("over the 2018-2020 period", "2018-01-01 2020-12-31"),
    ("the 2025-26 season", "2025-01-01 2026-12-31"),
    ("calendar week 50", "2026-12-07 2026-12-13"),
]
NONE = [
    "the day after my birthday",
    "2019-21 followers",
    "add 2010-30 pages",
    "we have 20 nd to go",
    "a score of 25.12",
    "we sell on 2-5 platforms",
    "focus on 20-25",
    "spring into action",
    "break the record",
    "sales fall over time",
    "we are open 24/7",
]


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_a_rarer_writing_is_read_as_the_usual_one(text: str, wanted: str) -> None:
    found = [span for span in find_spans(text, Context(TODAY)) if span.kind == "date"]
    first, _, last = wanted.partition(" ")
    assert [(str(span.start), str(span.end)) for span in found] == [(first, last or first)]


def test_two_years_joined_by_and_are_two() -> None:
    found = [span for span in find_spans("in 2024 and 2025", Context(TODAY)) if span.kind == "date"]
    assert [str(span.start) for span in found] == ["2024-01-01", "2025-01-01"]


@pytest.mark.parametrize("text", NONE)
def test_what_names_no_day_holds_none(text: str) -> None:
    assert not [span for span in find_spans(text, Context(TODAY)) if span.kind == "date"]
