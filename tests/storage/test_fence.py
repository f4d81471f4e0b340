"""The second fence: where a statement forgot its municipality, PostgreSQL itself would show no neighbour's rows.

The first one, that no statement forgets it, is held by test_every_query.py.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from storage import Keyring, look_at_fence, migrate, open_store
from storage.engines import engine_of
from storage.inspection import Fence
from storage.link import Link, Session
from storage.migration import config, finish
from storage.schema import metadata, outbox, reports, updates
from storage.scope import Scope
from storage.store import Database, SQLStore
from tests.postgres import OWNER, USER, ask, create_database
from tests.storage.conftest import PostgresDatabase
from tests.storage.verbs import claim, claim_update, mine, post, posting, report, tell

Servers = tuple[str, str]
TOWN, NEIGHBOUR = "hallstahammar", "mellanby"


@pytest.fixture
def one_database(postgres: Servers) -> Iterator[PostgresDatabase]:
    made = PostgresDatabase(*postgres)
    yield made
    made.drop()


@pytest.fixture
async def both(one_database: PostgresDatabase, keys: Keyring) -> AsyncIterator[tuple[SQLStore, SQLStore]]:
    """Two municipalities with a report, an update and a message each."""
    stores = (
        await open_store(one_database.url, keys, TOWN),
        await open_store(one_database.url, keys, NEIGHBOUR),
    )
    for store in stores:
        await tell(store, report("deras"), "anna")
        await claim_update(store, 1)
        await post(store, posting("telegram:1"))
    yield stores
    for store in stores:
        await store.close()


async def without_asking(store: SQLStore, statement: Any) -> Any:
    """What comes of a statement that names no municipality, in a transaction of the store's."""

    async def work(scope: Scope) -> Any:
        return await scope.session.execute(statement)

    return await store.within(work)


async def test_a_statement_that_forgot_its_municipality_meets_no_row_of_a_neighbour(
    both: tuple[SQLStore, SQLStore],
) -> None:
    for store in both:
        for table in (reports, updates, outbox):
            counted = await without_asking(store, select(func.count()).select_from(table))
            assert counted.scalar_one() == 1, table.name
    here, there = both
    assert (await without_asking(here, update(outbox).values(attempts=7))).rowcount == 1
    assert (await without_asking(here, delete(updates))).rowcount == 1
    assert [one.attempts for one in await claim(there)] == [1]
    assert not await claim_update(there, 1)


async def test_reading_is_fenced_too(both: tuple[SQLStore, SQLStore], one_database: PostgresDatabase) -> None:
    async with engine_of(one_database.url).reading() as link:
        session = Session(link)
        await session.fence(NEIGHBOUR)
        found = (await session.execute(select(reports.c.municipality))).scalars().all()
    assert found == [NEIGHBOUR]


async def test_nobody_can_write_into_a_neighbours_rows(both: tuple[SQLStore, SQLStore]) -> None:
    here, _ = both
    row = {"municipality": NEIGHBOUR, "update_id": 9, "claimed_at": None}
    columns = {column.name: row.get(column.name) for column in updates.columns}
    with pytest.raises(DBAPIError, match="row-level security"):
        await without_asking(here, insert(updates).values(**columns))


async def test_whoever_names_no_municipality_sees_nothing(
    both: tuple[SQLStore, SQLStore], one_database: PostgresDatabase
) -> None:
    async with engine_of(one_database.url).reading() as link:
        for table in metadata.sorted_tables:
            counted = await link.execute(select(func.count()).select_from(table))
            assert counted.scalar_one() == 0, table.name


async def test_the_fence_is_of_one_transaction_and_not_of_its_connection(
    both: tuple[SQLStore, SQLStore], one_database: PostgresDatabase, keys: Keyring
) -> None:
    """Many transactions of two municipalities take turns on one pool of connections."""
    shared = await Database.open(one_database.url)
    try:
        stores = {name: await shared.store(name, keys, share=2) for name in (TOWN, NEIGHBOUR)}

        async def looks(name: str) -> None:
            for _ in range(20):
                found = await without_asking(stores[name], select(reports.c.municipality))
                assert found.scalars().all() == [name]

        await asyncio.gather(*(looks(name) for name in stores for _ in range(3)))
    finally:
        await shared.close()


async def test_every_table_has_the_fence(one_database: PostgresDatabase) -> None:
    """A table that a later migration makes needs it too."""
    asked = (
        "SELECT c.relname FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = 'own_municipality'"
        " WHERE c.relrowsecurity AND c.relforcerowsecurity"
    )
    found = await asyncio.to_thread(one_database._ask, one_database._name, asked)
    assert {line.strip(b"(),'").decode() for line in found.splitlines()} == set(metadata.tables)


