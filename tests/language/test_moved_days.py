"""A day moved by months: the end of a month stays the end of one, other days stay the day they are."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.edits.amending import moved_by
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("day", "words", "sooner", "moved"),
    [
        (date(2027, 3, 31), "شهر", True, date(2027, 2, 28)),
        (date(2027, 2, 28), "شهر", False, date(2027, 3, 31)),
        (date(2027, 2, 28), "a month", False, date(2027, 3, 31)),
        (date(2027, 4, 30), "شهرين", False, date(2027, 6, 30)),
        (date(2027, 4, 30), "three months", False, date(2027, 7, 31)),
        (date(2027, 2, 28), "a year", False, date(2028, 2, 29)),
        (date(2027, 3, 15), "a month", True, date(2027, 2, 15)),
        (date(2027, 2, 28), "a week", False, date(2027, 3, 7)),
        (date(2027, 2, 28), "أسبوع", False, date(2027, 3, 7)),
    ],
)
def test_the_end_of_a_month_moved_by_months_stays_one(day: date, words: str, moved: date, *, sooner: bool) -> None:
    assert moved_by(day, words, TODAY, sooner=sooner) == moved
