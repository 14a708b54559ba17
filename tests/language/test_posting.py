"""Days of the week on which something is published: by name, from one to another, or how many."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.posting import PostingDays, read_posting_days
from dialogs.language.words.context import Context

EGYPT = Context(date(2026, 11, 21), "EG")
SUNDAY_WEDNESDAY = PostingDays((2, 6))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Sunday and Wednesday", SUNDAY_WEDNESDAY),
        ("sundays, wednesdays", SUNDAY_WEDNESDAY),
        ("sun wed", SUNDAY_WEDNESDAY),
        ("الأحد والأربعاء", SUNDAY_WEDNESDAY),
        ("الاحد و الاربعاء", SUNDAY_WEDNESDAY),
        ("يوم الحد ويوم الأربع", SUNDAY_WEDNESDAY),
        ("بننشر حد وتلات", PostingDays((1, 6))),
        ("we post sunday and tuesday", PostingDays((1, 6))),
        ("Monday to Thursday", PostingDays((0, 1, 2, 3))),
        ("من الأحد إلى الخميس", PostingDays((0, 1, 2, 3, 6))),
        ("الجمعة", PostingDays((4,))),
        ("every day", PostingDays(tuple(range(7)))),
        ("daily", PostingDays(tuple(range(7)))),
        ("كل يوم", PostingDays(tuple(range(7)))),
        ("يوميًا", PostingDays(tuple(range(7)))),
        ("on working days", PostingDays(workdays=True)),
        ("أيام العمل", PostingDays(workdays=True)),
        ("every day except Friday", PostingDays((0, 1, 2, 3, 5, 6))),
        ("كل يوم ما عدا الجمعة", PostingDays((0, 1, 2, 3, 5, 6))),
        ("من السبت للأربعاء", PostingDays((0, 1, 2, 5, 6))),
        ("كل أحد وخميس", PostingDays((3, 6))),
        ("Mon/Wed/Fri", PostingDays((0, 2, 4))),
        ("at weekends", PostingDays(days_off=True)),
        ("نهاية الأسبوع", PostingDays(days_off=True)),
        ("every other day", PostingDays(times=3)),
        ("يوم ويوم", PostingDays(times=3)),
        ("جوج مرات فالسيمانة", PostingDays(times=2)),
        ("three times a week", PostingDays(times=3)),
        ("3", PostingDays(times=3)),
        ("twice a week", PostingDays(times=2)),
        ("مرتين في الأسبوع", PostingDays(times=2)),
        ("٣ مرات في الأسبوع", PostingDays(times=3)),
        ("أربع مرات", PostingDays(times=4)),
        ("once a week", PostingDays(times=1)),
        ("مرة كل أسبوع", PostingDays(times=1)),
    ],
)
def test_days_are_read(text: str, meant: PostingDays) -> None:
    assert read_posting_days(text, EGYPT) == meant


@pytest.mark.parametrize(
    "text", ["", "whenever I can", "30 posts", "لا أعرف", "?", "0", "in March", "a sunny place", "not on Fridays"]
)
def test_other_words_name_no_day(text: str) -> None:
    assert read_posting_days(text, EGYPT) == PostingDays()
