"""In groups the bot shows no goal and keeps nothing."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Group, Person

NUMBERS = itertools.count(-1001)


@pytest.fixture
def group(shared_telegram: FakeTelegram, shared_bot: BotProcess) -> Group:
    assert shared_bot.running
    return shared_telegram.group(next(NUMBERS), "The team")


def test_a_bot_let_into_a_group_points_to_the_private_chat(somebody: Callable[..., Person], group: Group) -> None:
    group.adds_bot(somebody("en"))

    sentence = group.chat.wait_for(1)[0]

    assert "private" in sentence.text
    assert sentence.buttons[0]["url"] == "https://t.me/hadaf_test_bot"


def test_a_call_in_a_group_is_answered_in_the_language_of_who_called(
    somebody: Callable[..., Person], group: Group
) -> None:
    arabic = somebody("ar")
    group.adds_bot(somebody("en"))
    group.chat.wait_for(1)

    asked = group.mentions(arabic, "أهدافي؟")

    answer = group.chat.wait_for(2)[1]
    assert "\u0627" in answer.text
    assert answer.reply_to is asked


@pytest.mark.parametrize("text", ["/goals", "/goals@hadaf_test_bot", "raise sales by 20%"])
def test_goals_stay_out_of_groups(
    somebody: Callable[..., Person], group: Group, shared_bot: BotProcess, text: str
) -> None:
    person = somebody("en")
    group.adds_bot(person)
    welcome = group.chat.wait_for(1)[0]

    group.says(person, text, reply_to=welcome)

    assert "private" in group.chat.wait_for(2)[1].text
    names = {name for (name,) in shared_bot.rows("SELECT name FROM people")}
    assert str(group.chat.id) not in names
    assert str(person.chat.id) not in names


def test_commands_for_other_bots_are_none_of_ours(
    somebody: Callable[..., Person], group: Group, shared_telegram: FakeTelegram
) -> None:
    person = somebody("en")
    group.adds_bot(person)
    group.chat.wait_for(1)

    group.says(person, "/goals@another_bot")
    shared_telegram.wait_until_idle()
    group.says(person, "/goals@hadaf_test_bot")

    group.chat.wait_for(2)
    assert len(group.chat.from_bot) == 2
