"""Money in duals, of a nation named behind a half or its small change, and in short forms of the region."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 18), "EG")

FOUND = [
    ("مليونا دولار", 2e6, "USD"),
    ("مليونا جنيه", 2e6, "EGP"),
    ("ألفا ريال سعودي", 2000, "SAR"),
    ("ألف ريال سعودي", 1000, "SAR"),
    ("خمسون ألف دولار", 50000, "USD"),
    ("ديناران تونسيان", 2, "TND"),
    ("دينارين جزائريين", 2, "DZD"),
    ("ليرتين لبنانيتين", 2, "LBP"),
    ("ريالان سعوديان", 2, "SAR"),
    ("ريال ونصف سعودي", 1.5, "SAR"),
    ("دينار ونصف كويتي", 1.5, "KWD"),
    ("خمسمائة فلس كويتي", 0.5, "KWD"),
    ("مئة فلس إماراتي", 1, "AED"),
    ("سنت واحد", 0.01, "USD"),
    ("قرش واحد", 0.01, "EGP"),
    ("a penny", 0.01, "GBP"),
    ("JD 5", 5, "JOD"),
    ("QR 500", 500, "QAR"),
    ("DA 2000", 2000, "DZD"),
    ("quarter of a million dollars", 250_000, "USD"),
    ("third of a billion dollars", 1e9 / 3, "USD"),
    ("$5 and 20 cents", 5.2, "USD"),
    ("€3 and 50 cents", 3.5, "EUR"),
    ("£3 20p", 3.2, "GBP"),
    ("a $ 4 . 5 million loan", 4.5e6, "USD"),
    ("1 . 6 billion yen", 1.6e9, "JPY"),
    ("$ 5 , 000 . 50", 5000.5, "USD"),
    ("$ 12 , 345 , 678", 12_345_678, "USD"),
    ("$ 100 - million", 1e8, "USD"),
    ("10 k egp", 10_000, "EGP"),
    ("100 HK dollars", 100, "HKD"),
    ("100 K.D.", 100, "KWD"),
    ("5 دنانير أردني", 5, "JOD"),
    ("خمسة دولار كندي وخمسين", 5.5, "CAD"),
    ("عشرة ريال سعودي وخمسين", 10.5, "SAR"),
    ("three thousand two hundred million dollars", 3.2e9, "USD"),
]


@pytest.mark.parametrize(("text", "value", "unit"), FOUND)
def test_money_is_read_with_its_nation(text: str, value: float, unit: str) -> None:
    found = [span for span in find_spans(text, CONTEXT) if span.kind == "money"]
    assert [(span.value, span.unit) for span in found] == [(pytest.approx(value), unit)]


@pytest.mark.parametrize("text", ["scan the qr code", "jd joined the team", "ألفا من الزوار", "10 a pound"])
def test_these_are_no_money(text: str) -> None:
    assert not [span for span in find_spans(text, CONTEXT) if span.kind == "money"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("we sold 5 , 300 were returned", [5, 300]),
        ("we had 5 . 6 joined later", [5, 6]),
        ("100 - 200 people", [100, 200]),
        ("the second quarter of a year, 5 people", [5]),
    ],
)
def test_marks_that_stand_apart_join_no_counts(text: str, values: list[float]) -> None:
    assert [span.value for span in find_spans(text, CONTEXT) if span.kind == "number"] == values
