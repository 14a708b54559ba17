"""A member's own way through the exercises of a group: what is open, answered, and left. Refuses others' answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dialogs.domain.training.exercises import Item
from dialogs.domain.training.practice_words import KIND_NAMES
from dialogs.domain.training.training import Assignment, Member, Room, Submission, Training, submission_id
from dialogs.messages import Text, Words


def joined(training: Training, group_id: str) -> Room | None:
    """Find a group that the person joined; `None` where there is none of this id, or they left."""
    return next((room for room in training.joined if room.group.id == group_id and room.members), None)


def task_of(training: Training, assignment_id: str) -> tuple[Room, Assignment] | None:
    """Find exercises set in a joined group, with the group; `None` where they were taken back."""
    found = ((room, one) for room in training.joined for one in room.assignments if one.id == assignment_id)
    return next(found, None)


def me(room: Room) -> Member:
    """The person in a group that they joined."""
    return room.members[0]


def title_of(task: Assignment) -> Text:
    """What exercises are called: by their title, else by their kind."""
    return Words(task.title) if task.title else KIND_NAMES[task.kind]


def is_open(room: Room, task: Assignment, today: date) -> bool:
    """Whether exercises can be answered: they are out, and the group goes on; late ones can."""
    return room.group.closed_on is None and task.opens_on <= today


def is_late(task: Assignment, today: date) -> bool:
    """Whether the day on which they were due is over."""
    return task.due_on is not None and task.due_on < today


def answer_to(room: Room, task: Assignment, item: Item) -> Submission | None:
    """The answer of this member to an exercise, if there is one."""
    wanted = submission_id(me(room).id, task.id, item.id)
    return next((one for one in room.submissions if one.id == wanted), None)


def answers_to(room: Room, task: Assignment) -> tuple[Submission, ...]:
    """The answers of this member to exercises that are still set, in their order."""
    found = (answer_to(room, task, item) for item in task.items)
    return tuple(one for one in found if one is not None)


def left(room: Room, task: Assignment) -> tuple[Item, ...]:
    """The exercises that have no answer yet, in their order."""
    return tuple(item for item in task.items if answer_to(room, task, item) is None)


def to_do(room: Room, today: date) -> tuple[Assignment, ...]:
    """The open assignments with something left in them: what is due first comes first."""
    found = [task for task in room.assignments if is_open(room, task, today) and left(room, task)]
    return tuple(sorted(found, key=lambda task: (task.due_on or date.max, task.opens_on, task.set_at)))


def judged(room: Room) -> tuple[Submission, ...]:
    """The answers on which the trainer has said a word, the latest first."""
    found = [(one.judged_at, one) for one in _standing(room) if one.judged_at is not None]
    return tuple(one for _, one in sorted(found, key=lambda pair: (pair[0], pair[1].id), reverse=True))


def _standing(room: Room) -> Iterator[Submission]:
    return (one for task in room.assignments for one in answers_to(room, task))


def place_of(task: Assignment, item_id: str) -> int:
    """The number of an exercise among those set with it, from 1; 0 where it is none of them."""
    return next((place for place, item in enumerate(task.items, 1) if item.id == item_id), 0)


def case_for(member: Member, item: Item) -> int:
    """Which numbers of an exercise a member gets: always the same, and not those of everybody."""
    return sum(f"{member.id}{item.id}".encode()) % len(item.cases)
