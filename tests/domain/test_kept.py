"""What the person said stays in every rewording: place, product, format, audience, comparison, strength, own place."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.rewording.rewording import Rewording, reword
from dialogs.domain.wishes.wishes import business_of, named_place
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud, in_arabic


def offered(wish: str) -> tuple[Rewording, ...]:
    return reword(read_goal(wish, Context(TODAY, "EG")), today=TODAY, country="EG")


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("we want more orders from outside Amman", "from outside Amman"),
        ("our surf camp needs more bookings from Germany", "from Germany"),
        ("sell a lot more hoodies", "hoodies"),
        ("our Reels should get more views", "Reels"),
        ("we serve farmers and want more of them to know us", "farmers"),
        ("get more parents to ask about our free trial lesson", "our free trial lesson"),
        ("sell our dates abroad", "dates"),
        ("more sign-ups for our Arabic classes from expats", "expats"),
        ("improve our reputation in Germany", "Germany"),
        ("we want to be better known than the other bakeries", "competitors"),
        ("more orders than last year", "last year"),
        ("reduce the complaints about cold food", "cold food"),
        ("more volunteers for our charity in Beirut", "in Beirut"),
        ("our car wash needs more customers on weekdays", "on weekdays"),
        ("get better reviews from German tourists", "German tourists"),
        ("we get about 20 orders a day and want more", "20"),
    ],
)
def test_what_was_said_is_in_every_goal(wish: str, kept: str) -> None:
    goals = offered(wish)

    assert 2 <= len(goals) <= 3
    assert all(kept in aloud(one.text) for one in goals), [aloud(one.text) for one in goals]


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("بدنا طلبات أكتر من برا عمان", "من خارج عمان"),
        ("عايزين نبيع هوديز أكتر بكتير", "الهوديز"),
        ("نبي نوصل للمزارعين أكثر", "المزارعين"),
        ("نبغى مبيعات العبايات تزيد في الخليج", "في الخليج"),
        ("بدي زيد مبيعات الصابون البلدي على آخر الصيف", "الصابون البلدي"),
        ("عايز الكافيه بتاعي يبقى أحسن من غيره", "المنافسين"),
        ("نريد مشاهدات أكثر للبث المباشر", "البثّ المباشر"),
        ("عايز عيادتي تتعرف أكتر في المعادي", "المعادي"),
        ("تحسين سمعة الفندق عند السياح الألمان", "السياح الألمان"),
        ("بدنا نخفف الشكاوى من الأكل البارد", "الأكل البارد"),
    ],
)
def test_what_was_said_in_dialect_is_in_every_goal(wish: str, kept: str) -> None:
    goals = offered(wish)

    assert 2 <= len(goals) <= 3
    assert all(kept in in_arabic(one.text) for one in goals), [in_arabic(one.text) for one in goals]


@pytest.mark.parametrize(
    ("wish", "place"),
    [
        ("grow my cafe, we do specialty coffee", "the cafe"),
        ("our library should be full again", "the library"),
        ("our surf camp needs guests", "the camp"),
        ("we serve farmers and want more of them", "the business"),
        ("a better image for our law firm", "the law firm"),
        ("grow our coffee shop", "the cafe"),
        ("our pottery studio", "the studio"),
        ("grow our dental clinic", "the dental clinic"),
        ("we supply restaurants and want to grow", "the business"),
        ("our language school", "the language school"),
        ("our wedding planning studio", "the events company"),
    ],
)
def test_the_place_of_work_is_called_what_it_is(wish: str, place: str) -> None:
    assert aloud(business_of(read_goal(wish, Context(TODAY, "EG")))) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("مكتبتنا محتاجة قراء", "bookshop"),
        ("المكتبة", "bookshop"),
        ("مكتب المحاماة", "law_firm"),
        ("مغسلة السيارات حقنا", "car_wash"),
        ("التعاونية ديالنا", "cooperative"),
        ("قهوتنا تنباع في المحل", "shop"),
        ("نبيع للمطاعم", None),
    ],
)
def test_a_place_named_in_arabic_is_told_from_its_neighbours(text: str, place: str | None) -> None:
    assert named_place(text) == place


def test_much_takes_a_larger_step_than_a_bit() -> None:
    both = offered("grow our bakery a lot"), offered("grow our bakery a bit")
    much, little = ({one.target.value for one in goals if one.target} for goals in both)

    assert max(much) > max(little)


def test_the_figure_of_today_is_no_target() -> None:
    first, *others = offered("we have 300 followers and want a lot more")

    assert first.target is not None
    assert first.target.value > 330
    assert all("followers (now 300)" in aloud(one.text) for one in others)


def test_a_feast_sets_the_day() -> None:
    assert {one.deadline for one in offered("sell more gift boxes before Christmas")} == {date(2026, 12, 24)}
    assert {one.deadline for one in offered("sell more gift boxes at Christmas")} == {date(2026, 12, 25)}
    assert {one.deadline for one in offered("زباين أكتر في عيد الحب")} == {date(2027, 2, 14)}


def test_what_happens_every_week_sets_no_day() -> None:
    assert {one.deadline for one in offered("our museum should attract more families on weekends")} == {
        date(2027, 3, 31)
    }
