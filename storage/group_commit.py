"""Group commit: many units of work share one transaction and one fsync, and none notices the others.

The rules:
1. One writer task owns the one connection. Whoever wants work done leaves it here and waits; a caller that is
   cancelled takes back work that has not begun, and work that has begun runs to its end without it.
2. The writer takes what is waiting, up to a limit: one BEGIN IMMEDIATE, each unit in a SAVEPOINT, one COMMIT. Only
   after the COMMIT does any caller hear that its work is done.
3. What a unit raises undoes that unit alone and is raised to its caller alone, after the COMMIT like the rest.
4. When the database fails (BEGIN, COMMIT, or any statement), nothing of the batch is stored and every caller gets
   StorageUnavailable. The connection is given up with its transaction; the next batch starts on a new one.
5. What wants the connection outside any transaction waits its turn like a unit of work, and has it to itself.
6. Closing takes no new work and finishes what was left.
A COMMIT that fails may, rarely, have reached the disk: a caller that tries again must bring ids of its own.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from core.errors import StorageUnavailable
from storage.link import Link, Session

T = TypeVar("T")
Work = Callable[[Session], Awaitable[T]]
Alone = Callable[[Link], Awaitable[None]]

BATCH_LIMIT = 256


class _Unit(Generic[T]):
    """Work and the caller that waits for it. Work that is done alone gets the connection, other work a session."""

    def __init__(self, work: Callable[[Any], Awaitable[T]], *, alone: bool = False) -> None:
        self.work = work
        self.alone = alone
        self.caller: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self.result: T
        self.error: BaseException | None = None

    def settle(self) -> None:
        """Tell the caller, if it still waits, how the work went."""
        if self.caller.done():
            return
        if self.error is None:
            self.caller.set_result(self.result)
        elif isinstance(self.error, asyncio.CancelledError):
            self.caller.cancel()
        else:
            self.caller.set_exception(self.error)

    def fail(self, error: Exception) -> None:
        """Tell the caller that nothing was stored."""
        self.error = error
        self.settle()


class GroupCommit:
    """The writer of one database that allows one writer."""

    def __init__(self, connect: Callable[[], Awaitable[Link]], limit: int = BATCH_LIMIT) -> None:
        self._connect = connect
        self._limit = limit
        self._link: Link | None = None
        self._waiting: deque[_Unit[Any]] = deque()
        self._writer: asyncio.Task[None] | None = None
        self._closed = False

    async def run(self, work: Work[T]) -> T:
        """Do `work` in a transaction; returns once it is durable. Raises what `work` raises, or StorageUnavailable."""
        return await self._leave(_Unit(work))

    async def run_alone(self, act: Alone) -> None:
        """Let `act` have the connection outside any transaction. Raises what `act` raises."""
        await self._leave(_Unit(act, alone=True))

    async def close(self) -> None:
        """Finish the work that waits, then give the connection up."""
        self._closed = True
        if self._writer is not None:
            await asyncio.wait([self._writer])
        await self._disconnect()

    async def _leave(self, unit: _Unit[T]) -> T:
        if self._closed:
            raise StorageUnavailable("The store is closed.")
        if asyncio.current_task() is self._writer:
            raise RuntimeError("a unit of work cannot wait for another one: it would wait for itself")
        self._waiting.append(unit)
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write(), name="storage writer")
        return await unit.caller

    async def _write(self) -> None:
        """The writer: lives while there is work."""
        batch: list[_Unit[Any]] = []
        try:
            while self._waiting:
                batch = self._take()
                if not await self._commit(batch) and self._closed:
                    self._give_up()
        except BaseException:
            # Stopped from outside, as when the event loop ends: nobody may wait for ever. The callers come last, with
            # no await after them, so that work left here meanwhile is among them.
            try:
                await self._disconnect()
            finally:
                for unit in (*batch, *self._waiting):
                    unit.fail(StorageUnavailable())
                self._waiting.clear()
            raise

    def _take(self) -> list[_Unit[Any]]:
        batch: list[_Unit[Any]] = []
        while self._waiting and len(batch) < self._limit:
            if batch and (batch[0].alone or self._waiting[0].alone):
                break
            unit = self._waiting.popleft()
            if not unit.caller.done():
                batch.append(unit)
        return batch

    def _give_up(self) -> None:
        """Closing on a database that cannot be used: what waits behind is told at once, and not each after a wait."""
        while self._waiting:
            self._waiting.popleft().fail(StorageUnavailable())

    async def _commit(self, batch: list[_Unit[Any]]) -> bool:
        """Whether the connection could be used."""
        try:
            if self._link is None:
                self._link = await self._connect()
            if batch and batch[0].alone:
                batch[0].result = await batch[0].work(self._link)
            else:
                await self._together(self._link, batch)
        except Exception as error:
            await self._disconnect()
            for unit in batch:
                unit.fail(_for_each_caller(error))
            return False
        for unit in batch:
            unit.settle()
        return True

    async def _together(self, link: Link, batch: list[_Unit[Any]]) -> None:
        await link.control("BEGIN IMMEDIATE")
        for unit in batch:
            await self._attempt(link, unit)
        await link.control("COMMIT")

    async def _attempt(self, link: Link, unit: _Unit[Any]) -> None:
        link.ahead("SAVEPOINT unit")
        session = Session(link)
        try:
            unit.result = await unit.work(session)
        except (Exception, asyncio.CancelledError) as error:
            writer = asyncio.current_task()
            if isinstance(error, asyncio.CancelledError) and writer is not None and writer.cancelling():
                raise
            unit.error = error
        finally:
            session.end()
        if unit.error is not None:
            link.ahead("ROLLBACK TO unit")
        link.ahead("RELEASE unit")

    async def _disconnect(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            await link.close()


def _for_each_caller(error: Exception) -> Exception:
    """An exception of its own for each caller: one that is raised in several places mixes their tracebacks."""
    if not isinstance(error, StorageUnavailable):
        return error
    own = StorageUnavailable(*error.args)
    own.__cause__ = error.__cause__ or error
    return own
