"""A backup is whole and sound, comes back row for row, and never takes the place of something else."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from storage import copying
from storage.copying import CopyError
from storage.schema import HEAD
from storage.store import Address, Store, StoreNotReadyError
from storage.tables import MACHINERY, metadata
from tests.storage.samples import ME, NOW, YOU, rows, say, words
from tests.storage.test_forgetting import live
from tests.storage.test_migrations import dump


@pytest.fixture
def populated(store: Store) -> Store:
    live(store, ME, "bystander")
    live(store, YOU, "ثانٍ")
    return store


def test_a_backup_comes_back_row_for_row(populated: Store, url: str, tmp_path: Path) -> None:
    copying.backup(url, tmp_path / "copy.db")
    before = dump(tmp_path / "hadaf.db")
    populated.close()
    for file in tmp_path.glob("hadaf.db*"):
        file.unlink()

    assert copying.restore(url, tmp_path / "copy.db") is None

    assert dump(tmp_path / "hadaf.db") == before
    with Store(url) as store:
        assert len(rows(store, "goals")) == 1


def test_a_backup_can_be_made_in_the_middle_of_a_turn(populated: Store, url: str, tmp_path: Path) -> None:
    before = dump(tmp_path / "hadaf.db")
    with populated.turn(ME, NOW) as turn:
        turn.commit("{}", [], [words("not yet there")])
        copying.backup(url, tmp_path / "copy.db")

    assert dump(tmp_path / "copy.db") == before


def test_what_was_there_before_a_restore_is_kept_beside_it(populated: Store, url: str, tmp_path: Path) -> None:
    copying.backup(url, tmp_path / "copy.db")
    backed_up = dump(tmp_path / "hadaf.db")
    say(populated, words("since then"))
    since = dump(tmp_path / "hadaf.db")

    kept = copying.restore(url, tmp_path / "copy.db")

    assert kept == tmp_path / "hadaf.db.before-restore"
    assert dump(tmp_path / "hadaf.db") == backed_up
    assert dump(kept) == since
    assert copying.restore(url, kept) == tmp_path / "hadaf.db.before-restore-2"


def test_a_store_that_is_open_sees_what_was_restored(populated: Store, url: str, tmp_path: Path) -> None:
    copying.backup(url, tmp_path / "copy.db")
    say(populated, words("since then"))
    count = populated.doctor(NOW).unsent

    copying.restore(url, tmp_path / "copy.db")

    assert populated.doctor(NOW).unsent == count - 1
    say(populated, words("and on it goes"))


def test_a_backup_is_for_its_owner_alone(populated: Store, url: str, tmp_path: Path) -> None:
    copying.backup(url, tmp_path / "copy.db")

    assert populated.doctor(NOW).people == 2
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600


def test_a_backup_writes_over_nothing(store: Store, url: str, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("three years of work")

    with pytest.raises(CopyError, match="there already"):
        copying.backup(url, tmp_path / "thesis.txt")
    assert (tmp_path / "thesis.txt").read_text() == "three years of work"
    assert store.doctor(NOW).people == 0


def test_a_backup_of_nothing_or_to_nowhere_leaves_no_file(tmp_path: Path, store: Store, url: str) -> None:
    with pytest.raises(CopyError, match="is not there"):
        copying.backup(f"sqlite:///{tmp_path / 'missing.db'}", tmp_path / "copy.db")
    with pytest.raises(CopyError, match="cannot be written"):
        copying.backup(url, tmp_path / "no" / "folder" / "copy.db")

    assert store.doctor(NOW).people == 0
    assert {file.name for file in tmp_path.iterdir()} <= {"hadaf.db", "hadaf.db-wal", "hadaf.db-shm"}


@pytest.mark.parametrize("content", [b"not a database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_what_is_no_backup_replaces_nothing(populated: Store, url: str, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "copy.db").write_bytes(content)
    before = dump(tmp_path / "hadaf.db")

    with pytest.raises(CopyError):
        copying.restore(url, tmp_path / "copy.db")

    assert dump(tmp_path / "hadaf.db") == before
    assert populated.doctor(NOW).people == 2


def test_a_damaged_backup_replaces_nothing(populated: Store, url: str, tmp_path: Path) -> None:
    copying.backup(url, tmp_path / "copy.db")
    whole = (tmp_path / "copy.db").read_bytes()
    (tmp_path / "copy.db").write_bytes(whole[: len(whole) // 2])

    with pytest.raises(CopyError):
        copying.restore(url, tmp_path / "copy.db")
    assert populated.doctor(NOW).people == 2


def test_a_backup_of_a_newer_release_replaces_nothing(populated: Store, url: str, tmp_path: Path) -> None:
    copying.backup(url, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        copy.execute("UPDATE alembic_version SET version_num = '9999'")
        copy.commit()

    with pytest.raises(StoreNotReadyError, match="newer"):
        copying.restore(url, tmp_path / "copy.db")
    assert populated.doctor(NOW).version == HEAD


def test_an_export_has_every_table_and_only_the_persons_rows(populated: Store, url: str) -> None:
    found = copying.export(url, YOU)

    assert set(found) == set(metadata.tables) - {table.name for table in MACHINERY}
    assert {table for table, kept in found.items() if not kept} == {"invitations"}
    assert found["goals"][0]["data"]["wish"] == "ثانٍ"
    assert found["people"][0]["state"] == {"wish": "ثانٍ"}
    assert "bystander" not in repr(found)
    with populated.turn(YOU, NOW) as turn:
        assert turn.everything() == found


def test_an_export_of_a_stranger_is_empty(url: str, store: Store) -> None:
    assert not any(copying.export(url, Address("telegram", "nobody")).values())
    assert store.doctor(NOW).people == 0
