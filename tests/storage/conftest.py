"""A store for each engine, made anew for each test. A second engine is one more entry in ENGINES."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from storage import Keyring, generate_key, migrate, open_store
from storage.schema import metadata
from storage.scope import Scope
from storage.store import SQLStore
from tests.postgres import ask, create_database, server
from tests.storage.fences import unfenced

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

    def content(self) -> bytes:
        """What is stored, without what is on its way there."""
        return self.path.read_bytes()

    def wal_size(self) -> int:
        """How many bytes wait in the write-ahead log."""
        return self.path.with_name(self.path.name + "-wal").stat().st_size


class PostgresDatabase:
    """A migrated database of one test, on the server of this process."""

    def __init__(self, server: str, template: str) -> None:
        self._server, self._name = server, f"test_{uuid4().hex}"
        self.url = server.format(self._name)
        create_database(server, self._name, template)

    def raw(self) -> bytes:
        """Every value that is stored, as the server writes it."""
        return b"\n".join(self._ask(self._name, f"SELECT t::text FROM {table} t") for table in metadata.tables)  # noqa: S608

    def content(self) -> bytes:
        """What is stored."""
        return self.raw()

    def drop(self) -> None:
        """Nobody needs it any more."""
        self._ask("postgres", f"DROP DATABASE {self._name} WITH (FORCE)")

    def _ask(self, database: str, statement: str) -> bytes:
        return ask(self._server.format(database), statement)


Database = Any


@pytest.fixture(autouse=True)
def fences_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each statement that runs in a scope asks for its municipality, also one that was put together for the call."""
    run = Scope.run

    async def looked_at(self: Scope, statement: Any, **parameters: Any) -> Any:
        if id(statement) not in _LOOKED_AT:
            assert not unfenced(statement), f"a neighbour's rows could be met: {statement}"
            # Kept, so that nothing else gets its number.
            _LOOKED_AT[id(statement)] = statement
        return await run(self, statement, **parameters)

    monkeypatch.setattr(Scope, "run", looked_at)


_LOOKED_AT: dict[int, Any] = {}


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated file: copying it is quicker than migrating for each test."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """A server of this process, and the name of an empty, migrated database on it."""
    with server() as url:
        create_database(url, "template_of_tests")
        asyncio.run(migrate(url.format("template_of_tests")))
        yield url, "template_of_tests"


def _postgres(request: pytest.FixtureRequest) -> PostgresDatabase:
    database = PostgresDatabase(*request.getfixturevalue("postgres"))
    request.addfinalizer(database.drop)
    return database


def _sqlite(request: pytest.FixtureRequest) -> SQLiteDatabase:
    return SQLiteDatabase(request.getfixturevalue("sqlite_template"), request.getfixturevalue("tmp_path"))


ENGINES: dict[str, Callable[[pytest.FixtureRequest], Database]] = {"sqlite": _sqlite, "postgres": _postgres}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each test of a store on each engine, but for those that are about SQLite's files."""
    if "database" in metafunc.fixturenames:
        about_files = metafunc.definition.get_closest_marker("sqlite") is not None
        metafunc.parametrize("database", ["sqlite"] if about_files else list(ENGINES), indirect=True)


@pytest.fixture
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
