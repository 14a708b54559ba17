"""How the bot starts, ends, and goes on after it was ended."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram

SETTING = ("setMyCommands", "setMyDescription", "setMyShortDescription")


def test_updates_after_an_idle_week_begin_with_other_numbers_and_are_answered(
    telegram: FakeTelegram, bot: BotProcess
) -> None:
    mona = telegram.person(1)
    with bot:
        mona.start()
        mona.hears()
        telegram.wait_until_idle()

        telegram.world.updates.restart_ids(17)
        mona.says("/help")

        assert mona.hears().text


def test_a_restart_in_the_middle_goes_on_where_it_was(telegram: FakeTelegram, bot: BotProcess) -> None:
    mona = telegram.person(1, language_code="en")
    with bot:
        mona.says("get more customers for my shop")
        question = mona.hears()
        assert bot.stop() == 0

        mona.says("/why")
        bot.start()

        assert question.text.splitlines()[-1] in mona.hears().text


def test_words_that_did_not_leave_before_a_restart_leave_after_it(telegram: FakeTelegram, bot: BotProcess) -> None:
    mona = telegram.person(1)
    telegram.faults.add("500", method="sendMessage", times=100)
    with bot:
        mona.start()
        telegram.wait_for_calls("sendMessage", 1)
        telegram.wait_until_idle()
        bot.kill()
        telegram.faults.clear()

        bot.start()

        assert mona.hears().text


def test_half_a_long_text_survives_a_restart(telegram: FakeTelegram, bot: BotProcess) -> None:
    mona = telegram.person(1, language_code="en")
    with bot:
        mona.says("I want more customers for my shop. " + "word " * 780)
        telegram.wait_for_calls("sendChatAction", 1)
        bot.kill()

        bot.start()

        assert mona.hears().text


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_an_ending_is_polite_and_confirms_what_was_handled(
    telegram: FakeTelegram, bot: BotProcess, ending: signal.Signals
) -> None:
    mona = telegram.person(1)
    with bot:
        mona.start()
        mona.hears()

        assert bot.stop(ending) == 0

    assert telegram.world.updates.pending == 0
    assert bot.rows("SELECT id FROM outbox") == []


def test_a_second_poller_ends_the_first_with_one_clear_line(
    telegram: FakeTelegram, bot: BotProcess, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    with bot, BotProcess(telegram, tmp_path / "other") as other:
        assert bot.ended() == 1
        assert other.running

    lines = [line for line in bot.told.splitlines() if "ERROR" in line]
    assert len(lines) == 1
    assert "another process" in lines[0]


def test_a_webhook_that_was_set_gives_way_without_losing_updates(telegram: FakeTelegram, bot: BotProcess) -> None:
    mona = telegram.person(1)
    telegram.world.webhook.url = "https://example.com/hook"
    mona.start()
    with bot:
        assert mona.hears().text

    assert "webhook" in bot.told
    assert telegram.calls_of("deleteWebhook")[0].params["drop_pending_updates"] == "false"


def test_a_refused_token_ends_the_bot_with_one_clear_line_that_hides_it(bot: BotProcess) -> None:
    bot.environment["HADAF_BOT_TOKEN"] = "1234567:" + "B" * 35
    with bot:
        assert bot.ended() == 1

    assert "HADAF_BOT_TOKEN" in bot.told
    assert "B" * 35 not in bot.told


def test_the_token_is_never_written_down(telegram: FakeTelegram, bot: BotProcess) -> None:
    bot.environment["HADAF_LOG_LEVEL"] = "debug"
    for method in ("getMe", "getUpdates", "sendMessage"):
        telegram.faults.add("drop", method=method)
    mona = telegram.person(1)
    with bot:
        mona.start()
        mona.hears()

    assert bot.told
    assert telegram.token.split(":")[1] not in bot.told


def test_nothing_is_set_anew_when_menu_and_descriptions_are_up_to_date(telegram: FakeTelegram, bot: BotProcess) -> None:
    with bot:
        telegram.wait_for_calls("getMyShortDescription", 3)
        bot.stop()
        before = {method: len(telegram.calls_of(method)) for method in SETTING}
        bot.start()
        telegram.wait_for_calls("getMyShortDescription", 6)
        bot.stop()

    assert {method: len(telegram.calls_of(method)) for method in SETTING} == before
