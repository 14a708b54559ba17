"""Whether a database fits this program, told by its version; refuses to change one that is not empty.

Alembic (slow to import) is left to `storage.migrations`: here a plain query compares the version, and a brand-new
SQLite file gets the tables of today in one go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, inspect, select
from sqlalchemy.exc import DBAPIError

from storage.engine import READING, StoreNotReadyError
from storage.tables import alembic_version, metadata, stamps

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
HEAD = REVISIONS[-1]


def check(engine: Engine) -> None:
    """Make sure that the tables are those this program knows; a brand-new SQLite file gets them.

    Raises `StoreNotReadyError` for a database that is older, newer, somebody else's, or none at all.
    """
    try:
        with engine.connect().execution_options(**{READING: True}) as connection:
            version = current(connection)
        if version is None and engine.dialect.name == "sqlite":
            with engine.begin() as connection:
                version = _create(connection)
    except DBAPIError as error:
        message = f"the database cannot be opened ({error.orig}): check HADAF_DATABASE_URL"
        raise StoreNotReadyError(message) from error
    _compare(version)


def current(connection: Connection) -> str | None:
    """Read the version of a database, by a plain query; `None` for an empty one. Raises `StoreNotReadyError`."""
    tables = inspect(connection).get_table_names()
    if alembic_version.name in tables:
        version: str | None = connection.execute(select(alembic_version.c.version_num)).scalar()
        return version
    if tables:
        message = "the database holds tables that are not Hadaf's: set HADAF_DATABASE_URL to one of its own"
        raise StoreNotReadyError(message)
    return None


def newer(version: str) -> str:
    """Say what to do about a database that this program is too old for."""
    return f"the database was written by a newer Hadaf (version {version}): install that one, or a later one"


def stamp(connection: Connection, version: str) -> None:
    """Write down which version the tables have."""
    stamps.create_all(connection)
    connection.execute(delete(alembic_version))
    connection.execute(insert(alembic_version).values(version_num=version))


def _create(connection: Connection) -> str:
    """Make the tables of today, unless another process was faster."""
    version = current(connection)
    if version is None:
        metadata.create_all(connection)
        stamp(connection, HEAD)
        version = HEAD
    return version


def _compare(version: str | None) -> None:
    if version == HEAD:
        return
    if version is None:
        message = 'the database is empty: run "hadaf db upgrade"'
    elif version in REVISIONS:
        message = f'the database has version {version}, this program needs {HEAD}: run "hadaf db upgrade"'
    else:
        message = newer(version)
    raise StoreNotReadyError(message)
