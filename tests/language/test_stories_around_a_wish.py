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


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("raise response time by 10%", "increase"),
        ("increase our delivery time by 5 minutes", "increase"),
        ("improve response time by 10%", "decrease"),
        ("زيادة وقت الاستجابة 10%", "increase"),
        ("رفع سرعة الرد بنسبة 10%", "decrease"),
    ],
)
def test_a_time_is_raised_only_where_that_is_said(text: str, way: str) -> None:
    assert read_goal(text, CONTEXT).direction == way


@pytest.mark.parametrize(
    "text",
    [
        "فتحنا ب2019 وبدنا زباين اكتر",
        "fta7na b 2021 w bedna zabayen aktar",
        "فاتح محل كاوتش على الدائري رقم 118، الزباين بتيجي مرة وماترجعش",
        "my dad is a tailor, 67, best suits in town, nobody under 40 knows he exists",
        "Dog groomer. My phone 07700 900123 never rings on Mondays",
        "the same 10 people come every Thursday, we need new faces",
        "we do theatre in a town of 8,000, need more people in our 120-seat hall",
        "I'm 34, never saved a penny, and I want a house deposit",
        "we're 4 dads running a repair cafe, folks come once. like them to come again",
        "half my learners quit before the test. Want them to stay",
        "الأهالي يوقفون بعد 3 جلسات، أريدهم أن يكملوا الخطة",
        "كل سنة نبيع المحصول لتاجر واحد بسعر 30 ريال، نبي ندخل سوق العطور",
        "مبرمج حر، كل زباين عندي من منصة واحدة تاخذ 20%، أبغى عملاء مباشرين",
        "بنشتغل ترجمة فورية، فريقنا 5، بدنا عقود مع السفارات",
    ],
)
def test_years_numbers_of_doors_and_of_those_around_are_no_figures_of_a_goal(text: str) -> None:
    reading = read_goal(text, CONTEXT)

    assert (reading.baseline, reading.target) == (None, None)


@pytest.mark.parametrize(
    ("text", "now", "then"),
    [
        ("حضانة أطفال في المعادي، عندنا 18 طفل والمكان يكفي 40", 18, 40),
        ("our nursery has 18 children and room for 40", 18, 40),
    ],
)
def test_what_there_is_room_for_is_to_be_filled(text: str, now: float, then: float) -> None:
    reading = read_goal(text, CONTEXT)

    assert reading.baseline is not None
    assert reading.target is not None
    assert (reading.baseline.value, reading.target.value) == (now, then)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("الزحمة بس نهاية الأسبوع والباقي هدوء تام عندنا، أبي زباين وسط الأسبوع", False),
        ("our volunteers drop out of the refugee project after a month, we need them to stay", False),
        ("عايزة احوش يوم 10 في الشهر", False),
        ("نحب الكليانات يجيو طول العام", False),
        ("we have 12 rooms on two floors, want them full by March", True),
        ("عايزة احوش قبل يوم 10 في الشهر", True),
    ],
)
def test_a_day_on_which_things_happen_is_no_deadline(text: str, day: bool) -> None:  # noqa: FBT001 - a row of a table
    assert (read_goal(text, CONTEXT).deadline is not None) is day


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("شركة نقل عفش، أبي زباين", "direction", "increase"),
        ("نزل بيئي في سيوة، عايزين ضيوف", "channel", None),
        ("المكتبة فاضية ولا يزورنا أحد، نريد زوارا", "category", "conversion"),
        ("ملعب خماسي، الساعات من 4 لـ 8 فاضية، محتاج أشغلها", "metric", None),
        ("I want to finally finish my PhD", "direction", "deliver"),
        ("my cousin wants her henna page to take off", "direction", "increase"),
        ("الله يرزقنا زباين", "metric", "customers"),
        ("physio clinic, patients do 2 sessions and stop coming", "metric", "customers"),
        ("community radio, listeners never call in, we want them to talk to us", "goal", True),
        ("I keep missing my train, I want to get up earlier", "category", "other"),
        ("I've got a newsletter about old maps. people subscribe then never open it", "goal", True),
        ('I sell radios, everyone asks "does it work?" and goes. I want them to buy', "goal", True),
        ("الزبون بيصلح وما بيرجع للصيانة الدورية، بدنا يرجع كل 6 شهور", "purpose", None),
        ("hi, I'm Samira, I do henna for weddings in Birmingham, want to be booked for the whole summer", "goal", True),
    ],
)
def test_a_word_is_what_it_is_beside_the_others(text: str, field: str, value: object) -> None:
    assert getattr(read_goal(text, CONTEXT), field) == value


def test_a_thing_wished_bigger_is_what_the_wish_is_about_and_not_what_the_story_counts() -> None:
    story = "We opened in 2019 and we have 300 followers who like our posts every day, but we want a bigger orchard"

    assert read_goal(story, CONTEXT).metric is None
