"""Where a goal stands, in words: the figure, what was expected by today, what is still needed. Refuses to blame.

Whole things stay whole, and what was expected is rounded to the side on which the figure is judged.
"""

from __future__ import annotations

from datetime import date
from math import ceil, floor

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal, Verdict
from dialogs.domain.goals.aims import gap_of, level_of
from dialogs.domain.goals.sentences import level_aimed_at, movement_of
from dialogs.domain.kpis.amounts import counted, is_money, standing_alone, with_period
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.reviews.needed import needed_said
from dialogs.domain.reviews.standings import Standing, runs_on, start_of, where
from dialogs.messages import TN, Day, Figure, Sentence, T, Text, Value, inline

A_THOUSAND = 1000
A_WEEK = 7
EARLY_WEEKS = 2

__all__ = ["Standing", "runs_on", "standing_text", "start_of", "where"]


def standing_text(
    goal: Goal, standing: Standing, before: Value | None = None, *, turned: bool = False, guess: bool = False
) -> Text:
    """Say where one is, where one should be, and what is needed from now on.

    `before` is the figure of an earlier day that this one differs from, `turned` that it went the other way since; a
    `guess` is named as one.
    """
    if goal.direction == "deliver":
        return _delivered_text(standing)
    value = standing_alone(_said(goal, standing.value, about=guess))
    if standing.target is None:
        return T("Noted: {value}.", value=value)
    facts: dict[str, Value] = {"value": value, "target": _plain(goal, standing.target, per=True)}
    if standing.verdict == "reached":
        return T("{value}, and the target was {target}: reached ✅", **facts)
    if standing.gap is None:
        return T("{value}, and the level to keep is {target}: kept ✅", **facts)
    if movement_of(goal) == "keep":
        return _not_kept(goal, standing.gap, facts)
    facts["gap"] = standing_alone(gap_of(goal, standing.gap))
    if standing.verdict == "missed":
        return _missed(goal, facts)
    if standing.expected is None and standing.progress is not None and goal.deadline is not None:
        return T("Noted: {value}. The target is {target} by {day}.", day=Day(goal.deadline), **facts)
    moved = facts | {"before": before} if before is not None else None
    return _moved(goal, standing, moved, turned=turned, guess=guess) if moved else _under_way(goal, standing, facts)


def early_by(goal: Goal, today: date) -> Text | None:
    """Say how long before its day a goal is reached today, from two weeks on; `None` without a day, or just in time."""
    if goal.deadline is None:
        return None
    weeks = round((goal.deadline - today).days / A_WEEK)
    if weeks < EARLY_WEEKS:
        return None
    return TN("That is {n} week before its day.", "That is {n} weeks before its day.", n=weeks)


def _moved(goal: Goal, standing: Standing, facts: dict[str, Value], *, turned: bool, guess: bool) -> Text:
    """First how the figure has moved since the last one, then where it should be: a fall is no slow rise."""
    up = turned == (movement_of(goal) == "decrease")
    frame = T("{value} now, up from {before}.", **facts) if up else T("{value} now, down from {before}.", **facts)
    if guess:
        frame = T("Now {value}, up from {before}.", **facts) if up else T("Now {value}, down from {before}.", **facts)
    ahead = _ahead(goal, standing)
    if standing.expected is None or ahead is None:
        return inline(frame, T("{target} is the target: {gap} to go.", **facts))
    return inline(frame, _from_here(goal, standing, standing, facts | ahead, turned=turned))


def beside_figure(goal: Goal, then: Standing, now: Standing, *, turned: bool = False) -> Text | None:
    """Say what a figure that was just echoed means: where one should have been on its day, `then`, what it takes `now`.

    `None` where nothing is known but the figure itself; `turned` says that it went the other way since the last one.
    """
    if now.target is None:
        return None
    if then.verdict == "reached":
        return T("The target of {target} is reached ✅", target=_plain(goal, now.target, per=True))
    ahead = _ahead(goal, now)
    if then.expected is None or ahead is None:
        return _plainly(goal, now, now.target)
    return _from_here(goal, then, now, {"target": _plain(goal, now.target, per=True)} | ahead, turned=turned)


