"""The course of a goal as points in a plane of days and levels: plan, figures, what lies ahead. Refuses to draw.

The plan runs from the first level to the target, straight or compounding, as `standings` judges by. What
lies ahead goes on at the pace from the first figure to the last; where the plan bends it bends too, and no steeper. It
is left out where it says little: in the first two days, in the first 15 % of the time, of a goal that is reached or
over, and where a level is to be kept. The frame holds the plan and every figure; what lies ahead may widen it by a
third, and is cut off there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp, log

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.growth import compounds, level_after
from dialogs.domain.goals.sentences import level_aimed_at, movement_of
from dialogs.domain.kpis.amounts import in_unit
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.plausible import most_of
from dialogs.domain.reviews.lines import Point, cut, level_on, thinned, way
from dialogs.domain.reviews.noted import earlier_of, figures_of
from dialogs.domain.reviews.scales import scale
from dialogs.domain.reviews.standings import EARLY, FIRST_DAYS, begins_on, start_of

WIDER = 1 / 3
SHORTEST = 7
CLOSE = 0.15
MONTHS_UP_TO = 800
BEYOND_ALL = 100.0


@dataclass(frozen=True, slots=True)
class Course:
    """A goal's plane and what lies in it; `across` and `up` place a day and a level in it, from 0 to 1.

    `figures` are the levels noted, the goal's own first one included; `plan` and `ahead` are lines, empty where
    there is none; `arrives` is the level at the deadline at the pace so far, even where its line is cut off. `kept`
    says on which side of the target a level to keep may lie: 1 above, -1 below, 0 where nothing is to be kept.
    """

    unit: str
    begins: date
    ends: date
    ticks: tuple[float, ...]
    figures: tuple[Point, ...]
    plan: tuple[Point, ...] = ()
    ahead: tuple[Point, ...] = ()
    arrives: float | None = None
    target: float | None = None
    kept: int = 0
    deadline: date | None = None
    today: date | None = None

    def across(self, day: date) -> float:
        """The share of the time that is over on a day."""
        return (day - self.begins).days / (self.ends - self.begins).days

    def up(self, level: float) -> float:
        """The height of a level between the lowest and the highest tick."""
        return (level - self.ticks[0]) / (self.ticks[-1] - self.ticks[0])

    @property
    def marks(self) -> tuple[date, ...]:
        """The first days of the months in it, of the years where months would be a comb, none in a few weeks."""
        days = (self.ends - self.begins).days
        every = 1 if days <= MONTHS_UP_TO else 12
        months = range(self.begins.year * 12 + self.begins.month, self.ends.year * 12 + self.ends.month)
        return tuple(date(month // 12, month % 12 + 1, 1) for month in months if month % every == 0)

    def planned(self, day: date) -> float:
        """The level of the plan on a day; raises `IndexError` without a plan."""
        return level_on(self.plan, day)

    @property
    def moves(self) -> bool:
        """Whether there is more to see than a dot: figures of two days."""
        return len(self.figures) > 1


def course_of(goal: Goal, noted: Iterable[CheckIn], today: date) -> Course | None:
    """Lay out a goal's course with its own figures among those `noted`; `None` where there is nothing to be seen.

    That is a deed, and a goal without a target and without figures of two days. A percentage is no figure of a count
    and stays out, and so the other way round.
    """
    target = level_aimed_at(goal)
    every = tuple(noted)
    own = (*earlier_of(goal, every), *figures_of(goal, every))
    if goal.direction == "deliver":
        return None
    unit = _unit(goal, target, own)
    figures = _figures(goal, own, unit)
    if target is None and len(figures) < 2:  # noqa: PLR2004 - a line has two ends
        return None
    level = None if target is None else in_unit(target, unit)
    plan = _plan(goal, level, unit)
    since = [point for point in figures if point.on >= goal.started_on]
    ahead = _ahead(goal, since, plan, level, today)
    return _framed(goal, today, _Lines(unit, figures, plan, ahead, level))


@dataclass(frozen=True, slots=True)
class _Lines:
    unit: str
    figures: tuple[Point, ...]
    plan: tuple[Point, ...]
    ahead: tuple[Point, ...]
    target: float | None


def _unit(goal: Goal, target: Amount | None, own: Sequence[CheckIn]) -> str:
    known = target or goal.baseline or (own[-1].amount if own else None)
    return known.unit if known is not None else "count"


def _figures(goal: Goal, own: Sequence[CheckIn], unit: str) -> tuple[Point, ...]:
    """The last figure of each day, with the level that the goal began at before them."""
    by_day: dict[date, float] = {}
    start = start_of(goal)
    if start is not None and (goal.baseline is None or _like(goal.baseline.unit, unit)):
        by_day[begins_on(goal)] = _begun(goal, unit)
    for one in own:
        if _like(one.amount.unit, unit):
            by_day[one.on] = in_unit(one.amount, unit)
    return tuple(Point(day, by_day[day]) for day in sorted(by_day))


def _begun(goal: Goal, unit: str) -> float:
    start = start_of(goal) or 0.0
    return in_unit(Amount(value=start, unit=goal.baseline.unit), unit) if goal.baseline is not None else start


def _like(one: str, other: str) -> bool:
    """Whether two units count the same kind of thing; a percentage is not a number of things."""
    return (one == "percent") == (other == "percent")


def _plan(goal: Goal, target: float | None, unit: str) -> tuple[Point, ...]:
    start = start_of(goal)
    if start is None or target is None or goal.deadline is None or movement_of(goal) == "keep":
        return ()
    begun = _begun(goal, unit)
    if goal.deadline <= begins_on(goal) or begun == target:
        return ()
    first, last = Point(begins_on(goal), begun), Point(goal.deadline, target)
    return way(first, last, compound=compounds(goal, begun, target, (last.on - first.on).days))


def _ahead(
    goal: Goal, figures: Sequence[Point], plan: Sequence[Point], target: float | None, today: date
) -> tuple[Point, ...]:
    """The line from the last figure to the deadline at the pace so far, within what the measure can be."""
    if len(figures) < 2 or goal.deadline is None or goal.status != "active":  # noqa: PLR2004 - a line has two ends
        return ()
    first, last = figures[0], figures[-1]
    days, left = (last.on - first.on).days, (goal.deadline - last.on).days
    early = days < FIRST_DAYS or days < EARLY * (goal.deadline - first.on).days
    if early or left <= 0 or today > goal.deadline or movement_of(goal) == "keep" or _reached(goal, last, target):
        return ()
    bent = len(plan) > 2 and min(first.level, last.level) > 0  # noqa: PLR2004 - as above
    level = _grown(first, last, plan, left) if bent else level_after(first.level, last.level, 1 + left / days)
    end = Point(goal.deadline, _possible(goal, level, figures))
    return way(last, end, compound=bent and end.level > 0)


def _grown(first: Point, last: Point, plan: Sequence[Point], left: int) -> float:
    """The level after some more days of growth as it was, yet no faster than planned: a good month is not a law."""
    begun, end = plan[0], plan[-1]
    so_far = log(last.level / first.level) / (last.on - first.on).days
    planned = log(end.level / begun.level) / (end.on - begun.on).days
    return last.level * exp(min(min(so_far, planned) * left, BEYOND_ALL))


def _reached(goal: Goal, last: Point, target: float | None) -> bool:
    if target is None:
        return False
    return last.level <= target if movement_of(goal) == "decrease" else last.level >= target


def _possible(goal: Goal, level: float, figures: Sequence[Point]) -> float:
    """A level that the measure can have: not below nothing, not beyond its end."""
    unit = goal.target.unit if goal.target is not None and not goal.relative else None
    if unit is None and goal.baseline is not None:
        unit = goal.baseline.unit
    most = most_of(goal.metric, unit or "count")
    lowest = min(point.level for point in figures)
    level = max(level, 0.0) if lowest >= 0 else level
    return level if most is None else min(level, most)


def _framed(goal: Goal, today: date, lines: _Lines) -> Course:
    """Put a frame around the lines: whole ticks above and below, and days enough for a width."""
    days = [goal.started_on, *(point.on for point in lines.figures)]
    begins = min(days)
    last = max([*days, goal.deadline or max(today, begins)])
    ends = max(last, begins + timedelta(days=SHORTEST if goal.deadline is None else 1))
    low, high = _range(lines)
    ticks = scale(low, high, whole=_whole(lines), most=most_of(goal.metric, lines.unit))
    if len(lines.figures) > 1:
        ticks = _roomy(ticks, lines.figures[-1].level, most_of(goal.metric, lines.unit))
    return Course(
        lines.unit,
        begins,
        ends,
        ticks,
        thinned(lines.figures),
        lines.plan,
        cut(lines.ahead, ticks[0], ticks[-1]),
        lines.ahead[-1].level if lines.ahead else None,
        lines.target,
        0 if lines.target is None else _side(goal),
        goal.deadline,
        today if begins <= today <= ends else None,
    )


def _roomy(ticks: tuple[float, ...], last: float, most: float | None) -> tuple[float, ...]:
    """Leave room above or below the last figure, where it will be written, as far as levels go."""
    step = ticks[1] - ticks[0]
    room = (ticks[-1] - ticks[0]) * CLOSE
    above, below = ticks[-1] + step, ticks[0] - step
    if ticks[-1] - last < room and (most is None or above <= most):
        return (*ticks, above)
    return (below, *ticks) if last - ticks[0] < room and (below >= 0 or ticks[0] < 0) else ticks


def _side(goal: Goal) -> int:
    if movement_of(goal) != "keep":
        return 0
    row = METRICS.get(goal.metric or "")
    return -1 if row is not None and row.less_is_better else 1


def _range(lines: _Lines) -> tuple[float, float]:
    """The lowest and the highest level that must be seen."""
    levels = [point.level for point in (*lines.figures, *lines.plan)]
    levels += [] if lines.target is None else [lines.target]
    low, high = min(levels), max(levels)
    room = (high - low) * WIDER
    ahead = [min(max(point.level, low - room), high + room) for point in lines.ahead]
    return min([low, *ahead]), max([high, *ahead])


def _whole(lines: _Lines) -> bool:
    """Whether levels are counted in whole things, so that half a tick would say nothing."""
    return lines.unit == "count" and all(point.level == int(point.level) for point in (*lines.figures, *lines.plan))
