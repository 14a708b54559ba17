"""The operator's share: a backup, the way back, one person's data and its end; refuses to write over a file.

A backup is an SQLite file whatever the database is, so that the same commands serve both, and move one to the other.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, inspect, literal, select, text
from sqlalchemy.exc import DBAPIError

from storage import export as exporting
from storage import migrations, people, schema
from storage.engine import READING, StoreNotReadyError, open_engine, sqlite_path, wipe
from storage.files import CopyError, check, connect, copy_sqlite, free_name, make_new
from storage.lock import alone
from storage.tables import MACHINERY, metadata

if TYPE_CHECKING:
    from sqlalchemy import Column, Connection, Engine

    from storage.people import Address

__all__ = ["CopyError", "backup", "export", "forget", "move", "restore"]

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

    What was held before is kept, in a file whose name is given back: beside an SQLite file, and beside the backup where
    the database is PostgreSQL. Raises `CopyError` for a file that is no sound backup, `StoreNotReadyError` for one of a
    newer version.
    """
    with TemporaryDirectory() as place:
        ready = Path(place) / "restored.db"
        copy_sqlite(file, ready)
        migrations.upgrade(f"sqlite:///{ready}")
        path = sqlite_path(url)
        if path is not None:
            return _put_in_place(ready, path)
        migrations.upgrade(url)
        kept = free_name(file, "before-restore") if _holds_anything(url) else None
        if kept is not None:
            backup(url, kept)
        _read_in(url, ready)
        return kept


def move(source: str, target: str) -> None:
    """Carry everything from one database to another that is empty, raised to today's version; all of it or nothing.

    The old one stays as it is. Raises `CopyError` where the new one holds anything, and what `backup` and `restore` do.
    """
    if _holds_anything(target):
        message = "the database to move to holds rows already: name an empty one"
        raise CopyError(message)
    with TemporaryDirectory() as place:
        copy = Path(place) / "moving.db"
        backup(source, copy)
        restore(target, copy)


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


def _holds_anything(url: str) -> bool:
    """Tell whether a database has a row of ours about anybody, whatever its version. Raises `StoreNotReadyError`."""
    path = sqlite_path(url)
    if path is not None and not path.exists():
        return False
    engine = open_engine(url)
    try:
        with engine.connect().execution_options(**{READING: True}) as connection:
            schema.current(connection)
            there = set(inspect(connection).get_table_names())
            looked_at = [one for one in metadata.sorted_tables if one.name in there and one not in MACHINERY]
            return any(connection.execute(select(literal(1)).select_from(one).limit(1)).first() for one in looked_at)
    except DBAPIError as error:
        message = f"the database cannot be opened ({error.orig}): check its address"
        raise StoreNotReadyError(message) from error
    finally:
        engine.dispose()


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
            _go_on_counting(reading, into)
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
            _go_on_counting(reading, into)
    finally:
        source.dispose()
        target.dispose()


def _copy_rows(source: Connection, target: Connection) -> None:
    for table in metadata.sorted_tables:
        found = source.execute(select(table).order_by(*table.primary_key.columns))
        for rows in found.mappings().partitions(AT_ONCE):
            target.execute(insert(table), [dict(row) for row in rows])


def _go_on_counting(source: Connection, target: Connection) -> None:
    """Number new rows after all that ever had a number, those that are gone included."""
    for table in metadata.sorted_tables:
        column = table.autoincrement_column
        if column is None:
            continue
        highest = target.execute(select(func.max(column))).scalar() or 0
        values = {"table": table.name, "column": column.name, "highest": max(highest, _counted(source, column))}
        if values["highest"] and target.dialect.name == "postgresql":
            target.execute(text("SELECT setval(pg_get_serial_sequence(:table, :column), :highest)"), values)
        elif table.dialect_options["sqlite"]["autoincrement"] and values["highest"]:
            target.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), values)
            target.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :highest)"), values)


def _counted(connection: Connection, column: Column[Any]) -> int:
    """Give the last number that a table gave out, as far as the database remembers."""
    postgresql = connection.dialect.name == "postgresql"
    asked = "pg_sequence_last_value(pg_get_serial_sequence(:table, :column))"
    question = f"SELECT {asked}" if postgresql else "SELECT seq FROM sqlite_sequence WHERE name = :table"
    values = {"table": column.table.name, "column": column.name}
    return int(connection.execute(text(question), values if postgresql else {"table": values["table"]}).scalar() or 0)
