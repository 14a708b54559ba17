"""One at a time over a database whose tables change; refuses to know what changes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

HADAF = 0x68616461  # "hada", in PostgreSQL's space of advisory locks


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """Hold a database for oneself in one transaction, kept at a clean end; other processes wait.

    On SQLite the foreign keys sleep meanwhile, since rebuilding a table would empty those that hang on it; what they
    guard is checked before the end. Raises `BrokenReferencesError` then, with nothing changed.
    """
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        try:
            if sqlite:
                _foreign_keys(connection, on=False)
            with connection.begin():
                if not sqlite:
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": HADAF})
                yield connection
                if sqlite and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all()):
                    raise BrokenReferencesError({str(row[0]) for row in broken})
        finally:
            if sqlite:
                _foreign_keys(connection, on=True)


class BrokenReferencesError(Exception):
    """Rows point to rows that are not there; the message names the tables. Nothing was changed."""

    def __init__(self, tables: set[str]) -> None:
        super().__init__(f"nothing was changed, since references would break in {', '.join(sorted(tables))}")


def _foreign_keys(connection: Connection, *, on: bool) -> None:
    """Switch them outside of any transaction: within one, SQLite ignores the switch without a word."""
    raw = connection.connection.driver_connection
    if raw is not None:
        raw.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}").close()
