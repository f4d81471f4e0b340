"""One connection to the database, and what a unit of work may do with it.

Here the driver's errors end: what says "the database cannot be used right now" becomes StorageUnavailable, with the
driver's error as its cause; anything else is a bug and is let through. After a StorageUnavailable the engine may
have rolled back by itself, so the link refuses every further statement: none may run outside its transaction.
"""

from collections.abc import Awaitable, Callable, Hashable, Sequence
from functools import lru_cache
from typing import Any, Protocol, TypeVar

from sqlalchemy import Column, Connection, CursorResult, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from core.errors import StorageUnavailable

T = TypeVar("T")

Insert = sqlite.Insert | postgresql.Insert
Parameters = dict[str, Any] | Sequence[dict[str, Any]] | None


class Dialect(Hashable, Protocol):
    """What differs between engines once a connection is open."""

    def insert(self, table: Table) -> Insert:
        """An INSERT that knows ON CONFLICT."""
        ...

    def is_unavailable(self, error: DBAPIError) -> bool:
        """Whether an error is the database's state, and not a mistake in a statement."""
        ...


class Link:
    """An open connection that holds at most one transaction.

    `ahead` leaves a statement to be run right before the next one, without waiting for it alone.
    """

    def __init__(self, connection: AsyncConnection, dialect: Dialect, ahead: Callable[[str], None]) -> None:
        self.connection = connection
        self.dialect = dialect
        self.ahead = ahead
        self.failure: StorageUnavailable | None = None

    async def control(self, sql: str) -> None:
        """Run one statement that steers the transaction."""
        await self._guarded(lambda: self.connection.exec_driver_sql(sql))

    async def execute(self, statement: Executable, parameters: Parameters = None) -> CursorResult[Any]:
        """Run one statement; raises StorageUnavailable."""
        return await self._guarded(lambda: self.connection.execute(statement, parameters))

    async def fence(self, municipality: str) -> None:
        """From here to the end of the transaction the engine shows the rows of one municipality alone, if it can."""

    async def inspect(self, look: Callable[[Connection], T]) -> T:
        """Let `look` use the connection through the part of SQLAlchemy that does not wait by itself."""
        return await self._guarded(lambda: self.connection.run_sync(look))

    async def close(self) -> None:
        """Give the connection up, whatever state it is in; an open transaction is rolled back."""
        await self.connection.invalidate()
        await self.connection.close()

    async def _guarded(self, run: Callable[[], Awaitable[T]]) -> T:
        if self.failure is not None:
            raise StorageUnavailable from self.failure
        try:
            return await run()
        except DBAPIError as error:
            if not self.dialect.is_unavailable(error):
                raise
            self.failure = StorageUnavailable()
            raise self.failure from error


class Session:
    """The statements of one unit of work; none after the unit is over."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._over = False

    async def execute(self, statement: Executable, parameters: Parameters = None) -> CursorResult[Any]:
        """Run one statement; raises StorageUnavailable."""
        if self._over:
            raise RuntimeError("this transaction is over")
        return await self._link.execute(statement, parameters)

    async def fence(self, municipality: str) -> None:
        """See Link.fence; raises StorageUnavailable."""
        await self._link.fence(municipality)

    async def inspect(self, look: Callable[[Connection], T]) -> T:
        """Let `look` use the connection; raises StorageUnavailable."""
        return await self._link.inspect(look)

    def insert_once(self, table: Table, *unique: Column[Any]) -> Insert:
        """An INSERT that does nothing when a row with the same `unique` columns is there (rowcount 0); without any
        columns, when a row is there by any of the table's keys."""
        return _insert_once(self._link.dialect, table, unique)

    def end(self) -> None:
        """Refuse what a unit of work left running would still want to do."""
        self._over = True


@lru_cache
def _insert_once(dialect: Dialect, table: Table, unique: tuple[Column[Any], ...]) -> Insert:
    return dialect.insert(table).on_conflict_do_nothing(index_elements=unique or None)
