"""Percentages, money and ranges in every dialect, and what must not be taken for them."""

from datetime import date

import pytest

from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 21)


def found(text: str, kind: str, country: str = "EG") -> list[Span]:
    return [span for span in find_spans(text, Context(TODAY, country)) if span.kind == kind]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("زيادة المبيعات بنسبة عشرين بالمئة", 20),
        ("خفض الشكاوى 12,5٪", 12.5),
        ("نسبة ثلاثة في المئة", 3),
        ("ب20% زيادة", 20),
        ("بـ٢٠٪", 20),
        ("%15 أكثر", 15),
        ("عايز أزود ٣٠ في المية", 30),
        ("خمسة وعشرين ف المية", 25),
        ("نبي نرفعها ٢٥ بالميه", 25),
        ("ثلاثين بالمية زود", 30),
        ("بدي زيد عشرين بالمية", 20),
        ("تنين ونص بالمية", 2.5),
        ("نزيدو 15 فالمية", 15),
        ("باغي نطلع 10 ف المئة", 10),
        ("azawed el mabe3at 20%", 20),
        ("3eshrin fel meya", 20),
        ("by twelve percent", 12),
        ("4.5 per cent", 4.5),
        ("+30%", 30),
        ("up 0.25%", 0.25),
        ("-5%", -5),
        ("رفع التحويل بنسبة 4", 4),
    ],
)
def test_a_percentage_is_read(text: str, value: float) -> None:
    assert [span.value for span in found(text, "percent")] == [value]


@pytest.mark.parametrize(
    "text", ["20 عميل", "نسبة النمو", "percentage of users", "بنسبة 3 دولار", "5 في اليوم", "100 مية"]
)
def test_no_percentage_is_read_into(text: str) -> None:
    assert found(text, "percent") == []


MONEY = [
    ("إيرادات قدرها خمسون ألف ريال سعودي", 50_000, "SAR"),
    ("ثلاثة آلاف دينار بحريني", 3000, "BHD"),
    ("خمسة ملايين ليرة لبنانية", 5_000_000, "LBP"),
    ("مئة وخمسون درهما إماراتيا", 150, "AED"),
    ("دولاران ونصف", 2.5, "USD"),
    ("سبعة دولارات وخمسون سنتا", 7.5, "USD"),
    ("١٢ يورو", 12, "EUR"),
    ("عايز ٥٠٠ ألف جنيه", 500_000, "EGP"),
    ("مليون ونص جنيه", 1_500_000, "EGP"),
    ("ب ١٢٠ جنيه", 120, "EGP"),
    ("ربع مليون جنيه", 250_000, "EGP"),
    ("متين دولار", 200, "USD"),
    ("ميت ألف جنيه", 100_000, "EGP"),
    ("نص دولار", 0.5, "USD"),
    ("دولار ونص", 1.5, "USD"),
    ("ميتين ليرة سورية", 200, "SYP"),
    ("خمسين دينار أردني", 50, "JOD"),
    ("600 دينار جزائري", 600, "DZD"),
    ("2000 دينار تونسي", 2000, "TND"),
    ("120 ألف درهم مغربي", 120_000, "MAD"),
    ("10 alaf dinar ordoni", 10_000, "JOD"),
    ("5000 geneh", 5000, "EGP"),
    ("$1.2M ARR", 1_200_000, "USD"),
    ("£22k a month", 22_000, "GBP"),
    ("80p per click", 0.8, "GBP"),
    ("KES 2.4m", 2_400_000, "KES"),
    ("KSh 900", 900, "KES"),
    ("A$900 at most", 900, "AUD"),
    ("cad$ 15", 15, "CAD"),
    ("u.s $ 100", 100, "USD"),
    ("30 AED", 30, "AED"),
    ("USD115.5", 115.5, "USD"),
    ("aed1.2", 1.2, "AED"),
    ("٥ ر.س", 5, "SAR"),
    ("ر.س5", 5, "SAR"),
    ("د.ك9", 9, "KWD"),
    ("38 euros", 38, "EUR"),
    ("15 dollars 50", 15.5, "USD"),
    ("five dollars and twenty cents", 5.2, "USD"),
    ("half a dollar", 0.5, "USD"),
    ("500ج", 500, "EGP"),
    ("500 L.E.", 500, "EGP"),
    ("1 200,50 €", 1200.5, "EUR"),
]


@pytest.mark.parametrize(("text", "value", "unit"), MONEY)
def test_money_is_read(text: str, value: float, unit: str) -> None:
    assert [(span.value, span.unit) for span in found(text, "money")] == [(value, unit)]


