"""By which day a line wants something done: each row of the contract's table, and what its words leave open."""

from datetime import date

import pytest

from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 21)


def deadline(text: str, country: str = "EG", today: date = TODAY) -> str | None:
    found = find_deadline(text, Context(today, country))
    return str(found.day) if found and found.day else None


TABLE = [
    ("within 3 months", "2027-02-21"),
    ("half a year", "2027-05-21"),
    ("نص سنة", "2027-05-21"),
    ("a quarter of a year", "2027-02-21"),
    ("this month", "2026-11-30"),
    ("this quarter", "2026-12-31"),
    ("this year", "2026-12-31"),
    ("next month", "2026-12-31"),
    ("next quarter", "2027-03-31"),
    ("next year", "2027-12-31"),
    ("by March", "2027-03-31"),
    ("in March", "2027-03-31"),
    ("before the end of March", "2027-03-31"),
    ("before March", "2027-02-28"),
    ("by the start of March", "2027-02-28"),
    ("قبل مارس", "2027-02-28"),
    ("بداية مارس", "2027-02-28"),
    ("by 15 March", "2027-03-15"),
    ("Q2", "2027-06-30"),
    ("H1", "2027-06-30"),
    ("by 2027", "2027-12-31"),
    ("before 2027", "2026-12-31"),
    ("next Thursday", "2026-11-26"),
    ("Saturday", "2026-11-28"),
    ("by March 2025", "2025-03-31"),
    ("before Ramadan", "2027-02-07"),
    ("during Ramadan", "2027-03-08"),
    ("by Eid", "2027-03-09"),
    ("على العيد", "2027-03-09"),
    ("before Hajj", "2027-05-13"),
    ("by Rajab", "2027-01-08"),
    ("بنهاية عام 1448", "2027-06-05"),
    ("by 05/03/2027", "2027-03-05"),
    ("by summer", "2027-05-31"),
    ("this winter", "2027-02-28"),
    ("by Black Friday", "2026-11-27"),
    ("before Black Friday", "2026-11-26"),
    ("mid-February", "2027-02-15"),
]


@pytest.mark.parametrize(("text", "day"), TABLE)
def test_each_row_of_the_table_holds(text: str, day: str) -> None:
    assert deadline(text) == day


@pytest.mark.parametrize(
    ("country", "day"),
    [("EG", "2026-11-26"), ("SA", "2026-11-26"), ("AE", "2026-11-27"), ("GB", "2026-11-27"), ("MA", "2026-11-27")],
)
def test_the_week_ends_on_the_last_working_day_of_the_country(country: str, day: str) -> None:
    assert deadline("by the end of the week", country) == day


def test_a_month_that_has_begun_is_meant_a_year_on_where_its_start_is_the_limit() -> None:
    assert deadline("قبل نوفمبر") == "2027-10-31"


def test_a_day_that_does_not_exist_is_the_last_of_its_month() -> None:
    assert deadline("within 3 months", today=date(2026, 11, 30)) == "2027-02-28"


def test_the_firmest_of_several_dates_counts() -> None:
    text = "we launched in August and need 5,000 by the end of May"
    assert deadline(text) == "2027-05-31"


def test_the_last_of_equal_dates_counts() -> None:
    assert deadline("كنت عايزها آخر الشهر، خليها آخر الشهر الجاي") == "2026-12-31"


def test_a_week_before_a_feast_is_counted_back_from_its_first_day() -> None:
    assert deadline("قبل رمضان بأسبوع") == "2027-02-01"


def test_a_feast_without_a_row_is_no_deadline_but_a_date() -> None:
    assert deadline("by Easter") is None
    assert [span.start for span in find_spans("by Easter", Context(TODAY)) if span.kind == "date"] == [
        date(2027, 3, 28)
    ]


def test_a_past_date_is_read_and_marked() -> None:
    found = find_deadline("by March 2025", Context(TODAY))
    assert found is not None
    assert found.past


def test_the_words_of_a_deadline_are_told_with_their_preposition() -> None:
    text = "نزود المبيعات قبل نهاية مارس"
    found = find_deadline(text, Context(TODAY))
    assert found is not None
    assert text[found.start_at : found.end_at] == "قبل نهاية مارس"
