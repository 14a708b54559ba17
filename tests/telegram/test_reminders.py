"""Reminders leave through the real bot, whatever befalls them: none is lost, and doubles are counted."""

from __future__ import annotations

from datetime import date

import pytest

from tests.telegram.process import BotProcess
from tests.telegram.seeded import Seed, waiting
from tests.telegram_server import FakeTelegram, Person
from tests.telegram_server.faults import Kind

MONDAY, TUESDAY, WEDNESDAY = date(2036, 2, 18), date(2036, 2, 19), date(2036, 2, 20)
SUNDAY, THURSDAY = date(2036, 2, 17), date(2036, 2, 21)


def prompts(person: Person) -> list[str]:
    return [message.text for message in person.chat.from_bot]


def doubles(people: list[Person]) -> int:
    """How many messages came beyond one to each."""
    return sum(len(person.chat.from_bot) for person in people) - len(people)


def hear_all(people: list[Person]) -> None:
    for person in people:
        person.chat.wait_for(1)


def settled(bot: BotProcess) -> bool:
    """Whether the bot, ended politely, left nothing unsaid."""
    return bot.stop() == 0 and bot.rows("SELECT id FROM outbox") == []


@pytest.mark.parametrize(
    ("kind", "doubled"),
    [("429", 0), ("500", 0), ("502", 0), ("drop", 0), ("timeout_before", 0), ("timeout_after", 4)],
)
def test_a_fault_loses_no_prompt_and_doubles_one_only_where_it_was_taken_without_a_word(
    telegram: FakeTelegram, bot: BotProcess, kind: Kind, doubled: int
) -> None:
    people = waiting(telegram, bot, [Seed(number) for number in range(1, 11)])
    fault = telegram.faults.add(kind, method="sendMessage", times=4)
    with bot:
        hear_all(people)
        telegram.wait_for_calls("sendMessage", 14)
        assert settled(bot)

    assert fault.hits == 4
    assert doubles(people) == doubled
    assert all(set(prompts(person)) == {prompts(people[0])[0]} for person in people)


def test_a_storm_of_everything_at_once_loses_none_of_sixty(telegram: FakeTelegram, bot: BotProcess) -> None:
    people = waiting(telegram, bot, [Seed(number, "ar" if number % 2 else "en") for number in range(1, 61)])
    for kind, times, skip in (("500", 6, 0), ("drop", 5, 9), ("timeout_after", 7, 12), ("502", 6, 20), ("429", 3, 30)):
        telegram.faults.add(kind, method="sendMessage", times=times, skip=skip)  # type: ignore[arg-type]
    telegram.faults.add("timeout_before", method="sendMessage", times=6, skip=40)
    with bot:
        hear_all(people)
        telegram.wait_for_calls("sendMessage", 60 + 33)
        assert settled(bot)

    assert doubles(people) == telegram.faults.count("timeout_after") == 7


def test_who_blocked_the_bot_is_tried_once_and_hears_the_prompt_when_he_writes(
    telegram: FakeTelegram, bot: BotProcess
) -> None:
    mona, omar = waiting(telegram, bot, [Seed(1), Seed(2)])
    fault = telegram.faults.add("403", method="sendMessage", chat=1, times=100)
    with bot:
        omar.hears()
        telegram.wait_for_calls("sendMessage", 2)
        assert bot.stop() == 0
        bot.start()
        omar.says("/help")
        omar.hears()
        assert fault.hits == 1

        telegram.faults.clear()
        mona.says("/help")
        prompt, answer = mona.hears(), mona.hears()
        assert settled(bot)

    assert prompt.text == prompts(omar)[0]
    assert answer.text == prompts(omar)[1]
    assert len(prompts(mona)) == 2


def test_who_shut_the_door_before_is_reminded_on_the_next_day_once_he_is_back(
    telegram: FakeTelegram, bot: BotProcess
) -> None:
    mona, omar = waiting(telegram, bot, [Seed(1), Seed(2)])
    bot.at, due = "2036-02-18T15:00+00:00", bot.at
    with bot:
        mona.blocks()
        telegram.wait_until_idle()
        bot.stop()
        bot.at = due
        bot.start()
        omar.hears()
        assert prompts(mona) == []

        mona.start()
        mona.hears()
        bot.stop()
        bot.at = "2036-02-20T11:59:30+00:00"
        bot.start()
        prompt = mona.hears()
        assert settled(bot)

    assert prompt.text == prompts(omar)[0]
    assert len(prompts(mona)) == 2
    assert len(prompts(omar)) == 1


def test_two_days_without_the_machine_bring_each_thing_once_and_no_heap(
    telegram: FakeTelegram, bot: BotProcess
) -> None:
    seeds = [
        Seed(1, due=(("quarterly", MONDAY),)),
        Seed(2, due=(("weekly", TUESDAY),)),
        Seed(3, due=(("quarterly", MONDAY), ("halfway", TUESDAY), ("monthly", WEDNESDAY))),
        Seed(4, due=(("monthly", MONDAY),)),
        Seed(5, "ar", due=(("deadline", MONDAY), ("weekly", TUESDAY))),
        Seed(6, due=(("quarterly", date(2036, 5, 20)),)),
    ]
    people = waiting(telegram, bot, seeds)
    omar = telegram.person(7, language_code="en")
    for at in ("2036-02-20T11:58+00:00", "2036-02-20T11:59+00:00", "2036-02-21T11:58+00:00"):
        bot.at = at
        with bot:
            hear_all(people[:5])
            omar.says("/help")
            omar.hears()
            assert settled(bot)

    assert [len(prompts(person)) for person in people] == [1, 1, 1, 1, 1, 0]
    assert "3 goals to review today" in prompts(people[2])[0]
    assert bot.rows("SELECT count(*) FROM due WHERE status = 'sent' AND sent_at IS NOT NULL") == [(8,)]
    told_apart = "SELECT count(*) FROM (SELECT DISTINCT person_id, goal_id, kind, due_on FROM due)"
    assert bot.rows(told_apart) == bot.rows("SELECT count(*) FROM due")


def test_what_was_missed_over_days_off_waits_for_the_next_working_morning(
    telegram: FakeTelegram, bot: BotProcess
) -> None:
    (mona,) = waiting(telegram, bot, [Seed(1, due=(("monthly", THURSDAY),))])
    omar = telegram.person(2, language_code="en")
    bot.at = "2036-02-23T11:59+00:00"
    with bot:
        omar.start()
        omar.hears()
        bot.stop()
        assert prompts(mona) == []
        assert "2036-02-25 09" <= str(bot.rows("SELECT due_at FROM due")[0][0]) < "2036-02-25 12"
        bot.at = "2036-02-25T11:59:30+00:00"
        bot.start()
        mona.hears()
        assert settled(bot)

    assert len(prompts(mona)) == 1
