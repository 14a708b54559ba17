"""SQLite files as files: copied whole while in use, checked, named; refuses to write over one that is there."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from glob import escape
from itertools import count
from typing import TYPE_CHECKING

from storage.engine import sqlite_path

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


class CopyError(Exception):
    """A copy could not be made or used; the message says in one line why."""


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a database that may be in use, into a new file for its owner alone; whole and checked, or not at all.

    Raises `CopyError` when the target is there, or the copy is not sound.
    """
    make_new(target)
    try:
        with closing(connect(source)) as original, closing(sqlite3.connect(target)) as copy:
            original.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        check(target)
    except sqlite3.DatabaseError as error:
        target.unlink(missing_ok=True)
        message = f"{source} is not a database that can be copied: {error}"
        raise CopyError(message) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def check(path: Path) -> None:
    """Make sure that a file is a sound SQLite database. Raises `CopyError`."""
    try:
        with closing(connect(path)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    except sqlite3.DatabaseError as error:
        message = f"{path} is not a database that can be read: {error}"
        raise CopyError(message) from error
    if found != ["ok"]:
        message = f"{path} is damaged: {found[0]}"
        raise CopyError(message)


def make_new(path: Path) -> None:
    """Make an empty file that only its owner may read. Raises `CopyError` when one is there."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        message = f"{path} is there already: name a file that is not"
        raise CopyError(message) from error
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror}"
        raise CopyError(message) from error


def connect(path: Path) -> sqlite3.Connection:
    """Open a file that is there; after a crash, SQLite may have to mend it to read it. Raises `CopyError`."""
    if not path.is_file():
        message = f"{path} is not there"
        raise CopyError(message)
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=15)


def free_name(path: Path, suffix: str) -> Path:
    """Name a file beside another that is not there yet: `<file>.<suffix>`, then with `-2`, `-3` behind."""
    names = (f"{path.name}.{suffix}{f'-{number}' if number > 1 else ''}" for number in count(1))
    return next(candidate for name in names if not (candidate := path.with_name(name)).exists())


def old_copies(path: Path, before: datetime) -> list[Path]:
    """List the copies that upgrades and restores left beside a database before this moment, the oldest first."""
    found = ((copy.stat().st_mtime, copy) for copy in path.parent.glob(f"{escape(path.name)}.before-*"))
    return [copy for changed, copy in sorted(found) if changed < before.timestamp()]


def let_go_of_copies(url: str, before: datetime) -> int:
    """Delete such copies, which hold what people deleted since; says how many there were."""
    path = sqlite_path(url)
    old = old_copies(path, before) if path is not None else []
    for copy in old:
        copy.unlink(missing_ok=True)
    return len(old)
