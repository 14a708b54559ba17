"""Each effect carried out, a function apiece; refuses to decide, and to say anything (that goes by the outbox)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update

from dialogs import effects
from storage.due import Place, Reminders, reach_of
from storage.tables import business_goals, check_ins, goal_changes, goals, people, plans, practice, reviews
from storage.upsert import upsert

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Table

    from dialogs.domain.goal import Change, CheckIn, Review


@dataclass(slots=True)
class Work:
    """What carrying out needs at hand: whose, when, and by which connection."""

    connection: Connection
    person_id: int
    now: datetime
    default: Place
    reminders: Reminders


@singledispatch
def carry(effect: effects.Effect, work: Work) -> None:  # noqa: ARG001 - the ones registered below use it
    """Carry out one effect within the turn's transaction; raises `TypeError` for one that nobody carries out."""
    raise TypeError(effect)


@carry.register
def _say(_: effects.Say, __: Work) -> None:
    """Words come rendered, as drafts."""


@carry.register
def _send_file(_: effects.SendFile, __: Work) -> None:
    """The file comes as a draft too."""


@carry.register
def _save_profile(effect: effects.SaveProfile, work: Work) -> None:
    mine = update(people).where(people.c.id == work.person_id)
    work.connection.execute(mine.values(profile=effect.profile.model_dump_json()))
    reach = reach_of(effect.profile, work.default)
    if reach != work.reminders.reach:
        work.reminders.reach = reach
        work.reminders.derive()


@carry.register
def _save_goal(effect: effects.SaveGoal, work: Work) -> None:
    goal = effect.goal
    _keep(
        work,
        goals,
        goal.id,
        data=goal.model_dump_json(exclude={"deleted_at"}),
        status=goal.status,
        deadline=goal.deadline,
        deleted_at=goal.deleted_at,
    )
    if effect.change is not None:
        _keep_of_goal(work, goal_changes, effect.change)


@carry.register
def _delete_goal(effect: effects.DeleteGoal, work: Work) -> None:
    mine = (goals.c.person_id == work.person_id, goals.c.id == effect.goal_id)
    work.connection.execute(update(goals).where(*mine, goals.c.deleted_at.is_(None)).values(deleted_at=work.now))
    work.reminders.cancel(effect.goal_id)


@carry.register
def _restore_goal(effect: effects.RestoreGoal, work: Work) -> None:
    mine = (goals.c.person_id == work.person_id, goals.c.id == effect.goal_id)
    deleted_at = work.connection.execute(select(goals.c.deleted_at).where(*mine)).scalar()
    if deleted_at is not None:
        work.connection.execute(update(goals).where(*mine).values(deleted_at=None))
        work.reminders.revive(effect.goal_id, deleted_at)


@carry.register
def _save_business_goal(effect: effects.SaveBusinessGoal, work: Work) -> None:
    _keep(work, business_goals, effect.goal.id, data=effect.goal.model_dump_json())


@carry.register
def _delete_business_goal(effect: effects.DeleteBusinessGoal, work: Work) -> None:
    mine = (business_goals.c.person_id == work.person_id, business_goals.c.id == effect.business_goal_id)
    work.connection.execute(delete(business_goals).where(*mine))


@carry.register
def _save_plan(effect: effects.SavePlan, work: Work) -> None:
    plan = effect.plan
    key = {"person_id": work.person_id, "goal_id": plan.goal_id}
    upsert(work.connection, plans, key, {"id": plan.id, "data": plan.model_dump_json()})
    work.reminders.steps(plan.goal_id, plan.step_days)


@carry.register
def _save_progress(effect: effects.SaveProgress, work: Work) -> None:
    _keep(work, practice, effect.progress.id, data=effect.progress.model_dump_json())


@carry.register
def _save_check_in(effect: effects.SaveCheckIn, work: Work) -> None:
    _keep_of_goal(work, check_ins, effect.check_in)
    work.reminders.figure_came(effect.check_in)


@carry.register
def _delete_check_in(effect: effects.DeleteCheckIn, work: Work) -> None:
    mine = (check_ins.c.person_id == work.person_id, check_ins.c.id == effect.check_in_id)
    work.connection.execute(delete(check_ins).where(*mine))


@carry.register
def _save_review(effect: effects.SaveReview, work: Work) -> None:
    _keep_of_goal(work, reviews, effect.review)
    work.reminders.answer(effect.review)


@carry.register
def _schedule_review(effect: effects.ScheduleReview, work: Work) -> None:
    work.reminders.schedule(effect.goal_id, effect.kind, effect.on, effect.at)


@carry.register
def _cancel_reviews(effect: effects.CancelReviews, work: Work) -> None:
    work.reminders.cancel(effect.goal_id, effect.kinds)


def _keep_of_goal(work: Work, table: Table, kept: CheckIn | Change | Review) -> None:
    _keep(work, table, kept.id, goal_id=kept.goal_id, data=kept.model_dump_json())


def _keep(work: Work, table: Table, thing_id: str, **values: Any) -> None:  # noqa: ANN401 - columns of any type
    upsert(work.connection, table, {"person_id": work.person_id, "id": thing_id}, values)
