"""The effects of training carried out, beside all others; refuses what is not the person's own to do, without a word.

Who is to hear of something gets a reminder row, which comes in their own time and by the rules of all reminders.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, exists, or_, select, update

from dialogs import effects
from dialogs.domain.training.training import Assignment, Member, Submission
from storage import codes, traces
from storage.carry import Work, carry
from storage.due import Reminders, reach_of
from storage.loading import profile, read
from storage.tables import announcements, assignments, due, group_members, people, submissions, training_groups
from storage.upsert import upsert

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import ColumnElement

__all__ = ["Work", "carry"]

BEFORE_DUE = timedelta(days=2)


@carry.register
def _save_group(effect: effects.SaveGroup, work: Work) -> None:
    group = effect.group
    key = {"person_id": work.person_id, "id": group.id}
    upsert(work.connection, training_groups, key, {"code": group.code, "data": group.model_dump_json()})
    if group.closed_on is not None:
        _silence(work, due.c.group_id == group.id)
        _tell_members(work, group.id, [group.closed_on])


@carry.register
def _delete_group(effect: effects.DeleteGroup, work: Work) -> None:
    mine = (training_groups.c.person_id == work.person_id, training_groups.c.id == effect.group_id)
    work.connection.execute(delete(training_groups).where(*mine))


@carry.register
def _join(effect: effects.JoinGroup, work: Work) -> None:
    member = effect.member
    there = (group_members.c.person_id == work.person_id, group_members.c.group_id == member.group_id)
    if work.connection.execute(select(group_members.c.id).where(*there)).first() is not None:
        return
    _keep(work, member)
    for row in work.connection.execute(select(assignments.c.data).where(assignments.c.group_id == member.group_id)):
        task = read(Assignment, row.data)
        for day in _days_of(task) if task is not None else ():
            if day > work.reminders.today:
                work.reminders.announce(member.group_id, day)


@carry.register
def _save_member(effect: effects.SaveMember, work: Work) -> None:
    mine = (group_members.c.person_id == work.person_id, group_members.c.id == effect.member.id)
    changed = update(group_members).where(*mine).values(data=effect.member.model_dump_json())
    if work.connection.execute(changed).rowcount:
        work.reminders.heard(effect.member.group_id)


def _keep(work: Work, member: Member) -> None:
    key = {"person_id": work.person_id, "id": member.id}
    upsert(work.connection, group_members, key, {"group_id": member.group_id, "data": member.model_dump_json()})


@carry.register
def _leave(effect: effects.LeaveGroup, work: Work) -> None:
    trained = exists().where(
        training_groups.c.id == group_members.c.group_id, training_groups.c.person_id == work.person_id
    )
    allowed = or_(group_members.c.person_id == work.person_id, trained)
    found = select(group_members.c.person_id, group_members.c.group_id)
    row = work.connection.execute(found.where(group_members.c.id == effect.member_id, allowed)).first()
    if row is None:
        return
    traces.wipe_member(work.connection, effect.member_id)
    work.connection.execute(delete(group_members).where(group_members.c.id == effect.member_id))
    theirs = (due.c.person_id == row.person_id, due.c.group_id == row.group_id)
    work.connection.execute(delete(due).where(*theirs))


@carry.register
def _save_assignment(effect: effects.SaveAssignment, work: Work) -> None:
    task = effect.assignment
    if _trains(work, task.group_id):
        key = {"person_id": work.person_id, "id": task.id}
        upsert(work.connection, assignments, key, {"group_id": task.group_id, "data": task.model_dump_json()})
        _tell_members(work, task.group_id, _days_of(task))


@carry.register
def _delete_assignment(effect: effects.DeleteAssignment, work: Work) -> None:
    mine = (assignments.c.person_id == work.person_id, assignments.c.id == effect.assignment_id)
    work.connection.execute(delete(assignments).where(*mine))


@carry.register
def _save_submission(effect: effects.SaveSubmission, work: Work) -> None:
    one = effect.submission
    mine = (group_members.c.person_id == work.person_id, group_members.c.id == one.member_id)
    set_there = exists().where(assignments.c.id == one.assignment_id, assignments.c.group_id == one.group_id)
    member = select(group_members.c.id).where(*mine, group_members.c.group_id == one.group_id, set_there)
    if work.connection.execute(member).first() is None:
        return
    one = _replied(_kept_answer(work, submissions.c.id == one.id), one)
    key = {"person_id": work.person_id, "id": one.id}
    hangs = {"group_id": one.group_id, "member_id": one.member_id, "assignment_id": one.assignment_id}
    upsert(work.connection, submissions, key, {**hangs, "data": one.model_dump_json()})
    if one.waits:
        trainer = select(training_groups.c.person_id).where(training_groups.c.id == one.group_id)
        _tell(work, one.group_id, [work.now.date()], people.c.id.in_(trainer))


def _kept_answer(work: Work, *which: ColumnElement[bool]) -> Submission | None:
    """An answer as it is kept, held for this turn: its member and the trainer may write at the same moment."""
    row = work.connection.execute(select(submissions.c.data).where(*which).with_for_update()).first()
    return read(Submission, row.data) if row is not None else None


def _replied(before: Submission | None, one: Submission) -> Submission:
    """The first answer stays, and the trainer's word with it; only a reply is added."""
    if before is None or before.member_id != one.member_id:
        return one
    return before.model_copy(update={"reply": one.reply, "replied_at": one.replied_at})


