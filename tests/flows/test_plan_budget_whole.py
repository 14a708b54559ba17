"""The plan's budget: how much there is, in which currency and for how long, and what stays of an old budget."""

from __future__ import annotations

import pytest

from dialogs.domain.plans.plan import Budget, Picked, Share
from tests.flows.person import Person
from tests.flows.planned import at, goes, plan_of, with_plan
from tests.flows.test_plan_budget import asked, split


@pytest.mark.parametrize(
    ("language", "words", "whole"),
    [
        ("en", "500 a month for 3 months", 1500),
        ("en", "$200 a month", 800),
        ("en", "100 a week for a month", 400),
        ("en", "1000 a month until the end of January", 2000),
        ("ar", "٥٠٠ شهريًا لمدة شهرين", 1000),
        ("ar", "٥٠٠ في الشهر", 2000),
    ],
)
def test_money_by_the_month_is_reckoned_for_as_long_as_is_said(language: str, words: str, whole: float) -> None:
    budget = plan_of(goes(asked(language), words, "<done>", "<fine>")).budget

    assert budget is not None
    assert budget.total == whole


@pytest.mark.parametrize(("country", "currency"), [("JO", "JOD"), ("IQ", "IQD"), ("SA", "SAR"), ("MA", "MAD")])
def test_a_bare_figure_is_in_the_countrys_currency(country: str, currency: str) -> None:
    budget = plan_of(goes(asked(country=country), "1000", "<done>", "<fine>")).budget

    assert budget is not None
    assert budget.currency == currency


def test_fils_come_in_thousands() -> None:
    person = goes(asked(country="JO"), "100", "ads, photos and tools equally", "<fine>")

    assert split(person) == {"spend_ads": 33.334, "spend_production": 33.333, "spend_tools": 33.333}


def test_the_currency_is_asked_where_nothing_tells_it() -> None:
    person = goes(at("budget"), "2000")
    assert person.question == "plan_budget.currency"

    assert split(goes(person, "riyals", "<done>", "<fine>"))["spend_ads"] == 1100


@pytest.mark.parametrize(
    ("language", "words"), [("en", "no money"), ("en", "0"), ("en", "nothing"), ("ar", "معنديش فلوس"), ("ar", "لا")]
)
def test_no_money_is_an_answer(language: str, words: str) -> None:
    person = goes(asked(language), words)

    assert plan_of(person).budget is None
    assert "budget" in plan_of(person).seen


@pytest.mark.parametrize(("language", "words"), [("en", "I don't know"), ("ar", "مش عارف"), ("en", "/skip")])
def test_a_figure_nobody_knows_leaves_the_budget_open(language: str, words: str) -> None:
    person = goes(asked(language), words)

    assert plan_of(person).seen == ("budget",)
    assert person.question is None


def test_a_budget_left_out_stays_as_it_was() -> None:
    old = Budget(total=900, currency="EGP", shares=(Share(of=Picked(idea="spend_ads"), value=900),))
    person = with_plan(Person().has("g1"), budget=old, seen=("budget",))
    person.follows("part", "g1.budget")
    person.types("/skip")

    assert plan_of(person).budget == old


def test_the_old_budget_is_offered_again() -> None:
    shares = (Share(of=Picked(idea="spend_ads"), value=600), Share(of=Picked(words="Omar"), value=300))
    person = with_plan(Person().has("g1"), budget=Budget(total=900, currency="EGP", shares=shares), seen=("budget",))
    person.follows("part", "g1.budget")
    assert "EGP 900, as before" in person.buttons

    assert split(goes(person, "<same>", "<done>", "<fine>")) == {"spend_ads": 600, "Omar": 300}


def test_an_old_split_follows_a_new_whole() -> None:
    shares = (Share(of=Picked(idea="spend_ads"), value=600), Share(of=Picked(words="Omar"), value=300))
    person = with_plan(Person().has("g1"), budget=Budget(total=900, currency="EGP", shares=shares), seen=("budget",))
    person.follows("part", "g1.budget")

    assert split(goes(person, "1800", "<done>", "<fine>")) == {"spend_ads": 1200, "Omar": 600}


def test_the_channels_of_the_plan_get_the_ads() -> None:
    person = with_plan(Person().has("g1"), channels=(Picked(idea="instagram"), Picked(idea="google_maps")))
    person.follows("part", "g1.budget")
    found = split(goes(person, "1000 EGP", "<done>", "<fine>"))

    assert found["instagram"] > found["google_maps"]
    assert "spend_ads" not in found


def test_back_takes_a_change_of_the_split_back() -> None:
    person = goes(asked(), "1000", "60 ads 40 people", "ads 80%", "/back")

    assert "1. Ads: EGP 600 (60%)" in person.heard


def test_a_wish_in_between_is_kept_for_later() -> None:
    assert goes(asked(), "I want to increase sales by 20%").question == "aside.choice"


def test_a_figure_of_the_goal_in_between_is_noted() -> None:
    person = goes(asked(), "we're at 50 bookings")

    assert [one.amount.value for one in person.known.check_ins] == [50]
    assert person.question == "plan_budget.total"


@pytest.mark.parametrize("words", ["why?", "ليه؟"])
@pytest.mark.parametrize("moves", [(), ("2000",), ("2000", "<done>")])
def test_every_question_says_why(words: str, moves: tuple[str, ...]) -> None:
    person = goes(asked(), *moves)
    question = person.question
    person.types(words)

    assert person.question == question
    assert len(person.heard.split("\n\n")) > 1
