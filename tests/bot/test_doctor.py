from __future__ import annotations

import json
import os
import threading
from argparse import Namespace
from collections.abc import Iterator
from datetime import timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot import doctor
from bot.clock import StillClock
from bot.exports import typesetting
from bot.finding import Finding
from bot.knowing import Defaults
from bot.places import sqlite_url, with_room
from bot.runner import Runner
from bot.settings import variables
from dialogs.events import TextSaid
from storage.files import let_go_of_copies
from storage.store import Address, Store
from tests.bot.small_talk import FLOWS, NOON

TOKEN = "42:" + "Aa0-_" * 7


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in variables():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


class Api:
    """A server that answers getMe and getWebhookInfo as it is told to."""

    def __init__(self) -> None:
        self.me: dict[str, Any] = {"ok": True, "result": {"username": "hadaf_bot"}}
        self.hook: dict[str, Any] = {"url": "", "pending_update_count": 0}
        self.date = format_datetime(NOON, usegmt=True)
        api = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                answer = api.me if self.path.endswith("/getMe") else {"ok": True, "result": api.hook}
                self.send_response_only(200 if answer["ok"] else 401)
                self.send_header("Date", api.date)
                self.end_headers()
                self.wfile.write(json.dumps(answer).encode())

            def log_message(self, *_: object) -> None:
                """Keep quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Iterator[Api]:
    made = Api()
    thread = threading.Thread(target=made.server.serve_forever, args=(0.01,))
    thread.start()
    monkeypatch.setenv("HADAF_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("HADAF_TELEGRAM_API_URL", made.url)
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


def found(what: str, later: timedelta = timedelta(0)) -> Finding | None:
    every = [finding for finding in doctor.findings(StillClock(NOON + later)) if finding.what == what]
    return next((finding for finding in every if finding.ok is False), every[0] if every else None)


def test_a_fresh_machine_is_well() -> None:
    assert all(finding.ok is not False for finding in doctor.findings(StillClock(NOON)))


def test_the_letters_of_what_is_drawn_are_counted() -> None:
    fonts = found("fonts")
    assert fonts is not None
    assert (fonts.ok, fonts.told) == (True, "IBM Plex Sans Arabic, 7 faces")


def test_a_font_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(typesetting, "font_files", lambda: tmp_path)
    fonts = found("fonts")
    assert fonts is not None
    assert (fonts.ok, fonts.told) == (False, "IBM Plex Sans Arabic is missing")


def test_looking_makes_no_database(tmp_path: Path) -> None:
    database = found("database of the bot")
    assert database is not None
    assert database.ok is None
    assert not (tmp_path / "data").exists()


def test_the_chats_database_is_looked_at_too(tmp_path: Path) -> None:
    Store(with_room(sqlite_url("chat"))).close()
    chat = found("database of the chat")
    assert chat is not None
    assert chat.ok
    assert "chat.db" in chat.told


def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HADAF_DEFAULT_TIMEZONE", "Cairo")
    settings = found("settings")
    assert settings is not None
    assert settings.ok is False
    assert "HADAF_DEFAULT_TIMEZONE" in settings.line()
    assert "→" in settings.line()


@pytest.mark.parametrize("where", ["environment", "file"])
def test_a_misspelt_setting_is_named(monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    if where == "file":
        Path(".env").write_text("HADAF_BOT_TOKN=1\n", "utf-8")
    else:
        monkeypatch.setenv("HADAF_BOT_TOKN", "1")
    settings = found("settings")
    assert settings is not None
    assert "HADAF_BOT_TOKN" in settings.told


def test_a_database_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_text("no database", "utf-8")
    monkeypatch.setenv("HADAF_DATABASE_URL", f"sqlite:///{tmp_path / 'bot.db'}")
    database = found("database of the bot")
    assert database is not None
    assert database.ok is False


def test_words_that_should_have_left_long_ago_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("HADAF_DATABASE_URL", url)
    with Store(url) as store:
        Runner(store, StillClock(NOON), Defaults("en"), FLOWS).handle(Address("telegram", "1"), "k", TextSaid("/start"))
    soon, late = found("outbox"), found("outbox", timedelta(hours=5))
    assert soon is not None
    assert soon.ok is True
    assert late is not None
    assert late.ok is False
    assert "5 hours" in late.told
    assert "hadaf stuck list" in late.cure


def test_what_was_set_aside_is_told_with_the_command_that_shows_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("HADAF_DATABASE_URL", url)
    assert found("set aside") is None
    with Store(url) as store:
        store.park("telegram:1", None, "{}", "KeyError", NOON)
    aside = found("set aside")
    assert aside is not None
    assert "1 updates" in aside.told
    assert "hadaf stuck list" in aside.cure


def test_a_disk_without_room_for_a_copy_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("HADAF_DATABASE_URL", url)
    Store(url).close()
    room = found("disk")
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: Namespace(free=5 << 20))
    full = found("disk")
    assert room is not None
    assert room.ok is True
    assert full is not None
    assert full.ok is False
    assert "5 MB are free" in full.told


def test_a_copy_older_than_people_were_promised_is_told_and_a_running_bot_deletes_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("HADAF_DATABASE_URL", url)
    Store(url).close()
    for name, days in (("bot.db.before-0002", 31), ("bot.db.before-restore", 29), ("bot.db-other", 99)):
        (tmp_path / name).write_bytes(b"")
        then = (NOON - timedelta(days=days)).timestamp()
        os.utime(tmp_path / name, (then, then))
    copies = found("copies")
    assert copies is not None
    assert "bot.db.before-0002" in copies.told
    assert let_go_of_copies(url, NOON - timedelta(days=30)) == 1
    assert found("copies") is None
    assert (tmp_path / "bot.db.before-restore").exists()
    assert (tmp_path / "bot.db-other").exists()


def test_without_a_token_nothing_is_asked() -> None:
    token = found("token")
    assert token is not None
    assert token.ok is None


def test_a_good_token_gives_the_name_of_the_bot(api: Api) -> None:
    token, clock = found("token"), found("clock")
    assert api.url
    assert token is not None
    assert (token.ok, token.told) == (True, "@hadaf_bot")
    assert clock is not None
    assert clock.ok is True


def test_a_refused_token_is_told_without_showing_it(api: Api) -> None:
    api.me = {"ok": False, "description": "Unauthorized"}
    lines = "\n".join(finding.line() for finding in doctor.findings(StillClock(NOON)))
    assert "✗ token: Telegram refuses it: Unauthorized" in lines
    assert TOKEN not in lines


@pytest.mark.parametrize("minutes", [-10, 10])
def test_a_clock_that_is_off_is_told(api: Api, minutes: int) -> None:
    api.date = format_datetime(NOON + timedelta(minutes=minutes), usegmt=True)
    clock = found("clock")
    assert clock is not None
    assert clock.ok is False
    assert f"{-minutes * 60:+} s" in clock.told


def test_a_webhook_that_fails_is_told(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HADAF_WEBHOOK_URL", "https://example.com/x")
    api.hook = {"url": "https://example.com/x", "last_error_message": "Connection refused", "pending_update_count": 3}
    webhook, updates = found("webhook"), found("updates")
    assert webhook is not None
    assert "Connection refused" in webhook.told
    assert updates is not None
    assert updates.told.startswith("3 ")


def test_an_api_that_does_not_answer_is_told(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HADAF_TELEGRAM_API_URL", "http://127.0.0.1:1")
    telegram = found("Telegram")
    assert api.url
    assert telegram is not None
    assert "HADAF_TELEGRAM_API_URL" in telegram.cure


def test_the_exit_code_tells_whether_anything_is_wrong(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor.run(Namespace()) == 0
    monkeypatch.setenv("HADAF_LISTEN", "nowhere")
    assert doctor.run(Namespace()) == 1
    assert "✗ settings" in capsys.readouterr().out
