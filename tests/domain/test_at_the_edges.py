"""Rules hold where they begin and end: the least step, the lowest level, the figure that nobody has."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.arithmetic import step_of
from dialogs.domain.goals.realism import judge
from dialogs.domain.goals.sentences import level_aimed_at
from dialogs.domain.kpis.amounts import told
from dialogs.domain.kpis.catalogue import METRICS, tools_of
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.plans.content_ideas import TOPICS, likely_topics
from dialogs.domain.questions.kpi_facts import differs, note
from dialogs.domain.reviews.causes import CAUSES, Findings, cause_of, next_asked
from dialogs.domain.reviews.course import course_of
from dialogs.domain.training.exercises import read
from dialogs.domain.training.own_exercises import read_own
from dialogs.domain.wishes.sizes import round_number
from tests.domain.aloud import TODAY, goal


def orders(now: float, then: float) -> Goal:
    return goal("orders", (then, "count"), baseline=Amount(value=now), per="month", trend="rose")


@pytest.mark.parametrize(
    ("value", "said"), [(0, 0), (0.126, 0.13), (1, 1), (3.86, 3.9), (23.7, 24), (5384, 5400), (-1.26, -1.3)]
)
def test_two_figures_are_enough_for_a_pace(value: float, said: float) -> None:
    assert told(value) == said


@pytest.mark.parametrize(
    ("value", "unit", "rounded"),
    [
        (0.37, "change", 0.4),
        (7.3, "change", 7),
        (43, "change", 45),
        (437, "change", 440),
        (1.26, "percent", 1.3),
        (7.37, "percent", 7.5),
        (23.4, "points", 23),
        (1.94, "ratio", 1.9),
        (3.6, "count", 4),
        (43, "count", 45),
        (12345, "EGP", 12000),
    ],
)
def test_what_is_suggested_is_as_round_as_its_size_allows(value: float, unit: str, rounded: float) -> None:
    assert round_number(value, unit) == rounded


@pytest.mark.parametrize(("metric", "places"), [("page_likes", 1), ("sales", 2), ("loyalty_members", 2)])
def test_a_measure_differs_where_two_places_have_something_of_their_own(metric: str, places: int) -> None:
    assert sum(note(METRICS[metric], channel) is not None for channel in CHANNELS) == places
    assert differs(metric) is (places > 1)


@pytest.mark.parametrize(("points", "a_month"), [(3, 1.0), (4.4, 1.5), (5, 1.7), (6, 2.0)])
def test_points_of_a_month_are_told_in_tenths_where_they_are_few(points: float, a_month: float) -> None:
    assert step_of(Amount(value=points, unit="points"), 91, "month") == Amount(value=a_month, unit="points")


@pytest.mark.parametrize(("then", "lower", "is_then"), [(200, 130, "ok"), (260, 180, "stretch")])
def test_what_is_likely_is_offered_before_what_takes_a_push(then: float, lower: float, is_then: str) -> None:
    offered = judge(orders(100, then), TODAY).lower

    assert offered == Amount(value=lower)
    assert judge(orders(100, lower), TODAY).verdict == is_then


def test_what_is_to_be_less_by_some_has_no_level_until_todays_is_known() -> None:
    fewer = goal("custom", (10, "count"), relative=True, direction="decrease", thing="meetings")

    assert level_aimed_at(fewer) is None
    assert level_aimed_at(fewer.model_copy(update={"direction": "increase"})) == Amount(value=10)


def test_no_room_is_left_below_nothing_on_a_chart() -> None:
    none_left = goal("complaints", (0, "count"), baseline=Amount(value=4), per="month", direction="decrease")
    noted = [
        CheckIn(id=str(level), goal_id="g", on=TODAY + timedelta(days=days), amount=Amount(value=level))
        for days, level in ((30, 2), (60, 0))
    ]
    course = course_of(none_left, noted, TODAY + timedelta(days=61))

    assert course is not None
    assert course.ticks == (0, 1, 2, 3, 4)


@pytest.mark.parametrize(
    ("metric", "channel", "first"),
    [
        ("rating", "app", "Google Play Console"),
        ("reviews", "facebook", "Meta Business Suite"),
        ("complaints", "facebook", "inbox"),
        ("followers", "tiktok", "TikTok Analytics"),
        ("conversion_rate", "website", "Google Analytics 4"),
        ("something else", None, "sheet"),
    ],
)
def test_what_is_judged_in_public_is_read_where_it_is_written(metric: str, channel: str | None, first: str) -> None:
    assert tools_of(metric, channel)[0].id == first


def test_the_people_are_blamed_for_a_cost_only_where_the_share_that_buys_cannot_be_found_out() -> None:
    dear = goal("cost_per_lead", (10, "USD"))
    unknown = Findings(done=0.9, unknown=frozenset({"conversion"}))

    assert cause_of(dear, Findings(done=0.9), too_high=False) is None
    assert next_asked(dear, Findings(done=0.9), too_high=False) == "conversion"
    assert cause_of(dear, unknown, too_high=False) == CAUSES["people"]


def test_topics_begin_with_those_for_people_who_have_not_heard_of_one_where_no_stage_is_known() -> None:
    assert likely_topics(None) == likely_topics("awareness")
    assert likely_topics(None)[0] == TOPICS[0]


def test_a_choice_may_have_its_question_in_the_column_of_wishes() -> None:
    (one,) = read_own("kind;wish;options;answer\nchoose;Which shows loyalty?;reach|returns;returns", "en").good

    assert one.item.text == "Which shows loyalty?"


def test_a_mistake_in_a_case_names_its_place() -> None:
    item = '[[item]]\nid="a"\nlevel=1\ntext="t"\nhint="h"\nwhy="w"\nanswer=1\ncases=[{x=1}, 7]\n'
    _, (trouble,) = read("number", item)

    assert trouble.what.startswith("cases.1: ")
