"""What is known once an effect is carried out; refuses to carry it out.

A turn goes on after it wanted something saved: the next question must already know it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch

from dialogs import effects
from dialogs.domain.goal import Goal
from dialogs.events import Known


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
    return replace(known, goals=_with(known.goals, effect.goal), changes=changes)


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
    fresh = effect.check_in
    if all(one.id != fresh.id for one in known.check_ins):
        return replace(known, check_ins=(*known.check_ins, fresh))
    return replace(known, check_ins=tuple(fresh if one.id == fresh.id else one for one in known.check_ins))


@_after.register
def _figure_gone(effect: effects.DeleteCheckIn, known: Known) -> Known:
    return replace(known, check_ins=tuple(one for one in known.check_ins if one.id != effect.check_in_id))


@_after.register
def _review(effect: effects.SaveReview, known: Known) -> Known:
    return replace(known, reviews=(*known.reviews, effect.review))


def _with(goals: tuple[Goal, ...], goal: Goal) -> tuple[Goal, ...]:
    if all(one.id != goal.id for one in goals):
        return (*goals, goal)
    return tuple(goal if one.id == goal.id else one for one in goals)
