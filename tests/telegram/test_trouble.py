"""What goes wrong on the way, and what comes of it: nothing lost, and a double only where nobody can know."""

from __future__ import annotations

import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.telegram.pace import A_CHAT_BURST, Pace
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Person
from tests.telegram_server.faults import Kind

Somebody = Callable[..., Person]
SETTING = ("setMyCommands", "setMyDescription", "setMyShortDescription")


def texts(person: Person) -> list[str]:
    return [message.text for message in person.chat.from_bot]


def rows(bot: BotProcess, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(bot.database)) as database:
        return list(database.execute(question))


@pytest.mark.parametrize("kind", ["500", "502", "drop", "timeout_before", "malformed"])
def test_a_send_that_failed_is_sent_again(somebody: Somebody, shared_telegram: FakeTelegram, kind: Kind) -> None:
    mona = somebody()
    fault = shared_telegram.faults.add(kind, method="sendMessage", chat=mona.chat.id)

    mona.start()
    mona.hears()

    assert fault.hits == 1
    assert set(texts(mona)) == {mona.chat.last.text}


def test_a_send_that_was_taken_without_a_word_is_sent_twice_rather_than_lost(
    somebody: Somebody, shared_telegram: FakeTelegram
) -> None:
    mona = somebody()
    shared_telegram.faults.add("timeout_after", method="sendMessage", chat=mona.chat.id)

    mona.start()

    assert mona.hears().text == mona.hears().text


def test_while_an_answer_is_on_its_way_for_long_the_chat_shows_typing(
    somebody: Somebody, shared_telegram: FakeTelegram
) -> None:
    mona = somebody()
    shared_telegram.faults.add("slow", method="sendMessage", chat=mona.chat.id, ms=900)

    mona.start()

    mona.chat.wait_for(lambda chat: [action for action, _ in chat.actions] == ["typing"])
    mona.hears()


def test_a_flood_warning_holds_up_its_own_chat_only(somebody: Somebody, shared_telegram: FakeTelegram) -> None:
    mona, omar = somebody(), somebody()
    fault = shared_telegram.faults.add("429", method="sendMessage", chat=mona.chat.id, retry_after=1)
    mona.start()
    shared_telegram.world.watch.wait(lambda: fault.hits, 5, lambda: "nothing was sent to Mona")

    omar.start()
    omar.hears()

    assert texts(mona) == []
    mona.hears()


def test_words_for_who_blocked_the_bot_wait_without_being_tried(
    somebody: Somebody, shared_telegram: FakeTelegram, shared_bot: BotProcess
) -> None:
    mona = somebody()
    fault = shared_telegram.faults.add("403", method="sendMessage", chat=mona.chat.id, times=100)
    mona.start()
    shared_telegram.world.watch.wait(lambda: fault.hits, 5, lambda: "nothing was sent to Mona")

    for _ in range(3):
        somebody().start()
    shared_telegram.wait_until_idle()

    assert fault.hits == 1
    assert rows(shared_bot, f"SELECT blocked FROM people WHERE name = '{mona.chat.id}'") == [(1,)]  # noqa: S608


@pytest.mark.parametrize("kind", ["500", "502", "429", "drop", "malformed"])
def test_trouble_with_fetching_is_outlived(somebody: Somebody, shared_telegram: FakeTelegram, kind: Kind) -> None:
    mona = somebody()
    fault = shared_telegram.faults.add(kind, method="getUpdates", retry_after=1)

    mona.start()
    mona.hears()
    mona.says("/help")
    mona.hears()

    assert fault.hits == 1


def test_an_update_that_comes_twice_is_answered_once(somebody: Somebody, shared_telegram: FakeTelegram) -> None:
    mona = somebody()
    fault = shared_telegram.faults.add("duplicate_update", method="getUpdates")

    mona.start()
    mona.hears()
    shared_telegram.wait_until_idle()
    mona.says("/help")
    mona.hears()

    assert fault.hits == 1
    assert len(mona.chat.from_bot) == 2


def test_updates_that_come_out_of_order_are_all_answered(somebody: Somebody, shared_telegram: FakeTelegram) -> None:
    people = [somebody() for _ in range(4)]
    shared_telegram.faults.add("out_of_order", method="getUpdates", times=4)

    for person in people:
        person.start()

    assert all(person.hears().text for person in people)


def test_an_update_that_nobody_can_read_is_set_aside_and_holds_nobody_up(
    somebody: Somebody, shared_telegram: FakeTelegram, shared_bot: BotProcess
) -> None:
    mona = somebody()
    key = shared_telegram.world.updates.add("message", {"message_id": "no number", "chat": []})

    mona.start()

    assert mona.hears().text
    assert rows(shared_bot, "SELECT key FROM parked_updates") == [(f"telegram:{key}",)]


def test_half_an_emoji_is_no_reason_to_stop(somebody: Somebody, shared_telegram: FakeTelegram) -> None:
    mona = somebody()
    with shared_telegram.world.watch:
        message = shared_telegram.world.post(mona.chat, mona.user, text="more customers \ud83d")
        mona.chat.opened = True
        shared_telegram.world.updates.add("message", message.json())

    assert "sorry" not in mona.hears().text


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
    assert rows(bot, "SELECT id FROM outbox") == []


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