async def before_the_fence(url: str) -> None:
    """A database as the program before this one left it."""

    def to_the_fifth(connection: Connection) -> None:
        settings = config()
        settings.attributes["connection"] = connection
        command.upgrade(settings, "0005")

    async with engine_of(url).migrating() as link:
        await link.inspect(to_the_fifth)


@pytest.fixture
async def old_database(postgres: Servers) -> AsyncIterator[str]:
    """One that was in use before the fence."""
    server, _ = postgres
    create_database(server, "used_one")
    await before_the_fence(server.format("used_one"))
    yield server.format("used_one")
    await asyncio.to_thread(ask, server.format("postgres"), "DROP DATABASE used_one WITH (FORCE)")


async def test_a_new_database_is_closed_by_its_migration_and_one_that_was_in_use_stays_open(
    postgres: Servers, old_database: str, keys: Keyring
) -> None:
    """An earlier program says no municipality, and may be at work while the database is migrated."""
    server, _ = postgres
    create_database(server, "new_one")
    seen = []
    for url in (server.format("new_one"), old_database):
        await migrate(url)
        seen.append((await seen_by_nobody(url, keys), await finish(url)))
    assert seen == [(0, 0), (1, len(metadata.tables))]
    assert await seen_by_nobody(old_database, keys) == 0
    await asyncio.to_thread(ask, server.format("postgres"), "DROP DATABASE new_one WITH (FORCE)")


async def test_the_program_before_this_one_goes_on_beside_it_until_the_migration_is_finished(
    old_database: str, keys: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it knows: the statements of this one, the schema before, and nothing of a fence."""
    with monkeypatch.context() as earlier:
        earlier.setattr("alembic.script.ScriptDirectory.get_current_head", lambda _: "0005")
        earlier.setattr("storage.postgres.Fenced.fence", says_nothing)
        old = await open_store(old_database, keys, TOWN)
        await tell(old, report("före"), "anna")
        await post(old, posting("telegram:1"))
    await migrate(old_database)
    new = await open_store(old_database, keys, TOWN)
    with monkeypatch.context() as earlier:
        earlier.setattr("storage.postgres.Fenced.fence", says_nothing)
        await tell(old, report("efter"), "anna")
        await post(old, posting("telegram:2"))
        assert await claim_update(old, 1)
        assert len(await claim(old, limit=1)) == 1
    assert not await claim_update(new, 1)
    assert len(await claim(new)) == 1
    assert len(await mine(new, "anna")) == 2
    with monkeypatch.context() as earlier:
        # And it may be started again.
        earlier.setattr("storage.postgres.Fenced.fence", says_nothing)
        again = await open_store(old_database, keys, TOWN)
        assert len(await mine(again, "anna")) == 2
        await finish(old_database)
        assert await mine(old, "anna") == []
    for store in (old, new, again):
        await store.close()


async def says_nothing(_link: Link, municipality: str) -> None:
    """As a program from before the fence."""


async def test_on_postgresql_every_key_has_the_municipality_in_it(one_database: PostgresDatabase) -> None:
    """So a database that is spread by municipality can hold every table as it is."""
    asked = (
        "SELECT indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
        " WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace AND NOT EXISTS"
        " (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid"
        " AND a.attname = 'municipality' AND a.attnum = ANY (i.indkey))"
    )
    found = await asyncio.to_thread(one_database._ask, one_database._name, asked)
    without = {line.strip(b"(),'").decode() for line in found.splitlines()}
    assert without == {"alembic_version_pkc", "pk_schema_serves"}


async def seen_by_nobody(url: str, keys: Keyring) -> int:
    """How many updates whoever says no municipality sees of a municipality's one."""
    database = await Database.open(url)
    await claim_update(await database.store(TOWN, keys), 1)
    await database.close()
    async with engine_of(url).reading() as link:
        return int((await link.execute(select(func.count()).select_from(updates))).scalar_one())


async def test_the_doctor_is_told_how_the_fence_stands(
    postgres: Servers, one_database: PostgresDatabase, tmp_path: Path
) -> None:
    assert await look_at_fence(one_database.url) == Fence(open=0, climbed=False)
    assert await look_at_fence(one_database.url.replace(USER, OWNER)) == Fence(open=0, climbed=True)
    asked = "CREATE POLICY none_said ON reports USING (true)"
    await asyncio.to_thread(one_database._ask, one_database._name, asked)
    assert await look_at_fence(one_database.url) == Fence(open=1, climbed=False)
    assert await look_at_fence(f"sqlite:///{tmp_path}/a.db") is None


async def test_a_file_has_no_fence_to_close(tmp_path: Path) -> None:
    await migrate(f"sqlite:///{tmp_path}/a.db")
    assert await finish(f"sqlite:///{tmp_path}/a.db") == 0
