"""What is PostgreSQL's own: work that is run again, callers that are cancelled, a server that goes away."""

import asyncio
import sys
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, InterfaceError

from core.errors import StorageUnavailable, VersionConflict
from storage import Keyring, SchemaState, engine_version, generate_key, migrate, open_store, schema_state
from storage.postgres import POOL, TRIES, PostgresDialect, PostgresEngine
from storage.scope import Scope
from storage.store import SQLStore
from tests.postgres import ask, server
from tests.storage.conftest import MUNICIPALITY, NOW, PostgresDatabase
from tests.storage.test_next_schema import migrated_by_the_next
from tests.storage.verbs import claim, claim_update, delivered, post, posting

Servers = tuple[str, str]
DROP_THE_OTHERS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@pytest.fixture
async def stores(postgres: Servers, keys: Keyring) -> AsyncIterator[tuple[SQLStore, SQLStore]]:
    """Two programs on one database."""
    database = PostgresDatabase(*postgres)
    both = [await open_store(database.url, keys, MUNICIPALITY) for _ in range(2)]
    yield both[0], both[1]
    for one in both:
        await one.close()
    database.drop()


async def test_two_programs_may_write_at_once_and_each_message_is_claimed_by_one(
    stores: tuple[SQLStore, SQLStore],
) -> None:
    one, other = stores
    await post(one, *(posting(f"telegram:{number}") for number in range(60)))
    claimed: list[Any] = []

    async def sends(store: SQLStore) -> None:
        while due := await claim(store, limit=7):
            claimed.extend(message.id for message in due)
            for message in due:
                await delivered(store, message.id)

    await asyncio.gather(*(sends(store) for store in (one, other, one, other)))
    assert (len(claimed), len(set(claimed))) == (60, 60)


