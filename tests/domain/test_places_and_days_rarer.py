"""Places that we have no table for, days of which none is free, scales that end early, a plan told in part."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.domain.goals.suggestions import likely_targets
from dialogs.domain.places.cities import cities_of, city_named, town_named
from dialogs.domain.plans.content_calendar import Entry
from dialogs.domain.plans.plan import Competitor, Picked, Plan, Standing
from dialogs.domain.plans.plan_words import sections
from dialogs.domain.plans.posts import post_line
from dialogs.domain.plans.spreading import spread
from dialogs.domain.quarters import quarter_ends
from dialogs.domain.reviews.reachable import Reachable
from dialogs.domain.reviews.scales import scale
from tests.domain.aloud import aloud, goal

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("words", "zone"),
    [("Samarkand", "Asia/Samarkand"), ("Asia/Samarkand", "Asia/Samarkand"), ("Paris, Egypt", "Africa/Cairo")],
)
def test_a_city_that_we_do_not_have_is_known_by_its_zone_or_its_country(words: str, zone: str) -> None:
    found = city_named(words) or town_named(words)

    assert found is not None
    assert found.timezone == zone


def test_a_country_without_cities_of_ours_has_those_of_its_zones() -> None:
    assert {one.timezone for one in cities_of("UZ")} == {"Asia/Samarkand", "Asia/Tashkent"}


def test_where_no_day_is_free_the_day_stays() -> None:
    always_off = Reachable("EG", "Africa/Cairo", days_off=frozenset(range(7)))

    assert always_off.day(DAY, "later") == DAY


def test_a_scale_ends_where_the_measure_ends() -> None:
    assert scale(0, 97, most=99)[-1] == 99


def test_what_a_goal_asks_for_already_is_not_offered() -> None:
    fresh = goal("bookings", direction="increase")
    first = likely_targets(fresh, DAY)[0]
    asked = fresh.model_copy(update={"target": first.amount, "relative": True})

    assert first.amount not in [one.amount for one in likely_targets(asked, DAY)]


def test_steps_lie_closer_where_the_end_is_near() -> None:
    days = spread(3, DAY, DAY + timedelta(days=6), "EG")

    assert days == tuple(sorted(days))
    assert days[-1] <= DAY + timedelta(days=6)


@pytest.mark.parametrize("late", [0, 4])
def test_steps_of_a_goal_whose_day_is_here_are_for_today_though_it_is_free(late: int) -> None:
    friday = DAY - timedelta(days=1)

    assert spread(2, friday, friday - timedelta(days=late), "EG") == (friday, friday)


def test_without_time_there_are_no_quarters() -> None:
    assert quarter_ends(DAY, DAY) == ()


def test_a_post_of_which_little_is_known_is_told_all_the_same() -> None:
    assert "something small" in aloud(post_line(Entry(DAY, None, None, None)))


@pytest.mark.parametrize(("weak", "words"), [((Picked(words="slow"),), "Ali – weak: slow"), ((), "Ali")])
def test_a_competitor_is_told_as_far_as_it_is_known(weak: tuple[Picked, ...], words: str) -> None:
    standing = Standing(competitors=(Competitor(name="Ali", weak=weak),))
    (section,) = sections(Plan(id="p1", goal_id="g1", started_on=DAY, standing=standing))

    assert list(map(aloud, section.lines)) == [words]
