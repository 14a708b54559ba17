"""The tables and what their columns hold; refuses queries, which live beside what asks them.

What a person said stays JSON in `data`; a column of its own has only what a query looks for. Every table with a
`person_id` empties by itself when the person goes.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)
stamps = MetaData()


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC: SQLite has no zones, so a naive value would silently shift. Refuses naive ones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn into UTC; raises `ValueError` for a naive moment."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = "a moment without a zone cannot be stored"
            raise ValueError(message)
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back an aware moment in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Plain(TypeDecorator[str]):
    """Text from outside, without what a database refuses: half an emoji, and NUL, which PostgreSQL cannot hold."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - the base's signature
        """Replace lone surrogates by a question mark and drop NUL."""
        if value is None:
            return None
        return value.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


def _person(*, nullable: bool = False) -> Column[Any]:
    return Column("person_id", Integer, ForeignKey("people.id", ondelete="CASCADE"), nullable=nullable)


def _goal() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["person_id", "goal_id"],
        ["goals.person_id", "goals.id"],
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    )


people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("name", String(128), nullable=False),
    Column("state", Text),
    Column("profile", Text),
    Column("shown", Text),
    Column("expects_number", Boolean(create_constraint=False), nullable=False, default=False),
    Column("question_message", String(64)),
    Column("created_at", Moment, nullable=False),
    Column("wrote_at", Moment),
    Column("blocked", Boolean(create_constraint=False), nullable=False, default=False),
    UniqueConstraint("channel", "name"),
    sqlite_autoincrement=True,
)

goals = Table(
    "goals",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    Column("id", String(64), nullable=False),
    Column("data", Text, nullable=False),
    Column("status", String(16), nullable=False),
    Column("deadline", Date),
    Column("deleted_at", Moment, index=True),
    UniqueConstraint("person_id", "id"),
)

goal_changes = Table(
    "goal_changes",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    Column("id", String(64), nullable=False),
    Column("goal_id", String(64), nullable=False),
    Column("data", Text, nullable=False),
    UniqueConstraint("person_id", "id"),
    _goal(),
    Index(None, "person_id", "goal_id"),
)

business_goals = Table(
    "business_goals",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    Column("id", String(64), nullable=False),
    Column("data", Text, nullable=False),
    UniqueConstraint("person_id", "id"),
)

plans = Table(
    "plans",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    Column("id", String(64), nullable=False),
    Column("goal_id", String(64), nullable=False),
    Column("data", Text, nullable=False),
    UniqueConstraint("person_id", "id"),
    UniqueConstraint("person_id", "goal_id"),
    _goal(),
)

practice = Table(
    "practice",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    Column("id", String(80), nullable=False),
    Column("data", Text, nullable=False),
    UniqueConstraint("person_id", "id"),
)

check_ins = Table(
    "check_ins",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    Column("id", String(64), nullable=False),
    Column("goal_id", String(64), nullable=False),
    Column("data", Text, nullable=False),
    UniqueConstraint("person_id", "id"),
    _goal(),
    Index(None, "person_id", "goal_id"),
)

reviews = Table(
    "reviews",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    Column("id", String(64), nullable=False),
    Column("goal_id", String(64), nullable=False),
    Column("data", Text, nullable=False),
    UniqueConstraint("person_id", "id"),
    _goal(),
    Index(None, "person_id", "goal_id"),
)

due = Table(
    "due",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    Column("goal_id", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("due_on", Date, nullable=False),
    Column("earliest", Date, nullable=False),
    Column("from_hour", SmallInteger, nullable=False),
    Column("to_hour", SmallInteger, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("status", String(16), nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("sent_at", Moment),
    UniqueConstraint("person_id", "goal_id", "kind", "due_on"),
    _goal(),
    Index(None, "status", "due_at", "person_id"),
    Index(None, "person_id", "status", "due_at"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer, ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column("channel", String(16), nullable=False),
    Column("name", String(128), nullable=False),
    Column("payload", Plain, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("not_before", Moment),
    Column("attempts", Integer, nullable=False, default=0),
    Column("refused", Plain),
    Index(None, "channel", "name", "id"),
    sqlite_autoincrement=True,
)

seen_updates = Table(
    "seen_updates",
    metadata,
    Column("key", String(128), primary_key=True),
    Column("person_id", Integer, ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column("tries", Integer, nullable=False, default=0),
    Column("seen", Boolean(create_constraint=False), nullable=False, default=False),
    Column("at", Moment, index=True),
)

held_parts = Table(
    "held_parts",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    Column("text", Plain, nullable=False),
    Column("message", String(64)),
    Column("held_at", Moment, nullable=False),
    Index(None, "person_id"),
)

parked_updates = Table(
    "parked_updates",
    metadata,
    Column("key", String(128), primary_key=True),
    Column("channel", String(16)),
    Column("name", String(128)),
    Column("payload", Plain, nullable=False),
    Column("error", Plain, nullable=False),
    Column("parked_at", Moment, nullable=False),
    Index(None, "channel", "name"),
)

alembic_version = Table(
    "alembic_version",
    stamps,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
