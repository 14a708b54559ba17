"""When a reminder went out, so that nobody gets two unasked ones within a week; refuses to guess it for older ones."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column."""
    op.add_column("due", sa.Column("sent_at", sa.DateTime(timezone=True)))
