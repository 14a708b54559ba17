"""The course of a goal as a picture: its size, its words and digits, and that any goal can be drawn."""

from __future__ import annotations

import struct
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.exports import chart
from bot.exports.drawing import drawn
from bot.exports.pen import Pen
from bot.exports.typesetting import typeset
from bot.isolates import bare
from bot.voice import Digits, Voice
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal, Profile
from dialogs.events import Known

Language = Literal["ar", "en"]

START = date(2026, 11, 21)
BOOKINGS = Goal(
    id="g1",
    wish="more bookings",
    started_on=START,
    metric="bookings",
    direction="increase",
    baseline=Amount(value=40),
    target=Amount(value=60),
    per="month",
    deadline=START + timedelta(days=130),
)


def goal(**fields: Any) -> Goal:
    return BOOKINGS.model_copy(update=fields)


def money(value: float) -> Amount:
    return Amount(value=value, unit="EGP")


def percent(value: float) -> Amount:
    return Amount(value=value, unit="percent")


def known(*figures: tuple[int, float], today: int, unit: str = "count") -> Known:
    day = START + timedelta(days=today)
    noted = tuple(
        CheckIn(id=f"c{place}", goal_id="g1", on=START + timedelta(days=after), amount=Amount(value=value, unit=unit))
        for place, (after, value) in enumerate(figures)
    )
    return Known(datetime(day.year, day.month, day.day, 9, tzinfo=UTC), day, "id", "en", check_ins=noted)


CASES: dict[str, tuple[Goal, Known]] = {
    "increase": (BOOKINGS, known((20, 43), (45, 47), (80, 48), today=80)),
    "decrease": (
        goal(metric="complaints", direction="decrease", baseline=Amount(value=35), target=Amount(value=12)),
        known((14, 33), (61, 20), today=61),
    ),
    "percentage": (
        goal(metric="conversion_rate", per=None, baseline=percent(1.8), target=percent(3)),
        known((21, 1.9), (50, 2.4), today=50, unit="percent"),
    ),
    "money": (
        goal(metric="revenue", baseline=money(180_000), target=money(250_000)),
        known((31, 186_000), (92, 221_000), today=92, unit="EGP"),
    ),
    "no points yet": (BOOKINGS, known(today=10)),
    "one point": (BOOKINGS, known((30, 46), today=30)),
    "200 points": (
        goal(target=Amount(value=500), deadline=START + timedelta(days=250)),
        known(*((day, 40 + day * 2 + day % 9) for day in range(1, 201)), today=200),
    ),
    "far ahead": (BOOKINGS, known((15, 80), (40, 190), today=40)),
    "out of reach": (BOOKINGS, known((30, 40), (100, 42), today=100)),
    "a level to keep": (
        goal(metric="rating", direction="keep", per=None, baseline=None, target=Amount(value=4.5)),
        known((30, 4.6), (60, 4.4), today=60),
    ),
    "no day": (goal(deadline=None), known((30, 43), today=60)),
    "no beginning": (
        goal(metric="followers", per=None, baseline=None, target=Amount(value=500)),
        known((10, 200), (60, 300), today=60),
    ),
}


def written(case: str, language: Language = "en", digits: Digits | None = None) -> dict[str, Any]:
    one, at = CASES[case]
    return chart.content(one, _speaking(at, language), Pen(Voice(language, "EG", digits)))


def _speaking(at: Known, language: Language) -> Known:
    return replace(at, language=language, profile=Profile(language=language, country="EG"))


def labels(content: dict[str, Any]) -> list[str]:
    return [bare(tick["label"]) for tick in content["ticks"]]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("case", CASES)
def test_every_course_fits_a_phone(case: str, language: Language) -> None:
    picture = drawn({"what": "chart", "data": written(case, language)})

    assert struct.unpack(">II", picture[16:24]) == (900, 675)


def test_a_picture_names_the_measure_where_it_stands_and_its_ends() -> None:
    content = written("increase")

    assert bare(content["title"]) == "Bookings a month"
    assert bare(content["standing"]) == "48 bookings now · 40% of the way · slower than planned"
    assert (content["start"]["word"], content["start"]["label"]) == ("Start", "40")
    assert (content["target"]["word"], content["target"]["label"]) == ("Target", "60")
    assert content["begins"]["label"] == "21 November 2026"
    assert (content["deadline"]["word"], content["deadline"]["label"]) == ("Deadline", "31 March 2027")
    assert (content["today"]["label"], content["last"]["label"]) == ("Today", "48")
    assert [one["label"] for one in content["legend"]] == ["So far", "Planned", "At this pace: about 53"]


