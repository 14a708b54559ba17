"""What keeps the memory small, and what tells the operator how it is; refuses to say what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from storage import codes, updates
from storage import outbox as outgoing
from storage.schema import current
from storage.tables import due, goals, outbox, parked_updates, people

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

SEEN_FOR = timedelta(days=7)
UNDO_FOR = timedelta(days=7)
PARKED_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Health:
    """The memory in numbers; people who shut the door count among `people` and `waiting`, nowhere else.

    `oldest_due` and `oldest_unsent` are what should have left by now, `None` when all did.
    """

    version: str | None
    people: int
    waiting: int
    oldest_due: datetime | None
    unsent: int
    oldest_unsent: datetime | None
    refused: int
    parked: int


def prune(connection: Connection, now: datetime) -> None:
    """Let go of updates seen and goals deleted a week ago, and of what was parked a month ago."""
    updates.prune(connection, now - SEEN_FOR, now - PARKED_FOR, now)
    outgoing.prune(connection, now - PARKED_FOR)
    codes.prune(connection, now)
    connection.execute(delete(goals).where(goals.c.deleted_at < now - UNDO_FOR))


def health(connection: Connection, now: datetime) -> Health:
    """Count what waits, and since when."""
    shut = select(people.c.id).where(people.c.blocked)
    waiting = select(func.count()).select_from(due).where(due.c.status == "waiting")
    overdue = select(func.min(due.c.due_at)).where(due.c.status == "waiting", due.c.due_at <= now)
    overdue = overdue.where(due.c.person_id.not_in(shut))
    to_send = outbox.c.refused.is_(None)
    reachable = to_send & (outbox.c.person_id.is_(None) | outbox.c.person_id.not_in(shut))
    unsent, oldest = connection.execute(select(func.count(), func.min(outbox.c.created_at)).where(reachable)).one()
    return Health(
        current(connection),
        connection.execute(select(func.count()).select_from(people)).scalar_one(),
        connection.execute(waiting).scalar_one(),
        connection.execute(overdue).scalar(),
        unsent,
        oldest,
        connection.execute(select(func.count()).select_from(outbox).where(~to_send)).scalar_one(),
        connection.execute(select(func.count()).select_from(parked_updates)).scalar_one(),
    )
