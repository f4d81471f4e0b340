"""The fence on PostgreSQL: row-level security, by which a transaction of one municipality meets no other one's rows.

It is the second one. The first is that every statement asks for its municipality; see docs/decisions/0020. The rules:

1. A transaction says of which municipality it is, once, at its beginning, and for itself alone.
2. Closed, a transaction that says nothing is shown nothing. A new database is closed when it is migrated. One that was
   in use stays open, as programs from before the fence say nothing, until `loftesbot migrate --finish` closes it.
3. Migrations are of all municipalities, and say so. A table that a later one makes gets the policy OWN.

The policies are made in migrations/versions/v0006_fences.py.
"""

from sqlalchemy import Connection, text

# By this name the policies ask. Of the transaction alone: a pooler gives the connection to others.
SAY = text("SELECT set_config('loftesbot.municipality', :municipality, true)")
# No municipality can have this name.
ALL = "*"
# Shows the rows of the municipality that was said; shows all rows where none was.
OWN, NONE_SAID = "own_municipality", "none_said"
_CLIMBS = text("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
_OPEN = text("SELECT tablename FROM pg_policies WHERE policyname = :name AND schemaname = current_schema()")


def is_climbed(connection: Connection) -> bool:
    """Whether the user of the database is a superuser, or another whom no policy holds."""
    return bool(connection.execute(_CLIMBS).scalar_one())


def gates(connection: Connection) -> list[str]:
    """The tables that are open to whoever says no municipality; on SQLite none, which has no fence."""
    if connection.dialect.name != "postgresql":
        return []
    return sorted(connection.execute(_OPEN, {"name": NONE_SAID}).scalars())


def close(connection: Connection) -> None:
    """Close them."""
    for table in gates(connection):
        connection.exec_driver_sql(f'DROP POLICY {NONE_SAID} ON "{table}"')
