"""A bigger goal and its quarters in words, with their arithmetic. Refuses to work any of it out."""

from __future__ import annotations

from datetime import date
from functools import reduce

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Quarter
from dialogs.domain.goals.aims import level_said
from dialogs.domain.goals.sentences import goal_sentence, level_aimed_at
from dialogs.domain.kpis.amounts import amount_value, difference, with_period
from dialogs.domain.years.yearly import Whole, as_goal, counts, easily_said, levels, shared_by, together
from dialogs.messages import Count, Day, Figure, Joined, Sentence, T, Text, Value, Words, lines


def in_numbers(bigger: BusinessGoal) -> Text | None:
    """How its words were understood: "Increase revenue by 25% by Tuesday 30 November 2027"; `None` without a number."""
    return goal_sentence(as_goal(bigger)) if counts(bigger) and bigger.target is not None else None


def quarter_lines(bigger: BusinessGoal, quarters: tuple[Quarter, ...], today: date | None = None) -> Text:
    """The quarters one a line; with `today`, the one under way is marked."""
    if not quarters:
        return lines()
    whole = shared_by(bigger, quarters)
    heights = levels(quarters, whole.start)
    now = next((one.ends for one in quarters if today is not None and today <= one.ends), None)
    told = (_line(bigger, whole, one, height) for one, height in zip(quarters, heights, strict=True))
    return Joined(tuple(_marked(line, one, now) for line, one in zip(told, quarters, strict=True)), "numbered")


def _marked(line: Text, quarter: Quarter, now: date | None) -> Text:
    if quarter.season:
        line = T("{line} ({season})", line=line, season=Words(quarter.season))
    return T("{line} – now", line=line) if now == quarter.ends else line


def _line(bigger: BusinessGoal, whole: Whole, quarter: Quarter, height: Amount) -> Text:
    day = Day(quarter.ends, weekday=False)
    if whole.kind == "sum":
        return T("until {day}: {amount}", day=day, amount=amount_said(bigger, quarter.part))
    if whole.kind == "change":
        return T("by {day}: {amount}", day=day, amount=signed(bigger, height))
    level = with_period(amount_said(bigger, height), bigger.per)
    return T("by {day}: {amount} ({change})", day=day, amount=level, change=signed(bigger, quarter.part))


def quarter_said(bigger: BusinessGoal, quarters: tuple[Quarter, ...], place: int) -> Value:
    """What one quarter asks for: its part of a sum, else the level at its end, else the change by then."""
    whole = shared_by(bigger, quarters)
    if whole.kind == "sum":
        return amount_said(bigger, quarters[place].part)
    height = levels(quarters, whole.start)[place]
    return signed(bigger, height) if whole.kind == "change" else with_period(amount_said(bigger, height), bigger.per)


def whole_said(bigger: BusinessGoal, quarters: tuple[Quarter, ...]) -> Value:
    """What the quarters come to in all: the sum, the level at the end, or the change by then."""
    if shared_by(bigger, quarters).kind == "sum":
        return amount_said(bigger, together(quarters))
    return quarter_said(bigger, quarters, len(quarters) - 1)


def amount_said(bigger: BusinessGoal, amount: Amount) -> Value:
    """An amount of its measure: "EGP 125,000", "200 new customers"."""
    return level_said(bigger.metric, amount, bigger.thing)


def signed(bigger: BusinessGoal, amount: Amount) -> Value:
    """A change of its measure with its sign: "+6%", "−0.5 percentage points"."""
    if bigger.target is not None and bigger.relative and bigger.baseline is None:
        return Figure(amount.value, amount.unit, signed=True)
    return amount_value(amount, bigger.metric, signed=True)


def arithmetic(bigger: BusinessGoal, quarters: tuple[Quarter, ...]) -> Text | None:
    """How the quarters come about, in a sentence or two."""
    if not quarters:
        return None
    whole = shared_by(bigger, quarters)
    same = together(quarters).value == whole.amount.value
    return lines(_growth(bigger, whole) if same else None, _shares(bigger, whole, quarters))


def _growth(bigger: BusinessGoal, whole: Whole) -> Text | None:
    """From the figure of before to that of the year."""
    goal = as_goal(bigger)
    level = level_aimed_at(goal)
    if bigger.baseline is None:
        if whole.kind == "change":
            return T("Today's figure is not known yet, so the quarters are steps of the change.")
        return None
    if level is None or bigger.target is None or not bigger.relative or bigger.target.unit != "percent":
        return None
    ends: dict[str, Value] = {
        "baseline": amount_said(bigger, bigger.baseline),
        "percent": Figure(abs(bigger.target.value), "percent"),
        "target": amount_said(bigger, level),
    }
    if level.value < bigger.baseline.value:
        return T("{baseline} less {percent} is {target}.", **ends)
    return T("{baseline} and {percent} more is {target}.", **ends)


def _shares(bigger: BusinessGoal, whole: Whole, quarters: tuple[Quarter, ...]) -> Sentence:
    total, number = together(quarters), Count(len(quarters), "quarter")
    amount = amount_said(bigger, total) if whole.kind == "sum" else _gap(bigger, whole, total)
    if any(one.fixed for one in quarters):
        return T("The quarters come to {total} together.", total=amount)
    factors = [one.factor for one in quarters]
    if len(set(factors)) == 1:
        exact = len({one.part.value for one in quarters}) == 1
        each = _sized(bigger, whole, _part(total, len(quarters)))
        if exact:
            return T("{total} over {quarters} is {each} each.", total=amount, quarters=number, each=each)
        return T("{total} over {quarters} is about {each} each.", total=amount, quarters=number, each=each)
    one = _sized(bigger, whole, _part(total, sum(factors)))
    return T(
        "Counted in parts, {sum} = {parts}: {total} ÷ {parts} is about {one} a part.",
        sum=_sum(factors),
        parts=_plain(sum(factors)),
        total=amount,
        one=one,
    )


def _gap(bigger: BusinessGoal, whole: Whole, total: Amount) -> Value:
    return signed(bigger, total) if whole.kind == "change" else difference(_size(total), bigger.metric, bigger.thing)


def _sized(bigger: BusinessGoal, whole: Whole, amount: Amount) -> Value:
    return amount_said(bigger, amount) if whole.kind == "sum" else _gap(bigger, whole, amount)


def _size(amount: Amount) -> Amount:
    return Amount(value=abs(amount.value), unit=amount.unit)


def _part(total: Amount, parts: float) -> Amount:
    return Amount(value=easily_said(total.value / parts, total.unit), unit=total.unit)


def _sum(factors: list[float]) -> Value:
    """The factors as a sum: "1 + 1 + 1 + 2"."""
    first: Value = _plain(factors[0])
    return reduce(_plus, map(_plain, factors[1:]), first)


def _plus(sofar: Value, one: float) -> Value:
    return T("{sofar} + {next}", sofar=sofar, next=one)


def _plain(value: float) -> float:
    return int(value) if value == int(value) else round(value, 2)
