"""`hadaf trainers invite` prints a code that makes one person a trainer, once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from bot.settings import variables
from dialogs.effects import Say
from dialogs.events import TextSaid
from storage.store import Address, Store
from tests.bot.small_talk import NOON
from tests.telegram_server import FakeTelegram

CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    for name in variables():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("HADAF_DATABASE_URL", url)
    return url


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


def invited(capsys: pytest.CaptureFixture[str]) -> tuple[str, list[str]]:
    assert main(["trainers", "invite"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert CODE.fullmatch(lines[0])
    return lines[0], lines


def hears(runner: Runner, who: str, text: str) -> str:
    outcome = runner.handle(Address("telegram", who), f"{who}{text}", TextSaid(text))
    return "\n".join(str(one.text) for one in outcome.effects if isinstance(one, Say))


def test_an_invitation_makes_one_person_a_trainer(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = invited(capsys)
    assert len(lines) == 2
    with Store(url) as store:
        runner = Runner(store, StillClock(NOON), Defaults("en"))
        assert "What should the group be called?" in hears(runner, "1", f"/start {code}")
        hears(runner, "1", "Spring")
        assert "is open" in hears(runner, "1", "Nadia")
        assert "No open group has this code" in hears(runner, "2", f"/start {code}")
        assert "invites them with a code" in hears(runner, "2", "/open_class")


def test_each_invitation_is_another_code(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert url
    assert len({invited(capsys)[0] for _ in range(5)}) == 5


def test_the_link_is_printed_where_telegram_names_the_bot(
    url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, telegram: FakeTelegram
) -> None:
    assert url
    monkeypatch.setenv("HADAF_BOT_TOKEN", telegram.token)
    monkeypatch.setenv("HADAF_TELEGRAM_API_URL", telegram.root)
    code, lines = invited(capsys)
    assert re.fullmatch(r"https://t\.me/\w+\?start=" + code.replace("-", ""), lines[1])


def test_a_telegram_that_does_not_answer_keeps_no_code_back(
    url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert url
    monkeypatch.setenv("HADAF_BOT_TOKEN", "42:" + "Aa0-_" * 7)
    monkeypatch.setenv("HADAF_TELEGRAM_API_URL", "http://127.0.0.1:9")
    assert len(invited(capsys)[1]) == 2
