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
]


@pytest.mark.parametrize(("text", "value", "unit"), FOUND)
def test_money_is_read_with_its_nation(text: str, value: float, unit: str) -> None:
    found = [span for span in find_spans(text, CONTEXT) if span.kind == "money"]
    assert [(span.value, span.unit) for span in found] == [(pytest.approx(value), unit)]


@pytest.mark.parametrize("text", ["scan the qr code", "jd joined the team", "ألفا من الزوار"])
def test_these_are_no_money(text: str) -> None:
    assert not [span for span in find_spans(text, CONTEXT) if span.kind == "money"]
