"""A trainer with groups, and what is in them, built by values; refuses to go through anybody's joining."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from dialogs.domain.training.exercises import Item, Kind, stock
from dialogs.domain.training.training import Assignment, Group, Member, Room, Submission, Training, submission_id
from tests.dialogs.world import START
from tests.flows.person import Person

TODAY = START.date()
CODE = "K7WX9QMD"
NAMES = ("Sara", "Omar", "Huda", "Karim", "Mona")


class Trainer(Person):
    """Somebody who may train; `room` is the first group."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.known = replace(self.known, training=Training(may_teach=True, new_code=CODE, bot="hadaf_bot"))

    @property
    def room(self) -> Room:
        return self.known.training.taught[0]

    def trains(self, *names: str, **fields: Any) -> Trainer:
        """Give the trainer a group with these members."""
        values = {"id": "g" * 16, "name": "Spring", "trainer": "Nadia", "code": CODE, "language": self.language}
        group = Group(**{**values, "country": self.country, "opened_on": TODAY, **fields})
        members = tuple(
            Member(id=f"{nth:016x}", group_id=group.id, name=name, joined_at=START, heard=START)
            for nth, name in enumerate(names, 1)
        )
        return self._with(Room(group, members))

    def has_set(self, kind: Kind = "tell_apart", many: int = 3, **fields: Any) -> Assignment:
        """Set exercises of the stock."""
        nth = len(self.room.assignments)
        values = {"id": f"a{nth:015x}", "group_id": self.room.group.id, "kind": kind, "set_at": START}
        items = fields.pop("items", stock(self.language)[kind][:many])
        task = Assignment(**{**values, "items": items, "opens_on": TODAY, "due_on": TODAY + timedelta(7), **fields})
        self._with(replace(self.room, assignments=(*self.room.assignments, task)))
        return task

    def answered(self, name: str, task: Assignment, item: Item, *, right: bool | None, **fields: Any) -> Submission:
        """Let a member have answered."""
        member = next(one for one in self.room.members if one.name == name)
        one = Submission(
            **{
                "id": submission_id(member.id, task.id, item.id),
                "group_id": self.room.group.id,
                "assignment_id": task.id,
                "member_id": member.id,
                "item": item.id,
                "kind": task.kind,
                "case": 0,
                "answer": "smart",
                "right": right,
                "at": START + timedelta(minutes=len(self.room.submissions)),
                **fields,
            }
        )
        self._with(replace(self.room, submissions=(*self.room.submissions, one)))
        return one

    def found(self, name: str, task: Assignment, item: Item) -> Submission:
        """The answer as it is kept now."""
        member = next(one for one in self.room.members if one.name == name)
        key = submission_id(member.id, task.id, item.id)
        return next(one for one in self.room.submissions if one.id == key)

    def _with(self, room: Room) -> Trainer:
        others = tuple(one for one in self.known.training.taught if one.group.id != room.group.id)
        self.known = replace(self.known, training=replace(self.known.training, taught=(room, *others)))
        return self

    def later(self, days: int) -> date:
        """Let days pass; gives the day."""
        self.on(self.known.today + timedelta(days=days))
        return self.known.today
