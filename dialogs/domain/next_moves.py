"""Likely first steps towards a measure, and the bigger goals of a year it may serve. Refuses to plan the rest.

The steps follow the method's plan (its actions by kind of goal), in our own words.
"""

from __future__ import annotations

from dialogs.domain.catalogue import METRICS, first_action
from dialogs.domain.goal import Goal
from dialogs.domain.phrases import shuffled
from dialogs.messages import Sentence, T, Text

_STEPS: dict[str, tuple[Sentence, ...]] = {
    "awareness": (
        T("Write one post that the right people would send to a friend"),
        T("Choose one narrow audience and put a small budget behind one good post"),
        T("Ask three satisfied customers to tell their story"),
        T("List five places where our future customers already are"),
    ),
    "engagement": (
        T("Keep fifteen minutes a day for answering every comment and message"),
        T("End the next three posts with a real question"),
        T("Look at the five best posts of the last three months and note what they share"),
    ),
    "conversion": (
        T("Put one clear call to action on the page that most people see"),
        T("Try our own form on a phone and take out every field that isn't needed"),
        T("Write down the five questions people ask before they buy, with the answers"),
    ),
    "sales": (
        T("Call five past customers and ask what would bring them back"),
        T("Put two products together in one offer"),
        T("Follow up every open offer of the last month"),
    ),
    "loyalty": (
        T("Thank the last ten customers and ask each of them one question"),
        T("Write to customers we haven't seen for three months"),
        T("Read the last twenty complaints or reviews and note what comes twice"),
    ),
    "other": (
        T("Keep a fixed hour for it in this week's calendar"),
        T("Write down the three things that stand in the way"),
        T("Tell one person about it who will ask how it goes"),
    ),
}

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
    row = METRICS.get(goal.metric or "")
    steps: list[Text] = list(shuffled(_STEPS[row.category if row else "other"], goal.wish))
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
