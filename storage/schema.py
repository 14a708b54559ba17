"""Whether a database fits this program, told by its version; refuses to change one that is not empty.

Versions that begin with the same two digits only add to each other, so that during a deploy the older release goes on
with the newer tables; what takes something away begins another hundred. Alembic (slow to import) is left to
`storage.migrations`: here a plain query compares the version, and a brand-new SQLite file gets the tables of today.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, inspect, select
from sqlalchemy.exc import DBAPIError

from storage.engine import READING, StoreNotReadyError
from storage.tables import alembic_version, metadata, stamps

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

log = logging.getLogger(__name__)
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
HEAD = REVISIONS[-1]


def check(engine: Engine, *, exact: bool = False) -> None:
    """Make sure that the tables are those this program knows; a brand-new SQLite file gets them.

    A later version that only adds to them will do, unless it must be `exact`, since every row is to be copied.
    Raises `StoreNotReadyError` for a database that is older, too new, somebody else's, or none at all.
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
    _compare(version, exact=exact)


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


def goes_along(version: str) -> bool:
    """Tell whether this program can work with the tables of a version that is later than its own."""
    return version > HEAD and len(version) == len(HEAD) and version[:2] == HEAD[:2]


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


def _compare(version: str | None, *, exact: bool) -> None:
    if version == HEAD:
        return
    if version is not None and goes_along(version) and not exact:
        log.info("the tables are of version %s, later than this program's %s, and will do", version, HEAD)
        return
    if version is None:
        message = 'the database is empty: run "hadaf db upgrade"'
    elif version in REVISIONS:
        message = f'the database has version {version}, this program needs {HEAD}: run "hadaf db upgrade"'
    else:
        message = newer(version)
    raise StoreNotReadyError(message)
