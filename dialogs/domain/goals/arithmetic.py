"""What a goal asks for, day by day, week by week or month by month, in words. Refuses to judge whether that is real.

Months are compounded only where that says something: over five weeks and up to four times today's number. Percentages
are told in percentage points, whole things in whole numbers.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.aims import gap_of, level_of
from dialogs.domain.goals.sentences import begins_at_nothing, level_aimed_at
from dialogs.domain.kpis.amounts import amount_value, in_unit, is_money, told, with_period
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.quarters import DAYS_A_MONTH
from dialogs.domain.wishes.sizes import round_number
from dialogs.messages import TC, Count, Figure, Sentence, T, Text, Value

Each = Literal["day", "week", "month"]

FIVE_WEEKS = 35
FORTNIGHT = 14
MANY_TIMES = 3.0
_MONTHS_FROM = 56
DAYS_OF: dict[Each, float] = {"day": 1, "week": 7, "month": DAYS_A_MONTH}
EVERY: dict[Each, Sentence] = {
    "day": TC("every", "every day"),
    "week": TC("every", "every week"),
    "month": TC("every", "every month"),
}
_PILED_UP = frozenset({"savings", "employees", "branches"})
_WHOLE_FROM = 10
_HALF_A_POINT = 0.5
_SMALL_SUM = 20
_PLAIN_PERCENT = 2
_TWICE = 2


def adds_up(goal: Goal) -> bool:
    """Tell whether a goal is piled up piece by piece (money saved, people hired, books read) rather than growing."""
    if goal.target is None or goal.target.unit in {"percent", "points"}:
        return False
    known = THINGS.get(goal.thing or "")
    if goal.metric in _PILED_UP or begins_at_nothing(goal):
        return True
    return goal.metric == "custom" and not goal.per and (not known.adds if known else goal.baseline is None)


def time_until(today: date, day: date) -> Count:
    """The time between two days as people say it: 10 days, 6 weeks, 4 months."""
    return time_of((day - today).days)


def time_of(days: int) -> Count:
    """A number of days as people say it."""
    if days >= _MONTHS_FROM:
        return Count(round(days / DAYS_A_MONTH), "month")
    return Count(days, "day") if days < FORTNIGHT else Count(round(days / 7), "week")


def rhythm(days: int) -> Each:
    """In which steps a time is counted: days up to a fortnight, weeks up to five, else months."""
    return "day" if days <= FORTNIGHT else "week" if days < FIVE_WEEKS else "month"


def step_of(gap: Amount, days: int, each: Each) -> Amount | None:
    """How much of a gap falls to each day, week or month, as people say it; `None` where it is less than one thing."""
    raw = abs(gap.value) / max(days / DAYS_OF[each], 1)
    if gap.unit == "count":
        whole = round_number(float(round(raw)), "count")
        return Amount(value=whole) if whole >= 1 else None
    if gap.unit == "points" and raw < _HALF_A_POINT:
        return None
    exact = raw < 1 or (raw < _SMALL_SUM and is_money(gap.unit))
    return Amount(value=told(raw) if exact else round_number(raw, gap.unit), unit=gap.unit)


def growth_said(goal: Goal, share: float, today: date, monthly: float) -> Text:
    """Say what a change asks for in its time: the two ends and the steps between, or a multiple of today's number."""
    day = goal.deadline or today
    days, time = max((day - today).days, 1), time_until(today, day)
    level, base = level_aimed_at(goal), goal.baseline
    calm = days >= FIVE_WEEKS and abs(share) <= MANY_TIMES
    rate = Figure(_percent(abs(monthly) * 100), "percent")
    if base is None or level is None:
        return _percent_said(share, time, rate if calm else None)
    gap = Amount(value=in_unit(level, base.unit) - base.value, unit=base.unit)
    if share >= 1 and base.unit not in {"percent", "points"}:
        return _multiple(goal, share, gap, days, rate if calm else None)
    return _from_to(goal, gap, level, days, rate if calm and base.unit not in {"percent", "points"} else None)


def pile_said(goal: Goal, today: date) -> Text | None:
    """Say what a pile asks for a day, a week or a month: "24 books in 4 months is about 6 a month"."""
    if goal.target is None or goal.deadline is None or goal.deadline <= today:
        return None
    pace = pile_pace(goal, today)
    if pace is None:
        return None
    time = time_until(today, goal.deadline)
    target = level_of(goal, goal.target)
    if goal.baseline is None or goal.baseline.value == 0 or goal.relative:
        return T("{target} in {time} is about {pace}.", target=target, time=time, pace=pace)
    now = level_of(goal, goal.baseline)
    return T(
        "From {baseline} to {target} in {time} is about {pace}.", baseline=now, target=target, time=time, pace=pace
    )


