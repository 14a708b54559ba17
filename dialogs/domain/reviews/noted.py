"""The figures noted for a goal, by their days: its own, those of its limit, what was before it. Refuses to judge them.

A figure told later may be of an earlier day: what counts as the latest is the day that it is of.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.reviews.standings import counted_as

A_MONTH = "month"
_LENGTHS = {"day": (0, 0), "week": (6, 8), "month": (26, 31), "quarter": (85, 92), "year": (350, 366)}


def figures_of(goal: Goal, noted: Iterable[CheckIn]) -> tuple[CheckIn, ...]:
    """The figures of a goal's own measure since it began, the latest day last; of one day the last told is last.

    Those of other stretches than the goal counts by stay out.
    """
    own = (one for one in _of(goal, noted) if not one.guardrail and not is_before(goal, one))
    return tuple(one for one in own if not is_apart(goal, one))


def earlier_of(goal: Goal, noted: Iterable[CheckIn]) -> tuple[CheckIn, ...]:
    """The figures of days before the goal began: where it came from, and no part of its pace."""
    return tuple(one for one in _of(goal, noted) if not one.guardrail and is_before(goal, one))


def limit_figures_of(goal: Goal, noted: Iterable[CheckIn]) -> tuple[CheckIn, ...]:
    """The figures of a goal's limit, the latest day last."""
    return tuple(one for one in _of(goal, noted) if one.guardrail)


def latest_of(goal: Goal, noted: Iterable[CheckIn]) -> CheckIn | None:
    """The figure of the latest day; `None` before there was any."""
    return next(reversed(figures_of(goal, noted)), None)


def is_before(goal: Goal, figure: CheckIn) -> bool:
    """Whether a figure was told later, of a day before the goal began; one told on its own day is none."""
    return figure.told_on is not None and figure.on < goal.started_on


def is_apart(goal: Goal, figure: CheckIn) -> bool:
    """Whether a figure is of a stretch that the goal does not count by: a week of a monthly one, half a month.

    Of a total that runs on, no stretch is a figure; of a level each is, as it stood at its end.
    """
    return figure.since is not None and is_other_stretch(goal, figure.since, figure.on)


def stretch_told(goal: Goal, last: CheckIn, today: date) -> str | None:
    """Which stretch that is over, "month" or "week", has its figure already, so that it is not asked for once more.

    On 1 April and on 21 April "last month" is the same March.
    """
    stretch = goal.per or A_MONTH
    if counted_as(goal) != "period" or stretch not in ("month", "week") or last.on >= today:
        return None
    begins = today.replace(day=1) if stretch == A_MONTH else today - timedelta(days=today.weekday())
    told_of_it = last.since is not None and last.on == begins - timedelta(days=1)
    return stretch if told_of_it or (last.since is None and last.on >= begins) else None


def is_other_stretch(goal: Goal, first: date, last: date) -> bool:
    """Whether the days from `first` to `last` are another stretch than the goal counts by."""
    counting = counted_as(goal)
    if counting == "level":
        return goal.per == "day" and first == last  # one day of what is told as an average of days
    shortest, longest = _LENGTHS.get(goal.per or "month", _LENGTHS["month"])
    return counting == "total" or not shortest <= (last - first).days + 1 <= longest


def _of(goal: Goal, noted: Iterable[CheckIn]) -> list[CheckIn]:
    return sorted((one for one in noted if one.goal_id == goal.id), key=lambda one: one.on)
