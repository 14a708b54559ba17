"""A process that is killed in the middle of a turn leaves the turn before it, whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from storage import copying
from storage.store import Store
from tests.storage.samples import ME, NOW, rows

ROOT = Path(__file__).parents[2]


def kill_after(url: str, where: str, last_line: str) -> int:
    """Start a writer, kill it once it says that line, and tell how many turns it knew to be kept."""
    command = [sys.executable, "-m", "tests.storage.writer", url, where]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        kept = 0
        for line in process.stdout:
            kept += line.startswith("kept")
            if line.strip() == last_line:
                break
        process.kill()
        kept += sum(line.startswith("kept") for line in process.stdout)
    return kept


def turns_kept(store: Store) -> int:
    """Check that state, goals, reminders, updates and words are of the same turns, and count these."""
    with store.turn(ME, NOW) as turn:
        state = turn.load().state
    turns = int(json.loads(state or '{"turns": 0}')["turns"])
    words = [row["payload"]["html"] for row in rows(store, "outbox")]
    assert words == [f"{which} of {number}" for number in range(1, turns + 1) for which in ("one", "two")]
    assert len(rows(store, "goals")) == turns
    assert len(rows(store, "due")) == turns
    assert {row["key"] for row in rows(store, "seen_updates")} == {f"telegram:{n}" for n in range(1, turns + 1)}
    return turns


def test_a_kill_in_the_middle_of_a_turn_leaves_the_one_before(url: str) -> None:
    assert kill_after(url, "inside", "in the middle") == 2

    with Store(url) as store:
        assert turns_kept(store) == 2
        with store.turn(ME, NOW) as turn:
            assert not turn.seen("telegram:3")


def test_a_backup_after_a_kill_has_all_that_was_kept(url: str, tmp_path: Path) -> None:
    kill_after(url, "inside", "in the middle")
    assert (tmp_path / "hadaf.db-wal").stat().st_size > 0

    copying.backup(url, tmp_path / "copy.db")

    with Store(f"sqlite:///{tmp_path / 'copy.db'}") as store:
        assert turns_kept(store) == 2


@pytest.mark.parametrize("last_line", ["kept 1", "kept 7", "kept 40"])
def test_a_kill_at_any_moment_loses_nothing_that_was_kept(url: str, last_line: str) -> None:
    known = kill_after(url, "between", last_line)

    with Store(url) as store:
        assert turns_kept(store) in {known, known + 1}
