"""What is private stays so: the log of a running bot, the exports of others, the files of the database."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.events import ButtonPressed, TextSaid
from storage import copying
from storage.store import Address, Store
from tests.telegram.process import POISONED, BotProcess
from tests.telegram_server import FakeTelegram

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
CANARY = "zqcanary"
SAID = (f"more bookings for {CANARY} salon", "40", "60", "end of March", "yes", f"/start {CANARY}", f"/{CANARY}")


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_log_of_a_whole_conversation_names_neither_a_secret_nor_a_word_of_anybody(
    form: str, bot: BotProcess, telegram: FakeTelegram
) -> None:
    bot.environment |= {"HADAF_LOG_LEVEL": "debug", "HADAF_LOG_FORMAT": form}
    telegram.faults.add("500", method="sendMessage")
    person = telegram.person(1, language_code="en", first_name=CANARY)
    with bot:
        for text in SAID:
            person.says(text)
        person.chat.wait_for(len(SAID))
        assert bot.stop() == 0

    assert len(person.chat.from_bot) >= len(SAID)
    secret = telegram.token.partition(":")[2]
    assert secret not in bot.told
    assert CANARY not in bot.told
    assert "another try" in bot.told


def test_an_update_that_fails_is_told_by_its_place_and_not_by_its_words(
    bot: BotProcess, telegram: FakeTelegram
) -> None:
    bot.command = POISONED
    person = telegram.person(1, language_code="en")
    with bot:
        person.says("hello")
        person.hears()
        person.says(f"arsenic {CANARY}")
        person.hears()
        assert bot.stop() == 0

    assert "was set aside" in bot.told
    assert CANARY not in bot.told


def test_an_export_holds_nothing_of_anybody_else(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    mine, theirs = Address("telegram", "1"), Address("telegram", "2")
    with Store(url) as store:
        runner = Runner(store, StillClock(NOW), Defaults("en"))
        for number, text in enumerate(SAID[:5]):
            runner.handle(theirs, f"t{number}", TextSaid(text, f"u{number}"))
            runner.handle(mine, f"m{number}", TextSaid(text.replace(CANARY, "my"), f"u{number}"))
        for number, kind in enumerate(("all", "data", "sheet", "pdf", "calendar")):
            runner.handle(mine, f"x{number}", ButtonPressed(f"do:file:{kind}"))
        said = ""
        while waiting := store.unsent(NOW, address=mine):
            for row in waiting:
                said += json.dumps(row.payload)
                store.mark_sent(row.id, None)
    exported = json.dumps(copying.export(url, mine))

    assert "my salon" in exported
    assert CANARY not in exported + said
    assert CANARY in json.dumps(copying.export(url, theirs))


def test_the_database_its_log_and_its_copies_are_for_their_owner_alone(tmp_path: Path) -> None:
    database, copy = tmp_path / "bot.db", tmp_path / "copy.db"
    with Store(f"sqlite:///{database}") as store, store.turn(Address("telegram", "1"), NOW) as turn:
        turn.seen("u1")
    with Store(f"sqlite:///{database}"):
        copying.backup(f"sqlite:///{database}", copy)
        beside = [path for path in tmp_path.iterdir() if path.name.startswith(("bot.db", "copy.db"))]
        assert {path.stat().st_mode & 0o077 for path in beside} == {0}


def test_a_poisoned_word_does_not_reach_the_log_by_any_logger(caplog: pytest.LogCaptureFixture) -> None:
    def broken(*_: object) -> None:
        raise ValueError(CANARY)

    with Store("sqlite://") as store, caplog.at_level(logging.DEBUG):
        runner = Runner(store, StillClock(NOW), Defaults("en"))
        runner._run = broken  # type: ignore[assignment, method-assign] # noqa: SLF001 - the turn fails on purpose
        runner.handle(Address("telegram", "1"), "u1", TextSaid(CANARY, "m1"))

    assert caplog.records
    assert CANARY not in " ".join(record.getMessage() for record in caplog.records)
