"""English goals that open with what is not wanted or what may be spent, and others told the long way round."""

from datetime import date

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.language.words.shapes import Reading, Target

TODAY = Context(date(2026, 11, 21), "EG")


def read(text: str) -> Reading:
    return read_goal(text, TODAY)


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("not more followers, more sales please", "sales"),
        ("not likes but bookings", "bookings"),
        ("no more likes, I want orders", "orders"),
        ("مش متابعين، عايزين مبيعات", "sales"),
        ("more sales, not more followers", "sales"),
        ("no more than 20 complaints a month", "complaints"),
        ("more followers and more sales", "followers"),
    ],
)
def test_what_an_opening_not_refuses_is_not_the_goal(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    ("text", "metric", "value", "limit"),
    [
        ("spend no more than 8,000 EGP a month on ads and still bring 300 orders", "orders", 300, 8000),
        ("spend less than $500 on ads and get 50 leads by march", "leads", 50, 500),
        ("spend 5000 EGP on ads and get 300 orders", "orders", 300, 5000),
        ("spend at most 500 EGP for 30 orders", "orders", 30, 500),
    ],
)
def test_what_may_be_spent_is_a_limit_told_first(text: str, metric: str, value: float, limit: float) -> None:
    found = read(text)

    assert (found.metric, found.target) == (metric, Target(value, "count"))
    assert found.guardrail is not None
    assert (found.guardrail.metric, found.guardrail.bound, found.guardrail.value) == ("ad_spend", "max", limit)


def test_what_is_to_be_spent_at_least_is_no_limit() -> None:
    assert read("spend at least 5000 EGP on ads and get 300 orders").guardrail is None


@pytest.mark.parametrize("text", ["spend less than 5000 EGP on ads", "cut our ad spend to 5000 EGP a month"])
def test_a_wish_about_spending_itself_has_no_limit(text: str) -> None:
    found = read(text)

    assert (found.metric, found.guardrail) == ("ad_spend", None)


@pytest.mark.parametrize(
    ("text", "target", "direction"),
    [
        ("half our ad spend by next quarter", Target(50, "percent", relative=True), "decrease"),
        ("Maintain 95% occupancy in our hotel during summer", Target(95, "percent"), "keep"),
        ("our channel has 300 subscribers and I want it to have 1000 by May", Target(1000, "count"), "increase"),
        ("keep 20% more customers", Target(20, "percent", relative=True), "increase"),
        ("get at least 40 new clients by March", Target(40, "count", relative=True), "increase"),
        ("keep at least 20 clients a month", Target(20, "count"), "keep"),
    ],
)
def test_levels_and_changes(text: str, target: Target, direction: str) -> None:
    found = read(text)

    assert (found.target, found.direction) == (target, direction)


def test_what_a_thing_is_to_have_is_no_reason() -> None:
    assert read("my page has 200 followers and I'd love it to have 900").purpose is None
    assert read("grow sales so we can afford a second branch").purpose is not None


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("more people should know about us", "awareness"),
        ("I'd love everyone in town to know our name", "awareness"),
        ("make our brand look more luxurious", "awareness"),
        ("we want to know our customers better", "other"),
    ],
)
def test_to_be_known_is_awareness(text: str, category: str) -> None:
    assert read(text).category == category


def test_a_share_of_another_measure_is_no_limit_on_it() -> None:
    found = read("returns under 3% of sales by june")

    assert (found.metric, found.target, found.guardrail) == ("complaints", Target(3, "percent"), None)


@pytest.mark.parametrize("text", ["be on the first page of google", "we want the top spot on google"])
def test_a_place_among_results_is_awareness_by_search(text: str) -> None:
    found = read(text)

    assert (found.category, found.metric, found.channel) == ("awareness", None, "search")


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("reduse the cost of advertisement 20 % in next 3 month", "ad_spend"),
        ("cost of goods down 10%", "operating_costs"),
        ("40% of our visitors come back by Q2", "retention_rate"),
    ],
)
def test_costs_and_those_who_come_back(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    "text",
    [
        "our gym loses members every summer",
        "we keep losing customers to cheaper shops",
        "our school loses students every year",
        "I'm losing clients, help",
    ],
)
def test_who_is_being_lost_is_churn(text: str) -> None:
    assert read(text).metric == "churn_rate"


@pytest.mark.parametrize(
    "text", ["I want to lose 8 kilos", "the shop loses money", "we lost 3 members, get 10 new members"]
)
def test_other_losses_are_no_churn(text: str) -> None:
    assert read(text).metric != "churn_rate"
