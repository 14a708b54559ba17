"""What the words of a bigger goal say of a measure, a number and a date; refuses to fill in what they leave open."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from dialogs.domain.aimed import Amount, Statement
from dialogs.domain.goal import BusinessGoal
from dialogs.domain.goals.sentences import begins_at_nothing
from dialogs.domain.kpis.amounts import OPEN_MONEY
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.quarters import year_ahead
from dialogs.domain.rewording.rewording import goal_as_read
from dialogs.domain.years.yearly import as_goal
from dialogs.events import Known
from dialogs.flows.asking.answering import amount_of, context_of, country_of, currency_for, past
from dialogs.flows.goal.measuring import unit_in
from dialogs.language.answers.answers import Answer
from dialogs.language.answers.naming import named_in
from dialogs.language.goals.reading import Amount as ReadAmount
from dialogs.language.goals.reading import Reading, Target, read_goal

LONGEST = 200
PERIODS = frozenset({"day", "week", "month", "quarter", "year"})
_LARGE = 1000
_STORY = 12
_CLAUSES = re.compile(
    r"[.!?؟،؛;\n]+\s|,\s|\s(?:but|while|and (?=i\b|we\b|also\b)|بس|لكن|ولكن|و(?=ن(?!صف?\b)\w{3,}))\s?", re.IGNORECASE
)


def bigger_goal(words: str, known: Known, **told: str | None) -> BusinessGoal:
    """A new bigger goal from its words, under a fresh id; `told` is what the other questions found."""
    words = words.strip()[:LONGEST]
    return BusinessGoal(id=f"{known.new_id}b", words=words, started_on=known.today, **told, **read_bigger(words, known))


def read_bigger(words: str, known: Known, *, in_money: bool = True) -> dict[str, Any]:
    """The fields that words fill; without a day of their own, the end is that of the coming twelve months.

    `in_money`: a large figure without a unit is meant in money, as the question asks for it.
    """
    reading = read_goal(_telling(words, known), context_of(known))
    day = reading.deadline if reading.deadline and not past(reading.deadline, known) else year_ahead(known.today)
    if not reading.goal:
        return {"deadline": day}
    goal = _in_currency(goal_as_read(reading, day, country_of(known)), reading, known, in_money=in_money)
    named = ("metric", "thing", "direction", "baseline", "target")
    fields: dict[str, Any] = {name: getattr(goal, name) for name in named}
    if goal.metric is None and goal.direction != "deliver":
        fields |= {"target": None, "baseline": None}
    rate = goal.per in PERIODS and begins_at_nothing(goal)
    relative = goal.target is not None and goal.relative and not rate
    if relative and goal.target is not None:
        fields["target"] = Amount(value=abs(goal.target.value), unit=goal.target.unit)
    return fields | {"relative": relative, "per": goal.per if goal.per in PERIODS else None, "deadline": day}


def _telling(words: str, known: Known) -> str:
    """The clause of a long story that says what shall move and how far; the whole where none does, or it is short.

    What last year brought stands beside it, and must not be taken for the goal.
    """
    if len(words.split()) <= _STORY:
        return words
    for clause in _CLAUSES.split(words):
        reading = read_goal(clause, context_of(known))
        moves = reading.direction in ("increase", "decrease") and "direction" in reading.evidence
        if reading.goal and moves and reading.metric is not None and reading.target is not None:
            return clause
    return words


def says_day(words: str, known: Known) -> bool:
    """Whether words name a day of their own that is still ahead."""
    day = read_goal(words, context_of(known)).deadline
    return day is not None and not past(day, known)


def _in_currency(goal: Statement, reading: Reading, known: Known, *, in_money: bool) -> Statement:
    """Give bare figures of money their currency; a bare large one, asked for in money, is revenue.

    The currency is that of the person's country; until it is known, none is claimed.
    """
    bare = goal.target is not None and goal.target.unit == "count" and abs(goal.target.value) >= _LARGE
    metric, unit = goal.metric, _currency(known)
    if in_money and bare and not goal.relative and metric in (None, "custom") and goal.direction != "deliver":
        metric = "profit" if named_in(goal.wish, "bigger") == "profit" else "revenue"
    sold = in_money and bare and metric == "sales"
    if sold and unit == "count":
        metric = "revenue"
    row = METRICS.get(metric or "")
    if row is None or (row.unit != "money" and not sold):
        return goal
    baseline, target = _money(goal.baseline, reading.baseline, unit), _money(goal.target, reading.target, unit)
    return replace(goal, metric=metric, baseline=baseline, target=target)


def _currency(known: Known) -> str:
    return currency_for(known) if known.profile.currency or known.profile.country else "count"


def _money(amount: Amount | None, read: ReadAmount | Target | None, currency: str) -> Amount | None:
    if amount is None or read is None:
        return amount
    told = read.unit not in (None, "count", OPEN_MONEY)
    return Amount(value=abs(amount.value), unit=amount.unit if told else currency)


def amount_of_year(answer: Answer, bigger: BusinessGoal, known: Known) -> Amount:
    """A figure of a bigger goal; a large one of sales is what they brought, since the year was asked about in money."""
    amount = amount_of(answer, unit_of(bigger, known))
    brought = bigger.metric == "sales" and amount.unit == "count" and amount.value >= _LARGE
    return replace(amount, unit=_currency(known)) if brought else amount


def unit_of(bigger: BusinessGoal, known: Known) -> str:
    """The unit that figures of its measure are in; money is the person's until another currency is said."""
    unit = unit_in(as_goal(bigger), known)
    return _currency(known) if unit == OPEN_MONEY else unit
