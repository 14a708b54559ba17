"""The course of a goal as a picture: where it began, what was planned, how it went, where it leads. Refuses to judge.

Figures are written short, since a phone shows them small: from 100,000 on as thousands, millions and billions.
"""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING, Any

from bot.exports.paper import frame
from dialogs.domain.goals.aims import level_said
from dialogs.domain.goals.measured import measure_of
from dialogs.domain.goals.sentences import level_aimed_at
from dialogs.domain.kpis.amounts import standing_alone, with_period
from dialogs.domain.phrases import fill
from dialogs.domain.reviews.course import CLOSE, course_of
from dialogs.domain.reviews.pace import short_standing, where
from dialogs.domain.reviews.standings import runs_on
from dialogs.flows.figures.figuring import last_of
from dialogs.messages import TC, Day, Figure, Sentence, T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.exports.pen import Pen
    from dialogs.domain.goal import Goal
    from dialogs.domain.reviews.course import Course
    from dialogs.domain.reviews.lines import Point
    from dialogs.events import Known
    from dialogs.messages import Text

SHORT_FROM = 100_000
TOLD = 3
DOTS_AT_MOST = 24
BESIDE = (-0.12, 0.22)
PLACES = 4
_SHORT: tuple[tuple[float, Sentence], ...] = (
    (1e9, TC("a chart", "{n}B")),
    (1e6, TC("a chart", "{n}M")),
    (1e3, TC("a chart", "{n}K")),
)


def content(goal: Goal, known: Known, pen: Pen) -> dict[str, Any]:
    """Write what `templates/chart.typ` draws; nothing, which cannot be drawn, of a goal that has no course."""
    course = course_of(goal, known.check_ins, known.today)
    if course is None:
        return {}
    start = _start(goal, course, pen)
    return {
        **frame(pen, known),
        "title": pen.paper(with_period_of(goal)),
        "standing": pen.paper(_standing(goal, known)),
        "ticks": [_tick(tick, course, start, pen) for tick in course.ticks],
        "marks": [_share(course.across(day)) for day in course.marks],
        "start": start,
        "target": _target(course, pen),
        "kept": course.kept,
        "begins": _begins(course, pen),
        "deadline": _deadline(course, pen),
        "today": _today(course, pen),
        "plan": _line(course, course.plan),
        "figures": _line(course, course.figures),
        "ahead": _line(course, course.ahead),
        "dots": len(course.figures) <= DOTS_AT_MOST,
        "last": _last(course, pen),
        "legend": [{"kind": kind, "label": pen.paper(label)} for kind, label in _legend(course)],
    }


def with_period_of(goal: Goal) -> Text:
    """Name the measure with the period that it is counted by: "bookings a month"."""
    return T("{measure}", measure=with_period(measure_of(goal), goal.per))


def short(level: float, unit: str, *, about: bool = False) -> Sentence:
    """Write a level for a label: "48", "2.4%", "1.25M"; without the unit, which the words above the frame name."""
    if unit == "percent":
        return T("{target}", target=Figure(_told(level), "percent", about=about))
    size = abs(level)
    if size < SHORT_FROM:
        return T("{target}", target=Figure(_told(level), about=about))
    by, words = next((by, words) for by, words in _SHORT if size >= by)
    return T("{target}", target=fill(words, n=Figure(_told(level / by), about=about)))


def _told(level: float) -> float:
    """As many figures as a label has room for, yet no whole number rounded away below the short ones."""
    if level == int(level) and abs(level) < SHORT_FROM:
        return level
    places = TOLD - 1 - floor(log10(abs(level))) if level else 0
    return round(level, max(places, 0))


def _standing(goal: Goal, known: Known) -> Text:
    last = last_of(goal, known)
    if last is not None:
        return short_standing(goal, where(goal, last.amount, known.today))
    aimed = level_aimed_at(goal)
    none = TC("a chart", "no figure yet")
    if aimed is None:
        return none
    said = standing_alone(level_said(goal.metric, aimed, goal.thing, goal.per))
    return T("{told} · {more}", told=TC("a chart", "Target: {target}", target=said), more=none)


def _tick(tick: float, course: Course, start: dict[str, Any] | None, pen: Pen) -> dict[str, Any]:
    """One line across; where the beginning is written beside it, without its own figure."""
    height = _share(course.up(tick))
    hidden = start is not None and BESIDE[0] < height - start["y"] < BESIDE[1]
    return {"y": height, "label": "" if hidden else pen.paper(short(tick, course.unit))}


def _start(goal: Goal, course: Course, pen: Pen) -> dict[str, Any] | None:
    if goal.baseline is None or runs_on(goal) or not course.figures or course.kept:
        return None
    first = next((point for point in course.plan[:1] or course.figures if point.on >= goal.started_on), None)
    if first is None:
        return None
    return _chip(first.level, course, TC("a chart", "Start"), pen)


def _target(course: Course, pen: Pen) -> dict[str, Any] | None:
    if course.target is None:
        return None
    return _chip(course.target, course, TC("a chart", "Limit") if course.kept else TC("a chart", "Target"), pen)


def _chip(level: float, course: Course, word: Text, pen: Pen) -> dict[str, Any]:
    return {"y": _share(course.up(level)), "word": pen.paper(word), "label": pen.paper(short(level, course.unit))}


def _begins(course: Course, pen: Pen) -> dict[str, Any] | None:
    """The first day, unless the deadline needs its room."""
    if course.deadline is not None and course.across(course.deadline) < 0.45:  # noqa: PLR2004 - two dates wide
        return None
    return {"word": "", "label": pen.value(Day(course.begins, weekday=False))}


def _deadline(course: Course, pen: Pen) -> dict[str, Any] | None:
    if course.deadline is None:
        return None
    return {
        "x": _share(course.across(course.deadline)),
        "word": pen.paper(TC("a chart", "Deadline")),
        "label": pen.value(Day(course.deadline, weekday=False)),
    }


def _today(course: Course, pen: Pen) -> dict[str, Any] | None:
    if course.today is None:
        return None
    return {"x": _share(course.across(course.today)), "label": pen.paper(TC("a chart", "Today"))}


def _line(course: Course, points: tuple[Point, ...]) -> list[list[float]]:
    return [[_share(course.across(point.on)), _share(course.up(point.level))] for point in points]


def _last(course: Course, pen: Pen) -> dict[str, Any] | None:
    """The latest figure, on the side where the plan is not."""
    if not course.moves:
        return None
    last = course.figures[-1]
    return {"label": pen.paper(short(last.level, course.unit)), "above": _above(course, last)}


def _above(course: Course, last: Point) -> bool:
    height = course.up(last.level)
    if not CLOSE < height < 1 - CLOSE:
        return height < CLOSE
    return not course.plan or last.level > course.planned(last.on)


def _legend(course: Course) -> Iterator[tuple[str, Text]]:
    if course.moves and course.plan + course.ahead:
        yield "figures", TC("a chart", "So far")
    if course.plan:
        yield "plan", TC("a chart", "Planned")
    if course.ahead and course.arrives is not None:
        level = short(float(f"{course.arrives:.{TOLD}g}"), course.unit, about=True)
        yield "ahead", TC("a chart", "At this pace: {level}", level=level)


def _share(share: float) -> float:
    return round(share, PLACES)
