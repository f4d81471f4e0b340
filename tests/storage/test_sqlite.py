"""What holds on SQLite: group commit, its faults, the lock, and a process that is killed."""

import asyncio
import resource
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, Select, text

from core.errors import ConfigurationError, DatabaseInUse, StorageUnavailable
from core.ports import Transaction
from storage import Keyring, SchemaState, database_place, generate_key, migrate, open_store, schema_state
from storage.engines import engine_of
from storage.group_commit import GroupCommit
from storage.link import Link, Session
from storage.outbox import _DUE, _NEXT
from storage.store import SQLStore
from tests.storage.conftest import MUNICIPALITY, NOW, Database
from tests.storage.verbs import AtAwait, claim_update, report, tell

pytestmark = pytest.mark.sqlite
Opened = Callable[..., Awaitable[SQLStore]]


def writer_of(store: SQLStore) -> GroupCommit:
    assert isinstance(store._writer, GroupCommit)
    return store._writer


def link_of(store: SQLStore) -> Link:
    link = writer_of(store)._link
    assert link is not None
    return link


async def pragma(store: SQLStore, sql: str) -> Any:
    async def work(session: Session) -> Any:
        return (await session.execute(text(f"PRAGMA {sql}"))).scalar()

    return await writer_of(store).run(work)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file of this process can grow past `size` bytes meanwhile."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def lock_held(database: Database) -> Iterator[None]:
    """Somebody else is writing to the file meanwhile."""
    other = sqlite3.connect(database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.close()


@pytest.mark.parametrize(
    ("sql", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("trusted_schema", 0)],
)
async def test_a_connection_is_durable_and_deletes_for_good(store: SQLStore, sql: str, value: object) -> None:
    assert await pragma(store, sql) == value


async def test_no_receipt_without_a_commit(store: SQLStore, database: Database) -> None:
    """The disk refuses the COMMIT: every caller hears of it, and nothing is stored."""
    with largest_file(database.wal_size()):
        results = await asyncio.gather(*(claim_update(store, number) for number in range(9)), return_exceptions=True)
    assert all(isinstance(result, StorageUnavailable) for result in results)
    assert len({id(result) for result in results}) == 9
    assert all(await asyncio.gather(*(claim_update(store, number) for number in range(9))))


async def test_a_locked_database_is_unavailable_until_it_is_free(store: SQLStore, database: Database) -> None:
    with lock_held(database):
        for _ in range(3):
            with pytest.raises(StorageUnavailable) as refused:
                await claim_update(store, 1)
            assert "locked" in str(refused.value.__cause__)
    assert await claim_update(store, 1)


async def test_a_full_disk_stores_nothing_of_the_batch_and_relief_is_noticed_at_once(
    store: SQLStore, database: Database
) -> None:
    pages = await pragma(store, "page_count")
    await pragma(store, f"max_page_count = {pages}")
    results = await asyncio.gather(
        claim_update(store, 1), tell(store, report(text="x" * 50_000)), claim_update(store, 2), return_exceptions=True
    )
    assert all(isinstance(result, StorageUnavailable) for result in results)
    assert await claim_update(store, 1)
    assert await store.transact(lambda tx: tx.reports.count()) == 0


async def test_work_that_swallows_a_full_disk_stores_nothing_either(store: SQLStore) -> None:
    """SQLite may have rolled back by itself: a further statement would be stored outside the transaction."""
    pages = await pragma(store, "page_count")
    await pragma(store, f"max_page_count = {pages}")

    async def work(tx: Transaction) -> None:
        with pytest.raises(StorageUnavailable):
            await tx.reports.add(report(text="x" * 50_000), "anna", "telegram:1")
        with pytest.raises(StorageUnavailable):
            await tx.updates.claim("telegram", 1, NOW)

    with pytest.raises(StorageUnavailable):
        await store.transact(work)
    assert await claim_update(store, 1)


async def test_a_lost_connection_is_unavailable_once_and_then_replaced(store: SQLStore) -> None:
    driver: Any = (await link_of(store).connection.get_raw_connection()).driver_connection
    await driver.close()
    with pytest.raises(StorageUnavailable):
        await claim_update(store, 1)
    assert await claim_update(store, 1)


async def test_a_database_that_cannot_be_opened_again_is_unavailable_until_it_can(
    store: SQLStore, database: Database
) -> None:
    driver: Any = (await link_of(store).connection.get_raw_connection()).driver_connection
    await driver.close()
    hidden = database.path.rename(database.path.with_suffix(".hidden"))
    database.path.mkdir()
    for _ in range(2):
        with pytest.raises(StorageUnavailable):
            await claim_update(store, 1)
    database.path.rmdir()
    hidden.rename(database.path)
    assert await claim_update(store, 1)


async def test_a_mistake_in_a_statement_is_let_through_and_names_no_values(store: SQLStore) -> None:
    async def work(session: Session) -> None:
        await session.execute(text("SELECT :word FROM nowhere"), {"word": "hemligt"})

    with pytest.raises(Exception, match="no such table") as mistake:
        await writer_of(store).run(work)
    assert not isinstance(mistake.value, StorageUnavailable)
    assert "hemligt" not in str(mistake.value)
    assert await claim_update(store, 1)


async def test_a_mistake_at_the_commit_is_let_through_to_every_caller(store: SQLStore) -> None:
    async def work(session: Session) -> None:
        await session.execute(text("COMMIT"))

    results = await asyncio.gather(writer_of(store).run(work), claim_update(store, 1), return_exceptions=True)
    assert all(isinstance(result, Exception) for result in results)
    assert not any(isinstance(result, StorageUnavailable) for result in results)
    assert await claim_update(store, 2)


async def turn(store: SQLStore, number: int) -> None:
    async def work(tx: Transaction) -> None:
        await tx.updates.claim("telegram", number, NOW)
        await tx.reports.add(report(id=uuid4()), "anna", "telegram:1")

    await store.transact(work)


async def whole(store: SQLStore, number: int) -> bool:
    """Whether the one turn on this store was stored; it is never half stored."""
    assert not link_of(store).connection.sync_connection.connection.driver_connection.in_transaction  # type: ignore[union-attr]
    stored = not await claim_update(store, number)
    assert await store.transact(lambda tx: tx.reports.count()) == int(stored)
    return stored


AWAITS = range(1, 13)


@pytest.mark.parametrize("nth", AWAITS)
async def test_a_caller_cancelled_at_any_await_leaves_all_or_nothing(
    store: SQLStore, nth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The caller is cancelled while the writer is at its nth await of the caller's work."""
    caller = asyncio.create_task(turn(store, 1))
    write = GroupCommit._write
    monkeypatch.setattr(GroupCommit, "_write", lambda self: run(AtAwait(write(self), nth, caller.cancel)))
    neighbour = asyncio.create_task(claim_update(store, 2))
    results = await asyncio.gather(caller, neighbour, return_exceptions=True)
    monkeypatch.undo()
    assert results[1] is True
    stored = await whole(store, 1)
    assert stored or isinstance(results[0], asyncio.CancelledError)


@pytest.mark.parametrize("nth", AWAITS)
async def test_a_writer_cancelled_at_any_await_leaves_no_open_transaction_and_nobody_waiting(
    store: SQLStore, nth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the event loop ends in the middle of a batch."""
    write = GroupCommit._write
    writer = writer_of(store)
    monkeypatch.setattr(GroupCommit, "_write", lambda self: run(AtAwait(write(self), nth, lambda: stop(writer))))
    [result] = await asyncio.gather(turn(store, 1), return_exceptions=True)
    monkeypatch.undo()
    await store.transact(lambda tx: tx.reports.count())
    stored = await whole(store, 1)
    assert stored if result is None else isinstance(result, StorageUnavailable)


async def test_work_left_while_a_stopped_writer_tidies_up_is_not_forgotten(store: SQLStore) -> None:
    writer = writer_of(store)
    callers = [asyncio.create_task(claim_update(store, 0))]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    stopped = stop(writer)
    while not stopped.done():
        callers.append(asyncio.create_task(claim_update(store, len(callers))))
        await asyncio.sleep(0)
    async with asyncio.timeout(30):
        results = await asyncio.gather(*callers, return_exceptions=True)
    assert isinstance(results[0], StorageUnavailable)
    assert all(result is True or isinstance(result, StorageUnavailable) for result in results)


async def run(steps: Awaitable[None]) -> None:
    await steps


def stop(writer: GroupCommit) -> asyncio.Task[None]:
    assert writer._writer is not None
    writer._writer.cancel()
    return writer._writer


async def test_a_caller_that_gives_up_before_its_turn_takes_its_work_back(store: SQLStore) -> None:
    begun: list[int] = []

    async def work(tx: Transaction) -> None:
        begun.append(1)

    caller = asyncio.create_task(store.transact(work))
    await asyncio.sleep(0)
    caller.cancel()
    assert await claim_update(store, 1)
    assert not begun


@pytest.mark.parametrize("nth", range(1, 4))
async def test_an_opening_that_is_cancelled_leaves_nothing_locked(database: Database, keys: Keyring, nth: int) -> None:
    opening = asyncio.create_task(open_store(database.url, keys, MUNICIPALITY))
    for _ in range(nth):
        await asyncio.sleep(0)
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    await (await open_store(database.url, keys, MUNICIPALITY)).close()


async def test_a_cancelled_opening_that_would_have_failed_is_cancelled(database: Database, keys: Keyring) -> None:
    await (await open_store(database.url, keys, MUNICIPALITY)).close()
    opening = asyncio.create_task(open_store(database.url, Keyring.parse(generate_key()), MUNICIPALITY))
    await asyncio.sleep(0)
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening


async def test_a_closing_that_is_cancelled_closes_all_the_same(opened: Opened) -> None:
    store = await opened()
    closing = asyncio.create_task(store.close())
    await asyncio.sleep(0)
    closing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await closing
    await store.close()
    await opened()


async def test_a_writer_that_never_wrote_closes(database: Database) -> None:
    await engine_of(database.url).writer().close()


async def test_a_second_store_on_the_same_file_is_refused(
    store: SQLStore, database: Database, opened: Opened, tmp_path: Path
) -> None:
    with pytest.raises(DatabaseInUse):
        await opened()
    (tmp_path / "link.db").symlink_to(database.path)
    with pytest.raises(DatabaseInUse):
        await open_store(f"sqlite:///{tmp_path}/link.db", Keyring.parse(generate_key()), MUNICIPALITY)
    await store.close()
    await opened()


@pytest.mark.parametrize("path", ["file/below.db", "x" * 300, "folder"])
async def test_a_place_where_no_database_can_be_is_told(tmp_path: Path, path: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    url = f"sqlite:///{tmp_path}/{path}"
    assert database_place(url) == f"{tmp_path}/{path}"
    with pytest.raises((ConfigurationError, StorageUnavailable)):
        await migrate(url)
    if path == "file/below.db":
        assert await schema_state(url) is SchemaState.MISSING
        return
    with pytest.raises((ConfigurationError, StorageUnavailable)):
        await schema_state(url)


async def test_opening_twice_at_once_makes_one_identity(opened: Opened) -> None:
    """Two first openings race; the lock lets one in, and the other finds what it made."""
    first, second = await asyncio.gather(opened(), opened(), return_exceptions=True)
    stores = [each for each in (first, second) if isinstance(each, SQLStore)]
    assert len(stores) == 1
    person = stores[0].identify("telegram", "1")
    await stores[0].close()
    assert (await opened()).identify("telegram", "1") == person


async def test_a_claim_reads_nothing_of_what_is_settled(store: SQLStore) -> None:
    """However long the outbox's past is, the plan goes by the indexes of the unsettled."""
    for statement, index in (
        (_DUE, "ix_outbox_state (municipality=? AND state=? AND settled_at=?)"),
        (_NEXT, "ix_outbox_due"),
    ):
        found = await writer_of(store).run(partial(plan, statement=statement))
        assert index in found
        assert "ix_outbox_recipient" in found
        assert "TEMP B-TREE" not in found


async def plan(session: Session, statement: Select[Any]) -> str:
    """How SQLite would run a statement."""

    def explain(connection: Connection) -> str:
        bound = statement.params(own_municipality="m", busy=["b"], now=NOW, most=5)
        sql = str(bound.compile(connection, compile_kwargs={"render_postcompile": True}))
        return str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", (None,) * sql.count("?")).all())

    return await session.inspect(explain)


KILLED = """
import asyncio, sys
from datetime import datetime, UTC
from storage import Keyring, open_store

async def main(url, key):
    store = await open_store(url, Keyring.parse(key), "hallstahammar")
    async def one(lane):
        for number in range(lane, 10**9, 10):
            claimed = await store.transact(lambda tx: tx.updates.claim("telegram", number, datetime.now(UTC)))
            if claimed:
                print(number, flush=True)
    await asyncio.gather(*(one(lane) for lane in range(10)))

asyncio.run(main(*sys.stdin.readline().split()))
"""


async def test_a_killed_process_loses_nothing_that_was_acknowledged(database: Database) -> None:
    key = generate_key()
    acknowledged: set[int] = set()
    for _ in range(3):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", KILLED, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{database.url} {key}\n".encode())
        for _ in range(60):
            acknowledged.add(int(await process.stdout.readline()))
        process.kill()
        acknowledged.update(
            int(line) for line in (await process.stdout.read()).splitlines(keepends=True) if b"\n" in line
        )
        await process.wait()
        store = await open_store(database.url, Keyring.parse(key), MUNICIPALITY)
        assert not any(await asyncio.gather(*(claim_update(store, number) for number in acknowledged)))
        await store.close()
    assert len(acknowledged) >= 180


async def test_a_program_that_forgets_to_close_still_ends(database: Database) -> None:
    forgets = KILLED.split("    async def one", maxsplit=1)[0] + "\nasyncio.run(main(*sys.stdin.readline().split()))\n"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", forgets, stdin=asyncio.subprocess.PIPE)
    await process.communicate(f"{database.url} {generate_key()}\n".encode())
    assert process.returncode == 0
