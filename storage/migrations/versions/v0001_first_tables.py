"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them."""
    _coordination()
    _reports()
    _outbox()


def _coordination() -> None:
    op.create_table(
        "secrets",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "name", name="pk_secrets"),
    )
    op.create_table(
        "updates",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "source", "update_id", name="pk_updates"),
    )
    op.create_index("ix_updates_received", "updates", ["municipality", "received_at"])
    op.create_table(
        "conversations",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("draft_since", sa.DateTime(timezone=True)),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_conversations"),
        sa.UniqueConstraint("municipality", "person", name="uq_conversations_person"),
    )
    drafts = sa.text("draft_since IS NOT NULL")
    op.create_index(
        "ix_conversations_draft",
        "conversations",
        ["municipality", "draft_since"],
        sqlite_where=drafts,
        postgresql_where=drafts,
    )
    op.create_index("ix_conversations_updated", "conversations", ["municipality", "updated_at"])
    op.create_table(
        "incidents",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("update_id", sa.BigInteger()),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_incidents"),
    )
    op.create_index("ix_incidents_created", "incidents", ["municipality", "created_at"])


def _reports() -> None:
    op.create_table(
        "reports",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("ongoing", sa.Boolean(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("night_of", sa.Date(), nullable=False),
        sa.Column("band", sa.String(), nullable=False),
        sa.Column("place_kind", sa.String(), nullable=False),
        sa.Column("place_id", sa.String()),
        sa.Column("lat", sa.Float()),
        sa.Column("lon", sa.Float()),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("sealed_words", sa.LargeBinary()),
        sa.Column("sealed_address", sa.LargeBinary()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_reports"),
    )
    op.create_index("ix_reports_created", "reports", ["municipality", "created_at"])
    op.create_index("ix_reports_night", "reports", ["municipality", "night_of"])
    op.create_index("ix_reports_person", "reports", ["municipality", "person", "created_at"])
    op.create_index("ix_reports_reference", "reports", ["municipality", "reference"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True),
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("ambiguous", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed", sa.LargeBinary()),
        sa.Column("reason", sa.String()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("seq", name="pk_outbox"),
        sa.UniqueConstraint("municipality", "id", name="uq_outbox_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_state", "outbox", ["municipality", "state", "settled_at", "seq"])
    unsettled = sa.text("settled_at IS NULL")
    for name, columns in {
        "ix_outbox_recipient": ["municipality", "recipient", "seq"],
        "ix_outbox_due": ["municipality", "not_before"],
    }.items():
        op.create_index(name, "outbox", columns, sqlite_where=unsettled, postgresql_where=unsettled)
