"""Which updates were seen, how often one was tried, and those set aside for the operator; refuses to handle any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import parked_updates, people, seen_updates

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Table

    from storage.people import Address


def inserting(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Begin an insert that knows ON CONFLICT, which both databases write alike but SQLAlchemy keeps apart."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def see(connection: Connection, update_key: str, person_id: int, now: datetime) -> bool:
    """Mark an update as seen; `True` when it was before."""
    new = inserting(connection, seen_updates).values(key=update_key, person_id=person_id, seen=True, at=now)
    marked = connection.execute(
        new.on_conflict_do_update(
            index_elements=["key"],
            set_={"seen": True, "at": new.excluded.at, "person_id": new.excluded.person_id},
            where=~seen_updates.c.seen,
        )
    )
    return marked.rowcount == 0


def count_try(connection: Connection, update_key: str, address: Address | None) -> int:
    """Count one more try of an update, and say how many there were with it."""
    person = None
    if address is not None:
        found = select(people.c.id).where(people.c.channel == address.channel, people.c.name == address.name)
        person = found.scalar_subquery()
    new = inserting(connection, seen_updates).values(key=update_key, person_id=person, tries=1)
    counted = connection.execute(
        new.on_conflict_do_update(index_elements=["key"], set_={"tries": seen_updates.c.tries + 1}).returning(
            seen_updates.c.tries
        )
    )
    return int(counted.scalar_one())


def park(connection: Connection, update_key: str, address: Address | None, payload: str, error: str, now: datetime) -> None:
    """Set an update aside with what went wrong, and count it as seen, so that it comes back to nobody."""
    values = {
        "channel": address.channel if address else None,
        "name": address.name if address else None,
        "payload": payload,
        "error": error,
        "parked_at": now,
    }
    new = inserting(connection, parked_updates).values(key=update_key, **values)
    connection.execute(new.on_conflict_do_update(index_elements=["key"], set_=values))
    marked = inserting(connection, seen_updates).values(key=update_key, seen=True, at=now)
    connection.execute(marked.on_conflict_do_update(index_elements=["key"], set_={"seen": True, "at": now}))


def prune(connection: Connection, seen_before: datetime, parked_before: datetime, now: datetime) -> None:
    """Let go of what is old; a try that never ended is dated now, and goes when that is old."""
    connection.execute(delete(seen_updates).where(seen_updates.c.at < seen_before))
    connection.execute(delete(parked_updates).where(parked_updates.c.parked_at < parked_before))
    connection.execute(update(seen_updates).where(seen_updates.c.at.is_(None)).values(at=now))
