"""A goal is held against its time and its past, with the arithmetic shown and easier ones offered."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.realism import judge
from dialogs.language.goals.achievable import judge as judge_by_text
from tests.domain.aloud import TODAY, aloud, goal


def orders(now: float, then: float, **fields: object) -> Goal:
    return goal("orders", (then, "count"), baseline=Amount(value=now), per="month", **fields)


def test_a_small_step_is_ok_a_large_one_a_stretch_a_huge_one_unrealistic() -> None:
    assert judge(orders(40, 44), TODAY).verdict == "ok"
    assert judge(orders(40, 60), TODAY).verdict == "stretch"
    assert judge(orders(40, 200), TODAY).verdict == "unrealistic"


def test_less_than_one_thing_a_week_is_told_without_steps() -> None:
    soon = goal("orders", (4, "count"), baseline=Amount(value=2), deadline=TODAY + timedelta(28))
    said = judge(soon, TODAY).arithmetic

    assert said is not None
    assert aloud(said) == "That's twice today's number in 4 weeks."


def test_the_arithmetic_is_shown() -> None:
    said = judge(orders(400, 520), TODAY).arithmetic

    assert said is not None
    assert aloud(said) == "From 400 to 520 orders a month in 4 months: about 30 orders more every month, 6% a month."


def test_a_multiple_is_called_one() -> None:
    said = judge(orders(40, 100), TODAY).arithmetic

    assert said is not None
    assert aloud(said) == "That's 2.5 times today's number in 4 months, about 24% more every month."


def test_a_change_without_a_present_figure_is_spread_over_its_months() -> None:
    said = judge(goal("orders", (20, "percent"), relative=True), TODAY).arithmetic

    assert said is not None
    assert aloud(said) == "An increase of 20% in 4 months is about 4% every month."


def test_percentage_points_count_from_the_present_rate() -> None:
    points = goal("conversion_rate", (1, "points"), relative=True, baseline=Amount(value=2, unit="percent"))

    assert judge(points, TODAY).verdict == "stretch"


def test_a_decrease_is_measured_by_the_share_that_goes() -> None:
    cut = goal("complaints", (10, "percent"), relative=True, direction="decrease", baseline=Amount(value=50))
    halved = cut.model_copy(update={"target": Amount(value=80, unit="percent"), "deadline": TODAY + timedelta(days=40)})

    assert judge(cut, TODAY).verdict == "ok"
    assert judge(halved, TODAY).verdict == "unrealistic"


def test_other_units_of_time_are_compared_rightly() -> None:
    quicker = goal("response_time", (170, "minutes"), baseline=Amount(value=3, unit="hours"))

    assert judge(quicker, TODAY).verdict == "ok"


def test_a_past_pace_as_fast_makes_a_stretch_likely() -> None:
    asked = orders(40, 60)

    assert judge(asked, TODAY, past_pace=0.09).verdict == "ok"
    assert judge(asked, TODAY, past_pace=0.04).verdict == "stretch"
    assert judge(orders(40, 46), TODAY).verdict == "ok"
    assert judge(orders(40, 46), TODAY, past_pace=0.01).verdict == "stretch"


def test_a_number_that_fell_makes_growth_harder() -> None:
    assert judge(orders(40, 46, trend="rose"), TODAY).verdict == "ok"
    assert judge(orders(40, 46, trend="fell"), TODAY).verdict == "stretch"
    assert judge(orders(40, 43, trend="fell"), TODAY).verdict == "ok"


def test_the_past_is_told_beside_the_need() -> None:
    said = judge(orders(40, 60), TODAY, past_pace=0.06).arithmetic

    assert said is not None
    assert aloud(said).endswith("Until now it grew by about 6% a month.")


def test_a_rate_that_would_leap_to_the_top_is_unrealistic() -> None:
    share = goal("market_share", (90, "percent"), baseline=Amount(value=2, unit="percent"))

    assert judge(share, TODAY).verdict == "unrealistic"


@pytest.mark.parametrize("target", [50, 55, 60, 80, 120])
def test_what_is_offered_instead_is_a_round_number_worth_the_name(target: float) -> None:
    asked = orders(40, target)
    judged = judge(asked, TODAY)

    assert judged.lower is not None
    assert 0.25 <= (judged.lower.value - 40) / (target - 40) <= 0.85
    assert judged.lower.value % 5 == 0
    eased = judge(asked.model_copy(update={"target": judged.lower}), TODAY).verdict
    assert (eased, judged.verdict) in {("ok", "stretch"), ("ok", "unrealistic"), ("stretch", "unrealistic")}


def test_nothing_is_offered_that_would_be_another_goal() -> None:
    tenfold = judge(orders(40, 400), TODAY)

    assert (tenfold.lower, tenfold.longer) == (None, None)


def test_a_longer_time_ends_with_a_quarter_and_within_three_times_the_time() -> None:
    assert judge(orders(40, 60), TODAY).longer is None
    assert judge(orders(40, 50), TODAY).longer == date(2027, 6, 30)


def test_a_goal_of_days_is_given_weeks() -> None:
    quick = goal(
        "followers", (150, "count"), relative=True, baseline=Amount(value=1200), deadline=TODAY + timedelta(days=14)
    )
    longer = judge(quick, TODAY).longer

    assert longer is not None
    assert longer - TODAY <= timedelta(days=42)


def test_a_number_on_the_move_makes_a_tenth_likely_at_once() -> None:
    quick = goal(
        "followers", (100, "count"), relative=True, baseline=Amount(value=1200), deadline=TODAY + timedelta(days=10)
    )

    assert judge(quick.model_copy(update={"trend": "rose"}), TODAY).verdict == "ok"


def test_one_more_of_a_few_is_no_drama() -> None:
    assert judge(goal("customers", (3, "count"), baseline=Amount(value=2)), TODAY).verdict == "ok"


def test_what_is_piled_up_is_told_by_its_pace_and_not_judged() -> None:
    saved = judge(goal("savings", (3000, "USD"), baseline=Amount(value=500, unit="USD")), TODAY)

    assert (saved.verdict, saved.lower, saved.longer) == (None, None, None)
    assert saved.arithmetic is not None
    assert aloud(saved.arithmetic) == "From $500 to $3,000 in 4 months is about $580 a month."


def test_a_leap_in_days_is_told_by_the_day() -> None:
    quick = goal("followers", (1300, "count"), baseline=Amount(value=1200), deadline=TODAY + timedelta(days=10))
    said = judge(quick, TODAY).arithmetic

    assert said is not None
    assert aloud(said) == "From 1,200 to 1,300 followers in 10 days: about 10 followers more every day."


@given(now=st.integers(1, 10_000), factor=st.floats(1.01, 500), days=st.integers(1, 900))
def test_no_percentage_is_absurd(now: int, factor: float, days: int) -> None:
    asked = goal("orders", (now * factor, "count"), baseline=Amount(value=now), deadline=TODAY + timedelta(days=days))
    said = judge(asked, TODAY).arithmetic

    if said is not None:
        told = [int(figure) for figure in re.findall(r"(\d+)%", aloud(said).replace(",", ""))]
        assert all(figure <= 350 for figure in told)


def test_nothing_easier_is_offered_for_what_is_ok() -> None:
    judged = judge(orders(40, 42), TODAY)

    assert (judged.lower, judged.longer) == (None, None)


def test_a_day_that_is_past_is_said_and_not_judged() -> None:
    judged = judge(orders(40, 60, deadline=date(2025, 3, 31)), TODAY)

    assert judged.verdict is None
    assert judged.reason is not None
    assert aloud(judged.reason) == "This date is already past."


def test_too_little_known_is_no_verdict() -> None:
    assert judge(goal("orders", (60, "count")), TODAY).verdict is None
    assert judge(goal("orders"), TODAY).verdict is None
    assert judge(orders(40, 60, deadline=None), TODAY).verdict is None


def test_a_total_from_nothing_is_told_by_the_month() -> None:
    said = judge(goal("custom", (24, "count"), thing="thing:books"), TODAY).arithmetic

    assert said is not None
    assert aloud(said) == "24 books in 4 months is about 6 books a month."


@given(
    now=st.floats(1, 1e6),
    factor=st.floats(0.05, 20),
    days=st.integers(1, 900),
    past=st.none() | st.floats(-0.3, 0.5),
    unit=st.sampled_from(["count", "percent", "EGP"]),
)
def test_whatever_is_offered_instead_is_easier(
    now: float, factor: float, days: int, past: float | None, unit: str
) -> None:
    asked = goal(
        "orders", (now * factor, unit), baseline=Amount(value=now, unit=unit), deadline=TODAY + timedelta(days=days)
    )
    judged = judge(asked, TODAY, past_pace=past)
    assume(judged.verdict in {"stretch", "unrealistic"})

    for change in ({"target": judged.lower}, {"deadline": judged.longer}):
        if None not in change.values():
            eased = judge(asked.model_copy(update=change), TODAY, past_pace=past).verdict
            assert eased == "ok" or (eased, judged.verdict) == ("stretch", "unrealistic")


@given(share=st.floats(-0.9, 5), days=st.integers(1, 900))
def test_without_a_past_the_verdict_is_that_of_the_reading(share: float, days: int) -> None:
    assume(share != 0)
    day = TODAY + timedelta(days=days)
    way = "increase" if share > 0 else "decrease"
    asked = goal("orders", (abs(share) * 100, "percent"), relative=True, direction=way, deadline=day)

    assert judge(asked, TODAY).verdict == judge_by_text(change=share, ceiling_hit=False, today=TODAY, deadline=day)
