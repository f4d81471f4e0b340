"""Several programs on one database: who sends a message, and is still at it; when a digest may be made."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add columns that an earlier program leaves empty; nothing that is there is changed."""
    op.add_column("outbox", sa.Column("sender", sa.String()))
    op.add_column("outbox", sa.Column("signs", sa.Integer()))
    op.add_column("slots", sa.Column("not_before", sa.DateTime(timezone=True)))
    op.add_column("slots", sa.Column("attempts", sa.Integer()))
