"""What the words of a bigger goal say of a measure, a number and a date; refuses to fill in what they leave open."""

from __future__ import annotations

from typing import Any

from dialogs.domain.catalogue import METRICS
from dialogs.domain.goal import Amount, BusinessGoal, Goal
from dialogs.domain.quarters import year_ahead
from dialogs.domain.rewording import currency_of, goal_as_read
from dialogs.domain.sentences import begins_at_nothing
from dialogs.domain.yearly import as_goal
from dialogs.events import Known
from dialogs.flows.answering import OPEN_MONEY, context_of, country_of, past
from dialogs.flows.measuring import unit_in
from dialogs.language.naming import named_in
from dialogs.language.reading import read_goal

LONGEST = 200
PERIODS = frozenset({"day", "week", "month", "quarter", "year"})
_LARGE = 1000


def bigger_goal(words: str, known: Known, **told: str | None) -> BusinessGoal:
    """A new bigger goal from its words, under a fresh id; `told` is what the other questions found."""
    words = words.strip()[:LONGEST]
    return BusinessGoal(id=f"{known.new_id}b", words=words, started_on=known.today, **told, **read_bigger(words, known))


def read_bigger(words: str, known: Known, *, in_money: bool = True) -> dict[str, Any]:
    """The fields that words fill; without a day of their own, the end is that of the coming twelve months.

    `in_money`: a large figure without a unit is meant in money, as the question asks for it.
    """
    reading = read_goal(words, context_of(known))
    day = reading.deadline if reading.deadline and not past(reading.deadline, known) else year_ahead(known.today)
    if not reading.goal:
        return {"deadline": day}
    goal = _in_currency(goal_as_read(reading, day, country_of(known)), known, in_money=in_money)
    named = ("metric", "thing", "direction", "baseline", "target")
    fields: dict[str, Any] = {name: getattr(goal, name) for name in named}
    if goal.metric is None and goal.direction != "deliver":
        fields |= {"target": None, "baseline": None}
    rate = goal.per in PERIODS and begins_at_nothing(goal)
    relative = goal.target is not None and goal.relative and not rate
    if relative and goal.target is not None:
        fields["target"] = Amount(value=abs(goal.target.value), unit=goal.target.unit)
    return fields | {"relative": relative, "per": goal.per if goal.per in PERIODS else None, "deadline": day}


def _in_currency(goal: Goal, known: Known, *, in_money: bool) -> Goal:
    """Bare figures of money get the country's currency; a bare large one, asked for in money, is revenue."""
    bare = goal.target is not None and goal.target.unit == "count" and abs(goal.target.value) >= _LARGE
    metric = goal.metric
    if in_money and bare and not goal.relative and metric in (None, "custom") and goal.direction != "deliver":
        metric = "profit" if named_in(goal.wish, "bigger") == "profit" else "revenue"
    row = METRICS.get(metric or "")
    counted_in_money = in_money and bare and metric == "sales"
    if row is None or (row.unit != "money" and not counted_in_money):
        return goal
    unit = currency_of(country_of(known))
    return goal.model_copy(
        update={"metric": metric, "baseline": _money(goal.baseline, unit), "target": _money(goal.target, unit)}
    )


def _money(amount: Amount | None, currency: str) -> Amount | None:
    if amount is None:
        return None
    size = abs(amount.value)
    return Amount(value=size, unit=currency if amount.unit in ("count", OPEN_MONEY) else amount.unit)


def unit_of(bigger: BusinessGoal, known: Known) -> str:
    """The unit that figures of its measure are in; money is the country's until another currency is said."""
    unit = unit_in(as_goal(bigger), known)
    return currency_of(country_of(known)) if unit == OPEN_MONEY else unit
