"""Opening a database, a store in it, and the store."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import nullcontext
from typing import Any, Protocol, TypeVar
from uuid import uuid4

from sqlalchemy import text

from core.errors import SchemaOutdated
from core.ports import Transaction as TransactionPort
from storage.codec import Keyring
from storage.engines import BUSY_TIMEOUT, Engine, Writer, engine_of
from storage.identity import Identity, open_identity
from storage.link import Session
from storage.migration import expect_usable
from storage.move_marks import expect_no_move
from storage.reader import Reader, Reading
from storage.scope import Scope
from storage.transaction import Transaction

T = TypeVar("T")
# Of no table: only whether a transaction can be begun and ended.
_ANYTHING = text("SELECT 1")


class _Closable(Protocol):
    async def close(self) -> None: ...


C = TypeVar("C", bound=_Closable)
# How much of what one municipality wants is done at once where a program serves several: less than there are
# connections, so that a flood in one leaves some to the others.
SHARE = 4


class Database:
    """An open database: its connections and its lock, for the stores of one municipality or of many."""

    def __init__(self, engine: Engine) -> None:
        """Take the lock; raises DatabaseInUse. Connections are opened when they are first needed."""
        self.alone = engine.exclusive
        self._unlock = engine.lock()
        self.writer: Writer = engine.writer()
        self.reading = Reading(engine)
        self._closing: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, url: str, *, busy_timeout: float = BUSY_TIMEOUT) -> "Database":
        """The database behind a URL. Raises ConfigurationError, SchemaOutdated, SchemaNewer, DatabaseInUse or
        StorageUnavailable."""
        return await _to_its_end(cls._open(url, busy_timeout))

    @classmethod
    async def _open(cls, url: str, busy_timeout: float) -> "Database":
        engine = engine_of(url, busy_timeout)
        if not engine.exists():
            raise SchemaOutdated
        database = cls(engine)
        try:
            await database.writer.run(lambda session: session.inspect(expect_usable))
        except BaseException:
            await database.close()
            raise
        return database

    async def store(self, municipality: str, keys: Keyring, share: int | None = None) -> "SQLStore":
        """The store of a municipality; `share`: how many of its transactions may be at work at once, all without it.

        Raises Unreadable (the keys are not the ones that it was opened with), MoveUnfinished or StorageUnavailable.
        """

        async def prepare(session: Session) -> Identity:
            await session.fence(municipality)
            await expect_no_move(session, municipality)
            return await open_identity(session, municipality, keys)

        return SQLStore(self, municipality, keys, await self.writer.run(prepare), share)

    async def look(self) -> None:
        """See whether it can be used; raises StorageUnavailable."""
        await self.writer.run(lambda session: session.execute(_ANYTHING))

    async def close(self) -> None:
        """Finish what was begun, close the connections, let go of the lock. May be called twice, or cancelled."""
        if self._closing is None:
            self._closing = asyncio.create_task(self._close())
        await asyncio.shield(self._closing)

    async def _close(self) -> None:
        try:
            # First what reads: the last connection that closes empties the write-ahead log, and only a writer can.
            await self.reading.close()
            await self.writer.close()
        finally:
            self._unlock()


class SQLStore:
    """The `Store` of core.ports, over an engine of engines.py."""

    def __init__(
        self, database: Database, municipality: str, keyring: Keyring, identity: Identity, share: int | None = None
    ) -> None:
        self.alone = database.alone
        self._program = uuid4().hex
        self._database = database
        self._writer = database.writer
        self._reading = database.reading
        self._reader = Reader(database.reading, municipality, keyring, identity)
        self._municipality = municipality
        self._keyring = keyring
        self._identity = identity
        self._share = nullcontext() if share is None else asyncio.Semaphore(share)

    async def transact(self, work: Callable[[TransactionPort], Awaitable[T]]) -> T:
        """Run `work` in one transaction; returns what it returned, once it is durably committed."""
        return await self.within(lambda scope: work(Transaction(scope)))

    async def within(self, work: Callable[[Scope], Awaitable[T]]) -> T:
        """The same for work on the tables themselves, of this folder alone."""

        async def unit(session: Session) -> T:
            await session.fence(self._municipality)
            return await work(Scope(session, self._municipality, self._keyring, self._identity, self._program))

        async with self._share:
            return await self._writer.run(unit)

    async def read(self, work: Callable[[TransactionPort], Awaitable[T]]) -> T:
        """Run `work`, which changes nothing, on one state of the database, and beside what is written meanwhile."""
        return await self._reader.read(work)

    def identify(self, channel: str, user: str) -> str:
        """The keyed id of a person in this municipality."""
        return self._identity.person(channel, user)

    async def scrub(self) -> None:
        """Leave no trace of what was erased in free pages or the write-ahead log. Others wait meanwhile: about a second
        for each 100 MB. Raises StorageUnavailable; what was erased is erased all the same, only not scrubbed yet.
        """
        async with self._reading.at_rest():
            await self._writer.scrub()

    async def close(self) -> None:
        """Close the database, which was opened for this store alone."""
        await self._database.close()


async def open_store(url: str, keys: Keyring, municipality: str, *, busy_timeout: float = BUSY_TIMEOUT) -> SQLStore:
    """Open the store of one municipality. `busy_timeout` in seconds: how long a locked database is waited for.

    Raises ConfigurationError, SchemaOutdated, SchemaNewer, DatabaseInUse, Unreadable (the keys are not the ones that
    the municipality was opened with) or StorageUnavailable.
    """

    async def opened() -> SQLStore:
        database = await Database.open(url, busy_timeout=busy_timeout)
        try:
            return await database.store(municipality, keys)
        except BaseException:
            await database.close()
            raise

    return await _to_its_end(opened())


async def _to_its_end(opening: Coroutine[Any, Any, C]) -> C:
    """Cancelled, what is opened is opened to its end and closed again: a connection half made could not be given up."""
    task = asyncio.create_task(opening)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if task.exception() is None:
            await task.result().close()
        raise
