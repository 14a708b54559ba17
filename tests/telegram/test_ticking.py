"""Ticks on the plan's buttons through the real bot: on, off, one's own words, twice at once, and long after."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.telegram.process import BotProcess
from tests.telegram.test_conversations import WISHES, answers_of, column, press_through
from tests.telegram_server import FakeTelegram, Message, Person
from tests.telegram_server.watching import PATIENCE

Somebody = Callable[..., Person]
OWN = {"en": "film the oven", "ar": "تصوير الفرن"}


def tapped(person: Person, message: Message, ending: str) -> None:
    """Tap the button of an option, and wait until the keyboard under the same message is another one."""
    before = answers_of(message)
    person.presses(next(one for one in before if one.endswith(ending)), message).wait_answered()
    renewed(person, message, before)


def took(person: Person, message: Message, ending: str) -> None:
    """Tap a button that ends the question; the next message is the answer to it."""
    person.presses(next(one for one in answers_of(message) if one.endswith(ending)), message).wait_answered()


def renewed(person: Person, message: Message, before: list[str]) -> None:
    person.world.watch.wait(lambda: answers_of(message) != before or None, PATIENCE, lambda: "the keyboard stayed")


def ticks(message: Message) -> list[str]:
    """The ids of what is ticked: a button that would take its tick away."""
    return [one.rpartition(":off.")[2] for one in answers_of(message) if ":off." in one]


@pytest.fixture
def at_steps(somebody: Somebody) -> Callable[[str], tuple[Person, Message]]:
    """Somebody at the steps of a simple plan, with the message that shows them."""

    def arrive(language: str) -> tuple[Person, Message]:
        person = somebody(language)
        person.says(WISHES[language])
        press_through(person)
        person.says("/plan")
        message = person.hears()
        for _ in range(2):
            person.presses(answers_of(message)[0], message).wait_answered()
            message = person.hears()
        assert len(ticks(message)) == 3
        return person, message

    return arrive


def plan_of(bot: BotProcess, person: Person) -> Any:
    mine = "SELECT plans.data FROM plans JOIN people ON people.id = person_id WHERE name = ?"
    found = column(bot, mine, str(person.chat.id))
    return json.loads(str(found[0])) if found else None


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_tap_ticks_and_another_takes_it_back_under_the_same_message(
    at_steps: Callable[[str], tuple[Person, Message]],
    shared_bot: BotProcess,
    language: str,
) -> None:
    person, message = at_steps(language)
    said, (first, second, third) = len(person.chat.from_bot), ticks(message)

    tapped(person, message, f":off.{first}")
    assert ticks(message) == [second, third]
    tapped(person, message, f":on.{first}")
    assert set(ticks(message)) == {first, second, third}
    tapped(person, message, f":off.{second}")
    assert len(person.chat.from_bot) == said

    took(person, message, ":done")
    question = person.hears()
    took(person, question, ":fine")
    person.hears()
    kept = [step["what"]["idea"] for step in plan_of(shared_bot, person)["actions"]]
    assert set(kept) == {first, third}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_take_the_place_of_what_only_we_ticked(
    at_steps: Callable[[str], tuple[Person, Message]],
    shared_bot: BotProcess,
    language: str,
) -> None:
    person, _ = at_steps(language)
    person.says(OWN[language])
    question = person.hears()
    assert OWN[language].casefold() in question.text.casefold()

    took(person, question, ":fine")
    person.hears()
    assert [step["what"]["words"] for step in plan_of(shared_bot, person)["actions"]] == [OWN[language]]


def test_two_taps_at_once_are_one(
    at_steps: Callable[[str], tuple[Person, Message]], shared_bot: BotProcess, shared_telegram: FakeTelegram
) -> None:
    person, message = at_steps("en")
    first = ticks(message)[0]
    data = next(one for one in answers_of(message) if one.endswith(f":off.{first}"))

    before = answers_of(message)
    for press in person.taps_twice(data, message):
        press.wait_answered()
    renewed(person, message, before)
    shared_telegram.wait_until_idle()
    assert len(ticks(message)) == 2
    assert first not in ticks(message)

    done = next(one for one in answers_of(message) if one.endswith(":done"))
    for press in person.taps_twice(done, message):
        press.wait_answered()
    person.hears()
    shared_telegram.wait_until_idle()
    assert '"asked":"when"' in str(
        column(shared_bot, "SELECT state FROM people WHERE name = ?", str(person.chat.id))[0]
    )


def test_a_keyboard_of_an_earlier_question_changes_nothing(
    at_steps: Callable[[str], tuple[Person, Message]], shared_bot: BotProcess
) -> None:
    person, message = at_steps("en")
    stale = next(one for one in answers_of(message) if ":on." in one)
    took(person, message, ":done")
    question = person.hears()

    person.presses(stale, message, forced=True).wait_answered()
    again = person.hears()
    assert [one.rpartition(":")[2] for one in answers_of(again)] == ["fine"]

    took(person, again, ":fine")
    person.hears()
    assert len(plan_of(shared_bot, person)["actions"]) == 3
    assert question.text.splitlines()[-1] in again.text
