"""Updates that Telegram brings, instead of the bot fetching them."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from bot.telegram.webhook import LARGEST
from tests.ports import free_port
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram


@pytest.fixture
def bot(telegram: FakeTelegram, tmp_path: Path) -> BotProcess:
    """A bot that wants its updates brought to a free port."""
    port = free_port()
    bot = BotProcess(telegram, tmp_path)
    bot.environment["HADAF_WEBHOOK_URL"] = f"http://127.0.0.1:{port}/telegram"
    bot.environment["HADAF_LISTEN"] = f"127.0.0.1:{port}"
    return bot


def test_what_telegram_brings_is_answered_in_order_and_once(telegram: FakeTelegram, bot: BotProcess) -> None:
    people = [telegram.person(number, language_code="en") for number in (1, 2, 3)]
    telegram.faults.add("duplicate_update", method="getUpdates")
    with bot:
        for person in people:
            person.start()
            person.says("/help")

        for person in people:
            first, second = person.hears(), person.hears()
            assert "What would you like to achieve?" in first.text
            assert "/back" in second.text
        telegram.wait_until_idle()
        assert bot.stop() == 0

    assert [len(person.chat.from_bot) for person in people] == [2, 2, 2]
    assert telegram.world.webhook.url == bot.environment["HADAF_WEBHOOK_URL"]
    assert telegram.calls_of("getUpdates") == []


def test_what_came_while_the_bot_was_away_is_brought_again(telegram: FakeTelegram, bot: BotProcess) -> None:
    mona = telegram.person(1, language_code="en")
    with bot:
        mona.start()
        mona.hears()
        bot.stop()
        mona.says("/help")

        bot.start()

        assert "/back" in mona.hears().text


def test_callers_without_the_secret_are_turned_away(telegram: FakeTelegram, bot: BotProcess) -> None:
    mona = telegram.person(1, language_code="en")
    url = bot.environment["HADAF_WEBHOOK_URL"]
    with bot, httpx.Client(verify=False) as client:  # noqa: S501 - plain http on loopback
        mona.start()
        mona.hears()
        proof = {"X-Telegram-Bot-Api-Secret-Token": telegram.world.webhook.secret}

        assert client.post(url, json={"update_id": 1}).status_code == 403
        assert client.post(url, content=b"no json", headers=proof).status_code == 400
        assert client.post(url, json=["no update"], headers=proof).status_code == 400
        assert client.post(url, json={"update_id": 1}, headers=proof).status_code == 200

    assert telegram.token.split(":")[1] not in telegram.world.webhook.secret


def test_what_telegram_would_not_bring_is_refused_and_the_rest_goes_on(telegram: FakeTelegram, bot: BotProcess) -> None:
    mona = telegram.person(1, language_code="en")
    url = bot.environment["HADAF_WEBHOOK_URL"]
    with bot, httpx.Client(verify=False) as client:  # noqa: S501 - plain http on loopback
        mona.start()
        mona.hears()
        proof = {"X-Telegram-Bot-Api-Secret-Token": telegram.world.webhook.secret}
        refused = {
            413: (b"x" * (LARGEST + 1), b'{"update_id": 1, "x": "' + b"y" * LARGEST + b'"}'),
            400: (b"[" * 100_000, b'{"update_id": -1}', b'{"update_id": true}', b'{"update_id": 1e3}', b"\xff", b""),
        }
        for status, bodies in refused.items():
            assert {client.post(url, content=body, headers=proof).status_code for body in bodies} == {status}
        assert client.post(url, content=iter([b"z" * LARGEST, b"z"]), headers=proof).status_code == 413
        assert client.get(url, headers=proof).status_code == 405
        assert client.post(url + "/else", json={"update_id": 1}, headers=proof).status_code == 404
        mona.says("/help")

        assert "/back" in mona.hears().text
        assert bot.rows("SELECT * FROM parked_updates") == []


def test_a_press_is_answered_in_the_reply_and_again_when_it_is_brought_again(
    telegram: FakeTelegram, bot: BotProcess
) -> None:
    mona = telegram.person(1, language_code="en")
    with bot:
        mona.says("get more customers for my shop")
        question = mona.hears()
        telegram.wait_until_idle()
        telegram.faults.add("duplicate_update", method="getUpdates")
        mona.presses(question.labels[0]).wait_answered()
        mona.hears()
        telegram.wait_until_idle()
        assert bot.stop() == 0

    answers = telegram.calls_of("answerCallbackQuery")
    assert [call.via for call in answers] == ["webhook", "webhook"]
    assert len({call.params["callback_query_id"] for call in answers}) == 1
    assert len(mona.chat.from_bot) == 2


def test_an_address_that_telegram_does_not_take_ends_the_bot_with_one_clear_line(bot: BotProcess) -> None:
    bot.environment["HADAF_WEBHOOK_URL"] = "http://hadaf.example.com/telegram"
    with bot:
        assert bot.ended() == 1

    assert "an https url must be provided" in bot.told.lower()
