"""A goal said as one sentence, in full or in short; refuses to ask, to judge and to suggest.

A sentence is cut only where no language needs to inflect across the cut: a core ("Increase followers from 40 to 60"),
its day, its limit and what it serves. Measures are noun phrases that stay as they are wherever they stand.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from dialogs.domain.aimed import Amount, Stated, restated
from dialogs.domain.deeds import deed_said, short_name
from dialogs.domain.goals.limits import limit_text
from dialogs.domain.goals.measured import measure_of, noun_of, says_of_what, there
from dialogs.domain.kpis.amounts import amount_value, at_a_pace, counted, in_unit, with_period
from dialogs.domain.kpis.catalogue import METRICS, counting_of, place_of
from dialogs.domain.kpis.things import THINGS, Thing
from dialogs.domain.kpis.whole import whole
from dialogs.domain.phrases import fill
from dialogs.measures.metric import Metric
from dialogs.messages import Count, Day, Sentence, T, Text, Value, Words

if TYPE_CHECKING:
    from dialogs.domain.goal import Goal

_GAINED = frozenset({"new_customers", "employees", "savings"})

_HIRE: dict[str, Sentence] = {
    "employees": T("Hire {amount}"),
    "savings": T("Save {amount}"),
    "branches": T("Have {amount} open"),
}


def goal_sentence(goal: Stated) -> Text:
    """Say the whole goal: what, from where to where, by when, within which limit and for which bigger goal.

    The bigger goal is known here only by its id, so `with_purpose` adds its words.
    """
    said: Text = with_day(goal_core(goal), goal.deadline, until=goal.direction == "keep")
    if goal.is_wish and goal.target is None and goal.direction != "deliver":
        said = T("{goal} (kept as a wish, without a number)", goal=said)
    if goal.guardrail is not None:
        said = T("{goal}, {limit}", goal=said, limit=limit_text(goal.guardrail))
    return said


def with_purpose(said: Text, bigger: str) -> Text:
    """Add the bigger goal in the person's own words."""
    return T("{goal}. It serves the bigger goal: {bigger}", goal=said, bigger=Words(bigger))


def with_day(said: Text, day: date | None, *, until: bool = False) -> Text:
    """Add the deadline with its weekday; `until` for what must hold all the way."""
    if day is None:
        return said
    if until:
        return T("{goal} until {day}", goal=said, day=Day(day))
    return T("{goal} by {day}", goal=said, day=Day(day))


def what_goal_is_now(goal: Goal, last: Amount | None = None) -> Text:
    """Title a goal for a list or a button: what is to be reached, until when, and the last figure where it is given.

    A goal that is reached or stopped is marked as such instead of showing its day.
    """
    said = _title(goal)
    if goal.status == "reached":
        return T("✅ {goal}", goal=said)
    if goal.status == "stopped":
        return T("{goal} · stopped", goal=said)
    if goal.deadline is not None:
        said = T("{goal} · until {day}", goal=said, day=Day(goal.deadline, weekday=False))
    if last is not None:
        return T("{goal} · last: {figure}", goal=said, figure=counted(last, goal.metric, goal.thing))
    return said


def _title(goal: Stated) -> Text:
    if goal.direction == "deliver":
        return goal_core(goal)
    if goal.target is None:
        return measure_of(goal) if goal.metric else Words(goal.thing or goal.wish)
    share = goal.relative and goal.target.unit == "percent"
    period = None if share else goal.per  # "by 10% a day" would say that it grows so every day
    return goal_core(restated(goal, baseline=None, direction=movement_of(goal), per=period))


def goal_core(goal: Stated) -> Text:
    """Say what is to change and by how much, without date, limit and purpose."""
    if goal.direction == "deliver":
        return Words(deed_said(goal.thing or goal.wish))
    if goal.metric is None and goal.target is None:
        return Words(goal.wish)
    if goal.metric in (None, "custom"):
        return _custom_core(goal)
    return _known_core(goal)


def movement_of(goal: Stated) -> Literal["increase", "decrease", "reach", "keep"]:
    """Which way the number goes: as said, else from the two levels, else by what is better for the measure."""
    if goal.direction in {"increase", "decrease", "keep"} and not _levels_differ(goal):
        return goal.direction
    if goal.relative:
        return _better_way(goal.metric)
    if goal.baseline is not None and goal.target is not None:
        return "increase" if in_unit(goal.target, goal.baseline.unit) >= goal.baseline.value else "decrease"
    return "reach" if goal.target is not None else _better_way(goal.metric)


