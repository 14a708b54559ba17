"""The operator's share: a backup, the way back, one person's data and its end; refuses to write over a file.

A backup is an SQLite file whatever the database is, so that the same commands serve both, and move one to the other.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, text

from storage import export as exporting
from storage import migrations, people, schema
from storage.engine import READING, open_engine, sqlite_path, wipe
from storage.files import CopyError, check, connect, copy_sqlite, free_name, make_new
from storage.lock import alone
from storage.tables import metadata

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from storage.people import Address

__all__ = ["CopyError", "backup", "export", "forget", "restore"]

AT_ONCE = 500


def backup(url: str, file: Path) -> None:
    """Copy a database in use into a new SQLite file, as it stands at one moment, and check the copy.

    Raises `CopyError` when the file is there already, or the copy is not sound; then no file is left behind.
    """
    path = sqlite_path(url)
    if path is not None:
        copy_sqlite(path, file)
        return
    make_new(file)
    try:
        _write_out(url, file)
        check(file)
    except BaseException:
        file.unlink(missing_ok=True)
        raise


def restore(url: str, file: Path) -> Path | None:
    """Put a backup in the place of what a database holds, raised to today's version; all of it or nothing.

    What an SQLite file held before is kept beside it, under the name that is given back. Raises `CopyError` for a file
    that is no sound backup, `StoreNotReadyError` for one of a newer version.
    """
    with TemporaryDirectory() as place:
        ready = Path(place) / "restored.db"
        copy_sqlite(file, ready)
        migrations.upgrade(f"sqlite:///{ready}")
        path = sqlite_path(url)
        if path is not None:
            return _put_in_place(ready, path)
        migrations.upgrade(url)
        _read_in(url, ready)
        return None


def export(url: str, address: Address) -> dict[str, Any]:
    """Give all that is stored about a person, table by table; every table is empty for a stranger."""
    engine = _opened(url)
    try:
        with engine.connect().execution_options(**{READING: True}) as connection:
            return exporting.everything(connection, people.find(connection, address), address)
    finally:
        engine.dispose()


def forget(url: str, address: Address) -> bool:
    """Delete a person from every table, without a word to them; `False` when there was nobody."""
    engine = _opened(url)
    try:
        with engine.begin() as connection:
            person = people.find(connection, address)
            gone = people.forget(connection, person.id if person else None, address)
        wipe(engine)
        return gone
    finally:
        engine.dispose()


def _opened(url: str, *, exact: bool = False) -> Engine:
    engine = open_engine(url)
    schema.check(engine, exact=exact)
    return engine


def _put_in_place(ready: Path, path: Path) -> Path | None:
    """Copy page by page into the live file, so that whoever has it open sees the one or the other."""
    kept = None
    if path.exists() and path.stat().st_size:
        kept = free_name(path, "before-restore")
        copy_sqlite(path, kept)
    else:
        open_engine(f"sqlite:///{path}").dispose()
    with closing(connect(ready)) as source, closing(sqlite3.connect(path, timeout=15)) as target:
        source.backup(target)
    check(path)
    return kept


def _write_out(url: str, file: Path) -> None:
    source, target = _opened(url, exact=True), open_engine(f"sqlite:///{file}")
    try:
        schema.check(target)
        reading = source.connect().execution_options(isolation_level="REPEATABLE READ")
        with reading, target.begin() as into:
            _copy_rows(reading, into)
    finally:
        source.dispose()
        target.dispose()


def _read_in(url: str, ready: Path) -> None:
    source, target = _opened(f"sqlite:///{ready}", exact=True), open_engine(url)
    try:
        with source.connect() as reading, alone(target) as into:
            for table in reversed(metadata.sorted_tables):
                into.execute(delete(table))
            _copy_rows(reading, into)
            if target.dialect.name == "postgresql":
                _go_on_counting(into)
    finally:
        source.dispose()
        target.dispose()


def _copy_rows(source: Connection, target: Connection) -> None:
    for table in metadata.sorted_tables:
        found = source.execute(select(table).order_by(*table.primary_key.columns))
        for rows in found.mappings().partitions(AT_ONCE):
            target.execute(insert(table), [dict(row) for row in rows])


def _go_on_counting(connection: Connection) -> None:
    """Let PostgreSQL number new rows after the ones that came with their numbers."""
    for table in metadata.sorted_tables:
        column = table.primary_key.columns[0]
        if column.autoincrement is True or column.type.python_type is int:
            highest = connection.execute(select(func.max(column))).scalar() or 0
            values = {"table": table.name, "column": column.name, "next": highest + 1}
            connection.execute(text("SELECT setval(pg_get_serial_sequence(:table, :column), :next, false)"), values)
