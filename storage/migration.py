"""Migrations: which schema a database has, and bringing it to the one this program needs. The rules:

1. A migration only adds, and what it adds an earlier program may leave empty: it is run before the new program is
   started, while the earlier one is at work, and the earlier one may be started again.
2. Only when no earlier program is needed any more a later migration takes away, and says so: in `schema_serves` lies
   the oldest schema whose programs may go on.
"""

from enum import StrEnum

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Connection, MetaData, String, Table, inspect, select

from core.errors import SchemaNewer, SchemaOutdated
from storage import fence
from storage.engines import engine_of
from storage.schema import metadata

# Of the schema itself, and of no municipality.
about_itself = MetaData(naming_convention=metadata.naming_convention)
schema_serves = Table("schema_serves", about_itself, Column("oldest", String, primary_key=True))


class SchemaState(StrEnum):
    """How a database's schema stands to this program's."""

    CURRENT = "current"
    SERVES = "serves"  # newer, and this program may go on with it
    OUTDATED = "outdated"
    NEWER = "newer"
    MISSING = "missing"


async def migrate(url: str) -> None:
    """Bring the database to the newest schema, all or nothing; a missing SQLite file is made.

    Raises ConfigurationError, DatabaseInUse, SchemaNewer or StorageUnavailable.
    """
    engine = engine_of(url)
    engine.create()
    unlock = engine.lock()
    try:
        async with engine.migrating() as link:
            state = await link.inspect(state_of)
            if state in (SchemaState.NEWER, SchemaState.SERVES):
                raise SchemaNewer
            await link.inspect(_upgrade)
            if state is SchemaState.MISSING:
                # No earlier program is at work here that would be shut out.
                await link.inspect(fence.close)
    finally:
        unlock()


async def finish(url: str) -> int:
    """After the last program of an earlier version has ended: close what was left open for it; how many tables were.

    Raises ConfigurationError, SchemaOutdated, SchemaNewer or StorageUnavailable.
    """
    engine = engine_of(url)
    if engine.exclusive:
        # One program, and no fence.
        return 0
    async with engine.migrating() as link:
        await link.inspect(expect_usable)
        left = await link.inspect(fence.gates)
        await link.inspect(fence.close)
    return len(left)


async def schema_state(url: str) -> SchemaState:
    """How the database stands; changes nothing, and may be asked while Löftesbot runs."""
    engine = engine_of(url)
    if not engine.exists():
        return SchemaState.MISSING
    async with engine.reading() as link:
        return await link.inspect(state_of)


async def engine_version(url: str) -> str:
    """The name and version of the engine behind a URL; raises ConfigurationError."""
    return await engine_of(url).version()


def database_place(url: str) -> str:
    """Where the database behind a URL is, for an operator to read: no user and no password in it."""
    return engine_of(url).place()


def state_of(connection: Connection) -> SchemaState:
    """How the database behind an open connection stands."""
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None:
        return SchemaState.MISSING
    if revision == ScriptDirectory.from_config(config()).get_current_head():
        return SchemaState.CURRENT
    if is_known(revision):
        return SchemaState.OUTDATED
    oldest = _oldest_served(connection)
    return SchemaState.SERVES if oldest is not None and is_known(oldest) else SchemaState.NEWER


def is_known(revision: str) -> bool:
    """Whether a schema is this program's or one from before."""
    return revision in {step.revision for step in ScriptDirectory.from_config(config()).walk_revisions()}


def revision_of(connection: Connection) -> str:
    """The revision of a migrated database."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def _oldest_served(connection: Connection) -> str | None:
    """The oldest schema whose programs may go on with this one."""
    if not inspect(connection).has_table(schema_serves.name):
        return None
    return connection.execute(select(schema_serves.c.oldest)).scalar_one_or_none()


def expect_usable(connection: Connection) -> None:
    """Raise SchemaNewer or SchemaOutdated when this program cannot go on with the schema."""
    state = state_of(connection)
    if state is SchemaState.NEWER:
        raise SchemaNewer
    if state not in (SchemaState.CURRENT, SchemaState.SERVES):
        raise SchemaOutdated


def config() -> Config:
    """Alembic's settings, without a file."""
    settings = Config()
    settings.set_main_option("script_location", "storage:migrations")
    settings.set_main_option("path_separator", "os")
    return settings


def _upgrade(connection: Connection) -> None:
    settings = config()
    settings.attributes["connection"] = connection
    command.upgrade(settings, "head")