@carry.register
def _judge(effect: effects.JudgeSubmission, work: Work) -> None:
    one = effect.submission
    if not _trains(work, one.group_id):
        return
    here = (submissions.c.group_id == one.group_id, submissions.c.id == one.id)
    row = work.connection.execute(select(submissions.c.person_id).where(*here)).first()
    before = _kept_answer(work, *here)
    if row is None or before is None:
        return
    word = {"judged": one.judged, "judged_at": one.judged_at, "comment": one.comment}
    after = before.model_copy(update=word).model_dump_json()
    work.connection.execute(update(submissions).where(*here).values(data=after))
    _tell(work, one.group_id, [work.now.date()], people.c.id == row.person_id)


@carry.register
def _announce(effect: effects.Announce, work: Work) -> None:
    one = effect.announcement
    if _trains(work, one.group_id):
        key = {"person_id": work.person_id, "id": one.id}
        upsert(work.connection, announcements, key, {"group_id": one.group_id, "data": one.model_dump_json()})
        _tell_members(work, one.group_id, [work.now.date()])


@carry.register
def _use_invitation(effect: effects.UseInvitation, work: Work) -> None:
    codes.use(work.connection, effect.code)


def _trains(work: Work, group_id: str) -> bool:
    mine = (training_groups.c.person_id == work.person_id, training_groups.c.id == group_id)
    return work.connection.execute(select(training_groups.c.id).where(*mine)).first() is not None


def _days_of(task: Assignment) -> tuple[date, ...]:
    """When a member hears of exercises: on the day they open, and before they are due."""
    if task.due_on is None or task.due_on - BEFORE_DUE <= task.opens_on:
        return (task.opens_on,)
    return (task.opens_on, task.due_on - BEFORE_DUE)


def _silence(work: Work, *which: ColumnElement[bool]) -> None:
    waiting = update(due).where(due.c.status == "waiting", *which)
    work.connection.execute(waiting.values(status="cancelled", changed_at=work.now))


def _tell_members(work: Work, group_id: str, days: Collection[date]) -> None:
    """Lay out reminders for the members who did not mute the group."""
    found = select(group_members.c.person_id, group_members.c.data).where(group_members.c.group_id == group_id)
    members = [(row.person_id, read(Member, row.data)) for row in work.connection.execute(found)]
    _tell(work, group_id, days, people.c.id.in_([whose for whose, one in members if one is not None and not one.muted]))


def _tell(work: Work, group_id: str, days: Collection[date], *whom: ColumnElement[bool]) -> None:
    found: Any = select(people.c.id, people.c.channel, people.c.name, people.c.profile).where(*whom)
    for row in work.connection.execute(found).all():
        reach, spread = reach_of(profile(row.profile), work.default), f"{row.channel}:{row.name}"
        reminders = Reminders(work.connection, row.id, spread, reach, work.now)
        for day in days:
            reminders.announce(group_id, day)
