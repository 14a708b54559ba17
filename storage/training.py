"""The training groups of a person as they may see them; refuses to give a member what others answered."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel
from sqlalchemy import select

from dialogs.domain.training.training import Announcement, Assignment, Group, Member, Room, Submission
from storage.loading import read
from storage.tables import announcements, assignments, group_members, submissions, training_groups

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy import ColumnElement, Connection, Table

M = TypeVar("M", bound=BaseModel)
Found = tuple[tuple[Room, ...], tuple[Room, ...]]


def rooms(connection: Connection, person_id: int, taught: Iterable[Group], joined: Iterable[Member]) -> Found:
    """Give the groups that a person trains, whole, and those joined, with nothing of the other members."""
    trained, member_of = list(taught), {one.group_id: one for one in joined}
    return (
        _taught(connection, trained) if trained else (),
        _joined(connection, person_id, member_of) if member_of else (),
    )


def _taught(connection: Connection, groups: list[Group]) -> tuple[Room, ...]:
    ids = [group.id for group in groups]
    members = _by_group(connection, group_members, Member, ids)
    tasks = _by_group(connection, assignments, Assignment, ids)
    answers = _by_group(connection, submissions, Submission, ids)
    written = _by_group(connection, announcements, Announcement, ids)
    return tuple(
        Room(one, tuple(members[one.id]), tuple(tasks[one.id]), tuple(answers[one.id]), tuple(written[one.id]))
        for one in groups
    )


def _joined(connection: Connection, person_id: int, member_of: Mapping[str, Member]) -> tuple[Room, ...]:
    found = connection.execute(select(training_groups.c.data).where(training_groups.c.id.in_(member_of)))
    tasks = _by_group(connection, assignments, Assignment, member_of)
    mine = _by_group(connection, submissions, Submission, member_of, submissions.c.person_id == person_id)
    written = _by_group(connection, announcements, Announcement, member_of)
    groups = [group for row in found if (group := read(Group, row.data)) is not None]
    return tuple(
        Room(one, (member_of[one.id],), tuple(tasks[one.id]), tuple(mine[one.id]), tuple(written[one.id]))
        for one in sorted(groups, key=lambda group: list(member_of).index(group.id))
    )


def _by_group(
    connection: Connection, table: Table, model: type[M], ids: Collection[str], *where: ColumnElement[bool]
) -> Mapping[str, list[M]]:
    found: defaultdict[str, list[M]] = defaultdict(list)
    rows = select(table.c.group_id, table.c.data).where(table.c.group_id.in_(ids), *where).order_by(table.c.number)
    for row in connection.execute(rows):
        if (one := read(model, row.data)) is not None:
            found[row.group_id].append(one)
    return found
