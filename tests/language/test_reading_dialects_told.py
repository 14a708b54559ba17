"""Goals of the Maghreb and the Levant, in both letters: what is filled, waited for, lost and told by habit."""

from datetime import date

import pytest

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context


def read(text: str) -> Reading:
    return read_goal(text, Context(date(2026, 11, 21), "EG"))


FILLED = [
    ("نحب نعبيو الأوتيل ب 80% في جويلية", 80),
    ("حابين نعبي الدورة، 30 طالب قبل 1 شباط", 30),
    ("نحب الصالة تتعبا بـ 120 مشترك على آخر مارس", 120),
    ("نملأ القاعة بـ 50 متدرب", 50),
]
HABITS = [
    ("عم نستقبل 20 زبون باليوم وبدنا 35", 20, 35),
    ("عم نبيع 30 قطعة باليوم وبدنا 50", 30, 50),
    ("رانا نبيعو 60 قطعة فالنهار ونحبو نوليو 100", 60, 100),
    ("our clinic sees 20 patients a day and we want 35", 20, 35),
    ("the shop averages 14 orders a day, aim for 20", 14, 20),
]


@pytest.mark.parametrize(("text", "value"), FILLED)
def test_what_is_filled_is_a_level(text: str, value: float) -> None:
    found = read(text)
    assert found.target is not None
    assert (found.target.value, found.target.relative) == (value, False)


@pytest.mark.parametrize(("text", "now", "then"), HABITS)
def test_a_habit_is_where_one_stands(text: str, now: float, then: float) -> None:
    found = read(text)
    assert found.baseline is not None
    assert found.target is not None
    assert (found.baseline.value, found.target.value) == (now, then)


def test_lost_heads_are_counted_and_no_percentage() -> None:
    found = read("عم نخسر 10 زباين بالشهر وبدنا أقل من 3")
    assert found.baseline is not None
    assert found.target is not None
    assert (found.metric, found.direction) == ("custom", "decrease")
    assert (found.baseline.value, found.baseline.unit) == (10, "count")
    assert (found.target.value, found.target.unit) == (3, "count")


def test_churn_without_heads_stays_a_rate() -> None:
    found = read("reduce churn from 10 to 3")
    assert found.target is not None
    assert (found.metric, found.target.unit) == ("churn_rate", "percent")


def test_patients_who_wait_are_measured_in_minutes() -> None:
    found = read("بدنا المرضى ينطروا أقل من 15 دقيقة")
    assert found.target is not None
    assert (found.target.value, found.target.unit) == (15, "minutes")


@pytest.mark.parametrize(("text", "day"), [("nbi nzeed el 7jozat 15% hal shahr", "2026-11-30")])
def test_this_month_in_latin_letters(text: str, day: str) -> None:
    assert read(text).deadline == date.fromisoformat(day)
