"""Opening a store, and the store."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar
from uuid import uuid4

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


class SQLStore:
    """The `Store` of core.ports, over an engine of engines.py."""

    def __init__(
        self,
        writer: Writer,
        reading: Reading,
        unlock: Callable[[], None],
        municipality: str,
        keyring: Keyring,
        identity: Identity,
        *,
        alone: bool = True,
    ) -> None:
        self.alone = alone
        self._program = uuid4().hex
        self._writer = writer
        self._reading = reading
        self._reader = Reader(reading, municipality, keyring, identity)
        self._unlock = unlock
        self._municipality = municipality
        self._keyring = keyring
        self._identity = identity
        self._closing: asyncio.Task[None] | None = None

    async def transact(self, work: Callable[[TransactionPort], Awaitable[T]]) -> T:
        """Run `work` in one transaction; returns what it returned, once it is durably committed."""
        return await self.within(lambda scope: work(Transaction(scope)))

    async def within(self, work: Callable[[Scope], Awaitable[T]]) -> T:
        """The same for work on the tables themselves, of this folder alone."""

        async def unit(session: Session) -> T:
            return await work(Scope(session, self._municipality, self._keyring, self._identity, self._program))

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
        """Finish what was begun, close the connection, let go of the lock. May be called twice, or cancelled."""
        if self._closing is None:
            self._closing = asyncio.create_task(_close(self._writer, self._reading, self._unlock))
        await asyncio.shield(self._closing)


async def open_store(url: str, keys: Keyring, municipality: str, *, busy_timeout: float = BUSY_TIMEOUT) -> SQLStore:
    """Open the store of one municipality. `busy_timeout` in seconds: how long a locked database is waited for.

    Raises ConfigurationError, SchemaOutdated, SchemaNewer, DatabaseInUse, Unreadable (the keys are not the ones that
    the municipality was opened with) or StorageUnavailable.
    """
    opening = asyncio.create_task(_open(engine_of(url, busy_timeout), keys, municipality))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        # Opened to its end and closed again: a connection half made could not be given up.
        await asyncio.wait([opening])
        if opening.exception() is None:
            await opening.result().close()
        raise


async def _open(engine: Engine, keys: Keyring, municipality: str) -> SQLStore:
    if not engine.exists():
        raise SchemaOutdated
    unlock = engine.lock()
    writer, reading = engine.writer(), Reading(engine)
    try:

        async def prepare(session: Session) -> Identity:
            await session.inspect(expect_usable)
            await expect_no_move(session, municipality)
            return await open_identity(session, municipality, keys)

        identity = await writer.run(prepare)
        return SQLStore(writer, reading, unlock, municipality, keys, identity, alone=engine.exclusive)
    except BaseException:
        await _close(writer, reading, unlock)
        raise


async def _close(writer: Writer, reading: Reading, unlock: Callable[[], None]) -> None:
    try:
        # First what reads: the last connection that closes empties the write-ahead log, and only a writer can.
        await reading.close()
        await writer.close()
    finally:
        unlock()
