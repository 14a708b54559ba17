"""The tables and what their columns hold; refuses queries, which live beside what asks them.

What a person said stays JSON in `data`; a column of its own has only what a query looks for. Every table with a
`person_id` empties by itself when the person goes.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.columns import Moment, Plain, kept, kept_of_goal, metadata, of_goal, of_group, of_person, stamps

__all__ = [
    "MACHINERY",
    "agreed",
    "alembic_version",
    "announcements",
    "assignments",
    "business_goals",
    "check_ins",
    "code_tries",
    "due",
    "goal_changes",
    "goals",
    "group_members",
    "held_parts",
    "invitations",
    "metadata",
    "outbox",
    "parked_updates",
    "people",
    "plans",
    "practice",
    "processes",
    "reviews",
    "seen_updates",
    "stamps",
    "submissions",
    "training_groups",
]

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

goals = kept(
    "goals",
    Column("status", String(16), nullable=False),
    Column("deadline", Date),
    Column("deleted_at", Moment, index=True),
)

goal_changes = kept_of_goal("goal_changes")
business_goals = kept("business_goals")

plans = kept(
    "plans", Column("goal_id", String(64), nullable=False), UniqueConstraint("person_id", "goal_id"), of_goal()
)

practice = kept("practice", longest=80)

check_ins = kept_of_goal("check_ins")

reviews = kept_of_goal("reviews")

training_groups = kept("training_groups", Column("code", String(16), unique=True), UniqueConstraint("id"))

group_members = kept("group_members", of_group(), UniqueConstraint("id"), UniqueConstraint("group_id", "person_id"))

assignments = kept("assignments", of_group(), UniqueConstraint("id"))

submissions = kept(
    "submissions",
    of_group(),
    Column("member_id", String(64), ForeignKey("group_members.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("assignment_id", String(64), ForeignKey("assignments.id", ondelete="CASCADE"), nullable=False, index=True),
    longest=128,
)

announcements = kept("announcements", of_group())

invitations = Table(
    "invitations",
    metadata,
    Column("code", String(16), primary_key=True),
    Column("made_at", Moment, nullable=False),
)

code_tries = Table(
    "code_tries",
    metadata,
    Column("number", Integer, primary_key=True),
    of_person(),
    Column("at", Moment, nullable=False, index=True),
    Index(None, "person_id", "at"),
)

due = Table(
    "due",
    metadata,
    Column("number", Integer, primary_key=True),
    of_person(),
    Column("goal_id", String(64)),
    Column("group_id", String(64), ForeignKey("training_groups.id", ondelete="CASCADE"), index=True),
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
    Column("leased_until", Moment),
    UniqueConstraint("person_id", "goal_id", "kind", "due_on"),
    UniqueConstraint("person_id", "group_id", "kind", "due_on"),
    of_goal(),
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
    Column("holder", Integer),
    Column("saying", Boolean(create_constraint=False)),
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
    of_person(),
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

processes = Table(
    "processes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("role", String(16), nullable=False),
    Column("beat_at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

agreed = Table(
    "agreed",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("data", Text, nullable=False),
)

MACHINERY = (processes, agreed)

alembic_version = Table(
    "alembic_version",
    stamps,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
