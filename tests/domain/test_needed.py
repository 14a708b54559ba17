"""What a goal needs from now on arrives where it is headed, however it is rounded."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.domain.aimed import Amount
from dialogs.domain.reviews.needed import needed_said, up
from dialogs.domain.reviews.pace import standing_text, where
from tests.domain.aloud import TODAY, aloud, goal, in_arabic


def need(start: float, now: float, target: float, days: int, unit: str = "count", **fields: object) -> str:
    measure = str(fields.pop("metric", "leads"))
    per = fields.pop("per", "month")
    one = goal(measure, (target, unit), baseline=Amount(value=start, unit=unit), per=per, started_on=TODAY, **fields)
    gap = Amount(value=abs(target - now), unit=unit)
    return aloud(needed_said(one, gap, Amount(value=gap.value / (days / 7), unit=unit)))


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (need(10, 14, 20, 131), "another 6 leads (1 to 2 every month)"),
        (need(10, 17, 20, 61), "another 3 leads (1 to 2 every month)"),
        (need(10, 19, 20, 131), "1 lead more"),
        (need(10, 92, 100, 56, metric="followers", per=None), "1 follower more every week"),
        (need(40, 45, 60, 50), "another 10 leads every month"),
        (need(66, 66, 90, 167), "another 5 leads every month"),
        (need(40000, 46500, 60000, 360, "USD", metric="revenue"), "another $1,150 every month"),
        (need(1000, 1500, 3000, 94, metric="followers", per=None), "another 115 followers every week"),
        (need(8, 8, 4, 120, "percent", metric="custom", per=None, direction="decrease"), "1.1 percentage points every"),
        (need(10, 12, 25, 140, per="week"), "another 3 leads every month"),
        (need(20, 30, 2000, 1, metric="followers", per=None), "another 1,970 followers"),
        (need(40, 38, 30, 150, "USD", metric="cost_per_lead", per=None, direction="decrease"), "every month"),
    ],
)
def test_steps_are_told_as_they_arrive(told: str, said: str) -> None:
    assert said in told


def test_a_single_month_is_told_without_its_share_a_month() -> None:
    assert need(10, 14, 20, 36) == "another 6 leads"


def test_nothing_is_asked_for_every_day_of_a_single_day() -> None:
    assert "every day" not in need(20, 30, 2000, 1, metric="followers", per=None)


@pytest.mark.parametrize(
    ("raw", "unit", "step"), [(1.2, "count", 2), (1.14, "percent", 1.2), (6.3, "USD", 6.5), (43.2, "USD", 44)]
)
def test_a_step_is_a_number_that_people_say(raw: float, unit: str, step: float) -> None:
    assert up(raw, unit) == step


@given(st.floats(1, 99_999), st.sampled_from(["count", "USD", "percent"]))
def test_a_step_is_never_rounded_down(raw: float, unit: str) -> None:
    assert up(raw, unit) >= raw * (1 - 1e-5)


@given(st.integers(1, 400), st.integers(36, 500))
def test_whole_steps_a_month_come_to_what_is_lacking(gap: int, days: int) -> None:
    told = need(1, 1, 1 + gap, days)
    every = re.search(r"^another ([\d,]+) leads? every month", told)
    steps = float(every.group(1).replace(",", "")) if every else gap

    assert steps * days / 30.4 >= gap * 0.99 or "(" in told or "every" not in told


@pytest.mark.parametrize(("value", "on", "verdict"), [(39, 44, "behind"), (40, 44, "on_track"), (52, 23, "ahead")])
def test_early_on_nobody_below_the_start_is_on_track(value: float, on: int, verdict: str) -> None:
    one = goal("revenue", (60, "count"), baseline=Amount(value=40), per="month", started_on=TODAY)
    one = one.model_copy(update={"deadline": TODAY + timedelta(days=400)})

    assert where(one, Amount(value=value), TODAY + timedelta(days=on)).verdict == verdict


def test_what_was_expected_never_equals_what_is_told_ahead_of_it() -> None:
    one = goal("bookings", (4, "count"), baseline=Amount(value=1), per="month", started_on=TODAY)
    one = one.model_copy(update={"deadline": TODAY + timedelta(days=180)})
    said = aloud(standing_text(one, where(one, Amount(value=2), TODAY + timedelta(days=32))))

    assert "1 booking was expected by today, so it's ahead" in said or "1 was expected by today, so it's ahead" in said


def test_in_arabic_the_two_steps_are_told_in_words_that_fit() -> None:
    one = goal("bookings", (20, "count"), baseline=Amount(value=10), per="month", deadline=date(2027, 6, 30))
    gap = Amount(value=6)

    assert in_arabic(needed_said(one, gap, Amount(value=6 / (131 / 7)))) == "زيادة 6 حجوزات (من 1 إلى 2 كل شهر)"
