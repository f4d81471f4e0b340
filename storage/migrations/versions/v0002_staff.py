"""Staff, digests and the pledge's own work; and what digests count reports by."""

from datetime import timedelta

import h3
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

# As storage.cells has it, and kept here: a migration must not follow what changes later.
RESOLUTION = 9
AT_ONCE = 1000


def upgrade() -> None:
    """Make the tables, and give the reports that are there what later ones get when they are told."""
    _columns()
    _figures()
    _people()
    _digests()
    _work()
    _pledge()
    _fill()


def _columns() -> None:
    for column in (
        sa.Column("cell", sa.String()),
        sa.Column("event", sa.Uuid()),
        sa.Column("effect", sa.Integer()),
        sa.Column("released_at", sa.DateTime(timezone=True)),
        sa.Column("quote", sa.String()),
        sa.Column("source", sa.String()),
        sa.Column("often", sa.String()),
        sa.Column("until", sa.DateTime(timezone=True)),
        sa.Column("bond", sa.Uuid()),
    ):
        op.add_column("reports", column)
    op.create_index("ix_reports_category", "reports", ["municipality", "category", "started_at"])
    op.create_index("ix_reports_worked", "reports", ["municipality", "state", "created_at"])
    waits = sa.text("hold IS NOT NULL AND released_at IS NULL")
    op.create_index(
        "ix_reports_held", "reports", ["municipality", "created_at"], sqlite_where=waits, postgresql_where=waits
    )
    op.add_column("replies", sa.Column("author", sa.String()))
    grouped = sa.text("event IS NOT NULL")
    op.create_index(
        "ix_reports_event", "reports", ["municipality", "event"], sqlite_where=grouped, postgresql_where=grouped
    )


def _figures() -> None:
    op.drop_index("ix_reports_night", "reports")
    spot = ["place_kind", "place_id"]
    for name, columns in {
        "ix_reports_figures": [
            "night_of",
            "category",
            "cell",
            "person",
            "band",
            *spot,
            "event",
            "effect",
            "often",
            "id",
        ],
        "ix_reports_cell": ["cell", "night_of", "category", "person", *spot],
        "ix_reports_state": ["state", "night_of", "category", "place_id"],
    }.items():
        op.create_index(name, "reports", ["municipality", *columns, "withdrawn_at"])
    quoted = sa.text("quote IS NOT NULL")
    op.create_index(
        "ix_reports_quote",
        "reports",
        ["municipality", "quote", "night_of"],
        sqlite_where=quoted,
        postgresql_where=quoted,
    )
    op.create_table(
        "summaries",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "first", "last", name="pk_summaries"),
    )


def _people() -> None:
    op.create_table(
        "staff",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("invited_by", sa.String()),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("municipality", "person", name="pk_staff"),
        sa.UniqueConstraint("municipality", "id", name="uq_staff_id"),
    )
    op.create_table(
        "invites",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_by", sa.String()),
        sa.Column("used_at", sa.DateTime(timezone=True)),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_invites"),
        sa.UniqueConstraint("municipality", "digest", name="uq_invites_digest"),
    )
    op.create_index("ix_invites_expires", "invites", ["municipality", "expires_at"])
    op.create_table(
        "looks",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("report", sa.Uuid()),
        sa.Column("reports", sa.Integer()),
        sa.Column("about", sa.String()),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_looks"),
    )
    op.create_index("ix_looks_actor", "looks", ["municipality", "actor", "id"])
    op.create_index("ix_looks_at", "looks", ["municipality", "at"])
    op.create_index("ix_looks_report", "looks", ["municipality", "report", "id"])


