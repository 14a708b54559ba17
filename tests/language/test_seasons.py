"""What is said of a year's seasons and quarters: which of them, how much, and what says nothing of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.domain.quarters import quarter_ends
from dialogs.language.answers.seasons import Weighing, read_weighings, says_equal
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 21)
AHEAD = Context(TODAY, "EG")


def stretches(end: date) -> list[tuple[date, date]]:
    ends = quarter_ends(TODAY, end)
    starts = [TODAY, *(day + timedelta(days=1) for day in ends[:-1])]
    return list(zip(starts, ends, strict=True))


CALENDAR = stretches(date(2027, 12, 31))
ROLLING = stretches(date(2027, 11, 30))


def read(text: str, quarters: list[tuple[date, date]] | None = None) -> tuple[Weighing, ...]:
    return read_weighings(text, quarters or CALENDAR, AHEAD)


@pytest.mark.parametrize(
    ("text", "place", "factor", "suggested"),
    [
        ("Ramadan is the strongest season", 0, 1.5, True),
        ("our strongest season is Ramadan", 0, 1.5, True),
        ("رمضان أقوى موسم", 0, 1.5, True),
        ("أقوى موسم عندنا رمضان", 0, 1.5, True),
        ("Q4 is double", 3, 2.0, False),
        ("double in Q4", 3, 2.0, False),
        ("the last quarter is twice the others", 3, 2.0, False),
        ("الربع الرابع ضعف الباقي", 3, 2.0, False),
        ("الربع الأخير الضعف", 3, 2.0, False),
        ("في رمضان نبيع الضعف", 0, 2.0, False),
        ("winter is 3x", 0, 3.0, False),
        ("Ramadan sells 50% more", 0, 1.5, False),
        ("رمضان بنبيع أكتر ٣٠٪", 0, 1.3, False),
        ("Q2 +20%", 1, 1.2, False),
        ("Q3 30% less", 2, 0.7, False),
        ("increase Q2 by 20%", 1, 1.2, False),
        ("زود الربع التاني ٢٠٪", 1, 1.2, False),
        ("قلل الصيف ٣٠٪", 2, 0.7, False),
        ("Ramadan ×2", 0, 2.0, False),
        ("ف رمضان كنبيعو بزاف", 0, 1.5, True),
        ("christmas is our peak", 3, 1.5, True),
        ("back to school is our peak", 2, 1.5, True),
        ("black friday is huge", 3, 1.5, True),
        ("December is our best month", 3, 1.5, True),
        ("Ramadan", 0, 1.5, True),
        ("ok but Q4 double", 3, 2.0, False),
    ],
)
def test_a_season_weighs_more_or_less(text: str, place: int, factor: float, *, suggested: bool) -> None:
    (found,) = read(text)
    assert (found.places, found.suggested) == ((place,), suggested)
    assert found.factor == pytest.approx(factor)


@pytest.mark.parametrize(
    ("text", "factor"),
    [("summer is slow", 0.5), ("الصيف ميت عندنا", 0.5), ("الصيف هادي", 0.5), ("الصيف نص الباقي", 0.5)],
)
def test_a_weak_season_falls_where_the_summer_lies(text: str, factor: float) -> None:
    (found,) = read(text, ROLLING)
    assert (found.places, found.factor) == ((2,), factor)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("make Q2 150,000", {1: 150_000}),
        ("خلي الربع التاني ١٥٠ ألف", {1: 150_000}),
        ("the second quarter 200k", {1: 200_000}),
        ("الثاني 100 ألف", {1: 100_000}),
        ("last 200000", {3: 200_000}),
        ("Q1 100000 Q2 150000", {0: 100_000, 1: 150_000}),
    ],
)
def test_a_quarter_gets_its_number(text: str, amounts: dict[int, float]) -> None:
    assert {one.places[0]: one.amount for one in read(text)} == amounts


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Q1 30%, Q2 20%", {0: 0.3, 1: 0.2}),
        ("first 20%, second 30%", {0: 0.2, 1: 0.3}),
        ("half of our sales come in December", {3: 0.5}),
        ("نص الشغل في رمضان", {0: 0.5}),
    ],
)
def test_a_bare_percentage_is_a_share_of_the_year(text: str, shares: dict[int, float]) -> None:
    assert {one.places[0]: one.share for one in read(text)} == shares


def test_two_seasons_are_weighed_by_what_stands_beside_each() -> None:
    assert [(one.season, one.factor) for one in read("strongest is Ramadan, slowest is summer")] == [
        ("Ramadan", 1.5),
        ("summer", 0.5),
    ]
    assert [(one.season, one.factor) for one in read("العيد ورمضان ضعف")] == [("العيد", 2.0), ("رمضان", 2.0)]


def test_a_part_with_words_nobody_knows_takes_nothing_from_the_next() -> None:
    (found,) = read("رمضان بيفرقع والصيف هادي", ROLLING)
    assert (found.places, found.factor) == ((2,), 0.5)


def test_half_a_year_is_two_quarters() -> None:
    (found,) = read("the second half is stronger")
    assert found.places == (2, 3)


def test_the_fourth_quarter_of_a_rolling_year_is_its_fourth() -> None:
    (found,) = read("Q4 is double", ROLLING)
    assert found.places == (3,)


def test_a_season_outside_the_time_falls_nowhere() -> None:
    (found,) = read(
        "summer is strong", [(date(2026, 11, 21), date(2027, 2, 28)), (date(2027, 3, 1), date(2027, 4, 30))]
    )
    assert (found.places, found.season) == ((), "summer")


@pytest.mark.parametrize(
    "text",
    ["yes", "that's fine", "looks good to me", "why?", "تمام", "لا", "مش عارف", "ليه كده؟", "50000", "next question",
     "more followers on instagram", "what is a quarter?", "عايز أزود المبيعات", "/skip", "💰", "", "I don't know"],
)  # fmt: skip
def test_what_names_no_part_of_the_year_weighs_nothing(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(("text", "equal"), [("all the same", True), ("بالتساوي", True), ("Q4 double", False)])
def test_equal_parts_are_asked_for(text: str, *, equal: bool) -> None:
    assert says_equal(text) is equal


@pytest.mark.parametrize("text", ["quiet until 31/12/9999", "30% on 31/12/9999", "strong from 1/1/9999 to 31/12/9999"])
def test_a_season_at_the_end_of_all_days_falls_nowhere(text: str) -> None:
    assert [one.places for one in read(text)] == [()]