@pytest.mark.parametrize(
    ("text", "country", "unit"),
    [
        ("100 ريال", "SA", "SAR"),
        ("100 ريال", "QA", "QAR"),
        ("100 ريال", "EG", None),
        ("100 دينار", "KW", "KWD"),
        ("100 دينار", "TN", "TND"),
        ("100 درهم", "MA", "MAD"),
        ("100 درهم", "AE", "AED"),
        ("100 ليرة", "SY", "SYP"),
        ("100 جنيه", "SD", "SDG"),
        ("100 pounds", "GB", "GBP"),
        ("100 pounds", "EG", "EGP"),
        ("100 دينار كويتي", "EG", "KWD"),
    ],
)
def test_a_bare_currency_is_settled_by_the_country(text: str, country: str, unit: str | None) -> None:
    assert [span.unit for span in found(text, "money", country)] == [unit]


@pytest.mark.parametrize(
    "text",
    [
        "سعر الدولار يرتفع",
        "le 45",
        "try 3 times",
        "3 points",
        "a mad 5 days",
        "100 عميل",
        "درهم وقاية",
        "the pound fell",
    ],
)
def test_no_money_is_read_into(text: str) -> None:
    assert found(text, "money") == []


RANGES = [
    ("بين 10 و15 عميلا", 10, 15, "number"),
    ("ما بين ١٠٪ و١٥٪", 10, 15, "percent"),
    ("من 20 إلى 35 طلبا", 20, 35, "number"),
    ("من ٣٠٠ متابع ل ١٠٠ ألف متابع", 300, 100_000, "number"),
    ("من ٨٠ ل ١٢٠ ألف جنيه", 80_000, 120_000, "money"),
    ("من خمسة لتمانية حجوزات", 5, 8, "number"),
    ("10-15%", 10, 15, "percent"),
    ("$2-3", 2, 3, "money"),
    ("from £9k to £12k", 9000, 12_000, "money"),
    ("from 3.2 to 4.5 stars", 3.2, 4.5, "number"),
    ("between fifty and sixty", 50, 60, "number"),
    ("5k-20k", 5000, 20_000, "number"),
    ("أكثر من 20 عميلا", 20, None, "number"),
    ("على الأقل مئة طلب", 100, None, "number"),
    ("لا يقل عن 30", 30, None, "number"),
    ("500 أو أكثر", 500, None, "number"),
    ("أقل من ١٠ دولار", None, 10, "money"),
    ("مش أقل من 20", 20, None, "number"),
    ("فوق الـ 100", 100, None, "number"),
    ("تحت ٨٠ ريال سعودي", None, 80, "money"),
    ("لا يتجاوز 5%", None, 5, "percent"),
    ("ما تتعدى 1.5 دولار", None, 1.5, "money"),
    ("200 أو أقل", None, 200, "number"),
    ("أكبر من 100 وأصغر من 300", 100, 300, "number"),
    ("at least 20", 20, None, "number"),
    ("under $10", None, 10, "money"),
    ("no more than 5%", None, 5, "percent"),
    ("more than 100 and less than 300", 100, 300, "number"),
    ("200 or more", 200, None, "number"),
    (">= 30", 30, None, "number"),
    ("<-30", None, -30, "number"),
    ("aktar men 50", 50, None, "number"),
]


@pytest.mark.parametrize(("text", "low", "high", "of"), RANGES)
def test_a_range_is_read(text: str, low: float | None, high: float | None, of: str) -> None:
    assert [(span.low, span.high, span.of) for span in found(text, "range")] == [(low, high, of)]


@pytest.mark.parametrize(
    "text", ["عشرة وعشرون", "1-2-3", "5 عملاء و3 فروع", "200 ل 5", "20 orders, 30 likes", "2 out of 5"]
)
def test_amounts_that_words_keep_apart_are_no_range(text: str) -> None:
    assert found(text, "range") == []


def test_both_ends_of_a_range_take_its_unit() -> None:
    assert [span.value for span in found("نمو 10–15%", "percent")] == [10, 15]


def test_a_span_is_printed_with_the_fields_of_its_kind() -> None:
    text = "من 10 إلى 15%"
    (spread,) = found(text, "range")
    assert spread.to_json() == {"kind": "range", "from": 10, "to": 15, "of": "percent", "start_at": 0, "end_at": 13}
    (price,) = found("$2.50", "money")
    assert price.to_json() == {"kind": "money", "value": 2.5, "unit": "USD", "start_at": 0, "end_at": 5}
