"""Several programs on one database: who sends a message, and is still at it; when a digest may be made; and from which
schema on programs may go on with this one."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
# A program of an earlier schema may go on with this one, if it knows this one or a later one.
oldest = "0004"


def upgrade() -> None:
    """Add columns that an earlier program leaves empty; nothing that is there is changed."""
    op.add_column("outbox", sa.Column("sender", sa.String()))
    op.add_column("outbox", sa.Column("signs", sa.Integer()))
    op.add_column("slots", sa.Column("not_before", sa.DateTime(timezone=True)))
    op.add_column("slots", sa.Column("attempts", sa.Integer()))
    served = op.create_table(
        "schema_serves",
        sa.Column("oldest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("oldest", name="pk_schema_serves"),
    )
    op.bulk_insert(served, [{"oldest": oldest}])
