"""What stands still in the outbox and among updates set aside, for the operator's hands; refuses to decide about any.

Everything has a key: that of the update, or `outbox:<number>`.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, or_, select, update

from storage import schema, updates
from storage.engine import READING, open_engine
from storage.people import Address
from storage.tables import outbox, parked_updates, people, seen_updates

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Connection

    from storage.updates import Parked

LATE = timedelta(minutes=10)
OUTBOX = "outbox:"


@dataclass(frozen=True, slots=True)
class Stuck:
    """A message that waits too long, or was refused; `payload` is what it says."""

    key: str
    address: Address
    payload: str
    since: datetime
    attempts: int
    why: str


def listed(url: str, now: datetime) -> tuple[list[Stuck], list[Parked]]:
    """List messages that should have left ten minutes ago or were refused, and updates set aside; the oldest first.

    What waits for somebody who shut the door is where it should be.
    """
    with _connected(url, reading=True) as connection:
        late = or_(outbox.c.refused.is_not(None), outbox.c.created_at <= now - LATE)
        open_door = or_(people.c.blocked.is_(None), ~people.c.blocked, outbox.c.refused.is_not(None))
        found = select(outbox).outerjoin(people, people.c.id == outbox.c.person_id).where(late, open_door)
        rows = connection.execute(found.order_by(outbox.c.id))
        stuck = [
            Stuck(
                f"{OUTBOX}{row.id}",
                Address(row.channel, row.name),
                row.payload,
                row.created_at,
                row.attempts,
                row.refused or "it waits",
            )
            for row in rows
        ]
        return stuck, updates.parked(connection)


def drop(url: str, key: str) -> bool:
    """Delete one of them for good; `False` where nothing has this key. An update dropped still counts as seen."""
    with _connected(url) as connection:
        if key.startswith(OUTBOX):
            return connection.execute(delete(outbox).where(outbox.c.id == _number(key))).rowcount > 0
        return connection.execute(delete(parked_updates).where(parked_updates.c.key == key)).rowcount > 0


def send_again(url: str, key: str) -> bool:
    """Let a message leave once more as if it were new; `False` where none has this key."""
    again = update(outbox).where(outbox.c.id == _number(key)).values(refused=None, attempts=0, not_before=None)
    with _connected(url) as connection:
        return connection.execute(again).rowcount > 0


def forget_tries(url: str, key: str) -> None:
    """Let an update that was set aside be handled once more under its own key."""
    with _connected(url) as connection:
        connection.execute(delete(seen_updates).where(seen_updates.c.key == key))


def _number(key: str) -> int:
    number = key.removeprefix(OUTBOX)
    return int(number) if number.isascii() and number.isdigit() else -1


@contextmanager
def _connected(url: str, *, reading: bool = False) -> Iterator[Connection]:
    engine = open_engine(url)
    try:
        schema.check(engine)
        opened = engine.connect().execution_options(**{READING: True}) if reading else engine.begin()
        with opened as connection:
            yield connection
    finally:
        engine.dispose()
