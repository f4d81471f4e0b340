"""How long the disk is cleaned after something was erased, while others wait: `python -m bench.scrub [megabytes]`.

The database is filled with people who have a photo of 200 kB and forty messages each; one is erased in each round.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from core.ports import Transaction
from core.ports_messages import Posting
from storage import Keyring, generate_key, migrate, open_store
from storage.store import SQLStore

PHOTO = 200_000
MESSAGES_A_PHOTO = 40
# About what one takes in the file, in bytes.
A_PERSON = 230_000
ROUNDS = 5
NOW = datetime.now(UTC)


async def fill(store: SQLStore, people: int) -> None:
    """So many people move in, twenty at once."""
    for first in range(0, people, 20):
        await asyncio.gather(*(store.transact(partial(_live, who=who)) for who in range(first, first + 20)))


async def _erase(tx: Transaction, who: int) -> None:
    await tx.people.erase(str(who), f"telegram:{who}")


async def _live(tx: Transaction, who: int) -> None:
    address = f"telegram:{who}"
    await tx.outbox.post(
        [Posting(uuid4(), address, "text", "svar " * 60) for _ in range(MESSAGES_A_PHOTO)],
        NOW,
    )
    photo, owner = uuid4(), uuid4()
    await tx.photos.want(photo, owner, str(who), "file", address, "sv", NOW)
    await tx.photos.keep(photo, os.urandom(PHOTO))


async def measure(megabytes: int) -> None:
    """Fill, erase, clean; print each round and the median."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.sqlite"
        await migrate(f"sqlite:///{path}")
        store = await open_store(f"sqlite:///{path}", Keyring.parse(generate_key()), "bench")
        await fill(store, megabytes * 1_000_000 // A_PERSON)
        took = []
        for round in range(ROUNDS):
            await store.transact(partial(_erase, who=round))
            begun = time.perf_counter()
            await store.scrub()
            took.append(time.perf_counter() - begun)
        size = path.stat().st_size / 1_000_000
        await store.close()
    print(f"{size:.0f} MB: cleaned in {statistics.median(took):.2f} s (median of {ROUNDS}; longest {max(took):.2f} s)")


def main() -> None:
    """Measure."""
    asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 100))


if __name__ == "__main__":
    main()
