"""The day that a figure is told of: behind today where it can be, a stretch where one is named, none of a deadline."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.language.reports.told_when import Told, told_when
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 22)  # a Sunday
CONTEXT = Context(TODAY, "EG")


def told(words: str) -> Told:
    return told_when(words, CONTEXT)


@pytest.mark.parametrize(
    ("words", "ago"),
    [
        ("yesterday 45", 1),
        ("280 last Friday", 2),
        ("last Friday it was 280", 2),
        ("on Thursday 280", 3),
        ("Thursday we were at 280", 3),
        ("280 as of Friday", 2),
        ("Thursday 28", 3),
        ("a week ago 250", 7),
        ("two weeks ago we had 250", 14),
        ("3 days ago 280", 3),
        ("on 20/11 it was 280", 2),
        ("20 Nov: 280", 2),
        ("on the 15th it was 240", 7),
        ("today 300", 0),
        ("امبارح ٤٥", 1),
        ("أمس ٤٥", 1),
        ("البارح ٤٥", 1),
        ("مبارح كانوا ٤٥", 1),
        ("أول امبارح ٤٥", 2),
        ("يوم الخميس كنا ٢٨٠", 3),
        ("نهار الخميس كنا فـ ٢٨٠", 3),
        ("الخميس الفايت ٢٨٠", 3),
        ("الجمعة الماضية ٢٨٠", 2),
        ("من أسبوع كان ٢٥٠", 7),
        ("من جمعة كان ٢٥٠", 7),
        ("من يومين كنا ٢٨٠", 2),
        ("من ٣ أيام ٢٨٠", 3),
        ("قبل أسبوعين كنا ٢٥٠", 14),
        ("بتاريخ ١٥/١١ كان ٢٤٠", 7),
        ("النهاردة ٣٠٠", 0),
    ],
)
def test_a_day_that_may_be_either_is_the_last_one(words: str, ago: int) -> None:
    assert told(words).on == TODAY - timedelta(days=ago)
    assert not told(words).ahead


@pytest.mark.parametrize("words", ["on 3 March we had 250", "في ٣ مارس كان ٢٥٠", "we were at 250 on March 3"])
def test_words_of_the_past_lead_far_back(words: str) -> None:
    assert told(words).on == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("words", "since", "on"),
    [
        ("in October 38", (10, 1), (10, 31)),
        ("48 bookings last month", (10, 1), (10, 31)),
        ("bookings in October: 38", (10, 1), (10, 31)),
        ("this month 20", (11, 1), (11, 22)),
        ("في أكتوبر ٣٨", (10, 1), (10, 31)),
        ("حجوزات أكتوبر ٣٨", (10, 1), (10, 31)),
        ("الشهر اللي فات ٣٨", (10, 1), (10, 31)),
        ("last week 250", (11, 9), (11, 15)),
        ("السيمانة اللي فاتت ٢٥٠", (11, 9), (11, 15)),
    ],
)
def test_a_stretch_has_two_ends_and_never_one_ahead(words: str, since: tuple[int, int], on: tuple[int, int]) -> None:
    assert told(words).since == date(2026, *since)
    assert told(words).on == date(2026, *on)


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("at the end of October we had 38", date(2026, 10, 31)),
        ("آخر أكتوبر كان ٣٨", date(2026, 10, 31)),
        ("أول الشهر كان ٣٠", date(2026, 11, 1)),
    ],
)
def test_an_edge_of_a_stretch_is_a_day(words: str, on: date) -> None:
    assert (told(words).on, told(words).since) == (on, None)


@pytest.mark.parametrize("words", ["tomorrow 300", "next Friday 300", "300 next month", "بكرة ٣٠٠", "الخميس الجاي ٣٠٠"])
def test_what_is_still_to_come_is_said_to_be(words: str) -> None:
    assert told(words).ahead


@pytest.mark.parametrize("words", ["300 by Friday", "300 by March", "٣٠٠ بحلول مارس", "300 before Friday", "2.4%"])
def test_a_deadline_is_no_day_of_a_figure(words: str) -> None:
    assert told(words) == Told(words)


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("last Friday it was 280", "it was 280"),
        ("280 as of Friday", "280"),
        ("في أكتوبر ٣٨", "٣٨"),
        ("in October 38 bookings", "38 bookings"),
    ],
)
def test_what_is_left_is_the_report_itself(words: str, rest: str) -> None:
    assert told(words).rest == rest
