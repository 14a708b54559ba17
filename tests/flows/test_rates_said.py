"""Figures said for another period keep it or are converted before one's eyes, and what comes whole is never halved."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import level_aimed_at
from tests.flows.test_midway import amount, held, told

BOOKINGS = {"en": "more bookings for my salon", "ar": "زيادة الحجوزات في الصالون"}


@pytest.mark.parametrize(
    ("language", "words", "value", "per"),
    [
        ("en", "30 a week", 30, "week"),
        ("en", "about 30 every week", 30, "week"),
        ("en", "5 per day", 5, "day"),
        ("en", "120 a month", 120, "month"),
        ("en", "120", 120, "month"),
        ("ar", "٣٠ فالسيمانة", 30, "week"),
        ("ar", "٣٠ في الأسبوع", 30, "week"),
        ("ar", "٥ باليوم", 5, "day"),
        ("ar", "حوالي ٥ كل يوم", 5, "day"),
        ("ar", "١٢٠ في الشهر", 120, "month"),
    ],
)
def test_todays_figure_keeps_the_period_it_was_said_for(language: str, words: str, value: int, per: str | None) -> None:
    person = told(language, BOOKINGS[language], words)

    assert person.state.stack[-1].asked == "target"
    assert (amount(person, "baseline"), held(person).get("per")) == (value, per)


@pytest.mark.parametrize(
    ("language", "now", "words", "value"),
    [
        ("en", "30 a week", "5 a day", 35),
        ("en", "30 a week", "40", 40),
        ("en", "30 a week", "160 a month", 37),
        ("en", "100", "30 a week", 130),
        ("en", "100", "5 a day", 152),
        ("ar", "٣٠ في الأسبوع", "٥ باليوم", 35),
        ("ar", "١٠٠", "٣٠ فالسيمانة", 130),
        ("ar", "١٠٠", "٥ كل يوم", 152),
    ],
)
def test_a_target_of_another_period_is_converted_and_told_both_ways(
    language: str, now: str, words: str, value: int
) -> None:
    person = told(language, BOOKINGS[language], now, words)

    assert person.state.stack[-1].asked == "deadline"
    assert amount(person, "target") == value
    assert str(value) in person.heard.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))


@pytest.mark.parametrize(
    ("language", "wish", "words", "value"),
    [
        ("en", "increase website visits to 2000 a month by the end of June", "30 a week", 130),
        ("ar", "زيادة زيارات الموقع إلى ٢٠٠٠ في الشهر قبل نهاية يونيو", "٣٠ في الأسبوع", 130),
    ],
)
def test_todays_figure_is_converted_where_the_target_has_its_period(
    language: str, wish: str, words: str, value: int
) -> None:
    person = told(language, wish)
    assert person.state.stack[-1].asked == "baseline"
    person.types(words)

    assert (amount(person, "baseline"), held(person)["per"]) == (value, "month")


@pytest.mark.parametrize(
    ("language", "wish", "words"),
    [("en", "more Instagram followers", "30 a week"), ("ar", "زيادة متابعين انستقرام", "٣٠ في الأسبوع")],
)
def test_how_fast_a_level_grows_is_not_where_it_stands(language: str, wish: str, words: str) -> None:
    person = told(language, wish, words)

    assert person.state.stack[-1].asked == "baseline"
    assert "baseline" not in held(person)


@pytest.mark.parametrize(
    ("metric", "direction", "now", "change", "level"),
    [
        ("orders", "increase", 150, 25, 188),
        ("orders", "increase", 100, 25, 125),
        ("complaints", "decrease", 15, 30, 10),
        ("revenue", "increase", 150, 25, 187.5),
    ],
)
def test_what_comes_whole_is_aimed_at_whole(
    metric: str, direction: str, now: float, change: float, level: float
) -> None:
    unit = "EGP" if metric == "revenue" else "count"
    goal = Goal.model_validate(
        {
            "id": "g",
            "wish": "",
            "metric": metric,
            "direction": direction,
            "baseline": Amount(value=now, unit=unit),
            "target": Amount(value=change, unit="percent"),
            "relative": True,
            "started_on": date(2026, 11, 22),
        }
    )
    aimed = level_aimed_at(goal)

    assert aimed is not None
    assert aimed.value == level


@pytest.mark.parametrize(("language", "words"), [("en", "187.5"), ("ar", "١٨٧٫٥")])
def test_a_half_that_is_typed_is_rounded_and_said_so(language: str, words: str) -> None:
    person = told(language, BOOKINGS[language], "150", words)

    assert amount(person, "target") == 188


RATES = {"en": "improve the conversion rate of our site", "ar": "عايزين نحسن معدل التحويل في الموقع"}


@pytest.mark.parametrize(
    ("language", "words", "taken"),
    [
        ("en", "about 80 a month", None),
        ("ar", "حوالي ٨٠ في الشهر", None),
        ("en", "2% a month", 2),
        ("ar", "٢ في المية", 2),
        ("en", "2.5", 2.5),
    ],
)
def test_a_number_a_month_is_no_share_of_a_hundred(language: str, words: str, taken: float | None) -> None:
    person = told(language, RATES[language], words)

    assert person.state.stack[-1].asked == ("baseline" if taken is None else "target")
    assert taken is None or amount(person, "baseline") == taken
    assert held(person).get("per") is None


def test_where_the_number_itself_is_meant_another_measure_is_chosen() -> None:
    person = told("en", RATES["en"], "about 80 a month")
    person.presses("measure")

    assert person.state.stack[-1].asked == "metric"


def test_a_figure_of_another_period_that_is_less_than_today_is_told_with_what_it_comes_to() -> None:
    person = told("en", BOOKINGS["en"], "6 a day")
    person.types("150 a month")

    assert "150 bookings a month: that is about 5 bookings a day." in person.heard
    assert "5 is less than today's 6" in person.heard
