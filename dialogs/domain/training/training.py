"""Training groups as values: who trains, who takes part, what was set, what was answered. Refuses to grade and to ask.

A member is known to the trainer by the name that the member chose, and by practice alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from pydantic import Field

from dialogs.domain.goal import Frozen
from dialogs.domain.training.exercises import Item, Kind
from locales import Language

NAME = 40
TITLE = 60
COMMENT = 500
MEMBERS = 500
ASSIGNMENTS = 60
ITEMS = 20


class Group(Frozen):
    """A group of one trainer; `code` lets people in, and `comments` are those the trainer keeps for reuse.

    `language` and `country` are those of its exercises and amounts.
    """

    id: str
    name: str = Field(min_length=1, max_length=TITLE)
    trainer: str = Field(min_length=1, max_length=NAME)
    code: str | None
    language: Language
    country: str
    opened_on: date
    closed_on: date | None = None
    comments: tuple[str, ...] = ()


class Member(Frozen):
    """Who takes part, by the name of their choice; `heard` is until when they were told what is new."""

    id: str
    group_id: str
    name: str = Field(min_length=1, max_length=NAME)
    joined_at: datetime
    muted: bool = False
    heard: datetime


class Assignment(Frozen):
    """Exercises set for a group: they open on a day, and may be due on one. The exercises themselves are copied in."""

    id: str
    group_id: str
    kind: Kind
    title: str = Field(default="", max_length=TITLE)
    items: tuple[Item, ...] = Field(min_length=1, max_length=ITEMS)
    own: bool = False
    opens_on: date
    due_on: date | None = None
    set_at: datetime


class Submission(Frozen):
    """What a member answered to one exercise, once settled. `right` is `None` where the grader is unsure.

    `missing` and `unsure` are letters of a goal. `judged` is the trainer's word, which counts before the grader's;
    `comment` may go with it, `reply` is the member's answer to that.
    """

    id: str
    group_id: str
    assignment_id: str
    member_id: str
    item: str
    kind: Kind
    case: int
    answer: str
    right: bool | None
    missing: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    tries: int = 0
    helped: bool = False
    at: datetime
    judged: bool | None = None
    judged_at: datetime | None = None
    comment: str = Field(default="", max_length=COMMENT)
    reply: str = Field(default="", max_length=COMMENT)
    replied_at: datetime | None = None

    @property
    def result(self) -> bool | None:
        """Whether it counts as right: the trainer's word before the grader's."""
        return self.right if self.judged is None else self.judged

    @property
    def waits(self) -> bool:
        """Whether the trainer has something to look at: a grade left open, or a reply that came after the comment."""
        if self.replied_at is not None and (self.judged_at is None or self.replied_at > self.judged_at):
            return True
        return self.result is None


class Announcement(Frozen):
    """What the trainer wrote to all."""

    id: str
    group_id: str
    text: str = Field(min_length=1, max_length=COMMENT)
    at: datetime


def submission_id(member_id: str, assignment_id: str, item: str) -> str:
    """The id of the one answer that a member has to an exercise, so that a second one replaces the first."""
    return f"{member_id}/{assignment_id}/{item}"


@dataclass(frozen=True, slots=True)
class Room:
    """What one person may see of a group: the trainer all of it, a member (the only one in `members`) their own."""

    group: Group
    members: tuple[Member, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    submissions: tuple[Submission, ...] = ()
    announcements: tuple[Announcement, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What a code that was typed opens: a group, with how many are in it, or the trainers' room; else why nothing.

    `assignments` are those set there, for who joins with it.
    """

    what: Literal["group", "invitation", "nothing", "too_often"]
    group: Group | None = None
    members: int = 0
    code: str = ""
    assignments: tuple[Assignment, ...] = ()


@dataclass(frozen=True, slots=True)
class Training:
    """What is known of training at an event: the groups that the person trains, and those joined.

    `new_code` is by chance, for at most one group; `bot` is the bot's name on Telegram, for links; `found` is there
    when a code was typed.
    """

    may_teach: bool = False
    taught: tuple[Room, ...] = ()
    joined: tuple[Room, ...] = ()
    new_code: str = ""
    bot: str | None = None
    found: Found | None = None
