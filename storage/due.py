"""Reminders as rows: a local day is the truth, its moment in UTC is derived; refuses to say anything to anybody."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import bindparam, func, or_, select, update

from dialogs.domain import schedule
from storage.people import Address
from storage.tables import due, people
from storage.upsert import upsert

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement, Connection, Row, Select

    from dialogs.domain.goal import CheckIn, Profile, Review

log = logging.getLogger(__name__)

UNDISTURBED = timedelta(minutes=15)
URGENCY = ("deadline", "quarterly", "halfway", "later")
EARLIER = frozenset(("quarterly", "halfway"))
_CANCELLED = due.c.status == "cancelled"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person's days are counted: an ISO country for the weekend, an IANA zone for the hours."""

    country: str
    timezone: str


@dataclass(frozen=True, slots=True)
class DueRow:
    """A reminder that is due: `due_on` is the day it was scheduled for."""

    number: int
    goal_id: str
    kind: str
    due_on: date


def place_of(profile: Profile, default: Place) -> Place:
    """Find where a person is, the rest from the default; a zone nobody knows must not silence the reminders."""
    timezone = profile.timezone or default.timezone
    try:
        ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        log.warning("unknown time zone in a profile, taking %s", default.timezone)
        timezone = default.timezone
    return Place(profile.country or default.country, timezone)


@dataclass(slots=True)
class Reminders:
    """The reminders of one person, within one turn; `place` changes with the profile, `now` does not."""

    connection: Connection
    person_id: int
    spread: str
    place: Place
    now: datetime

    def schedule(self, goal_id: str, kind: str, on: date) -> None:
        """Remind on a day: nothing new when that is scheduled already, and again when it had been cancelled."""
        times = self._ahead(kind, on, on)
        key = {"person_id": self.person_id, "goal_id": goal_id, "kind": kind, "due_on": on}
        state = {**times, "status": "waiting", "changed_at": self.now}
        upsert(self.connection, due, key, state, _CANCELLED)

    def cancel(self, goal_id: str | None) -> None:
        """Drop what has not gone out, of one goal or of all."""
        mine = self._rows("waiting")
        if goal_id is not None:
            mine = (*mine, due.c.goal_id == goal_id)
        self.connection.execute(update(due).where(*mine).values(status="cancelled", changed_at=self.now))

    def revive(self, goal_id: str, cancelled_at: datetime | None) -> None:
        """Let those wait again that were cancelled at that moment and are still ahead."""
        mine = (*self._rows("cancelled"), due.c.goal_id == goal_id, due.c.changed_at == cancelled_at)
        ahead = due.c.until > self.now
        self.connection.execute(update(due).where(*mine, ahead).values(status="waiting", changed_at=self.now))
        self.derive(goal_id)

    def answer(self, review: Review) -> None:
        """Count a goal's reminders as answered: those that went out, and those for this day or put off to later."""
        reached = or_(
            due.c.status == "sent",
            (due.c.status == "waiting") & ((due.c.kind == "later") | (due.c.due_on <= review.on)),
        )
        mine = (due.c.person_id == self.person_id, due.c.goal_id == review.goal_id, reached)
        self.connection.execute(update(due).where(*mine).values(status="answered", changed_at=self.now))

    def figure_came(self, check_in: CheckIn) -> None:
        """Count a look as answered whose figure came by itself, on its day or the day before."""
        mine = (*self._rows("waiting"), due.c.goal_id == check_in.goal_id, due.c.kind.in_(EARLIER))
        for row in self.connection.execute(select(due).where(*mine)).all():
            asked = row.due_at.astimezone(ZoneInfo(self.place.timezone)).date()
            if timedelta() <= asked - check_in.on <= timedelta(days=1):
                answered = update(due).where(due.c.number == row.number)
                self.connection.execute(answered.values(status="answered", changed_at=self.now))

    def derive(self, goal_id: str | None = None) -> None:
        """Derive the moments of what waits anew, since the person's zone or country changed."""
        of_goal = () if goal_id is None else (due.c.goal_id == goal_id,)
        for row in self.connection.execute(select(due).where(*self._rows("waiting"), *of_goal)).all():
            self._move(row)

    def take(self) -> tuple[DueRow, ...]:
        """Give what is due, the most urgent first; what missed its window moves on to the next allowed day instead."""
        found = select(due).where(*self._rows("waiting"), due.c.due_at <= self.now)
        ready = []
        for row in self.connection.execute(found).all():
            if row.until <= self.now:
                self._move(row)
            else:
                ready.append(DueRow(row.number, row.goal_id, row.kind, row.due_on))
        return tuple(sorted(ready, key=lambda row: (URGENCY.index(row.kind), row.due_on, row.number)))

    def mark_sent(self, taken: Iterable[DueRow]) -> None:
        """Note that these went out."""
        numbers = [row.number for row in taken]
        if numbers:
            done = update(due).where(due.c.number.in_(numbers))
            self.connection.execute(done.values(status="sent", changed_at=self.now))

    def put_off(self) -> None:
        """Move all that is due to the next allowed day."""
        tomorrow = self.now.astimezone(ZoneInfo(self.place.timezone)).date() + timedelta(days=1)
        found = select(due).where(*self._rows("waiting"), due.c.due_at <= self.now)
        for row in self.connection.execute(found).all():
            self._move(row, earliest=tomorrow)

    def _rows(self, status: str) -> tuple[ColumnElement[bool], ...]:
        return due.c.person_id == self.person_id, due.c.status == status

    def _move(self, row: Row[Any], earliest: date | None = None) -> None:
        times = self._ahead(row.kind, row.due_on, earliest or row.earliest)
        self.connection.execute(update(due).where(due.c.number == row.number).values(**times))

    def _ahead(self, kind: str, due_on: date, earliest: date) -> dict[str, Any]:
        """Derive a reminder's times, on the next allowed day when its window is over by now."""
        times = self._times(kind, due_on, earliest)
        day = self.now.astimezone(ZoneInfo(self.place.timezone)).date()
        while times["until"] <= self.now:
            times = self._times(kind, due_on, day)
            day += timedelta(days=1)
        return times

    def _times(self, kind: str, due_on: date, earliest: date) -> dict[str, Any]:
        towards: schedule.Towards = "earlier" if kind in EARLIER and earliest == due_on else "later"
        day = schedule.allowed_day(earliest, self.place.country, towards)
        hours = (schedule.FROM_HOUR, schedule.TO_HOUR)
        return {
            "earliest": earliest,
            "from_hour": hours[0],
            "to_hour": hours[1],
            "zone": self.place.timezone,
            "due_at": schedule.moment(day, self.place.timezone, self.spread, *hours),
            "until": schedule.window(day, self.place.timezone, *hours)[1],
        }


