"""Whether a goal can be reached in its time, with the arithmetic shown. Refuses to forbid: it tells, and offers less.

The base is that of the reading (`achievable`, thresholds by our own judgement): up to 4 % a month
compounded or 10 % in all is steady work, up to 15 % a month a push, more is rare. What the past says comes on top, by
our own judgement too: a needed pace of at most 1.25 times the past pace is likely, up to 3 times a push; a number that
moved the other way makes any change above 10 % one step harder, one that moved the right way makes up to 8 % a month
or 10 % in all likely. What is piled up piece by piece (savings, people hired, books) does not grow by percentages and
gets no verdict, one or two more of a few things are a step, not a leap.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import expm1, log
from typing import Literal

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.arithmetic import FIVE_WEEKS, adds_up, growth_said, past_said, pile_pace, pile_said
from dialogs.domain.goals.sentences import level_aimed_at, movement_of
from dialogs.domain.kpis.amounts import in_unit
from dialogs.domain.quarters import DAYS_A_MONTH, next_quarter_end, quarter_end
from dialogs.domain.wishes.sizes import round_number
from dialogs.language.goals.achievable import hits_ceiling
from dialogs.language.goals.achievable import judge as judge_pace
from dialogs.messages import T, Text, Value, inline

Verdict = Literal["ok", "stretch", "unrealistic"]

BEYOND_ALL = 100.0
STEADY_IN_ALL = 0.10
LIKE_BEFORE = 1.25
PUSH_BEFORE = 3.0
ON_THE_MOVE = 0.08
EASIER = 0.85
STILL_WORTH_IT = 0.25
LONGEST = timedelta(days=548)
TIMES_AS_LONG = 3.0
_FEW = 10
_ONE_OR_TWO = 2
_MONTH = 28
_ORDER: tuple[Verdict, ...] = ("ok", "stretch", "unrealistic")
_PARTS = tuple(part / 20 for part in range(17, 4, -1))


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the figures say of a goal; `verdict` is `None` where too little is known to say anything.

    `lower` is an easier target in the goal's own form (a change where the goal is one, else a level): a round number
    that keeps a quarter to 85 % of the change. `longer` is a later quarter's end, weeks later for a goal of days; never
    more than three times the time asked. Either is judged at least a step easier, `ok` where possible. `monthly` is the
    needed pace a month, compounded: 0.04 is +4 %; `pace` that of what is piled up, in words.
    """

    verdict: Verdict | None
    arithmetic: Text | None = None
    reason: Text | None = None
    lower: Amount | None = None
    longer: date | None = None
    monthly: float | None = None
    pace: Value | None = None


