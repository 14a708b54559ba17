"""Reminders as rows: a local day is the truth, its moment in UTC is derived; refuses to say anything to anybody.

Nobody gets more than one message a week that they did not ask for: what is due within seven days of the last one waits
until then. What was asked for (remind me later) and the one follow-up of a look back do not count.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import bindparam, false, func, not_, or_, select, update

from dialogs.domain.reviews import schedule
from dialogs.domain.reviews.reachable import Reachable, reachable
from dialogs.domain.reviews.reminder_kinds import URGENCY, of_sort
from storage.people import Address
from storage.tables import due, people
from storage.upsert import upsert

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import ColumnElement, Connection, Row, Select

    from dialogs.domain.goal import CheckIn, Profile, Review

log = logging.getLogger(__name__)

UNDISTURBED = timedelta(minutes=15)
A_WEEK = timedelta(days=7)
SOON_ENDS = timedelta(hours=3)
BACK = frozenset(of_sort("back"))
LOOKS = frozenset(of_sort("look"))
WANTED = frozenset(of_sort("wanted"))
UNASKED = frozenset(of_sort("back", "look", "told"))
_CANCELLED = due.c.status == "cancelled"
_OVER = due.c.status != "waiting"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person's days are counted: an ISO country for the weekend, an IANA zone for the hours."""

    country: str
    timezone: str


@dataclass(frozen=True, slots=True)
class DueRow:
    """A reminder that is due: `due_on` is the day it was scheduled for, `about` the id of a goal or a group."""

    number: int
    about: str
    kind: str
    due_on: date


