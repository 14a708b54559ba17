from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import Clock, ShiftedClock, StillClock

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_the_clock_says_its_zone() -> None:
    assert Clock().now().tzinfo is UTC


def test_a_thousand_ids_are_a_thousand_different_ones_of_sixteen_hexadecimal_digits() -> None:
    ids = {Clock().new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(one) == 16 and int(one, 16) >= 0 for one in ids)


def test_a_still_clock_stands_until_it_is_moved() -> None:
    clock = StillClock(NOON)
    assert clock.now() == clock.now() == NOON
    clock.move_to(NOON + timedelta(days=90))
    assert clock.now() == NOON + timedelta(days=90)


@pytest.mark.parametrize("clock", [StillClock(NOON), ShiftedClock(StillClock(NOON))])
def test_no_clock_goes_back(clock: StillClock) -> None:
    with pytest.raises(ValueError, match="before"):
        clock.move_to(NOON - timedelta(seconds=1))


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        StillClock(datetime(2026, 11, 21, 12))  # noqa: DTZ001 - the point of the test


def test_a_shifted_clock_runs_on_from_where_it_was_moved() -> None:
    real = StillClock(NOON)
    clock = ShiftedClock(real)
    clock.move_to(NOON + timedelta(days=7))
    real.move_to(NOON + timedelta(minutes=5))
    assert clock.now() == NOON + timedelta(days=7, minutes=5)
