"""The tables of the first release; refuses to import today's, which will differ from these."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make them all."""
    _parked_updates()
    _people()
    _goals()
    _kept("business_goals")
    for table in ("check_ins", "goal_changes", "reviews"):
        _kept(table, sa.Column("goal_id", sa.String(64), nullable=False), of_goal=True)
    _held_parts()
    _outbox()
    _seen_updates()
    _due()


def _parked_updates() -> None:
    op.create_table(
        "parked_updates",
        sa.Column("key", sa.String(128), nullable=False),
        sa.Column("channel", sa.String(16)),
        sa.Column("name", sa.String(128)),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("parked_at", AT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_parked_updates"),
    )
    _index("parked_updates", "channel", "name")


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("name", sa.String(128), nullable=False),
        sa.Column("state", sa.Text()),
        sa.Column("profile", sa.Text()),
        sa.Column("shown", sa.Text()),
        sa.Column("expects_number", sa.Boolean(), nullable=False),
        sa.Column("question_message", sa.String(64)),
        sa.Column("created_at", AT, nullable=False),
        sa.Column("wrote_at", AT),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("channel", "name", name="uq_people_channel_name"),
        sqlite_autoincrement=True,
    )


def _goals() -> None:
    _kept(
        "goals",
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("deadline", sa.Date()),
        sa.Column("deleted_at", AT),
    )
    _index("goals", "deleted_at")


def _kept(table: str, *columns: sa.Column[Any], of_goal: bool = False) -> None:
    """Make a table of things that a person said, with the JSON of each."""
    goal = [_goal(table)] if of_goal else []
    op.create_table(
        table,
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        *(columns if of_goal else ()),
        sa.Column("data", sa.Text(), nullable=False),
        *(() if of_goal else columns),
        sa.PrimaryKeyConstraint("number", name=f"pk_{table}"),
        sa.UniqueConstraint("person_id", "id", name=f"uq_{table}_person_id_id"),
        *goal,
        _person(table),
    )
    if of_goal:
        _index(table, "person_id", "goal_id")


def _held_parts() -> None:
    op.create_table(
        "held_parts",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("message", sa.String(64)),
        sa.Column("held_at", AT, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_held_parts"),
        _person("held_parts"),
    )
    _index("held_parts", "person_id")


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("name", sa.String(128), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("created_at", AT, nullable=False),
        sa.Column("not_before", AT),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        _person("outbox"),
        sqlite_autoincrement=True,
    )
    _index("outbox", "channel", "name", "id")
    _index("outbox", "person_id")


def _seen_updates() -> None:
    op.create_table(
        "seen_updates",
        sa.Column("key", sa.String(128), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("seen", sa.Boolean(), nullable=False),
        sa.Column("at", AT),
        sa.PrimaryKeyConstraint("key", name="pk_seen_updates"),
        _person("seen_updates"),
    )
    _index("seen_updates", "at")
    _index("seen_updates", "person_id")


def _due() -> None:
    op.create_table(
        "due",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("goal_id", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("earliest", sa.Date(), nullable=False),
        sa.Column("from_hour", sa.SmallInteger(), nullable=False),
        sa.Column("to_hour", sa.SmallInteger(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("due_at", AT, nullable=False),
        sa.Column("until", AT, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("changed_at", AT, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_due"),
        sa.UniqueConstraint("person_id", "goal_id", "kind", "due_on", name="uq_due_person_id_goal_id_kind_due_on"),
        _goal("due"),
        _person("due"),
    )
    _index("due", "person_id", "status", "due_at")
    _index("due", "status", "due_at", "person_id")


def _person(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_person_id"
    return sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=name, ondelete="CASCADE")


def _goal(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["person_id", "goal_id"],
        ["goals.person_id", "goals.id"],
        name=f"fk_{table}_person_id_goal_id",
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    )


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
