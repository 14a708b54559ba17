"""Round numbers along an axis."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.domain.reviews.scales import scale


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (40, 60, (40, 45, 50, 55, 60)),
        (0, 1, (0, 0.2, 0.4, 0.6, 0.8, 1)),
        (12, 35, (0, 10, 20, 30, 40)),
        (2000, 5000, (2000, 3000, 4000, 5000)),
        (1.8, 3, (1.75, 2, 2.25, 2.5, 2.75, 3)),
        (180_000, 250_000, (180_000, 200_000, 220_000, 240_000, 260_000)),
        (-10, 30, (-10, 0, 10, 20, 30)),
        (88, 97, (88, 90, 92, 94, 96, 98)),
    ],
)
def test_ticks_are_few_round_and_evenly_apart(low: float, high: float, ticks: tuple[float, ...]) -> None:
    assert scale(low, high) == ticks


@pytest.mark.parametrize(("low", "high", "ticks"), [(0, 2, (0, 1, 2)), (1, 3, (0, 1, 2, 3)), (3, 4, (3, 4))])
def test_things_are_counted_whole(low: float, high: float, ticks: tuple[float, ...]) -> None:
    assert scale(low, high, whole=True) == ticks


def test_a_measure_that_ends_has_no_tick_beyond_its_end() -> None:
    assert scale(96, 99.5, most=100)[-1] == 100


@pytest.mark.parametrize("level", [0.0, 5.0, 0.02, 1e9, -3.0])
def test_one_level_gets_room_on_both_sides(level: float) -> None:
    ticks = scale(level, level)

    assert ticks[0] <= level <= ticks[-1]
    assert ticks[0] < ticks[-1]
    assert (ticks[0] >= 0) == (level >= 0)


LEVELS = st.integers(-(10**12), 10**12).map(lambda thousandths: thousandths / 1000)


@given(LEVELS, LEVELS, st.booleans())
def test_any_two_levels_lie_between_the_ends(one: float, other: float, whole: bool) -> None:  # noqa: FBT001 - Hypothesis fills it
    low, high = sorted((one, other))
    ticks = scale(low, high, whole=whole)
    room = max(abs(low), abs(high)) * 1e-9

    assert ticks[0] <= low + room
    assert high - room <= ticks[-1]
    assert 2 <= len(ticks) <= 7
    if whole:
        assert all(tick.is_integer() for tick in ticks)
