"""The five letters of SMART for one goal, each with a few words on why. Refuses to grade the person."""

from __future__ import annotations

from dataclasses import replace

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.arithmetic import adds_up
from dialogs.domain.goals.measured import measure_of
from dialogs.domain.goals.realism import Judgement
from dialogs.domain.goals.sentences import goal_core, level_aimed_at, movement_of
from dialogs.domain.kpis.amounts import amount_value, with_period
from dialogs.domain.kpis.catalogue import METRICS, stage_name
from dialogs.domain.kpis.channels import tool_of
from dialogs.messages import Day, T, Text, Value, Words, lines


def scorecard(goal: Goal, judgement: Judgement | None = None, *, bigger: str | None = None) -> Text:
    """Say letter by letter what is there (✅) and what is open (⚠️); `bigger`: the bigger goal as it was said."""
    return lines(
        specific(goal), measurable(goal), achievable(goal, judgement), relevant(goal, bigger), time_bound(goal)
    )


def specific(goal: Goal) -> Text:
    """S: whether it is clear what is counted or delivered."""
    if goal.direction == "deliver":
        return T("✅ Specific: {thing}", thing=goal_core(goal))
    if goal.metric is None or (goal.metric == "custom" and not goal.thing):
        return T("⚠️ Specific: what exactly is counted is still open")
    return T("✅ Specific: {measure}", measure=measure_of(goal))


def measurable(goal: Goal) -> Text:
    """M: whether there is a number to reach, a number to start from and a place to read it."""
    if goal.direction == "deliver":
        return T("✅ Measurable: done or not done")
    if goal.target is None:
        return T("⚠️ Measurable: the target number is still open")
    target = with_period(_target(goal), goal.per)
    if goal.direction == "keep":
        return T("✅ Measurable: the level {target}", target=target)
    if goal.baseline is None:
        if goal.relative:
            return T("✅ Measurable: a change of {change}; today's number comes first", change=target)
        return T("✅ Measurable: {target}; today's number is still to be found", target=target)
    return _from_to(goal)


def _from_to(goal: Goal) -> Text:
    level = level_aimed_at(goal)
    assert level is not None  # noqa: S101 - the change and the start are there
    assert goal.baseline is not None  # noqa: S101 - asked before
    ends: dict[str, Value] = {
        "baseline": amount_value(goal.baseline, goal.metric, about=goal.baseline_guess),
        "target": with_period(amount_value(level, goal.metric), goal.per),
    }
    if goal.tool:
        return T("✅ Measurable: from {baseline} to {target}, read in {tool}", tool=tool_of(goal.tool).name, **ends)
    return T("✅ Measurable: from {baseline} to {target}", **ends)


def achievable(goal: Goal, judgement: Judgement | None) -> Text:
    """A: what the arithmetic says; a stretch kept on purpose carries its reason."""
    verdict = judgement.verdict if judgement else None
    if verdict == "ok":
        return T("✅ Achievable: a pace steady work can bring")
    if goal.stretch_reason:
        return T("✅ Achievable: ambitious, because: {reason}", reason=Words(goal.stretch_reason))
    if verdict == "stretch":
        return T("⚠️ Achievable: it takes something new behind it")
    if verdict == "unrealistic":
        return T("⚠️ Achievable: rarely done in this time")
    return _not_judged(goal, judgement)


def _not_judged(goal: Goal, judgement: Judgement | None) -> Text:
    if goal.confidence is not None and goal.confidence >= _SURE:
        return T("✅ Achievable: a confidence of {confidence} out of 10", confidence=goal.confidence)
    if goal.direction == "deliver":
        return T("✅ Achievable: one thing to be done, and the first step is what counts")
    if goal.direction == "keep" and goal.baseline is not None and goal.target is not None:
        said = amount_value(goal.baseline, goal.metric, noun=True, about=goal.baseline_guess)
        if _held(goal, goal.baseline, goal.target):
            return T("✅ Achievable: today it stands at {amount}", amount=said)
        return T("⚠️ Achievable: today it stands at {amount}", amount=said)
    if judgement is not None and judgement.pace is not None:
        return T("✅ Achievable: about {pace}", pace=judgement.pace)
    if adds_up(goal):
        return T("✅ Achievable: counted up piece by piece")
    return T("⚠️ Achievable: without today's number we can't tell yet")


def _held(goal: Goal, now: Amount, level: Amount) -> bool:
    row = METRICS.get(goal.metric or "")
    if row is not None and row.less_is_better:
        return now.value <= level.value
    return now.value >= level.value


_SURE = 7


def relevant(goal: Goal, bigger: str | None) -> Text:
    """R: which bigger goal it serves, and at which step of the customer's journey."""
    row = METRICS.get(goal.metric or "")
    stage = row.stage if row else None
    if bigger and stage:
        return T("✅ Relevant: serves “{bigger}” ({stage})", bigger=Words(bigger), stage=stage_name(stage))
    if bigger:
        return T("✅ Relevant: serves “{bigger}”", bigger=Words(bigger))
    return T("⚠️ Relevant: the bigger goal it serves isn't named yet")


def time_bound(goal: Goal) -> Text:
    """T: whether there is a day to look at it."""
    if goal.deadline is None:
        return T("⚠️ Time-bound: the day is still open")
    if goal.direction == "keep":
        return T("✅ Time-bound: until {day}", day=Day(goal.deadline))
    return T("✅ Time-bound: by {day}", day=Day(goal.deadline))


def _target(goal: Goal) -> Value:
    assert goal.target is not None  # noqa: S101 - asked before
    if goal.relative:
        down = movement_of(goal) == "decrease"
        change = replace(goal.target, value=-goal.target.value if down else goal.target.value)
        return amount_value(change, goal.metric, signed=True)
    return amount_value(goal.target, goal.metric, noun=True)
