"""Dates with their weekday and the month names of the country."""

from __future__ import annotations

from datetime import date

import pytest

from bot.isolates import clean
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


@pytest.mark.parametrize(
    ("voice", "expected"),
    [
        (Voice("en", "GB", hijri=True), "Sunday 21 February 2027 (14 Ramadan 1448 AH)"),
        (Voice("ar", "SA", "arab", hijri=True), "الأحد ٢١ فبراير ٢٠٢٧ (١٤ رمضان ١٤٤٨ هـ)"),
        (Voice("ar", "SA", "latn", hijri=True), "الأحد 21 فبراير 2027 (14 رمضان 1448 هـ)"),
        (Voice("en", "GB"), "Sunday 21 February 2027"),
    ],
)
def test_the_hijri_date_stands_beside_the_gregorian_where_it_is_wanted(voice: Voice, expected: str) -> None:
    assert clean(render(T("{day}", day=Day(date(2027, 2, 21))), voice, "plain")) == expected


def test_short_dates_and_those_no_table_has_stay_gregorian() -> None:
    voice = Voice("en", "GB", hijri=True)

    assert clean(render(T("{day}", day=Day(date(2027, 2, 21), weekday=False)), voice, "plain")) == "21 February 2027"
    assert clean(render(T("{day}", day=Day(date(2150, 2, 21))), voice, "plain")) == "Saturday 21 February 2150"
