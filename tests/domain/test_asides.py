"""What a wish says beside what it wants never becomes part of a measure."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from dialogs.domain.kpis.sold import sold_in
from dialogs.language.goals.asides import asides_in, is_hurried, is_no_product


def asides(text: str) -> Any:
    return asides_in(text, [], [])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("أطمح إلى شهرة أوسع", "إلى"),
        ("نتطلع إلى حضور أقوى", "إلى"),
        ("نعمل على سمعة أفضل", "على"),
        ("نرغب في زبائن أكثر", "في"),
        ("we look forward to more visitors", "to"),
        ("we aim for better reviews", "for"),
        ("I'm working on a better image", "on"),
    ],
)
def test_the_preposition_of_a_verb_opens_nothing(text: str, word: str) -> None:
    assert [text[slice(*place)] for place in asides(text).little] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "نعمل في الرياض ونريد زبائن",
        "هدفنا في رمضان مبيعات أكثر",
        "I work for a charity in Leeds",
        "more visits from Cairo",
    ],
)
def test_a_place_keeps_its_preposition(text: str) -> None:
    assert asides(text).little == ()


@pytest.mark.parametrize(
    "text", ["بيع أكتر وخلاص", "زباين اكتر وبس", "sell more, that's all", "more guests, nothing else"]
)
def test_a_filler_is_no_thing_sold(text: str) -> None:
    assert asides(text).empty
    assert asides(text).closing is None


@pytest.mark.parametrize(
    "text",
    [
        "sell more period products",
        "grow sales over a short period",
        "زيادة ربح صافي",
        "نطلع أول نتيجة في جوجل",
        "بس نريد زبائن أكثر",
        "we want that's-all-cotton sheets sold",
    ],
)
def test_a_word_in_the_middle_is_no_filler(text: str) -> None:
    assert asides(text).empty == ()


@pytest.mark.parametrize(
    ("text", "closing"),
    [
        ("better reputation after last year's bad press", "after last year's bad press"),
        ("win back guests following the renovation, please", "following the renovation"),
        ("نريد سمعة أفضل بعد أزمة العام الماضي", "بعد أزمة العام الماضي"),
        ("since we moved we need more walk-ins", None),
        ("after we moved nobody comes", None),
    ],
)
def test_background_closes_a_sentence_or_is_left_out(text: str, closing: str | None) -> None:
    assert asides(text).closing == closing


@pytest.mark.parametrize("text", ["more orders after Ramadan", "حجوزات أكثر بعد العيد", "better after-school clubs"])
def test_a_season_is_no_background(text: str) -> None:
    assert asides(text).empty == ()


@pytest.mark.parametrize("words", ["شراء حقيقيه", "الشراء", "real", "the logistics side", "قسم الصيانه"])
def test_a_deed_its_quality_or_a_department_is_no_product(words: str) -> None:
    assert is_no_product(words)


@pytest.mark.parametrize("words", ["real leather bags", "الخبز", "side tables", "شراب الورد"])
def test_goods_are_products(words: str) -> None:
    assert not is_no_product(words)


@pytest.mark.parametrize(("text", "count"), [("more sales asap", 1), ("نريد تبرعات بأسرع وقت", 1), ("more sales", 0)])
def test_haste_is_heard(text: str, count: int) -> None:
    assert is_hurried(text) == bool(count)


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("كنبيعو 80 كيلو د القهوة", "80", "kilo"),
        ("we sell 35 loaves a day", "35", "loaf"),
        ("نبيع 45 تذكرة في الأسبوع", "45", "ticket"),
        ("we sell 35 a day", "35", None),
    ],
)
def test_sales_are_counted_in_what_stands_behind_their_figure(text: str, figure: str, noun: str | None) -> None:
    at = text.index(figure)
    reading: Any = SimpleNamespace(text=text, evidence={"baseline": (at, at + len(figure))})
    assert sold_in(reading) == noun
