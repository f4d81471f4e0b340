"""On PostgreSQL: no transaction meets another municipality's rows, and the outbox's key begins with the municipality.

What an earlier program does not say is not asked of it: a transaction that says no municipality sees all of them, as
before, until `loftesbot migrate --finish`; see docs/decisions/0020.
"""

from alembic import op

revision = "0006"
down_revision = "0005"

# Every table that there is, but for those of the schema itself.
TABLES = (
    *("bursts", "coaches", "conversations", "erasures", "errands", "follows", "incidents", "invites"),
    *("link_counts", "links", "looks", "news", "notes", "outbox", "photos", "pledge_files", "pledge_news"),
    *("purges", "replies", "reports", "secrets", "sendings", "slots", "staff", "subscriptions", "summaries"),
    *("talk_lines", "talks", "tallies", "tellings", "updates", "wishes"),
)
# In parentheses: asked once for a statement, and not for each row.
SAID = "(SELECT coalesce(current_setting('loftesbot.municipality', true), ''))"


def upgrade() -> None:
    """Nothing that is there is changed: a program that knows nothing of it goes on."""
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in TABLES:
        op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
        # Also for the one whose table it is.
        op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
        op.execute(f"CREATE POLICY own_municipality ON \"{table}\" USING ({SAID} IN ('*', municipality))")
        op.execute(f"CREATE POLICY none_said ON \"{table}\" USING ({SAID} = '')")
    op.execute("ALTER TABLE outbox DROP CONSTRAINT pk_outbox, ADD CONSTRAINT pk_outbox PRIMARY KEY (municipality, seq)")
