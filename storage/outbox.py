"""What is to be said and did not leave yet; refuses to send it, and to look into it beyond its buttons."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, String, any_, bindparam, delete, insert, or_, select, update

from storage.claims import OLDEST
from storage.people import Address, Shown
from storage.tables import outbox, people

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Select


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
    """Something to send now: `id` to mark it by, `attempts` how often it failed before.

    `holder` is the process that says it, where there are several; `saying` that it may be on its way already.
    """

    id: int
    address: Address
    payload: dict[str, Any]
    attempts: int
    created_at: datetime
    holder: int | None = None
    saying: bool | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A row that is out: what Telegram calls it, `None` for what is no message."""

    row: Outgoing
    message_id: str | None


_PUT = insert(outbox)
_COLUMNS = ("id", "channel", "name", "payload", "attempts", "created_at", "holder", "saying")
_UNSENT = (
    select(*(outbox.c[name] for name in _COLUMNS))
    .outerjoin(people, people.c.id == outbox.c.person_id)
    .where(
        outbox.c.refused.is_(None),
        OLDEST,
        or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("moment")),
        or_(people.c.blocked.is_(None), ~people.c.blocked),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_UNSENT_OF = _UNSENT.where(outbox.c.channel == bindparam("at_channel"), outbox.c.name == bindparam("at_name"))
_UNSENT_AFTER = _UNSENT.where(outbox.c.id > bindparam("after"))
_HELD_AFTER = _UNSENT_AFTER.where(outbox.c.holder == bindparam("me"))
_NEXT_OF = _UNSENT.where(
    outbox.c.channel == bindparam("at_channel"), outbox.c.name.in_(bindparam("at_names", expanding=True))
)
_TAKE_OUT = delete(outbox).returning(outbox.c.id, outbox.c.person_id, outbox.c.payload)
_TAKE_OUT_ONE = _TAKE_OUT.where(outbox.c.id == bindparam("gone"))
_TAKE_OUT_MANY = _TAKE_OUT.where(outbox.c.id.in_(bindparam("gone", expanding=True)))
_ASKED = update(people).where(people.c.id == bindparam("whose")).values(question_message=bindparam("asked_by"))


def put(  # noqa: PLR0913, PLR0917 - the columns of a row
    connection: Connection,
    person_id: int | None,
    address: Address,
    drafts: Sequence[Draft],
    now: datetime,
    holder: int | None = None,
    *,
    saying: bool | None = None,
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
            "holder": holder,
            "saying": saying,
        }
        for draft in drafts
    ]
    if rows:
        connection.execute(_PUT, rows)


def unsent(
    connection: Connection, now: datetime, limit: int, address: Address | None, after: int = 0
) -> list[Outgoing]:
    """Give each person's oldest, if it may leave by now; a later one never overtakes an earlier."""
    if address is not None:
        return _found(connection, _UNSENT_OF, now, most=limit, at_channel=address.channel, at_name=address.name)
    return _found(connection, _UNSENT_AFTER, now, most=limit, after=after)


def held(connection: Connection, now: datetime, limit: int, after: int, me: int) -> list[Outgoing]:
    """Give the same of what one process holds."""
    return _found(connection, _HELD_AFTER, now, most=limit, after=after, me=me)


def next_of(connection: Connection, now: datetime, addresses: Collection[Address]) -> list[Outgoing]:
    """Give the oldest of each of these people, all of one channel."""
    if not addresses:
        return []
    if len(addresses) == 1:
        (address,) = addresses
        return unsent(connection, now, 1, address)
    (channel,) = {address.channel for address in addresses}
    names = [address.name for address in addresses]
    if connection.dialect.name == "sqlite":
        return _found(connection, _NEXT_OF, now, most=len(names), at_channel=channel, at_names=names)
    return _found(connection, _next_of_many(), now, at_channel=channel, at_names=names)


@lru_cache(maxsize=1)
def _next_of_many() -> Select[Any]:
    """Write the query for many chats as PostgreSQL answers it fastest: along the index, a step for each chat."""
    from sqlalchemy.dialects.postgresql import distinct_on  # noqa: PLC0415 - 45 ms that a SQLite file does not pay

    theirs = outbox.c.name == any_(bindparam("at_names", type_=ARRAY(String)))
    first = select(outbox).ext(distinct_on(outbox.c.channel, outbox.c.name))
    first = first.where(outbox.c.channel == bindparam("at_channel"), outbox.c.refused.is_(None), theirs)
    oldest = first.order_by(outbox.c.channel, outbox.c.name, outbox.c.id).subquery()
    found = select(*(oldest.c[name] for name in _COLUMNS)).outerjoin(people, people.c.id == oldest.c.person_id)
    return found.where(
        or_(oldest.c.not_before.is_(None), oldest.c.not_before <= bindparam("moment")),
        or_(people.c.blocked.is_(None), ~people.c.blocked),
    ).order_by(oldest.c.id)


def _found(connection: Connection, query: Select[Any], now: datetime, **where: object) -> list[Outgoing]:
    rows = connection.execute(query, {"moment": now, **where})
    return [
        Outgoing(
            row.id,
            Address(row.channel, row.name),
            json.loads(row.payload),
            row.attempts,
            row.created_at,
            row.holder,
            row.saying,
        )
        for row in rows
    ]


def sent(connection: Connection, left: Mapping[int, str | None]) -> None:
    """Let go of what left, message ids by row; that of a message with buttons is kept as the person's last question."""
    one, *others = left
    take_out, gone = (_TAKE_OUT_MANY, list(left)) if others else (_TAKE_OUT_ONE, one)
    rows = connection.execute(take_out, {"gone": gone}).all()
    asked = [
        {"whose": row.person_id, "asked_by": left[row.id]}
        for row in sorted(rows, key=lambda row: row.id)
        if row.person_id is not None and left[row.id] is not None and _asks(json.loads(row.payload))
    ]
    if asked:
        connection.execute(_ASKED, asked)


def _asks(payload: Mapping[str, Any]) -> bool:
    return payload.get("kind") == "message" and bool(payload.get("keyboard"))


def failed(connection: Connection, outgoing_id: int, not_before: datetime) -> None:
    """Keep it for another try, not before this moment."""
    again = update(outbox).where(outbox.c.id == outgoing_id)
    connection.execute(again.values(attempts=outbox.c.attempts + 1, not_before=not_before))


def refused(connection: Connection, outgoing_id: int, why: str, me: int | None = None) -> None:
    """Set aside what will never be taken, with the reason; a goodbye, which has no person, goes at once.

    What stands behind it in its chat becomes `me`'s to say, where several processes do.
    """
    if me is not None:
        whose = select(outbox.c.channel, outbox.c.name).where(outbox.c.id == outgoing_id).subquery()
        same = select(whose).where(whose.c.channel == outbox.c.channel, whose.c.name == outbox.c.name).exists()
        connection.execute(update(outbox).where(same, outbox.c.id > outgoing_id).values(holder=me))
    connection.execute(delete(outbox).where(outbox.c.id == outgoing_id, outbox.c.person_id.is_(None)))
    connection.execute(update(outbox).where(outbox.c.id == outgoing_id).values(refused=why))


def prune(connection: Connection, before: datetime) -> None:
    """Let go of what was refused, or could not reach somebody who shut the door, since this moment."""
    shut = select(people.c.id).where(people.c.blocked)
    old = outbox.c.created_at < before
    connection.execute(delete(outbox).where(old, or_(outbox.c.refused.is_not(None), outbox.c.person_id.in_(shut))))
