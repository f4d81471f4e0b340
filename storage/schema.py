"""The tables as they are after every migration; a test holds that migrations/ arrives at exactly these.

Every row carries its municipality, every key and index starts with it. A column named `sealed…` holds what
codec.py sealed; everything else is coarse enough, or keyed, to lie open.
"""

from sqlalchemy import (
    DDL,
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    event,
)

from storage.columns import UTCDateTime

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_1_name)s",
        "ix": "ix_%(table_name)s_%(column_1_name)s",
    }
)

secrets = Table(
    "secrets",
    metadata,
    Column("municipality", String, nullable=False),
    Column("name", String, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    PrimaryKeyConstraint("municipality", "name"),
)

updates = Table(
    "updates",
    metadata,
    Column("municipality", String, nullable=False),
    Column("source", String, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("received_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "source", "update_id"),
    Index("ix_updates_received", "municipality", "received_at"),
)

conversations = Table(
    "conversations",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("person", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("draft_since", UTCDateTime),
    Column("created_at", UTCDateTime, nullable=False),
    Column("updated_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "id"),
    UniqueConstraint("municipality", "person", name="uq_conversations_person"),
)
Index(
    "ix_conversations_draft",
    conversations.c.municipality,
    conversations.c.draft_since,
    sqlite_where=conversations.c.draft_since.is_not(None),
    postgresql_where=conversations.c.draft_since.is_not(None),
)
Index("ix_conversations_updated", conversations.c.municipality, conversations.c.updated_at)

reports = Table(
    "reports",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("reference", String, nullable=False),
    Column("person", String, nullable=False),
    Column("category", String, nullable=False),
    Column("ongoing", Boolean, nullable=False),
    Column("started_at", UTCDateTime, nullable=False),
    Column("ended_at", UTCDateTime),
    # When the reporter said afterwards that it had stopped; `ended_at` stays as it was told.
    Column("ended_by_reporter_at", UTCDateTime),
    Column("night_of", Date, nullable=False),
    Column("band", String, nullable=False),
    Column("place_kind", String, nullable=False),
    Column("place_id", String),
    Column("lat", Float),
    Column("lon", Float),
    Column("answers", JSON, nullable=False),
    Column("sealed_words", LargeBinary),
    # When the words were last written, and when an address was last wanted: each is kept from then, and goes with it.
    Column("worded_at", UTCDateTime),
    Column("sealed_address", LargeBinary),
    Column("addressed_at", UTCDateTime),
    Column("hold", String),
    Column("language", String, nullable=False),
    Column("state", String, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
    Column("withdrawn_at", UTCDateTime),
    # The hexagon that the point lies in, see storage.cells: what figures count places by.
    Column("cell", String),
    # The event that it is one of several reports of: the id of one of them; none while it stands alone.
    Column("event", Uuid),
    # The answer about the effect on the reporter, 1 to 5, out of `answers`.
    Column("effect", Integer),
    # When a person let go of what held the words; what is written afterwards may hold them again.
    Column("released_at", UTCDateTime),
    # Whether staff let the words be quoted: "approved" or "declined", none while nobody has said.
    Column("quote", String),
    # Where it came from, when it was not told to this bot: "import".
    Column("source", String),
    # How often it happens, as it was told: "first", "sometimes", "weekly", "always".
    Column("often", String),
    # Until when it is taken to have gone on, see core.events; none for what forms no event.
    Column("until", UTCDateTime),
    # What staff marked as one event has one bond, the id of one of the reports.
    Column("bond", Uuid),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_reports_created", "municipality", "created_at"),
    # What digests read, and nothing else of a report is read for them. Of all reports, though none that was taken back
    # is asked for: of an index of a part SQLite does not see that it covers a statement.
    Index(
        "ix_reports_figures",
        *("municipality", "night_of", "category", "cell", "person", "band", "place_kind", "place_id"),
        *("event", "effect", "often", "id", "withdrawn_at"),
    ),
    Index(
        "ix_reports_cell",
        *("municipality", "cell", "night_of", "category", "person", "place_kind", "place_id", "withdrawn_at"),
    ),
    Index("ix_reports_state", "municipality", "state", "night_of", "category", "place_id", "withdrawn_at"),
    Index("ix_reports_person", "municipality", "person", "created_at"),
    Index("ix_reports_reference", "municipality", "reference", "created_at"),
    Index("ix_reports_category", "municipality", "category", "started_at"),
)
Index(
    "ix_reports_event",
    reports.c.municipality,
    reports.c.event,
    sqlite_where=reports.c.event.is_not(None),
    postgresql_where=reports.c.event.is_not(None),
)
Index(
    "ix_reports_quote",
    *(reports.c.municipality, reports.c.quote, reports.c.night_of),
    sqlite_where=reports.c.quote.is_not(None),
    postgresql_where=reports.c.quote.is_not(None),
)
# What staff list: those in one state, and those whose words wait for a person.
Index("ix_reports_worked", reports.c.municipality, reports.c.state, reports.c.created_at)
WAITS = reports.c.hold.is_not(None) & reports.c.released_at.is_(None)
Index("ix_reports_held", reports.c.municipality, reports.c.created_at, sqlite_where=WAITS, postgresql_where=WAITS)
for _name, _since in {"ix_reports_worded": reports.c.worded_at, "ix_reports_addressed": reports.c.addressed_at}.items():
    Index(
        _name,
        reports.c.municipality,
        _since,
        sqlite_where=_since.is_not(None),
        postgresql_where=_since.is_not(None),
    )

sendings = Table(
    "sendings",
    metadata,
    Column("municipality", String, nullable=False),
    # A keyed id of the sender that no other table knows.
    Column("mark", String, nullable=False),
    Column("sent_at", UTCDateTime, nullable=False),
    Column("id", Uuid, nullable=False),
    PrimaryKeyConstraint("municipality", "mark", "sent_at", "id"),
    Index("ix_sendings_sent", "municipality", "sent_at"),
    # By its key alone: rows in the order in which they came could be laid beside the reports.
    sqlite_with_rowid=False,
)

replies = Table(
    "replies",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("report", Uuid, nullable=False),
    Column("state", String, nullable=False),
    Column("sealed_words", LargeBinary),
    Column("created_at", UTCDateTime, nullable=False),
    # Who of the staff gave it, by their keyed id: the reporter's answer to a question goes to them.
    Column("author", String),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_replies_report", "municipality", "report", "created_at"),
    Index("ix_replies_created", "municipality", "created_at"),
)

photos = Table(
    "photos",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    # The draft's id, which becomes the report's.
    Column("owner", Uuid, nullable=False),
    Column("person", String, nullable=False),
    Column("language", String, nullable=False),
    Column("sealed_file", LargeBinary),
    Column("sealed_address", LargeBinary),
    Column("attempts", Integer, nullable=False),
    Column("not_before", UTCDateTime, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
    # Last: SQLite reads a row from its beginning, and this may be long.
    Column("sealed_image", LargeBinary),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_photos_owner", "municipality", "owner"),
    Index("ix_photos_person", "municipality", "person"),
    Index("ix_photos_created", "municipality", "created_at"),
)
# A photo is wanted while its file is noted: until it is fetched.
WANTED = photos.c.sealed_file.is_not(None)
Index("ix_photos_wanted", photos.c.municipality, photos.c.not_before, sqlite_where=WANTED, postgresql_where=WANTED)

wishes = Table(
    "wishes",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("person", String, nullable=False),
    Column("year", Integer, nullable=False),
    Column("area", String, nullable=False),
    Column("sealed_words", LargeBinary),
    Column("hold", String),
    Column("language", String, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "id"),
    UniqueConstraint("municipality", "person", "year", "area", name="uq_wishes_area"),
    Index("ix_wishes_created", "municipality", "created_at"),
    Index("ix_wishes_year", "municipality", "year", "area"),
)

follows = Table(
    "follows",
    metadata,
    Column("municipality", String, nullable=False),
    Column("person", String, nullable=False),
    Column("topic", String, nullable=False),
    Column("sealed_address", LargeBinary, nullable=False),
    Column("language", String, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "person", "topic"),
)

news = Table(
    "news",
    metadata,
    Column("municipality", String, nullable=False),
    Column("key", String, nullable=False),
    Column("claimed_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "key"),
)

purges = Table(
    "purges",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("reason", String, nullable=False),
    Column("counts", JSON, nullable=False),
    Column("decision", String, nullable=False),
    Column("at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_purges_at", "municipality", "at"),
)

outbox = Table(
    "outbox",
    metadata,
    # SQLite numbers rows by itself only in a column declared exactly INTEGER.
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("recipient", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("ambiguous", Integer, nullable=False),
    Column("not_before", UTCDateTime, nullable=False),
    Column("sealed", LargeBinary),
    Column("reason", String),
    Column("created_at", UTCDateTime, nullable=False),
    Column("settled_at", UTCDateTime),
    # Whether it waits for its hour aside, and holds back nothing that is posted later.
    Column("held", Boolean),
    # Which program is sending it, and how often that one has given a sign of life since.
    Column("sender", String),
    Column("signs", Integer),
    UniqueConstraint("municipality", "id", name="uq_outbox_id"),
    # Counts, and what is pending in its order, and what was settled when.
    Index("ix_outbox_state", "municipality", "state", "settled_at", "seq"),
    sqlite_autoincrement=True,
)
# SQLite numbers rows by a key of one column alone. Elsewhere its key begins with the municipality, as all others do.
_WHOLE_KEY = DDL(  # type: ignore[no-untyped-call]
    "ALTER TABLE outbox DROP CONSTRAINT pk_outbox, ADD CONSTRAINT pk_outbox PRIMARY KEY (municipality, seq)"
)
event.listen(outbox, "after_create", _WHOLE_KEY.execute_if(dialect="postgresql"))
# Only what is not settled yet: however long the outbox's past is, these stay small.
UNSETTLED = outbox.c.settled_at.is_(None)
for _name, _columns in {
    "ix_outbox_recipient": (outbox.c.municipality, outbox.c.recipient, outbox.c.seq),
    "ix_outbox_due": (outbox.c.municipality, outbox.c.not_before),
}.items():
    Index(_name, *_columns, sqlite_where=UNSETTLED, postgresql_where=UNSETTLED)

incidents = Table(
    "incidents",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("source", String, nullable=False),
    Column("update_id", BigInteger),
    # Whose it was, where that could be read.
    Column("person", String),
    Column("sealed", LargeBinary, nullable=False),
    Column("error", String, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_incidents_created", "municipality", "created_at"),
    Index("ix_incidents_person", "municipality", "person"),
)

# What was erased at somebody's wish, so that no backup brings it back. See storage/erasures.py.
erasures = Table(
    "erasures",
    metadata,
    Column("municipality", String, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("kind", String, nullable=False),
    # The keyed ids of whose it was, and of where they were written to. Not called person and recipient as elsewhere:
    # these outlive the person's erasure, and are for it.
    Column("whose", String, nullable=False),
    Column("chat", String),
    Column("report", Uuid),
    Column("at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("municipality", "id"),
    Index("ix_erasures_at", "municipality", "at"),
)

# The figures of a past month, quarter or year, kept so that a digest need not count them. See storage/summaries.py.
summaries = Table(
    "summaries",
    metadata,
    Column("municipality", String, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("figures", JSON, nullable=False),
    PrimaryKeyConstraint("municipality", "first", "last"),
)
