"""Which goals are planned by a share of themselves, and where that puts them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal, Verdict
from dialogs.domain.goals.growth import compounds, level_after, share_of
from dialogs.domain.reviews.standings import where

START = date(2026, 11, 21)


def goal(**fields: Any) -> Goal:
    common: dict[str, Any] = {
        "id": "g1",
        "wish": "more followers",
        "started_on": START,
        "metric": "followers",
        "direction": "increase",
        "baseline": Amount(value=1000),
        "target": Amount(value=4000),
        "trend": "rose",
        "deadline": START + timedelta(days=100),
    }
    return Goal(**{**common, **fields})


def test_a_number_that_rose_and_is_to_double_or_more_compounds() -> None:
    assert compounds(goal(), 1000, 2000, 100)


@pytest.mark.parametrize(
    ("fields", "start", "target", "days"),
    [
        ({"trend": "same"}, 1000, 4000, 100),
        ({"trend": None}, 1000, 4000, 100),
        ({}, 1000, 1900, 100),
        ({}, 1000, 4000, 30),
        ({}, 0, 4000, 100),
        ({}, 4000, 1000, 100),
        ({"metric": "conversion_rate", "baseline": Amount(value=2, unit="percent")}, 2, 5, 100),
        ({"metric": "savings", "baseline": Amount(value=1000, unit="EGP")}, 1000, 4000, 100),
    ],
    ids=["level", "unknown", "less than twice", "short", "from nothing", "down", "percent", "piece by piece"],
)
def test_any_other_moves_evenly(fields: dict[str, Any], start: float, target: float, days: int) -> None:
    assert not compounds(goal(**fields), start, target, days)


@pytest.mark.parametrize("compound", [True, False])
@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 1.0])
def test_a_level_lies_where_its_share_is(share: float, compound: bool) -> None:  # noqa: FBT001 - a column of a table
    level = level_after(1000, 4000, share, compound=compound)

    assert share_of(1000, 4000, level, compound=compound) == pytest.approx(share)


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        (2000, "on_track"),
        (2500, "ahead"),
        (1900, "on_track"),
        (1600, "behind"),
        (1100, "out_of_reach"),
        (0, "out_of_reach"),
    ],
)
def test_half_way_a_fourfold_goal_is_expected_at_twice_its_beginning(value: float, verdict: Verdict) -> None:
    standing = where(goal(), Amount(value=value), START + timedelta(days=50))

    assert standing.expected == Amount(value=2000)
    assert standing.verdict == verdict


def test_evenly_the_same_figure_is_slower_than_planned() -> None:
    standing = where(goal(trend="same"), Amount(value=2000), START + timedelta(days=50))

    assert standing.expected == Amount(value=2500)
    assert standing.verdict == "behind"
