"""What a goal needs from now on, in steps that do arrive: rounded up, never down. Refuses to judge whether it is real.

A monthly figure is told by the month, a weekly one by the week, anything else by the week and a last fortnight by the
day. Where rounding a step up asks for clearly more than the goal does, what is lacking in all is told, with the two
whole steps between which each one lies; where a step would be a crumb, that alone.
"""

from __future__ import annotations

from math import ceil

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.aims import gap_of
from dialogs.domain.goals.arithmetic import DAYS_OF, EVERY, FIVE_WEEKS, FORTNIGHT, Each
from dialogs.domain.goals.sentences import movement_of
from dialogs.domain.kpis.amounts import is_money
from dialogs.domain.kpis.catalogue import counting_of
from dialogs.domain.reviews.standings import counted_as
from dialogs.messages import Count, Figure, T, Text, Value

A_YEAR = 365
A_FEW_DAYS = 3
TOO_MUCH = 1.15
MANY = 1.5
A_CRUMB = {"percent": 0.1, "points": 0.5}
_HAIR = 1e-6
_HUNDRED, _TWENTY, _FIVE = 100, 20, 5


def needed_said(goal: Goal, gap: Amount, per_week: Amount) -> Text:
    """Say what is to be added or cut from now on: "another 3 every week", "another 6 (1 to 2 every month)"."""
    down = movement_of(goal) == "decrease"
    days = round(gap.value / per_week.value * 7) if per_week.value else A_YEAR
    each = _rhythm(goal, days)
    if each == "week" and gap.unit == "count" and gap.value < days / DAYS_OF["week"] and days >= FIVE_WEEKS:
        each = "month"  # "2 every month" says more than less than one a week
    raw = gap.value / max(days / DAYS_OF[each], 1) if each else 0.0
    in_all = _said(goal, gap)
    if each is None or raw < A_CRUMB.get(gap.unit, 1.0 if gap.unit == "count" else 0.0):
        return T("a cut of {amount}", amount=in_all) if down else _more(gap, in_all)
    step = up(raw, gap.unit)
    if gap.unit == "count" and step > raw * TOO_MUCH and days < MANY * DAYS_OF[each]:
        return T("a cut of {amount}", amount=in_all) if down else _more(gap, in_all)
    if gap.unit == "count" and step > raw * TOO_MUCH:
        span: dict[str, Value] = {"low": Figure(step - 1), "high": Figure(step), "each": EVERY[each], "amount": in_all}
        if down:
            return T("a cut of {amount} ({low} to {high} {each})", **span)
        return T("another {amount} ({low} to {high} {each})", **span)
    said = _said(goal, Amount(value=step, unit=gap.unit))
    if down:
        return T("a cut of {amount} {each}", amount=said, each=EVERY[each])
    if step == 1:
        return T("{amount} more {each}", amount=said, each=EVERY[each])
    return T("another {amount} {each}", amount=said, each=EVERY[each])


def _more(gap: Amount, said: Value) -> Text:
    """What is to be added in all; of one thing nobody says "another 1"."""
    return T("{amount} more", amount=said) if gap.value == 1 else T("another {amount}", amount=said)


def up(raw: float, unit: str) -> float:
    """Round a step up to a number that people say: 1.2 things are 2, 43.2 are 44, 1,143 dollars are 1,150."""
    if unit == "count" or raw >= _HUNDRED:
        grain = max(1.0, 5 * 10.0 ** (len(str(int(raw))) - 3))
    elif raw >= _TWENTY:
        grain = 1.0
    elif raw >= _FIVE:
        grain = 0.5
    else:
        grain = 0.1 if raw >= 1 else 0.01
    return round(ceil(raw / grain - _HAIR) * grain, 2)


def _said(goal: Goal, amount: Amount) -> Value:
    """A gap with its noun; that between two percentages is counted in points."""
    if amount.unit == "percent" and goal.baseline is not None and goal.baseline.unit == "percent":
        return Count(amount.value, "percentage_point")
    return gap_of(goal, amount)


def _rhythm(goal: Goal, days: int) -> Each | None:
    if goal.per in ("day", "week"):
        return "week" if days > FORTNIGHT else None
    priced = goal.target is not None and is_money(goal.target.unit) and counted_as(goal) == "level"
    if goal.per or priced or _is_monthly(goal):
        return "month" if days >= FIVE_WEEKS else None
    if days < A_FEW_DAYS:
        return None
    return "day" if days <= FORTNIGHT else "week"


def _is_monthly(goal: Goal) -> bool:
    percent = goal.target is not None and goal.target.unit == "percent"
    counting = counting_of(goal.metric, goal.per, relative=goal.relative, percent=percent)
    return counting == "period" or (counting == "total" and goal.baseline is not None)
