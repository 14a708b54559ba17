"""How a year is broken into quarters, said, weighed and worked for is what was read and found good.

`HADAF_RECORD=1 pytest tests/domain/test_told_of_years.py` writes down what is said now; the diff is to be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Quarter
from dialogs.domain.goals.order import without_sales
from dialogs.domain.years import yearly
from dialogs.domain.years.quarter_moves import end_ahead, quarter_moves
from dialogs.domain.years.yearly_words import arithmetic, in_numbers, quarter_lines, quarter_said, whole_said
from dialogs.messages import T, Value
from tests.domain.aloud import aloud, goal
from tests.domain.recorded import holds

RECORD = Path(__file__).parent / "told" / "years.txt"
STARTED = date(2026, 11, 21)
LATE = date(2027, 8, 20)


def bigger(
    metric: str | None, target: tuple[float, str] | None, start: float | None = None, **fields: Any
) -> BusinessGoal:
    amount = Amount(value=target[0], unit=target[1]) if target else None
    unit = fields.pop("unit", target[1] if target else "count")
    base = None if start is None else Amount(value=start, unit=unit)
    given = {"id": "b", "words": "the year", "started_on": STARTED, "deadline": date(2027, 11, 30), **fields}
    return BusinessGoal(metric=metric, target=amount, baseline=base, **given)


YEARS: dict[str, BusinessGoal] = {
    "revenue of a year": bigger("revenue", (500_000, "EGP"), direction="increase"),
    "revenue by a quarter": bigger("revenue", (25, "percent"), 400_000, unit="EGP", relative=True, focus="profit"),
    "revenue by a quarter, from nobody knows": bigger("revenue", (25, "percent"), relative=True, market="full"),
    "new customers": bigger("new_customers", (200, "count"), direction="increase", focus="customers"),
    "customers from 300 to 430": bigger("customers", (430, "count"), 300, market="new"),
    "costs down by a tenth": bigger(
        "operating_costs", (10, "percent"), 90_000, unit="USD", relative=True, direction="decrease"
    ),
    "cost of a customer to 18": bigger("cost_per_acquisition", (18, "USD"), 25, direction="decrease"),
    "a share of the market": bigger("market_share", (12, "percent"), 9, horizon="trust"),
    "a rating in points": bigger("retention_rate", (5, "points"), 60, unit="percent", relative=True),
    "orders a month": bigger("orders", (900, "count"), 600, per="month", horizon="sales"),
    "profit in half a year": bigger("profit", (90_000, "SAR"), deadline=date(2027, 5, 31)),
    "a thing of one's own": bigger("custom", (40, "count"), thing="workshops held"),
    "without a day": bigger("revenue", (500_000, "EGP"), deadline=None),
    "without a number": bigger("revenue", None, focus="profit"),
    "a branch to be opened": bigger(None, (1, "count"), thing="a second branch", direction="deliver"),
}


def plainly(value: Value) -> str:
    return aloud(T("{value}", value=value))


def laid_out(one: BusinessGoal, quarters: tuple[Quarter, ...] | None, name: str) -> Iterator[str]:
    if not quarters:
        yield f"{name}: -"
        return
    said = [plainly(quarter_said(one, quarters, at)) for at in range(len(quarters))]
    told = arithmetic(one, quarters)
    yield f"{name}: {', '.join(said)} = {plainly(whole_said(one, quarters))}"
    yield f"    {aloud(told) if told else '-'}".replace("\n", " / ")
    after = yearly.following(one, quarters)
    yield f"    so {after.target.value:g} {after.target.unit}, {after.relative}" if after.target else "    so nothing"


def told(one: BusinessGoal) -> Iterator[str]:
    quarters, said = yearly.broken_down(one), in_numbers(one)
    yield f"understood: {aloud(said) if said else '-'}; asks for today's figure: {yearly.wants_baseline(one)}"
    yield from laid_out(one, quarters, "equal")
    if quarters:
        first, last = quarters[0].part.value, len(quarters) - 1
        season = yearly.weighed(quarters, {last: (2.0, "Ramadan"), 0: (0.7, None)})
        yield from laid_out(one, season, "weighed")
        yield from laid_out(one, yearly.weighed(season, {0: (1.0, None)}), "weighed back")
        yield from laid_out(one, yearly.with_part(quarters, 0, first * 2), "first doubled")
        yield from laid_out(one, yearly.adjusted(quarters, 1, first * 1.5, after=False), "second adjusted")
        yield from laid_out(one, yearly.adjusted(season, 0, first * 0.5, after=True), "first adjusted")
        yield from laid_out(one, yearly.all_set(quarters, {0: first, last: first * 3}), "two given")
        yield f"today: {aloud(quarter_lines(one, season, LATE))}".replace("\n", " / ")
        one = one.model_copy(update={"quarters": season})
    for today in (STARTED, LATE):
        moves = quarter_moves(one, today, taken=("reach",) if today == LATE else ())
        yield f"by {end_ahead(one, today)}: " + "; ".join(
            f"{aloud(move.label)} ({aloud(move.reason)})" for move in moves
        )
    alone = without_sales(one, (goal("followers", (500, "count")),))
    yield f"under it only followers: {aloud(alone) if alone else '-'}"


@pytest.mark.parametrize("name", YEARS)
def test_a_year_is_told_as_it_was_read(name: str) -> None:
    holds(RECORD, name, list(told(YEARS[name])))
