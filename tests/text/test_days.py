"""Dates with their weekday and the month names of the country."""

from __future__ import annotations

from datetime import date

import pytest

from bot.text import Voice, render
from dialogs.messages import Day, T

DAY = date(2027, 3, 31)


@pytest.mark.parametrize(
    ("voice", "words"),
    [
        (Voice("en", "SA"), "Wednesday 31 March 2027"),
        (Voice("ar", "EG", "latn"), "الأربعاء 31 مارس 2027"),
        (Voice("ar", "EG"), "الأربعاء ٣١ مارس ٢٠٢٧"),
        (Voice("ar", "LB", "latn"), "الأربعاء 31 آذار 2027"),
        (Voice("ar", "IQ"), "الأربعاء ٣١ آذار ٢٠٢٧"),
        (Voice("ar", "DZ"), "الأربعاء 31 مارس 2027"),
    ],
)
def test_a_day_is_said_with_its_weekday(voice: Voice, words: str) -> None:
    assert render(T("{day}", day=Day(DAY)), voice) == words
    assert render(T("{day}", day=DAY), voice) == words


@pytest.mark.parametrize(
    ("country", "august"), [("EG", "أغسطس"), ("LB", "آب"), ("MA", "غشت"), ("DZ", "أوت"), ("XX", "أغسطس")]
)
def test_months_have_the_names_of_the_country(country: str, august: str) -> None:
    words = render(T("{day}", day=Day(date(2027, 8, 1), weekday=False)), Voice("ar", country, "latn"))

    assert words == f"1 {august} 2027"