def test_in_arabic_the_words_are_arabic_and_the_digits_those_of_the_person() -> None:
    content = written("money", "ar", "arab")

    assert content["rtl"]
    assert bare(content["title"]) == "الإيرادات في الشهر"
    assert bare(content["target"]["label"]) == "٢٥٠ ألف"
    assert bare(content["last"]["label"]) == "٢٢١ ألف"
    assert [bare(one["label"]) for one in content["legend"]] == ["حتى الآن", "المتوقّع", "بهذه الوتيرة: نحو ٢٣٨ ألف"]
    assert not any(letter in str(content["ticks"]) for letter in ("K", "EGP"))


def test_the_level_that_is_written_beside_the_axis_is_not_written_twice() -> None:
    assert labels(written("increase")) == ["", "45", "50", "55", "60"]


def test_a_goal_without_figures_says_so() -> None:
    content = written("no points yet")

    assert bare(content["standing"]) == "Target: 60 bookings a month · no figure yet"
    assert content["last"] is None
    assert [one["kind"] for one in content["legend"]] == ["plan"]


def test_two_hundred_points_are_a_line_without_dots() -> None:
    assert not written("200 points")["dots"]
    assert written("increase")["dots"]


def test_a_level_to_keep_is_named_a_limit() -> None:
    content = written("a level to keep")

    assert (content["kept"], content["target"]["word"], content["plan"]) == (1, "Limit", [])


def test_the_last_figure_has_room_above_it_inside_the_frame() -> None:
    content = written("far ahead")

    assert content["last"]["above"]
    assert content["figures"][-1][1] < 0.9


@pytest.mark.parametrize(
    ("level", "unit", "said"),
    [
        (48, "count", "48"),
        (2.4, "percent", "2.4%"),
        (99_950, "EGP", "99,950"),
        (150_000, "EGP", "150K"),
        (1_250_000, "EGP", "1.25M"),
        (3_400_000_000, "count", "3.4B"),
        (0, "count", "0"),
        (3.14159, "ratio", "3.14"),
        (0.0375, "ratio", "0.04"),
    ],
)
def test_levels_are_written_short(level: float, unit: str, said: str) -> None:
    assert bare(Pen(Voice("en", "EG")).paper(chart.short(level, unit))) == said


def test_a_deed_has_nothing_to_draw() -> None:
    assert chart.content(goal(direction="deliver", metric=None), known(today=5), Pen(Voice("en", "EG"))) == {}


VALUES = st.integers(0, 10**12).map(lambda thousandths: thousandths / 1000) | st.integers(0, 500).map(float)


@st.composite
def courses(draw: st.DrawFn) -> tuple[Goal, Known]:
    """Any goal with any figures, all in one unit."""
    unit = draw(st.sampled_from(["count", "percent", "EGP", "hours", "ratio"]))
    amounts = st.none() | st.builds(Amount, value=VALUES, unit=st.just(unit))
    one = goal(
        baseline=draw(amounts),
        target=draw(amounts),
        deadline=draw(st.none() | st.integers(0, 300).map(lambda days: START + timedelta(days=days))),
        direction=draw(st.sampled_from(["increase", "decrease", "reach", "keep"])),
        metric=draw(st.sampled_from(["bookings", "rating", "response_time", "custom", None])),
        thing=draw(st.none() | st.text(max_size=120)),
    )
    figures = draw(st.lists(st.tuples(st.integers(-60, 400), VALUES), max_size=40))
    return one, known(*figures, today=draw(st.integers(0, 400)), unit=unit)


@settings(max_examples=40, deadline=None)
@given(courses(), st.sampled_from(["ar", "en"]))
def test_any_goal_is_drawn_on_one_picture(course: tuple[Goal, Known], language: Language) -> None:
    one, at = course
    content = chart.content(one, _speaking(at, language), Pen(Voice(language)))

    if content:
        assert len(typeset("chart.typ", content, "png")) == 1
