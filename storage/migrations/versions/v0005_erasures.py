"""Who was erased, under their keyed id, so that no backup brings them back."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table; nothing that is there is changed."""
    op.create_table(
        "erasures",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("whose", sa.String(), nullable=False),
        sa.Column("chat", sa.String()),
        sa.Column("report", sa.Uuid()),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_erasures"),
    )
    op.create_index("ix_erasures_at", "erasures", ["municipality", "at"])
