"""Which processes are at work on one PostgreSQL, and what they agree on; refuses to know what any of them does.

A process is alive while it beats: what one held that fell silent is anybody's. All of it goes by the database's clock,
since machines differ in theirs; where that one went back, a beat of the time to come is none. On SQLite there is one
process, and nothing here is used.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import bindparam, delete, extract, func, insert, select, update

from storage.tables import agreed, processes
from storage.upsert import inserting

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

R = TypeVar("R")
SILENT_FOR = timedelta(seconds=10)
FORGOTTEN_AFTER = timedelta(hours=1)

NOW = func.clock_timestamp()
LIVING = select(processes.c.id).where(processes.c.beat_at > NOW - SILENT_FOR, processes.c.beat_at < NOW + SILENT_FOR)
_JOIN = insert(processes).values(role=bindparam("as_role"), beat_at=NOW).returning(processes.c.id)
_BEAT = update(processes).where(processes.c.id == bindparam("me")).values(beat_at=NOW)
_LEAVE = delete(processes).where(processes.c.id == bindparam("me"))
_BURY = delete(processes).where(processes.c.beat_at < NOW - FORGOTTEN_AFTER)
_COUNT = select(processes.c.role, func.count()).where(processes.c.id.in_(LIVING)).group_by(processes.c.role)
_READ = select(agreed.c.data, extract("epoch", NOW)).where(agreed.c.name == bindparam("called")).with_for_update()
_WRITE = update(agreed).where(agreed.c.name == bindparam("called")).values(data=bindparam("fresh"))


def join(connection: Connection, role: str) -> int:
    """Count a process among the living from now on; gives its number. Those long silent are forgotten."""
    connection.execute(_BURY)
    return int(connection.execute(_JOIN, {"as_role": role}).scalar_one())


def beat(connection: Connection, me: int, role: str) -> None:
    """Say that this process is alive, even where the others have buried it."""
    if connection.execute(_BEAT, {"me": me}).rowcount == 0:
        connection.execute(insert(processes).values(id=me, role=role, beat_at=NOW))


def leave(connection: Connection, me: int) -> None:
    """Count a process among the living no longer: what it holds is anybody's at once."""
    connection.execute(_LEAVE, {"me": me})


def living(connection: Connection) -> dict[str, int]:
    """Count the processes at work, by role."""
    return {role: int(count) for role, count in connection.execute(_COUNT)}


def agree(connection: Connection, name: str, work: Callable[[str, float], tuple[str, R]]) -> R:
    """Change what all processes agree on, one of them at a time, until the end of the transaction.

    `work` gets what is written ("" at first) and the database's seconds, and gives what to write and its result.
    """
    found = connection.execute(_READ, {"called": name}).first()
    if found is None:
        new = inserting(connection.dialect.name, agreed).values(name=name, data="")
        connection.execute(new.on_conflict_do_nothing())
        found = connection.execute(_READ, {"called": name}).one()
    fresh, result = work(str(found[0]), float(found[1]))
    connection.execute(_WRITE, {"called": name, "fresh": fresh})
    return result
