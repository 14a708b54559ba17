"""The figures noted for a goal, by their days: its own, those of its limit, what was before it. Refuses to judge them.

A figure told later may be of an earlier day: what counts as the latest is the day that it is of.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from dialogs.domain.goal import CheckIn, Goal

FEW_DAYS = (5, 1)


def figures_of(goal: Goal, noted: Iterable[CheckIn]) -> tuple[CheckIn, ...]:
    """The figures of a goal's own measure since it began, the latest day last; of one day the last told is last.

    What a week or a month had come to in its middle is no figure of its own, where the goal counts by these.
    """
    own = (one for one in _of(goal, noted) if not one.guardrail and not is_before(goal, one))
    return tuple(one for one in own if not (goal.per and is_running(one)))


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


def is_running(figure: CheckIn, told_on: date | None = None) -> bool:
    """Whether a figure is of a week or a month that was still running when it was told, by more than a few days."""
    if figure.since is None or figure.on != (told_on or figure.told_on or figure.on):
        return False
    week = figure.since.day != 1
    ends = figure.since + timedelta(days=6 if week else 30)
    return (ends - figure.on).days > FEW_DAYS[week]


def _of(goal: Goal, noted: Iterable[CheckIn]) -> list[CheckIn]:
    return sorted((one for one in noted if one.goal_id == goal.id), key=lambda one: one.on)
