"""How fast words leave."""

from __future__ import annotations

import pytest

from bot.telegram.pace import A_CHAT_BURST, Pace


def test_the_pace_lets_a_short_burst_through_and_then_one_a_second() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])

    waits = [pace.wait("1") for _ in range(int(A_CHAT_BURST) + 2)]

    assert waits[: int(A_CHAT_BURST)] == [0.0] * int(A_CHAT_BURST)
    assert waits[-1] == pytest.approx(2.04, abs=0.01)


def test_no_more_than_thirty_a_second_leave_in_all() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])

    waits = [pace.wait(str(chat)) for chat in range(200)]

    for second in range(1, 6):
        assert sum(second <= wait < second + 1 for wait in waits) <= 30


def test_prompts_leave_room_for_answers() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    for _ in range(100):
        pace.wait_as_prompt()

    assert pace.wait("who just wrote") == 0.0


def test_two_chats_that_are_flooded_together_stop_everybody() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])

    pace.hit("1", 5)
    assert pace.wait("3") == 0.0
    pace.hit("2", 5)

    assert pace.wait("3") == 5.0
