"""Two fronts at one PostgreSQL: what each person did is counted once, in order, whichever front it came to.

`make e2e-postgres` lets fifty people write instead of ten. The server grants thirty messages a second in all, and
counts; a chat may hear what it likes.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from itertools import count, groupby

import pytest

from tests.many.fleet import Fleet, fronts
from tests.postgres import fresh_database
from tests.telegram_server import FakeTelegram, Person

PEOPLE = int(os.environ.get("HADAF_PEOPLE", "10"))
TEXTS = 4
PATIENCE = 60.0 + PEOPLE
NUMBERS = count(1)
POLITE = 10.0


@pytest.fixture(scope="module")
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram(enforce_rates=True) as server:
        server.world.rates.burst = 1000
        yield server


@pytest.fixture(scope="module")
def fleet(telegram: FakeTelegram, tmp_path_factory: pytest.TempPathFactory, postgres_server: str) -> Iterator[Fleet]:
    with fronts(telegram, tmp_path_factory.mktemp("fronts"), fresh_database(postgres_server)) as running:
        yield running
        telegram.wait_until_idle()
        assert [front.stop() for front in running.fronts] == [0, 0]
        assert telegram.remarks == []
        assert {call.code for call in telegram.calls_of("sendMessage")} == {200}
        assert running.rows("SELECT count(*) FROM outbox") == [(0,)]
        assert running.rows("SELECT count(*) FROM parked_updates") == [(0,)]


def people(telegram: FakeTelegram, many: int = PEOPLE) -> list[Person]:
    return [telegram.person(next(NUMBERS), language_code="en") for _ in range(many)]


def heard(person: Person) -> list[str]:
    return [message.text for message in person.chat.from_bot]


def heard_once(person: Person) -> list[str]:
    """The same, where what had left and was not marked yet came twice in a row."""
    return [line for line, _ in groupby(heard(person))]


def expected(count: int) -> list[str]:
    return [line for nth in range(1, count + 1) for line in (f"{nth}: text {nth}", f"{nth}.")]


def all_say(everybody: list[Person], *numbers: int) -> None:
    for nth in numbers:
        for person in everybody:
            person.says(f"text {nth}")


def all_heard(telegram: FakeTelegram, everybody: list[Person], last: str) -> None:
    telegram.world.watch.wait(
        lambda: all(person.chat.from_bot and person.chat.from_bot[-1].text == last for person in everybody),
        PATIENCE,
        lambda: f"not everybody heard {last}: {[(one.chat.id, heard(one)[-1:]) for one in everybody]}",
    )


def wait_until_half_heard(telegram: FakeTelegram, everybody: list[Person]) -> None:
    half = len(everybody) * TEXTS
    telegram.world.watch.wait(
        lambda: sum(len(person.chat.from_bot) for person in everybody) >= half, PATIENCE, lambda: "nobody heard much"
    )


def test_bursts_are_answered_in_order_and_once_by_both(telegram: FakeTelegram, fleet: Fleet) -> None:
    everybody = people(telegram)
    before = dict(fleet.balancer.served)
    telegram.faults.add("duplicate_update", method="getUpdates", times=PEOPLE)

    all_say(everybody, *range(1, TEXTS + 1))
    all_heard(telegram, everybody, f"{TEXTS}.")
    telegram.wait_until_idle()

    assert [heard(person) for person in everybody] == [expected(TEXTS)] * PEOPLE
    assert all(served - before[port] > PEOPLE for port, served in fleet.balancer.served.items())


def test_a_front_that_is_killed_in_the_middle_loses_nothing(telegram: FakeTelegram, fleet: Fleet) -> None:
    everybody = people(telegram)
    all_say(everybody, *range(1, TEXTS + 1))
    wait_until_half_heard(telegram, everybody)
    fleet.fronts[0].kill()
    all_say(everybody, TEXTS + 1)
    all_heard(telegram, everybody, f"{TEXTS + 1}.")
    fleet.fronts[0].start()

    assert [heard_once(person) for person in everybody] == [expected(TEXTS + 1)] * PEOPLE


def test_a_front_that_is_stopped_in_the_middle_leaves_at_once_and_doubles_nothing(
    telegram: FakeTelegram, fleet: Fleet
) -> None:
    everybody = people(telegram)
    all_say(everybody, *range(1, TEXTS + 1))
    wait_until_half_heard(telegram, everybody)
    began = time.monotonic()
    assert fleet.fronts[1].stop() == 0
    took = time.monotonic() - began
    all_say(everybody, TEXTS + 1)
    all_heard(telegram, everybody, f"{TEXTS + 1}.")
    fleet.fronts[1].start()

    assert [heard(person) for person in everybody] == [expected(TEXTS + 1)] * PEOPLE
    assert took < POLITE


def test_parts_of_one_text_that_come_to_two_fronts_are_one_text(telegram: FakeTelegram, fleet: Fleet) -> None:
    everybody = people(telegram, 4)
    for person in everybody:
        assert len(person.says("begin " + "word " * 2000 + "the end")) == 3
        person.says("text 2")
    all_heard(telegram, everybody, "2.")

    for person in everybody:
        whole, *rest = heard(person)
        assert re.fullmatch(r"1: begin wor… 100\d\d …d the end", whole)
        assert rest == ["1.", "2: text 2", "2."]


def test_a_press_after_a_long_text_waits_for_it_at_whichever_front(telegram: FakeTelegram, fleet: Fleet) -> None:
    everybody = people(telegram, 4)
    all_say(everybody, 1)
    all_heard(telegram, everybody, "1.")
    for person in everybody:
        person.says("begin " + "word " * 500 + "the end")
        person.presses("press").wait_answered()
    all_heard(telegram, everybody, "3.")

    for person in everybody:
        assert [line.split(" ")[0] for line in heard(person)] == ["1:", "1.", "2:", "2.", "3:", "3."]
    by_reply = [call.via for call in telegram.calls_of("answerCallbackQuery")]
    assert by_reply == ["webhook"] * len(everybody)


def test_an_edited_message_is_read_at_whichever_front(telegram: FakeTelegram, fleet: Fleet) -> None:
    everybody = people(telegram, 4)
    all_say(everybody, 1)
    all_heard(telegram, everybody, "1.")
    for person in everybody:
        person.edits(person.chat.messages[0], "text 1, better")
    all_heard(telegram, everybody, "2.")

    assert {heard(person)[-2] for person in everybody} == {"2: edited: text 1, better"}
