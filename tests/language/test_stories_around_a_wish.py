"""Sentences that only tell how things are lend a wish no figure, no deed and no measure."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogs.language.goals.clauses import regions_of, story_of
from dialogs.language.goals.line import read_line
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

CONTEXT = Context(dt.date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("we fix boats. Been here for ages, would love more orders", "we fix boats|Been here for ages"),
        ("I teach chess and I'd love more pupils", "I teach chess"),
        ("عندنا منحل في الجبل، ونفسي العسل يوصل لناس أكثر", "عندنا منحل في الجبل"),
        ("شغلنا نظيف بس ما حد يعرفنا، نبغى طلبات", "شغلنا نظيف|ما حد يعرفنا"),
        ("I want more bookings, we have 12 rooms", "we have 12 rooms"),
        ("more bookings this summer", ""),
        ("launch the shop by May, we want 100 orders", ""),
    ],
)
def test_what_only_tells_how_things_are_is_parted_from_the_wish(text: str, told: str) -> None:
    line = read_line(text, CONTEXT)

    assert "|".join(text[start:end] for start, end in regions_of(line, story_of(line))) == told


@pytest.mark.parametrize(
    "text",
    [
        "I keep 30 beehives behind the house and most honey ends up as gifts. I'd love to actually sell it",
        "we have a choir of 14 voices, we need more people at our concerts",
        "عندنا كورال من 14 صوت وبنغني بقاعة الكنيسة، بدنا ناس أكتر تحضر حفلاتنا",
        "مزرعة حليب إبل عندها 40 ناقة والناس تشك في الحليب، نبي الناس تثق فينا",
        "أدير مركزا للخط منذ أعوام، وقد تخرج منه 200 متدرب، وأطمح إلى أن يعرفه الناس",
    ],
)
def test_a_figure_of_the_story_is_neither_where_one_stands_nor_where_to(text: str) -> None:
    reading = read_goal(text, CONTEXT)

    assert (reading.baseline, reading.target) == (None, None)
    assert reading.direction != "deliver"


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("we have 900 followers, I want more", 900),
        ("I currently do 6 photo shoots a month; by June I'd want 10", 6),
        ("وزني 88 كيلو وعايز أخس", 88),
    ],
)
def test_a_figure_of_what_is_wished_is_where_one_stands(text: str, now: float) -> None:
    baseline = read_goal(text, CONTEXT).baseline

    assert baseline is not None
    assert baseline.value == now
