"""What differs between a goal before and after a change, part by part, in words. Refuses to know why.

Half of a goal's history is read long after: every line names its part, with what stood there and what stands now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.goal import BusinessGoal, Goal
from dialogs.domain.goals.measured import measure_of
from dialogs.domain.goals.sentences import level_aimed_at, movement_of
from dialogs.domain.kpis.amounts import amount_value, counted, with_period
from dialogs.domain.kpis.catalogue import name_of
from dialogs.domain.kpis.channels import tool_of
from dialogs.messages import Day, Figure, Joined, Sentence, T, Text, Value, Words

NAMES: dict[str, Sentence] = {
    "target": T("The target"),
    "deadline": T("The date"),
    "baseline": T("The starting figure"),
    "guardrail": T("The limit"),
    "tool": T("Where it is read"),
    "serves": T("The bigger goal"),
    "first_step": T("The first step"),
    "name": T("The name"),
}
_FROM_TO = frozenset({"target", "deadline", "baseline"})
_STATUS: dict[str, Sentence] = {
    "active": T("Taken up again"),
    "paused": T("Paused"),
    "reached": T("Reached"),
    "stopped": T("Stopped"),
}


def differences(before: Goal, after: Goal, bigger: Iterable[BusinessGoal]) -> tuple[Text, ...]:
    """Say what changed, a line for each part; nothing where nothing that is shown did."""
    served = {one.id: one for one in bigger}
    parts = (part for part in NAMES if part != "target" or not _same_change(before, after))
    told = (_line(part, _shown(part, before, served), _shown(part, after, served)) for part in parts)
    return (*(line for line in told if line is not None), *_standing(before, after))


def _same_change(before: Goal, after: Goal) -> bool:
    """Whether the target is the change that it was, whose level one of the two does not know."""
    same = before.relative and after.relative and before.target == after.target
    return same and None in (level_aimed_at(before), level_aimed_at(after))


def _line(part: str, old: Value | None, new: Value | None) -> Text | None:
    if old == new:
        return None
    if new is None:
        return T("{part}: none any more; before: {old}", part=NAMES[part], old=old or "")
    if old is None:
        return T("{part}: {new}", part=NAMES[part], new=new)
    if part in _FROM_TO:
        return T("{part}: from {old} to {new}", part=NAMES[part], old=old, new=new)
    return T("{part}: {new}; before: {old}", part=NAMES[part], old=old, new=new)


def _standing(before: Goal, after: Goal) -> Iterable[Text]:
    if before.deleted_at != after.deleted_at:
        yield T("Deleted") if after.deleted_at is not None else T("Brought back")
    if before.status != after.status:
        yield _STATUS[after.status]
    if before.primary != after.primary:
        yield T("★ The primary goal now") if after.primary else T("No longer the primary goal")


def _shown(part: str, goal: Goal, served: Mapping[str, BusinessGoal]) -> Value | None:
    """The value of a part as it is read; `None` where the goal has none."""
    return _SHOWN[part](goal, served)


def _target(goal: Goal) -> Value | None:
    if goal.target is None:
        return None
    if goal.relative:
        change = Figure(
            goal.target.value * (-1 if movement_of(goal) == "decrease" else 1), goal.target.unit, signed=True
        )
        level = level_aimed_at(goal)
        if level is None:
            return change
        return T("{change} ({level})", change=change, level=counted(level, goal.metric, goal.thing))
    return counted(goal.target, goal.metric, goal.thing)


def _limit(limit: Guardrail) -> Text:
    measure = name_of(limit.metric, None, limit.thing)
    amount = with_period(amount_value(Amount(value=limit.value, unit=limit.unit), limit.metric), limit.per)
    if limit.bound == "max":
        return T("{measure}, at most {amount}", measure=measure, amount=amount)
    return T("{measure}, at least {amount}", measure=measure, amount=amount)


def _bigger(one: BusinessGoal | None) -> Text:
    return T("“{words}”", words=Words(one.words)) if one is not None else T("one that is no longer kept")


def _name(goal: Goal) -> Value | None:
    if goal.metric in (None, "custom"):
        return T("“{words}”", words=Words(goal.thing or goal.wish))
    return measure_of(goal)


def _serves(goal: Goal, served: Mapping[str, BusinessGoal]) -> Text | None:
    return Joined(tuple(_bigger(served.get(one)) for one in goal.serves), "list") if goal.serves else None


_Shower: TypeAlias = Callable[[Goal, Mapping[str, BusinessGoal]], Value | None]
_SHOWN: dict[str, _Shower] = {
    "target": lambda goal, _: _target(goal),
    "deadline": lambda goal, _: Day(goal.deadline) if goal.deadline is not None else None,
    "baseline": lambda goal, _: counted(goal.baseline, goal.metric, goal.thing) if goal.baseline else None,
    "guardrail": lambda goal, _: _limit(goal.guardrail) if goal.guardrail else None,
    "tool": lambda goal, _: tool_of(goal.tool).name if goal.tool else None,
    "serves": _serves,
    "first_step": lambda goal, _: T("“{words}”", words=Words(goal.first_step)) if goal.first_step else None,
    "name": lambda goal, _: _name(goal),
}
