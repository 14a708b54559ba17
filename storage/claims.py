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

from sqlalchemy import ARRAY, Integer, any_, bindparam, or_, select, true, update

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
_LOCK = (
    select(outbox.c.id, _FREE.label("free"), _IN_LINE.label("in_line"))
    .where(outbox.c.channel == bindparam("at_channel"), outbox.c.name == bindparam("at_name"))
    .where(outbox.c.refused.is_(None), OLDEST)
    .with_for_update()
)
_AMONG = outbox.c.id == any_(bindparam("rows", type_=ARRAY(Integer)))
_OWN = select(outbox.c.id).where(_AMONG, _FREE).order_by(outbox.c.id).with_for_update(skip_locked=True)
_BEGIN = update(outbox).where(outbox.c.id.in_(_OWN.scalar_subquery())).values(holder=bindparam("by"), saying=true())
_BEGIN = _BEGIN.returning(outbox.c.id)
_TAKE = update(outbox).where(outbox.c.id.in_(bindparam("taken", expanding=True)))
_TAKE = _TAKE.values(holder=bindparam("by"), saying=true())
_ORPHANS = select(outbox.c.id).where(outbox.c.refused.is_(None), OLDEST, _LEFT_BEHIND).order_by(outbox.c.id)
_ORPHANS = _ORPHANS.limit(bindparam("most")).with_for_update(skip_locked=True)
_ADOPT = update(outbox).where(outbox.c.id.in_(_ORPHANS.scalar_subquery())).values(holder=bindparam("by"), saying=None)


def claim(connection: Connection, me: int, address: Address) -> None:
    """Begin to say what waits in a chat, unless somebody alive is saying it; out of another's line it is taken.

    Waits for whoever is just marking a row of this chat.
    """
    values = {"me": me, "at_channel": address.channel, "at_name": address.name}
    found = connection.execute(_LOCK, values).first() or connection.execute(_LOCK, values).first()
    take(connection, me, [found.id] if found is not None and (found.free or found.in_line) else [])


def begin(connection: Connection, me: int, rows: Sequence[int]) -> set[int]:
    """Begin to say these rows, the oldest of their chats, as far as nobody alive holds them; gives which.

    Waits for nobody: what is held at this very moment is left out.
    """
    return {row.id for row in connection.execute(_BEGIN, {"me": me, "rows": list(rows), "by": me})}


def take(connection: Connection, me: int, rows: Sequence[int]) -> None:
    """Begin to say these rows, whoever held them: the caller knows that nobody else is saying them."""
    if rows:
        connection.execute(_TAKE, {"by": me, "taken": list(rows)})


def adopt(connection: Connection, me: int, most: int) -> None:
    """Hold from now on what dead processes left, or who does not join laid out, so many chats at most."""
    connection.execute(_ADOPT, {"by": me, "most": most})
