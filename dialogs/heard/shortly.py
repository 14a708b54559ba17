"""A short line with a figure where nothing was asked: whose it is, and how it is noted. Refuses to note it itself."""

from __future__ import annotations

from typing import Any

from dialogs.domain.goal import Goal
from dialogs.engine import Turn
from dialogs.flows.asking.answering import amount_of, context_of, understand
from dialogs.flows.figures import adding, figuring, reckoning
from dialogs.flows.figures.goals_named import named_in
from dialogs.flows.figures.which_goal import counted_goals
from dialogs.flows.goal.measuring import unit_in
from dialogs.kept.looking import range_in, remark_in
from dialogs.kept.report import about, figure_alone, wishes
from dialogs.language.answers.answers import read_answer
from dialogs.language.answers.none_told import says_none
from dialogs.language.edits.editing import goal_named
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.goals.spans import find_spans
from dialogs.language.reports.told_reckoned import reckonable
from dialogs.language.reports.told_shortly import Shortly, months_told, names, told_shortly

Begun = tuple[tuple[str, ...], dict[str, Any]]
_NOTHING_MORE = "0"
_FEW_WORDS = 4
_LINKS = frozenset({"in", "on", "for", "of", "with", "في", "ف", "على", "من", "ب"})
_AMOUNTS = frozenset({"number", "percent", "money"})


def added(turn: Turn, text: str) -> Begun | None:
    """Read what came on top of the last figure, or that nothing did; `None` where the words say neither."""
    said = _without_names(turn, text)
    if remark_in(said) == "unchanged":
        goals = [goal for goal in counted_goals(turn.known) if adding.last_level(goal, turn.known) is not None]
        named = named_in(turn.known, text) if said != text else None
        goals = [named] if named is not None and named in goals else goals
        return ((_NOTHING_MORE,), {**_whose(goals), "added": "same"}) if goals else None
    found = told_shortly(text, context_of(turn.known))
    if found is None or found.added is None:
        return None
    goals = _fitting(turn, text, found)
    return ((found.figure,), {**_whose(goals), **_days(found), "added": found.added}) if goals else None


def _without_names(turn: Turn, text: str) -> str:
    """A text without the measures that goals here count: "no change in bookings"."""
    kept = {goal.metric for goal in counted_goals(turn.known)}
    cues = [cue for cue in mentions(read_line(text, context_of(turn.known))) if cue.name in kept]
    for cue in sorted(cues, key=lambda one: one.start, reverse=True):
        text = f"{text[: cue.start].rstrip()} {text[cue.end :].lstrip()}"
    words = text.split()
    while words and words[-1].casefold() in _LINKS:
        words.pop()
    return " ".join(words)


def names_another(turn: Turn, text: str) -> bool:
    """Whether a measure is named that no goal here has: "20 new clients" is no figure of bookings."""
    said = read_answer(text, "metric", context_of(turn.known)).metric
    return said is not None and not about(text, turn.known).goals


def of_months(turn: Turn, text: str) -> Begun | None:
    """Read where a goal stood in several months; `None` where it is not clear which goal did."""
    months = months_told(text, context_of(turn.known))
    if any(one.since is not None and one.since.day != 1 for one in months):
        return None
    goals = [goal for goal in counted_goals(turn.known) if all(_may_be(turn, goal, text, one) for one in months)]
    return (tuple(map(_dated, months)), _whose(goals)) if months and len(goals) == 1 else None


def reckoned(turn: Turn, text: str) -> Begun | None:
    """Read a figure that must be reckoned first ("10 + 4", "down 10%", "43 to 45") of the goal that it can be of."""
    context = context_of(turn.known)
    found = reckonable(text, context)
    if found is not None and found.doubtful:
        return None
    named = found.named if found is not None else ()
    if found is None and range_in(text, context) is None:
        return None
    if found is None and (wishes(text, context) or names_another(turn, text)):
        return None
    goals = [
        goal
        for goal in counted_goals(turn.known)
        if (not named or _named(turn, goal, text, named)) and reckoning.reckoned(goal, text, turn.known) is not None
    ]
    said = about(text, turn.known).goals
    goals = [goal for goal in goals if goal in said] or goals
    return ((text,), {"goal_id": goals[0].id}) if len(goals) == 1 else None


def numbered(turn: Turn, text: str) -> Begun | None:
    """Read a figure of a goal that is named by its place in the list: "goal 2: 50", «الهدف الثاني ٥٠»."""
    spans = [one for one in find_spans(text, context_of(turn.known)) if one.kind in _AMOUNTS]
    if not spans:
        return None
    head, figure_ = text[: spans[-1].start_at], text[spans[-1].start_at :]
    goal = named_in(turn.known, head.strip(" :–-")) if goal_named(head) is not None else None
    counts = goal is not None and goal.status == "active" and goal.direction != "deliver"
    if goal is None or not counts or not figure_alone(figure_, context_of(turn.known)):
        return None
    return (figure_,), {"goal_id": goal.id}


def none_told(turn: Turn, text: str) -> Begun | None:
    """Read that there is nothing to count: "none yet", «ولا شكوى» of the goal that it can be of."""
    if len(text.split()) > _FEW_WORDS or any(map(str.isdigit, text)) or "?" in text or "؟" in text:
        return None
    goals = [goal for goal in counted_goals(turn.known) if says_none(text, context_of(turn.known), goal.thing)]
    return ((_NOTHING_MORE,), _whose(goals)) if goals else None


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
