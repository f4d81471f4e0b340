"""The tables of staff: who they are, what they subscribe to, what they did; and the pledge's files. As schema.py is."""

from sqlalchemy import (
    JSON,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    Uuid,
)

from storage.columns import UTCDateTime
from storage.schema import metadata

staff = Table(
    "staff",
    metadata,
    Column("municipality", String, nullable=False),
    # A person's keyed id, or a group's.
    Column("person", String, nullable=False),
    Column("role", String, nullable=False),
    Column("language", String, nullable=False),
    # Their address and the name that others of the staff know them by.
    Column("sealed", LargeBinary, nullable=False),
    # A short id to name them by in a button: their person id stays inside.
    Column("id", Uuid, nullable=False),
    Column("invited_by", String),
    Column("joined_at", UTCDateTime, nullable=False),
    Column("revoked_at", UTCDateTime),
    PrimaryKeyConstraint("municipality", "person"),
    UniqueConstraint("municipality", "id", name="uq_staff_id"),
)

invites = Table(
    "invites",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    # A hash of the link's secret: who reads the database cannot join.
    Column("digest", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("role", String, nullable=False),
    # The name that its maker gave the invited.
    Column("sealed", LargeBinary, nullable=False),
    Column("made_by", String, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
    Column("used_by", String),
    Column("used_at", UTCDateTime),
    Column("revoked_at", UTCDateTime),
    PrimaryKeyConstraint("municipality", "id"),
    UniqueConstraint("municipality", "digest", name="uq_invites_digest"),
    Index("ix_invites_expires", "municipality", "expires_at"),
)

# The access log: who of the staff did or read what, and when.
looks = Table(
    "looks",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("actor", String, nullable=False),
    Column("role", String, nullable=False),
    Column("act", String, nullable=False),
    Column("report", Uuid),
    # How many reports, for an act on many.
    Column("reports", Integer),
    # Whom or what it was about, where it was no report: a member's keyed id, a room.
    Column("about", String),
    Column("at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_looks_at", "municipality", "at"),
    Index("ix_looks_report", "municipality", "report", "id"),
    Index("ix_looks_actor", "municipality", "actor", "id"),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("person", String, nullable=False),
    # {"telegram": address, "email": address}: where it goes; either may be missing.
    Column("sealed", LargeBinary, nullable=False),
    Column("scope", String, nullable=False),
    Column("period", String, nullable=False),
    # 1 is Monday; the day of the month for months, quarters and years is always the first.
    Column("weekday", Integer),
    Column("clock", String, nullable=False),
    Column("language", String, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("paused_at", UTCDateTime),
    # The first slot that is not claimed yet; none while it is paused.
    Column("next_at", UTCDateTime),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_subscriptions_person", "municipality", "person"),
    Index("ix_subscriptions_next", "municipality", "next_at"),
)

# One row for each digest that was due: every replica tries, the key lets one.
slots = Table(
    "slots",
    metadata,
    Column("municipality", String, nullable=False),
    Column("subscription", Uuid, nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Column("state", String, nullable=False),
    Column("claimed_at", UTCDateTime, nullable=False),
    # The ids of its messages in the outbox.
    Column("messages", JSON, nullable=False),
    Column("settled_at", UTCDateTime),
    # Until when whoever makes it now is let alone, or waits before trying again; how often it was tried.
    Column("not_before", UTCDateTime),
    Column("attempts", Integer),
    PrimaryKeyConstraint("municipality", "subscription", "at"),
    Index("ix_slots_state", "municipality", "state", "claimed_at"),
)

notes = Table(
    "notes",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("report", Uuid, nullable=False),
    Column("author", String, nullable=False),
    Column("sealed_words", LargeBinary),
    Column("created_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_notes_report", "municipality", "report", "created_at"),
    Index("ix_notes_created", "municipality", "created_at"),
)

# Bursts that were told of: at most one in a while for each event.
bursts = Table(
    "bursts",
    metadata,
    Column("municipality", String, nullable=False),
    Column("event", Uuid, nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Column("reporters", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    PrimaryKeyConstraint("municipality", "event", "at"),
    Index("ix_bursts_at", "municipality", "at"),
)

# Pledges that were sent in as files, and what was written of them; public texts, so they lie open.
pledge_files = Table(
    "pledge_files",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("year", Integer, nullable=False),
    Column("body", String, nullable=False),
    Column("state", String, nullable=False),
    Column("made_by", String, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("publish_on", Date),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_pledge_files_year", "municipality", "year", "made_at"),
)

pledge_news = Table(
    "pledge_news",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", String, nullable=False),
    Column("year", Integer, nullable=False),
    Column("area", String, nullable=False),
    Column("action", String, nullable=False),
    # The state that it brings to the action, if any.
    Column("state", String),
    Column("day", Date, nullable=False),
    # {"said": {language: words}, "did": {…}}
    Column("words", JSON, nullable=False),
    Column("made_by", String, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    # None while it is a draft.
    Column("published_at", UTCDateTime),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_pledge_news_year", "municipality", "year", "day"),
)

# How far each piece of news has come on its way to those who follow it.
tellings = Table(
    "tellings",
    metadata,
    Column("municipality", String, nullable=False),
    Column("key", String, nullable=False),
    # The last person who was told, by keyed id; empty before the first, and when all were told.
    Column("after", String, nullable=False),
    Column("told", Integer, nullable=False),
    Column("followers", Integer, nullable=False),
    Column("begun_at", UTCDateTime, nullable=False),
    Column("not_before", UTCDateTime, nullable=False),
    Column("ended_at", UTCDateTime),
    PrimaryKeyConstraint("municipality", "key"),
    Index("ix_tellings_begun", "municipality", "begun_at"),
)
Index(
    "ix_tellings_open",
    tellings.c.municipality,
    tellings.c.begun_at,
    sqlite_where=tellings.c.ended_at.is_(None),
    postgresql_where=tellings.c.ended_at.is_(None),
)

# What staff asked for that is done outside the turn: a file to fetch, a document to make. Gone when it is done.
errands = Table(
    "errands",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("kind", String, nullable=False),
    Column("made_by", String, nullable=False),
    Column("language", String, nullable=False),
    # {"address": where the answer goes, "about": what is wanted}
    Column("sealed", LargeBinary, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("not_before", UTCDateTime, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_errands_due", "municipality", "not_before"),
)

# What the service itself did, counted by day: how many opened, began, stopped where, in which language.
tallies = Table(
    "tallies",
    metadata,
    Column("municipality", String, nullable=False),
    Column("day", Date, nullable=False),
    Column("name", String, nullable=False),
    Column("detail", String, nullable=False),
    Column("count", Integer, nullable=False),
    PrimaryKeyConstraint("municipality", "day", "name", "detail"),
)
