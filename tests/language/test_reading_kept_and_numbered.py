"""Levels to be kept, parts of a percent, where a level starts, and the numbers of classes: told as people do."""

from datetime import date

import pytest

from dialogs.language.answers.answers import read_answer
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("line", "metric", "direction", "target"),
    [
        ("keep churn under 3%", "churn_rate", "keep", (3, "percent", False)),
        ("hold our bounce rate at 40%", "bounce_rate", "keep", (40, "percent", False)),
        ("keep customer satisfaction at 90% or better", "customer_satisfaction", "keep", (90, "percent", False)),
        ("stay above 95% on-time delivery", "custom", "keep", (95, "percent", False)),
        ("stay at 200 subscribers or more", "subscriptions", "keep", (200, "count", False)),
        ("raise a quarter of a million pounds", "revenue", "increase", (250_000, "EGP", False)),
        ("raise conversion by half a percent", "conversion_rate", "increase", (0.5, "percent", True)),
        ("raise conversion by half a percentage point", "conversion_rate", "increase", (0.5, "points", True)),
        ("200 تسجيل قبل ما يمتلئ الفصل 2", "registrations", "reach", (200, "count", False)),
        ("raise branch 2 bookings to 80 a week", "bookings", "increase", (80, "count", False)),
        ("نعبي الفصل 20 طالب", "customers", "increase", (20, "count", False)),
        ("عايزين نوصل الجروب 2000 عضو", "followers", "reach", (2000, "count", False)),
    ],
)
def test_a_target_is_read_with_its_direction(
    line: str, metric: str, direction: str, target: tuple[float, str, bool]
) -> None:
    read = read_goal(line, CONTEXT)
    assert read.target is not None
    assert (read.metric, read.direction) == (metric, direction)
    assert (read.target.value, read.target.unit, read.target.relative) == target


@pytest.mark.parametrize(
    ("line", "baseline"),
    [
        ("raise £20,000 from 0 for the shelter", 0),
        ("get 500 followers from 200 by March", 200),
        ("grow the channel to 25k subs from 18k", 18_000),
        ("نوصل 500 متابع من 200 قبل مارس", 200),
        ("get 40 sign-ups from 5 campaigns", None),
    ],
)
def test_where_a_level_starts_may_stand_behind_it(line: str, baseline: float | None) -> None:
    read = read_goal(line, CONTEXT).baseline
    assert (read.value if read else None) == baseline


@pytest.mark.parametrize(
    ("text", "value", "relative"),
    [("نوصل 4%", 4, False), ("keep it under 3%", 3, False), ("by 4%", 4, True), ("نوصل زيادة 20%", 20, True)],
)
def test_a_percentage_in_an_answer_is_a_level_where_it_is_arrived_at(text: str, value: float, relative: bool) -> None:  # noqa: FBT001 - a row's own field
    read = read_answer(text, "target", CONTEXT)
    assert (read.value, read.relative) == (value, relative)