def _levels_differ(goal: Stated) -> bool:
    """Two levels say better than a word which way it goes, except where a level is to be kept."""
    return goal.direction != "keep" and not goal.relative and goal.baseline is not None and goal.target is not None


def level_aimed_at(goal: Stated) -> Amount | None:
    """The level the goal arrives at: as said, or worked out from the present one and the change; else `None`."""
    if goal.target is None or not goal.relative:
        return goal.target
    if goal.baseline is None:
        return goal.target if _counts_on(goal) else None
    change, down = goal.target.value, movement_of(goal) == "decrease"
    if goal.target.unit == "percent":
        change = goal.baseline.value * change / 100
    level = Amount(value=round(goal.baseline.value + (-change if down else change), 6), unit=goal.baseline.unit)
    return whole(level, goal.metric, down=down) if float(goal.baseline.value).is_integer() else level


def _counts_on(goal: Stated) -> bool:
    """Whether what is won is counted from the goal's first day on, so that the change is the level to reach."""
    percent = goal.target is not None and goal.target.unit == "percent"
    counting = counting_of(goal.metric, goal.per, relative=goal.relative, percent=percent)
    return counting == "total" and movement_of(goal) != "decrease"


def _better_way(metric: str | None, thing: str | None = None) -> Literal["increase", "decrease"]:
    row, known = METRICS.get(metric or ""), THINGS.get(thing or "")
    less = (known is not None and known.less_is_better) or (row is not None and row.less_is_better)
    return "decrease" if less else "increase"


def _target(goal: Stated) -> Value:
    assert goal.target is not None  # noqa: S101 - asked before
    said = amount_value(goal.target, goal.metric)
    if goal.relative and goal.target.unit == "percent":
        return at_a_pace(said, goal.per) if goal.baseline is None else said
    return with_period(said, goal.per)


def _baseline(goal: Stated) -> Value:
    assert goal.baseline is not None  # noqa: S101 - asked before
    return amount_value(goal.baseline, goal.metric, about=goal.baseline_guess)


def _known_core(goal: Stated) -> Text:
    movement = movement_of(goal)
    if movement == "increase" and begins_at_nothing(goal):
        movement = "reach"
    measure = measure_of(goal)
    if goal.target is None:
        if movement == "decrease":
            return T("Reduce {measure}", measure=measure)
        return (
            T("Keep {measure} as it is", measure=measure)
            if movement == "keep"
            else T("Increase {measure}", measure=measure)
        )
    if movement == "keep":
        return _kept(goal, measure)
    if movement == "reach":
        return _reached(goal, measure)
    if goal.relative:
        return _changed(goal, measure, movement)
    if goal.baseline is not None:
        return _from_to(goal, measure, movement)
    if movement == "decrease":
        return T("Reduce {measure} to {target}", measure=measure, target=_target(goal))
    return T("Increase {measure} to {target}", measure=measure, target=_target(goal))


def begins_at_nothing(goal: Stated) -> bool:
    """Tell a total without a present figure, reached rather than raised: 20 new clients, 4 hired, 5,000 saved."""
    row = METRICS.get(goal.metric or "")
    if row is None or goal.baseline is not None or goal.target is None or goal.target.unit in {"percent", "points"}:
        return False
    if goal.relative:
        return row.id in _GAINED
    return row.counting == "total" or row.id in _HIRE


def _kept(goal: Stated, measure: Text) -> Text:
    if _better_way(goal.metric) == "decrease":
        return T("Keep {measure} at {target} or less", measure=measure, target=_target(goal))
    return T("Keep {measure} at {target} or more", measure=measure, target=_target(goal))


