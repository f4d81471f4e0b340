"""Youth coaches: their cards, links and talks; and messages that wait for the morning."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables; nothing that is there is changed."""
    op.add_column("outbox", sa.Column("held", sa.Boolean()))
    _cards()
    _links()
    _talks()


def _cards() -> None:
    op.create_table(
        "coaches",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("relays", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "person", name="pk_coaches"),
    )


def _links() -> None:
    op.create_table(
        "links",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_on", sa.Date()),
        sa.Column("paused_at", sa.DateTime(timezone=True)),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_links"),
        sa.UniqueConstraint("municipality", "code", name="uq_links_code"),
    )
    op.create_index("ix_links_person", "links", ["municipality", "person", "made_at"])
    op.create_table(
        "link_counts",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("link", sa.Uuid(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "link", "week", "name", name="pk_link_counts"),
    )


def _talks() -> None:
    op.create_table(
        "talks",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("coach", sa.String(), nullable=False),
        sa.Column("offered", sa.String()),
        sa.Column("sealed_address", sa.LargeBinary()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shown_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("ended_by", sa.String()),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_talks"),
    )
    op.create_index("ix_talks_coach", "talks", ["municipality", "coach", "last_at"])
    op.create_index("ix_talks_last", "talks", ["municipality", "last_at"])
    is_open = sa.text("ended_at IS NULL")
    op.create_index(
        "uq_talks_open",
        "talks",
        ["municipality", "person"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.create_table(
        "talk_lines",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("talk", sa.Uuid(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("sealed_words", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_talk_lines"),
    )
    op.create_index("ix_talk_lines_talk", "talk_lines", ["municipality", "talk", "at"])
    op.create_index("ix_talk_lines_at", "talk_lines", ["municipality", "at"])
