"""Arabic wishes of shops, freelancers and apps: towns in Latin letters, seasons of a measure, days before feasts."""

from __future__ import annotations

from datetime import date

import pytest

from bot.rephrasing import rephrasings
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

_CONTEXT = Context(date(2026, 11, 21), "EG")


def _goals(wish: str) -> list[tuple[str, str]]:
    offers = rephrasings(read_goal(wish, _CONTEXT), _CONTEXT)
    return [(str(one["metric"]), str(one["text"])) for one in offers]


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("3ayza zabayen aktar fe el dammam", "من الدمام"),
        ("3ayez zabayen aktar mn el sa3udia", "من السعودية"),
        ("ana 3andi ma7al mobilat fi jeddah w abi zabayen akthar", "المحل في جدة"),
        ("nefsy el brand yb2a ma3roof f masr", "في مصر"),
        ("bdi zabayen jdad bel kuwait", "من الكويت"),
    ],
)
def test_a_town_in_latin_letters_is_written_in_arabic(wish: str, told: str) -> None:
    assert told in _goals(wish)[0][1]


@pytest.mark.parametrize("wish", ["we want more customers from Casablanca", "more clients in Jeddah"])
def test_an_english_town_stays_english(wish: str) -> None:
    assert all(text.isascii() for _, text in _goals(wish))


@pytest.mark.parametrize(
    ("wish", "metrics"),
    [
        ("كي نبيع أكثر، لا مجرد إعجابات", {"sales", "average_order_value"}),
        ("عايز مبيعات مش مجرد مشاهدات", {"sales", "average_order_value"}),
        ("نحتاج إعجابات أكثر", {"likes", "impressions"}),
        ("عاوزين المرضى يجوا في مواعيدهم", {"custom"}),
        ("تطبيقنا عليه تحميلات بس الناس ما ترجع", {"retention_rate", "rating"}),
        ("نشتغل مع شركات كبيرة", {"new_customers", "reach"}),
        ("نبي نتعامل مع مصانع أكثر في الجبيل", {"new_customers", "reach"}),
        ("نبغى حضور أكثر لفعالياتنا في الدمام", {"registrations", "reach"}),
        ("الناس بتنزل التطبيق ومبترجعش", {"retention_rate", "rating"}),
        ("our app gets downloads but people don't come back", {"retention_rate", "rating"}),
        ("تطبيقنا محتاج تحميلات أكتر", {"app_downloads", "rating"}),
        ("نبي نطلع بصورة فخمة أكثر", {"customer_satisfaction", "mentions"}),
        ("بدي الناس تحكي عن مقهى بإربد", {"mentions", "brand_searches"}),
    ],
)
def test_a_wish_is_measured_by_what_it_means(wish: str, metrics: set[str]) -> None:
    goals = _goals(wish)

    assert {metric for metric, _ in goals} == metrics
    assert not any("صورة فخمة" in text for _, text in goals)


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("التلامذة يزيدو", "عدد الطلاب"),
        ("نبي التلامذة يكثرون", "عدد الطلاب"),
        ("أكسب من الكروشيه", "الإيرادات من الكروشيه"),
        ("عاوز اكسب من الترجمة وانا في البيت", "الإيرادات من الترجمة"),
        ("نبي نرفع مبيعات الشتاء", "في الشتاء"),
        ("حجوزات الصيف تزيد", "الحجوزات في الصيف"),
        ("بدنا ضيوف من السيّاح للفندق من ألمانيا", "عدد الضيوف من السيّاح من ألمانيا لدى الفندق"),
    ],
)
def test_no_word_of_the_wish_is_lost_or_misplaced(wish: str, told: str) -> None:
    assert told in _goals(wish)[0][1]


def test_a_season_that_only_ends_the_time_owns_no_measure() -> None:
    assert not any("في الصيف" in text for _, text in _goals("نحتاج طلبات أكثر قبل الصيف"))


@pytest.mark.parametrize(
    ("wish", "day"),
    [("نزيد طلبات الورد قبل عيد الحب", "١٣ فبراير"), ("بدي زيد زباين محل الورد قبل عيد الأم", "٢٠ مارس")],
)
def test_what_is_to_be_done_before_a_feast_ends_the_day_before(wish: str, day: str) -> None:
    goals = [text for _, text in _goals(wish)]

    assert all(day in text and "في عيد" not in text for text in goals)


def test_what_happens_at_a_feast_is_said_so() -> None:
    assert "في عيد الأم" in _goals("نبي مبيعات أكثر في عيد الأم")[0][1]
