"""A goal said as one sentence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.deeds import deed_said, short_name
from dialogs.domain.goal import Goal
from dialogs.domain.goals.limits import limit_text
from dialogs.domain.goals.sentences import goal_sentence, level_aimed_at, what_goal_is_now, with_purpose
from dialogs.domain.kpis.catalogue import METRICS
from tests.domain.aloud import aloud, goal, in_arabic

BY = " by Wednesday 31 March 2027"
CASES: tuple[tuple[dict[str, Any], str], ...] = (
    (
        {"metric": "bookings", "target": (60, "count"), "baseline": Amount(value=40), "per": "month"},
        "Increase bookings from 40 to 60 a month" + BY,
    ),
    (
        {"metric": "conversion_rate", "target": (3, "percent"), "baseline": Amount(value=1.8, unit="percent")},
        "Increase the conversion rate from 1.8% to 3%" + BY,
    ),
    (
        {"metric": "brand_searches", "target": (20, "percent"), "relative": True},
        "Increase searches for the name by 20%" + BY,
    ),
    (
        {"metric": "rating", "target": (0.2, "points"), "relative": True, "channel": "google_maps"},
        "Increase the average rating on Google Maps by 0.2 stars" + BY,
    ),
    (
        {"metric": "click_through_rate", "target": (1, "points"), "relative": True, "channel": "email"},
        "Increase the click-through rate of the e-mails by 1 percentage point" + BY,
    ),
    ({"metric": "followers", "target": (5000, "count"), "channel": "x"}, "Reach 5,000 followers on X" + BY),
    ({"metric": "brand_searches", "target": (500, "count")}, "Reach 500 searches for the name" + BY),
    ({"metric": "conversion_rate", "target": (3, "percent")}, "Bring the conversion rate to 3%" + BY),
    (
        {"metric": "complaints", "target": (50, "percent"), "relative": True, "direction": "decrease"},
        "Reduce complaints by 50%" + BY,
    ),
    (
        {"metric": "response_time", "target": (20, "minutes"), "baseline": Amount(value=3, unit="hours")},
        "Reduce the response time from 3 hours to 20 minutes" + BY,
    ),
    (
        {"metric": "rating", "target": (4.7, "points"), "direction": "keep"},
        "Keep the average rating at 4.7 stars or more until Wednesday 31 March 2027",
    ),
    (
        {"metric": "churn_rate", "target": (3, "percent"), "direction": "keep"},
        "Keep the churn rate at 3% or less until Wednesday 31 March 2027",
    ),
    ({"metric": None, "direction": "deliver", "thing": "the online store"}, "The online store" + BY),
    ({"metric": "employees", "target": (4, "count"), "direction": "increase"}, "Hire 4 employees" + BY),
    ({"metric": "savings", "target": (5000, "USD"), "direction": "increase"}, "Save $5,000" + BY),
    ({"metric": "new_customers", "target": (60, "count"), "relative": True}, "Reach 60 new customers" + BY),
    ({"metric": "custom", "target": (24, "count"), "thing": "thing:books"}, "Read 24 books" + BY),
    (
        {
            "metric": "custom",
            "target": (8, "count"),
            "thing": "thing:weight",
            "relative": True,
            "direction": "decrease",
        },
        "Lose 8 kilos" + BY,
    ),
    ({"metric": "custom", "target": (300, "count"), "thing": "olive trees"}, "olive trees: reach 300" + BY),
    ({"metric": "leads", "direction": "increase"}, "Increase leads" + BY),
    ({"metric": "leads", "is_wish": True}, "Increase leads" + BY + " (kept as a wish, without a number)"),
)


@pytest.mark.parametrize(("fields", "said"), CASES)
def test_a_goal_is_said_as_one_sentence(fields: dict[str, Any], said: str) -> None:
    assert aloud(goal_sentence(goal(**fields))) == said


def test_a_percentage_with_a_present_figure_says_where_it_leads() -> None:
    grown = goal("orders", (30, "percent"), relative=True, baseline=Amount(value=400), baseline_guess=True)

    assert aloud(goal_sentence(grown)) == "Increase orders by 30%, from about 400 to 520" + BY


def test_a_share_that_rounding_makes_another_is_left_out() -> None:
    one = goal(metric="customers", target=(10, "percent"), relative=True, baseline=Amount(value=25), per="day")

    assert aloud(goal_sentence(one)) == "Increase customers from 25 to 28 a day by Wednesday 31 March 2027"


def test_a_limit_follows_the_goal() -> None:
    limit = Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD")
    limited = goal("leads", (15, "percent"), relative=True, channel="google_ads", guardrail=limit)

    assert aloud(goal_sentence(limited)) == (
        "Increase leads from Google Ads by 15%" + BY + ", while a lead costs at most $10"
    )


def test_a_limit_without_words_of_its_own_is_still_said() -> None:
    limit = Guardrail(metric="bookings", bound="min", value=30, unit="count")

    assert aloud(limit_text(limit)) == "while keeping bookings at 30 or more"


def test_a_goal_without_a_day_says_none() -> None:
    assert aloud(goal_sentence(goal("followers", (900, "count"), deadline=None))) == "Reach 900 followers"


def test_the_bigger_goal_is_told_in_the_persons_words() -> None:
    said = aloud(with_purpose(goal_sentence(goal("leads", (90, "count"))), "a second van"))

    assert said.endswith("It serves the bigger goal: a second van")


@pytest.mark.parametrize(
    ("one", "title"),
    [
        (goal("orders", (60, "count"), per="month"), "Reach 60 orders a month · until 31 March 2027"),
        (goal("complaints", (20, "percent"), relative=True), "Reduce complaints by 20% · until 31 March 2027"),
        (
            goal("complaints", (20, "count"), baseline=Amount(value=35)),
            "Reduce complaints to 20 · until 31 March 2027",
        ),
        (goal(None, direction="deliver", thing="the menu"), "The menu · until 31 March 2027"),
        (goal("leads", (90, "count"), status="stopped"), "Reach 90 leads · stopped"),
        (goal("leads", (90, "count"), status="reached"), "✅ Reach 90 leads"),
    ],
)
def test_a_title_says_where_to_and_until_when(one: Goal, title: str) -> None:
    assert aloud(what_goal_is_now(one)) == title


@pytest.mark.parametrize("per", ["day", "week", "month"])
def test_a_share_in_a_title_does_not_seem_to_come_on_top_every_day(per: str) -> None:
    one = goal(metric="customers", target=(10, "percent"), relative=True, baseline=Amount(value=25), per=per)

    assert aloud(what_goal_is_now(one)) == "Increase customers by 10% · until 31 March 2027"


def test_a_title_may_carry_the_last_figure() -> None:
    followers = goal("followers", (900, "count"), baseline=Amount(value=700))

    said = aloud(what_goal_is_now(followers, Amount(value=750)))
    assert said == "Increase followers to 900 · until 31 March 2027 · last: 750"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("launch our new website", "Launch our new website"),
        ("نفتح فرعًا جديدًا في جدة", "افتتاح فرع جديد في جدة"),
        ("أفتح فرع في جدة", "افتتاح فرع في جدة"),
        ("نفتح فرعًا جديدًا", "افتتاح فرع جديد"),
        ("أفتح", "افتتاح"),
        ("أتعلم السباحة", "تعلّم السباحة"),
        ("أطلق موقعنا الجديد", "إطلاق موقعنا الجديد"),
        ("نكتب كتابا عن العسل", "كتابة كتاب عن العسل"),
        ("سنطلق التطبيق", "إطلاق التطبيق"),
        ("ترتيب المخزن", "ترتيب المخزن"),
    ],
)
def test_a_deed_is_said_as_something_to_be_done(typed: str, said: str) -> None:
    assert deed_said(typed) == said


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("olive trees", "olive trees"),
        ("I want to get 40 honey jars by May", "honey jars"),
        ("زيادة عدد النخل من 20 إلى 40", "النخل"),
        ("number of", "number of"),
    ],
)
def test_a_thing_is_called_by_its_name_alone(typed: str, name: str) -> None:
    assert short_name(typed) == name


def test_two_levels_say_better_than_a_word_which_way_it_goes() -> None:
    quicker = goal("delivery_time", (50, "minutes"), baseline=Amount(value=1.5, unit="hours"), direction="increase")

    assert aloud(goal_sentence(quicker)).startswith("Reduce the delivery time")


@pytest.mark.parametrize(
    ("metric", "share", "now", "then"),
    [("complaints", 25, 80, 60), ("complaints", 25, 30, 22), ("orders", 25, 150, 188), ("orders", 100, 0, 0)],
)
def test_the_level_aimed_at_follows_from_the_change_and_is_no_easier(
    metric: str, share: float, now: float, then: float
) -> None:
    changed = goal(metric, (share, "percent"), relative=True, baseline=Amount(value=now))

    assert level_aimed_at(changed) == Amount(value=then)


@pytest.mark.parametrize("metric", METRICS)
@pytest.mark.parametrize("direction", ["increase", "decrease", "reach", "keep", None])
@pytest.mark.parametrize("relative", [True, False])
def test_every_measure_can_be_said_in_every_way(metric: str, direction: str | None, *, relative: bool) -> None:
    fields = {"direction": direction, "relative": relative, "thing": "olive trees", "deadline": date(2027, 6, 30)}
    for target in ((20.0, "percent"), (2.0, "points"), (300.0, "count"), None):
        one = goal(metric, target, **fields)
        for words in (aloud(goal_sentence(one)), in_arabic(goal_sentence(one)), aloud(what_goal_is_now(one))):
            assert words
            assert "{" not in words


@pytest.mark.parametrize("metric", ["mentions", "brand_searches"])
def test_a_name_that_is_counted_is_told_with_whose_it_is(metric: str) -> None:
    ours = goal(metric).model_copy(update={"wish": "more people should know our flower shop"})

    assert "the name of the flower shop" in aloud(goal_sentence(ours))


def test_a_thing_without_its_number_is_called_by_its_name_and_not_by_its_id() -> None:
    open_yet = goal("custom", thing="thing:no_shows")

    assert aloud(goal_sentence(open_yet)).startswith("missed appointments: the number is still open")
    assert "thing:" not in in_arabic(goal_sentence(open_yet))


def test_a_thing_without_its_number_says_where_it_stands() -> None:
    told = goal("custom", thing="thing:no_shows", baseline=Amount(value=20, unit="percent"))

    assert aloud(goal_sentence(told)).startswith("missed appointments: 20% now")
    assert "20" in in_arabic(goal_sentence(told))
