"""How fast words leave."""

from __future__ import annotations

import pytest

from bot.telegram.pace import A_CHAT_BURST, OVERALL, Pace


class Timer:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def timer() -> Timer:
    return Timer()


@pytest.fixture
def pace(timer: Timer) -> Pace:
    return Pace(timer)


def prompts_in(pace: Pace, timer: Timer, seconds: float) -> int:
    """How many prompts get a place within so long, asked for ten times a second."""
    went, until = 0, timer.now + seconds
    while timer.now < until:
        timer.now += 0.1
        while pace.prompt_may_go():
            went += 1
    return went


def test_the_pace_lets_a_short_burst_through_and_then_one_a_second(pace: Pace) -> None:
    waits = [pace.wait("1") for _ in range(int(A_CHAT_BURST) + 2)]

    assert waits[: int(A_CHAT_BURST)] == [0.0] * int(A_CHAT_BURST)
    assert waits[-1] == pytest.approx(2.04, abs=0.01)


def test_no_more_than_thirty_a_second_leave_in_all(pace: Pace) -> None:
    waits = [pace.wait(str(chat)) for chat in range(200)]

    for second in range(1, 6):
        assert sum(second <= wait < second + 1 for wait in waits) <= 30


def test_prompts_leave_room_for_answers(pace: Pace) -> None:
    for _ in range(100):
        pace.wait_as_prompt()

    assert pace.wait("who just wrote") == 0.0


def test_prompts_take_two_thirds_of_what_telegram_grants(pace: Pace, timer: Timer) -> None:
    prompts_in(pace, timer, 1)

    assert prompts_in(pace, timer, 10) == pytest.approx(OVERALL * 0.65 * 10, abs=2)


def test_a_bot_that_is_granted_more_sends_more(timer: Timer) -> None:
    pace = Pace(timer, 1000.0)

    waits = [pace.wait(str(chat)) for chat in range(3000)]

    assert max(waits) == pytest.approx(2.1, abs=0.05)


def test_two_chats_that_are_flooded_together_stop_everybody(pace: Pace) -> None:
    pace.hit("1", 5)
    assert pace.wait("3") == 0.0
    pace.hit("2", 5)

    assert pace.wait("3") == 5.0
    assert not pace.prompt_may_go()


def test_one_flood_warning_slows_prompts_down_for_a_while_and_answers_not_at_all(pace: Pace, timer: Timer) -> None:
    before = prompts_in(pace, timer, 10)
    pace.hit("1", 1)
    slowed = prompts_in(pace, timer, 4)
    timer.now += 60
    prompts_in(pace, timer, 1)
    after = prompts_in(pace, timer, 10)

    assert slowed / 4 < 0.65 * before / 10
    assert after == pytest.approx(OVERALL * 0.65 * 10, abs=2)
    assert pace.wait("who just wrote") == 0.0


def test_warnings_of_the_same_moment_slow_down_once_and_never_to_a_stop(pace: Pace, timer: Timer) -> None:
    for chat in range(20):
        pace.hit(str(chat), 0)
    once = pace.bulk.rate
    for second in range(1, 40):
        timer.now = 2.0 * second
        pace.hit("1", 0)

    assert once == pytest.approx(OVERALL * 0.65 / 2)
    assert pace.bulk.rate >= OVERALL * 0.65 * 0.05


def test_chats_that_fell_silent_are_not_kept_in_mind(timer: Timer) -> None:
    pace = Pace(timer, 1_000_000.0)
    for chat in range(20_000):
        timer.now += 0.01
        pace.wait(str(chat))

    assert len(pace.chats) < 5_000


def test_a_clock_that_went_back_by_a_day_makes_nobody_wait_longer(timer: Timer) -> None:
    timer.now = 86_400.0
    before = Pace(timer)
    before.hit("1", 5)
    before.hit("2", 5)
    timer.now = 0.0
    after = Pace(timer)

    after.read(before.written())

    assert after.wait_among_all() == pytest.approx(5)
    timer.now = 6.0
    assert after.wait_among_all() == 0
    assert after.prompt_may_go()
