"""Which people each of several processes reminds; refuses to be used on SQLite, and to know what is said to them.

A claim holds for a while and is not given back: the turn that words a reminder takes it for good, under the person's
lock, so that a claim that runs out costs a look and no second message.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, or_, select, update

from storage.due import UNDISTURBED
from storage.fleet import NOW
from storage.people import Address
from storage.tables import due, people

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Select

LEASE = timedelta(minutes=1)


def _claimable() -> Select[Any]:
    undisturbed = or_(people.c.wrote_at.is_(None), people.c.wrote_at <= bindparam("silent_since"))
    return (
        select(due.c.number)
        .join(people, people.c.id == due.c.person_id)
        .where(due.c.status == "waiting", due.c.due_at <= bindparam("moment"), ~people.c.blocked, undisturbed)
        .where(or_(due.c.leased_until.is_(None), due.c.leased_until <= NOW, due.c.leased_until > NOW + 2 * LEASE))
        .order_by(due.c.due_at)
        .limit(bindparam("most"))
        .with_for_update(of=due, skip_locked=True)
    )


CLAIM = (
    update(due)
    .where(due.c.number.in_(_claimable().scalar_subquery()))
    .values(leased_until=NOW + LEASE)
    .returning(due.c.person_id, due.c.due_at)
)
_NAMES = select(people.c.id, people.c.channel, people.c.name).where(people.c.id.in_(bindparam("whose", expanding=True)))


def claim(connection: Connection, now: datetime, limit: int) -> list[Address]:
    """Claim the longest waiting reminders that nobody has claimed, and name their people, each once."""
    values = {"moment": now, "silent_since": now - UNDISTURBED, "most": limit}
    claimed = sorted(connection.execute(CLAIM, values), key=lambda row: row[1])
    whose = list(dict.fromkeys(person for person, _ in claimed))
    if not whose:
        return []
    named = {row.id: Address(row.channel, row.name) for row in connection.execute(_NAMES, {"whose": whose})}
    return [named[person] for person in whose if person in named]