def _digests() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer()),
        sa.Column("clock", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True)),
        sa.Column("next_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_subscriptions"),
    )
    op.create_index("ix_subscriptions_next", "subscriptions", ["municipality", "next_at"])
    op.create_index("ix_subscriptions_person", "subscriptions", ["municipality", "person"])
    op.create_table(
        "slots",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("subscription", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("messages", sa.JSON(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("municipality", "subscription", "at", name="pk_slots"),
    )
    op.create_index("ix_slots_state", "slots", ["municipality", "state", "claimed_at"])
    op.create_table(
        "bursts",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("event", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reporters", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "event", "at", name="pk_bursts"),
    )
    op.create_index("ix_bursts_at", "bursts", ["municipality", "at"])
    op.create_table(
        "tallies",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "day", "name", "detail", name="pk_tallies"),
    )


def _work() -> None:
    op.create_table(
        "notes",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("report", sa.Uuid(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("sealed_words", sa.LargeBinary()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_notes"),
    )
    op.create_index("ix_notes_created", "notes", ["municipality", "created_at"])
    op.create_index("ix_notes_report", "notes", ["municipality", "report", "created_at"])
    op.create_table(
        "pledge_files",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("publish_on", sa.Date()),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_pledge_files"),
    )
    op.create_index("ix_pledge_files_year", "pledge_files", ["municipality", "year", "made_at"])
    op.create_table(
        "pledge_news",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("state", sa.String()),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_pledge_news"),
    )
    op.create_index("ix_pledge_news_year", "pledge_news", ["municipality", "year", "day"])


def _pledge() -> None:
    op.create_table(
        "tellings",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("followers", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("municipality", "key", name="pk_tellings"),
    )
    op.create_index("ix_tellings_begun", "tellings", ["municipality", "begun_at"])
    untold = sa.text("ended_at IS NULL")
    op.create_index(
        "ix_tellings_open", "tellings", ["municipality", "begun_at"], sqlite_where=untold, postgresql_where=untold
    )
    op.create_table(
        "errands",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "id", name="pk_errands"),
    )
    op.create_index("ix_errands_due", "errands", ["municipality", "not_before"])


def _fill() -> None:
    reports = sa.table(
        "reports",
        sa.column("municipality", sa.String()),
        sa.column("id", sa.Uuid()),
        sa.column("category", sa.String()),
        sa.column("started_at", sa.DateTime(timezone=True)),
        sa.column("ended_at", sa.DateTime(timezone=True)),
        sa.column("ended_by_reporter_at", sa.DateTime(timezone=True)),
        sa.column("lat", sa.Float()),
        sa.column("lon", sa.Float()),
        sa.column("answers", sa.JSON()),
        sa.column("cell", sa.String()),
        sa.column("effect", sa.Integer()),
        sa.column("often", sa.String()),
        sa.column("until", sa.DateTime(timezone=True)),
    )
    connection = op.get_bind()
    key = (reports.c.municipality == sa.bindparam("of"), reports.c.id == sa.bindparam("which"))
    filled: dict[str, object] = {name: sa.bindparam(f"new_{name}") for name in ("cell", "effect", "often", "until")}
    fill = sa.update(reports).where(*key).values(filled)
    wanted = sa.select(*(column for column in reports.c if column.name not in filled))
    for rows in connection.execute(wanted).partitions(AT_ONCE):
        connection.execute(fill, [_filled(row) for row in rows])


def _filled(row: sa.Row) -> dict[str, object]:  # type: ignore[type-arg]
    answers = row.answers or {}
    effect = str((answers.get("effect") or [""])[0])
    often = "always" if answers.get("when") == ["always"] else (answers.get("often") or [None])[0]
    cell = None if row.lat is None or row.lon is None else h3.latlng_to_cell(row.lat, row.lon, RESOLUTION)
    lasts = often == "always" or row.category in ("safe_place", "pledge_wish")
    return {
        "of": row.municipality,
        "which": row.id,
        "new_cell": cell,
        "new_effect": int(effect) if effect.isdecimal() else None,
        "new_often": often,
        "new_until": None if cell is None or lasts else _until(row),
    }


def _until(row: sa.Row) -> object:  # type: ignore[type-arg]
    ended = row.ended_by_reporter_at or row.ended_at
    end = row.started_at + timedelta(hours=2) if ended is None or ended <= row.started_at else ended
    return min(end, row.started_at + timedelta(hours=24))
