"""What people may send, and what the bot makes of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Person

Somebody = Callable[..., Person]


def test_a_start_is_answered_in_the_language_of_the_app(somebody: Somebody) -> None:
    english, arabic = somebody("en-GB"), somebody("ar")

    english.start()
    arabic.start()

    assert "What would you like to achieve?" in english.hears().text
    assert any("\u0621" <= letter <= "\u064a" for letter in arabic.hears().text)


def test_an_app_in_another_language_gets_the_default_one(somebody: Somebody) -> None:
    person = somebody("fr")

    person.start()

    assert "What would you like to achieve?" in person.hears().text


def test_a_press_is_acknowledged_and_the_answered_question_keeps_only_the_chosen_button(somebody: Somebody) -> None:
    person = somebody()
    person.says("get more customers for my shop")
    question = person.hears()

    press = person.presses(question.labels[0])

    press.wait_answered()
    person.hears()
    person.chat.wait_for(
        lambda chat: (
            chat.message(question.id).labels == [f"✓ {question.history or question.labels[0]}"]
            or len(question.buttons) == 1
        )
    )
    assert question.labels[0].startswith("✓")


def test_a_second_tap_says_nothing_twice(somebody: Somebody, shared_telegram: FakeTelegram) -> None:
    person = somebody()
    person.says("get more customers for my shop")
    question = person.hears()

    first, second = person.taps_twice(question.labels[0])

    first.wait_answered()
    second.wait_answered()
    shared_telegram.wait_until_idle()
    person.says("/help")
    person.chat.wait_for("/back")
    assert len(person.chat.from_bot) == 3


def test_a_button_of_an_earlier_question_leads_back_to_the_one_that_is_open(somebody: Somebody) -> None:
    person = somebody()
    person.says("get more customers for my shop")
    first = person.hears()
    stale = first.buttons[-1]["callback_data"]
    person.says("/cancel")
    person.hears()

    person.presses(stale, first, forced=True).wait_answered()

    assert "earlier" in person.hears().text


def test_a_button_under_a_message_that_is_too_old_to_see_is_answered(somebody: Somebody) -> None:
    person = somebody()
    person.says("get more customers for my shop")
    first = person.hears()

    person.presses(first.labels[0], first, inaccessible=True).wait_answered()

    assert person.hears().text


def test_a_button_that_no_release_knows_is_answered_kindly(somebody: Somebody) -> None:
    person = somebody()
    person.start()
    welcome = person.hears()

    person.presses("x:from:another:life", welcome, forced=True).wait_answered()

    assert person.hears().text


@pytest.mark.parametrize("deed", ["sends_photo", "sends_voice", "sends_sticker"])
def test_what_is_not_text_gets_a_sensible_answer_and_the_question_stays_open(somebody: Somebody, deed: str) -> None:
    person = somebody()
    person.start()
    question = person.hears()

    getattr(person, deed)()

    assert question.text.splitlines()[-1] in person.hears().text


def test_a_document_a_location_and_a_contact_get_a_sensible_answer(somebody: Somebody) -> None:
    person = somebody()
    person.start()
    person.hears()

    person.sends_document("plan.pdf", b"%PDF")
    person.shares_location(30.0, 31.2)
    person.shares_contact("+20100")

    assert len({person.hears().text for _ in range(3)}) == 3


def test_a_photo_with_words_is_read_by_its_words(somebody: Somebody) -> None:
    person = somebody()

    person.sends_photo(caption="get more customers for my shop")

    assert "customers" in person.hears().text


def test_a_forwarded_text_is_not_taken_for_a_wish(somebody: Somebody) -> None:
    person = somebody()
    person.start()
    person.hears()
    person.says("/cancel")
    person.hears()

    person.forwards("Raise sales by 20% by 31 March 2027")

    assert person.hears().labels


def test_an_edited_message_corrects_the_answer_it_gave(somebody: Somebody) -> None:
    person = somebody()
    wish = person.says("get more customers for my shop")[0]
    person.hears()

    person.edits(wish, "more followers on Instagram")

    assert "Corrected" in person.hears().text


def test_a_text_in_three_parts_is_read_as_one(somebody: Somebody) -> None:
    person = somebody()

    parts = person.says("I want more customers for my shop. " + "It is a long story. " * 500)

    assert len(parts) == 3
    person.hears()
    person.says("/help")
    assert "/back" in person.hears().text


def test_parts_that_come_one_poll_after_another_are_read_as_one(
    somebody: Somebody, shared_telegram: FakeTelegram
) -> None:
    person = somebody()

    for text in ("I want more customers. " + "word " * 810, "word " * 810, "and that is all"):
        person.says(text)
        shared_telegram.wait_until_idle()

    person.hears()
    person.says("/help")
    assert "/back" in person.hears().text


def test_a_long_text_alone_is_read_after_a_moment_of_quiet(somebody: Somebody) -> None:
    person = somebody()

    person.says("I want more customers for my shop. " + "word " * 800)

    assert person.hears().text


def test_while_a_long_text_waits_the_chat_shows_typing(somebody: Somebody) -> None:
    person = somebody()

    person.says("I want more customers for my shop. " + "word " * 800)

    person.chat.wait_for(lambda chat: [action for action, _ in chat.actions] == ["typing"])
    person.hears()


def test_a_long_text_is_read_before_the_button_pressed_after_it(somebody: Somebody) -> None:
    person = somebody()
    person.start()
    welcome = person.hears()

    person.says("I want more customers for my shop. " + "word " * 800)
    person.presses(welcome.buttons[0]["callback_data"], welcome)

    first, second = person.hears(), person.hears()
    assert first.text != second.text


def test_who_blocks_the_bot_is_left_alone_and_who_returns_is_answered(
    somebody: Somebody, shared_telegram: FakeTelegram, shared_bot: BotProcess
) -> None:
    person = somebody()
    person.start()
    person.hears()

    person.blocks()
    shared_telegram.wait_until_idle()
    assert blocked(shared_bot, person)
    person.unblocks()
    shared_telegram.wait_until_idle()
    assert not blocked(shared_bot, person)
    person.says("/help")

    assert "/back" in person.hears().text


def test_menu_and_descriptions_are_set_in_both_languages(somebody: Somebody, shared_telegram: FakeTelegram) -> None:
    somebody("en")
    shared_telegram.wait_for_calls("setMyShortDescription", 2)
    world = shared_telegram.world

    names = [command["command"] for command in world.commands["default", "en"]]

    assert names == [
        "start", "goals", "bigger", "new", "review", "measures", "faq", "back", "skip", "why", "cancel", "help",
        "language", "practice", "groups", "settings", "export", "forget", "privacy",
    ]  # fmt: skip
    assert [command["command"] for command in world.commands["default", "ar"]] == names
    for code in ("ar", "en"):
        arabic = any("\u0621" <= letter <= "\u064a" for letter in world.commands["default", code][1]["description"])
        assert arabic == (code == "ar")
        for text in ("description", "short_description"):
            shown = world.profile.get((text, code)) or world.profile[text, ""]
            assert arabic == any("\u0621" <= letter <= "\u064a" for letter in shown)


def test_the_menu_of_a_chat_follows_the_language_chosen_there(
    somebody: Somebody, shared_telegram: FakeTelegram
) -> None:
    person = somebody("en")
    person.start()
    person.hears()

    person.says("/language ar")
    person.hears()

    chat = (f"chat:{person.chat.id}", "")
    shared_telegram.world.watch.wait(lambda: chat in shared_telegram.world.commands, 5, lambda: "no menu for the chat")
    person.says("/language en")
    person.hears()
    shared_telegram.world.watch.wait(
        lambda: not shared_telegram.world.commands.get(chat), 5, lambda: "the chat's menu stayed"
    )


def blocked(bot: BotProcess, person: Person) -> bool:
    return bot.rows("SELECT blocked FROM people WHERE name = ?", str(person.chat.id)) == [(1,)]
