"""Closing in time, also while another program holds the database."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from core.errors import StorageUnavailable
from core.ports import Transaction
from storage import Keyring, migrate, open_store
from tests.program import KEY

BUSY = 0.5


async def test_what_waits_behind_a_locked_database_is_told_at_once_when_the_store_is_closed(tmp_path: Path) -> None:
    file = tmp_path / "held.sqlite"
    await migrate(f"sqlite:///{file}")
    store = await open_store(f"sqlite:///{file}", Keyring.parse(KEY), "hallstahammar", busy_timeout=BUSY)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    begun = asyncio.Event()

    async def count(tx: Transaction) -> int:
        return await tx.reports.count()

    async def asks() -> None:
        begun.set()
        await store.transact(count)

    first = asyncio.create_task(asks())
    await begun.wait()
    await asyncio.sleep(0)  # the first is on its way: the others are no part of its commit
    # Each of these has a turn of its own, and would wait as long as the first.
    behind = [asyncio.create_task(store.scrub()) for _ in range(20)]
    await asyncio.sleep(0)
    async with asyncio.timeout(BUSY * 10):
        await store.close()
    for waiting in (first, *behind):
        with pytest.raises(StorageUnavailable):
            await waiting
    holder.close()
