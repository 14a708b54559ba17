"""Numbers, amounts and counted nouns as a person of each country writes them."""

from __future__ import annotations

import pytest

from bot.isolates import bare
from bot.text import Voice, render
from dialogs.messages import Count, Figure, T, Value

EGYPT = Voice("ar", "EG")
SAUDI = Voice("ar", "SA", "latn")
MOROCCO = Voice("ar", "MA")
ENGLISH = Voice("en", "SA")


def said(value: Value, voice: Voice) -> str:
    return bare(render(T("{value}", value=value), voice, "plain"))


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "0 يوم"), (1, "يوم واحد"), (2, "يومين"), (3, "3 أيام"), (10, "10 أيام"), (11, "11 يومًا"), (99, "99 يومًا"),
        (100, "100 يوم"), (101, "101 يوم"), (103, "103 أيام"), (111, "111 يومًا"), (1.5, "1.5 يوم"), (1000, "1,000 يوم"),
        (3.0, "3 أيام"), (-3, "-3 أيام"),
    ],
)  # fmt: skip
def test_an_arabic_noun_takes_the_form_that_its_number_asks_for(n: float, words: str) -> None:
    assert said(Count(n, "day"), SAUDI) == words


@pytest.mark.parametrize(
    ("n", "words"), [(0, "0 days"), (1, "1 day"), (1.0, "1 day"), (1.5, "1.5 days"), (2, "2 days")]
)
def test_an_english_noun_is_singular_after_one_alone(n: float, words: str) -> None:
    assert said(Count(n, "day"), ENGLISH) == words


def test_a_dual_follows_its_case() -> None:
    assert said(Count(2, "month", "nominative"), SAUDI) == "شهران"
    assert said(Count(2, "month", "oblique"), SAUDI) == "شهرين"


@pytest.mark.parametrize(("n", "words"), [(1, "ساعة واحدة"), (2, "ساعتين"), (3, "3 ساعات"), (11, "11 ساعة")])
def test_one_agrees_with_the_gender(n: float, words: str) -> None:
    assert said(Count(n, "hour"), SAUDI) == words


def test_a_noun_that_nobody_listed_is_still_counted() -> None:
    assert said(Count(3, "rubber_duck"), SAUDI) == "3 rubber duck"


@pytest.mark.parametrize(
    ("figure", "saudi", "egypt", "morocco", "english"),
    [
        (Figure(50000), "50,000", "٥٠٬٠٠٠", "50.000", "50,000"),
        (Figure(1.8), "1.8", "١٫٨", "1,8", "1.8"),
        (Figure(20, "percent"), "20%", "٢٠٪", "20%", "20%"),
        (Figure(2.4, "percent"), "2.4%", "٢٫٤٪", "2,4%", "2.4%"),
        (Figure(20, "percent", signed=True), "+20%", "+٢٠٪", "+20%", "+20%"),
        (Figure(-20, "percent", signed=True), "-20%", "-٢٠٪", "-20%", "-20%"),
        (Figure(0, "percent", signed=True), "0%", "٠٪", "0%", "0%"),
        (Figure(4, "ratio"), "4", "٤", "4", "4"),
        (Figure(40, "points"), "40 نقطة", "٤٠ نقطة", "40 نقطة", "40 points"),
        (Figure(2, "hours"), "ساعتين", "ساعتين", "ساعتين", "2 hours"),
        (Figure(30, "seconds"), "30 ثانية", "٣٠ ثانية", "30 ثانية", "30 seconds"),
        (Figure(0.2, "star", signed=True), "+0.2 نجمة", "+٠٫٢ نجمة", "+0,2 نجمة", "+0.2 stars"),
        (Figure(1200000), "1,200,000", "١٬٢٠٠٬٠٠٠", "1.200.000", "1,200,000"),
    ],
)
def test_an_amount_is_written_as_its_country_does(
    figure: Figure, saudi: str, egypt: str, morocco: str, english: str
) -> None:
    assert (said(figure, SAUDI), said(figure, EGYPT)) == (saudi, egypt)
    assert (said(figure, MOROCCO), said(figure, ENGLISH)) == (morocco, english)


@pytest.mark.parametrize(
    ("figure", "arabic", "english"),
    [
        (Figure(10, "USD"), "10 دولارات", "$10"),
        (Figure(1, "USD"), "دولار واحد", "$1"),
        (Figure(2, "USD"), "2 دولار", "$2"),
        (Figure(50000, "SAR"), "50,000 ريال", "SAR 50,000"),
        (Figure(5, "SAR"), "5 ريالات", "SAR 5"),
        (Figure(15, "SAR"), "15 ريالًا", "SAR 15"),
        (Figure(15, "EGP"), "15 جنيهًا مصريًا", "EGP 15"),
        (Figure(5, "KWD"), "5 دنانير كويتية", "KWD 5"),
        (Figure(1, "EGP"), "جنيه مصري واحد", "EGP 1"),
        (Figure(10.5, "USD"), "10.5 دولار", "$10.50"),
        (Figure(10.25, "KWD"), "10.25 دينار كويتي", "KWD 10.25"),
        (Figure(100, "CHF"), "100 فرنك سويسري", "CHF 100"),
        (Figure(-10, "USD", signed=True), "-10 دولارات", "-$10"),
        (Figure(10, "USD", signed=True), "+10 دولارات", "+$10"),
        (Figure(3, "EUR"), "3 يورو", "€3"),
    ],
)
def test_money_is_said_in_natural_words(figure: Figure, arabic: str, english: str) -> None:
    assert (said(figure, SAUDI), said(figure, ENGLISH)) == (arabic, english)


def test_a_currency_needs_no_nationality_at_home() -> None:
    assert said(Figure(500, "EGP"), EGYPT) == "٥٠٠ جنيه"
    assert said(Figure(500, "EGP"), MOROCCO) == "500 جنيه مصري"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.125, "0.125"), (1.85, "1.85"), (100 / 3, "33.3"), (1 / 3, "0.33"), (10 / 3, "3.33"), (1000 / 3, "333")],
)
def test_a_typed_number_is_echoed_and_a_computed_one_is_rounded(value: float, shown: str) -> None:
    assert said(Figure(value), ENGLISH) == shown


@pytest.mark.parametrize(("value", "shown"), [(23.333, "23%"), (6.06, "6.1%"), (0.256, "0.26%"), (400, "400%")])
def test_a_guess_says_so_and_is_round(value: float, shown: str) -> None:
    assert said(Figure(value, "percent", about=True), ENGLISH) == f"About {shown}"


@pytest.mark.parametrize(
    ("country", "sample"),
    [(c, "٥") for c in ("EG", "SA", "IQ", "JO", "LB", "SY", "PS", "KW", "OM", "QA", "BH", "YE", "SD")]
    + [(c, "5") for c in ("MA", "DZ", "TN", "LY", "AE", "FR")],
)
def test_digits_are_the_countrys_until_the_person_types_some(country: str, sample: str) -> None:
    assert said(5, Voice("ar", country)) == sample
    assert said(5, Voice("ar", country, "arab")) == "٥"
    assert said(5, Voice("ar", country, "latn")) == "5"


@pytest.mark.parametrize("country", ["EG", "MA", "GB", "XX"])
def test_english_is_written_with_latin_digits(country: str) -> None:
    assert said(Figure(1234.5), Voice("en", country, "arab")) == "1,234.5"
