"""Lines of levels over days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.domain.reviews.lines import Point, cut, level_on, thinned, way

START = date(2026, 11, 21)


def point(day: int, level: float) -> Point:
    return Point(START + timedelta(days=day), level)


def test_a_straight_way_is_its_two_ends() -> None:
    assert way(point(0, 40), point(100, 60), compound=False) == (point(0, 40), point(100, 60))


def test_a_compounding_way_bends_below_the_straight_one() -> None:
    bent = way(point(0, 100), point(100, 400), compound=True)

    assert (bent[0], bent[-1]) == (point(0, 100), point(100, 400))
    assert level_on(bent, START + timedelta(days=50)) == pytest.approx(200, rel=0.01)
    assert all(one.level < level_on((bent[0], bent[-1]), one.on) for one in bent[1:-1])


def test_a_way_of_one_day_has_no_room_to_bend() -> None:
    assert way(point(0, 100), point(1, 400), compound=True) == (point(0, 100), point(1, 400))


@pytest.mark.parametrize(("day", "level"), [(-5, 40), (0, 40), (50, 50), (100, 60), (130, 60)])
def test_a_line_is_read_at_any_day(day: int, level: float) -> None:
    assert level_on((point(0, 40), point(100, 60)), START + timedelta(days=day)) == level


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ((), ()),
        ((point(0, 40), point(100, 60)), (point(0, 40), point(100, 60))),
        ((point(0, 40), point(100, 140)), (point(0, 40), point(60, 100))),
        ((point(0, 40), point(100, -60)), (point(0, 40), point(40, 0))),
        ((point(0, 40), point(50, 90), point(100, 190)), (point(0, 40), point(50, 90), point(55, 100))),
        ((point(0, 100), point(100, 900)), ()),
    ],
    ids=["none", "inside", "rising", "falling", "bent", "at the edge"],
)
def test_a_line_ends_where_it_leaves_the_frame(line: tuple[Point, ...], left: tuple[Point, ...]) -> None:
    assert cut(line, 0, 100) == left


def test_two_hundred_points_keep_their_ends_and_their_peaks() -> None:
    points = [point(day, 40 + day % 7) for day in range(200)]
    points[77] = point(77, 900)
    points[140] = point(140, 1)
    kept = thinned(points, 120)

    assert len(kept) <= 120
    assert (kept[0], kept[-1]) == (points[0], points[-1])
    assert {points[77], points[140]} <= set(kept)
    assert [one.on for one in kept] == sorted(one.on for one in kept)


def test_a_few_points_stay_all() -> None:
    points = [point(day, day) for day in range(20)]

    assert thinned(points, 120) == tuple(points)
