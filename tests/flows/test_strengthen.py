"""Making a kept goal stronger: the limit that was meant is the one that is kept, and nothing is lost on the way."""

from __future__ import annotations

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person


def at_the_limit(**fields: object) -> Person:
    person = Person().has("g1", **fields)
    person.follows("strengthen", "g1")
    person.types("revenue +25%")
    assert person.question == "strengthen.guardrail"
    return person


@pytest.mark.parametrize(
    ("words", "metric", "bound", "value", "unit"),
    [
        ("a lead costs at most $5 and margin above 30%", "cost_per_lead", "max", 5, "USD"),
        ("margin above 30% and a lead costs at most $5", "profit_margin", "min", 30, "percent"),
        ("تكلفة العميل المهتم لا تزيد عن 50 والهامش فوق 30%", "cost_per_lead", "max", 50, "EGP"),
        ("الهامش لا يقل عن 20%", "profit_margin", "min", 20, "percent"),
        ("response time under 2 hours", "response_time", "max", 2, "hours"),
        ("no more than 3 complaints", "complaints", "max", 3, "count"),
        ("no more than $25 per lead", "cost_per_lead", "max", 25, "USD"),
        ("each sign-up shouldn't cost more than $25", "cost_per_lead", "max", 25, "USD"),
        ("cost per sign-up under $25", "custom", "max", 25, "USD"),
        ("العميل الواحد ما يكلفش اكتر من ٥٠ جنيه", "cost_per_acquisition", "max", 50, "EGP"),
        ("operating costs under $5000", "operating_costs", "max", 5000, "USD"),
    ],
)
def test_a_limit_in_words_is_kept_as_it_was_said(words: str, metric: str, bound: str, value: float, unit: str) -> None:
    person = at_the_limit()
    person.types(words)

    limit = person.goal().guardrail
    assert limit is not None
    assert (limit.metric, limit.bound, limit.value, limit.unit) == (metric, bound, value, unit)


def test_of_two_limits_the_first_is_kept_and_that_is_said() -> None:
    person = at_the_limit()
    person.types("a lead costs at most $5 and margin above 30%")

    assert "I keep the first" in person.heard


def test_a_limit_on_what_has_no_measure_keeps_its_words() -> None:
    person = at_the_limit()
    person.types("returned parcels must stay under 3%")

    limit = person.goal().guardrail
    assert limit is not None
    assert (limit.metric, limit.thing, limit.bound) == ("custom", "returned parcels", "max")
    assert "returned parcels" in person.heard


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("delivery no more than $3 per order", "delivery"),
        ("shipping must stay under 30 dirhams an order", "shipping"),
        ("I don't want the courier to cost me over 20 riyals", "courier"),
        ("التوصيل ما يزيدش على 30 درهم للطلب", "التوصيل"),
        ("مانبغيش نخسر بزاف ف التوصيل، ماكثر من 30 درهم للكوموند", "التوصيل"),
    ],
)
def test_what_sending_costs_is_no_cost_of_a_customer(words: str, thing: str) -> None:
    person = at_the_limit(metric="orders")
    person.types(words)

    limit = person.goal().guardrail
    assert limit is not None
    assert (limit.metric, limit.thing, limit.bound) == ("custom", thing, "max")


def test_another_measure_typed_at_the_figure_wins_over_the_one_chosen() -> None:
    person = at_the_limit(metric="orders")
    person.presses("profit_margin")
    person.types("unsubscribes must stay under 1%")

    limit = person.goal().guardrail
    assert limit is not None
    assert (limit.metric, limit.bound, limit.value) == ("churn_rate", "max", 1)


@pytest.mark.parametrize("words", ["30", "at least 30", "about 30%", "30 percent"])
def test_a_figure_alone_is_that_of_the_measure_chosen(words: str) -> None:
    person = at_the_limit(metric="orders")
    person.presses("profit_margin")
    person.types(words)

    limit = person.goal().guardrail
    assert limit is not None
    assert (limit.metric, limit.bound, limit.value, limit.unit) == ("profit_margin", "min", 30, "percent")


def test_money_is_limited_in_the_goals_own_currency() -> None:
    dollars = {"baseline": Amount(value=1000, unit="USD"), "target": Amount(value=2000, unit="USD")}
    person = at_the_limit(metric="revenue", **dollars)
    person.types("ad spend under 300")

    limit = person.goal().guardrail
    assert limit is not None
    assert limit.unit == "USD"


def test_what_ads_may_cost_is_asked_and_kept_for_a_month() -> None:
    person = at_the_limit(metric="followers")
    person.presses("ad_spend")
    assert "in a month" in person.heard
    person.types("300")

    limit = person.goal().guardrail
    assert limit is not None
    assert limit.per == "month"


@pytest.mark.parametrize("way", ["none", "/skip", "don't know"])
def test_the_figure_of_a_limit_can_be_left_out(way: str) -> None:
    person = at_the_limit()
    person.presses("rating")
    if way == "none":
        person.presses("none")
    else:
        person.types(way)

    assert person.question == "strengthen.confidence"
    assert person.goal().guardrail is None


def test_going_back_asks_for_the_limit_again_although_it_is_kept() -> None:
    person = at_the_limit()
    person.types("the rating stays above 4.5")
    person.types("/back")

    assert person.question == "strengthen.guardrail"
    person.presses("none")
    assert person.goal().guardrail is None


def test_back_at_the_first_question_does_not_leave() -> None:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    person.types("/back")

    assert person.question == "strengthen.serves"


def test_who_dropped_out_finds_the_way_back_on_the_goals_page() -> None:
    person = Person().has("g1")
    person.follows("open", "g1")
    assert "Make it stronger" in person.buttons

    person.follows("strengthen", "g1")
    assert person.question == "strengthen.serves"


def test_after_a_slip_only_the_question_is_asked_again() -> None:
    person = at_the_limit()
    person.presses("none")
    assert "Specific" in person.heard
    person.types("eleven hundred")

    assert person.question == "strengthen.confidence"
    assert "from 1 to 10" in person.heard
    assert "Specific" not in person.heard


def test_not_knowing_how_sure_one_is_is_an_answer() -> None:
    person = at_the_limit()
    person.presses("none")
    person.types("don't know")

    assert person.question == "strengthen.first_step"
    assert person.goal().confidence is None


@pytest.mark.parametrize(("step", "luck"), [("call five customers", True), ("/skip", False)])
def test_luck_with_the_first_step_is_wished_only_where_there_is_one(step: str, *, luck: bool) -> None:
    person = at_the_limit()
    person.presses("none")
    person.types("8")
    person.types(step)
    person.presses("keep")

    assert ("Good luck" in person.heard) is luck
    assert person.question is None
