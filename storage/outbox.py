"""What is to be said and did not leave yet; refuses to send it, and to look into it beyond its buttons."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, or_, select, update

from storage.people import Address, Shown
from storage.tables import outbox, people

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Draft:
    """Something rendered and ready to leave. `payload` is JSON with a `kind`, see `bot/outgoing.py`.

    `shown` are the buttons as the person reads them (a long label is in the message, only its number on the button);
    `numeric` that a bare number typed next is an answer. Both are kept of the turn's last message.
    """

    payload: Mapping[str, Any]
    shown: tuple[Shown, ...] = ()
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Something to send now: `id` to mark it by, `attempts` how often it failed before."""

    id: int
    address: Address
    payload: dict[str, Any]
    attempts: int
    created_at: datetime


_PUT = insert(outbox)
_earlier = outbox.alias("earlier")
_EARLIER = (
    select(_earlier.c.id)
    .where(_earlier.c.channel == outbox.c.channel, _earlier.c.name == outbox.c.name)
    .where(_earlier.c.id < outbox.c.id, _earlier.c.refused.is_(None))
    .exists()
)
_UNSENT = (
    select(outbox.c.id, outbox.c.channel, outbox.c.name, outbox.c.payload, outbox.c.attempts, outbox.c.created_at)
    .outerjoin(people, people.c.id == outbox.c.person_id)
    .where(
        outbox.c.refused.is_(None),
        ~_EARLIER,
        or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("moment")),
        or_(people.c.blocked.is_(None), ~people.c.blocked),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_UNSENT_OF = _UNSENT.where(outbox.c.channel == bindparam("at_channel"), outbox.c.name == bindparam("at_name"))
_TAKE_OUT = delete(outbox).where(outbox.c.id == bindparam("gone")).returning(outbox.c.person_id, outbox.c.payload)


def put(
    connection: Connection, person_id: int | None, address: Address, drafts: Sequence[Draft], now: datetime
) -> None:
    """Lay out what is to be said, in this order; a goodbye has an address and no person."""
    rows = [
        {
            "person_id": person_id,
            "channel": address.channel,
            "name": address.name,
            "payload": json.dumps(draft.payload, ensure_ascii=False),
            "created_at": now,
            "attempts": 0,
        }
        for draft in drafts
    ]
    if rows:
        connection.execute(_PUT, rows)


def unsent(connection: Connection, now: datetime, limit: int, address: Address | None) -> list[Outgoing]:
    """Give each person's oldest, if it may leave by now; a later one never overtakes an earlier."""
    values: dict[str, object] = {"moment": now, "most": limit}
    if address is not None:
        values |= {"at_channel": address.channel, "at_name": address.name}
    rows = connection.execute(_UNSENT if address is None else _UNSENT_OF, values)
    return [
        Outgoing(row.id, Address(row.channel, row.name), json.loads(row.payload), row.attempts, row.created_at)
        for row in rows
    ]


def sent(connection: Connection, outgoing_id: int, message_id: str | None) -> None:
    """Let go of what left; the id of a message with buttons is kept as the person's last question."""
    row = connection.execute(_TAKE_OUT, {"gone": outgoing_id}).first()
    if row is None or row.person_id is None or message_id is None:
        return
    payload = json.loads(row.payload)
    if payload.get("kind") == "message" and payload.get("keyboard"):
        asked = update(people).where(people.c.id == row.person_id)
        connection.execute(asked.values(question_message=message_id))


def failed(connection: Connection, outgoing_id: int, not_before: datetime) -> None:
    """Keep it for another try, not before this moment."""
    again = update(outbox).where(outbox.c.id == outgoing_id)
    connection.execute(again.values(attempts=outbox.c.attempts + 1, not_before=not_before))


def refused(connection: Connection, outgoing_id: int, why: str) -> None:
    """Set aside what will never be taken, with the reason; a goodbye, which has no person, goes at once."""
    connection.execute(delete(outbox).where(outbox.c.id == outgoing_id, outbox.c.person_id.is_(None)))
    connection.execute(update(outbox).where(outbox.c.id == outgoing_id).values(refused=why))


def prune(connection: Connection, before: datetime) -> None:
    """Let go of what was refused, or could not reach somebody who shut the door, since this moment."""
    shut = select(people.c.id).where(people.c.blocked)
    old = outbox.c.created_at < before
    connection.execute(delete(outbox).where(old, or_(outbox.c.refused.is_not(None), outbox.c.person_id.in_(shut))))
