"""The calendar of what is published: the right days, everything in its turn, the same from week to week."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.domain.plans.content_calendar import entries, spread_over, week_of, working_days
from dialogs.domain.plans.plan import Content, Picked

SATURDAY = date(2026, 11, 21)
TWO_KINDS = (Picked(idea="kind_short_video"), Picked(idea="kind_pictures"))
TWO_TOPICS = (Picked(idea="topic_how_made"), Picked(words="prices"))
SUNDAY_WEDNESDAY = Content(kinds=TWO_KINDS, topics=TWO_TOPICS, weekdays=(6, 2), from_day=SATURDAY)


def test_four_weeks_have_an_entry_for_each_day_chosen() -> None:
    days = [one.day for one in entries(SUNDAY_WEDNESDAY, SATURDAY)]

    assert len(days) == 8
    assert {day.weekday() for day in days} == {6, 2}
    assert days[0] == date(2026, 11, 22)
    assert days[-1] < SATURDAY + timedelta(weeks=4)


def test_a_day_keeps_its_entry_as_the_weeks_pass() -> None:
    first = entries(SUNDAY_WEDNESDAY, SATURDAY)
    later = entries(SUNDAY_WEDNESDAY, SATURDAY + timedelta(weeks=2))

    assert later[:4] == first[4:]


def test_every_topic_meets_every_kind() -> None:
    pairs = {(one.kind, one.topic) for one in entries(SUNDAY_WEDNESDAY, SATURDAY)}

    assert pairs == {(kind, topic) for kind in TWO_KINDS for topic in TWO_TOPICS}


def test_a_topic_of_ours_says_what_it_is_for() -> None:
    told = {one.topic: one.stage for one in entries(SUNDAY_WEDNESDAY, SATURDAY, "conversion")}

    assert told[TWO_TOPICS[0]] == "awareness"


def test_own_topics_take_the_stage_of_the_kind() -> None:
    content = Content(kinds=TWO_KINDS, topics=(Picked(words="prices"),), weekdays=(6,))
    stages = {one.kind: one.stage for one in entries(content, SATURDAY, "conversion")}

    assert stages == {TWO_KINDS[0]: "awareness", TWO_KINDS[1]: "conversion"}


def test_without_days_there_is_no_calendar() -> None:
    assert entries(Content(kinds=TWO_KINDS), SATURDAY) == ()


def test_a_calendar_that_begins_later_begins_then() -> None:
    content = SUNDAY_WEDNESDAY.model_copy(update={"from_day": date(2026, 12, 1)})

    assert entries(content, SATURDAY)[0].day == date(2026, 12, 2)


@pytest.mark.parametrize(
    ("country", "days"),
    [("EG", (6, 0, 1, 2, 3)), ("LB", (0, 1, 2, 3, 4)), ("MA", (0, 1, 2, 3, 4)), ("SA", (6, 0, 1, 2, 3))],
)
def test_a_country_works_on_its_own_days(country: str, days: tuple[int, ...]) -> None:
    assert working_days(country) == days
    assert sorted(week_of(country)) == list(range(7))
    assert week_of(country)[: len(days)] == days


@pytest.mark.parametrize(
    ("times", "days"),
    [(1, (6,)), (2, (6, 3)), (3, (6, 1, 3)), (5, (6, 0, 1, 2, 3)), (7, (6, 0, 1, 2, 3, 4, 5))],
)
def test_posts_are_spread_over_the_working_week(times: int, days: tuple[int, ...]) -> None:
    assert spread_over(times, "EG") == days
