"""What the program stored, read by the program's own means, on SQLite from a copy: it may go on running."""

import asyncio
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from core.past import OwnReport, Past
from core.ports import Transaction
from core.ports_messages import OutboxState
from core.ports_people import Purge
from core.report import Report
from handlers.inbound import CHANNEL
from storage import Keyring, open_store
from storage.store import SQLStore
from tests.program import KEY, Program
from tests.telegram import Persona

T = TypeVar("T")


async def read(program: Program, work: Callable[[SQLStore, Transaction], Awaitable[T]]) -> T:
    """Read the program's store as it is now."""
    url = program.settings["database_url"]
    if not url.startswith("sqlite"):
        return await _read(url, work)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.sqlite"
        await asyncio.to_thread(_copy, program.database, copy)
        return await _read(f"sqlite:///{copy}", work)


async def _read(url: str, work: Callable[[SQLStore, Transaction], Awaitable[T]]) -> T:
    store = await open_store(url, Keyring.parse(KEY), "hallstahammar")
    try:
        return await store.transact(lambda tx: work(store, tx))
    finally:
        await store.close()


def _copy(database: Path, copy: Path) -> None:
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


async def past_of(program: Program, person: Persona) -> Past:
    """All that is remembered of a person, as the next turn would know it."""
    return await read(program, lambda store, tx: tx.past(_who(store, person)))


async def own_reports_of(program: Program, person: Persona) -> list[OwnReport]:
    """A person's stored reports and what came of them, newest first."""
    return await read(program, lambda store, tx: tx.reports.mine(_who(store, person), 100))


async def reports_of(program: Program, person: Persona) -> list[Report]:
    """A person's stored reports, newest first."""
    return [own.report for own in await own_reports_of(program, person)]


async def outbox_of(program: Program) -> dict[OutboxState, int]:
    """How many messages are in each state of the outbox."""
    return await read(program, lambda _, tx: tx.outbox.counts())


async def purges_of(program: Program) -> list[Purge]:
    """The log of what was erased, newest first."""
    return await read(program, lambda _, tx: tx.purges.newest(100))


async def everything_of(program: Program, person: Persona) -> dict[str, Any]:
    """All that is kept of a person, as /mydata gives it."""
    return await read(program, lambda store, tx: tx.people.everything(_who(store, person), f"{CHANNEL}:{person.id}"))


def _who(store: SQLStore, person: Persona) -> str:
    return store.identify(CHANNEL, str(person.id))
