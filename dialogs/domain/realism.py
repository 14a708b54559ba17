"""Whether a goal can be reached in its time, with the arithmetic shown. Refuses to forbid: it tells, and offers less.

The base is that of the reading (`dialogs.language.achievable`, thresholds by our own judgement): up to 4 % a month
compounded or 10 % in all is steady work, up to 15 % a month a push, more is rare. What the past says comes on top, by
our own judgement too: a needed pace of at most 1.25 times the past pace is likely, up to 3 times a push; a number that
moved the other way makes any change above 10 % one step harder, one that moved the right way makes up to 8 % a month
likely. An easier target is offered only where it asks at most 85 % of the change, or it would not feel easier.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from dialogs.domain.amounts import amount_value, counted, difference, in_unit, told, told_amount, with_period
from dialogs.domain.goal import Amount, Goal
from dialogs.domain.quarters import DAYS_A_MONTH, STEADY, next_quarter_end, quarter_end
from dialogs.domain.sentences import level_aimed_at, movement_of
from dialogs.domain.sizes import nice
from dialogs.language.achievable import hits_ceiling
from dialogs.language.achievable import judge as judge_pace
from dialogs.messages import Count, Figure, T, Text, Value, inline

Verdict = Literal["ok", "stretch", "unrealistic"]

STEADY_IN_ALL = 0.10
LIKE_BEFORE = 1.25
PUSH_BEFORE = 3.0
ON_THE_MOVE = 0.08
EASIER = 0.85
LONGEST = timedelta(days=3 * 365)
_ORDER: tuple[Verdict, ...] = ("ok", "stretch", "unrealistic")
_MONTHS_FROM = 56
_TWICE = 2.0


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the figures say of a goal; `verdict` is `None` where too little is known to say anything.

    `lower` is an easier target in the goal's own form (a change where the goal is one, else a level), `longer` a later
    quarter's end; either would be `ok`. `monthly` is the needed pace a month, compounded: 0.04 is +4 %.
    """

    verdict: Verdict | None
    arithmetic: Text | None = None
    reason: Text | None = None
    lower: Amount | None = None
    longer: date | None = None
    monthly: float | None = None


def judge(goal: Goal, today: date, *, past_pace: float | None = None) -> Judgement:
    """Judge a goal by its pace, its time and its past (`goal.trend`, or `past_pace`: 0.06 is +6 % a month)."""
    if goal.deadline is None or goal.target is None or goal.direction in ("keep", "deliver"):
        return Judgement(None)
    if goal.deadline <= today:
        return Judgement(None, reason=T("This date is already past."))
    share = share_of_change(goal)
    if share is None:
        return Judgement(None, arithmetic=_count_a_week(goal, today))
    verdict = _verdict(goal, share, today, goal.deadline, past_pace)
    monthly = monthly_pace(share, today, goal.deadline)
    easier = verdict != "ok"
    return Judgement(
        verdict,
        arithmetic=inline(_arithmetic(goal, share, today, monthly), _past(past_pace)),
        reason=_reason(goal, share, verdict, past_pace),
        lower=_lower(goal, share, today, past_pace) if easier else None,
        longer=_longer(goal, share, today, past_pace) if easier else None,
        monthly=monthly,
    )


def share_of_change(goal: Goal) -> float | None:
    """How much the measure is to change as a share of today's level: 0.5 is +50 %, -0.2 is -20 %; `None` if unknown."""
    if goal.target is None:
        return None
    down = movement_of(goal) == "decrease"
    if goal.relative and goal.target.unit == "percent":
        size = goal.target.value / 100
        return -size if down else size
    level = level_aimed_at(goal)
    if goal.baseline is None or goal.baseline.value <= 0 or level is None:
        return None
    return in_unit(level, goal.baseline.unit) / goal.baseline.value - 1


def monthly_pace(share: float, today: date, deadline: date) -> float:
    """The compounded change a month that adds up to `share`: +50 % in four months is 0.107 a month."""
    months = max((deadline - today).days, 1) / DAYS_A_MONTH
    return float(max(1 + share, 0.01) ** (1 / months)) - 1


def _verdict(goal: Goal, share: float, today: date, deadline: date, past: float | None) -> Verdict:
    base = judge_pace(change=share, ceiling_hit=_ceiling(goal), today=today, deadline=deadline) or "ok"
    needed = abs(monthly_pace(share, today, deadline))
    if past is not None and past > 0:
        if needed <= past * LIKE_BEFORE:
            return "ok" if base != "unrealistic" else "stretch"
        return "stretch" if needed <= past * PUSH_BEFORE and base != "unrealistic" else _harder(base, "stretch")
    if _moved_away(goal, past) and abs(share) > STEADY_IN_ALL:
        return _ORDER[min(_ORDER.index(base) + 1, 2)]
    return "ok" if base == "stretch" and needed <= ON_THE_MOVE and _moved_there(goal) else base


def _harder(one: Verdict, other: Verdict) -> Verdict:
    return max(one, other, key=_ORDER.index)


def _moved_away(goal: Goal, past: float | None) -> bool:
    if past is not None:
        return past < 0
    return goal.trend == ("rose" if movement_of(goal) == "decrease" else "fell")


def _moved_there(goal: Goal) -> bool:
    return goal.trend == ("fell" if movement_of(goal) == "decrease" else "rose")


def _ceiling(goal: Goal) -> bool:
    level = level_aimed_at(goal)
    if level is None:
        return False
    base = goal.baseline.value if goal.baseline else None
    return hits_ceiling(base, level.value, level.unit, relative=False)


