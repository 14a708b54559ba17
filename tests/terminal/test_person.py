"""A person at a terminal: a real pseudo-terminal, with a prompt, a width and the keys that end it."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.terminal.source import typed
from storage.migrations import VERSIONS, upgrade
from tests.measured import MEASURED

ROOT = Path(__file__).parents[2]
CTRL_D = "\x04"
PATIENCE = 20.0


class Seat:
    """`hadaf chat` at a pseudo-terminal."""

    def __init__(self, folder: Path, *words: str, **environment: str) -> None:
        self.screen, inner = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "chat", *words],
            cwd=folder,
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
            env={
                **MEASURED,
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                "XDG_DATA_HOME": str(folder),
                "TERM": "xterm",
                **environment,
            },
        )
        os.close(inner)

    def until(self, words: str) -> str:
        """Read until these words stand on the screen."""
        heard = b""
        while words not in heard.decode("utf-8", "ignore"):
            ready, _, _ = select.select([self.screen], [], [], PATIENCE)
            assert ready, f"waited for {words!r}, saw {heard.decode('utf-8', 'replace')!r}"
            heard += os.read(self.screen, 65536)
        return heard.decode("utf-8", "ignore")

    def type(self, text: str) -> None:
        os.write(self.screen, text.encode())

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        os.close(self.screen)


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    taken = Seat(tmp_path, "--lang", "en")
    yield taken
    taken.close()


@pytest.mark.parametrize("key", [CTRL_D, "/quit\r"])
def test_somebody_who_leaves_is_seen_off(seat: Seat, key: str) -> None:
    first = seat.until("\n> ")
    assert "What would you like to achieve?" in first
    assert "Traceback" not in first
    seat.type(key)
    assert "Everything is kept" in seat.until("stopped.")
    assert seat.process.wait(PATIENCE) == 0


@pytest.mark.parametrize("end", [EOFError, KeyboardInterrupt])
def test_both_keys_that_end_are_ends_and_no_errors(monkeypatch: pytest.MonkeyPatch, end: type[BaseException]) -> None:
    def pressed(_prompt: str) -> str:
        raise end

    monkeypatch.setattr("builtins.input", pressed)
    assert list(typed()) == []


def test_an_empty_line_says_nothing_to_the_coach(seat: Seat) -> None:
    seat.until("\n> ")
    seat.type("\r")
    seat.type("/quit\r")
    rest = seat.until("stopped.")
    assert "See you." in rest
    assert "achieve" not in rest


def test_the_goal_stands_out(seat: Seat) -> None:
    seat.until("\n> ")
    seat.type("500 more followers on Instagram by the end of March, we have 2000\r")
    seat.until("\n> ")
    for _ in range(3):
        seat.type("/skip\r")
        if "\x1b[1m" in seat.until("\n> "):
            return
    pytest.fail("no bold words")


def test_arabic_is_shaped_for_a_terminal_that_does_not(tmp_path: Path) -> None:
    seat = Seat(tmp_path, "--lang", "ar")
    try:
        assert re.search("[\ufe80-\ufefc]", seat.until("\n> "))
    finally:
        seat.close()


def test_arabic_is_left_to_a_terminal_that_orders_it(tmp_path: Path) -> None:
    seat = Seat(tmp_path, "--lang", "ar", VTE_VERSION="7600")
    try:
        first = seat.until("\n> ")
        assert not re.search("[\ufe80-\ufefc]", first)
        assert "\u2068" in first or "نريد" in first
    finally:
        seat.close()


def test_a_chat_kept_by_an_earlier_release_goes_on_where_it_was(tmp_path: Path) -> None:
    memory = tmp_path / "chat.db"
    kept_by_the_first_release(memory)
    taken = Seat(tmp_path, "--lang", "en", "--database", f"sqlite:///{memory}")
    try:
        taken.until("\n> ")
        taken.type("/goals\r")
        assert "forty orders" in taken.until("forty orders")
    finally:
        taken.close()
    assert list(tmp_path.glob("chat.db.before-*"))


def kept_by_the_first_release(memory: Path) -> None:
    """A database as the first release left it: a person of this terminal and a goal, and no plans yet."""
    versions = memory.parent / "versions"
    versions.mkdir()
    shutil.copy(VERSIONS / "v0001_first.py", versions)
    upgrade(f"sqlite:///{memory}", versions)
    goal = '{"id": "g", "wish": "forty orders", "started_on": "2026-11-21"}'
    with closing(sqlite3.connect(memory)) as old:
        old.execute(
            "INSERT INTO people (id, channel, name, expects_number, created_at, blocked)"
            " VALUES (1, 'terminal', 'me', 0, '2026-11-21 08:00:00', 0)"
        )
        old.execute("INSERT INTO goals (number, person_id, id, data, status) VALUES (1, 1, 'g', ?, 'active')", (goal,))
        old.commit()
