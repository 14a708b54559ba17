"""What several processes at one database know of each other; refuses to import today's tables, which will differ."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add who holds a row of the outbox, until when a reminder is claimed, who is at work, and what they agreed on."""
    op.add_column("outbox", sa.Column("holder", sa.Integer()))
    op.add_column("outbox", sa.Column("saying", sa.Boolean(create_constraint=False)))
    op.add_column("due", sa.Column("leased_until", sa.DateTime(timezone=True)))
    op.create_table(
        "processes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("beat_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_processes"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "agreed",
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_agreed"),
    )
