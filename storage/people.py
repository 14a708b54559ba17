"""Who talks to the coach: addresses and the one row each person has; refuses to look into goals."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from sqlalchemy import bindparam, delete, insert, select, text, update

from storage import traces
from storage.tables import outbox, parked_updates, people, seen_updates

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection

Channel: TypeAlias = Literal["telegram", "terminal"]

_HERE = (people.c.channel == bindparam("at_channel")) & (people.c.name == bindparam("at_name"))
_FIND = select(people).where(_HERE)
_FIND_AND_LOCK = _FIND.with_for_update(key_share=True)
_LOCK_STRANGER = text("SELECT pg_advisory_xact_lock(hashtext(:who))")
_CREATE = insert(people).returning(people.c.id)
_BLOCK = update(people).where(_HERE)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is met: the chat's id on Telegram, or the name given to `--as` in the terminal."""

    channel: Channel
    name: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A button the person has before them: what it sends back, and its label as it was rendered."""

    data: str
    label: str


@dataclass(slots=True)
class Person:
    """A person's own row, as it stood when the turn began."""

    id: int
    state: str | None = None
    profile: str | None = None
    shown: str | None = None
    numeric: bool = False
    question_message: str | None = None


def find(connection: Connection, address: Address) -> Person | None:
    """Find the person of an address and hold their row for this transaction; `None` for a stranger.

    On PostgreSQL the row is the lock that puts the turns of one person in order, and a lock on the address that of a
    stranger, who has no row yet. It is the weaker lock, under which others may still lay out a reminder for the person.
    SQLite has a single writer anyway.
    """
    row = connection.execute(_FIND_AND_LOCK, key(address)).first()
    if row is None and connection.dialect.name == "postgresql":
        connection.execute(_LOCK_STRANGER, {"who": f"{address.channel}:{address.name}"})
        row = connection.execute(_FIND_AND_LOCK, key(address)).first()
    if row is None:
        return None
    return Person(row.id, row.state, row.profile, row.shown, row.expects_number, row.question_message)


def create(connection: Connection, address: Address, now: datetime) -> Person:
    """Give a row to a stranger, whom `find` has just looked for in this transaction."""
    values = {"channel": address.channel, "name": address.name, "created_at": now}
    return Person(int(connection.execute(_CREATE, values).scalar_one()))


def forget(connection: Connection, person_id: int | None, address: Address) -> bool:
    """Delete a person from every table, by the foreign keys or by the address; `False` when there was nothing.

    A goodbye that did not leave goes too: only this turn's own may still be said.
    """
    if person_id is not None:
        traces.wipe_person(connection, person_id)
    parked = select(parked_updates.c.key)
    parked = parked.where(parked_updates.c.channel == address.channel, parked_updates.c.name == address.name)
    gone = connection.execute(delete(seen_updates).where(seen_updates.c.key.in_(parked))).rowcount
    for table in (parked_updates, outbox):
        theirs = delete(table).where(table.c.channel == address.channel, table.c.name == address.name)
        gone += connection.execute(theirs).rowcount
    if person_id is not None:
        gone += connection.execute(delete(people).where(people.c.id == person_id)).rowcount
    return gone > 0


def block(connection: Connection, address: Address, *, blocked: bool) -> None:
    """Note that a person shut the door, or opened it again; nothing for a stranger."""
    connection.execute(_BLOCK, {**key(address), "blocked": blocked})


def key(address: Address) -> dict[str, str]:
    """Name an address for the queries that look for one."""
    return {"at_channel": address.channel, "at_name": address.name}


def write_shown(shown: Sequence[Shown]) -> str:
    """Write the buttons before the person for their row."""
    return json.dumps([[button.data, button.label] for button in shown], ensure_ascii=False)


def read_shown(written: str | None) -> tuple[Shown, ...]:
    """Read what `write_shown` wrote."""
    return tuple(Shown(data, label) for data, label in json.loads(written or "[]"))
