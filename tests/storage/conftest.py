"""A store for each engine, made anew for each test. A second engine is one more entry in ENGINES."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from storage import Keyring, generate_key, migrate, open_store
from storage.store import SQLStore

NOW = datetime(2026, 5, 8, 20, 15, tzinfo=UTC)
MUNICIPALITY = "hallstahammar"


class SQLiteDatabase:
    """A migrated SQLite file of one test."""

    def __init__(self, template: Path, folder: Path) -> None:
        self.path = folder / "loftesbot.db"
        self.url = f"sqlite:///{self.path}"
        shutil.copy(template, self.path)

    def raw(self) -> bytes:
        """Everything that lies on the disk."""
        return b"".join(path.read_bytes() for path in sorted(self.path.parent.iterdir()))

    def wal_size(self) -> int:
        """How many bytes wait in the write-ahead log."""
        return self.path.with_name(self.path.name + "-wal").stat().st_size


Database = SQLiteDatabase


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated file: copying it is quicker than migrating for each test."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


def _sqlite(request: pytest.FixtureRequest) -> SQLiteDatabase:
    return SQLiteDatabase(request.getfixturevalue("sqlite_template"), request.getfixturevalue("tmp_path"))


ENGINES: dict[str, Callable[[pytest.FixtureRequest], Database]] = {"sqlite": _sqlite}


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest) -> Database:
    """A migrated, empty database."""
    return ENGINES[request.param](request)


@pytest.fixture
def keys() -> Keyring:
    """Data keys."""
    return Keyring.parse(generate_key())


@pytest.fixture
async def opened(database: Database, keys: Keyring) -> AsyncIterator[Callable[..., Any]]:
    """Opens stores on the test's database, and closes what the test leaves open."""
    stores: list[SQLStore] = []

    async def opened(municipality: str = MUNICIPALITY, keyring: Keyring = keys, **options: Any) -> SQLStore:
        stores.append(await open_store(database.url, keyring, municipality, **options))
        return stores[-1]

    yield opened
    for store in stores:
        await store.close()


@pytest.fixture
async def store(opened: Callable[..., Any]) -> SQLStore:
    """An open store; a locked database is not waited for."""
    store: SQLStore = await opened(busy_timeout=0)
    return store