def _ahead(goal: Goal, now: Standing) -> dict[str, Value] | None:
    """By when, and how much of it a stretch, the rest is needed; `None` where no line leads there."""
    if goal.deadline is None or now.gap is None or now.needed_per_week is None:
        return None
    return {"needed": needed_said(goal, now.gap, now.needed_per_week), "day": Day(goal.deadline)}


def _from_here(goal: Goal, then: Standing, now: Standing, facts: dict[str, Value], *, turned: bool) -> Text:
    """Where one should have been on the day of the figure, and what it takes from now on."""
    expected = standing_alone(_plain(goal, _whole(goal, then)))
    past = then.elapsed != now.elapsed
    if turned and then.verdict in ("behind", "out_of_reach") and not past:
        facts["said"] = _off(goal, expected)
    else:
        facts["said"] = _expected(then.verdict, expected, past=past)
    if then.verdict == "ahead":
        return T("{said} From here {needed} is enough for {target}.", **facts)
    if then.verdict == "out_of_reach":
        return T("{said} {target} by {day} would take {needed}.", **facts)
    return T("{said} From here it takes {needed} to reach {target}.", **facts)


def _plainly(goal: Goal, now: Standing, aim: Amount) -> Text:
    """What can be said of a figure short of its target that no line is laid for, without saying it again."""
    target = _plain(goal, aim, per=True)
    if now.gap is None or movement_of(goal) == "keep":
        return _beside_level(goal, now.gap, target)
    if now.verdict == "unknown" and now.progress is not None and goal.deadline is not None:
        return T("The target is {target} by {day}.", target=target, day=Day(goal.deadline))
    gap = standing_alone(gap_of(goal, now.gap))
    if now.verdict == "missed":
        return T("The target was {target}; the difference is {gap}.", target=target, gap=gap)
    return T("The target is {target}: {gap} to go.", target=target, gap=gap)


def _beside_level(goal: Goal, gap: Amount | None, target: Value) -> Text:
    if gap is None:
        return T("The level to keep is {target}: kept ✅", target=target)
    size = _size(goal, gap)
    if _less_is_better(goal):
        return T("That is {size} above the level to keep, {target}.", size=size, target=target)
    return T("That is {size} below the level to keep, {target}.", size=size, target=target)


def _off(goal: Goal, expected: Value) -> Text:
    """Where it should be, of a figure that went the other way: "slower" would say that it still moves."""
    if movement_of(goal) == "decrease":
        return T("{expected} was expected by today, so it's more than planned.", expected=expected)
    return T("{expected} was expected by today, so it's less than planned.", expected=expected)


def _expected(verdict: Verdict, expected: Value, *, past: bool) -> Text:
    if verdict == "ahead":
        if past:
            return T("{expected} was expected by then, so it was ahead of pace.", expected=expected)
        return T("{expected} was expected by today, so it's ahead of pace.", expected=expected)
    if verdict == "on_track":
        if past:
            return T("{expected} was expected by then, so it was on track.", expected=expected)
        return T("{expected} was expected by today, so it's on track.", expected=expected)
    if verdict == "out_of_reach" and not past:
        return T("{expected} was expected by today: this pace isn't enough for the date.", expected=expected)
    if past:
        return T("{expected} was expected by then, so it was slower than planned.", expected=expected)
    return T("{expected} was expected by today, so it's slower than planned.", expected=expected)


_PACES: dict[Verdict, Sentence] = {
    "ahead": T("ahead of pace"),
    "on_track": T("on track"),
    "behind": T("slower than planned"),
    "out_of_reach": T("this pace isn't enough for the date"),
    "reached": T("reached ✅"),
    "missed": T("the day is over"),
}


def short_standing(goal: Goal, standing: Standing) -> Text:
    """Say where it stands in half a line: "48 now, 40% of the way, slower than planned"."""
    if goal.direction == "deliver":
        return _delivered_text(standing)
    told: Text = T("{value} now", value=standing_alone(_said(goal, standing.value)))
    if standing.progress is not None and 0 < standing.progress < 1:
        told = T("{told} · {more}", told=told, more=_way(round(standing.progress * 100)))
    pace = _PACES.get(standing.verdict)
    return T("{told} · {more}", told=told, more=pace) if pace is not None else told


