"""Somebody in a training group, or about to join one; refuses to keep anything on disk and to look codes up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from dialogs.domain.training.exercises import Item, Kind, stock
from dialogs.domain.training.training import (
    Announcement,
    Assignment,
    Found,
    Group,
    Member,
    Room,
    Submission,
    submission_id,
)
from dialogs.effects import Effect
from dialogs.events import Happening, TextSaid
from tests.dialogs.world import START
from tests.flows.person import Person

CODE = "K7WX9QMD"
GROUP, MEMBER, TASK = "00000000000000a1", "00000000000000b1", "00000000000000c1"
TODAY = START.date()


def group(**fields: Any) -> Group:
    """A group of Sara's."""
    about = {"id": GROUP, "name": "Bakers", "trainer": "Sara", "code": CODE, "language": "en", "country": "EG"}
    return Group.model_validate({**about, "opened_on": TODAY, **fields})


def task(kind: Kind = "journey", items: int = 2, language: str = "en", **fields: Any) -> Assignment:
    """Exercises of the stock, set today."""
    about: dict[str, Any] = {"id": TASK, "group_id": GROUP, "kind": kind, "items": stock(language)[kind][:items]}
    return Assignment.model_validate({**about, "opens_on": TODAY, "set_at": START, **fields})


def answer(item: Item, right: bool | None = True, **fields: Any) -> Submission:  # noqa: FBT001, FBT002 - reads as a fact
    """An answer of this member to the exercises above."""
    about: dict[str, Any] = {"id": submission_id(MEMBER, TASK, item.id), "group_id": GROUP, "assignment_id": TASK}
    told = {"member_id": MEMBER, "item": item.id, "kind": "journey", "case": 0, "answer": "sales", "right": right}
    return Submission.model_validate({**about, **told, "at": START, **fields})


def written(text: str, at: datetime = START) -> Announcement:
    """Something that Sara wrote to all."""
    return Announcement(id="w1", group_id=GROUP, text=text, at=at)


@dataclass
class Trainee(Person):
    """Knows what a code opens for as long as somebody joins by it, as the runner does."""

    def is_in(self, *tasks: Assignment, **fields: Any) -> Trainee:
        """Put the person into Sara's group as Omar."""
        member = Member(id=MEMBER, group_id=GROUP, name="Omar", joined_at=START, heard=START)
        room = Room(group(), (member,), tasks)
        self.known = replace(self.known, training=replace(self.known.training, joined=(replace(room, **fields),)))
        return self

    @property
    def room(self) -> Room:
        """The group as the person knows it."""
        return self.known.training.joined[0]

    def room_is(self, **fields: Any) -> None:
        """Let something change in the group from outside."""
        self.known = replace(self.known, training=replace(self.known.training, joined=(replace(self.room, **fields),)))

    def opens(self, text: str, found: Found) -> tuple[Effect, ...]:
        """Type a code that opens this."""
        self.finds(found)
        return self.types(text)

    def finds(self, found: Found | None) -> None:
        """Let what the code opens be this from here on."""
        self.known = replace(self.known, training=replace(self.known.training, found=found))

    def happens(self, what: Happening) -> tuple[Effect, ...]:
        effects = super().happens(what)
        if not self.state.stack or self.state.stack[-1].flow != "join":
            self.finds(None)
        return effects

    def passes(self, days: int) -> date:
        """Let days pass."""
        self.on(self.known.today + timedelta(days=days))
        return self.known.today


__all__ = ["CODE", "GROUP", "MEMBER", "TASK", "TODAY", "TextSaid", "Trainee", "answer", "group", "task", "written"]