def judge(goal: Goal, today: date, *, past_pace: float | None = None) -> Judgement:
    """Judge a goal by its pace, its time and its past (`goal.trend`, or `past_pace`: 0.06 is +6 % a month)."""
    if goal.deadline is None or goal.target is None or goal.direction in ("keep", "deliver"):
        return Judgement(None)
    if goal.deadline <= today:
        return Judgement(None, reason=T("This date is already past."))
    if adds_up(goal):
        return Judgement(None, arithmetic=pile_said(goal, today), pace=pile_pace(goal, today))
    share = share_of_change(goal)
    if share is None or share == 0:
        return Judgement(None)
    verdict = _verdict(goal, share, today, goal.deadline, past_pace)
    monthly = monthly_pace(share, today, goal.deadline)
    easier = verdict != "ok"
    return Judgement(
        verdict,
        arithmetic=inline(growth_said(goal, share, today, monthly), past_said(past_pace)),
        reason=_reason(goal, share, verdict, past_pace),
        lower=_lower(goal, verdict, today, goal.deadline, past_pace) if easier else None,
        longer=_longer(goal, share, verdict, today, past_pace) if easier else None,
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
    return expm1(min(log(max(1 + share, 0.01)) / months, BEYOND_ALL))


def _verdict(goal: Goal, share: float, today: date, deadline: date, past: float | None) -> Verdict:
    base = judge_pace(change=share, ceiling_hit=_ceiling(goal), today=today, deadline=deadline) or "ok"
    needed = abs(monthly_pace(share, today, deadline))
    if past is not None and past > 0:
        if needed <= past * LIKE_BEFORE:
            return "ok" if base != "unrealistic" else "stretch"
        return "stretch" if needed <= past * PUSH_BEFORE and base != "unrealistic" else _harder(base, "stretch")
    if _moved_away(goal, past) and abs(share) > STEADY_IN_ALL:
        return _ORDER[min(_ORDER.index(base) + 1, 2)]
    if _one_or_two_more(goal) and (deadline - today).days >= _MONTH:
        return "ok"
    if _moved_there(goal) and (abs(share) <= STEADY_IN_ALL or (base == "stretch" and needed <= ON_THE_MOVE)):
        return "ok"
    return base


def _one_or_two_more(goal: Goal) -> bool:
    """From 2 to 3 is one more, not "+50 %"."""
    base, level = goal.baseline, level_aimed_at(goal)
    if base is None or level is None or base.unit != "count" or base.value > _FEW:
        return False
    return abs(level.value - base.value) <= _ONE_OR_TWO


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


def _reason(goal: Goal, share: float, verdict: Verdict, past: float | None) -> Text:
    if verdict == "ok":
        return T("That's a pace steady work can bring.")
    if _ceiling(goal):
        return T("Hardly any rate gets that high so soon.")
    if _moved_away(goal, past):
        return T("It has been going the other way lately, so the first step is to stop that.")
    if verdict == "stretch":
        return T("That's possible with something new behind it: a season, a budget or another person.")
    if share < 0:
        return T("So large a cut rarely succeeds so fast. A smaller cut or more time brings it closer.")
    return T("A number rarely grows that fast. A lower number or more time brings it closer.")


def _lower(goal: Goal, verdict: Verdict, today: date, deadline: date, past: float | None) -> Amount | None:
    """The largest easier target that is likely; one that takes a push where nothing likely is worth the name."""
    second: Amount | None = None
    for easier in _easier_targets(goal):
        eased = goal.model_copy(update={"target": easier})
        share = share_of_change(eased)
        assert share is not None  # noqa: S101 - the goal's own is known
        found = _verdict(eased, share, today, deadline, past)
        if found == "ok":
            return easier
        if second is None and _ORDER.index(found) < _ORDER.index(verdict):
            second = easier
    return second


def _easier_targets(goal: Goal) -> Iterator[Amount]:
    """Round numbers between the start and the target, the largest change first."""
    target, start = goal.target, goal.baseline
    assert target is not None  # noqa: S101 - its share of today's level is known
    from_here = 0.0 if goal.relative or start is None else start.value
    end = target.value if goal.relative or start is None else in_unit(target, start.unit)
    unit = target.unit if goal.relative or start is None else start.unit
    for part in _PARTS:
        value = round_number(from_here + (end - from_here) * part, "change" if goal.relative else unit)
        if STILL_WORTH_IT <= (value - from_here) / (end - from_here) <= EASIER:
            yield Amount(value=value, unit=unit)


def _longer(goal: Goal, share: float, verdict: Verdict, today: date, past: float | None) -> date | None:
    """The first later day that makes the goal likely, or at least easier; `None` if none comes soon enough."""
    second: date | None = None
    for day in _later_days(goal, today):
        found = _verdict(goal, share, today, day, past)
        if found == "ok":
            return day
        if _ORDER.index(found) < _ORDER.index(verdict):
            second = day
    return second


def _later_days(goal: Goal, today: date) -> Iterator[date]:
    asked = goal.deadline or today
    last = today + min((asked - today) * TIMES_AS_LONG, LONGEST)
    if (asked - today).days < FIVE_WEEKS:
        weeks = (asked + timedelta(weeks=number) for number in range(1, 11))
        yield from (day for day in weeks if day <= last)
        return
    day = quarter_end(asked)
    while day <= last:
        if day > asked:
            yield day
        day = next_quarter_end(day)
