"""Texts that wait for the rest of a burst, since clients split a long text in parts; refuses to join or read them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, func, insert, select

from storage.people import Address, key
from storage.tables import held_parts, people

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection


_HELD_OF = (
    select(held_parts.c.number)
    .join(people, people.c.id == held_parts.c.person_id)
    .where(people.c.channel == bindparam("at_channel"), people.c.name == bindparam("at_name"))
    .limit(1)
)
_THEIRS = delete(held_parts).where(held_parts.c.person_id == bindparam("person"))


@dataclass(frozen=True, slots=True)
class Part:
    """One text that was held, with the door's id of its message."""

    text: str
    message: str | None


def hold(connection: Connection, person_id: int, part: Part, now: datetime) -> None:
    """Keep a part after those that are held already."""
    values = {"person_id": person_id, "text": part.text, "message": part.message, "held_at": now}
    connection.execute(insert(held_parts), values)


def let_go(connection: Connection, person_id: int) -> None:
    """Hold a person's parts no longer."""
    connection.execute(_THEIRS, {"person": person_id})


def holds(connection: Connection, address: Address) -> bool:
    """Tell whether anything is held of a person."""
    return connection.execute(_HELD_OF, key(address)).first() is not None


def quiet(connection: Connection, since: datetime) -> list[Address]:
    """Name the people who sent no further part after this moment, the longest silent first."""
    newest = func.max(held_parts.c.held_at)
    waiting = (
        select(held_parts.c.person_id, newest.label("newest"))
        .group_by(held_parts.c.person_id)
        .having(newest <= since)
        .subquery()
    )
    rows = connection.execute(
        select(people.c.channel, people.c.name)
        .join(waiting, waiting.c.person_id == people.c.id)
        .order_by(waiting.c.newest, people.c.id)
    )
    return [Address(row.channel, row.name) for row in rows]
