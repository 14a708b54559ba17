"""A year in quarters adds up, whatever is weighed or changed, and no number comes from nowhere."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Quarter
from dialogs.domain.quarters import quarter_ends, year_ahead
from dialogs.domain.years import yearly
from dialogs.domain.years.yearly_words import arithmetic, quarter_lines
from tests.domain.aloud import aloud

TODAY = date(2026, 11, 21)
UNITS = st.sampled_from(["EGP", "USD", "count", "percent", "points"])
FACTORS = st.lists(st.sampled_from([0.5, 0.7, 1.0, 1.3, 1.5, 2.0, 3.0]), min_size=2, max_size=6)
TOTALS = st.decimals(min_value=-(10**9), max_value=10**9, places=2).map(float)


def bigger(**fields: Any) -> BusinessGoal:
    return BusinessGoal(id="b", words="the year", started_on=TODAY, **{"deadline": year_ahead(TODAY), **fields})


def revenue(**fields: Any) -> BusinessGoal:
    return bigger(
        **{"metric": "revenue", "direction": "increase", "target": Amount(value=500_000, unit="EGP"), **fields}
    )


def exactly(quarters: tuple[Quarter, ...]) -> Decimal:
    return sum((Decimal(str(one.part.value)) for one in quarters), Decimal())


@given(TOTALS, FACTORS, UNITS)
def test_parts_add_up_to_the_whole_exactly(total: float, factors: list[float], unit: str) -> None:
    parts = yearly.shared_out(total, factors, unit)

    assert len(parts) == len(factors)
    assert sum(Decimal(str(one)) for one in parts) == Decimal(str(total))


@given(st.integers(4, 10**7), FACTORS)
def test_things_are_counted_whole(total: int, factors: list[float]) -> None:
    assert all(one == int(one) for one in yearly.shared_out(float(total), factors, "count"))


@given(
    st.integers(1000, 10**8), st.integers(0, 3), st.sampled_from([0.5, 1.5, 2.0]), st.integers(0, 3), st.floats(0, 1)
)
def test_weighing_and_adjusting_leave_the_year_as_it_is(
    total: int, strong: int, factor: float, place: int, share: float
) -> None:
    quarters = yearly.broken_down(revenue(target=Amount(value=total, unit="EGP")))
    weighed = yearly.weighed(quarters, {strong: (factor, "Ramadan")})
    adjusted = yearly.adjusted(weighed, place, round(total * share), after=False)

    assert exactly(weighed) == total
    assert adjusted is not None
    assert exactly(adjusted) == total
    assert adjusted[place].part.value == round(total * share)


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.integers(1, 1500))
def test_quarters_follow_one_another_up_to_the_last_day(start: date, days: int) -> None:
    end = date.fromordinal(start.toordinal() + days)
    ends = quarter_ends(start, end)

    assert list(ends) == sorted(set(ends))
    assert not ends or (ends[-1] == end and ends[0] > start)
    assert len(ends) <= 13


@pytest.mark.parametrize(
    ("today", "end"),
    [(TODAY, date(2027, 11, 30)), (date(2027, 1, 31), date(2028, 1, 31)), (date(2027, 2, 1), date(2028, 2, 29))],
)
def test_the_year_ends_with_the_month_twelve_months_on(today: date, end: date) -> None:
    assert year_ahead(today) == end


def test_a_calendar_year_breaks_into_its_quarters() -> None:
    ends = quarter_ends(TODAY, date(2027, 12, 31))
    assert ends == (date(2027, 3, 31), date(2027, 6, 30), date(2027, 9, 30), date(2027, 12, 31))


def test_a_known_year_grows_by_its_percent_and_is_shared_out_as_a_sum() -> None:
    goal = revenue(baseline=Amount(value=400_000, unit="EGP"), target=Amount(value=25, unit="percent"), relative=True)
    quarters = yearly.broken_down(goal)

    assert [one.part.value for one in quarters] == [125_000.0] * 4
    assert aloud(arithmetic(goal, quarters) or quarter_lines(goal, ())) == (
        "EGP 400,000 and 25% more is EGP 500,000.\nEGP 500,000 over 4 quarters is EGP 125,000 each."
    )


def test_an_unknown_year_is_shared_out_in_steps_of_percent_and_no_amount_is_invented() -> None:
    goal = revenue(target=Amount(value=25, unit="percent"), relative=True)
    quarters = yearly.broken_down(goal)

    assert exactly(quarters) == 25
    assert {one.part.unit for one in quarters} == {"percent"}
    assert "EGP" not in aloud(quarter_lines(goal, quarters))
    assert "not known yet" in aloud(arithmetic(goal, quarters) or quarter_lines(goal, ()))


def test_a_level_climbs_from_where_it_stands() -> None:
    goal = bigger(metric="followers", direction="increase", baseline=Amount(value=1000), target=Amount(value=4000))
    quarters = yearly.broken_down(goal)

    assert [one.value for one in yearly.levels(quarters, goal.baseline)] == [1750, 2500, 3250, 4000]


def test_less_is_shared_out_downwards() -> None:
    goal = bigger(
        metric="cost_per_acquisition", direction="decrease", target=Amount(value=10, unit="percent"), relative=True
    )
    assert [one.part.value for one in yearly.broken_down(goal)] == [-2.5] * 4


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"metric": "revenue"},
        {"metric": "followers", "target": Amount(value=4000)},
        {"direction": "deliver", "thing": "a second branch"},
        {"metric": "revenue", "target": Amount(value=5, unit="EGP"), "deadline": date(2026, 12, 31)},
        {"metric": "revenue", "target": Amount(value=5, unit="EGP"), "deadline": None},
    ],
)
def test_what_has_no_number_or_no_time_is_not_broken_down(fields: dict[str, Any]) -> None:
    assert yearly.broken_down(bigger(**fields)) == ()


def test_a_quarter_larger_than_the_year_leaves_nothing_to_adjust() -> None:
    quarters = yearly.broken_down(revenue())
    assert yearly.adjusted(quarters, 3, 900_000, after=False) is None


def test_quarters_that_come_to_more_move_the_year_and_those_that_do_not_leave_it() -> None:
    goal = revenue()
    quarters = yearly.broken_down(goal)
    more = yearly.with_part(quarters, 3, 200_000)

    assert yearly.following(goal, quarters).target == goal.target
    assert yearly.following(goal, more).target == Amount(value=575_000, unit="EGP")


def test_a_part_that_was_given_stays_while_a_season_is_weighed() -> None:
    given_one = yearly.adjusted(yearly.broken_down(revenue()), 1, 200_000, after=False)
    assert given_one is not None
    weighed = yearly.weighed(given_one, {3: (2.0, None)})

    assert weighed[1].part.value == 200_000
    assert weighed[3].part.value == 150_000
    assert exactly(weighed) == 500_000


def test_a_bigger_goal_of_an_older_release_loads() -> None:
    old = '{"id":"b","words":"revenue +25%","result":null,"focus":"profit","market":null,"started_on":"2026-11-21"}'
    loaded = BusinessGoal.model_validate_json(old)

    assert loaded.quarters == ()
    assert not yearly.counts(loaded)


def test_quarters_survive_being_stored() -> None:
    goal = revenue()
    broken = goal.model_copy(update={"quarters": yearly.weighed(yearly.broken_down(goal), {0: (1.5, "رمضان")})})

    assert BusinessGoal.model_validate_json(broken.model_dump_json()) == broken
