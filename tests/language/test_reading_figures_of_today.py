"""A figure of today behind a date is no part of it, and hours a day are a figure of their own."""

from datetime import date

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

_TODAY = Context(today=date(2026, 11, 21), country="AE")


@pytest.mark.parametrize(
    ("text", "day", "now", "wanted"),
    [
        ("300 leads by 20 december, 40 now", date(2026, 12, 20), 40, 300),
        ("300 leads by december 20, 40 now", date(2026, 12, 20), 40, 300),
        ("20 new clients by end of june, 8 a month now", date(2027, 6, 30), 8, 20),
        ("at least 4 bookings a day by march, 2 now", date(2027, 3, 31), 2, 4),
        ("90 orders by the end of may, 60 currently", date(2027, 5, 31), 60, 90),
        ("300 متابع بحلول 20 ديسمبر، 40 الآن", date(2026, 12, 20), 40, 300),
        ("20 عميل جديد بنهاية يونيو، 8 في الشهر الآن", date(2027, 6, 30), 8, 20),
        ("4 حجوزات بحلول مارس، 2 حاليًا", date(2027, 3, 31), 2, 4),
    ],
)
def test_a_figure_of_today_is_no_part_of_the_date_before_it(text: str, day: date, now: float, wanted: float) -> None:
    reading = read_goal(text, _TODAY)
    assert (reading.deadline, reading.baseline and reading.baseline.value) == (day, now)
    assert reading.target is not None
    assert reading.target.value == wanted


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("300 leads by december 20, 2027", date(2027, 12, 20)),
        ("300 leads by 20 december, 27", date(2027, 12, 20)),
        ("300 leads by june, 15th", date(2027, 6, 15)),
        ("300 leads by march 15, thanks", date(2027, 3, 15)),
        ("300 متابع بحلول 20 ديسمبر، 2027", date(2027, 12, 20)),
    ],
)
def test_a_day_or_a_year_behind_a_comma_stays_one(text: str, day: date) -> None:
    assert read_goal(text, _TODAY).deadline == day


@pytest.mark.parametrize(
    ("text", "now", "wanted", "thing"),
    [
        ("sleep 8 hours a night", None, (8, "hours"), "sleep"),
        ("I want to sleep 8 hours a night by january", None, (8, "hours"), "sleep"),
        ("study 20 hours a week", None, (20, "hours"), "study"),
        ("work 40 hours a week instead of 60", 60, (40, "hours"), "work"),
        ("screen time down to 2 hours a day", None, (2, "hours"), "screen time"),
        ("أدرس 4 ساعات يوميًا بدل ساعتين", 2, (4, "hours"), "أدرس"),
        ("وقت الشاشة ساعتين باليوم", None, (2, "hours"), "وقت الشاشة"),
    ],
)
def test_hours_a_day_are_what_is_wanted(text: str, now: float | None, wanted: tuple[float, str], thing: str) -> None:
    reading = read_goal(text, _TODAY)
    assert reading.target is not None
    assert (reading.target.value, reading.target.unit) == wanted
    assert (reading.baseline and reading.baseline.value, reading.thing) == (now, thing)


def test_hours_of_waiting_without_a_pace_are_no_figure_of_the_wish() -> None:
    assert read_goal("get 300 leads within 8 hours", _TODAY).target is not None
    assert read_goal("sleep better after 8 hours of work", _TODAY).target is None


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("Cost per enquiry is £41 and climbing, we'd like it lower", 41),
        ("Cost per click is 2 dollars and getting worse, bring it down", 2),
        ("تكلفة النقرة ٣ ريال وفي ارتفاع ونبيها أقل", 3),
        ("تكلفة العميل المحتمل ٤١ جنيه وبتزيد، عايزينها أقل", 41),
    ],
)
def test_a_level_that_still_moves_is_where_one_stands(text: str, now: float) -> None:
    found = read_goal(text, _TODAY)

    assert found.baseline is not None
    assert (found.baseline.value, found.target, found.direction) == (now, None, "decrease")


@pytest.mark.parametrize(
    ("text", "now", "wanted"),
    [
        ("I want no-shows down, they're like 1 in 5", 20, None),
        ("reduce returns, they're around 12%", 12, None),
        ("I want no-shows down in our clinic, they are like 1 in 5", 20, None),
        ("we want fewer complaints, it's about 30 a month", 30, None),
        ("we want more customers, they are 60 people from two villages", None, None),
        ("get more likes, we're like 40 a post", 40, None),
        ("our target is around 40 orders a day", None, 40),
        ("we'd like to be around 50 bookings a month", None, 50),
        ("نبي نقلل المرتجعات، هي حوالي ١٢٪", 12, None),
        ("عايز أزود الحجوزات، هي حوالي ٤٠ في الشهر", 40, None),
        ("هدفنا هو حوالي ٥٠٠ متابع", None, 500),
    ],
)
def test_a_rough_figure_is_of_today_unless_the_wish_speaks_through_it(
    text: str, now: float | None, wanted: float | None
) -> None:
    reading = read_goal(text, _TODAY)
    assert (reading.baseline and reading.baseline.value, reading.target and reading.target.value) == (now, wanted)
