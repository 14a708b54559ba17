"""One person's flood takes nothing from others, and what a human types is read whatever the network does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.telegram.floods import BURST, REMEMBERED, Floods
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def floods() -> Floods:
    return Floods(lambda: 0.0)


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def test_hours_of_typing_that_arrive_at_once_are_all_read(floods: Floods) -> None:
    assert {floods.weigh("1", at(4.0 * number)) for number in range(2000)} == {"read"}


def test_a_hundred_at_once_are_cut_short_with_one_sentence(floods: Floods) -> None:
    verdicts = [floods.weigh("1", at(0)) for _ in range(100)]

    assert verdicts == ["read"] * int(BURST) + ["tell"] + ["drop"] * (99 - int(BURST))


def test_a_flood_that_goes_on_brings_no_second_sentence_and_one_after_peace_does(floods: Floods) -> None:
    going_on = [floods.weigh("1", at(number / 10)) for number in range(3000)]
    later = [floods.weigh("1", at(400)) for _ in range(50)]

    assert going_on.count("tell") == 1
    assert later.count("tell") == 1


def test_one_persons_flood_is_nobody_elses(floods: Floods) -> None:
    for _ in range(500):
        floods.weigh("1", at(0))

    assert floods.weigh("2", at(0)) == "read"


def test_presses_and_words_are_weighed_apart(floods: Floods) -> None:
    for _ in range(100):
        floods.weigh("1", at(0))

    assert floods.weigh("1", None) == "read"


def test_a_clock_that_jumps_back_locks_nobody_out_for_long(floods: Floods) -> None:
    floods.weigh("1", at(86_400))

    assert [floods.weigh("1", at(0)) for _ in range(20)] == ["read"] * 20


def test_a_group_that_calls_again_and_again_is_answered_a_few_times(floods: Floods) -> None:
    assert [floods.answers_group("-5") for _ in range(10)].count(True) == 3


def test_the_quiet_are_forgotten_and_who_floods_is_not(floods: Floods) -> None:
    for _ in range(100):
        floods.weigh("flood", at(5.0 * REMEMBERED))
    for number in range(2 * REMEMBERED):
        floods.weigh(str(number), at(2.5 * number))

    assert len(floods._lanes) < REMEMBERED + 2  # noqa: SLF001 - what it remembers is its memory
    assert floods.weigh("flood", at(5.0 * REMEMBERED)) == "drop"


def test_the_running_bot_reads_the_beginning_of_a_flood_says_one_sentence_and_serves_others(
    bot: BotProcess, telegram: FakeTelegram
) -> None:
    loud, calm = telegram.person(1), telegram.person(2)
    with bot:
        for number in range(130):
            loud.says(f"message {number}")
        calm.says("more bookings for my salon")
        calm.chat.wait_for("bookings")
        loud.chat.wait_for("stopped reading for a moment")
        telegram.wait_until_idle(40)
        assert bot.stop() == 0

    told = [message.text for message in loud.chat.from_bot]
    assert sum("stopped reading for a moment" in text for text in told) == 1
    assert int(BURST) - 1 <= len(told) - 1 <= int(BURST) + 20
    assert bot.rows("SELECT count(*) FROM parked_updates") == [(0,)]
