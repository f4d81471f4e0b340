"""The database of the settings. What goes wrong on the way to it names the setting to mend."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.settings import PREFIX, Settings
from core.errors import BackupUnusable, ConfigurationError, LoftesbotError, Unreadable
from storage import Keyring, SchemaState, finish, migrate, open_store, schema_state
from storage.store import Database, SQLStore


async def migrate_database(settings: Settings) -> str:
    """Bring the schema up to date; what was done, in a sentence."""
    with naming_the_setting():
        if await schema_state(settings.database_url) is SchemaState.CURRENT:
            return "The database is up to date."
        await migrate(settings.database_url)
        return "The database is migrated."


async def finish_migration(settings: Settings) -> str:
    """Close what a migration left open for earlier programs; what was done, in a sentence."""
    with naming_the_setting():
        tables = await finish(settings.database_url)
    if not tables:
        return "Nothing was left open."
    return f"The fence of {tables} tables is closed. A program from before it would find them empty."


async def open_database(settings: Settings, keys: Keyring) -> SQLStore:
    """The municipality's store. A SQLite file that is not there is made; anything else is migrated by hand."""
    with naming_the_setting():
        await _made(settings.database_url)
        return await open_store(settings.database_url, keys, settings.municipality)


async def open_for_many(settings: Settings) -> Database:
    """The same for the stores of as many municipalities as are asked for."""
    with naming_the_setting():
        await _made(settings.database_url)
        return await Database.open(settings.database_url)


async def _made(url: str) -> None:
    if url.startswith("sqlite:") and await schema_state(url) is SchemaState.MISSING:
        await migrate(url)


@contextmanager
def naming_the_setting() -> Iterator[None]:
    """Put the setting's name before the words of what goes wrong with the database."""
    try:
        yield
    except Unreadable:
        raise ConfigurationError(f"{PREFIX}DATA_KEY: the database was sealed with other keys than these") from None
    except BackupUnusable:
        # About a file, and no setting.
        raise
    except LoftesbotError as error:
        raise type(error)(f"{PREFIX}DATABASE_URL: {error}") from error
