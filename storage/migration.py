"""Migrations: which schema a database has, and bringing it to the one this program needs."""

from enum import StrEnum

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from core.errors import SchemaNewer, SchemaOutdated
from storage.engines import engine_of


class SchemaState(StrEnum):
    """How a database's schema stands to this program's."""

    CURRENT = "current"
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
            if await link.inspect(state_of) is SchemaState.NEWER:
                raise SchemaNewer
            await link.inspect(_upgrade)
    finally:
        unlock()


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
    script = ScriptDirectory.from_config(config())
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None:
        return SchemaState.MISSING
    if revision == script.get_current_head():
        return SchemaState.CURRENT
    known = {step.revision for step in script.walk_revisions()}
    return SchemaState.OUTDATED if revision in known else SchemaState.NEWER


def expect_current(connection: Connection) -> None:
    """Raise SchemaNewer or SchemaOutdated when the schema is not this program's."""
    state = state_of(connection)
    if state is SchemaState.NEWER:
        raise SchemaNewer
    if state is not SchemaState.CURRENT:
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