def _way(share: int) -> Text:
    return T("{share} of the way", share=Figure(share, "percent"))


def _not_kept(goal: Goal, gap: Amount, facts: dict[str, Value]) -> Text:
    size = _size(goal, gap)
    if _less_is_better(goal):
        return T("{value}: {size} above the level to keep, {target}.", size=size, **facts)
    return T("{value}: {size} below the level to keep, {target}.", size=size, **facts)


def _size(goal: Goal, gap: Amount) -> Value:
    return Figure(gap.value) if gap.unit == "points" else gap_of(goal, gap)


def _less_is_better(goal: Goal) -> bool:
    row = METRICS.get(goal.metric or "")
    return row is not None and row.less_is_better


def _missed(goal: Goal, facts: dict[str, Value]) -> Text:
    if movement_of(goal) == "decrease":
        return T("{value}, and the target was {target}. The difference is {gap}.", **facts)
    return T("{value} of {target}: {gap} short.", **facts)


def _under_way(goal: Goal, standing: Standing, facts: dict[str, Value]) -> Text:
    if standing.expected is None or goal.deadline is None or standing.gap is None or standing.needed_per_week is None:
        return T("{value} now, {target} is the target: {gap} to go.", **facts)
    facts["expected"] = standing_alone(_plain(goal, _whole(goal, standing)))
    facts["day"] = Day(goal.deadline)
    facts["needed"] = needed_said(goal, standing.gap, standing.needed_per_week)
    if standing.verdict == "ahead":
        return T(
            "{value} now; {expected} was expected by today, so it's ahead of pace. "
            "From here {needed} is enough for {target}.",
            **facts,
        )
    if standing.verdict == "on_track":
        return T(
            "{value} now; {expected} was expected by today, so it's on track. "
            "From here it takes {needed} to reach {target}.",
            **facts,
        )
    if standing.verdict == "behind":
        return T(
            "{value} now; {expected} was expected by today, so it's slower than planned. "
            "From here it takes {needed} to reach {target}.",
            **facts,
        )
    return T(
        "{value} now; {expected} was expected by today. This pace isn't enough to arrive by {day}: "
        "{target} would take {needed}.",
        **facts,
    )


def _delivered_text(standing: Standing) -> Text:
    if standing.verdict == "reached":
        return T("Done ✅")
    if standing.verdict == "missed":
        return T("Not done yet, and the day is here.")
    return T("Not done yet; there's still time.")


def _said(goal: Goal, amount: Amount, *, about: bool = False) -> Value:
    return level_of(goal, amount, about=about)


def _plain(goal: Goal, amount: Amount, *, per: bool = False) -> Value:
    named = amount.unit == "count" and goal.thing in THINGS  # the figure beside it has its noun already
    said = Figure(amount.value) if named else counted(amount, goal.metric, goal.thing)
    return with_period(said, goal.per) if per else said


def _whole(goal: Goal, standing: Standing) -> Amount:
    """A planned level as people say it: whole things, tenths of what is counted in tenths, round sums of money."""
    amount = standing.expected or standing.value
    if is_money(amount.unit) and amount.value >= A_THOUSAND:
        return Amount(value=float(f"{amount.value:.3g}"), unit=amount.unit)
    level = level_aimed_at(goal)
    ends = [one.value for one in (level, goal.baseline) if one is not None]
    whole = amount.unit == "count" and (goal.relative or all(end == int(end) for end in ends))
    return Amount(value=_beside(goal, standing, amount.value) if whole else round(amount.value, 1), unit=amount.unit)


def _beside(goal: Goal, standing: Standing, planned: float) -> float:
    """A whole planned level that does not deny the verdict: 2 of 1.6 planned is ahead of 1, not of 2."""
    told, value = float(round(planned)), standing.value.value
    less = movement_of(goal) == "decrease"
    lower, upper = float(floor(planned)), float(ceil(planned))
    if standing.verdict == "ahead" and (told <= value if less else told >= value):
        return upper if less else lower
    if standing.verdict in ("behind", "out_of_reach") and (told >= value if less else told <= value):
        return lower if less else upper
    return told
