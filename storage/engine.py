"""How a database is opened, SQLite so that a kill, a power cut or a second process loses nothing; refuses queries."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool, StaticPool

if TYPE_CHECKING:
    from sqlalchemy.pool import ConnectionPoolEntry

READING = "hadaf_reading"
LIGHTLY = "hadaf_lightly"
TOGETHER = 20
AT_ONCE = 8
CONNECT = 5
FULL = "PRAGMA synchronous = FULL"
NORMAL = "PRAGMA synchronous = NORMAL"
PRAGMAS = (
    "PRAGMA busy_timeout = 15000",
    "PRAGMA journal_mode = WAL",
    FULL,
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)


class StoreNotReadyError(Exception):
    """The database cannot be used as it is; the message says in one line what to do about it."""


def open_engine(url: str, *, durable: bool = True) -> Engine:
    """Open what the URL names, a file of SQLite (made, for its owner alone, where there is none) or PostgreSQL.

    Every transaction on SQLite begins as a writer's, so that no two of them read the same state and overwrite each
    other; those of a connection with the execution option `READING` do not. Those with `LIGHTLY` wait for no disk: they
    survive a killed process, but perhaps no power cut. PostgreSQL opened as not `durable` waits for no disk either, and
    may forget when it crashes itself. Raises `StoreNotReadyError`.
    """
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return _open_sqlite(parsed, sqlite_path(url))
        if parsed.drivername in {"postgres", "postgresql"}:
            parsed = parsed.set(drivername="postgresql+psycopg")
        return create_engine(
            parsed, pool_pre_ping=True, pool_size=AT_ONCE, connect_args=_wishes(parsed, durable=durable)
        )
    except ArgumentError as error:
        message = 'HADAF_DATABASE_URL names no database: write it like "sqlite:////var/lib/hadaf/hadaf.db"'
        raise StoreNotReadyError(message) from error
    except ModuleNotFoundError as error:
        message = f"the database needs {error.name}, which is not installed: install hadaf[postgres]"
        raise StoreNotReadyError(message) from error


def _wishes(url: URL, *, durable: bool) -> dict[str, Any]:
    """What is asked of PostgreSQL at each connection."""
    asked: dict[str, Any] = {} if "connect_timeout" in url.query else {"connect_timeout": CONNECT}
    if not durable:
        given = url.query.get("options", ())
        asked["options"] = " ".join((*((given,) if isinstance(given, str) else given), "-c synchronous_commit=off"))
    return asked


def _open_sqlite(url: URL, path: Path | None) -> Engine:
    here: dict[str, Any] = {"check_same_thread": False}
    if path is None:
        engine = create_engine(url, poolclass=StaticPool, connect_args=here)
    else:
        make_private(path)
        engine = create_engine(url, poolclass=QueuePool, pool_reset_on_return=None, connect_args=here | {"timeout": 15})
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def sqlite_path(url: str) -> Path | None:
    """Name the file of an SQLite URL; `None` for PostgreSQL and for a database in memory."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in {None, "", ":memory:"}:
        return None
    return Path(str(parsed.database))


def wipe(engine: Engine) -> None:
    """Empty SQLite's log, where the words of somebody who was forgotten would stay for a while.

    Another process that reads at this moment keeps its part of the log until it is done.
    """
    if engine.dialect.name != "sqlite":
        return
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        if raw is not None:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def make_private(path: Path) -> None:
    """Make an empty file, for its owner alone, unless it is there. Raises `StoreNotReadyError`."""
    try:
        _make(path)
    except OSError as error:
        why = f"{error.strerror}: {error.filename}"
        message = f"the database cannot be made ({why}): name one that can be, in HADAF_DATABASE_URL or --database"
        raise StoreNotReadyError(message) from error


def _make(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _set_up(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    for pragma in PRAGMAS:
        _insist(connection, pragma)


def _insist(connection: sqlite3.Connection, pragma: str) -> None:
    """Set a pragma; WAL fails at once while others switch to it as well, so wait by a lock that does wait."""
    for _ in range(TOGETHER):
        try:
            connection.execute(pragma).close()
        except sqlite3.OperationalError:
            connection.execute("BEGIN IMMEDIATE").close()
            connection.execute("ROLLBACK").close()
        else:
            return
    connection.execute(pragma).close()


def _begin(connection: Connection) -> None:
    """Begin on the driver's own connection: SQLAlchemy's way to a statement costs more than the statement."""
    options, info = connection.get_execution_options(), connection.connection.info
    statement = "BEGIN" if options.get(READING) else "BEGIN IMMEDIATE"
    waits = NORMAL if options.get(LIGHTLY) else FULL
    raw = connection.connection.driver_connection
    try:
        if info.get(LIGHTLY, FULL) != waits:
            raw.execute(waits).close()  # type: ignore[union-attr]
            info[LIGHTLY] = waits
        raw.execute(statement).close()  # type: ignore[union-attr]
    except sqlite3.DatabaseError as error:
        kind = OperationalError if isinstance(error, sqlite3.OperationalError) else DatabaseError
        raise kind(statement, None, error) from error
