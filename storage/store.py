"""The door to the database: turns, the outbox, what is due; refuses to hand out a connection."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Self, TypeVar

from storage import claims, codes, due, due_claims, fleet, outbox, parts, people, schema, updates, upkeep
from storage.due import DueRow, Place
from storage.engine import LIGHTLY, READING, StoreNotReadyError, open_engine, wipe
from storage.loading import Loaded
from storage.outbox import Draft, Left, Outgoing
from storage.parts import Part
from storage.people import Address, Shown
from storage.turn import Turn
from storage.updates import Parked
from storage.upkeep import Health

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from datetime import datetime

    from sqlalchemy import Connection

R = TypeVar("R")

__all__ = [
    "Address",
    "Draft",
    "DueRow",
    "Health",
    "Left",
    "Loaded",
    "Outgoing",
    "Parked",
    "Part",
    "Shown",
    "Store",
    "StoreNotReadyError",
    "Turn",
]


class Store:
    """All that is remembered, behind one URL: `sqlite:///file` or `postgresql+psycopg://…`.

    `country` and `timezone` count for people whose profile names none. On SQLite the threads of this process take
    turns by a lock, and processes by `BEGIN IMMEDIATE`; on PostgreSQL each person's row is the lock.
    Raises `StoreNotReadyError` when the database does not fit this program.
    """

    def __init__(self, url: str, *, country: str = "EG", timezone: str = "Africa/Cairo") -> None:
        self._engine = open_engine(url)
        self._lightly = self._engine
        self._default = Place(country, timezone)
        self._me: int | None = None
        self._role = ""
        self._sqlite = self._engine.dialect.name == "sqlite"
        self._lock: AbstractContextManager[object] = threading.RLock() if self._sqlite else nullcontext()
        try:
            schema.check(self._engine)
        except BaseException:
            self._engine.dispose()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database; SQLite then folds its log into the file."""
        self._engine.dispose()
        self._lightly.dispose()

    @property
    def shared(self) -> bool:
        """Whether several processes may serve people from this database at the same time."""
        return not self._sqlite

    def join(self, role: str) -> None:
        """Become one of the processes that say what waits; from now on this one says what its own turns lay out.

        Only on a database that is `shared`; then call `beat` every two seconds, and `leave` at the end.
        """
        if self._lightly is self._engine:
            self._lightly = open_engine(str(self._engine.url.render_as_string(hide_password=False)), durable=False)
        with self._agreeing() as connection:
            self._me, self._role = fleet.join(connection, role), role

    def beat(self) -> None:
        """Say that this process is alive; after ten silent seconds others say what it held."""
        if self._me is not None:
            with self._agreeing() as connection:
                fleet.beat(connection, self._me, self._role)

    def leave(self) -> None:
        """Let others say at once what is left."""
        if self._me is not None:
            with self._agreeing() as connection:
                fleet.leave(connection, self._me)
            self._me = None

    def living(self) -> dict[str, int]:
        """Count the processes at work, by role; none where they do not join."""
        if not self.shared:
            return {}
        with self._reading() as connection:
            return fleet.living(connection)

    def agree(self, work: Callable[[str, float], tuple[str, R]]) -> R:
        """Change what the processes agree on about their pace, one of them at a time, by the database's seconds."""
        with self._agreeing() as connection:
            return fleet.agree(connection, "pace", work)

    @contextmanager
    def turn(self, address: Address, now: datetime) -> Iterator[Turn]:
        """Open one person's turn in one transaction: kept at a clean end, undone by an exception."""
        with self._writing() as connection:
            turn = Turn(connection, address, now, self._default, self._me)
            yield turn
        if turn.forgotten:
            with self._lock:
                wipe(self._engine)

    def people_due(self, now: datetime, limit: int = 100) -> list[Address]:
        """Name whom something is due for by now; not who shut the door, or wrote in the last 15 minutes."""
        with self._reading() as connection:
            return due.people_due(connection, now, limit)

    def claim_due(self, now: datetime, limit: int = 100) -> list[Address]:
        """Name likewise, but nobody whom another process claimed within the last minutes."""
        if not self.shared:
            return self.people_due(now, limit)
        with self._writing() as connection:
            return due_claims.claim(connection, now, limit)

    def next_due(self, address: Address | None = None) -> datetime | None:
        """Say when the next reminder is due, for a clock that is moved by hand."""
        with self._reading() as connection:
            return due.next_due(connection, address)

    def unsent(
        self, now: datetime, limit: int = 100, address: Address | None = None, *, after: int = 0
    ) -> list[Outgoing]:
        """Give what may leave now: each person's oldest alone, so that nothing overtakes; ask again after each.

        With `after`, only rows of higher ids: the next page. A process that joined gets what is its own to say, with
        what the dead left behind.
        """
        if self._me is not None and address is None:
            with self._agreeing() as connection:
                claims.adopt(connection, self._me, limit)
                return outbox.held(connection, now, limit, after, self._me)
        with self._reading() as connection:
            return outbox.unsent(connection, now, limit, address, after)

    def next_of(self, addresses: Collection[Address], now: datetime) -> list[Outgoing]:
        """Give what may leave now of each of these people, all of one channel; one process alone gets it."""
        with self._reading() as connection:
            found = outbox.next_of(connection, now, addresses)
        if self._me is None or all(row.holder == self._me and row.saying for row in found):
            return found
        with self._agreeing() as connection:
            if len(addresses) > 1:
                mine = claims.begin(connection, self._me, [row.id for row in found])
                return [row for row in found if row.id in mine]
            claims.claim(connection, self._me, found[0].address)
            found = outbox.next_of(connection, now, addresses)
            return [row for row in found if row.holder == self._me and row.saying]

    def mark_sent(self, outgoing_id: int, message_id: str | None) -> None:
        """Let go of what left. A second time, or after `/forget`, it does nothing."""
        with self._writing() as connection:
            outbox.sent(connection, {outgoing_id: message_id})

    def mark_all_sent(self, left: Collection[Left], now: datetime) -> list[Outgoing]:
        """Let go of all that left, of one channel, in one transaction; gives what these people are to hear next."""
        with self._writing(lightly=True) as connection:
            outbox.sent(connection, {one.row.id: one.message_id for one in left})
            found = outbox.next_of(connection, now, {one.row.address for one in left})
            if self._me is not None:
                others = [row.id for row in found if row.holder != self._me or not row.saying]
                claims.take(connection, self._me, others)
            return found

    def mark_failed(self, outgoing_id: int, not_before: datetime) -> None:
        """Keep it for another try, with all that the person is to hear after it."""
        with self._writing() as connection:
            outbox.failed(connection, outgoing_id, not_before)

    def drop(self, outgoing_id: int, why: str) -> None:
        """Set aside what is refused for good, with the reason for the operator; the next may leave."""
        with self._writing() as connection:
            outbox.refused(connection, outgoing_id, why, self._me)

    def mark_blocked(self, address: Address, blocked: bool) -> None:  # noqa: FBT001 - the word stands beside it
        """Leave a person alone, or no longer; writing to the coach ends it too."""
        with self._writing() as connection:
            people.block(connection, address, blocked=blocked)

    def quiet_parts(self, since: datetime) -> list[Address]:
        """Name whose held texts got no further part after this moment: open a turn for each, and `take_parts`."""
        with self._reading() as connection:
            return parts.quiet(connection, since)

    def holds_parts(self, address: Address) -> bool:
        """Tell whether texts of this person are held that may not be complete."""
        with self._reading() as connection:
            return parts.holds(connection, address)

    def attempts(self, update_key: str, address: Address | None = None) -> int:
        """Count one more try of an update, in a transaction of its own, and say how many there were with it.

        Call it before the turn, so that a crash in the middle counts. With the address the count goes by `/forget`.
        """
        with self._writing() as connection:
            return updates.count_try(connection, update_key, address)

    def park(self, update_key: str, address: Address | None, payload: str, error: str, now: datetime) -> None:
        """Set a poisoned update aside for the operator. It counts as seen: apologise in a turn without its key."""
        with self._writing() as connection:
            updates.park(connection, Parked(update_key, address, payload, error, now))

    def parked(self) -> list[Parked]:
        """List the updates that were set aside, for the operator."""
        with self._reading() as connection:
            return updates.parked(connection)

    def invite(self, code: str, now: datetime) -> None:
        """Keep an invitation for one trainer, by a code that was drawn by chance."""
        with self._writing() as connection:
            codes.invite(connection, code, now)

    def prune(self, now: datetime) -> None:
        """Let go of what has had its time: seen updates, deleted goals, what was set aside."""
        with self._writing() as connection:
            upkeep.prune(connection, now)

    def doctor(self, now: datetime) -> Health:
        """Say how the memory is, in a few numbers."""
        with self._reading() as connection:
            return upkeep.health(connection, now)

    @contextmanager
    def _agreeing(self) -> Iterator[Connection]:
        """Open a transaction that a crash of the database may forget: nothing that anybody said is in it."""
        with self._lock, self._lightly.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self, *, lightly: bool = False) -> Iterator[Connection]:
        """Open a writer's transaction; one done `lightly` waits for no disk on SQLite, and a power cut may undo it."""
        with self._lock, self._engine.connect() as connection:
            connection.execution_options(**{LIGHTLY: lightly})
            with connection.begin():
                yield connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._lock, self._engine.connect() as connection:
            yield connection.execution_options(**{READING: True})
