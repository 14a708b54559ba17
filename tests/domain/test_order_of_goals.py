"""Goals in order: what a quarter may need, what serves nothing, and attention that leads to no sale."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Quarter
from dialogs.domain.goals.order import order_asked, serves_nothing, without_sales
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.years.quarter_moves import _BY_KIND, _BY_MEASURE, _REASONS, end_ahead, quarter_moves
from dialogs.domain.years.yearly import broken_down
from tests.domain.aloud import TODAY, goal


def year(**fields: Any) -> BusinessGoal:
    given = {"metric": "revenue", "direction": "increase", "deadline": date(2027, 12, 31), **fields}
    return BusinessGoal(id="b", words="the year", started_on=TODAY, **given)


def broken(**fields: Any) -> BusinessGoal:
    whole = year(baseline=Amount(value=400_000, unit="EGP"), target=Amount(value=440_000, unit="EGP"), **fields)
    return whole.model_copy(update={"quarters": broken_down(whole)})


def test_every_suggestion_is_a_measure_with_a_reason() -> None:
    named = {one for row in (*_BY_MEASURE.values(), *_BY_KIND.values()) for one in row}
    assert named <= METRICS.keys()
    assert named <= _REASONS.keys()


@pytest.mark.parametrize(
    ("metric", "leads_there"),
    [
        ("revenue", "leads"),
        ("profit", "average_order_value"),
        ("new_customers", "leads"),
        ("retention_rate", "repeat_purchase_rate"),
        ("cost_per_acquisition", "conversion_rate"),
        (None, "customer_satisfaction"),
    ],
)
def test_what_is_suggested_follows_the_kind_of_the_year(metric: str | None, leads_there: str) -> None:
    assert quarter_moves(year(metric=metric), TODAY)[0].metric == leads_there


def test_a_new_area_has_to_hear_of_us_first_and_a_full_market_is_kept() -> None:
    assert quarter_moves(year(market="new"), TODAY)[0].metric == "reach"
    assert quarter_moves(year(market="full"), TODAY)[0].metric == "repeat_purchase_rate"


def test_a_profit_goal_asks_for_better_leads_rather_than_more() -> None:
    assert "leads" not in {one.metric for one in quarter_moves(year(metric="profit", focus="profit"), TODAY)}


def test_a_suggestion_stays_within_what_steady_work_brings() -> None:
    bold = broken()
    bold = bold.model_copy(update={"target": Amount(value=2_000_000, unit="EGP")})
    bold = bold.model_copy(update={"quarters": broken_down(bold)})

    assert all(one.amount.value <= 15 for one in quarter_moves(bold, TODAY) if one.amount.unit == "percent")


def test_what_is_under_way_already_is_not_suggested_again() -> None:
    assert "leads" not in {one.metric for one in quarter_moves(year(), TODAY, ("leads",))}


def test_the_quarter_ahead_is_the_one_with_eight_weeks_left() -> None:
    assert end_ahead(broken(), TODAY) == date(2027, 3, 31)
    assert end_ahead(broken(), date(2027, 2, 20)) == date(2027, 6, 30)
    assert end_ahead(broken(), date(2027, 12, 20)) == date(2027, 12, 31)
    assert end_ahead(year(), TODAY) == date(2027, 3, 31)


def test_a_quarter_of_a_bigger_goal_needs_a_weight_above_nothing() -> None:
    with pytest.raises(ValueError, match="greater than 0"):
        Quarter(ends=TODAY, part=Amount(value=1), factor=0)


def test_attention_without_an_end_is_named_and_private_things_are_left_alone() -> None:
    assert serves_nothing(goal("likes", (500, "count")), others=False) is not None
    assert serves_nothing(goal("leads", (500, "count")), others=False) is None
    assert serves_nothing(goal("leads", (500, "count")), others=True) is not None
    assert serves_nothing(goal("likes", (500, "count"), serves=("b",)), others=True) is None
    assert serves_nothing(goal("savings", (500, "EGP")), others=True) is None
    assert serves_nothing(goal(None, direction="deliver"), others=True) is None


def test_an_order_is_asked_once_when_goals_become_many() -> None:
    goals = [goal("leads", (9, "count")).model_copy(update={"id": name}) for name in "abcd"]

    assert order_asked(goals[:1], goals[1]) is None
    assert order_asked(goals[:2], goals[2]) is not None
    assert order_asked(goals[:3], goals[3]) is None
    first = goals[0].model_copy(update={"primary": True})
    assert order_asked([first, goals[1]], goals[2]) is None
    paused = goals[0].model_copy(update={"status": "paused"})
    assert order_asked([paused, goals[1]], goals[2]) is None


def test_money_that_only_attention_leads_to_is_named() -> None:
    likes, leads = goal("likes", (500, "count")), goal("leads", (50, "count"))

    assert without_sales(year(), [likes]) is not None
    assert without_sales(year(), [likes, leads]) is None
    assert without_sales(year(), []) is None
    assert without_sales(year(metric="brand_searches"), [likes]) is None
