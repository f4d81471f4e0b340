"""How many units of work a second the store makes durable: `python -m bench.store_inserts [units] [folder]`, or on
PostgreSQL, with all that makes it durable turned on: `python -m bench.store_inserts [units] postgres`.

Each unit of work is a transaction of its own, with a receipt after its commit; they are submitted all at once, some
at once, or one after the other. A turn is what one answer of a resident stores.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from uuid import uuid4

from core.ports import Store, Transaction
from core.ports_messages import Posting
from storage import Keyring, generate_key, migrate, open_store
from tests.postgres import server

Unit = Callable[[Store, int], Awaitable[None]]

NOW = datetime.now(UTC)


async def insert(store: Store, number: int) -> None:
    """One row."""
    await store.transact(lambda tx: tx.updates.claim("bench", number, NOW))


async def turn(store: Store, number: int) -> None:
    """An update, a conversation loaded and saved, a reply posted: four statements."""

    async def work(tx: Transaction) -> None:
        await tx.updates.claim("bench turn", number, NOW)
        person = store.identify("bench", str(number))
        held = await tx.conversations.load(person)
        await tx.conversations.save(person, held, "{}" * 200, id=uuid4(), draft_since=NOW, now=NOW)
        await tx.outbox.post([Posting(uuid4(), f"bench:{number}", "reply", "{}" * 100)], NOW)

    await store.transact(work)


async def measure(unit: Unit, store: Store, first: int, units: int, at_once: int) -> None:
    """Run units of work in `at_once` lanes, and say how it went."""

    async def lane(start: int) -> None:
        for number in range(start, first + units, at_once):
            await unit(store, number)

    began = time.perf_counter()
    await asyncio.gather(*(lane(first + number) for number in range(at_once)))
    took = time.perf_counter() - began
    print(f"{unit.__name__:>8}  {at_once:>6} at once  {units / took:>8.0f} a second")


async def main(units: int, url: str) -> None:
    """Measure on a new database."""
    await migrate(url)
    store = await open_store(url, Keyring.parse(generate_key()), "bench")
    first = 0
    try:
        for unit in (insert, turn):
            for at_once in (1, 10, 100, 1000):
                count = max(units // 10, 1) if at_once == 1 else units
                await measure(unit, store, first, count, at_once)
                first += count
    finally:
        await store.close()


if __name__ == "__main__":
    units = sys.argv[1] if len(sys.argv) > 1 else "5000"
    folder = sys.argv[2] if len(sys.argv) > 2 else "."
    if folder == "postgres":
        with server("fsync=on", "synchronous_commit=on", "full_page_writes=on") as postgres:
            asyncio.run(main(int(units), postgres.format("postgres")))
    else:
        # Below the working directory unless told: /tmp is memory on many machines, and an fsync there costs nothing.
        with tempfile.TemporaryDirectory(dir=folder) as made:
            asyncio.run(main(int(units), f"sqlite:///{made}/bench.db"))
