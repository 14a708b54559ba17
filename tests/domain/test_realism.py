"""A goal is held against its time and its past, with the arithmetic shown and easier ones offered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dialogs.domain.goal import Amount, Goal
from dialogs.domain.realism import judge
from dialogs.language.achievable import judge as judge_by_text
from tests.domain.aloud import TODAY, aloud, goal


def orders(now: float, then: float, **fields: object) -> Goal:
    return goal("orders", (then, "count"), baseline=Amount(value=now), per="month", **fields)


def test_a_small_step_is_ok_a_large_one_a_stretch_a_huge_one_unrealistic() -> None:
    assert judge(orders(40, 44), TODAY).verdict == "ok"
    assert judge(orders(40, 60), TODAY).verdict == "stretch"
    assert judge(orders(40, 200), TODAY).verdict == "unrealistic"


def test_the_arithmetic_is_shown() -> None:
    said = judge(orders(400, 520), TODAY).arithmetic

    assert said is not None
    assert (
        aloud(said) == "From 400 to 520 a month in 4 months: about 28 orders more every month, which is +6.3% a month."
    )


def test_a_multiple_is_called_one() -> None:
    said = judge(orders(40, 100), TODAY).arithmetic

    assert said is not None
    assert aloud(said) == "That's today's number times 2.5 in 4 months, about +24% every month."


def test_a_change_without_a_present_figure_is_spread_over_its_months() -> None:
    said = judge(goal("orders", (20, "percent"), relative=True), TODAY).arithmetic

    assert said is not None
    assert aloud(said) == "+20% in 4 months is about +4.4% every month."


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
    assert aloud(said).endswith("Until now it moved +6% a month.")


def test_a_rate_that_would_leap_to_the_top_is_unrealistic() -> None:
    share = goal("market_share", (90, "percent"), baseline=Amount(value=2, unit="percent"))

    assert judge(share, TODAY).verdict == "unrealistic"


@pytest.mark.parametrize("target", [55, 60, 80, 120, 400])
def test_what_is_offered_instead_is_easier_and_ok(target: float) -> None:
    asked = orders(40, target)
    judged = judge(asked, TODAY)

    assert judged.lower is not None
    assert 40 < judged.lower.value < target
    assert judge(asked.model_copy(update={"target": judged.lower}), TODAY).verdict == "ok"
    if judged.longer is not None:
        assert judge(asked.model_copy(update={"deadline": judged.longer}), TODAY).verdict == "ok"


def test_a_longer_time_ends_with_a_quarter() -> None:
    assert judge(orders(40, 60), TODAY).longer == date(2027, 12, 31)


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


def test_a_total_from_nothing_is_told_by_the_week() -> None:
    said = judge(goal("custom", (24, "count"), thing="thing:books"), TODAY).arithmetic

    assert said is not None
    assert "a week" in aloud(said)


@given(
    now=st.floats(1, 1e6),
    factor=st.floats(0.05, 20),
    days=st.integers(1, 900),
    past=st.none() | st.floats(-0.3, 0.5),
    unit=st.sampled_from(["count", "percent", "EGP"]),
)
def test_whatever_is_offered_instead_is_ok(now: float, factor: float, days: int, past: float | None, unit: str) -> None:
    asked = goal(
        "orders", (now * factor, unit), baseline=Amount(value=now, unit=unit), deadline=TODAY + timedelta(days=days)
    )
    judged = judge(asked, TODAY, past_pace=past)
    assume(judged.verdict in {"stretch", "unrealistic"})

    if judged.lower is not None:
        assert judge(asked.model_copy(update={"target": judged.lower}), TODAY, past_pace=past).verdict == "ok"
    if judged.longer is not None:
        assert judge(asked.model_copy(update={"deadline": judged.longer}), TODAY, past_pace=past).verdict == "ok"


@given(share=st.floats(-0.9, 5), days=st.integers(1, 900))
def test_without_a_past_the_verdict_is_that_of_the_reading(share: float, days: int) -> None:
    assume(share != 0)
    day = TODAY + timedelta(days=days)
    way = "increase" if share > 0 else "decrease"
    asked = goal("orders", (abs(share) * 100, "percent"), relative=True, direction=way, deadline=day)

    assert judge(asked, TODAY).verdict == judge_by_text(change=share, ceiling_hit=False, today=TODAY, deadline=day)
