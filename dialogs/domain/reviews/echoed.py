"""What a figure was understood to be: a total since a day, a count of a stretch, a level. Refuses to judge it."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.aims import level_of
from dialogs.domain.kpis.amounts import standing_alone, with_period
from dialogs.domain.reviews.standings import begins_on, counted_as
from dialogs.messages import Day, T, Text, Value

A_MONTH = "month"


def echoed(goal: Goal, figure: CheckIn, today: date) -> Text:
    """Say a figure with what it counts: "300 orders since …", "48 bookings a month", "1,200 followers now"."""
    value = standing_alone(level_of(goal, figure.amount, about=figure.guess))
    counting = counted_as(goal)
    if figure.since is not None and (counting != "level" or goal.per is not None):
        return _of_stretch(value, figure.since, figure.on, today)
    if counting == "total":
        begins = begins_on(goal)
        if figure.on < today:
            return T("{value}, counted from {first} to {last}", value=value, first=Day(begins), last=Day(figure.on))
        return T("{value} since {day}", value=value, day=Day(begins))
    said = value if counting == "level" and goal.per is None else with_period(value, goal.per or A_MONTH)
    if figure.on < today:
        return T("{value}, on {day}", value=said, day=Day(figure.on))
    return T("{value} now", value=said) if counting == "level" else T("{value}", value=said)


def _of_stretch(value: Value, first: date, last: date, today: date) -> Text:
    if first == last:
        return T("{value}, on {day}", value=value, day=Day(last))
    if last == today and (last + timedelta(days=1)).day != 1:
        return T("{value} so far, since {day}", value=value, day=Day(first))
    ends = {"first": Day(first, weekday=False), "last": Day(last, weekday=False)}
    return T("{value} from {first} to {last}", value=value, **ends)
