"""Reading beside the writer."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core.errors import SchemaNewer, SchemaOutdated, StorageUnavailable, Unreadable
from core.ports import Transaction
from storage import Keyring, generate_key, migrate, open_reader
from storage.store import SQLStore
from tests.storage.conftest import MUNICIPALITY, Database
from tests.storage.test_schema import ends_service, set_revision
from tests.storage.verbs import report, tell

Opened = Callable[..., Awaitable[SQLStore]]


async def count(tx: Transaction) -> int:
    return await tx.reports.count()


class Slow:
    """A reading that goes on until it is let go."""

    def __init__(self) -> None:
        self.begun, self.may_end = asyncio.Event(), asyncio.Event()

    async def __call__(self, tx: Transaction) -> tuple[int, int]:
        first = await tx.reports.count()
        self.begun.set()
        await self.may_end.wait()
        return first, await tx.reports.count()


async def test_a_reading_sees_one_state_while_turns_go_on_beside_it(store: SQLStore) -> None:
    await tell(store, report())
    slow = Slow()
    reading = asyncio.create_task(store.read(slow))
    await slow.begun.wait()
    await tell(store, report())
    slow.may_end.set()
    assert await reading == (1, 1)
    assert await store.read(count) == 2


async def test_a_reading_changes_nothing(store: SQLStore) -> None:
    with pytest.raises(StorageUnavailable):
        await store.read(lambda tx: tx.reports.add(report(), "anna", None))
    assert await store.read(count) == 0


async def test_what_a_reading_raises_is_raised_to_its_caller_and_the_next_one_reads(store: SQLStore) -> None:
    async def stumble(tx: Transaction) -> None:
        await tx.reports.count()
        raise LookupError

    with pytest.raises(LookupError):
        await store.read(stumble)
    assert await store.read(count) == 0


async def test_readings_wait_for_each_other_and_one_that_nobody_waits_for_runs_to_its_end(store: SQLStore) -> None:
    slow = Slow()
    first = asyncio.create_task(store.read(slow))
    await slow.begun.wait()
    second = asyncio.create_task(store.read(count))
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert not second.done()
    slow.may_end.set()
    assert await second == 0


@pytest.mark.sqlite
async def test_cleaning_the_disk_waits_for_who_reads_and_readers_wait_for_it(
    store: SQLStore, database: Database
) -> None:
    await tell(store, report())
    slow = Slow()
    reading = asyncio.create_task(store.read(slow))
    await slow.begun.wait()
    scrubbing = asyncio.create_task(store.scrub())
    await asyncio.sleep(0)
    later = asyncio.create_task(store.read(count))
    await asyncio.sleep(0)
    assert not scrubbing.done()
    slow.may_end.set()
    await reading
    await scrubbing
    assert database.wal_size() == 0
    assert await later == 1


async def test_a_store_that_is_closed_is_not_read(store: SQLStore) -> None:
    slow = Slow()
    reading = asyncio.create_task(store.read(slow))
    await slow.begun.wait()
    waiting = asyncio.create_task(store.read(count))
    closing = asyncio.create_task(store.close())
    await asyncio.sleep(0)
    slow.may_end.set()
    await closing
    assert await reading == (0, 0)
    for late in (waiting, store.read(count)):
        with pytest.raises(StorageUnavailable, match="closed"):
            await late


async def test_a_store_is_read_beside_a_running_program_and_without_its_lock(
    store: SQLStore, database: Database, keys: Keyring
) -> None:
    await tell(store, report())
    reader = await open_reader(database.url, keys, MUNICIPALITY)
    await tell(store, report())
    assert await reader.read(count) == 2
    with pytest.raises(StorageUnavailable):
        await reader.read(lambda tx: tx.figures.summarise(date(2030, 1, 1)))
    await reader.close()


async def test_a_municipality_that_was_never_opened_holds_nothing(database: Database, keys: Keyring) -> None:
    before = database.content()
    reader = await open_reader(database.url, keys, MUNICIPALITY)
    assert await reader.read(count) == 0
    await reader.close()
    assert database.content() == before


async def test_what_cannot_be_read_is_refused(
    opened: Opened, database: Database, keys: Keyring, tmp_path: Path
) -> None:
    await (await opened()).close()
    with pytest.raises(Unreadable):
        await open_reader(database.url, Keyring.parse(generate_key()), MUNICIPALITY)
    await set_revision(database.url, "9999")
    await ends_service(database.url)
    with pytest.raises(SchemaNewer):
        await open_reader(database.url, keys, MUNICIPALITY)
    with pytest.raises(SchemaOutdated):
        await open_reader(f"sqlite:///{tmp_path}/none.db", keys, MUNICIPALITY)
    sqlite3.connect(tmp_path / "empty.db").close()
    with pytest.raises(SchemaOutdated):
        await open_reader(f"sqlite:///{tmp_path}/empty.db", keys, MUNICIPALITY)


async def test_a_path_with_signs_of_a_url_in_it_is_read(tmp_path: Path, keys: Keyring) -> None:
    url = f"sqlite:///{tmp_path}/50 % #1.db"
    await migrate(url)
    reader = await open_reader(url, keys, MUNICIPALITY)
    assert await reader.read(count) == 0
    await reader.close()


async def test_a_disk_that_fails_is_told_and_the_next_reading_has_a_connection_of_its_own(
    store: SQLStore,
) -> None:
    assert await store.read(count) == 0

    async def fails(tx: Transaction) -> int:
        link: Any = store._reading._link
        link.failure = StorageUnavailable()
        return await count(tx)

    with pytest.raises(StorageUnavailable):
        await store.read(fails)
    assert await store.read(count) == 0


async def test_a_connection_that_failed_between_two_readings_is_nobodys_trouble(store: SQLStore) -> None:
    assert await store.read(count) == 0
    link: Any = store._reading._link
    link.failure = StorageUnavailable()
    assert await store.read(count) == 0
    assert store._reading._link is not link
