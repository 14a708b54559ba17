"""Which reminders a goal has ahead: looks back, looks at the figure, steps of its plan. Refuses to send any."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.sentences import movement_of
from dialogs.domain.places.cities import city_in
from dialogs.domain.reviews.noted import latest_of
from dialogs.domain.reviews.reachable import Reachable, reachable
from dialogs.domain.reviews.reminder_kinds import of_sort
from dialogs.domain.reviews.schedule import Every, Reviews, after_review, due_days, next_look
from dialogs.domain.reviews.standings import where
from dialogs.effects import CancelReviews, Effect, SaveGoal, ScheduleReview
from dialogs.events import Known

LOOKS_BACK = of_sort("back")
LOOKS = of_sort("look")
CHASING = of_sort("back", "look", "follow_up")


def reach_of(known: Known) -> Reachable:
    """When this person may be reminded; before a city is named, by the weekend of one that a wish is about."""
    country = known.country
    if known.profile.country is None:
        named = next((city for goal in known.goals if (city := city_in(goal.wish)) is not None), None)
        country = named.country if named is not None else country
    return reachable(known.profile, country, known.timezone)


def looks_back(goal: Goal, known: Known, *, held: date | None = None) -> Reviews:
    """The looks back of a goal, from its first day or the last one that was held; `held` is one held just now."""
    rhythm = known.profile.reviews
    days = [one.on for one in known.reviews if one.goal_id == goal.id and one.kind not in LOOKS]
    last = held or max(days, default=None)
    if last is None:
        return due_days(goal.started_on, goal.deadline, rhythm)
    return after_review(last, goal.deadline, rhythm, goal.started_on)


def next_day(goal: Goal, known: Known) -> date | None:
    """The day on which the person is asked to look back next; `None` for a goal at rest and where nothing is ahead."""
    if goal.status != "active":
        return None
    reach = reach_of(known)
    back = looks_back(goal, known)
    done = attained(goal, known)
    asked = (reach.asked_on(kind, on) for kind, on in back if kind == "deadline" or not done)
    return min((day for day in asked if day > known.today), default=None)


def attained(goal: Goal, known: Known) -> bool:
    """Whether the latest figure is at the target: nothing is asked in between then, only on the goal's day."""
    last = latest_of(goal, known.check_ins)
    if last is None or goal.direction == "deliver" or movement_of(goal) == "keep":
        return False
    return where(goal, last.amount, known.today).verdict == "reached"


def look_every(goal: Goal, known: Known) -> Every | None:
    """How often the figure is asked for between the looks back: as the goal's plan says, else the settings."""
    if goal.direction == "deliver" or goal.is_wish:
        return None
    plan = known.plan(goal.id)
    if plan is not None and plan.rhythm is not None:
        return plan.rhythm if plan.rhythm != "quarterly" else None
    return known.profile.looks


def next_look_of(goal: Goal, known: Known, *, held: date | None = None) -> tuple[ScheduleReview, ...]:
    """The next look at the figure, where the person wants any and it comes before the goal's day."""
    every = look_every(goal, known)
    if every is None or attained(goal, known):
        return ()
    days = [day for _, day in looks_back(goal, known, held=held)]
    day = next_look(every, goal.started_on, known.today, days)
    over = goal.deadline is not None and day >= goal.deadline
    return () if over else (ScheduleReview(goal.id, every, day),)


def reminders_of(goal: Goal, known: Known, *, held: date | None = None) -> tuple[ScheduleReview, ...]:
    """All that a goal under way has ahead, from tomorrow on; nothing where the reminders have stopped."""
    if goal.silent is not None:
        return ()
    back = looks_back(goal, known, held=held)
    if attained(goal, known):
        back = tuple((kind, on) for kind, on in back if kind == "deadline")
    looks = tuple(ScheduleReview(goal.id, kind, on) for kind, on in back if on > known.today)
    plan = known.plan(goal.id)
    days = plan.step_days if plan is not None else ()
    steps = tuple(ScheduleReview(goal.id, "step", on) for on in days if on > known.today)
    return (*looks, *next_look_of(goal, known, held=held), *steps)


def rescheduled(goal: Goal, known: Known, *, held: date | None = None) -> tuple[Effect, ...]:
    """The reminders of a goal anew: its date, its rhythm or its standing has changed, or it was looked back at."""
    return (CancelReviews(goal.id), *reminders_of(goal, known, held=held))


def rhythm_changed(goal: Goal, known: Known) -> tuple[Effect, ...]:
    """The looks of a goal in another rhythm; what the person put off, and steps, stay where they are."""
    return (CancelReviews(goal.id, (*LOOKS_BACK, *LOOKS)), *_looks_ahead(goal, known))


def _looks_ahead(goal: Goal, known: Known) -> tuple[ScheduleReview, ...]:
    return tuple(one for one in reminders_of(goal, known) if one.kind != "step")


def after_figure(goal: Goal, known: Known, figure: CheckIn | None = None) -> tuple[Effect, ...]:
    """What a figure that came by itself does: the next look waits, and reminders nobody answered are taken up again.

    One that reaches the target ends what is asked before the goal's day; one that falls below it brings that back.
    """
    if goal.status != "active":
        return ()
    if goal.silent == "unanswered":
        return taken_up(goal, known)
    if goal.silent is None and figure is not None:
        after = replace(known, check_ins=(*known.check_ins, figure))
        if attained(goal, after) != attained(goal, known):
            return (CancelReviews(goal.id, CHASING), *_looks_ahead(goal, after))
    if look_every(goal, known) is None or goal.silent is not None:
        return ()
    return (CancelReviews(goal.id, LOOKS), *next_look_of(goal, known))


def silenced(goal: Goal, why: Literal["asked", "unanswered"]) -> tuple[Effect, ...]:
    """No more reminders of a goal."""
    return (SaveGoal(goal.model_copy(update={"silent": why})), CancelReviews(goal.id))


def taken_up(goal: Goal, known: Known) -> tuple[Effect, ...]:
    """Reminders of a goal again, that had stopped."""
    awake = goal.model_copy(update={"silent": None})
    return (SaveGoal(awake), *rescheduled(awake, known))
