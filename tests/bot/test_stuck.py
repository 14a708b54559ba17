"""What stands still is shown to the operator, without what people wrote, and is tried again or let go by a command."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.clock import Clock
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.events import TextSaid
from dialogs.flow import Flows
from storage.store import Address, Draft, Store

LONG_AGO = datetime.now(UTC) - timedelta(hours=3)  # noqa: TID251 - the command asks the machine's clock
MONA = Address("telegram", "77")
WORD = "zqcanary"


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("HADAF_DATABASE_URL", url)
    monkeypatch.setenv("HADAF_DEFAULT_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    with Store(url):
        return url


def lays_out(url: str, at: datetime) -> None:
    draft = Draft({"kind": "message", "html": WORD, "keyboard": []})
    with Store(url) as store, store.turn(MONA, at) as turn:
        turn.seen("u0")
        turn.commit("{}", [], [draft])


def parks(url: str, text: str = f"more bookings for {WORD}") -> None:
    """Let a turn fail three times, as a mistake of ours would."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with Store(url) as store:
        runner = Runner(store, Clock(), Defaults("en"))
        whole, runner._run = runner._run, broken  # type: ignore[assignment, method-assign] # noqa: SLF001 - as above
        assert runner.handle(MONA, "telegram:5", TextSaid(text, "m1")).fate == "parked"
        assert whole is not None


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    code = main(["stuck", *words])
    captured = capsys.readouterr()
    assert (code == 0) == (captured.err == "")
    return captured.out + captured.err


def test_where_all_flows_nothing_is_shown(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    lays_out(url, Clock().now())

    assert said(capsys, "list") == "Nothing stands still.\n"


def test_what_should_have_left_and_what_was_set_aside_is_shown_without_its_words(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    lays_out(url, LONG_AGO)
    parks(url)

    told = said(capsys, "list")

    assert "outbox:1" in told
    assert "telegram:77" in told
    assert "telegram:5" in told
    assert "ZeroDivisionError" in told
    assert WORD not in told
    assert WORD in said(capsys, "list", "--words")


def test_an_update_that_was_set_aside_is_handled_after_all(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    parks(url)

    assert "is handled" in said(capsys, "retry", "telegram:5")

    with Store(url) as store:
        assert store.parked() == []
        answers = [row.payload["html"] for row in store.unsent(Clock().now(), address=MONA)]
        assert answers
        runner = Runner(store, Clock(), Defaults("en"))
        assert runner.handle(MONA, "telegram:5", TextSaid("again", "m1")).fate == "seen"


def test_what_fails_again_stays(url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> Flows:
        raise ZeroDivisionError

    parks(url)
    monkeypatch.setattr("dialogs.coach.advance", fails)

    assert "fails as before" in said(capsys, "retry", "telegram:5")
    assert "telegram:5" in said(capsys, "list")


def test_an_update_that_nobody_could_read_can_only_be_dropped(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    with Store(url) as store:
        store.park("telegram:9", None, "[1]", "KeyError", LONG_AGO)

    assert "cannot be read" in said(capsys, "retry", "telegram:9")
    assert "is dropped" in said(capsys, "drop", "telegram:9")
    assert said(capsys, "list") == "Nothing stands still.\n"


def test_a_message_that_was_refused_leaves_again_or_is_dropped(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    lays_out(url, LONG_AGO)
    with Store(url) as store:
        store.drop(1, "Bad Request: message is too long")
        assert store.unsent(Clock().now()) == []
        assert "too long" in said(capsys, "list")
        said(capsys, "retry", "outbox:1")
        assert len(store.unsent(Clock().now())) == 1
        said(capsys, "drop", "outbox:1")
        assert store.unsent(Clock().now()) == []


@pytest.mark.parametrize("key", ["telegram:404", "outbox:404", "outbox:x", ""])
def test_a_key_of_nothing_is_told(url: str, capsys: pytest.CaptureFixture[str], key: str) -> None:
    assert "has the key" in said(capsys, "retry", key)
    assert "has the key" in said(capsys, "drop", key)
