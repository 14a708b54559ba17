"""Who serves people from a SQLite file: one process at a time; refuses to stop those that only look or copy.

What is on its way to people is kept in order in the memory of the process that serves them, so that two on one file
would say things twice or out of turn. The lock is one of SQLite's own, on an empty file beside the database: it goes
with the process, whatever that dies of, on every system alike. With PostgreSQL the processes agree among themselves.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, nullcontext
from typing import TYPE_CHECKING

from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from storage import fleet
from storage.engine import StoreNotReadyError, make_private, open_engine, sqlite_path
from storage.tables import processes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUFFIX = ".serving"
TAKEN = "a hadaf bot serves people from {database} already: stop it first (several at one database need PostgreSQL)"
AT_WORK = "{number} processes are at work on the database: stop them first (one that was killed counts for 10 seconds)"
BROKEN = "{beside} cannot be locked ({error}): let it be written by this user, or delete it while no bot runs"


@contextmanager
def served_alone(url: str) -> Iterator[None]:
    """Be the one process that serves people from a SQLite file, meanwhile; PostgreSQL needs none of it.

    Raises `StoreNotReadyError` where another one does, or where no file can be made there.
    """
    path = sqlite_path(url)
    if path is None:
        yield
        return
    path = path.resolve()
    with closing(_locked(path, path.with_name(path.name + SUFFIX))):
        yield


@contextmanager
def still(url: str) -> Iterator[None]:
    """Make sure that nobody is served from a database while it is moved or replaced: their words would stay behind.

    Raises `StoreNotReadyError` where somebody is.
    """
    path = sqlite_path(url)
    if path is None:
        _see_nobody_at_work(url)
    with served_alone(url) if path is not None and path.exists() else nullcontext():
        yield


def _see_nobody_at_work(url: str) -> None:
    engine = open_engine(url)
    try:
        with engine.connect() as connection:
            there = inspect(connection).has_table(processes.name)
            number = sum(fleet.living(connection).values()) if there else 0
    except DBAPIError as error:
        message = f"the database cannot be opened ({error.orig}): check its address"
        raise StoreNotReadyError(message) from error
    finally:
        engine.dispose()
    if number:
        raise StoreNotReadyError(AT_WORK.format(number=number))


def _locked(database: Path, beside: Path) -> sqlite3.Connection:
    make_private(beside)
    connection = sqlite3.connect(beside, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("BEGIN EXCLUSIVE").close()
    except sqlite3.DatabaseError as error:
        connection.close()
        message = TAKEN if error.sqlite_errorcode == sqlite3.SQLITE_BUSY else BROKEN
        raise StoreNotReadyError(message.format(database=database, beside=beside, error=error)) from error
    return connection
