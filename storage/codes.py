"""What a typed code opens, and who tries too often; refuses to let anybody guess.

Forty bits, five wrong codes an hour a person, and a cap on the wrong codes of all people together: at that cap, one
group in a thousand would take a million hours to hit.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from dialogs.domain.training.training import Assignment, Found, Group
from storage.loading import read
from storage.tables import assignments, code_tries, group_members, invitations, training_groups

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

HOUR = timedelta(hours=1)
OWN_TRIES = 5
ALL_TRIES = 1000


def look_up(connection: Connection, person_id: int, code: str, now: datetime) -> Found:
    """Say what a code opens; a wrong one counts against the person, and against all."""
    mine = _tries(connection, now, code_tries.c.person_id == person_id)
    if mine >= OWN_TRIES or _tries(connection, now) >= ALL_TRIES:
        return Found("too_often")
    found = _group(connection, code) or _invitation(connection, code)
    if found is None:
        connection.execute(insert(code_tries).values(person_id=person_id, at=now))
        return Found("nothing")
    return found


def invite(connection: Connection, code: str, now: datetime) -> None:
    """Keep an invitation for one trainer."""
    connection.execute(insert(invitations).values(code=code, made_at=now))


def use(connection: Connection, code: str) -> bool:
    """Use an invitation up; `False` when somebody did before."""
    return connection.execute(delete(invitations).where(invitations.c.code == code)).rowcount > 0


def prune(connection: Connection, now: datetime) -> None:
    """Forget the tries that count no more."""
    connection.execute(delete(code_tries).where(code_tries.c.at <= now - HOUR))


def _tries(connection: Connection, now: datetime, *whose: ColumnElement[bool]) -> int:
    counted = select(func.count()).select_from(code_tries).where(code_tries.c.at > now - HOUR, *whose)
    return int(connection.execute(counted).scalar_one())


def _group(connection: Connection, code: str) -> Found | None:
    row = connection.execute(select(training_groups).where(training_groups.c.code == code)).first()
    group = read(Group, row.data) if row is not None else None
    if group is None or group.closed_on is not None:
        return None
    counted = select(func.count()).select_from(group_members).where(group_members.c.group_id == group.id)
    set_there = select(assignments.c.data).where(assignments.c.group_id == group.id).order_by(assignments.c.number)
    tasks = (read(Assignment, row.data) for row in connection.execute(set_there))
    members = int(connection.execute(counted).scalar_one())
    return Found("group", group, members, code, tuple(task for task in tasks if task is not None))


def _invitation(connection: Connection, code: str) -> Found | None:
    there = connection.execute(select(invitations.c.code).where(invitations.c.code == code)).first()
    return Found("invitation", code=code) if there is not None else None
