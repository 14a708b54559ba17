"""Likely first steps towards a measure, and the bigger goals of a year it may serve. Refuses to plan the rest.

The steps follow the method's plan (its actions by kind of goal), in our own words.
"""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.domain.kpis.catalogue import METRICS, first_action
from dialogs.domain.phrases import shuffled
from dialogs.domain.plans.likely_actions import category_of, small_ideas
from dialogs.messages import Sentence, T, Text

_BIGGER: dict[str, tuple[Sentence, ...]] = {
    "awareness": (
        T("Revenue +25% within a year"),
        T("Enter a new market within a year"),
        T("Win 200 new customers within a year"),
    ),
    "engagement": (T("Revenue +25% within a year"), T("More loyal customers within a year")),
    "conversion": (T("Revenue +25% within a year"), T("The cost of winning a customer −10% within a year")),
    "sales": (T("Revenue +25% within a year"), T("Profit +15% within a year"), T("A new branch within a year")),
    "loyalty": (T("More loyal customers within a year"), T("Profit +15% within a year")),
    "other": (T("Operating costs −10% within a year"), T("Profit +15% within a year"), T("A new branch within a year")),
}

_PRIVATE = frozenset({"custom", "savings"})


def likely_first_steps(goal: Goal) -> tuple[Text, ...]:
    """Three things to do this week; finding today's number comes first where nobody knows it."""
    small = tuple(idea.text for idea in small_ideas(category_of(goal)))
    steps: list[Text] = list(shuffled(small, goal.wish))
    if goal.baseline is None and goal.direction != "deliver" and goal.metric is not None:
        steps.insert(0, first_action(goal.metric, goal.channel, goal.thing))
    return tuple(steps[:3])


def likely_bigger_goals(metric: str | None) -> tuple[Text, ...]:
    """Bigger goals of a year that a measure often serves, with sample figures to change.

    None for a thing of one's own, a thing to be done and for savings: learning or a car serve no business.
    """
    row = METRICS.get(metric or "")
    if row is None or row.id in _PRIVATE:
        return ()
    return _BIGGER[row.category]
