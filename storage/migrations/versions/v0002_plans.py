"""Plans, one for each goal; refuses to import today's tables, which will differ from these."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "plans",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("goal_id", sa.String(64), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_plans"),
        sa.UniqueConstraint("person_id", "id", name="uq_plans_person_id_id"),
        sa.UniqueConstraint("person_id", "goal_id", name="uq_plans_person_id_goal_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_plans_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id", "goal_id"],
            ["goals.person_id", "goals.id"],
            name="fk_plans_person_id_goal_id",
            ondelete="CASCADE",
            deferrable=True,
            initially="DEFERRED",
        ),
    )