def _due_people() -> Select[Any]:
    first = func.min(due.c.due_at).label("first")
    undisturbed = or_(people.c.wrote_at.is_(None), people.c.wrote_at <= bindparam("silent_since"))
    waiting = (
        select(due.c.person_id, first)
        .join(people, people.c.id == due.c.person_id)
        .where(due.c.status == "waiting", due.c.due_at <= bindparam("moment"), ~people.c.blocked, undisturbed)
        .group_by(due.c.person_id)
        .order_by(first)
        .limit(bindparam("most"))
        .subquery()
    )
    found = select(people.c.channel, people.c.name).join(waiting, waiting.c.person_id == people.c.id)
    return found.order_by(waiting.c.first).with_for_update(of=people, skip_locked=True)


PEOPLE_DUE = _due_people()


def people_due(connection: Connection, now: datetime, limit: int) -> list[Address]:
    """Name whom something is due for, the longest waiting first: not who shut the door or is writing right now."""
    values = {"moment": now, "silent_since": now - UNDISTURBED, "most": limit}
    return [Address(row.channel, row.name) for row in connection.execute(PEOPLE_DUE, values)]


def next_due(connection: Connection, address: Address | None) -> datetime | None:
    """Say when the next reminder is due, of one person or of anybody."""
    waiting = select(func.min(due.c.due_at)).where(due.c.status == "waiting")
    if address is not None:
        mine = select(people.c.id).where(people.c.channel == address.channel, people.c.name == address.name)
        waiting = waiting.where(due.c.person_id.in_(mine))
    found: datetime | None = connection.execute(waiting).scalar()
    return found
