"""How well each exercise is known, one row each; refuses to import today's tables, which will differ from these."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "practice",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_practice"),
        sa.UniqueConstraint("person_id", "id", name="uq_practice_person_id_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_practice_person_id", ondelete="CASCADE"),
    )
