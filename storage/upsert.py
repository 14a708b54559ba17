"""Insert or, where the row is there, change it; refuses anything else. Statements are built once, since that costs."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Connection, Table
    from sqlalchemy.dialects import postgresql

    Insert = sqlite.Insert | postgresql.Insert


def upsert(
    connection: Connection,
    table: Table,
    key: Mapping[str, Any],
    values: Mapping[str, Any],
    where: ColumnElement[bool] | None = None,
) -> int:
    """Keep one row under its key; one that is there takes the new values if `where` holds for it.

    Returns how many rows came of it: 0 when the row was there and `where` did not hold. Pass a constant as `where`,
    since the statement is remembered by it.
    """
    statement = _statement(connection.dialect.name, table, tuple(key), tuple(values), where)
    return connection.execute(statement, {**key, **values}).rowcount


def inserting(dialect: str, table: Table) -> Insert:
    """Begin an insert that knows ON CONFLICT, which both databases write alike but SQLAlchemy keeps apart."""
    if dialect == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - 45 ms that a SQLite file does not pay

    return postgresql.insert(table)


@lru_cache(maxsize=128)
def _statement(
    dialect: str, table: Table, key: tuple[str, ...], values: tuple[str, ...], where: ColumnElement[bool] | None
) -> Insert:
    new = inserting(dialect, table)
    changed = {name: new.excluded[name] for name in values}
    statement = new.on_conflict_do_update(index_elements=key, set_=changed, where=where)
    return statement.execution_options(preserve_rowcount=True)
