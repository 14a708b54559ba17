"""Training groups, and reminders that belong to one; refuses to import today's tables, which will differ from these."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables, and let a reminder be of a group in place of a goal."""
    _kept("training_groups", sa.Column("code", sa.String(16)), of_group=False)
    _kept("group_members", sa.UniqueConstraint("group_id", "person_id", name="uq_group_members_group_id_person_id"))
    _kept("assignments")
    _kept("submissions", *_hanging_on("member_id", "group_members"), *_hanging_on("assignment_id", "assignments"))
    for column in ("member_id", "assignment_id"):
        op.create_index(f"ix_submissions_{column}", "submissions", [column])
    _kept("announcements")
    _codes()
    _due()


def _kept(name: str, *more: sa.schema.SchemaItem, of_group: bool = True) -> None:
    unique = () if name in {"submissions", "announcements"} else (sa.UniqueConstraint("id", name=f"uq_{name}_id"),)
    op.create_table(
        name,
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(128 if name == "submissions" else 64), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        *(_in_group(name) if of_group else (sa.UniqueConstraint("code", name="uq_training_groups_code"),)),
        *more,
        *unique,
        sa.PrimaryKeyConstraint("number", name=f"pk_{name}"),
        sa.UniqueConstraint("person_id", "id", name=f"uq_{name}_person_id_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=f"fk_{name}_person_id", ondelete="CASCADE"),
    )
    if of_group:
        op.create_index(f"ix_{name}_group_id", name, ["group_id"])


def _in_group(name: str) -> tuple[sa.schema.SchemaItem, ...]:
    of_group = sa.ForeignKeyConstraint(
        ["group_id"], ["training_groups.id"], name=f"fk_{name}_group_id", ondelete="CASCADE"
    )
    return sa.Column("group_id", sa.String(64), nullable=False), of_group


def _hanging_on(column: str, table: str) -> tuple[sa.schema.SchemaItem, ...]:
    hangs = sa.ForeignKeyConstraint([column], [f"{table}.id"], name=f"fk_submissions_{column}", ondelete="CASCADE")
    return sa.Column(column, sa.String(64), nullable=False), hangs


def _codes() -> None:
    op.create_table(
        "invitations",
        sa.Column("code", sa.String(16), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_invitations"),
    )
    op.create_table(
        "code_tries",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_code_tries"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_code_tries_person_id", ondelete="CASCADE"),
    )
    op.create_index("ix_code_tries_at", "code_tries", ["at"])
    op.create_index("ix_code_tries_person_id_at", "code_tries", ["person_id", "at"])


def _due() -> None:
    with op.batch_alter_table("due") as due:
        due.alter_column("goal_id", existing_type=sa.String(64), nullable=True)
        due.add_column(sa.Column("group_id", sa.String(64)))
        due.create_unique_constraint(
            "uq_due_person_id_group_id_kind_due_on", ["person_id", "group_id", "kind", "due_on"]
        )
        due.create_foreign_key("fk_due_group_id", "training_groups", ["group_id"], ["id"], ondelete="CASCADE")
        due.create_index("ix_due_group_id", ["group_id"])
