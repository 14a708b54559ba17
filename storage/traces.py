"""What others of a training group still have before them of somebody who goes: buttons, words on their way.

Refuses to touch what they typed themselves, and what has left: that is in their chat.
"""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from storage.tables import group_members, outbox, people, training_groups

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection


def wipe_member(connection: Connection, member_id: str) -> None:
    """Take a member's name out of what their trainer has before them or is about to get."""
    named = select(group_members.c.data, training_groups.c.person_id).join(
        training_groups, training_groups.c.id == group_members.c.group_id
    )
    for row in connection.execute(named.where(group_members.c.id == member_id)).all():
        _wipe(connection, [row.person_id], _names(row.data, "name"))


def wipe_person(connection: Connection, person_id: int) -> None:
    """Do the same for all groups of a person who is forgotten: as a member, and as a trainer before all members."""
    for member_id in connection.execute(select(group_members.c.id).where(group_members.c.person_id == person_id)):
        wipe_member(connection, member_id.id)
    trained = select(training_groups.c.id, training_groups.c.data).where(training_groups.c.person_id == person_id)
    for row in connection.execute(trained).all():
        others = select(group_members.c.person_id).where(group_members.c.group_id == row.id)
        _wipe(connection, connection.execute(others).scalars().all(), _names(row.data, "name", "trainer"))


def _wipe(connection: Connection, whose: Iterable[int], names: Iterable[str]) -> None:
    """Forget the buttons of these people where they carry such a name, and what waits to be said where it does."""
    ids = list(whose)
    wanted = {form for name in names for form in (name, escape(name))}
    rows = connection.execute(select(people.c.id, people.c.shown).where(people.c.id.in_(ids))).all()
    before_them = [row.id for row in rows if row.shown and any(name in row.shown for name in wanted)]
    connection.execute(update(people).where(people.c.id.in_(before_them)).values(shown=None))
    waiting = connection.execute(select(outbox.c.id, outbox.c.payload).where(outbox.c.person_id.in_(ids))).all()
    about = [row.id for row in waiting if any(name in _plain(row.payload) for name in wanted)]
    connection.execute(delete(outbox).where(outbox.c.id.in_(about)))


def _names(data: str, *fields: str) -> list[str]:
    kept = json.loads(data)
    return [str(kept[field]) for field in fields if kept.get(field)]


def _plain(payload: str) -> str:
    return " ".join(_words(json.loads(payload)))


def _words(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _words(one)
    elif isinstance(value, list):
        for one in value:
            yield from _words(one)
