"""A dialect tells which dinar and dirham are meant where the country does not; elsewhere the likeliest stays."""

from datetime import date

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("نحب نوصل 10000 دينار مبيعات في الشهر", "TND"),
        ("بغيت نوصل 15000 درهم فالشهر", "MAD"),
        ("أريد الوصول إلى 10000 دينار مبيعات في الشهر", "JOD"),
        ("أريد مبيعات 15000 درهم في الشهر", "AED"),
    ],
)
def test_the_dialect_names_the_currency_and_it_stays_a_guess(text: str, unit: str) -> None:
    reading = read_goal(text, Context(date(2026, 11, 21), "EG"))
    assert reading.target is not None
    assert reading.target.unit == unit
    assert "target" in reading.doubtful


def test_the_country_of_the_person_comes_first() -> None:
    target = read_goal("نحب نوصل 10000 دينار في الشهر", Context(date(2026, 11, 21), "KW")).target
    assert target is not None
    assert target.unit in {None, "KWD"}
