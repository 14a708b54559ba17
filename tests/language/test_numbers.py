"""Numbers in every dialect: phrases that hold one, with its value, and phrases that hold none."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 21)


def numbers(text: str, country: str = "EG") -> list[float]:
    spans = find_spans(text, Context(TODAY, country))
    return [span.value for span in spans if span.kind == "number" and span.value is not None]


STANDARD = [
    ("في المتجر ثلاثة موظفين", 3),
    ("وصلنا إلى خمسة عشر طلبا", 15),
    ("لدينا اثنا عشر فرعا", 12),
    ("أربع وعشرون مقالة", 24),
    ("تسع وتسعون زيارة", 99),
    ("مئتان وخمسون مشتركا", 250),
    ("ثلاثمئة وأربعة وسبعون عضوا", 374),
    ("ألف ومئتا نسخة", 1200),
    ("ألفان وخمسمئة متابع", 2500),
    ("ثلاثة آلاف وأربعمئة", 3400),
    ("خمسة عشر ألفا", 15000),
    ("مئة ألف مشاهدة", 100000),
    ("مليون ونصف مشاهدة", 1_500_000),
    ("مليونان ومئتا ألف", 2_200_000),
    ("ربع مليون زائر", 250_000),
    ("نصف مليار", 500_000_000),
    ("ثلاثة أرباع العملاء", 0.75),
    ("ثلث الطلبات", 1 / 3),
    ("عشرة فاصلة خمسة", 10.5),
    ("سالب سبعة", -7),
    ("واحد من عشرين", 0.05),
    ("المسافة ٣٫٥ كيلومتر", 3.5),
    ("بعنا ١٬٢٥٠ نسخة", 1250),
]
EGYPTIAN = [
    ("عايز حداشر عميل جديد", 11),
    ("اتناشر اوردر", 12),
    ("تلتاشر واحد", 13),
    ("أربعتاشر طلب", 14),
    ("خمستاشر لايك", 15),
    ("ستاشر شنطة", 16),
    ("سبعتاشر زبون", 17),
    ("تمنتاشر فستان", 18),
    ("تسعتاشر كورس", 19),
    ("اتنين وعشرين", 22),
    ("تلات تلاف متابع", 3000),
    ("خمس تلاف", 5000),
    ("عشر تلاف مشاهدة", 10000),
    ("ميت طلب", 100),
    ("متين قطعة", 200),
    ("تلتمية وخمسين", 350),
    ("ربعمية كرتونة", 400),
    ("ألف ونص", 1500),
    ("مليون ونص مشاهدة", 1_500_000),
    ("اتنين مليون وربع", 2_250_000),
    ("نص مليون", 500_000),
    ("عندنا تمانين عميل", 80),
    ("مية ونص", 150),
]
GULF = [
    ("أبي ثنعش عميل", 12),
    ("ثلطعش طلب", 13),
    ("اربعطعش حجز", 14),
    ("خمسطعش ألف مشترك", 15000),
    ("سطعش قطعة", 16),
    ("سبعطعش عباية", 17),
    ("ثمنطعش موظف", 18),
    ("تسعطعش متجر", 19),
    ("حدعش مندوب", 11),
    ("ثنين وثلاثين", 32),
    ("ميتين وخمسين طلب", 250),
    ("ثلاثمية", 300),
    ("ثمانمية وعشرين", 820),
    ("ألفين وخمسمية", 2500),
    ("عشرين ألف متابع", 20000),
    ("مليون ونص", 1_500_000),
    ("ثلاث ملايين", 3_000_000),
    ("نص درزن", 6),
    ("٥٠ك متابع", 50_000),
    ("نبي ربع مليون زيارة", 250_000),
]
LEVANTINE = [
    ("بدي حدعشر زبون", 11),
    ("اطنعش طلبية", 12),
    ("تلتعش حجز", 13),
    ("خمستعش مشترك", 15),
    ("سبعتعشر", 17),
    ("تمنتعش", 18),
    ("تنين وعشرين", 22),
    ("تلاتة وتلاتين", 33),
    ("ميتين متابع", 200),
    ("تلتمية وعشرة", 310),
    ("خمسمية لايك", 500),
    ("ألف ومية", 1100),
    ("ألفين وميتين", 2200),
    ("خمسة آلاف", 5000),
    ("عشرين ألف", 20000),
    ("مليون وربع", 1_250_000),
    ("نص مليون مشاهدة", 500_000),
    ("ستة وستين", 66),
    ("تمان وتمانين", 88),
    ("بين الـ 40 زبون", 40),
]
MAGHREBI = [
    ("جوج د الكليان", 2),
    ("حداش كوموند", 11),
    ("طناش كليان", 12),
    ("تلطاش", 13),
    ("ربعطاش", 14),
    ("خمسطاش كوموند", 15),
    ("سطاش", 16),
    ("سبعطاش", 17),
    ("تمنطاش", 18),
    ("تسعطاش", 19),
    ("زوز حرفاء", 2),
    ("ربعين كليان", 40),
    ("ميتين وخمسين", 250),
    ("ربعمية", 400),
    ("ألف وخمسمية", 1500),
    ("ستين ألف", 60000),
    ("مليون ونص", 1_500_000),
    ("تلاتة وعشرين حجز", 23),
    ("خمسين كليان فالشهر", 50),
    ("تسعين حريف", 90),
]
ARABIZI = [
    ("3ayez 200 follower", 200),
    ("talata talaf", 3000),
    ("khamsa w 3eshrin order", 25),
    ("alf like", 1000),
    ("alfein like", 2000),
    ("noss melyon view", 500_000),
    ("miyya w khamsin", 150),
    ("3ashra client", 10),
    ("tnein w tlatin", 32),
    ("bdna 10 alaf", 10_000),
    ("melyon w noss", 1_500_000),
    ("5k followers b 3 shohoor", 5000),
    ("setta posts", 6),
    ("sab3a", 7),
    ("arba3in order", 40),
    ("meteen client", 200),
    ("arba3 talaf", 4000),
    ("rob3 melyon", 250_000),
    ("wa7ed", 1),
    ("khamsin client jdid", 50),
]
ENGLISH = [
    ("twenty-six new clients", 26),
    ("a hundred and five orders", 105),
    ("two thousand and thirty", 2030),
    ("three hundred fifty thousand", 350_000),
    ("half a million views", 500_000),
    ("one and a half million", 1_500_000),
    ("five and a quarter", 5.25),
    ("2.4m views", 2_400_000),
    ("10k followers", 10_000),
    ("1,250 signups", 1250),
    ("two thirds of them", 2 / 3),
    ("three fifths", 0.6),
    ("a dozen bookings", 12),
    ("two dozen bookings", 24),
    ("four point two", 4.2),
    ("minus three", -3),
    ("a third of our visitors", 1 / 3),
    ("1/2 of the list", 0.5),
    ("1 234 567 impressions", 1_234_567),
    ("13 lakh", 1_300_000),
]


@pytest.mark.parametrize(("text", "value"), [*STANDARD, *EGYPTIAN, *GULF, *LEVANTINE, *MAGHREBI, *ARABIZI, *ENGLISH])
def test_a_number_is_read(text: str, value: float) -> None:
    assert numbers(text)[:1] == pytest.approx([value])


@pytest.mark.parametrize(
    "text",
    [
        "ست البيت مشغولة",
        "كل واحد يعرفنا",
        "كم واحد حجز",
        "آلاف المتابعين",
        "ملايين الناس",
        "thousands of visitors",
        "no one knows us",
        "the second attempt",
        "وقت التسليم",
        "باب المحل",
        "لست متأكدا",
        "ثمن المنتج غال",
        "الربع الثاني",
        "وواثنين",
        "just a moment",
        "a few thousand",
        "several hundred",
    ],
)
def test_a_word_that_only_looks_like_a_number_is_none(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("5 آلاف و 20 ألف", [5000, 20000]),
        ("عشرة وعشرين", [10, 20]),
        ("20 و30", [20, 30]),
        ("التقييم 4 على 5", [4, 5]),
        ("4 out of 5 stars", [4, 5]),
        ("10-15", [10, 15]),
        ("50/50", [50, 50]),
        ("24/7 support", [24, 7]),
        ("Covid-19", [19]),
    ],
)
def test_two_numbers_stay_two(text: str, values: list[float]) -> None:
    assert numbers(text) == values


@pytest.mark.parametrize(
    ("text", "country", "value"),
    [
        ("1,5", "EG", 1.5),
        ("1,5", "MA", 1.5),
        ("1.500", "EG", 1.5),
        ("1.500", "MA", 1500),
        ("1,500", "EG", 1500),
        ("1.234,5", "EG", 1234.5),
        ("1,234.5", "MA", 1234.5),
        ("0,08", "EG", 0.08),
        ("12,34,567.89", "EG", 1234567.89),
        ("1.234.567", "EG", 1234567),
    ],
)
def test_separators_are_read_by_country(text: str, country: str, value: float) -> None:
    assert numbers(text, country) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [("12.500 مشترك", 12_500), ("1.250 كيلو", 1.25), ("12.500", 12.5), ("1.250 kg", 1.25), ("4.25 مشترك", 4.25)],
)
def test_a_point_before_what_is_counted_groups_thousands(text: str, value: float) -> None:
    assert numbers(text) == [value]


def test_a_run_of_figures_too_long_to_be_an_amount_is_none() -> None:
    assert numbers("9" * 40) == []


def test_a_link_holds_no_numbers() -> None:
    assert numbers("https://example.com/p/Cx91kLm/2027?x=5") == []


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("حوالي 300 زبون", True),
        ("شي 300 زبون", True),
        ("300 زبون تقريبا", True),
        ("about 40 bookings", True),
        ("200 keda", True),
        ("300 زبون", False),
        ("40 bookings", False),
    ],
)
def test_a_guess_is_told_from_a_figure(text: str, guess: bool) -> None:  # noqa: FBT001
    (span,) = (span for span in find_spans(text, Context(TODAY)) if span.kind == "number")
    assert span.guess is guess


@pytest.mark.parametrize("text", ["20 % %", "مليون جنيه ونص"])
def test_words_left_over_beside_an_amount_raise_doubt(text: str) -> None:
    assert any(span.doubtful for span in find_spans(text, Context(TODAY)))


def test_a_plain_amount_raises_no_doubt() -> None:
    assert not any(span.doubtful for span in find_spans("زيادة المبيعات 20% خلال 3 أشهر", Context(TODAY)))
