"""Where a goal stands between its start and its day, on its planned line. Refuses to put it into words.

The line is straight, or compounds where the number grew already (`dialogs.domain.goals.growth`).
Thresholds, by our own judgement: within 10 points of the line counts as on track (up to 20 below it in the first
15 % of the time, when a few days move much, yet never below the start); in the first two days nothing is judged; out
of reach is a goal past half its time whose rest asks for more than three times the pace so far.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal, Verdict
from dialogs.domain.goals.growth import compounds, level_after, share_of
from dialogs.domain.goals.sentences import level_aimed_at, movement_of
from dialogs.domain.kpis.catalogue import METRICS, counting_of
from dialogs.measures.metric import Counting

TOLERANCE = 0.10
EARLY = 0.15
EARLY_TOLERANCE = 0.20
HALF = 0.5
TOO_FAST = 3.0
SLOWEST = 0.05
FIRST_DAYS = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """A value beside its line. `expected` is the line's height today, `gap` what is still lacking to the target.

    `progress` and `elapsed` are shares from 0 to 1 (progress may lie outside). What cannot be known is `None`.
    """

    verdict: Verdict
    value: Amount
    target: Amount | None = None
    expected: Amount | None = None
    gap: Amount | None = None
    needed_per_week: Amount | None = None
    progress: float | None = None
    elapsed: float | None = None


def where(goal: Goal, value: Amount, today: date) -> Standing:
    """Place a value on the goal's line. A thing to deliver is reached by any value of one or more."""
    if goal.direction == "deliver":
        return _delivered(goal, value, today)
    target = level_aimed_at(goal)
    if target is None:
        return Standing("unknown", value)
    if movement_of(goal) == "keep":
        return _kept(goal, value, target, today)
    start = start_of(goal)
    if start is None or start == target.value:
        return _without_line(goal, value, target, today)
    return _on_line(goal, value, target, start, today)


def start_of(goal: Goal) -> float | None:
    """Where the line begins: today's level when the goal was made; nothing for a total that runs on from there."""
    if goal.baseline is not None and not runs_on(goal):
        return goal.baseline.value
    if runs_on(goal):
        return 0.0
    return None


def begins_on(goal: Goal) -> date:
    """The day on which the line begins: the goal's first, or that of the figure which its start was found by."""
    return goal.baseline_on or goal.started_on


def runs_on(goal: Goal) -> bool:
    """Whether the measure is a total that is counted on from the goal's first day."""
    percent = goal.target is not None and goal.target.unit == "percent"
    total = counting_of(goal.metric, goal.per, relative=goal.relative, percent=percent) == "total"
    return total and (goal.baseline is None or goal.baseline.value == 0)


def counted_as(goal: Goal) -> Counting:
    """How the figures of a goal count: from its first day on, each period anew, or as they stand."""
    percent = goal.target is not None and goal.target.unit == "percent"
    counting = counting_of(goal.metric, goal.per, relative=goal.relative, percent=percent)
    if counting == "total" and not runs_on(goal):
        return "level" if goal.metric in (None, "custom") and goal.per is None else "period"
    return counting


def _share_of_time(goal: Goal, today: date) -> float | None:
    if goal.deadline is None:
        return None
    begins = begins_on(goal)
    whole = (goal.deadline - begins).days
    return 1.0 if whole <= 0 else min(max((today - begins).days / whole, 0.0), 1.0)


def _beyond(value: float, target: float, *, down: bool) -> bool:
    return value <= target if down else value >= target


def _on_line(goal: Goal, value: Amount, target: Amount, start: float, today: date) -> Standing:
    down = target.value < start
    progress = (value.value - start) / (target.value - start)
    elapsed = _share_of_time(goal, today)
    gap = Amount(value=round(abs(target.value - value.value), 6), unit=target.unit)
    if _beyond(value.value, target.value, down=down):
        return Standing("reached", value, target, target, None, None, progress, elapsed)
    if elapsed is None or goal.deadline is None:
        return Standing("unknown", value, target, None, gap, None, progress, None)
    if today > goal.deadline or (today == goal.deadline and elapsed >= 1):
        return Standing("missed", value, target, target, gap, None, progress, 1.0)
    if (today - begins_on(goal)).days < FIRST_DAYS:
        return Standing("unknown", value, target, None, gap, None, progress, elapsed)
    weeks = (goal.deadline - today).days / 7
    compound = compounds(goal, start, target.value, (goal.deadline - begins_on(goal)).days)
    along = share_of(start, target.value, value.value, compound=compound)
    expected = level_after(start, target.value, elapsed, compound=compound)
    return Standing(
        _verdict(along, elapsed),
        value,
        target,
        Amount(value=round(expected, 2), unit=target.unit),
        gap,
        Amount(value=round(gap.value / weeks, 6), unit=target.unit) if weeks > 0 else None,
        progress,
        elapsed,
    )


def _verdict(progress: float, elapsed: float) -> Verdict:
    if progress > elapsed + TOLERANCE:
        return "ahead"
    if progress >= max(elapsed - (EARLY_TOLERANCE if elapsed < EARLY else TOLERANCE), 0.0):
        return "on_track"
    so_far = max(progress, 0.0) / elapsed
    needed = (1 - progress) / (1 - elapsed)
    if elapsed >= HALF and needed > TOO_FAST * max(so_far, SLOWEST):
        return "out_of_reach"
    return "behind"


def _kept(goal: Goal, value: Amount, target: Amount, today: date) -> Standing:
    row = METRICS.get(goal.metric or "")
    held = _beyond(value.value, target.value, down=row is not None and row.less_is_better)
    over = goal.deadline is not None and today >= goal.deadline
    gap = None if held else Amount(value=round(abs(target.value - value.value), 6), unit=target.unit)
    verdict: Verdict = ("reached" if held else "missed") if over else "on_track" if held else "behind"
    return Standing(verdict, value, target, target, gap, None, None, _share_of_time(goal, today))


def _without_line(goal: Goal, value: Amount, target: Amount, today: date) -> Standing:
    down = movement_of(goal) == "decrease"
    elapsed = _share_of_time(goal, today)
    if _beyond(value.value, target.value, down=down):
        return Standing("reached", value, target, elapsed=elapsed)
    gap = Amount(value=round(abs(target.value - value.value), 6), unit=target.unit)
    over = goal.deadline is not None and today >= goal.deadline
    return Standing("missed" if over else "unknown", value, target, gap=gap, elapsed=elapsed)


def _delivered(goal: Goal, value: Amount, today: date) -> Standing:
    elapsed = _share_of_time(goal, today)
    if value.value >= 1:
        return Standing("reached", value, elapsed=elapsed, progress=1.0)
    over = goal.deadline is not None and today >= goal.deadline
    return Standing("missed" if over else "unknown", value, elapsed=elapsed, progress=0.0)
