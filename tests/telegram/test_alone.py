"""One process serves people from a SQLite file; whoever looks or copies may do so beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import doctor
from bot.__main__ import main
from bot.clock import Clock
from storage.engine import StoreNotReadyError
from storage.serving import served_alone
from storage.store import Address, Store
from tests.ports import free_port
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram


def test_a_second_bot_on_one_file_ends_with_one_line_and_all_else_goes_on_beside_the_first(
    telegram: FakeTelegram, bot: BotProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    hook = {"HADAF_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram", "HADAF_LISTEN": f"127.0.0.1:{port}"}
    bot.environment |= {**hook, "HADAF_MESSAGES_PER_SECOND": "900"}
    second = BotProcess(telegram, tmp_path)
    second.errors = tmp_path / "second.txt"
    mona = telegram.person(1, language_code="en")
    with bot, second:
        assert second.ended() == 1
        assert second.told.count("\n") == second.told.count("a hadaf bot serves people from") == 1
        mona.start()
        mona.hears()
        beside(bot, monkeypatch)
        assert bot.running

        bot.kill()
        second.start()
        assert second.running

    assert telegram.calls_of("sendMessage")[0].params["allow_paid_broadcast"] == "true"


def beside(bot: BotProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at the database of a running bot, copy it, and chat at it, as its operator may."""
    url = bot.environment["HADAF_DATABASE_URL"]
    for name, value in bot.environment.items():
        if name.startswith("HADAF_"):
            monkeypatch.setenv(name, value)
    told = {finding.what: finding.told for finding in doctor.findings(Clock())}
    assert told["database of the bot"].endswith("1 person")
    assert told["pace"].startswith("900 messages a second; what is beyond 30 costs")
    assert main(["stuck", "list", "--database", url]) == 0
    assert main(["db", "backup", str(bot.folder / "copy.db"), "--database", url]) == 0
    with Store(url) as store, store.turn(Address("terminal", "me"), Clock().now()) as turn:
        turn.commit("{}", [], [])


def test_a_lock_that_is_no_lock_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "bot.db.serving").write_bytes(b"no database, " * 100)

    with pytest.raises(StoreNotReadyError, match="delete it"), served_alone(f"sqlite:///{tmp_path}/bot.db"):
        pass
