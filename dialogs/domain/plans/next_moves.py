"""Likely first steps towards a measure, and the bigger goals of a year it may serve. Refuses to plan the rest.

The steps follow the method's plan (its actions by kind of goal), in our own words.
"""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.domain.kpis.catalogue import METRICS, first_action, name_of, tools_of
from dialogs.domain.kpis.people import UNBOUGHT
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

_TAUGHT = (T("50 more students within a year"), T("Revenue +25% within a year"), T("A new branch within a year"))
_OF_FIELD: dict[str, tuple[Sentence, ...]] = {
    "charity": (
        T("Donations +25% within a year"),
        T("Help twice as many people within a year"),
        T("100 people who give every month, within a year"),
    ),
    "school": _TAUGHT,
    "training": _TAUGHT,
}

_PRIVATE = frozenset({"custom", "savings"})


def likely_first_steps(goal: Goal, field: str | None = None) -> tuple[Text, ...]:
    """Three things to do this week; finding today's number comes first where nobody knows it."""
    small = small_ideas(category_of(goal), field)
    ours, any_ = (tuple(idea.text for idea in small if bool(idea.fields) is made) for made in (True, False))
    steps: list[Text] = [*shuffled(ours, goal.wish), *shuffled(any_, goal.wish)]
    if goal.baseline is None and goal.direction != "deliver" and goal.metric is not None:
        steps.insert(0, _found_out(goal, field))
    return tuple(steps[:3])


def _found_out(goal: Goal, field: str | None) -> Text:
    """Find today's number out; who has no buyers has no list of customers, but one of their own."""
    if field in UNBOUGHT and tools_of(goal.metric, goal.channel)[0].id == "crm":
        measure = name_of(goal.metric, goal.channel, goal.thing)
        return T("Look at our own list and write down the number: {measure}", measure=measure)
    return first_action(goal.metric, goal.channel, goal.thing)


def likely_bigger_goals(metric: str | None, field: str | None = None) -> tuple[Text, ...]:
    """Bigger goals of a year that a measure often serves, with sample figures to change, as they suit a field of work.

    None for a thing of one's own, a thing to be done and for savings: learning or a car serve no business.
    """
    row = METRICS.get(metric or "")
    if row is None or row.id in _PRIVATE:
        return ()
    return _OF_FIELD.get(field or "", _BIGGER[row.category])
