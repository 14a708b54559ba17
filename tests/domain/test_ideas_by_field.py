"""Steps fit the kind of organisation: nobody who gives, learns or is treated is sold two products together."""

from __future__ import annotations

import pytest

from dialogs.domain.goals.suggestions import likely_limits
from dialogs.domain.plans.likely_actions import likely_actions, small_ideas
from dialogs.domain.plans.likely_channels import likely_channels
from dialogs.domain.plans.next_moves import likely_bigger_goals, likely_first_steps
from dialogs.messages import Sentence
from tests.domain.aloud import aloud, goal

_OF_A_SHOP = (
    "customer list",
    "past customer",
    "satisfied customer",
    "last ten customers",
    "customers'",
    "product",
    "sale",
    "buy",
    "purchase",
    "offer of the last",
    "discount",
    "basket",
)
_MEASURES = ("revenue", "new_customers", "bookings", "registrations", "retention_rate", "reach", "reviews", "leads")


def told(metric: str, field: str | None) -> str:
    ideas = [idea.text for idea in likely_actions(goal(metric), (), field)]
    steps: list[Sentence] = [
        *ideas,
        *(one for one in likely_first_steps(goal(metric), field) if isinstance(one, Sentence)),
    ]
    return " | ".join(aloud(one) for one in steps).lower()


@pytest.mark.parametrize("field", ["charity", "school", "training", "clinic"])
@pytest.mark.parametrize("metric", _MEASURES)
def test_who_has_no_buyers_is_offered_no_steps_of_a_shop(field: str, metric: str) -> None:
    assert not [word for word in _OF_A_SHOP if word in told(metric, field)]
    assert len(likely_actions(goal(metric), (), field)) >= 3
    assert len(likely_first_steps(goal(metric), field)) == 3


@pytest.mark.parametrize(
    ("field", "metric", "word"),
    [
        ("charity", "revenue", "give"),
        ("school", "registrations", "enrol"),
        ("training", "new_customers", "lesson"),
        ("clinic", "bookings", "appointment"),
        ("salon", "revenue", "two services"),
        ("shop", "revenue", "two products"),
        (None, "revenue", "two products"),
    ],
)
def test_steps_are_those_of_the_field(field: str | None, metric: str, word: str) -> None:
    assert word in told(metric, field)


@pytest.mark.parametrize("field", ["charity", "school", "training", "clinic"])
def test_who_has_no_buyers_is_offered_no_shop_to_sell_in(field: str) -> None:
    assert not {"store", "marketplace"} & set(likely_channels(goal("revenue"), field))
    assert likely_channels(goal("revenue", channel="store"), field)[0] == "store"
    assert len(likely_channels(goal("revenue"), field)) >= 5


def test_a_field_keeps_its_own_small_steps_first() -> None:
    assert [bool(idea.fields) for idea in small_ideas("sales", "charity")] == [True, True, True]


@pytest.mark.parametrize("field", ["charity", "school", "training", "clinic"])
@pytest.mark.parametrize("metric", ["revenue", "sales", "new_customers", "retention_rate", "bookings"])
def test_who_has_no_buyers_is_offered_no_limits_of_buying(field: str, metric: str) -> None:
    limits = {one.metric for one in likely_limits(metric, field)}
    assert limits
    assert not limits & {"profit_margin", "average_order_value", "cost_per_acquisition", metric}


def test_the_bigger_goal_of_a_charity_is_no_profit() -> None:
    told = [aloud(one) for one in likely_bigger_goals("revenue", "charity")]
    assert told[0] == "Donations +25% within a year"
    assert not any("rofit" in one for one in told)
    assert likely_bigger_goals("savings", "charity") == ()


@pytest.mark.parametrize("thing", ["thing:volunteers", "thing:event_guests"])
def test_people_without_a_measure_are_won_where_people_are_seen(thing: str) -> None:
    won = goal("custom").model_copy(update={"thing": thing})

    assert "instagram" in likely_channels(won, "charity")
    assert "bring_one_helper" in {idea.id for idea in likely_actions(won, (), "charity")}