def reach_of(profile: Profile, default: Place) -> Reachable:
    """Find when a person may be reminded; a zone nobody knows must not silence the reminders."""
    reach = reachable(profile, default.country, default.timezone)
    try:
        ZoneInfo(reach.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        log.warning("unknown time zone in a profile, taking %s", default.timezone)
        return replace(reach, timezone=default.timezone)
    return reach


@dataclass(slots=True)
class Reminders:
    """The reminders of one person, within one turn; `reach` changes with the profile, `now` does not."""

    connection: Connection
    person_id: int
    spread: str
    reach: Reachable
    now: datetime

    @property
    def today(self) -> date:
        """The person's local day."""
        return self.now.astimezone(ZoneInfo(self.reach.timezone)).date()

    def schedule(self, goal_id: str, kind: str, on: date, at: datetime | None = None) -> None:
        """Remind on a day: nothing new when that is scheduled already, and again when it had been cancelled.

        To be reminded later answers what went out before.
        """
        times = self._ahead(kind, on, on) if at is None else self._soon(at)
        key = {"person_id": self.person_id, "goal_id": goal_id, "kind": kind, "due_on": on}
        state = {**times, "status": "waiting", "changed_at": self.now}
        if kind in WANTED:
            self._answered(goal_id)
        upsert(self.connection, due, key, state, _OVER if kind in WANTED else _CANCELLED)

    def announce(self, group_id: str, on: date) -> None:
        """Remind of a training group on a day, or after it, where something went out on that day already."""
        mine = (due.c.person_id == self.person_id, due.c.group_id == group_id, due.c.status.in_(("sent", "answered")))
        over = set(self.connection.execute(select(due.c.due_on).where(*mine)).scalars())
        while on in over:
            on += timedelta(days=1)
        key = {"person_id": self.person_id, "group_id": group_id, "kind": "training", "due_on": on}
        state = {**self._ahead("training", on, on), "status": "waiting", "changed_at": self.now}
        upsert(self.connection, due, key, state, _CANCELLED)

    def heard(self, group_id: str) -> None:
        """Count what was to be told of a training group by today as told."""
        mine = (*self._rows("waiting"), due.c.group_id == group_id, due.c.due_on <= self.today)
        self.connection.execute(update(due).where(*mine).values(status="answered", changed_at=self.now))

    def steps(self, goal_id: str, days: Collection[date]) -> None:
        """Remind of the steps of a plan on these days still ahead, and on no others."""
        mine = (*self._rows("waiting"), due.c.goal_id == goal_id, due.c.kind == "step", due.c.due_on.not_in(days))
        self.connection.execute(update(due).where(*mine).values(status="cancelled", changed_at=self.now))
        for day in days:
            if day > self.today:
                self.schedule(goal_id, "step", day)

    def cancel(self, goal_id: str | None, kinds: Collection[str] | None = None) -> None:
        """Drop what has not gone out, of one goal or of all, of some kinds or of all."""
        mine = self._rows("waiting")
        if goal_id is not None:
            mine = (*mine, due.c.goal_id == goal_id)
        if kinds is not None:
            mine = (*mine, due.c.kind.in_(kinds))
        self.connection.execute(update(due).where(*mine).values(status="cancelled", changed_at=self.now))

    def revive(self, goal_id: str, cancelled_at: datetime | None) -> None:
        """Let those wait again that were cancelled at that moment and are still ahead."""
        mine = (*self._rows("cancelled"), due.c.goal_id == goal_id, due.c.changed_at == cancelled_at)
        ahead = due.c.until > self.now
        self.connection.execute(update(due).where(*mine, ahead).values(status="waiting", changed_at=self.now))
        self.derive(goal_id)

    def answer(self, review: Review) -> None:
        """Count a goal's reminders as answered: those that went out, and those for this day or put off to later."""
        self._answered(review.goal_id)
        reached = (due.c.kind.in_(WANTED)) | ((due.c.due_on <= review.on) & (due.c.kind != "step"))
        mine = (*self._rows("waiting"), due.c.goal_id == review.goal_id, reached)
        self.connection.execute(update(due).where(*mine).values(status="answered", changed_at=self.now))

    def figure_came(self, check_in: CheckIn) -> None:
        """Count what went out as answered, and a look halfway whose figure came on its day or the day before.

        A review asks for more than a figure, and comes all the same.
        """
        self._answered(check_in.goal_id)
        mine = (*self._rows("waiting"), due.c.goal_id == check_in.goal_id, due.c.kind == "halfway")
        for row in self.connection.execute(select(due).where(*mine)).all():
            asked = row.due_at.astimezone(ZoneInfo(self.reach.timezone)).date()
            if timedelta() <= asked - check_in.on <= timedelta(days=1):
                answered = update(due).where(due.c.number == row.number)
                self.connection.execute(answered.values(status="answered", changed_at=self.now))

    def derive(self, goal_id: str | None = None) -> None:
        """Derive the moments of what waits anew, since the person's rules or place changed."""
        of_goal = () if goal_id is None else (due.c.goal_id == goal_id,)
        for row in self.connection.execute(select(due).where(*self._rows("waiting"), *of_goal)).all():
            self._move(row)

    def take(self) -> tuple[DueRow, ...]:
        """Give what is due, the most urgent first; what missed its window moves on to the next allowed day instead.

        So does what comes too soon after the last message. With a message that goes out come the steps of this week.
        """
        ready = [row for row in self._due_now() if row.until > self.now or self._move(row)]
        ready = [row for row in ready if self._is_free(row)]
        found = [*ready, *(self._steps_of_the_week() if any(row.kind in UNASKED for row in ready) else ())]
        taken = {row.number: DueRow(row.number, row.goal_id or row.group_id, row.kind, row.due_on) for row in found}
        return tuple(sorted(taken.values(), key=lambda row: (URGENCY.index(row.kind), row.due_on, row.number)))

    def unanswered(self) -> tuple[DueRow, ...]:
        """Give what went out before and got no answer."""
        rows = self.connection.execute(select(due).where(*self._rows("sent"), due.c.kind.in_((*BACK, *LOOKS)))).all()
        return tuple(DueRow(row.number, row.goal_id or row.group_id, row.kind, row.due_on) for row in rows)

    def mark_sent(self, taken: Iterable[DueRow], *, said: bool = True) -> None:
        """Note that these went out, or that nothing had to be said about them any more."""
        numbers = [row.number for row in taken]
        if numbers:
            done = update(due).where(due.c.number.in_(numbers))
            sent = {"status": "sent", "sent_at": self.now} if said else {"status": "answered"}
            self.connection.execute(done.values(**sent, changed_at=self.now))

    def put_off(self) -> None:
        """Move all that is due to the next allowed day."""
        for row in self._due_now():
            self._move(row, earliest=self.today + timedelta(days=1))

    def _rows(self, status: str) -> tuple[ColumnElement[bool], ...]:
        return due.c.person_id == self.person_id, due.c.status == status

    def _due_now(self) -> list[Row[Any]]:
        return list(self.connection.execute(select(due).where(*self._rows("waiting"), due.c.due_at <= self.now)).all())

    def _is_free(self, row: Row[Any]) -> bool:
        """Whether this may go out today: what was not asked for waits, within a week of the last such message.

        A review at the deadline waits for messages about other goals alone, or a goal of ten days would end unseen.
        """
        if row.kind not in UNASKED:
            return True
        own = due.c.goal_id == row.goal_id if row.kind == "deadline" else false()
        before = (due.c.person_id == self.person_id, due.c.kind.in_(UNASKED), not_(own))
        last: datetime | None = self.connection.execute(select(func.max(due.c.sent_at)).where(*before)).scalar()
        if last is None:
            return True
        free = last.astimezone(ZoneInfo(self.reach.timezone)).date() + A_WEEK
        return self.today >= free or self._move(row, earliest=free)

    def _steps_of_the_week(self) -> list[Row[Any]]:
        near = (due.c.kind == "step", due.c.due_on < self.today + A_WEEK)
        return list(self.connection.execute(select(due).where(*self._rows("waiting"), *near)).all())

    def _answered(self, goal_id: str) -> None:
        """Nothing of this goal that went out waits for an answer any more, and nobody follows it up."""
        sent = (*self._rows("sent"), due.c.goal_id == goal_id)
        self.connection.execute(update(due).where(*sent).values(status="answered", changed_at=self.now))
        self.cancel(goal_id, ("follow_up",))

    def _move(self, row: Row[Any], earliest: date | None = None) -> bool:
        """Derive a row's times anew; `True` where it is due at this moment all the same."""
        if row.kind == "soon" and earliest is None and row.until > self.now:
            return bool(row.due_at <= self.now)
        times = self._ahead(row.kind, row.due_on, earliest or row.earliest)
        self.connection.execute(update(due).where(due.c.number == row.number).values(**times))
        return bool(times["due_at"] <= self.now)

    def _ahead(self, kind: str, due_on: date, earliest: date) -> dict[str, Any]:
        """Derive a reminder's times, on the next allowed day when its window is over by now."""
        times, day = self._times(kind, due_on, earliest), self.today
        while times["until"] <= self.now:
            times = self._times(kind, due_on, day)
            day += timedelta(days=1)
        return times

    def _times(self, kind: str, due_on: date, earliest: date) -> dict[str, Any]:
        day = self.reach.asked_on(kind, earliest) if earliest == due_on else self.reach.day(earliest, "later")
        hours = self.reach.hours_on(day)
        return {
            "earliest": earliest,
            "from_hour": hours[0],
            "to_hour": hours[1],
            "zone": self.reach.timezone,
            "due_at": schedule.moment(day, self.reach.timezone, self.spread, *hours),
            "until": self.reach.window(day)[1],
        }

    def _soon(self, at: datetime) -> dict[str, Any]:
        """The times of a reminder at a moment of its own, after the quiet hours where it falls into them."""
        moment = self.reach.soon(at)
        local = moment.astimezone(ZoneInfo(self.reach.timezone))
        return {
            "earliest": local.date(),
            "from_hour": local.hour,
            "to_hour": local.hour + 1,
            "zone": self.reach.timezone,
            "due_at": moment,
            "until": moment + SOON_ENDS,
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
