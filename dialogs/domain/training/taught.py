"""Finding one's way in the groups that one trains: a group, a member, exercises, an answer, by their ids.

Refuses to find anything in a group of somebody else, since only one's own are looked through.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from dialogs.domain.training.exercises import Item
from dialogs.domain.training.training import Assignment, Member, Room, Submission, Training

Answers: TypeAlias = Mapping[tuple[str, str], int]


def room_of(training: Training, group_id: str) -> Room | None:
    """Find a group that the person trains; `None` where there is none of this id, or it is another's."""
    return next((room for room in training.taught if room.group.id == group_id), None)


def member_of(training: Training, member_id: str) -> tuple[Room, Member] | None:
    """Find a member of one's groups, with the group."""
    found = ((room, one) for room in training.taught for one in room.members if one.id == member_id)
    return next(found, None)


def task_of(training: Training, assignment_id: str) -> tuple[Room, Assignment] | None:
    """Find exercises that were set, with their group."""
    found = ((room, one) for room in training.taught for one in room.assignments if one.id == assignment_id)
    return next(found, None)


def answer_of(training: Training, submission_id: str) -> tuple[Room, Submission] | None:
    """Find an answer in one's groups, with the group."""
    found = ((room, one) for room in training.taught for one in room.submissions if one.id == submission_id)
    return next(found, None)


def named(room: Room, member_id: str) -> str:
    """The name that a member chose; empty where they left."""
    return next((one.name for one in room.members if one.id == member_id), "")


def task_in(room: Room, one: Submission) -> Assignment | None:
    """The exercises to which an answer belongs."""
    return next((task for task in room.assignments if task.id == one.assignment_id), None)


def item_in(room: Room, one: Submission) -> Item | None:
    """The exercise that was answered; `None` where it was taken back."""
    task = task_in(room, one)
    return next((item for item in task.items if item.id == one.item), None) if task is not None else None


def waiting(room: Room) -> tuple[Submission, ...]:
    """What waits for the trainer's word, the oldest first."""
    return tuple(sorted((one for one in room.submissions if one.waits), key=lambda one: (one.at, one.id)))


def answered(room: Room) -> Answers:
    """How many exercises were answered, by member and assignment."""
    counted: dict[tuple[str, str], int] = {}
    for one in room.submissions:
        key = (one.member_id, one.assignment_id)
        counted[key] = counted.get(key, 0) + 1
    return counted


def done_by(room: Room, task: Assignment, answers: Answers | None = None) -> int:
    """How many members have answered all of it."""
    counted = answered(room) if answers is None else answers
    return sum(counted.get((one.id, task.id), 0) >= len(task.items) for one in room.members)