def pile_pace(goal: Goal, today: date) -> Value | None:
    """How much is added a day, a week or a month, with its noun; `None` where it is less than one thing a month."""
    if goal.target is None or goal.deadline is None:
        return None
    days = max((goal.deadline - today).days, 1)
    start = goal.baseline.value if goal.baseline and not goal.relative else 0
    gap = Amount(value=goal.target.value - start, unit=goal.target.unit)
    rhythms: tuple[Each, ...] = ("day", "week", "month")
    for each in rhythms[rhythms.index(_pile_rhythm(days)) :]:
        step = step_of(gap, days, each)
        if step is not None and days >= DAYS_OF[each]:
            return with_period(level_of(goal, step), each)
    return None


def _pile_rhythm(days: int) -> Each:
    return "day" if days <= FORTNIGHT else "week" if days < FIVE_WEEKS else "month"


def past_said(past: float | None) -> Text | None:
    """Say how the number moved until now."""
    if past is None or past == 0:
        return None
    size = Figure(_percent(abs(past) * 100), "percent")
    if past < 0:
        return T("Until now it fell by about {past} a month.", past=size)
    return T("Until now it grew by about {past} a month.", past=size)


def _percent(value: float) -> float:
    return float(round(value)) if value >= _PLAIN_PERCENT else round(value, 1)


def _percent_said(share: float, time: Count, rate: Figure | None) -> Text:
    amount = Figure(_percent(abs(share) * 100), "percent")
    if rate is None or amount == rate:
        if share < 0:
            return T("That's a cut of {amount} in {time}.", amount=amount, time=time)
        return T("That's an increase of {amount} in {time}.", amount=amount, time=time)
    if share < 0:
        return T("A cut of {amount} in {time} is about {rate} every month.", amount=amount, time=time, rate=rate)
    return T("An increase of {amount} in {time} is about {rate} every month.", amount=amount, time=time, rate=rate)


def _multiple(goal: Goal, share: float, gap: Amount, days: int, rate: Figure | None) -> Text:
    times = share + 1
    rounded = float(round(times)) if times >= _WHOLE_FROM else round(times, 1)
    fold: Value = T("twice") if rounded == _TWICE else Count(rounded, "fold")
    time = time_of(days)
    if rate is not None:
        return T(
            "That's {times} today's number in {time}, about {rate} more every month.", times=fold, time=time, rate=rate
        )
    step = _step(goal, gap, days)
    if step is None:
        return T("That's {times} today's number in {time}.", times=fold, time=time)
    return T(
        "That's {times} today's number in {time}, about {step} more {each}.",
        times=fold,
        time=time,
        step=step,
        each=EVERY[rhythm(days)],
    )


def _from_to(goal: Goal, gap: Amount, level: Amount, days: int, rate: Figure | None) -> Text:
    ends: dict[str, Value] = {
        "baseline": amount_value(goal.baseline or gap, goal.metric, about=goal.baseline_guess),
        "target": with_period(level_of(goal, level), goal.per),
        "time": time_of(days),
    }
    step = _step(goal, gap, days)
    if step is None:
        return T("From {baseline} to {target} in {time}.", **ends)
    ends |= {"step": step, "each": EVERY[rhythm(days)]}
    if rate is None:
        if gap.value < 0:
            return T("From {baseline} to {target} in {time}: a cut of about {step} {each}.", **ends)
        return T("From {baseline} to {target} in {time}: about {step} more {each}.", **ends)
    if gap.value < 0:
        return T(
            "From {baseline} to {target} in {time}: a cut of about {step} {each}, {rate} a month.", rate=rate, **ends
        )
    return T("From {baseline} to {target} in {time}: about {step} more {each}, {rate} a month.", rate=rate, **ends)


def _step(goal: Goal, gap: Amount, days: int) -> Value | None:
    step = step_of(gap, days, rhythm(days))
    if step is None:
        return None
    row = METRICS.get(goal.metric or "")
    said = gap_of(goal, step)
    if step.unit == "percent":
        said = Count(step.value, "percentage_point") if row is not None and row.unit == "percent" else said
    return with_period(said, goal.per) if goal.per not in {None, "month"} else said
