"""A training group put into a database row by row, so that a large one is there at once; refuses to run turns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, insert, select

from storage.store import Address
from storage.tables import assignments, group_members, people, submissions, training_groups
from tests.exports.classroom import NOW

if TYPE_CHECKING:
    from pydantic import BaseModel
    from sqlalchemy import Table

    from dialogs.domain.training.training import Room

TRAINER = Address("telegram", "1")


def member_at(member_id: str) -> Address:
    """Where a member of a stored group writes from."""
    return Address("telegram", f"10{member_id.removeprefix('m')}")


def store_room(url: str, room: Room) -> None:
    """Keep a group with all that is in it, in a database that is laid out already."""
    engine = create_engine(url)
    addresses = {one.id: member_at(one.id) for one in room.members}
    with engine.begin() as connection:
        names = [TRAINER.name, *(one.name for one in addresses.values())]
        rows = [{"channel": "telegram", "name": name, "created_at": NOW} for name in names]
        connection.execute(insert(people), rows)
        found: dict[Any, Any] = {row.name: row.id for row in connection.execute(select(people.c.name, people.c.id))}
        trainer = found[TRAINER.name]
        whose = {who: found[address.name] for who, address in addresses.items()}

        def keep(table: Table, kept: list[tuple[int, BaseModel, dict[str, Any]]]) -> None:
            told = [
                {"person_id": who, "id": one.id, "data": one.model_dump_json(), **hangs} for who, one, hangs in kept
            ]  # type: ignore[attr-defined] # each has an id
            if told:
                connection.execute(insert(table), told)

        group_id = {"group_id": room.group.id}
        keep(training_groups, [(trainer, room.group, {"code": room.group.code})])
        keep(group_members, [(whose[one.id], one, group_id) for one in room.members])
        keep(assignments, [(trainer, one, group_id) for one in room.assignments])
        hangs = [
            ({**group_id, "member_id": one.member_id, "assignment_id": one.assignment_id}, one)
            for one in room.submissions
        ]
        keep(submissions, [(whose[one.member_id], one, told) for told, one in hangs])
    engine.dispose()
