"""What is known once an effect is carried out; refuses to carry it out.

A turn goes on after it wanted something saved: the next question must already know it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import singledispatch
from typing import Protocol, TypeVar

from dialogs import effects
from dialogs.domain.training.training import Room
from dialogs.events import Known


class Kept(Protocol):
    """Whatever is kept under an id."""

    @property
    def id(self) -> str:
        """Its id."""


K = TypeVar("K", bound=Kept)


def known_after(known: Known, effect: effects.Effect) -> Known:
    """Know what the store will hold after this effect."""
    return _after(effect, known)


@singledispatch
def _after(_: effects.Effect, known: Known) -> Known:
    return known


@_after.register
def _profile(effect: effects.SaveProfile, known: Known) -> Known:
    return replace(known, profile=effect.profile, language=effect.profile.language or known.language)


@_after.register
def _goal(effect: effects.SaveGoal, known: Known) -> Known:
    changes = known.changes if effect.change is None else (*known.changes, effect.change)
    return replace(known, goals=_by_id(known.goals, effect.goal), changes=changes)


@_after.register
def _goal_gone(effect: effects.DeleteGoal, known: Known) -> Known:
    gone = tuple(goal for goal in known.goals if goal.id == effect.goal_id)
    kept = tuple(goal for goal in known.goals if goal.id != effect.goal_id)
    return replace(known, goals=kept, deleted=(*known.deleted, *gone))


@_after.register
def _goal_back(effect: effects.RestoreGoal, known: Known) -> Known:
    found = tuple(goal for goal in known.deleted if goal.id == effect.goal_id)
    left = tuple(goal for goal in known.deleted if goal.id != effect.goal_id)
    return replace(known, goals=(*known.goals, *found), deleted=left)


@_after.register
def _bigger(effect: effects.SaveBusinessGoal, known: Known) -> Known:
    others = tuple(one for one in known.business_goals if one.id != effect.goal.id)
    return replace(known, business_goals=(*others, effect.goal))


@_after.register
def _bigger_gone(effect: effects.DeleteBusinessGoal, known: Known) -> Known:
    left = tuple(one for one in known.business_goals if one.id != effect.business_goal_id)
    return replace(known, business_goals=left)


@_after.register
def _plan(effect: effects.SavePlan, known: Known) -> Known:
    others = tuple(one for one in known.plans if one.goal_id != effect.plan.goal_id)
    return replace(known, plans=(*others, effect.plan))


@_after.register
def _progress(effect: effects.SaveProgress, known: Known) -> Known:
    others = tuple(one for one in known.practice if one.id != effect.progress.id)
    return replace(known, practice=(*others, effect.progress))


@_after.register
def _figure(effect: effects.SaveCheckIn, known: Known) -> Known:
    return replace(known, check_ins=_by_id(known.check_ins, effect.check_in))


@_after.register
def _figure_gone(effect: effects.DeleteCheckIn, known: Known) -> Known:
    return replace(known, check_ins=tuple(one for one in known.check_ins if one.id != effect.check_in_id))


@_after.register
def _review(effect: effects.SaveReview, known: Known) -> Known:
    return replace(known, reviews=(*known.reviews, effect.review))


@_after.register
def _group(effect: effects.SaveGroup, known: Known) -> Known:
    before = next((room for room in known.training.taught if room.group.id == effect.group.id), Room(effect.group))
    return _taught(known, replace(before, group=effect.group))


@_after.register
def _group_gone(effect: effects.DeleteGroup, known: Known) -> Known:
    left = tuple(room for room in known.training.taught if room.group.id != effect.group_id)
    return replace(known, training=replace(known.training, taught=left))


@_after.register
def _joined(effect: effects.JoinGroup, known: Known) -> Known:
    found, training = known.training.found, known.training
    if found is None or found.group is None or found.group.id != effect.member.group_id:
        return known
    return replace(
        known,
        training=replace(training, joined=(*training.joined, Room(found.group, (effect.member,), found.assignments))),
    )


@_after.register
def _member(effect: effects.SaveMember, known: Known) -> Known:
    return _in_joined(known, effect.member.group_id, lambda room: replace(room, members=(effect.member,)))


@_after.register
def _left(effect: effects.LeaveGroup, known: Known) -> Known:
    stays = tuple(room for room in known.training.joined if room.members[0].id != effect.member_id)
    taught = tuple(
        replace(
            room,
            members=tuple(one for one in room.members if one.id != effect.member_id),
            submissions=tuple(one for one in room.submissions if one.member_id != effect.member_id),
        )
        for room in known.training.taught
    )
    return replace(known, training=replace(known.training, joined=stays, taught=taught))


@_after.register
def _set(effect: effects.SaveAssignment, known: Known) -> Known:
    task = effect.assignment
    return _in_taught(known, task.group_id, lambda room: replace(room, assignments=_by_id(room.assignments, task)))


@_after.register
def _set_back(effect: effects.DeleteAssignment, known: Known) -> Known:
    taught = tuple(
        replace(
            room,
            assignments=tuple(one for one in room.assignments if one.id != effect.assignment_id),
            submissions=tuple(one for one in room.submissions if one.assignment_id != effect.assignment_id),
        )
        for room in known.training.taught
    )
    return replace(known, training=replace(known.training, taught=taught))


@_after.register
def _submitted(effect: effects.SaveSubmission, known: Known) -> Known:
    one = effect.submission
    return _in_joined(known, one.group_id, lambda room: replace(room, submissions=_by_id(room.submissions, one)))


@_after.register
def _judged(effect: effects.JudgeSubmission, known: Known) -> Known:
    one = effect.submission
    return _in_taught(known, one.group_id, lambda room: replace(room, submissions=_by_id(room.submissions, one)))


@_after.register
def _announced(effect: effects.Announce, known: Known) -> Known:
    one = effect.announcement
    return _in_taught(known, one.group_id, lambda room: replace(room, announcements=_by_id(room.announcements, one)))


def _taught(known: Known, room: Room) -> Known:
    if all(one.group.id != room.group.id for one in known.training.taught):
        return replace(known, training=replace(known.training, taught=(*known.training.taught, room)))
    return _in_taught(known, room.group.id, lambda _: room)


def _in_taught(known: Known, group_id: str, changed: Callable[[Room], Room]) -> Known:
    rooms = tuple(changed(room) if room.group.id == group_id else room for room in known.training.taught)
    return replace(known, training=replace(known.training, taught=rooms))


def _in_joined(known: Known, group_id: str, changed: Callable[[Room], Room]) -> Known:
    rooms = tuple(changed(room) if room.group.id == group_id else room for room in known.training.joined)
    return replace(known, training=replace(known.training, joined=rooms))


def _by_id(kept: tuple[K, ...], one: K) -> tuple[K, ...]:
    """What is kept with this one in the place of its former self, or at the end."""
    if all(each.id != one.id for each in kept):
        return (*kept, one)
    return tuple(one if each.id == one.id else each for each in kept)
