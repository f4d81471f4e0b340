"""Reading beside the writer: what takes seconds, as a digest does, must not hold up a resident's turn. The rules:

1. One connection that cannot write, opened when it is first wanted, and one reading at a time. One that the server has
   let go of since the last reading is given up for a new one.
2. A reading sees one state of the database from its beginning to its end, whatever is written meanwhile.
3. A caller that is cancelled leaves its reading to run to its end without it; closing waits for it.
4. While the disk is cleaned nobody reads: an open reading would keep what was erased in the write-ahead log.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, TypeVar

from core.errors import SchemaOutdated, StorageUnavailable
from core.ports import Transaction as TransactionPort
from storage.codec import Keyring
from storage.engines import BUSY_TIMEOUT, Engine, engine_of
from storage.group_commit import Work
from storage.identity import Identity, stored_identity
from storage.link import Link, Session
from storage.migration import expect_usable
from storage.scope import Scope
from storage.transaction import Transaction

T = TypeVar("T")


class Reading:
    """Runs units of work that change nothing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._changed = asyncio.Condition()
        self._busy = False
        self._resting = 0
        self._open = AsyncExitStack()
        self._link: Link | None = None
        self._closed = False

    async def run(self, work: Work[T]) -> T:
        """Do `work` on one state of the database; raises what it raises, or StorageUnavailable."""
        reading = asyncio.create_task(self._run(work), name="storage reading")
        reading.add_done_callback(_heard)
        return await asyncio.shield(reading)

    @asynccontextmanager
    async def at_rest(self) -> AsyncIterator[None]:
        """Nobody reads meanwhile."""
        self._resting += 1
        try:
            async with self._changed:
                await self._changed.wait_for(lambda: not self._busy)
            yield
        finally:
            self._resting -= 1
            async with self._changed:
                self._changed.notify_all()

    async def close(self) -> None:
        """Wait for what reads, then give the connection up."""
        self._closed = True
        async with self._changed:
            self._changed.notify_all()
            await self._changed.wait_for(lambda: not self._busy)
        await self._disconnect()

    async def _run(self, work: Work[T]) -> T:
        async with self._changed:
            await self._changed.wait_for(lambda: self._closed or not (self._busy or self._resting))
            if self._closed:
                raise StorageUnavailable("The store is closed.")
            self._busy = True
        try:
            return await self._read(work)
        except StorageUnavailable:
            await self._disconnect()
            raise
        finally:
            self._busy = False
            async with self._changed:
                self._changed.notify_all()

    async def _read(self, work: Work[T]) -> T:
        link = await self._begun()
        session = Session(link)
        try:
            return await work(session)
        finally:
            session.end()
            if link.failure is None:
                await link.control("ROLLBACK")

    async def _begun(self) -> Link:
        """The link, in a transaction."""
        if self._link is not None:
            try:
                await self._link.control("BEGIN")
            except StorageUnavailable:
                await self._disconnect()
            else:
                return self._link
        self._link = await self._open.enter_async_context(self._engine.reading())
        await self._link.control("BEGIN")
        return self._link

    async def _disconnect(self) -> None:
        self._link = None
        await self._open.aclose()


def _heard(reading: "asyncio.Task[Any]") -> None:
    """Whoever waited for it may be gone: what it raised is then nobody's."""
    _ = reading.cancelled() or reading.exception()


class Reader:
    """The store of one municipality, to be read only: beside a running Löftesbot, and without its lock."""

    def __init__(self, reading: Reading, municipality: str, keyring: Keyring, identity: Identity) -> None:
        self._reading = reading
        self._municipality = municipality
        self._keyring = keyring
        self._identity = identity

    async def read(self, work: Callable[[TransactionPort], Awaitable[T]]) -> T:
        """Run `work`, which changes nothing, on one state of the database. Raises StorageUnavailable."""

        async def unit(session: Session) -> T:
            await session.fence(self._municipality)
            return await work(Transaction(Scope(session, self._municipality, self._keyring, self._identity)))

        return await self._reading.run(unit)

    async def close(self) -> None:
        """Give the connection up."""
        await self._reading.close()


async def open_reader(url: str, keys: Keyring, municipality: str, *, busy_timeout: float = BUSY_TIMEOUT) -> Reader:
    """Open the store of one municipality for reading only. One that was never opened holds nothing, and is read so.

    Raises ConfigurationError, SchemaOutdated, SchemaNewer, Unreadable (the keys are not those that it was opened with)
    or StorageUnavailable.
    """
    engine = engine_of(url, busy_timeout)
    if not engine.exists():
        raise SchemaOutdated
    reading = Reading(engine)

    async def prepare(session: Session) -> Identity:
        await session.fence(municipality)
        await session.inspect(expect_usable)
        known = await stored_identity(session, municipality, keys)
        return Identity(municipality, b"") if known is None else known

    try:
        return Reader(reading, municipality, keys, await reading.run(prepare))
    except BaseException:
        await reading.close()
        raise
