"""A miss is traced through a few numbers, what is known is not asked, and the decision that fits comes first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import SaveReview
from tests.flows.person import Person
from tests.flows.planned import half_planned

DAY = date(2027, 3, 21)
SALES = {"metric": "sales", "baseline": Amount(value=100), "target": Amount(value=120), "per": "month"}


def missing(**fields: object) -> Person:
    """Somebody far behind and with a plan, who was asked whether to look for the cause."""
    person = half_planned(Person().has("g1", **{**SALES, **fields}))
    person.on(DAY)
    person.follows("review", "g1")
    person.types("102")
    person.types("the offer")
    person.types("few came back")
    assert person.question == "review.cause"
    return person


def test_many_clicks_and_few_sales_lead_to_the_purchase_and_another_way() -> None:
    person = missing()
    person.presses("yes")
    person.presses("most")
    person.types("1 in a hundred")
    person.types("4%")

    assert "Many click and few buy" in person.heard
    assert "A story, not a benchmark" in person.heard
    person.types("they like it but wait too long")
    assert person.buttons[0] == "Change the approach, with a step for it"
    person.presses("change_way")

    (review,) = [one.review for one in person.effects if isinstance(one, SaveReview)]
    assert (review.cause, review.feedback, review.decision) == (
        "purchase",
        "they like it but wait too long",
        "change_way",
    )
    assert person.state.stack[-1].flow == "plan_actions"


def test_what_is_marked_in_the_plan_is_shown_and_not_taken_for_all_that_was_done() -> None:
    person = missing()
    person.presses("yes")

    assert "Marked as done in the plan so far: 1 of 4. How much was really done?" in person.heard
    person.presses("little")
    assert "less than half of it got done" in person.heard
    assert person.question == "review.feedback"


def test_without_a_plan_nobody_is_asked_whether_it_was_done() -> None:
    person = Person().has("g1", **SALES)
    person.on(DAY)
    person.follows("review", "g1")
    for text in ("102", "the offer", "few came back"):
        person.types(text)
    person.presses("yes")

    assert person.question == "tracing.conversion"


def test_figures_of_other_goals_are_not_asked_for() -> None:
    person = missing().has("g2", metric="conversion_rate").has("g3", metric="click_through_rate")
    person.stood_at("g2", 0.8, DAY - timedelta(days=1), "percent").stood_at("g3", 3.5, DAY, "percent")
    person.presses("yes")

    assert "Many click and few buy" in person.heard


def test_a_goal_that_asked_for_too_much_is_said_to_be_the_cause_without_a_question() -> None:
    person = missing(target=Amount(value=900))
    person.presses("yes")

    assert "The goal itself" in person.heard
    person.types("nothing")
    assert person.buttons[0] == "Change the target"


def test_nobody_has_to_know_a_number() -> None:
    person = missing()
    person.presses("yes")
    for _ in range(8):
        if person.question is None or not person.question.startswith("tracing."):
            break
        person.types("I don't know")

    assert "These numbers point to no single cause" in person.heard
    assert person.question == "review.feedback"


def test_who_does_not_advertise_is_not_asked_about_ads_again() -> None:
    person = missing()
    person.presses("yes")
    person.presses("most")
    person.types("5")
    person.presses("ads")

    assert person.question == "tracing.seen"
    person.presses("no")
    assert "Too few see it" in person.heard


@pytest.mark.parametrize(
    ("text", "next_step"), [("120", "tracing.conversion"), ("a lot", "tracing.conversion"), ("2.4", "tracing.clicks")]
)
def test_a_share_of_a_hundred_is_one(text: str, next_step: str) -> None:
    person = missing()
    person.presses("yes")
    person.presses("most")
    person.types(text)

    assert person.question == next_step


def test_tracing_can_be_left_out() -> None:
    person = missing()
    person.presses("no")

    assert person.question == "review.feedback"


def test_it_works_in_arabic_words_too() -> None:
    person = half_planned(Person("ar").has("g1", **SALES))
    person.on(DAY)
    person.follows("review", "g1")
    for text in ("102", "العرض", "ما رجعوا", "ايوه", "أغلبه", "واحد في المية", "٤٪"):
        person.types(text)

    assert "كثيرون ينقرون وقليلون يشترون" in person.heard


@pytest.mark.parametrize(
    ("text", "done"),
    [("70%", 0), ("hardly any", 1), ("30%", 1), ("a few", 1), ("half of it", 0), ("mostly", 0), ("بالكاد", 1)],
)
def test_how_much_of_the_plan_was_done_is_heard(text: str, *, done: bool) -> None:
    person = missing()
    person.presses("yes")
    person.types(text)

    assert person.question == ("review.feedback" if done else "tracing.conversion")


def test_clicks_alone_prove_no_weak_purchase() -> None:
    person = missing()
    person.presses("yes")
    person.presses("most")
    person.types("I don't know")
    person.types("4%")

    assert person.question == "tracing.cost"


def test_very_many_clicks_are_asked_about_once() -> None:
    person = missing()
    person.presses("yes")
    person.presses("most")
    person.types("5")
    person.types("40")
    assert person.question == "tracing.clicks"
    assert "would be very many" in person.heard
    person.types("40")

    assert person.question == "tracing.cost"


@pytest.mark.parametrize("text", ["£40 each", "the cost went up, it is $14 now", "غليت الكلفة، صارت 14$"])
def test_a_sum_told_for_a_share_is_what_a_customer_costs(text: str) -> None:
    person = missing()
    person.presses("yes")
    person.presses("most")
    person.types("5")
    person.types(text)
    assert person.question == "tracing.clicks"
    person.types("3")

    assert person.question == "tracing.worth"


@pytest.mark.parametrize("text", ["let's look", "go on then", "يلا نشوف", "باهي", "نعم"])
def test_the_search_begins_in_words(text: str) -> None:
    person = missing()
    person.types(text)

    assert person.question == "tracing.done"


@pytest.mark.parametrize("words", ["not enough time", "ما كان في محتوى كافي"])
def test_what_was_lacking_is_no_proof_that_the_plan_was_not_done(words: str) -> None:
    person = Person().has("g1", **SALES)
    person.on(DAY)
    person.follows("review", "g1")
    for text in ("102", "the offer", words):
        person.types(text)
    person.presses("yes")

    assert person.question == "tracing.done"
    assert "less than half" not in person.heard
