"""A start is no deadline, a term no quarter, "until Ramadan" may be its beginning; messages that nobody buys from."""

from datetime import date

import pytest

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context

_TODAY = Context(today=date(2026, 11, 21), country="JO")


def read(text: str) -> Reading:
    return read_goal(text, _TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "عندي عيادة اسنان وبدي 30 مريض جديد بالشهر ابتداء من كانون التاني",
        "30 عميل جديد بالشهر",
        "30 عميل جديد في الشهر بدءا من يناير",
        "30 new clients a month starting in january",
        "30 patients a month from january on",
    ],
)
def test_a_rhythm_and_a_start_are_no_deadline(text: str) -> None:
    reading = read(text)
    assert (reading.deadline, reading.per) == (None, "month")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("30 عميل جديد بالشهر بحلول يناير", date(2027, 1, 31)),
        ("30 عميل جديد الشهر القادم", date(2026, 12, 31)),
        ("30 new clients a month by january", date(2027, 1, 31)),
        ("30 new clients two weeks from monday", date(2026, 12, 7)),
    ],
)
def test_an_end_beside_a_rhythm_stays_one(text: str, day: date) -> None:
    assert read(text).deadline == day


def test_a_term_is_no_quarter() -> None:
    assert read("زيادة الطلاب المسجلين إلى مئتي طالب مع بداية الفصل القادم").deadline is None
    assert read("زيادة الطلاب إلى مئتي طالب مع نهاية الربع القادم").deadline == date(2027, 3, 31)


@pytest.mark.parametrize(
    "text", ["50 عميل جديد كل شهر لحد رمضان", "50 عميل جديد حتى رمضان", "50 clients until ramadan"]
)
def test_until_ramadan_is_its_eve_and_doubtful(text: str) -> None:
    reading = read(text)
    assert reading.deadline == date(2027, 2, 7)
    assert "deadline" in reading.doubtful


@pytest.mark.parametrize("text", ["50 عميل جديد في رمضان", "50 new clients by ramadan", "50 عميل حتى نهاية رمضان"])
def test_by_and_in_ramadan_are_its_last_day(text: str) -> None:
    reading = read(text)
    assert reading.deadline == date(2027, 3, 8)
    assert "deadline" not in reading.doubtful


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("وصلني عدد كبير رسايل واتساب ومحد يشتري", "close_rate"),
        ("i get a lot of whatsapp messages but nobody buys", "close_rate"),
        ("many visits to our website but nobody orders", "conversion_rate"),
        ("نبغى رسائل واتساب أكثر", "messages"),
        ("more website visits", "website_visits"),
    ],
)
def test_attention_that_nobody_buys_from_is_about_the_buying(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("عايز اسيب انطباع كويس", None),
        ("leave a good impression", None),
        ("50000 impressions a month", "impressions"),
        ("زيادة الانطباعات 20%", "impressions"),
    ],
)
def test_an_impression_made_is_none_that_is_counted(text: str, metric: str | None) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    ("text", "wanted", "relative"),
    [
        ("بغيت نطلع الريزيرفاسيون ديال الرياض ل 80%", 80, False),
        ("bring our bookings to 80%", 80, False),
        ("increase bookings by 80%", 80, True),
        ("increase bookings 20%", 20, True),
    ],
)
def test_bookings_to_most_of_what_there_is_are_a_level(text: str, wanted: float, relative: bool) -> None:  # noqa: FBT001 - a table
    target = read(text).target
    assert target is not None
    assert (target.value, target.relative) == (wanted, relative)


def test_a_little_word_apart_belongs_to_the_figure() -> None:
    assert read("نرفع الإشغال ل 80%").thing == "الإشغال"


@pytest.mark.parametrize("text", ["ما في زباين", "مفيش عملاء", "ماكو زباين", "we have no customers"])
def test_nobody_to_sell_to_is_a_wish(text: str) -> None:
    assert read(text).goal


def test_sales_counted_in_orders_are_orders() -> None:
    assert read("بدنا نزيد مبيعات الموقع من 100 لـ 150 طلب بالشهر").metric == "orders"
    assert read("بدنا نزيد مبيعات الموقع من 100 لـ 150 بالشهر").metric == "sales"