def _time(today: date, deadline: date) -> Value:
    days = (deadline - today).days
    if days >= _MONTHS_FROM:
        return Count(round(days / DAYS_A_MONTH), "month")
    return Count(days, "day") if days < 14 else Count(round(days / 7), "week")  # noqa: PLR2004 - a fortnight


def _arithmetic(goal: Goal, share: float, today: date, monthly: float) -> Text:
    deadline = goal.deadline or today
    time = _time(today, deadline)
    rate = Figure(told(monthly * 100), "percent", signed=True)
    level = level_aimed_at(goal)
    if goal.baseline is None or level is None:
        change = Figure(share * 100, "percent", signed=True)
        return T("{change} in {time} is about {rate} every month.", change=change, time=time, rate=rate)
    if share + 1 >= _TWICE:
        times = Figure(round(share + 1, 1))
        return T(
            "That's today's number times {times} in {time}, about {rate} every month.",
            times=times,
            time=time,
            rate=rate,
        )
    months = max((deadline - today).days / DAYS_A_MONTH, 1)
    gap = in_unit(level, goal.baseline.unit) - goal.baseline.value
    step = told_amount(Amount(value=abs(gap) / months, unit=goal.baseline.unit))
    ends: dict[str, Value] = {
        "baseline": amount_value(goal.baseline, goal.metric, about=goal.baseline_guess),
        "target": with_period(amount_value(level, goal.metric), goal.per),
        "step": difference(step, goal.metric),
        "time": time,
        "rate": rate,
    }
    if gap < 0:
        return T(
            "From {baseline} to {target} in {time}: about {step} less every month, which is {rate} a month.", **ends
        )
    return T("From {baseline} to {target} in {time}: about {step} more every month, which is {rate} a month.", **ends)


def _count_a_week(goal: Goal, today: date) -> Text | None:
    if goal.target is None or goal.deadline is None or goal.relative or goal.per or goal.target.unit == "percent":
        return None
    weeks = max((goal.deadline - today).days / 7, 1)
    left = goal.target.value - (goal.baseline.value if goal.baseline else 0)
    pace = told_amount(Amount(value=left / weeks, unit=goal.target.unit))
    return T(
        "{target} in {weeks} is about {pace} a week, counted from nothing.",
        target=counted(goal.target, goal.metric, goal.thing),
        weeks=Count(round(weeks), "week"),
        pace=counted(pace, goal.metric, goal.thing),
    )


def _past(past: float | None) -> Text | None:
    if past is None:
        return None
    return T("Until now it moved {past} a month.", past=Figure(told(past * 100), "percent", signed=True))


def _reason(goal: Goal, share: float, verdict: Verdict, past: float | None) -> Text:
    if verdict == "ok":
        return T("That's a pace steady work can bring.")
    if _ceiling(goal):
        return T("Hardly any rate gets that high so soon.")
    if _moved_away(goal, past):
        return T("Lately the number went the other way, so first it has to turn.")
    if verdict == "stretch":
        return T("That takes a push: a season, a budget or hands that weren't there before.")
    if share < 0:
        return T("So large a cut in so little time is rare. A smaller one, or more time, would make it likely.")
    return T("Few ever grow that fast. A lower number, or more time, would make it likely.")


def _likely_share(goal: Goal, share: float, today: date, past: float | None) -> float:
    """The largest change in the goal's time that would be judged `ok`."""
    deadline = goal.deadline or today
    months = max((deadline - today).days, 1) / DAYS_A_MONTH
    pace = STEADY if past is None or past <= 0 else min(past * LIKE_BEFORE, 0.15)
    if _moved_away(goal, past):
        size = STEADY_IN_ALL
    else:
        size = max((1 + pace) ** months - 1, STEADY_IN_ALL if past is None else 0)
    return -min(size, 0.9) if share < 0 else size


def _lower(goal: Goal, share: float, today: date, past: float | None) -> Amount | None:
    likely = _likely_share(goal, share, today, past)
    for part in (1.0, 0.9, 0.8, 0.65, 0.5, 0.35, 0.25):
        easier = _with_share(goal, likely * part, share)
        if easier is None:
            continue
        eased = goal.model_copy(update={"target": easier})
        new = share_of_change(eased)
        if new is None or new == 0 or abs(new) > EASIER * abs(share) or new * share <= 0 or goal.deadline is None:
            continue
        if _verdict(eased, new, today, goal.deadline, past) == "ok":
            return easier
    return None


def _with_share(goal: Goal, share: float, asked: float) -> Amount | None:
    """A target like the goal's own with another change, rounded to what people say."""
    if goal.target is None or share * asked <= 0:
        return None
    if goal.relative and goal.target.unit == "percent":
        size = abs(share) * 100
        return Amount(value=float(int(size // 5 * 5) or int(size) or 1), unit="percent")
    if goal.baseline is None:
        return None
    level = goal.baseline.value * (1 + share)
    level = (
        round(level, 1)
        if goal.baseline.unit in {"percent", "points", "ratio"}
        else nice(level, goal.baseline.value, whole=goal.baseline.unit == "count")
    )
    if not goal.relative:
        return Amount(value=level, unit=goal.target.unit)
    return Amount(value=round(abs(level - goal.baseline.value), 2), unit=goal.target.unit)


def _longer(goal: Goal, share: float, today: date, past: float | None) -> date | None:
    """The first quarter's end after the goal's day that would be judged `ok`; `None` if none is within three years."""
    day = quarter_end(goal.deadline or today)
    while day - today <= LONGEST:
        if (goal.deadline is None or day > goal.deadline) and _verdict(goal, share, today, day, past) == "ok":
            return day
        day = next_quarter_end(day)
    return None
