"""Who of several processes says what waits in the outbox; refuses to send, and to be used on SQLite.

A chat is served by who holds its oldest row. Words are held by the process whose turn laid them out; an answer it is
`saying` from the start, a prompt only when its turn in the line has come: until then, a process with an answer for the
same chat may take it, so that nobody's answer waits in a line. What a process holds is its own while it lives; what it
leaves behind is adopted by others, a page at a time. Who marks a row as sent takes the next of that chat in the same
transaction, whoever laid it out.

Why nothing is said twice, or out of order: rows of one chat are numbered in the order of its turns, since the person's
row is locked meanwhile. Somebody else's oldest row can only be taken under its lock, and when it just goes, that lock
is waited for and the chat is looked at anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, or_, select, true, update

from storage.fleet import LIVING
from storage.tables import outbox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from storage.people import Address

_LEFT_BEHIND = or_(outbox.c.holder.is_(None), outbox.c.holder.not_in(LIVING))
_FREE = or_(outbox.c.holder == bindparam("me"), _LEFT_BEHIND)
_IN_LINE = or_(outbox.c.saying.is_(None), ~outbox.c.saying)

_earlier = outbox.alias("earlier")
OLDEST = ~(
    select(_earlier.c.id)
    .where(_earlier.c.channel == outbox.c.channel, _earlier.c.name == outbox.c.name)
    .where(_earlier.c.id < outbox.c.id, _earlier.c.refused.is_(None))
    .exists()
)
_FIND = (
    select(outbox.c.id, _FREE.label("free"), _IN_LINE.label("in_line"))
    .where(outbox.c.channel == bindparam("at_channel"), outbox.c.name.in_(bindparam("at_names", expanding=True)))
    .where(outbox.c.refused.is_(None), OLDEST)
    .order_by(outbox.c.id)
)
_LOCK = _FIND.with_for_update()
_LOCK_SOME = _FIND.with_for_update(skip_locked=True)
_TAKE = update(outbox).where(outbox.c.id.in_(bindparam("taken", expanding=True)))
_TAKE = _TAKE.values(holder=bindparam("by"), saying=true())
_ORPHANS = select(outbox.c.id).where(outbox.c.refused.is_(None), OLDEST, _LEFT_BEHIND).order_by(outbox.c.id)
_ORPHANS = _ORPHANS.limit(bindparam("most")).with_for_update(skip_locked=True)
_ADOPT = update(outbox).where(outbox.c.id.in_(_ORPHANS.scalar_subquery())).values(holder=bindparam("by"), saying=None)


def claim(connection: Connection, me: int, addresses: Sequence[Address]) -> None:
    """Begin to say what waits in these chats, all of one channel, as far as nobody alive holds it.

    A single chat is taken out of another's line, and waited for where somebody is just marking a row of it; of several,
    such ones are left out.
    """
    values = {"me": me, "at_channel": addresses[0].channel, "at_names": [address.name for address in addresses]}
    if len(addresses) > 1:
        taken = [row.id for row in connection.execute(_LOCK_SOME, values) if row.free]
    else:
        found = connection.execute(_LOCK, values).all() or connection.execute(_LOCK, values).all()
        taken = [row.id for row in found if row.free or row.in_line]
    take(connection, me, taken)


def take(connection: Connection, me: int, rows: Sequence[int]) -> None:
    """Begin to say these rows, whoever held them: the caller knows that nobody else is saying them."""
    if rows:
        connection.execute(_TAKE, {"by": me, "taken": list(rows)})


def adopt(connection: Connection, me: int, most: int) -> None:
    """Hold from now on what dead processes left, or who does not join laid out, so many chats at most."""
    connection.execute(_ADOPT, {"by": me, "most": most})
