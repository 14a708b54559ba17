"""A goal's course: which points, lines and ticks its chart has, and when there is none."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.reviews.course import Course, course_of
from dialogs.domain.reviews.lines import Point

START = date(2026, 11, 21)
END = START + timedelta(days=100)


def goal(**fields: Any) -> Goal:
    common: dict[str, Any] = {
        "id": "g1",
        "wish": "more bookings",
        "started_on": START,
        "metric": "bookings",
        "direction": "increase",
        "baseline": Amount(value=40),
        "target": Amount(value=60),
        "per": "month",
        "deadline": END,
    }
    return Goal(**{**common, **fields})


def after(days: int) -> date:
    return START + timedelta(days=days)


def noted(*figures: tuple[int, float], unit: str = "count", goal_id: str = "g1") -> tuple[CheckIn, ...]:
    return tuple(
        CheckIn(id=f"c{place}", goal_id=goal_id, on=after(day), amount=Amount(value=value, unit=unit))
        for place, (day, value) in enumerate(figures)
    )


def course(*figures: tuple[int, float], today: int = 50, unit: str = "count", **fields: Any) -> Course:
    found = course_of(goal(**fields), noted(*figures, unit=unit), after(today))
    assert found is not None
    return found


def levels(points: tuple[Point, ...]) -> list[tuple[int, float]]:
    return [((point.on - START).days, point.level) for point in points]


def test_the_plan_runs_straight_from_the_beginning_to_the_target_on_its_day() -> None:
    assert levels(course().plan) == [(0, 40), (100, 60)]


@pytest.mark.parametrize(
    "unplanned",
    [{"baseline": Amount(value=60)}, {"deadline": START}, {"target": None}],
    ids=["begun where it is to end", "due on its first day", "without a target"],
)
def test_nothing_is_planned_where_there_is_no_way_to_go(unplanned: dict[str, Any]) -> None:
    assert course((10, 40), (40, 50), **unplanned).plan == ()


def test_without_a_target_the_figures_run_on_as_they_do() -> None:
    assert levels(course((10, 40), (40, 50), target=None).ahead) == [(40, 50), (60, 55)]


def test_a_number_that_grew_already_and_is_to_double_is_planned_along_a_bend() -> None:
    found = course((20, 44), target=Amount(value=160), trend="rose")

    assert (levels(found.plan)[0], levels(found.plan)[-1]) == ((0, 40), (100, 160))
    assert found.planned(after(50)) == pytest.approx(80, rel=0.01)
    assert found.arrives == pytest.approx(40 * 1.1**5)
    assert found.ahead[1].level < found.ahead[-1].level


def test_a_bend_ahead_is_no_steeper_than_the_planned_one() -> None:
    found = course((20, 90), target=Amount(value=160), trend="rose")

    assert found.arrives == pytest.approx(90 * 4**0.8)


def test_the_figures_begin_with_the_goals_own_and_follow_by_day() -> None:
    assert levels(course((40, 47), (20, 43)).figures) == [(0, 40), (20, 43), (40, 47)]


def test_of_one_day_the_last_figure_counts() -> None:
    assert levels(course((20, 43), (20, 44)).figures) == [(0, 40), (20, 44)]


def test_figures_of_other_goals_stay_out() -> None:
    found = course_of(goal(), (*noted((20, 43)), *noted((30, 999), goal_id="g2")), after(50))

    assert found is not None
    assert levels(found.figures) == [(0, 40), (20, 43)]


def test_a_goal_that_began_with_a_later_figure_is_planned_from_there() -> None:
    found = course((30, 44), (40, 46), baseline=Amount(value=44), baseline_on=after(30))

    assert levels(found.plan) == [(30, 44), (100, 60)]
    assert levels(found.figures) == [(30, 44), (40, 46)]
    assert found.begins == START


def test_a_figure_from_before_the_goal_widens_the_time() -> None:
    assert course((-10, 35), (20, 43)).begins == after(-10)


@pytest.mark.parametrize(
    ("start", "target", "figure", "arrives"),
    [(40, 60, 50, 60), (40, 60, 45, 50), (40, 60, 38, 36), (60, 40, 50, 40), (60, 20, 55, 50)],
)
def test_what_lies_ahead_goes_on_at_the_pace_so_far(start: float, target: float, figure: float, arrives: float) -> None:
    found = course((50, figure), baseline=Amount(value=start), target=Amount(value=target))

    assert found.arrives == pytest.approx(arrives)
    assert levels(found.ahead) == [(50, figure), (100, pytest.approx(arrives))]


@pytest.mark.parametrize(
    ("figures", "today", "fields"),
    [
        ((), 50, {}),
        (((1, 45),), 1, {}),
        (((14, 45),), 14, {}),
        (((50, 60),), 50, {}),
        (((50, 75),), 50, {}),
        (((50, 15),), 50, {"baseline": Amount(value=40), "target": Amount(value=20)}),
        (((50, 45),), 101, {}),
        (((50, 45),), 50, {"deadline": None}),
        (((50, 45),), 50, {"direction": "keep"}),
        (((50, 45),), 50, {"status": "stopped"}),
    ],
    ids=["no figure", "a day", "early", "reached", "beyond", "fallen far", "over", "no day", "kept", "stopped"],
)
def test_nothing_lies_ahead_where_it_would_say_little(
    figures: tuple[tuple[int, float], ...], today: int, fields: dict[str, Any]
) -> None:
    assert course(*figures, today=today, **fields).ahead == ()


def test_a_pace_far_beyond_the_target_is_cut_at_the_frame_and_still_known() -> None:
    found = course((20, 55))

    assert found.arrives == pytest.approx(115)
    assert found.ticks[-1] < 80
    assert found.ahead[-1].level == found.ticks[-1]
    assert after(20) < found.ahead[-1].on < END


@pytest.mark.parametrize(
    ("fields", "figure", "arrives"),
    [
        ({"metric": "complaints", "baseline": Amount(value=40), "target": Amount(value=10)}, 15, 0),
        (
            {
                "metric": "conversion_rate",
                "baseline": Amount(value=50, unit="percent"),
                "target": Amount(value=90, unit="percent"),
            },
            88,
            100,
        ),
        ({"metric": "rating", "baseline": Amount(value=4), "target": Amount(value=9.5)}, 9, 10),
    ],
    ids=["nothing", "the whole", "ten stars"],
)
def test_no_pace_leads_beyond_what_a_measure_can_be(fields: dict[str, Any], figure: float, arrives: float) -> None:
    assert course((50, figure), unit=fields["target"].unit, per=None, **fields).arrives == arrives


def test_a_change_in_percent_leads_to_the_level_it_means() -> None:
    found = course(target=Amount(value=50, unit="percent"), relative=True)

    assert (found.unit, found.target) == ("count", 60)


def test_a_total_that_runs_on_begins_at_nothing() -> None:
    found = course((20, 80), metric="orders", baseline=None, target=Amount(value=300), per=None)

    assert levels(found.figures) == [(0, 0), (20, 80)]
    assert levels(found.plan) == [(0, 0), (100, 300)]


@pytest.mark.parametrize(("metric", "side"), [("rating", 1), ("complaints", -1)])
def test_a_level_to_keep_has_a_side_and_no_plan(metric: str, side: int) -> None:
    found = course((20, 43), metric=metric, direction="keep", baseline=None)

    assert (found.kept, found.plan) == (side, ())


def test_a_level_to_keep_without_a_number_has_no_side() -> None:
    assert course((0, 40), (20, 43), direction="keep", baseline=None, target=None).kept == 0


def test_minutes_and_hours_lie_on_one_scale() -> None:
    ends: dict[str, Any] = {"baseline": Amount(value=6, unit="hours"), "target": Amount(value=2, unit="hours")}
    found = course((20, 300), unit="minutes", metric="response_time", per=None, direction="decrease", **ends)

    assert levels(found.figures) == [(0, 6), (20, 5)]


def test_a_percentage_is_no_figure_of_a_count() -> None:
    found = course_of(goal(), (*noted((20, 43)), *noted((30, 5), unit="percent")), after(50))

    assert found is not None
    assert levels(found.figures) == [(0, 40), (20, 43)]


def test_a_deed_has_no_course() -> None:
    assert course_of(goal(direction="deliver", metric=None), noted((20, 1)), after(50)) is None


@pytest.mark.parametrize("figures", [(), ((10, 5),), ((10, 5), (10, 6))])
def test_without_a_target_one_day_is_no_course(figures: tuple[tuple[int, float], ...]) -> None:
    assert course_of(goal(baseline=None, target=None), noted(*figures), after(50)) is None


def test_without_a_target_two_days_are_one() -> None:
    assert levels(course((10, 5), (20, 6), baseline=None, target=None).figures) == [(10, 5), (20, 6)]


FOLLOWERS: dict[str, Any] = {"baseline": None, "metric": "followers", "per": None}


@pytest.mark.parametrize(
    ("figures", "fields"),
    [((), {}), (((0, 41),), {}), (((5, 300),), FOLLOWERS)],
    ids=["none", "on the first day", "the very first"],
)
def test_a_dot_does_not_move(figures: tuple[tuple[int, float], ...], fields: dict[str, Any]) -> None:
    assert not course(*figures, **fields).moves


@pytest.mark.parametrize(("figures", "fields"), [(((5, 41),), {}), (((5, 300), (9, 310)), FOLLOWERS)])
def test_a_course_moves_from_the_second_day_on(figures: tuple[tuple[int, float], ...], fields: dict[str, Any]) -> None:
    assert course(*figures, **fields).moves


def test_without_a_day_the_time_ends_today() -> None:
    found = course((20, 43), today=50, deadline=None)

    assert (found.ends, found.plan, found.deadline) == (after(50), (), None)
    assert course((20, 43), today=50).deadline == END


def test_today_is_marked_only_where_it_lies_in_the_frame() -> None:
    assert course(today=50).today == after(50)
    assert course(today=130).today is None
    assert course((130, 50), today=130).today == after(130)


@pytest.mark.parametrize(("days", "marks"), [(20, 1), (130, 4), (1200, 4)])
def test_months_are_marked_and_years_where_they_are_many(days: int, marks: int) -> None:
    assert len(course(deadline=after(days)).marks) == marks


AMOUNTS = st.integers(0, 10**12).map(lambda thousandths: thousandths / 1000) | st.integers(0, 1000).map(float)
LEVELS = st.none() | st.builds(Amount, value=AMOUNTS)
GOALS = st.builds(
    goal,
    baseline=LEVELS,
    target=LEVELS,
    deadline=st.none() | st.integers(0, 800).map(after),
    direction=st.sampled_from(["increase", "decrease", "reach", "keep", None]),
    metric=st.sampled_from(["bookings", "followers", "rating", "complaints", "revenue", "custom", None]),
    relative=st.booleans(),
    trend=st.sampled_from(["rose", None]),
)


@given(GOALS, st.lists(st.tuples(st.integers(-400, 900), AMOUNTS), max_size=12), st.integers(0, 900))
def test_everything_lies_within_the_frame(one: Goal, figures: list[tuple[int, float]], today: int) -> None:
    found = course_of(one, noted(*figures), after(today))

    if found is None:
        return
    assert found.begins < found.ends
    assert 2 <= len(found.ticks) <= 8
    assert list(found.ticks) == sorted(set(found.ticks))
    for point in (*found.figures, *found.plan, *found.ahead):
        assert 0 <= found.across(point.on) <= 1
        assert -1e-6 <= found.up(point.level) <= 1 + 1e-6
    assert found.target is None or -1e-6 <= found.up(found.target) <= 1 + 1e-6
