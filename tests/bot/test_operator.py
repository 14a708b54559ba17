from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.clock import StillClock
from bot.knowing import Defaults
from bot.operator import database
from bot.runner import Runner
from bot.settings import variables
from dialogs.events import TextSaid
from storage.store import Address, Store
from tests.bot.small_talk import FLOWS, NOON

ME = Address("telegram", "42")


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    for name in variables():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("HADAF_DATABASE_URL", url)
    with Store(url) as store:
        runner = Runner(store, StillClock(NOON), Defaults("en"), FLOWS)
        for key, text in enumerate(("/start", "green", "7")):
            runner.handle(ME, f"k{key}", TextSaid(text))
    return url


def wishes(url: str) -> list[str]:
    with Store(url) as store, store.turn(ME, NOON) as turn:
        return [goal.wish for goal in turn.load().goals]


def one_line(words: str) -> str:
    assert words.count("\n") == 1
    assert "Traceback" not in words
    return words.strip()


def test_a_backup_can_be_put_back(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "copy.db"
    assert main(["db", "backup", str(copy)]) == 0
    assert main(["db", "forget", "42", "--yes"]) == 0
    assert wishes(url) == []
    assert main(["db", "restore", str(copy)]) == 0
    assert wishes(url) == ["7 green"]
    assert "sound" in capsys.readouterr().out


def test_a_backup_never_writes_over_a_file(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert url
    (tmp_path / "copy.db").write_text("precious", "utf-8")
    assert main(["db", "backup", str(tmp_path / "copy.db")]) == 1
    assert "copy.db" in one_line(capsys.readouterr().err)
    assert (tmp_path / "copy.db").read_text("utf-8") == "precious"


@pytest.mark.parametrize("content", [None, "no database"])
def test_what_is_no_backup_is_not_put_back(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None
) -> None:
    if content:
        (tmp_path / "copy.db").write_text(content, "utf-8")
    assert main(["db", "restore", str(tmp_path / "copy.db")]) == 1
    one_line(capsys.readouterr().err)
    assert wishes(url) == ["7 green"]


@pytest.mark.parametrize("user", ["42", "telegram:42"])
def test_an_export_is_json_with_all_of_one_person(url: str, capsys: pytest.CaptureFixture[str], user: str) -> None:
    assert url
    assert main(["db", "export", user]) == 0
    assert json.loads(capsys.readouterr().out)["goals"][0]["data"]["wish"] == "7 green"


@pytest.mark.parametrize(
    "action", [["export", "43"], ["forget", "43", "--yes"], ["export", "ali"], ["forget", "fax:1", "--yes"]]
)
def test_nobody_is_told_as_nobody(url: str, capsys: pytest.CaptureFixture[str], action: list[str]) -> None:
    assert main(["db", *action]) == 1
    assert action[1] in one_line(capsys.readouterr().err)
    assert wishes(url) == ["7 green"]


def test_nobody_is_forgotten_without_a_yes(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["db", "forget", "42"]) == 1
    assert "--yes" in one_line(capsys.readouterr().err)
    assert wishes(url) == ["7 green"]


def test_somebody_forgotten_is_gone(url: str) -> None:
    assert main(["db", "forget", "42", "--yes"]) == 0
    assert wishes(url) == []


def test_an_upgrade_of_a_fresh_database_has_nothing_to_do(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert url
    assert main(["db", "upgrade"]) == 0
    assert "is at version" in capsys.readouterr().out


def test_a_database_can_be_moved(url: str, tmp_path: Path) -> None:
    target = tmp_path / "new.db"
    assert main(["db", "move", url, str(target)]) == 0
    assert wishes(f"sqlite:///{target}") == wishes(url) == ["7 green"]


def test_a_wrong_setting_is_one_line(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert url
    monkeypatch.setenv("HADAF_RETENTION_DAYS", "many")
    assert main(["db", "upgrade"]) == 1
    assert "HADAF_RETENTION_DAYS" in one_line(capsys.readouterr().err)


def test_a_mistake_of_ours_is_one_line_too(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert url
    monkeypatch.setitem(database.ACTIONS, "upgrade", _stumble)
    assert main(["db", "upgrade"]) == 70
    line = one_line(capsys.readouterr().err)
    assert "ZeroDivisionError" in line
    assert "secret" not in line


def _stumble(_arguments: object) -> int:
    secret = 0
    return 1 // secret


def test_the_bot_without_a_token_says_where_to_get_one(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert url
    assert main(["bot"]) == 1
    assert "BotFather" in one_line(capsys.readouterr().err)


@pytest.mark.parametrize(
    "words",
    [
        ["db"],
        ["chat", "--at", "noon"],
        ["analyze", "--today", "1.1.26"],
        ["nonsense"],
        ["chat", "--as", " "],
        ["chat", "--database", "mysql://x"],
        ["db", "move", "mysql://x", "y"],
    ],
)
def test_what_is_no_command_is_answered_in_one_line_that_names_the_help(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert one_line(capsys.readouterr().err).endswith('--help"')


def test_hadaf_alone_shows_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "usage: hadaf" in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert any(letter.isdigit() for letter in one_line(capsys.readouterr().out))


def test_who_is_not_stored_need_not_be_asked_about(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert url
    assert main(["db", "forget", "999"]) == 1
    assert "nothing is stored about 999" in one_line(capsys.readouterr().err)


def test_folders_are_not_made_on_the_way_to_a_mistyped_database(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["db", "upgrade", "--database", f"sqlite:///{tmp_path}/no/such/x.db"]) == 1
    assert "no/such" in one_line(capsys.readouterr().err)
    assert not (tmp_path / "no").exists()
    assert main(["db", "upgrade", "--database", f"sqlite:///{tmp_path}/one/x.db"]) == 0
