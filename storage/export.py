"""All that is stored about a person, for their own copy; refuses to leave out a table, whichever is added."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from storage.tables import MACHINERY, metadata, parked_updates, people

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Table

    from storage.people import Address, Person

WRITTEN_AS_JSON = frozenset(("state", "profile", "shown", "data", "payload"))


def everything(connection: Connection, person: Person | None, address: Address) -> dict[str, Any]:
    """Give each table's rows of this person, in the order they were kept; JSON columns opened, dates in ISO 8601."""
    theirs = parked_updates.c.channel == address.channel, parked_updates.c.name == address.name
    found = {parked_updates.name: _rows(connection, parked_updates, *theirs)}
    if person is not None:
        found[people.name] = _rows(connection, people, people.c.id == person.id)
        for table in metadata.sorted_tables:
            if "person_id" in table.c:
                found[table.name] = _rows(connection, table, table.c.person_id == person.id)
    return {table.name: found.get(table.name, []) for table in metadata.sorted_tables if table not in MACHINERY}


def _rows(connection: Connection, table: Table, *where: ColumnElement[bool]) -> list[dict[str, Any]]:
    rows = connection.execute(select(table).where(*where).order_by(*table.primary_key.columns))
    return [{name: _plain(name, value) for name, value in row._mapping.items()} for row in rows]  # noqa: SLF001 - SQLAlchemy's public name


def _plain(name: str, value: object) -> object:
    if isinstance(value, str) and name in WRITTEN_AS_JSON:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value.isoformat() if isinstance(value, datetime | date) else value
