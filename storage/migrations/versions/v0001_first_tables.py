"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them."""
    _coordination()
    _reports()
    _beside_reports()
    _residents()
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
        sa.Column("person", sa.String()),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_incidents"),
    )
    op.create_index("ix_incidents_created", "incidents", ["municipality", "created_at"])
    op.create_index("ix_incidents_person", "incidents", ["municipality", "person"])


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
        sa.Column("ended_by_reporter_at", sa.DateTime(timezone=True)),
        sa.Column("night_of", sa.Date(), nullable=False),
        sa.Column("band", sa.String(), nullable=False),
        sa.Column("place_kind", sa.String(), nullable=False),
        sa.Column("place_id", sa.String()),
        sa.Column("lat", sa.Float()),
        sa.Column("lon", sa.Float()),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("sealed_words", sa.LargeBinary()),
        sa.Column("worded_at", sa.DateTime(timezone=True)),
        sa.Column("sealed_address", sa.LargeBinary()),
        sa.Column("addressed_at", sa.DateTime(timezone=True)),
        sa.Column("hold", sa.String()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_reports"),
    )
    op.create_index("ix_reports_created", "reports", ["municipality", "created_at"])
    op.create_index("ix_reports_night", "reports", ["municipality", "night_of"])
    op.create_index("ix_reports_person", "reports", ["municipality", "person", "created_at"])
    op.create_index("ix_reports_reference", "reports", ["municipality", "reference", "created_at"])
    for name, since in (("worded", "worded_at"), ("addressed", "addressed_at")):
        kept = sa.text(f"{since} IS NOT NULL")
        op.create_index(
            f"ix_reports_{name}", "reports", ["municipality", since], sqlite_where=kept, postgresql_where=kept
        )


def _beside_reports() -> None:
    op.create_table(
        "sendings",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "mark", "sent_at", "id", name="pk_sendings"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sendings_sent", "sendings", ["municipality", "sent_at"])
    op.create_table(
        "replies",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("report", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("sealed_words", sa.LargeBinary()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_replies"),
    )
    op.create_index("ix_replies_report", "replies", ["municipality", "report", "created_at"])
    op.create_index("ix_replies_created", "replies", ["municipality", "created_at"])
    op.create_table(
        "photos",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner", sa.Uuid(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("sealed_file", sa.LargeBinary()),
        sa.Column("sealed_address", sa.LargeBinary()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed_image", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_photos"),
    )
    for name, column in (("owner", "owner"), ("person", "person"), ("created", "created_at")):
        op.create_index(f"ix_photos_{name}", "photos", ["municipality", column])
    wanted = sa.text("sealed_file IS NOT NULL")
    op.create_index(
        "ix_photos_wanted", "photos", ["municipality", "not_before"], sqlite_where=wanted, postgresql_where=wanted
    )


def _residents() -> None:
    op.create_table(
        "wishes",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("sealed_words", sa.LargeBinary()),
        sa.Column("hold", sa.String()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_wishes"),
        sa.UniqueConstraint("municipality", "person", "year", "area", name="uq_wishes_area"),
    )
    op.create_index("ix_wishes_created", "wishes", ["municipality", "created_at"])
    op.create_index("ix_wishes_year", "wishes", ["municipality", "year", "area"])
    op.create_table(
        "follows",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("sealed_address", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "person", "topic", name="pk_follows"),
    )
    op.create_table(
        "news",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "key", name="pk_news"),
    )
    op.create_table(
        "purges",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_purges"),
    )
    op.create_index("ix_purges_at", "purges", ["municipality", "at"])


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
