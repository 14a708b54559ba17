"""A value beside the straight line from the start to the target."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal, Verdict
from dialogs.domain.reviews.pace import standing_text, where
from tests.domain.aloud import TODAY, aloud, goal, in_arabic

END = TODAY + timedelta(days=100)
HALFWAY = TODAY + timedelta(days=50)


def bookings(**fields: object) -> Goal:
    return goal("bookings", (60, "count"), **{"baseline": Amount(value=40), "per": "month", "deadline": END, **fields})


def verdict(one: Goal, value: float, day: date, unit: str = "count") -> Verdict:
    return where(one, Amount(value=value, unit=unit), day).verdict


@pytest.mark.parametrize(
    ("value", "expected"), [(54, "ahead"), (51, "on_track"), (49, "on_track"), (46, "behind"), (41, "out_of_reach")]
)
def test_halfway_the_distance_from_the_line_decides(value: float, expected: Verdict) -> None:
    assert verdict(bookings(), value, HALFWAY) == expected


def test_the_line_runs_straight() -> None:
    standing = where(bookings(), Amount(value=45), HALFWAY)

    assert standing.expected == Amount(value=50)
    assert standing.gap == Amount(value=15)
    assert standing.needed_per_week == Amount(value=2.1)


def test_the_first_days_are_judged_gently() -> None:
    assert verdict(bookings(), 40, TODAY + timedelta(days=14)) == "on_track"
    assert verdict(bookings(), 36, TODAY + timedelta(days=14)) == "behind"


def test_a_target_reached_early_is_reached() -> None:
    assert verdict(bookings(), 60, HALFWAY) == "reached"


def test_after_the_day_a_gap_is_a_miss() -> None:
    assert verdict(bookings(), 59, END) == "missed"
    assert verdict(bookings(), 60, END + timedelta(days=3)) == "reached"


def test_a_decrease_goes_down_its_line() -> None:
    fewer = goal("complaints", (20, "count"), baseline=Amount(value=40), direction="decrease", deadline=END)

    assert verdict(fewer, 30, HALFWAY) == "on_track"
    assert verdict(fewer, 39, HALFWAY) == "out_of_reach"
    assert verdict(fewer, 19, HALFWAY) == "reached"


def test_a_percentage_aims_at_the_level_it_leads_to() -> None:
    grown = goal("orders", (50, "percent"), relative=True, baseline=Amount(value=40), deadline=END)

    assert where(grown, Amount(value=50), HALFWAY).target == Amount(value=60)


def test_a_running_total_starts_at_nothing() -> None:
    total = goal("orders", (300, "count"), deadline=END)

    assert where(total, Amount(value=150), HALFWAY).expected == Amount(value=150)


def test_a_level_to_keep_is_kept_or_not() -> None:
    kept = goal("rating", (4.7, "points"), direction="keep", deadline=END)

    assert verdict(kept, 4.8, HALFWAY, "points") == "on_track"
    assert verdict(kept, 4.5, HALFWAY, "points") == "behind"
    assert verdict(kept, 4.8, END, "points") == "reached"
    assert verdict(kept, 4.5, END, "points") == "missed"


def test_a_low_level_to_keep_is_kept_from_below() -> None:
    kept = goal("churn_rate", (3, "percent"), direction="keep", deadline=END)

    assert verdict(kept, 2.5, HALFWAY, "percent") == "on_track"
    assert verdict(kept, 3.5, HALFWAY, "percent") == "behind"


def test_a_thing_to_be_done_is_done_or_not() -> None:
    shop = goal(None, direction="deliver", thing="open the shop", deadline=END)

    assert verdict(shop, 1, HALFWAY) == "reached"
    assert verdict(shop, 0, HALFWAY) == "unknown"
    assert verdict(shop, 0, END) == "missed"


def test_without_a_target_or_a_start_nothing_is_judged() -> None:
    assert verdict(goal("orders", deadline=END), 5, HALFWAY) == "unknown"
    assert verdict(goal("followers", (900, "count"), deadline=END), 500, HALFWAY) == "unknown"
    assert verdict(bookings(deadline=None), 50, HALFWAY) == "unknown"


def test_a_level_without_a_start_can_still_be_reached_or_missed() -> None:
    followers = goal("followers", (900, "count"), deadline=END)

    assert verdict(followers, 900, HALFWAY) == "reached"
    assert verdict(followers, 500, END) == "missed"


def test_a_miss_is_told_without_blame() -> None:
    one = bookings()

    assert aloud(standing_text(one, where(one, Amount(value=51), END))) == (
        "51 bookings of 60 a month: 9 bookings short."
    )


def test_on_the_way_the_need_a_week_is_told() -> None:
    one = bookings()

    assert aloud(standing_text(one, where(one, Amount(value=45), HALFWAY))) == (
        "45 bookings now; 50 was expected by today, so it's slower than planned. "
        "From here it takes another 10 bookings every month to reach 60 a month."
    )


def test_a_figure_that_moved_without_a_day_to_get_there_is_told_with_what_is_left() -> None:
    one = bookings(deadline=None)
    told = standing_text(one, where(one, Amount(value=45), HALFWAY), before=43)

    assert aloud(told) == "45 bookings now, up from 43. 60 a month is the target: 15 bookings to go."


def test_near_the_end_of_a_monthly_figure_the_gap_itself_is_told() -> None:
    one = bookings()
    said = aloud(standing_text(one, where(one, Amount(value=50), END - timedelta(days=10))))

    assert "another 10 bookings to reach" in said or "would take another 10 bookings" in said


def test_the_last_days_of_a_total_are_told_by_the_day() -> None:
    total = goal("orders", (300, "count"), deadline=END)
    said = aloud(standing_text(total, where(total, Amount(value=250), END - timedelta(days=10))))

    assert "another 5 orders every day" in said


def test_the_first_days_are_only_noted() -> None:
    one = bookings()

    for day in (TODAY, TODAY + timedelta(days=1)):
        said = aloud(standing_text(one, where(one, Amount(value=47), day)))
        assert said == "Noted: 47 bookings. The target is 60 a month by Monday 1 March 2027."


def test_a_level_not_kept_is_told_by_how_much() -> None:
    kept = goal("rating", (4.5, "points"), direction="keep", deadline=END)
    told = standing_text(kept, where(kept, Amount(value=4.3, unit="points"), HALFWAY))

    assert aloud(told) == "4.3 stars: 0.2 below the level to keep, 4.5 stars."


def test_the_noun_of_people_stands_beside_the_first_figure_alone() -> None:
    helpers = goal("custom", (120, "count"), baseline=Amount(value=45), deadline=END).model_copy(
        update={"thing": "thing:volunteers"}
    )
    said = aloud(standing_text(helpers, where(helpers, Amount(value=72), HALFWAY)))

    assert said.startswith("72 volunteers now")
    assert said.count("volunteers") == 2  # those now, and those still to come


def test_no_thing_is_told_in_fractions() -> None:
    hires = goal("employees", (5, "count"), baseline=Amount(value=2), deadline=END)
    said = aloud(standing_text(hires, where(hires, Amount(value=3), HALFWAY)))

    assert "." not in said.removesuffix(".").replace(". From", "")


@given(
    value=st.floats(0, 1e6),
    baseline=st.none() | st.floats(0, 1e6),
    target=st.floats(0.1, 1e6),
    days=st.integers(0, 400),
    way=st.sampled_from(["increase", "decrease", "reach", "keep", "deliver", None]),
    relative=st.booleans(),
)
def test_any_value_has_a_place_that_can_be_said(  # noqa: PLR0913 - one strategy for each part of a goal
    *, value: float, baseline: float | None, target: float, days: int, way: str | None, relative: bool
) -> None:
    base = None if baseline is None else Amount(value=baseline)
    one = goal("orders", (target, "count"), baseline=base, direction=way, relative=relative, deadline=END)
    standing = where(one, Amount(value=value), TODAY + timedelta(days=days))

    assert aloud(standing_text(one, standing))
    assert in_arabic(standing_text(one, standing))
