"""Likely answers fit the goal they are offered for."""

from __future__ import annotations

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goals.realism import judge
from dialogs.domain.goals.suggestions import easier, likely_targets, numbered
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.plans.next_moves import likely_bigger_goals, likely_first_steps
from tests.domain.aloud import TODAY, aloud, goal


def test_a_present_figure_gets_a_steady_and_an_ambitious_target() -> None:
    asked = goal("bookings", baseline=Amount(value=40), per="month")
    steady, push = likely_targets(asked, TODAY)

    assert (aloud(steady.label), aloud(push.label)) == ("46 bookings a month, +15%", "60 bookings a month, +50%")
    assert judge(asked.model_copy(update={"target": steady.amount}), TODAY).verdict == "ok"
    assert judge(asked.model_copy(update={"target": push.amount}), TODAY).verdict == "stretch"


def test_a_measure_that_should_fall_gets_lower_targets() -> None:
    offered = likely_targets(goal("complaints", baseline=Amount(value=35)), TODAY)

    assert offered
    assert all(one.amount.value < 35 and one.amount.value == int(one.amount.value) for one in offered)


def test_a_rating_stays_within_five_stars() -> None:
    offered = likely_targets(goal("rating", baseline=Amount(value=4.8, unit="points")), TODAY)

    assert [one.amount.value for one in offered] == [5.0]


def test_a_rate_never_passes_a_hundred() -> None:
    offered = likely_targets(goal("customer_satisfaction", baseline=Amount(value=92, unit="percent")), TODAY)

    assert offered
    assert all(92 < one.amount.value < 100 for one in offered)


def test_without_a_present_figure_changes_are_offered() -> None:
    offered = likely_targets(goal("leads"), TODAY)

    assert len(offered) == 2
    assert all(one.relative and aloud(one.label).endswith("% more") for one in offered)
    assert all(aloud(one.reason) for one in offered)


def test_nothing_is_offered_where_no_number_fits() -> None:
    assert likely_targets(goal(None, direction="deliver", thing="open"), TODAY) == ()
    assert likely_targets(goal("rating", direction="keep"), TODAY) == ()
    assert likely_targets(goal("custom", thing="olive trees"), TODAY) == ()


def test_a_thing_we_know_is_counted_in_its_own_noun() -> None:
    offered = likely_targets(goal("custom", thing="thing:books"), TODAY)

    assert all(aloud(one.label).endswith("books") and not one.relative for one in offered)


def test_an_easier_target_and_a_later_day_are_offered_for_a_hard_goal() -> None:
    lower, longer = easier(goal("orders", (100, "count"), baseline=Amount(value=40)), TODAY)

    assert lower is not None
    assert longer is not None


def test_finding_todays_number_is_the_first_step_where_it_is_unknown() -> None:
    assert "write down" in aloud(likely_first_steps(goal("leads"))[0])
    assert "write down last" not in aloud(likely_first_steps(goal("leads", baseline=Amount(value=9)))[0])


@pytest.mark.parametrize("metric", [None, "custom", "savings"])
def test_what_serves_no_business_gets_no_bigger_goals(metric: str | None) -> None:
    assert likely_bigger_goals(metric) == ()


@pytest.mark.parametrize("baseline", [1, 2, 3, 5, 9, 40, 1000])
@pytest.mark.parametrize("metric", ["orders", "employees", "complaints", "savings", "customers"])
def test_no_target_is_offered_twice(metric: str, baseline: float) -> None:
    offered = likely_targets(goal(metric, baseline=Amount(value=baseline)), TODAY)
    values = [one.amount.value for one in offered]

    assert len(values) == len(set(values))
    assert baseline not in values


def test_the_target_that_a_goal_has_is_not_offered_again() -> None:
    asked = goal("bookings", (60, "count"), baseline=Amount(value=40))

    assert 60 not in {one.amount.value for one in likely_targets(asked, TODAY)}


def test_in_a_review_what_is_offered_lies_beyond_the_figure_reached() -> None:
    asked = goal("bookings", (60, "count"), baseline=Amount(value=40))
    offered = likely_targets(asked, TODAY, Amount(value=66))

    assert offered
    assert all(one.amount.value > 66 for one in offered)


def test_a_rate_moves_by_points() -> None:
    offered = likely_targets(goal("conversion_rate", baseline=Amount(value=2, unit="percent")), TODAY)
    unknown = likely_targets(goal("bounce_rate"), TODAY)

    assert all("point" in aloud(one.label) for one in (*offered, *unknown))


@pytest.mark.parametrize("metric", [*METRICS, None])
def test_every_measure_has_bigger_goals_and_steps(metric: str | None) -> None:
    assert likely_bigger_goals(metric) or metric in {None, "custom", "savings"}
    assert len(likely_first_steps(goal(metric, direction="increase"))) == 3


def test_a_button_that_stands_for_no_target_any_more_is_told_from_one_that_does() -> None:
    offered = likely_targets(goal("bookings", baseline=Amount(value=40)), TODAY)

    assert [numbered(offered, str(place)) for place in range(len(offered))] == list(offered)
    assert numbered(offered, str(len(offered))) is None
