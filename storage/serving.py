"""Who serves people from a SQLite file: one process at a time; refuses to stop those that only look or copy.

What is on its way to people is kept in order in the memory of the process that serves them, so that two on one file
would say things twice or out of turn. The lock is one of SQLite's own, on an empty file beside the database: it goes
with the process, whatever that dies of, on every system alike. With PostgreSQL the processes agree among themselves.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from storage.engine import StoreNotReadyError, make_private, sqlite_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUFFIX = ".serving"
TAKEN = (
    "another hadaf bot serves people from {database} already: stop that one first, or give this one a file of its own"
    " (several at one database need PostgreSQL)"
)
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
