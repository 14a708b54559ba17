"""What is known once an effect is carried out; refuses to carry it out.

A turn goes on after it wanted something saved: the next question must already know it.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.domain.goal import CheckIn, Goal
from dialogs.effects import (
    DeleteCheckIn,
    DeleteGoal,
    Effect,
    RestoreGoal,
    SaveBusinessGoal,
    SaveCheckIn,
    SaveGoal,
    SaveProfile,
    SaveReview,
)
from dialogs.events import Known


def known_after(known: Known, effect: Effect) -> Known:
    """Know what the store will hold after this effect."""
    match effect:
        case SaveProfile(profile):
            return replace(known, profile=profile, language=profile.language or known.language)
        case SaveGoal(goal):
            return replace(known, goals=_with(known.goals, goal))
        case DeleteGoal(goal_id):
            gone = tuple(goal for goal in known.goals if goal.id == goal_id)
            kept = tuple(goal for goal in known.goals if goal.id != goal_id)
            return replace(known, goals=kept, deleted=(*known.deleted, *gone))
        case RestoreGoal(goal_id):
            found = tuple(goal for goal in known.deleted if goal.id == goal_id)
            left = tuple(goal for goal in known.deleted if goal.id != goal_id)
            return replace(known, goals=(*known.goals, *found), deleted=left)
        case SaveBusinessGoal(goal):
            others = tuple(one for one in known.business_goals if one.id != goal.id)
            return replace(known, business_goals=(*others, goal))
        case SaveCheckIn() | DeleteCheckIn():
            return replace(known, check_ins=_figures(known.check_ins, effect))
        case SaveReview(review):
            return replace(known, reviews=(*known.reviews, review))
        case _:
            return known


def _with(goals: tuple[Goal, ...], goal: Goal) -> tuple[Goal, ...]:
    if all(one.id != goal.id for one in goals):
        return (*goals, goal)
    return tuple(goal if one.id == goal.id else one for one in goals)


def _figures(check_ins: tuple[CheckIn, ...], effect: SaveCheckIn | DeleteCheckIn) -> tuple[CheckIn, ...]:
    if isinstance(effect, DeleteCheckIn):
        return tuple(one for one in check_ins if one.id != effect.check_in_id)
    fresh = effect.check_in
    if all(one.id != fresh.id for one in check_ins):
        return (*check_ins, fresh)
    return tuple(fresh if one.id == fresh.id else one for one in check_ins)
