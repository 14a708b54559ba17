"""Phrases that look like stretches of time and are none: halves of things, amounts, lengths, chapters."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 18), "EG")


@pytest.mark.parametrize(
    "text",
    [
        "this half of our customers",
        "half of next batch",
        "people in their forties",
        "2000 to 2500 followers",
        "500 to 2020 visits",
        "1500-2000 calories",
        "from 300 to 450 orders",
        "open all day",
        "the whole team",
        "the entire budget",
        "all customers",
        "the rest of the team",
        "later versions",
        "early adopters",
        "the back half of the shop",
        "the first half of the match",
        "so far we sold 300 shirts",
        "prior experience",
        "our fiscal policy",
        "a week-long course",
        "spring cleaning offers",
        "a fall in sales",
        "mi amigo",
        "fin de la partie",
        "10/1 odds",
        "باقي العملاء",
        "آخر عميل",
        "طوال الطريق",
        "كامل المبلغ",
        "نصف العملاء",
        "ربع الأرباح",
        "النصف الأول من المباراة",
        "الفصل الأول من الكتاب",
        "على مدار الساعة",
        "لاحقا نفتح فرعا",
        "سابقا كان العدد 300",
        "من 2000 إلى 2500 متابع",
        "بين 300 و450 طلبا",
        "من الأول إلى الآخر",
        "العقد الأول مع العميل",
        "يبدأ العمل",
        "دخول الموقع",
        "مالية الشركة",
    ],
)
def test_what_only_looks_like_a_stretch_is_no_date(text: str) -> None:
    assert not [span for span in find_spans(text, CONTEXT) if span.kind == "date"]


def test_later_in_a_stretch_is_its_late_part_that_is_left() -> None:
    early, late = Context(date(2026, 11, 2), "EG"), Context(date(2026, 11, 25), "EG")
    starts = [find_spans("later this month", context)[0].start for context in (early, late)]
    assert starts == [date(2026, 11, 16), date(2026, 11, 25)]


def test_a_run_of_months_that_is_under_way_is_the_one_meant() -> None:
    before, within = Context(date(2026, 4, 1), "EG"), Context(date(2026, 9, 7), "EG")
    found = [find_spans("from May to September", context)[0] for context in (before, within)]
    assert {(span.start, span.end) for span in found} == {(date(2026, 5, 1), date(2026, 9, 30))}


def test_a_week_named_beside_weekdays_holds_them_even_where_it_begins_on_sunday() -> None:
    span = next(span for span in find_spans("من الأحد إلى الخميس الأسبوع القادم", CONTEXT) if span.kind == "date")
    assert (span.start, span.end) == (date(2026, 11, 22), date(2026, 11, 26))
