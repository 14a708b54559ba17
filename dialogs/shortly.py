"""A short line with a figure where nothing was asked: whose it is, and how it is noted. Refuses to note it itself."""

from __future__ import annotations

from typing import Any

from dialogs.domain.goal import Goal
from dialogs.engine import Turn
from dialogs.flows import adding, figuring
from dialogs.flows.answering import amount_of, context_of, understand
from dialogs.flows.measuring import unit_in
from dialogs.flows.which_goal import counted_goals
from dialogs.language.answers import read_answer
from dialogs.language.line import read_line
from dialogs.language.looking import remark_in
from dialogs.language.report import about
from dialogs.language.told_shortly import Shortly, months_told, names, told_shortly

Begun = tuple[tuple[str, ...], dict[str, Any]]
_NOTHING_MORE = "0"


def added(turn: Turn, text: str) -> Begun | None:
    """Read what came on top of the last figure, or that nothing did; `None` where the words say neither."""
    if remark_in(text) == "unchanged":
        goals = [goal for goal in counted_goals(turn.known) if adding.last_level(goal, turn.known) is not None]
        return ((_NOTHING_MORE,), {**_whose(goals), "added": "same"}) if goals else None
    found = told_shortly(text, context_of(turn.known))
    if found is None or found.added is None:
        return None
    goals = _fitting(turn, text, found)
    return ((found.figure,), {**_whose(goals), **_days(found), "added": found.added}) if goals else None


def names_another(turn: Turn, text: str) -> bool:
    """Whether a measure is named that no goal here has: "20 new clients" is no figure of bookings."""
    said = read_answer(text, "metric", context_of(turn.known)).metric
    return said is not None and not about(text, turn.known).goals


def of_months(turn: Turn, text: str) -> Begun | None:
    """Read where a goal stood in several months; `None` where it is not clear which goal did."""
    months = months_told(text, context_of(turn.known))
    goals = [goal for goal in counted_goals(turn.known) if all(_may_be(turn, goal, text, one) for one in months)]
    return (tuple(map(_dated, months)), _whose(goals)) if months and len(goals) == 1 else None


def stands(turn: Turn, text: str) -> Begun | None:
    """Read where a goal stands by now; `None` where the words may be a wish."""
    found = told_shortly(text, context_of(turn.known))
    goals = _fitting(turn, text, found) if found is not None else []
    return ((found.figure,), {**_whose(goals), **_days(found)}) if found is not None and goals else None


def _whose(goals: list[Goal]) -> dict[str, Any]:
    return {"goal_id": goals[0].id} if len(goals) == 1 else {"among": tuple(goal.id for goal in goals)}


def _days(found: Shortly) -> dict[str, Any]:
    return {"on": found.on, "since": found.since} if found.on is not None else {}


def _dated(found: Shortly) -> str:
    """A figure with its month or its day as figures, which leave no doubt of the year."""
    assert found.on is not None  # noqa: S101 - months_told leaves none without
    return f"{found.figure} {found.on:%Y-%m}" if found.since is not None else f"{found.figure} {found.on}"


def _fitting(turn: Turn, text: str, found: Shortly) -> list[Goal]:
    """The goals that the figure can be of: those that are named, or all where nothing is."""
    return [goal for goal in counted_goals(turn.known) if _may_be(turn, goal, text, found)]


def _may_be(turn: Turn, goal: Goal, text: str, found: Shortly) -> bool:
    return _fits(turn, goal, found) and (not found.named or _named(turn, goal, text, found.named))


def _fits(turn: Turn, goal: Goal, found: Shortly) -> bool:
    unit = unit_in(goal, turn.known)
    answer = understand(found.figure, "baseline", turn.known, unit=unit)
    return answer.reply == "value" and figuring.fits(goal, amount_of(answer, unit), turn.known)


def _named(turn: Turn, goal: Goal, text: str, words: tuple[str, ...]) -> bool:
    """Whether the words beside the figure are what the goal counts, or where; a verb is neither."""
    context = context_of(turn.known)
    line = read_line(" ".join(words), context)
    if line.any_named("directions", "increase", "decrease", "gain", "keep"):
        return False
    own = f"{goal.thing or ''} {goal.channel or ''} {goal.wish.partition(' ')[2]}"
    answer = read_answer(text, "metric", context)
    if answer.channel is not None and goal.channel not in (None, answer.channel):
        return False
    same = goal.metric not in (None, "custom") and answer.metric == goal.metric
    unknown = [word for word in words if not names(own, word)]
    return len(unknown) <= same + (answer.channel is not None)
