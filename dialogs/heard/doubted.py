"""Words with a figure, or of standing, that nothing was asked for: doubted rather than made a new goal at once.

Refuses what clearly wishes: words of wanting, a move still to make, a day ahead, a thing that no goal here counts.
"""

from __future__ import annotations

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.flows.asking.answering import context_of
from dialogs.flows.figures.which_goal import counted_goals
from dialogs.kept.report import KIN, about, tells_past, wishes
from dialogs.language.answers.standing_said import speaks_of_standing
from dialogs.language.goals.line import read_line
from dialogs.language.goals.reading import Reading
from dialogs.language.goals.spans import find_spans
from dialogs.language.reports.told_reckoned import reckonable
from dialogs.language.reports.told_shortly import left_of, names, padded
from dialogs.language.reports.told_when import NOT_LONG_AGO, told_when
from dialogs.language.words.context import Context
from dialogs.messages import T
from dialogs.pages.ways import ways_on
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
_AMOUNTS = frozenset({"number", "percent", "money", "range"})
_LONGEST = 90


def doubted(turn: Turn, text: str, reading: Reading) -> Outcome | None:
    """Ask whether words tell where a goal stands or wish for a new one; `None` where they clearly wish."""
    goals = [goal for goal in counted_goals(turn.known) if goal.status == "active" and goal.direction != "deliver"]
    if not goals or len(text) > _LONGEST or not _may_tell(turn, text, reading):
        return None
    named = [goal for goal in goals if goal in about(text, turn.known).goals or goal.metric == reading.metric]
    turn.push("check_in", {"doubt": text, "among": tuple(goal.id for goal in (named or goals))})
    return engine.settle(turn)


def _may_tell(turn: Turn, text: str, reading: Reading) -> bool:
    context = context_of(turn.known)
    if speaks_of_standing(text):
        return True
    if not any(one.kind in _AMOUNTS for one in find_spans(text, context)):
        return False
    line = read_line(text, context)
    if line.named("cues", "want") or "?" in text or "؟" in text:
        return False
    if _of_another(turn, reading):
        return False
    past = tells_past(text) or reckonable(text, context) is not None or _of_late(text, context)
    return past or not wishes(text, context)


def _of_late(text: str, context: Context) -> bool:
    """Whether a month or a day just over is named, which may as well lie ahead: "revenue for December"."""
    line = read_line(text, context)
    if line.any_named("directions", "increase", "decrease", "gain", "keep"):
        return False
    when = told_when(text, context, past=True)
    return when.on is not None and not when.ahead and (context.today - when.on).days <= NOT_LONG_AGO


def _of_another(turn: Turn, reading: Reading) -> bool:
    """Whether what is counted is named, and no goal here counts it."""
    goals = counted_goals(turn.known)
    if reading.metric not in (None, "custom"):
        return not any(_akin(goal, reading.metric or "") for goal in goals)
    if reading.metric is None or not reading.thing:
        return False
    said = left_of(padded(reading.thing), ("small", "rough", "more", "way", "of_target")).split()
    own = " ".join(f"{goal.thing or ''} {goal.wish} {goal.channel or ''}" for goal in goals)
    return bool(said) and not any(names(own, word) for word in said)


def _akin(goal: Goal, metric: str) -> bool:
    return goal.metric == metric or any(metric in family and goal.metric in family for family in KIN)


def unread(turn: Turn) -> Outcome:
    """Say of words that could not be read what can be said here, by a goal kept; none of it is lost."""
    active = [goal for goal in turn.known.goals if goal.status == "active"]
    if len(active) == 1:
        goal = active[0]
        turn.say(
            T(
                "I can't tell what that means for “{goal}”. A figure of it, how it stands, or something new?",
                goal=what_goal_is_now(goal),
            )
        )
        stands = Choice(link("open", goal.id), T("How it stands"))
        here: tuple[Choice, ...] = (Choice(link("figure", goal.id), T("A figure")), stands)
    else:
        turn.say(T("I can't tell what that means for your goals. A figure of one of them, or something new?"))
        here = ()
    turn.links = (*here, *ways_on(turn))
    return turn.done()
