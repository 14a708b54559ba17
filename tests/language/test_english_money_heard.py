"""English money as it is heard: coins by name, beside their notes and alone, halves with a hyphen, Swiss figures."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 18)

FOUND = [
    ("12 dinars and 500 fils", 12.5, None),
    ("12 dirhams 50 fils", 12.5, None),
    ("12 dollars, 5 cents", 12.05, "USD"),
    ("12 pounds 5 pence", 12.05, "GBP"),
    ("3 pounds and 50 piastres", 3.5, "EGP"),
    ("20 euro cents", 0.2, "EUR"),
    ("20 hong kong cents", 0.2, "HKD"),
    ("20 kopecks", 0.2, "RUB"),
    ("12 rupees 50 paise", 12.5, "INR"),
    ("12€50", 12.5, "EUR"),
    ("a half-million dollars", 500_000, "USD"),
    ("half-million dollars", 500_000, "USD"),
    ("a third of a dollar", 1 / 3, "USD"),
    ("a quarter of a dollar", 0.25, "USD"),
    ("1.5 m€", 1.5e6, "EUR"),
    ("12 m egp", 12e6, "EGP"),
    ("12'000 CHF", 12_000, "CHF"),
    ("CHF 12'000.50", 12_000.5, "CHF"),
    ("50 dollors", 50, "USD"),
    ("12 mln dlrs", 12e6, "USD"),
    ("half-a-million dollars", 500_000, "USD"),
    ("1/2 million dollars", 500_000, "USD"),
    ("$1/2 million", 500_000, "USD"),
    ("3 millions of dollars", 3e6, "USD"),
]


@pytest.mark.parametrize(("text", "value", "unit"), FOUND)
def test_the_sum_is_found_whole_in_its_currency(text: str, value: float, unit: str | None) -> None:
    found = [span for span in find_spans(text, Context(TODAY, "EG")) if span.kind == "money"]
    assert [(span.value, span.unit) for span in found] == [(pytest.approx(value), unit)]


def test_fils_are_thousandths_where_the_country_counts_in_such_dinars() -> None:
    for country, value, unit in (("KW", 0.02, "KWD"), ("AE", 0.2, None)):
        span = find_spans("20 fils", Context(TODAY, country))[0]
        assert (span.value, span.unit) == (value, unit)


@pytest.mark.parametrize(("text", "value"), [("1'234'567 people", 1_234_567), ("a half-dozen eggs", 6)])
def test_a_figure_in_marks_is_one_number(text: str, value: float) -> None:
    assert [span.value for span in find_spans(text, Context(TODAY, "EG"))] == [value]


def test_feet_and_inches_are_no_thousands() -> None:
    assert [span.value for span in find_spans("5'11 tall", Context(TODAY, "EG"))] == [5, 11]
