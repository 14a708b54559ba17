"""A full disk and a failing Bot API lose nothing of a few people who chat; `make chaos` has fifty, and every storm."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.chaos import storms
from tests.chaos.crowd import Crowd, calm_reading
from tests.telegram_server import FakeTelegram

LINES = 2


@pytest.fixture(scope="module")
def weather(tmp_path_factory: pytest.TempPathFactory) -> storms.Weather:
    calm, counts = calm_reading(tmp_path_factory.mktemp("calm"), LINES)
    return storms.Weather(tmp_path_factory.mktemp("storms"), calm, counts, people=4, lines=LINES)


@pytest.fixture
def no_goals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two lines lead to no goal yet."""
    monkeypatch.setattr(Crowd, "goals_expected", 0)


@pytest.mark.usefixtures("no_goals")
def test_a_disk_that_is_full_for_a_while_loses_nothing(weather: storms.Weather) -> None:
    tally = storms.disk_full(weather)

    assert tally.sound, tally
    assert "0 batches" not in tally.struck


@pytest.mark.usefixtures("no_goals")
def test_a_bot_api_that_fails_in_every_way_loses_nothing_and_doubles_what_it_took_without_a_word(
    weather: storms.Weather,
) -> None:
    tally = storms.bot_api_fails(weather, None)

    assert tally.sound, tally
    assert tally.struck != "0 faults"


@pytest.mark.usefixtures("no_goals")
def test_a_loss_a_double_and_another_order_are_found_out(weather: storms.Weather, tmp_path: Path) -> None:
    with FakeTelegram() as telegram:
        crowd = Crowd(telegram, tmp_path, 1)
        with crowd.bot:
            crowd.chat(weather.counts, lines=LINES)
            crowd.bot.stop()
        assert crowd.tally("calm", weather.calm, time.monotonic()).sound
        messages = crowd.people[0].chat.messages
        answers = [message for message in messages if message.from_bot]
        messages.append(answers[-1])
        assert crowd.tally("doubled", weather.calm, time.monotonic()).doubles == 1
        messages.remove(answers[0])
        assert crowd.tally("lost", weather.calm, time.monotonic()).lost
        messages.append(answers[0])
        assert not crowd.tally("in another order", weather.calm, time.monotonic()).sound
