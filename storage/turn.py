"""One turn of one person, inside one transaction; refuses to outlive it, and to know what the effects mean."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, update

from dialogs.effects import ForgetPerson
from storage import codes, export, loading, outbox, parts, people, training, updates
from storage.carry_training import Work, carry
from storage.due import Place, Reminders, reach_of
from storage.loading import Loaded
from storage.tables import people as people_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from dialogs.domain.training.training import Found
    from dialogs.effects import Effect
    from storage.due import DueRow
    from storage.outbox import Draft, Outgoing
    from storage.parts import Part
    from storage.people import Address

_OWN_ROW = update(people_table).where(people_table.c.id == bindparam("whose"))


class Turn:
    """What a door may do with one person while their row is held; `Store.turn` opens it, and commits at its end.

    The person gets a row when something is to be kept of them (`seen`, `commit`, `hold`), so that looking at a stranger
    leaves nothing behind.
    """

    def __init__(
        self, connection: Connection, address: Address, now: datetime, default: Place, holder: int | None = None
    ) -> None:
        self.address = address
        self.forgotten = False
        self._connection = connection
        self._now = now
        self._default = default
        self._holder = holder
        self._saying = True if holder is not None else None
        self._person = people.find(connection, address)
        self._taken: tuple[DueRow, ...] = ()
        self._loaded: Loaded | None = None
        self.first: Outgoing | None = None
        self._writes = False
        self._reminding = False

    @property
    def person_id(self) -> int:
        """The person's number in the database; a stranger gets one now."""
        return self._known().id

    def seen(self, update_key: str) -> bool:
        """Mark an update as seen; `True` when it was, and then there is nothing left to do in this turn."""
        self._writes = True
        return updates.see(self._connection, update_key, self.person_id, self._now)

    def load(self) -> Loaded:
        """Load what is kept of the person; for a stranger there is nothing."""
        if self._person is None:
            return Loaded()
        loaded = self._whole(self._person)
        taught, joined = training.rooms(self._connection, self._person.id, loaded.groups, loaded.memberships)
        return replace(loaded, taught=taught, joined=joined) if taught or joined else loaded

    def look_up(self, code: str) -> Found:
        """Say what a typed code opens; wrong ones are counted, and after five an hour nothing opens."""
        return codes.look_up(self._connection, self.person_id, code, self._now)

    def take_due(self) -> tuple[DueRow, ...]:
        """Take the reminders that are due, the most urgent first; `commit` marks them as sent.

        Those whose window is over move on to the next allowed day. Such a turn does not count as the person writing.
        """
        self._reminding = True
        if self._person is not None:
            self._taken = self._reminders(self._person).take()
        return self._taken

    def unanswered(self) -> tuple[DueRow, ...]:
        """Give the reminders that went out before and got no answer."""
        return () if self._person is None else self._reminders(self._person).unanswered()

    def hold(self, part: Part) -> None:
        """Hold a text that may be the first part of a longer one, until `take_parts`."""
        self._writes = True
        parts.hold(self._connection, self.person_id, part, self._now)
        self._update({"wrote_at": self._now})

    def take_parts(self, last: str | None = None) -> tuple[Part, ...]:
        """Take the texts held before, in order; they are held no longer once the turn commits.

        With the `last` message that the caller knows of, nothing where another came after it.
        """
        if self._person is None:
            return ()
        held = self._whole(self._person).parts
        if last is not None and held and held[-1].message != last:
            return ()
        if held:
            parts.let_go(self._connection, self._person.id)
        return held

    def commit(self, state: str, effects: Sequence[Effect], outgoing: Sequence[Draft]) -> None:
        """Keep the new state, carry out every effect in order, and lay out what is to be said.

        `Say` and `SendFile` are not carried out here: they come rendered, as `outgoing`. With `ForgetPerson` among
        the effects nothing else is kept, and the words of this turn leave without a person.
        """
        if any(isinstance(effect, ForgetPerson) for effect in effects):
            self.forget()
            outbox.put(self._connection, None, self.address, outgoing, self._now, self._holder, saying=self._saying)
            return
        person = self._known()
        reminders = self._reminders(person)
        reminders.mark_sent(self._taken, said=bool(outgoing))
        work = Work(self._connection, person.id, self._now, self._default, reminders)
        for effect in effects:
            carry(effect, work)
        self._update({"state": state, **self._wrote(), **_asked(outgoing)})
        saying = False if self._reminding else self._saying
        outbox.put(self._connection, person.id, self.address, outgoing, self._now, self._holder, saying=saying)
        if outgoing and not self._reminding:
            self.first = self._to_say()

    def everything(self) -> dict[str, Any]:
        """Give all that is stored about the person, table by table, as JSON can hold it."""
        return export.everything(self._connection, self._person, self.address)

    def forget(self) -> None:
        """Delete the person from every table, at once and for good."""
        people.forget(self._connection, self._person.id if self._person else None, self.address)
        self._person = self._loaded = None
        self._taken = ()
        self.forgotten = True

    def put_off(self) -> None:
        """Move all that is due to the next allowed day, so that a turn that keeps failing is not tried all day."""
        if self._person is not None:
            self._reminders(self._person).put_off()

    def _to_say(self) -> Outgoing | None:
        """Give what leaves first, unless another process is saying it, or may."""
        rows = outbox.next_of(self._connection, self._now, (self.address,))
        return next((row for row in rows if row.holder == self._holder and row.saying is self._saying), None)

    def _whole(self, person: people.Person) -> Loaded:
        if self._loaded is None:
            self._loaded = loading.load(self._connection, person)
        return self._loaded

    def _known(self) -> people.Person:
        if self._person is None:
            self._person = people.create(self._connection, self.address, self._now)
        return self._person

    def _reminders(self, person: people.Person) -> Reminders:
        reach = reach_of(loading.profile(person.profile), self._default)
        spread = f"{self.address.channel}:{self.address.name}"
        return Reminders(self._connection, person.id, spread, reach, self._now)

    def _wrote(self) -> dict[str, Any]:
        """Note when the person wrote: who writes has not shut the door."""
        return {"wrote_at": self._now, "blocked": False} if self._writes and not self._reminding else {}

    def _update(self, values: dict[str, Any]) -> None:
        self._connection.execute(_OWN_ROW, {"whose": self.person_id, **values})


def _asked(outgoing: Sequence[Draft]) -> dict[str, Any]:
    """Keep what stands before the person after this turn: the buttons of its last message, if it says anything."""
    last = next((draft for draft in reversed(outgoing) if draft.payload.get("kind") == "message"), None)
    if last is None:
        return {}
    return {"shown": people.write_shown(last.shown), "expects_number": last.numeric}
