"""The kinds of column that the tables are made of, and what they all share; refuses to hold a table itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem

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


def of_person(*, nullable: bool = False) -> Column[Any]:
    """Whose a row is; it goes with the person."""
    return Column("person_id", Integer, ForeignKey("people.id", ondelete="CASCADE"), nullable=nullable)


def of_goal() -> ForeignKeyConstraint:
    """Which goal a row hangs on; it goes with the goal."""
    return ForeignKeyConstraint(
        ["person_id", "goal_id"],
        ["goals.person_id", "goals.id"],
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    )


def of_group() -> Column[Any]:
    """Which training group a row belongs to; it goes with the group."""
    return Column(
        "group_id", String(64), ForeignKey("training_groups.id", ondelete="CASCADE"), nullable=False, index=True
    )


def kept(name: str, *more: SchemaItem, longest: int = 64) -> Table:
    """Make a table of a person's things: an id that is theirs, the thing as JSON, and what queries look for."""
    return Table(
        name,
        metadata,
        Column("number", Integer, primary_key=True),
        of_person(),
        Column("id", String(longest), nullable=False),
        Column("data", Text, nullable=False),
        *more,
        UniqueConstraint("person_id", "id"),
    )


def kept_of_goal(name: str) -> Table:
    """Make a table of things that hang on one goal, such as its figures."""
    return kept(name, Column("goal_id", String(64), nullable=False), of_goal(), Index(None, "person_id", "goal_id"))
