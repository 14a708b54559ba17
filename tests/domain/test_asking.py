"""Questions for figures, and figures taken back, as they are read aloud."""

from __future__ import annotations

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goals.aims import keep_label, same_as_today, target_label
from dialogs.domain.goals.asking import (
    aim_question,
    deadline_question,
    echo_of,
    figure_question,
    of_last_month,
    target_echo,
    trend_question,
)
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.how_many import OF_THING
from dialogs.domain.kpis.things import THINGS
from tests.domain.aloud import TODAY, aloud, goal


def count(value: float, unit: str = "count") -> Amount:
    return Amount(value=value, unit=unit)


@pytest.mark.parametrize(
    ("measure", "channel", "per", "question"),
    [
        ("bookings", None, None, "How many bookings did you have last month?"),
        ("brand_searches", None, None, "How many searches for the name were there last month?"),
        ("followers", "instagram", None, "How many followers on Instagram are there now?"),
        ("orders", None, "day", "How many orders are there a day, on average?"),
        ("interactions", "instagram", "post", "How many interactions on Instagram are there per post, on average?"),
        ("conversion_rate", None, None, "What is the conversion rate now?"),
        ("savings", None, None, "How much have you saved so far?"),
        ("revenue", None, None, "What was revenue last month?"),
    ],
)
def test_each_measure_is_asked_for_in_its_own_way(
    measure: str, channel: str | None, per: str | None, question: str
) -> None:
    assert aloud(figure_question(measure, channel, None, per)) == f"{question} A guess is fine."


@pytest.mark.parametrize(
    ("per", "question"), [(None, "What did tips come to last month?"), ("week", "the number a week, on average?")]
)
def test_money_with_a_name_of_its_own_is_asked_for_by_it(per: str | None, question: str) -> None:
    assert question in aloud(figure_question("revenue", None, "tips", per))


@pytest.mark.parametrize(
    ("unit", "question"), [("EGP", "What did sales come to last month?"), ("count", "How many sales did you have last")]
)
def test_sales_are_asked_for_in_money_or_in_number_as_they_were_told(unit: str, question: str) -> None:
    assert question in aloud(figure_question(goal("sales", (600, unit), per="month")))


def test_a_goal_is_asked_for_like_its_measure() -> None:
    kept = goal("orders", (30, "count"), per="day")
    assert figure_question(kept) == figure_question("orders", None, None, "day")


def test_a_total_is_asked_for_since_its_first_day() -> None:
    asked = aloud(figure_question("leads", since=TODAY))
    assert asked == "How many leads have there been since Saturday 21 November 2026? A guess is fine."


def test_every_thing_that_has_words_has_its_question() -> None:
    assert set(OF_THING) == set(THINGS)


def test_a_thing_of_ones_own_is_asked_for_by_its_name() -> None:
    assert aloud(figure_question("custom", None, "hives")) == "hives: what is the number now? A guess is fine."


@pytest.mark.parametrize("measure", METRICS)
def test_no_question_speaks_of_a_figure_for_something(measure: str) -> None:
    assert "figure for" not in aloud(figure_question(measure))


def test_the_past_of_a_count_is_asked_for_by_its_number() -> None:
    asked = aloud(trend_question("followers", "instagram"))
    assert asked == "How has the number of followers on Instagram changed over the last three months?"
    assert aloud(trend_question("revenue")) == "How did revenue change over the last three months?"


@pytest.mark.parametrize(
    ("measure", "amount", "per", "echo"),
    [
        ("brand_searches", count(400), None, "Noted: 400 searches last month."),
        ("followers", count(1200), None, "Noted: 1,200 followers now."),
        ("orders", count(12), "day", "Noted: 12 orders a day."),
        ("rating", count(4.3), None, "Noted: 4.3 stars now."),
        ("revenue", count(5000, "USD"), None, "Noted: $5,000 last month."),
    ],
)
def test_a_figure_is_taken_back_with_its_noun_and_time(
    measure: str, amount: Amount, per: str | None, echo: str
) -> None:
    assert aloud(echo_of(measure, amount, per)) == echo


def test_a_guess_is_taken_back_as_one_and_the_asker_may_say_the_time() -> None:
    assert aloud(echo_of("bookings", count(40), guess=True)) == "Noted: about 40 bookings last month."
    assert aloud(echo_of("bookings", count(40), None, last_month=False)) == "Noted: 40 bookings now."
    assert of_last_month("bookings")
    assert not of_last_month("bookings", "day")
    assert of_last_month("followers", "month")
    assert not of_last_month("followers")


def test_a_change_is_said_with_its_direction() -> None:
    cut = goal("complaints", (30, "percent"), direction="decrease", relative=True)
    assert aloud(target_echo(cut)) == "So a cut of 30%."
    assert aloud(keep_label(cut)) == "Keep the cut of 30%"
    assert aloud(target_label(cut, count(10, "percent"))) == "Make it a cut of 10%"


def test_a_level_is_said_with_its_noun() -> None:
    more = goal("followers", (2000, "count"), direction="increase")
    assert aloud(target_echo(more)) == "So 2,000 followers."
    assert aloud(target_label(more, count(1500))) == "Make it 1,500 followers"
    assert aloud(target_label(goal("response_time", (20, "hours")), count(27, "hours"))) == "Make it 27 hours"


def test_the_target_is_asked_for_from_where_one_stands() -> None:
    monthly = aim_question(goal("bookings", baseline=count(40)))
    assert aloud(monthly) == "From 40 bookings a month: what should it become?"
    level = aim_question(goal("followers", baseline=count(1200)))
    assert aloud(level) == "From 1,200 followers today: what should it become?"
    open_cut = aim_question(goal("complaints", direction="decrease"))
    assert aloud(open_cut).startswith("How large a cut would be right?")
    from_nothing = aim_question(goal("savings"))
    assert aloud(from_nothing) == "What number do we want to reach? A rough one is enough."


def test_each_kind_of_goal_is_asked_for_its_day() -> None:
    assert aloud(deadline_question(goal("rating", (4.5, "points"), direction="keep"))).startswith("Until when")
    assert aloud(deadline_question(goal(None, direction="deliver"))) == "By when should it be done?"


def test_a_target_that_is_todays_figure_is_known_as_such() -> None:
    assert same_as_today(goal("orders", (40, "count"), baseline=count(40)))
    assert not same_as_today(goal("orders", (41, "count"), baseline=count(40)))
    assert not same_as_today(goal("orders", (40, "count"), baseline=count(40), direction="keep"))
