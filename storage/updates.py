"""Which updates were seen, how often one was tried, and those set aside for the operator; refuses to handle any."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, select, update

from storage.people import Address
from storage.people import key as key_of
from storage.tables import parked_updates, people, seen_updates
from storage.upsert import inserting, upsert

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection
    from sqlalchemy.sql.dml import ReturningInsert

_NOT_SEEN = ~seen_updates.c.seen
_WHO = select(people.c.id).where(people.c.channel == bindparam("at_channel"), people.c.name == bindparam("at_name"))


@dataclass(frozen=True, slots=True)
class Parked:
    """An update that failed every time: what came, from whom where that is known, and what went wrong."""

    key: str
    address: Address | None
    payload: str
    error: str
    at: datetime


def see(connection: Connection, update_key: str, person_id: int, now: datetime) -> bool:
    """Mark an update as seen; `True` when it was before."""
    values = {"person_id": person_id, "seen": True, "at": now}
    return upsert(connection, seen_updates, {"key": update_key}, values, _NOT_SEEN) == 0


def count_try(connection: Connection, update_key: str, address: Address | None) -> int:
    """Count one more try of an update, and say how many there were with it."""
    values = {"key": update_key, "person_id": None, "tries": 1}
    if address is not None:
        values["person_id"] = connection.execute(_WHO, key_of(address)).scalar()
    return int(connection.execute(_counting(connection.dialect.name), values).scalar_one())


@lru_cache(maxsize=2)
def _counting(dialect: str) -> ReturningInsert[Any]:
    more = {"tries": seen_updates.c.tries + 1}
    new = inserting(dialect, seen_updates).on_conflict_do_update(index_elements=["key"], set_=more)
    return new.returning(seen_updates.c.tries)


def park(connection: Connection, parked: Parked) -> None:
    """Set an update aside with what went wrong, and count it as seen, so that it comes back to nobody."""
    values = {
        "channel": parked.address.channel if parked.address else None,
        "name": parked.address.name if parked.address else None,
        "payload": parked.payload,
        "error": parked.error,
        "parked_at": parked.at,
    }
    upsert(connection, parked_updates, {"key": parked.key}, values)
    upsert(connection, seen_updates, {"key": parked.key}, {"seen": True, "at": parked.at})


def parked(connection: Connection) -> list[Parked]:
    """List what was set aside, the oldest first."""
    rows = connection.execute(select(parked_updates).order_by(parked_updates.c.parked_at, parked_updates.c.key))
    return [
        Parked(row.key, Address(row.channel, row.name) if row.name else None, row.payload, row.error, row.parked_at)
        for row in rows
    ]


def prune(connection: Connection, seen_before: datetime, parked_before: datetime, now: datetime) -> None:
    """Let go of what is old; a try that never ended is dated now, and goes when that is old."""
    connection.execute(delete(seen_updates).where(seen_updates.c.at < seen_before))
    connection.execute(delete(parked_updates).where(parked_updates.c.parked_at < parked_before))
    connection.execute(update(seen_updates).where(seen_updates.c.at.is_(None)).values(at=now))
