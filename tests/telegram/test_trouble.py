"""What goes wrong on the way, and what comes of it: nothing lost, and a double only where nobody can know."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Person
from tests.telegram_server.faults import Kind

Somebody = Callable[..., Person]


def texts(person: Person) -> list[str]:
    return [message.text for message in person.chat.from_bot]


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
    assert shared_bot.rows("SELECT blocked FROM people WHERE name = ?", str(mona.chat.id)) == [(1,)]


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
    assert shared_bot.rows("SELECT key FROM parked_updates") == [(f"telegram:{key}",)]


def test_half_an_emoji_is_no_reason_to_stop(somebody: Somebody, shared_telegram: FakeTelegram) -> None:
    mona = somebody()
    with shared_telegram.world.watch:
        message = shared_telegram.world.post(mona.chat, mona.user, text="more customers \ud83d")
        mona.chat.opened = True
        shared_telegram.world.updates.add("message", message.json())

    assert "sorry" not in mona.hears().text


def test_an_update_that_cannot_be_read_is_set_aside_with_the_place_and_not_the_words(
    telegram: FakeTelegram, bot: BotProcess
) -> None:
    mona = telegram.person(1, language_code="en")
    broken = {"message_id": 1, "date": "a secret", "chat": mona.chat.json(), "from": mona.user.json(), "text": "hi"}
    with bot:
        telegram.world.updates.add("message", broken)
        mona.start()
        assert mona.hears().text

    ((told,),) = bot.rows("SELECT error FROM parked_updates")
    assert "secret" not in str(told)
    assert "bot/telegram/door.py" in str(told)
