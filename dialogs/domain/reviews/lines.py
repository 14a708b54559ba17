"""Lines of levels over days: from point to point, cut at a frame, thinned, read on a day. Refuses to know goals."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from dialogs.domain.goals.growth import level_after

MOST_POINTS = 120
BENDS = 24


@dataclass(frozen=True, slots=True)
class Point:
    """A level on a day, in the course's unit."""

    on: date
    level: float


def way(first: Point, last: Point, *, compound: bool) -> tuple[Point, ...]:
    """The line between two points: its ends, or as many points as a bend needs to look round."""
    days = (last.on - first.on).days
    places = range(1, min(BENDS, days)) if compound else ()
    between = (round(days * place / min(BENDS, days)) for place in places)
    inner = [
        Point(first.on + timedelta(days=day), level_after(first.level, last.level, day / days, compound=True))
        for day in between
    ]
    return (first, *inner, last)


def cut(line: tuple[Point, ...], low: float, high: float) -> tuple[Point, ...]:
    """End a rising or falling line where it leaves the frame."""
    if not line or low <= line[-1].level <= high:
        return line
    inside = tuple(point for point in line if low <= point.level <= high)
    first, last = inside[-1], line[len(inside)]
    bound = high if last.level > high else low
    share = (bound - first.level) / (last.level - first.level)
    days = round((last.on - first.on).days * share)
    return (*inside, Point(first.on + timedelta(days=days), bound)) if days or len(inside) > 1 else ()


def level_on(line: Sequence[Point], day: date) -> float:
    """The level of a line on a day, of its ends before and after it; raises `IndexError` where there is no line."""
    after = bisect_right(line, day, key=_day)
    if after in (0, len(line)):
        return line[min(after, len(line) - 1)].level
    one, other = line[after - 1 : after + 1]
    return one.level + (other.level - one.level) * (day - one.on).days / (other.on - one.on).days


def thinned(points: Sequence[Point], most: int = MOST_POINTS) -> tuple[Point, ...]:
    """Leave as many points as a line can show: the ends, and of each stretch its lowest and its highest."""
    if len(points) <= most:
        return tuple(points)
    stretches = (most - 2) // 2
    inner = points[1:-1]
    bounds = [round(place * len(inner) / stretches) for place in range(stretches + 1)]
    kept = [points[0]]
    for begin, end in pairwise(bounds):
        part = inner[begin:end]
        ends = {min(part, key=_level), max(part, key=_level)}
        kept += sorted(ends, key=lambda point: point.on)
    return (*kept, points[-1])


def _level(point: Point) -> float:
    return point.level


def _day(point: Point) -> date:
    return point.on
