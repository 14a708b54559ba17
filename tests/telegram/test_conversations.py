"""From a wish to a saved goal, and what comes of it weeks later, through the real bot."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.telegram.process import POISONED, BotProcess
from tests.telegram_server import FakeTelegram, Message, Person

Somebody = Callable[..., Person]
WISHES = {
    "en": "Raise Instagram followers from 400 to 600 in ten months",
    "ar": "زيادة متابعين انستجرام من 400 إلى 600 خلال عشرة أشهر",
}


def answers_of(message: Message) -> list[str]:
    """What the buttons under a question send back, links left out."""
    data = [button.get("callback_data", "") for button in message.buttons]
    return [one for one in data if one.startswith("a:")]


def press_through(person: Person) -> list[Message]:
    """Take the first answer to each question, and keep the goal where that is offered; gives what was heard."""
    heard = [person.hears()]
    while answers := answers_of(heard[-1]):
        assert len(heard) < 20, [message.text for message in heard]
        keep = [data for data in answers if data.endswith(":save")]
        person.presses((keep or answers)[0], heard[-1]).wait_answered()
        heard.append(person.hears())
    return heard


def column(bot: BotProcess, question: str, *values: object) -> list[object]:
    return [row[0] for row in bot.rows(question, *values)]


def goals_of(bot: BotProcess, person: Person) -> list[object]:
    mine = "SELECT goals.data FROM goals JOIN people ON people.id = person_id WHERE name = ?"
    return column(bot, mine, str(person.chat.id))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_wish_becomes_a_saved_goal_by_buttons_alone(
    somebody: Somebody, shared_bot: BotProcess, language: str
) -> None:
    person = somebody(language)
    person.start()
    person.hears()

    person.says(WISHES[language])
    heard = press_through(person)

    assert len(goals_of(shared_bot, person)) == 1
    assert any("✅" in message.text for message in heard)
    person.says("/goals")
    assert person.hears().labels


def test_a_wish_becomes_a_saved_goal_by_typing_the_labels(somebody: Somebody, shared_bot: BotProcess) -> None:
    person = somebody("en")
    person.says(WISHES["en"])
    message = person.hears()

    for _ in range(20):
        if not answers_of(message):
            break
        person.says("Save it" if "Save it" in message.labels else message.labels[0])
        message = person.hears()

    assert len(goals_of(shared_bot, person)) == 1


def test_two_people_at_once_do_not_hear_each_other(somebody: Somebody, shared_bot: BotProcess) -> None:
    people = [somebody("en") for _ in range(5)]
    for number, person in enumerate(people, 1):
        person.says(f"Raise Instagram followers from {number}00 to {number}50 in ten months")

    for number, person in enumerate(people, 1):
        press_through(person)
        (goal,) = goals_of(shared_bot, person)
        assert f"{number}50" in str(goal)


def test_a_review_comes_when_it_is_due_once_and_is_answered_with_a_number(
    telegram: FakeTelegram, bot: BotProcess
) -> None:
    mona = telegram.person(1, language_code="en")
    with bot:
        mona.says(WISHES["en"])
        press_through(mona)
        bot.stop()
        due = column(bot, "SELECT min(due_at) FROM due WHERE status = 'waiting'")[0]
        said = len(mona.chat.from_bot)

        bot.at = f"{due}+00:00"
        bot.start()
        prompt = mona.hears()
        bot.stop()
        bot.start()
        mona.says("450")
        answer = mona.hears()

    assert not any(letter.isdigit() for letter in prompt.text.splitlines()[0])
    assert "450" in answer.text
    texts = [message.text for message in mona.chat.from_bot if message.text]  # a chart may follow the answer
    assert texts[said:] == [prompt.text, answer.text]


def test_no_review_is_sent_to_who_blocked_the_bot(telegram: FakeTelegram, bot: BotProcess) -> None:
    mona, omar = telegram.person(1, language_code="en"), telegram.person(2, "Omar", language_code="en")
    with bot:
        for person in (mona, omar):
            person.says(WISHES["en"])
            press_through(person)
        mona.blocks()
        telegram.wait_until_idle()
        bot.stop()
        due = column(bot, "SELECT due_at FROM due WHERE status = 'waiting' ORDER BY due_on, due_at DESC")[0]
        said = len(mona.chat.from_bot)

        bot.at = f"{due}+00:00"
        bot.start()
        omar.hears()
        bot.stop()

    assert len(mona.chat.from_bot) == said
    assert [call.outcome for call in telegram.calls if "blocked" in call.outcome] == []


def test_a_turn_that_always_fails_is_apologised_for_and_set_aside(telegram: FakeTelegram, bot: BotProcess) -> None:
    mona, omar = telegram.person(1, language_code="en"), telegram.person(2, "Omar", language_code="en")
    bot.command = POISONED
    with bot:
        mona.says(WISHES["en"])
        question = mona.hears()

        mona.says("arsenic")
        omar.start()
        apology, welcome = mona.hears(), omar.hears()
        mona.presses(question.labels[0]).wait_answered()
        goes_on = mona.hears()

    assert "sorry" in apology.text
    assert welcome.text
    assert goes_on.text
    assert column(bot, "SELECT count(*) FROM parked_updates") == [1]
    assert "arsenic" not in bot.told
