"""The tables of youth coaches: their cards, their links, their talks with residents. As schema.py is."""

from sqlalchemy import (
    Boolean,
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

coaches = Table(
    "coaches",
    metadata,
    Column("municipality", String, nullable=False),
    Column("person", String, nullable=False),
    # The name and the ways of contact that they wrote for residents, and their hours.
    Column("sealed", LargeBinary, nullable=False),
    Column("relays", Boolean, nullable=False),
    Column("updated_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "person"),
)

links = Table(
    "links",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    # Drawn at random. It hangs on walls: it is no secret, and it means nothing.
    Column("code", String, nullable=False),
    Column("person", String, nullable=False),
    # What the coach calls it.
    Column("sealed", LargeBinary, nullable=False),
    Column("kind", String, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("ends_on", Date),
    Column("paused_at", UTCDateTime),
    Column("ended_at", UTCDateTime),
    PrimaryKeyConstraint("municipality", "id"),
    UniqueConstraint("municipality", "code", name="uq_links_code"),
    Index("ix_links_person", "municipality", "person", "made_at"),
)

# How many persons came through a link and did something, by week; nobody's.
link_counts = Table(
    "link_counts",
    metadata,
    Column("municipality", String, nullable=False),
    Column("link", Uuid, nullable=False),
    # The Monday.
    Column("week", Date, nullable=False),
    Column("name", String, nullable=False),
    Column("count", Integer, nullable=False),
    PrimaryKeyConstraint("municipality", "link", "week", "name"),
)

talks = Table(
    "talks",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    # The resident's and the coach's keyed ids.
    Column("person", String, nullable=False),
    Column("coach", String, nullable=False),
    # The coach whom it is offered to, while the resident has not answered.
    Column("offered", String),
    # The resident's address; none once it has ended.
    Column("sealed_address", LargeBinary),
    Column("language", String, nullable=False),
    Column("begun_at", UTCDateTime, nullable=False),
    Column("last_at", UTCDateTime, nullable=False),
    Column("shown_from", UTCDateTime, nullable=False),
    Column("ended_at", UTCDateTime),
    Column("ended_by", String),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_talks_coach", "municipality", "coach", "last_at"),
    Index("ix_talks_last", "municipality", "last_at"),
)
OPEN = talks.c.ended_at.is_(None)
# One open talk for each resident: of two that begin at once one does.
Index(
    "uq_talks_open",
    talks.c.municipality,
    talks.c.person,
    unique=True,
    sqlite_where=OPEN,
    postgresql_where=OPEN,
)

talk_lines = Table(
    "talk_lines",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("talk", Uuid, nullable=False),
    Column("by", String, nullable=False),
    Column("sealed_words", LargeBinary, nullable=False),
    Column("at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_talk_lines_talk", "municipality", "talk", "at"),
    Index("ix_talk_lines_at", "municipality", "at"),
)
