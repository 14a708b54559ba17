"""What a conversation wants done, as frozen data; refuses to do any of it.

The store carries out what is kept, in the same transaction as the new state; the doors carry out what is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from dialogs.domain.goal import BusinessGoal, Change, CheckIn, Goal, Profile, Review
from dialogs.domain.plans.plan import Plan
from dialogs.domain.reviews.reminder_kinds import DueKind
from dialogs.domain.training.practice import Progress
from dialogs.domain.training.training import Announcement, Assignment, Group, Member, Submission
from dialogs.messages import Text

FileKind: TypeAlias = Literal[
    "plan", "card", "chart", "calendar", "sheet", "data", "group_sheet", "group_picture", "certificate", "answers"
]


@dataclass(frozen=True, slots=True)
class Choice:
    """One button. `data` is what it sends back (see `dialogs.buttons`).

    `long` labels go into the message as a numbered line and leave only their number on the button, since phones cut
    long buttons; `ticked` ones are picked already.
    """

    data: str
    label: Text
    long: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """Say this to the person, with these buttons under it, `rows` naming how many stand side by side (1 to 8).

    `numeric` tells that a bare number typed next is an answer, not the number of a button. `renew` is the question that
    stands before the person, with other buttons: a door that can, changes it where it stands.
    """

    text: Text
    choices: tuple[Choice, ...] = ()
    rows: int = 1
    numeric: bool = False
    renew: bool = False


@dataclass(frozen=True, slots=True)
class SendFile:
    """Draw a file from what is kept, and send it: a PDF of the `plan`, a picture (`card`), a `calendar`, a `sheet`.

    A `chart` is the course of a goal, this turn's figure included; `data` is all that is stored about the person.
    `goal_id` narrows all but the last two to one goal; a card and a chart need one. Of a training group, `group_id`:
    the trainer's `group_sheet` and `group_picture`, a member's `certificate` and `answers`.
    """

    kind: FileKind
    goal_id: str | None = None
    group_id: str | None = None


@dataclass(frozen=True, slots=True)
class SaveProfile:
    """Replace the profile."""

    profile: Profile


@dataclass(frozen=True, slots=True)
class SaveGoal:
    """Keep a goal, new or changed; with `change` the edit is kept in its history."""

    goal: Goal
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class DeleteGoal:
    """Put a goal out of sight, with its reminders; it can be restored for a while, then it is gone."""

    goal_id: str


@dataclass(frozen=True, slots=True)
class RestoreGoal:
    """Take back a deletion, the reminders still ahead included."""

    goal_id: str


@dataclass(frozen=True, slots=True)
class SaveBusinessGoal:
    """Keep a bigger goal, new or changed."""

    goal: BusinessGoal


@dataclass(frozen=True, slots=True)
class DeleteBusinessGoal:
    """Drop a bigger goal; the goals under it stay, and serve it no longer."""

    business_goal_id: str


@dataclass(frozen=True, slots=True)
class SavePlan:
    """Keep the plan of a goal, new or changed; a goal has one."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class SaveProgress:
    """Keep how well an exercise is known by now."""

    progress: Progress


@dataclass(frozen=True, slots=True)
class SaveCheckIn:
    """Keep where a measure stood."""

    check_in: CheckIn


@dataclass(frozen=True, slots=True)
class DeleteCheckIn:
    """Take back a figure that was not meant."""

    check_in_id: str


@dataclass(frozen=True, slots=True)
class SaveReview:
    """Keep what a look back found; the reminder that asked for it counts as answered."""

    review: Review


@dataclass(frozen=True, slots=True)
class ScheduleReview:
    """Remind of this goal on a local day, in the person's window (the store derives the moment in UTC).

    `at` asks for a moment of its own instead: only "soon" has one. Scheduling the same goal, kind and day again changes
    nothing, except for what the person asked for ("later", "soon").
    """

    goal_id: str
    kind: DueKind
    on: date
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CancelReviews:
    """Drop the reminders of one goal that have not gone out yet, or of all goals when `goal_id` is `None`.

    `kinds` narrows it to some of them.
    """

    goal_id: str | None
    kinds: tuple[DueKind, ...] | None = None


@dataclass(frozen=True, slots=True)
class SaveGroup:
    """Keep a training group of this person, new or changed; once it is closed, nobody is reminded of its exercises."""

    group: Group


@dataclass(frozen=True, slots=True)
class DeleteGroup:
    """Delete a training group of this person with all that was answered in it."""

    group_id: str


@dataclass(frozen=True, slots=True)
class JoinGroup:
    """Let this person into a group, under the name of their choice; they agreed to what the trainer sees."""

    member: Member


@dataclass(frozen=True, slots=True)
class SaveMember:
    """Change how this person is in a group: heard until now, muted or not."""

    member: Member


@dataclass(frozen=True, slots=True)
class LeaveGroup:
    """Let a member go, with every answer; only the member themself and the trainer can want it."""

    member_id: str


@dataclass(frozen=True, slots=True)
class SaveAssignment:
    """Set exercises for a group of this person, or change their days; its members are told in their own time."""

    assignment: Assignment


@dataclass(frozen=True, slots=True)
class DeleteAssignment:
    """Take exercises back, with what was answered to them."""

    assignment_id: str


@dataclass(frozen=True, slots=True)
class SaveSubmission:
    """Keep what this member answered, or replied; the trainer hears of what waits for them."""

    submission: Submission


@dataclass(frozen=True, slots=True)
class JudgeSubmission:
    """Keep the trainer's word on an answer; its member hears of it."""

    submission: Submission


@dataclass(frozen=True, slots=True)
class Announce:
    """Keep what the trainer writes to all; the members who did not mute the group hear of it in their own time."""

    announcement: Announcement


@dataclass(frozen=True, slots=True)
class UseInvitation:
    """Use up an invitation to train; the code opens nothing afterwards."""

    code: str


@dataclass(frozen=True, slots=True)
class ForgetPerson:
    """Delete all that is stored about the person, in every table."""


Effect: TypeAlias = (
    Say
    | SendFile
    | SaveProfile
    | SaveGoal
    | DeleteGoal
    | RestoreGoal
    | SaveBusinessGoal
    | DeleteBusinessGoal
    | SavePlan
    | SaveProgress
    | SaveCheckIn
    | DeleteCheckIn
    | SaveReview
    | ScheduleReview
    | CancelReviews
    | SaveGroup
    | DeleteGroup
    | JoinGroup
    | SaveMember
    | LeaveGroup
    | SaveAssignment
    | DeleteAssignment
    | SaveSubmission
    | JudgeSubmission
    | Announce
    | UseInvitation
    | ForgetPerson
)