def _reached(goal: Stated, measure: Text) -> Text:
    row = METRICS[goal.metric or "custom"]
    assert goal.target is not None  # noqa: S101 - asked before
    if goal.target.value == 0 and _better_way(goal.metric, goal.thing) == "decrease":
        return T("Bring {measure} down to zero", measure=measure)
    if row.id == "custom":
        return T("Bring {measure} to {target}", measure=measure, target=_target(goal))
    target = with_period(_in_full(goal.target, row, noun_of(goal)), goal.per)
    if row.id in _HIRE and goal.target.unit != "percent":
        return there(goal, fill(_HIRE[row.id], amount=target))
    if row.noun is None or goal.target.unit != "count" or says_of_what(goal):
        return T("Bring {measure} to {target}", measure=measure, target=_target(goal))
    told = goal.said is not None and goal.said.platform is not None
    place = None if told else place_of(row, goal.channel)
    if place is None:
        return there(goal, T("Reach {target}", target=target))
    return there(goal, T("Reach {target} {place}", target=target, place=place))


def _in_full(amount: Amount, row: Metric, own: str | None = None) -> Value:
    noun = own or row.whole or row.noun
    return Count(amount.value, noun) if noun and amount.unit == "count" else amount_value(amount, row.id)


def _changed(goal: Stated, measure: Text, movement: str) -> Text:
    down = movement == "decrease"
    assert goal.target is not None  # noqa: S101 - asked before
    percent = goal.target.unit == "percent"
    change = _target(goal)
    level = level_aimed_at(goal)
    if percent and level is not None and goal.baseline is not None and _rounded_away(goal, level):
        return _from_to(restated(goal, target=level, relative=False), measure, movement)
    if percent and level is not None and goal.baseline is not None:
        ends = {"baseline": _baseline(goal), "target": with_period(amount_value(level, goal.metric), goal.per)}
        if down:
            return T(
                "Reduce {measure} by {percent}, from {baseline} to {target}", measure=measure, percent=change, **ends
            )
        return T(
            "Increase {measure} by {percent}, from {baseline} to {target}", measure=measure, percent=change, **ends
        )
    if percent:
        return (
            T("Reduce {measure} by {percent}", measure=measure, percent=change)
            if down
            else T("Increase {measure} by {percent}", measure=measure, percent=change)
        )
    if down:
        return T("Reduce {measure} by {amount}", measure=measure, amount=change)
    return T("Increase {measure} by {amount}", measure=measure, amount=change)


def _rounded_away(goal: Stated, level: Amount) -> bool:
    """Whether the whole number that is reached is another share: 10% on top of 25 are 28, which is 12% more."""
    share = abs(level.value / goal.baseline.value - 1) * 100 if goal.baseline and goal.baseline.value else 0
    return goal.target is not None and share != 0 and abs(share - goal.target.value) >= 1


def _from_to(goal: Stated, measure: Text, movement: str) -> Text:
    baseline, target = _baseline(goal), _target(goal)
    if movement == "decrease":
        return T("Reduce {measure} from {baseline} to {target}", measure=measure, baseline=baseline, target=target)
    return T("Increase {measure} from {baseline} to {target}", measure=measure, baseline=baseline, target=target)


def _thing_core(goal: Stated, known: Thing, target: Amount) -> Text:
    plain = target.unit == "percent" or not known.noun
    amount: Value = amount_value(target) if plain else Count(target.value, known.noun)
    fits = goal.relative == known.adds
    if fits and known.done is not None and goal.direction != "keep":
        return there(goal, fill(known.done, change=with_period(amount, goal.per)))
    return _known_core(goal)


def _custom_core(goal: Stated) -> Text:
    known = THINGS.get(goal.thing or "")
    if known is not None and goal.target is not None:
        return _thing_core(goal, known, goal.target)
    thing = Words(short_name(goal.thing or goal.wish))
    movement = movement_of(goal)
    if goal.target is None:
        name = measure_of(goal) if known is not None else thing
        if goal.baseline is not None:
            return T("{measure}: {value} now", measure=name, value=_baseline(goal))
        return T("{thing}: the number is still open", thing=name)
    target = _target(goal)
    if movement == "keep":
        return T("{thing}: keep {target}", thing=thing, target=target)
    if goal.relative:
        if movement == "decrease":
            return T("{thing}: {amount} less", thing=thing, amount=target)
        return T("{thing}: {amount} more", thing=thing, amount=target)
    if goal.baseline is not None:
        return T("{thing}: from {baseline} to {target}", thing=thing, baseline=_baseline(goal), target=target)
    return T("{thing}: reach {target}", thing=thing, target=target)
