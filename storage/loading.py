"""What is known of a person when a turn begins; refuses to strand anyone over a field that fell away since."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError
from sqlalchemy import String, bindparam, cast, literal_column, null, select, union_all

from dialogs.domain.goal import BusinessGoal, Change, CheckIn, Goal, Profile, Review
from dialogs.domain.plans.plan import Plan
from dialogs.domain.training.practice import Progress
from dialogs.domain.training.training import Group, Member, Room
from storage.columns import Moment
from storage.parts import Part
from storage.people import Person, Shown, read_shown
from storage.tables import (
    business_goals,
    check_ins,
    goal_changes,
    goals,
    group_members,
    held_parts,
    plans,
    practice,
    reviews,
    training_groups,
)

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails
    from sqlalchemy import Connection, Table

log = logging.getLogger(__name__)
M = TypeVar("M", bound=BaseModel)
ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Loaded:
    """What `Known` and the runner need: `state` is the conversation's JSON, `None` for a stranger.

    `groups` and `memberships` are of training, `taught` and `joined` what hangs on them, which only a turn looks up.
    `shown` are the buttons of the last message, `numeric` that its question takes a bare number, and
    `question_message` the door's id of the last message with buttons, once it left. `parts` are the texts held before.
    """

    state: str | None = None
    shown: tuple[Shown, ...] = ()
    numeric: bool = False
    question_message: str | None = None
    profile: Profile = field(default_factory=Profile)
    goals: tuple[Goal, ...] = ()
    deleted: tuple[Goal, ...] = ()
    business_goals: tuple[BusinessGoal, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    reviews: tuple[Review, ...] = ()
    changes: tuple[Change, ...] = ()
    plans: tuple[Plan, ...] = ()
    practice: tuple[Progress, ...] = ()
    groups: tuple[Group, ...] = ()
    memberships: tuple[Member, ...] = ()
    taught: tuple[Room, ...] = ()
    joined: tuple[Room, ...] = ()
    parts: tuple[Part, ...] = ()


def _of(table: Table) -> Any:  # noqa: ANN401 - SQLAlchemy's own types do not name a select of mixed columns
    nothing = null()
    deleted_at = table.c.deleted_at if table is goals else cast(nothing, Moment)
    data, message = (table.c.text, table.c.message) if table is held_parts else (table.c.data, cast(nothing, String))
    what: Any = literal_column(f"'{table.name}'").label("what")
    named = (table.c.number.label("number"), data.label("data"), deleted_at.label("deleted_at"))
    columns = (what, *named, message.label("message"))
    return select(*columns).where(table.c.person_id == bindparam("person"))


_TABLES = (goals, business_goals, check_ins, reviews, goal_changes, plans, practice, training_groups, group_members)
_ALL = union_all(*map(_of, (*_TABLES, held_parts))).order_by("number")


def load(connection: Connection, person: Person) -> Loaded:
    """Load all that a turn may need, in one query, in the order it was first kept."""
    kept: dict[str, list[tuple[str, Any]]] = {table.name: [] for table in (*_TABLES, held_parts)}
    for what, _, data, deleted_at, message in connection.execute(_ALL, {"person": person.id}):
        kept[what].append((data, message if what == held_parts.name else deleted_at))
    every = [
        goal.model_copy(update={"deleted_at": deleted_at}) if deleted_at else goal
        for data, deleted_at in kept["goals"]
        if (goal := read(Goal, data)) is not None
    ]
    return Loaded(
        person.state,
        read_shown(person.shown),
        person.numeric,
        person.question_message,
        profile(person.profile),
        tuple(goal for goal in every if goal.deleted_at is None),
        tuple(goal for goal in every if goal.deleted_at is not None),
        _models(BusinessGoal, kept["business_goals"]),
        _models(CheckIn, kept["check_ins"]),
        _models(Review, kept["reviews"]),
        _models(Change, kept["goal_changes"]),
        _models(Plan, kept["plans"]),
        _models(Progress, kept["practice"]),
        _models(Group, kept["training_groups"]),
        _models(Member, kept["group_members"]),
        parts=tuple(Part(text, message) for text, message in kept["held_parts"]),
    )


def profile(written: str | None) -> Profile:
    """Read a profile; an empty one where there is none, or none that can be read."""
    return (read(Profile, written) if written else None) or Profile()


def read(model: type[M], written: str) -> M | None:
    """Read what an earlier release may have written: what no longer fits falls away, with a line in the log.

    `None` when even the rest does not fit; the row stays as it is, for the release that can read it.
    """
    try:
        return model.model_validate_json(written)
    except ValidationError:
        return _read_what_fits(model, written)


def _models(model: type[M], rows: list[tuple[str, Any]]) -> tuple[M, ...]:
    return tuple(found for data, _ in rows if (found := read(model, data)) is not None)


def _read_what_fits(model: type[M], written: str) -> M | None:
    """Leave out what does not fit, field by field, until the rest does."""
    left_out: list[str] = []
    for _ in range(ROUNDS):
        try:
            found = model.model_validate_json(written)
        except ValidationError as error:
            unfit = {_field(problem) for problem in error.errors(include_input=False, include_url=False)}
            left_out += sorted(".".join(place) for place in unfit)
            shorter = _without(written, unfit)
            if shorter is None:
                break
            written = shorter
        else:
            log.warning("left out of a stored %s what no longer fits: %s", model.__name__, ", ".join(left_out))
            return found
    log.error("a stored %s cannot be read: %s", model.__name__, ", ".join(left_out))
    return None


def _field(problem: ErrorDetails) -> tuple[str, ...]:
    """Name the field that has to go: the one with the problem, or what it is missing from, or the list it is in."""
    place = problem["loc"][:-1] if problem["type"] == "missing" else problem["loc"]
    return tuple(takewhile(lambda step: isinstance(step, str), place))  # type: ignore[arg-type]  # strings only


def _without(written: str, unfit: set[tuple[str, ...]]) -> str | None:
    """Take fields out; `None` when there is nothing to take, since the whole is what does not fit."""
    if not all(unfit):
        return None
    value: dict[str, Any] = json.loads(written)
    for *path, last in unfit:
        holder: Any = value
        for step in path:
            holder = holder.get(step, {})
        holder.pop(last, None)
    return json.dumps(value)
