"""Who of several processes says what waits in the outbox; refuses to send, and to be used on SQLite.

A chat is served by who holds its oldest row. Words that answer somebody are held from the start by the process whose
turn laid them out, prompts by nobody until their turn comes. What a process holds is its own while it lives; who marks
a row as sent takes the next of that chat in the same transaction, whoever laid it out.

Why nothing is said twice, or out of order: rows of one chat are numbered in the order of its turns, since the person's
row is locked meanwhile. Somebody else's oldest row can only be taken under its lock, and when it just goes, that lock
is waited for and the chat is looked at anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, or_, select, update

from storage.fleet import LIVING
from storage.tables import outbox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection

    from storage.people import Address

MINE = outbox.c.holder == bindparam("me")
_ANYBODYS = or_(outbox.c.holder.is_(None), outbox.c.holder.not_in(LIVING))
FREE: ColumnElement[bool] = or_(MINE, _ANYBODYS)

_earlier = outbox.alias("earlier")
_FIRST = ~(
    select(_earlier.c.id)
    .where(_earlier.c.channel == outbox.c.channel, _earlier.c.name == outbox.c.name)
    .where(_earlier.c.id < outbox.c.id, _earlier.c.refused.is_(None))
    .exists()
)
_FIND = (
    select(outbox.c.id, FREE.label("free"))
    .where(outbox.c.channel == bindparam("at_channel"), outbox.c.name.in_(bindparam("at_names", expanding=True)))
    .where(outbox.c.refused.is_(None), _FIRST)
    .order_by(outbox.c.id)
)
_LOCK = _FIND.with_for_update()
_LOCK_SOME = _FIND.with_for_update(skip_locked=True)
_TAKE = update(outbox).where(outbox.c.id.in_(bindparam("taken", expanding=True))).values(holder=bindparam("by"))


def claim(connection: Connection, me: int, addresses: Sequence[Address]) -> None:
    """Take these chats, all of one channel, as far as nobody alive holds them.

    A single one is waited for where somebody is just marking a row of it; of several, those are left out.
    """
    values = {"me": me, "at_channel": addresses[0].channel, "at_names": [address.name for address in addresses]}
    if len(addresses) > 1:
        found = connection.execute(_LOCK_SOME, values).all()
    else:
        found = connection.execute(_LOCK, values).all() or connection.execute(_LOCK, values).all()
    take(connection, me, [row.id for row in found if row.free])


def take(connection: Connection, me: int, rows: Sequence[int]) -> None:
    """Hold these rows, whoever held them: the caller knows that nobody is saying them."""
    if rows:
        connection.execute(_TAKE, {"by": me, "taken": list(rows)})