async def test_more_work_than_the_pool_can_do_is_refused_as_a_database_that_cannot_be_used(
    postgres: Servers, keys: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And not as a bug, for which an update would be set aside."""
    monkeypatch.setattr("storage.postgres.POOL_TIMEOUT", 1.0)
    database = PostgresDatabase(*postgres)
    store = await open_store(database.url, keys, MUNICIPALITY)
    all_busy, done = asyncio.Barrier(POOL + 1), asyncio.Event()

    async def long(_tx: Any) -> None:
        await all_busy.wait()
        await done.wait()

    holding = [asyncio.create_task(store.transact(long)) for _ in range(POOL)]
    await all_busy.wait()
    with pytest.raises(StorageUnavailable):
        await claim_update(store, 1)
    done.set()
    await asyncio.gather(*holding)
    assert await claim_update(store, 1)
    await store.close()
    database.drop()


async def test_an_update_that_comes_to_two_programs_is_taken_by_one(stores: tuple[SQLStore, SQLStore]) -> None:
    taken = await asyncio.gather(*(claim_update(store, number) for number in range(20) for store in stores))
    assert sum(taken) == 20


async def test_of_two_turns_of_one_conversation_the_second_is_told(stores: tuple[SQLStore, SQLStore]) -> None:
    one, other = stores

    async def save(store: SQLStore, gate: asyncio.Barrier) -> bool:
        async def work(tx: Any) -> None:
            held = await tx.conversations.load("anna")
            await gate.wait()
            await tx.conversations.save("anna", held, "{}", id=uuid4(), draft_since=None, now=NOW)

        try:
            await store.transact(work)
        except VersionConflict:
            return False
        return True

    await one.transact(lambda tx: tx.conversations.save("anna", None, "{}", id=uuid4(), draft_since=None, now=NOW))
    gate = asyncio.Barrier(2)
    assert sorted(await asyncio.gather(save(one, gate), save(other, gate))) == [False, True]


async def test_work_that_the_server_undoes_because_of_another_is_run_again(stores: tuple[SQLStore, SQLStore]) -> None:
    """Two lock the same two rows in turn, each from its own end: one of them must go first."""
    one, other = stores
    ids = [posting().id, posting().id]
    await post(one, *(posting(f"telegram:{place}", id=id) for place, id in enumerate(ids)))
    runs = 0

    async def locks(store: SQLStore, order: list[Any]) -> None:
        async def work(tx: Any) -> None:
            nonlocal runs
            runs += 1
            for id in order:
                await tx.outbox.retry(id, NOW, "again", ambiguous=False)
                await asyncio.sleep(0)

        await store.transact(work)

    await asyncio.gather(*(locks(store, ids[:: 1 if store is one else -1]) for store in (one, other) for _ in range(5)))
    assert runs >= 10


async def test_work_that_is_undone_again_and_again_is_told_to_be(
    stores: tuple[SQLStore, SQLStore],
) -> None:
    runs = 0

    async def undone(_: Any) -> None:
        nonlocal runs
        runs += 1
        raise StorageUnavailable from DBAPIError("COMMIT", {}, Undone())

    with pytest.raises(StorageUnavailable):
        await stores[0].transact(undone)
    assert runs == TRIES


class Undone(Exception):
    """What the server says when another transaction came first."""

    sqlstate = "40001"


async def test_work_that_has_begun_runs_to_its_end_without_its_caller(stores: tuple[SQLStore, SQLStore]) -> None:
    store, begun, goes_on = stores[0], asyncio.Event(), asyncio.Event()

    async def work(tx: Any) -> None:
        await tx.updates.claim("telegram", 1, NOW)
        begun.set()
        await goes_on.wait()

    caller = asyncio.create_task(store.transact(work))
    await begun.wait()
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    goes_on.set()
    await store.close()
    assert not await claim_update(stores[1], 1)


async def test_work_inside_work_is_refused_instead_of_waiting_for_itself(stores: tuple[SQLStore, SQLStore]) -> None:
    store = stores[0]
    with pytest.raises(RuntimeError, match="cannot wait for another one"):
        await store.transact(lambda _: store.transact(lambda inner: inner.reports.count()))


async def test_a_mistake_in_a_statement_is_a_bug_and_undoes_its_own_work(stores: tuple[SQLStore, SQLStore]) -> None:
    store = stores[0]

    async def wrong(tx: Any) -> None:
        await tx.updates.claim("telegram", 7, NOW)
        await tx.outbox._scope.session.execute(text("SELECT no_such_thing"))

    with pytest.raises(Exception, match="no_such_thing") as raised:
        await store.transact(wrong)
    assert not isinstance(raised.value, StorageUnavailable)
    assert await claim_update(store, 7)


async def test_a_closed_store_takes_no_work(stores: tuple[SQLStore, SQLStore]) -> None:
    await stores[0].close()
    with pytest.raises(StorageUnavailable):
        await claim_update(stores[0], 1)


async def test_connections_that_the_server_drops_lose_nothing_that_was_acknowledged(postgres: Servers) -> None:
    database = PostgresDatabase(*postgres)
    store = await open_store(database.url, Keyring.parse(generate_key()), MUNICIPALITY)
    acknowledged: list[int] = []
    for number in range(60):
        if number % 6 == 0:
            ask(database.url, DROP_THE_OTHERS)
        try:
            if await claim_update(store, number):
                acknowledged.append(number)
        except StorageUnavailable:
            continue
    assert len(acknowledged) >= 50
    assert not [number for number in acknowledged if await claim_update(store, number)]
    await store.close()
    database.drop()


async def test_a_connection_that_is_dropped_in_the_middle_of_work_is_not_used_again(postgres: Servers) -> None:
    database = PostgresDatabase(*postgres)
    store = await open_store(database.url, Keyring.parse(generate_key()), MUNICIPALITY)

    async def cut_off(tx: Any) -> None:
        assert await tx.updates.claim("telegram", 1, NOW)
        await asyncio.to_thread(ask, database.url, DROP_THE_OTHERS)
        await tx.updates.claim("telegram", 2, NOW)

    with pytest.raises(StorageUnavailable):
        await store.transact(cut_off)
    # Nothing of it was stored, and what comes next has a connection of its own.
    assert [await claim_update(store, number) for number in (1, 2)] == [True, True]
    await store.close()
    database.drop()


async def test_who_reads_after_the_server_dropped_the_connection_reads_on_a_new_one(postgres: Servers) -> None:
    """A digest that somebody asks for a day after the database was restarted is made at once."""
    database = PostgresDatabase(*postgres)
    store = await open_store(database.url, Keyring.parse(generate_key()), MUNICIPALITY)

    async def count(tx: Any) -> int:
        return int(await tx.reports.count())

    assert await store.read(count) == 0
    await asyncio.to_thread(ask, database.url, DROP_THE_OTHERS)
    assert await store.read(count) == 0

    async def cut_off(tx: Any) -> None:
        await asyncio.to_thread(ask, database.url, DROP_THE_OTHERS)
        await count(tx)

    with pytest.raises(StorageUnavailable):
        await store.read(cut_off)
    assert await store.read(count) == 0
    await store.close()
    database.drop()


async def test_a_server_that_stops_is_unavailable_and_one_that_has_no_such_database_too() -> None:
    keys = Keyring.parse(generate_key())
    with server() as url:
        with pytest.raises(StorageUnavailable):
            await open_store(url.format("nowhere"), keys, MUNICIPALITY)
        await migrate(url.format("postgres"))
        assert (await engine_version(url.format("postgres"))).startswith("PostgreSQL 1")
        store = await open_store(url.format("postgres"), keys, MUNICIPALITY)
        assert await claim_update(store, 1)
    with pytest.raises(StorageUnavailable):
        await claim_update(store, 2)
    with pytest.raises(StorageUnavailable):
        await store.read(lambda tx: tx.reports.count())
    await store.close()


async def test_programs_that_migrate_at_once_all_find_it_done() -> None:
    with server() as url:
        code = "import asyncio, sys; from storage import migrate; asyncio.run(migrate(sys.argv[1]))"
        command = (sys.executable, "-c", code, url.format("postgres"))
        programs = [await asyncio.create_subprocess_exec(*command) for _ in range(3)]
        assert [await program.wait() for program in programs] == [0, 0, 0]
        assert await schema_state(url.format("postgres")) is SchemaState.CURRENT


def test_an_error_without_a_code_is_the_connections() -> None:
    gone = InterfaceError("SELECT 1", {}, Exception("the connection is closed"))
    assert PostgresDialect().is_unavailable(gone)
    assert not PostgresDialect().is_unavailable(DBAPIError("SELECT 1", {}, Exception("who knows")))


async def test_without_a_pooler_statements_are_prepared_once_also_over_dropped_connections_and_a_migration(
    postgres: Servers, keys: Keyring
) -> None:
    database = PostgresDatabase(*postgres)
    url = f"{database.url}&prepare=yes"
    store = await open_store(url, keys, MUNICIPALITY)

    async def prepared(scope: Scope) -> int:
        found = await scope.session.execute(text("SELECT count(*) FROM pg_prepared_statements"))
        return int(found.scalar_one())

    for number in range(3):
        assert await claim_update(store, number)
    many = await store.within(prepared)
    assert many > 1
    assert await claim_update(store, 3)
    assert await store.within(prepared) == many
    await asyncio.to_thread(ask, database.url, DROP_THE_OTHERS)
    assert await claim_update(store, 4)
    await migrated_by_the_next(database.url)
    await post(store, posting())
    assert [await claim_update(store, number) for number in (4, 5)] == [False, True]
    assert len(await claim(store)) == 1
    await store.close()
    database.drop()


def test_a_url_may_ask_for_a_connection_that_cannot_be_read_on_the_way() -> None:
    engine = PostgresEngine("postgresql://u:hemligt@db.example:5433/name?sslmode=verify-full")
    assert engine._arguments == {"ssl": "verify-full"}
    assert (engine._url.port, engine.place()) == (5433, "db.example/name")
    assert PostgresEngine("postgresql://u@/name?host=/run/postgresql").place() == "/run/postgresql/name"
