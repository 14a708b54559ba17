"""A database is opened safely, or refused with one line that says what to do."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from storage.schema import HEAD
from storage.store import Store, StoreNotReadyError
from tests.storage.samples import ME, NOW, say, words

ROOT = Path(__file__).parents[2]


def pragma(store: Store, name: str) -> object:
    with store._writing() as connection:  # noqa: SLF001 - the pragmas are those of the connection that writes
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("busy_timeout", 15000)],
)
def test_sqlite_is_told_to_lose_nothing(store: Store, name: str, value: object) -> None:
    assert pragma(store, name) == value


def test_every_connection_is_told(store: Store) -> None:
    with store._writing(), store._reading() as second:  # noqa: SLF001
        assert second.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert second.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_a_mark_waits_for_no_disk_and_the_turn_after_it_does_again(store: Store) -> None:
    def waits(*, lightly: bool) -> object:
        with store._writing(lightly=lightly) as connection:  # noqa: SLF001 - as above
            return connection.exec_driver_sql("PRAGMA synchronous").scalar()

    assert [waits(lightly=lightly) for lightly in (False, True, True, False)] == [2, 1, 1, 2]


def test_a_writer_takes_the_file_before_it_reads(store: Store, tmp_path: Path) -> None:
    with (
        store.turn(ME, NOW),
        closing(sqlite3.connect(tmp_path / "hadaf.db", timeout=0)) as other,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")


def test_a_reader_does_not_keep_writers_out(store: Store, tmp_path: Path) -> None:
    with store._reading() as connection:  # noqa: SLF001
        connection.execute(text("SELECT count(*) FROM people"))
        with closing(sqlite3.connect(tmp_path / "hadaf.db", timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")
            other.rollback()


def test_a_new_file_is_made_with_its_folder_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "var" / "hadaf.db"
    with Store(f"sqlite:///{path}") as store:
        say(store, words("hello"))

        assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_a_store_can_live_in_memory(store: Store) -> None:
    with Store("sqlite://") as here:
        say(here, words("hello"))

        assert len(here.unsent(NOW)) == 1
    assert store.unsent(NOW) == []


@pytest.mark.parametrize(
    ("version", "says"),
    [("0000", "newer"), ("9999", "newer Hadaf (version 9999): install")],
)
def test_a_database_of_an_unknown_version_is_refused(store: Store, url: str, version: str, says: str) -> None:
    stamp(store, version)

    with pytest.raises(StoreNotReadyError) as refused:
        Store(url)
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_database_of_an_older_version_says_how_to_raise_it(
    store: Store, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.schema.REVISIONS", (HEAD, "0100"))
    monkeypatch.setattr("storage.schema.HEAD", "0100")
    assert store.unsent(NOW) == []

    with pytest.raises(StoreNotReadyError, match=f'version {HEAD}, this program needs 0100: run "hadaf db upgrade"'):
        Store(url)


def test_a_database_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE photos (name TEXT)")

    with pytest.raises(StoreNotReadyError, match="not Hadaf's"):
        Store(f"sqlite:///{path}")
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("photos",)]


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("these are not the tables you are looking for\n" * 50)

    with pytest.raises(StoreNotReadyError, match="file is not a database"):
        Store(f"sqlite:///{path}")


def test_a_path_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreNotReadyError, match="HADAF_DATABASE_URL"):
        Store(f"sqlite:///{tmp_path / 'file' / 'hadaf.db'}")


@pytest.mark.parametrize("url", ["my database", "", "mongodb://here/hadaf"])
def test_a_url_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(StoreNotReadyError, match="HADAF_DATABASE_URL names no database"):
        Store(url)


def test_a_driver_that_is_not_installed_is_named() -> None:
    with pytest.raises(StoreNotReadyError, match="needs pg8000, which is not installed"):
        Store("postgresql+pg8000://localhost/hadaf")


def test_a_file_made_by_touch_counts_as_new(tmp_path: Path) -> None:
    (tmp_path / "hadaf.db").touch()

    with Store(f"sqlite:///{tmp_path / 'hadaf.db'}") as store:
        assert store.doctor(NOW).version == HEAD


def test_opening_a_store_imports_neither_alembic_nor_the_orm(url: str) -> None:
    program = (
        "import sys; from storage.store import Store; Store(sys.argv[1]).close();"
        "print([name for name in ('alembic', 'mako', 'sqlalchemy.orm', 'telegram') if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", program, url], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"


def stamp(store: Store, version: str) -> None:
    engine = create_engine(store._engine.url)  # noqa: SLF001
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})
    engine.dispose()
