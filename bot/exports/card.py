"""A goal as a picture to share: its measure, its number, its sentence and its day. Refuses to show what is nobody's.

The first wish, the bigger goal and the plan stay out: a picture travels further than a person thinks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.exports.paper import frame
from dialogs.domain.goals.aims import change_said, level_said
from dialogs.domain.goals.measured import measure_of
from dialogs.domain.goals.sentences import begins_at_nothing, goal_core, level_aimed_at
from dialogs.domain.kpis.amounts import amount_value, standing_alone, with_period
from dialogs.domain.reviews.pace import standing_text, where
from dialogs.flows.figures.figuring import last_of
from dialogs.messages import Day, T

if TYPE_CHECKING:
    from bot.exports.pen import Pen
    from dialogs.domain.goal import Goal
    from dialogs.events import Known
    from dialogs.messages import Text

LONGEST = 420


def content(goal: Goal, known: Known, pen: Pen) -> dict[str, Any]:
    """Write what `templates/card.typ` draws."""
    number = _number(goal)
    origin = _origin(goal)
    share, reached = _share(goal, known)
    return {
        **frame(pen, known),
        "kicker": pen.paper(_kicker(goal))[:LONGEST],
        "number": pen.paper(number) if number is not None else None,
        "origin": pen.paper(origin) if origin is not None and number is not None else None,
        "sentence": _cut(pen.paper(goal_core(goal))),
        "day": pen.paper(T("by {day}", day=Day(goal.deadline))) if goal.deadline is not None else "",
        "share": share,
        "reached": pen.paper(reached) if reached is not None else None,
    }


def _kicker(goal: Goal) -> Text:
    if goal.metric in (None, "custom"):
        return T("Our goal")
    return measure_of(goal)


def _number(goal: Goal) -> Text | None:
    """The level to arrive at, or the change where no level is known; none of a deed and of a mere wish."""
    if goal.target is None or goal.direction == "deliver":
        return None
    level = level_aimed_at(goal)
    if level is None:
        return change_said(goal, goal.target)
    return T("{target}", target=with_period(standing_alone(amount_value(level, goal.metric)), goal.per))


def _origin(goal: Goal) -> Text | None:
    if goal.baseline is None or goal.direction == "keep" or begins_at_nothing(goal):
        return None
    said = level_said(goal.metric, goal.baseline, goal.thing, goal.per, about=goal.baseline_guess)
    return T("from {baseline}", baseline=said)


def _share(goal: Goal, known: Known) -> tuple[float | None, Text | None]:
    """How far it is by the last figure; a goal that nobody has looked at yet shows none."""
    last = last_of(goal, known)
    if last is None or goal.direction == "deliver":
        return None, None
    standing = where(goal, last.amount, known.today)
    if standing.progress is None:
        return None, None
    if standing.verdict == "reached":
        return 1.0, standing_text(goal, standing)
    figure = level_said(goal.metric, last.amount, goal.thing, goal.per, about=last.guess)
    return standing.progress, T("{figure} so far", figure=standing_alone(figure))


def _cut(words: str) -> str:
    """Cut a sentence at a word where no size of letters would show it whole."""
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"
