"""An aiosqlite connection that goes to its thread once for each statement.

SQLAlchemy asks an aiosqlite cursor to open, execute, fetch and close: four trips to the thread and back, each of
which costs more than most statements. This cursor does all four in one.
"""

import sqlite3
from collections.abc import Callable, Iterable
from typing import Any, Self

import aiosqlite


class Cursor:
    """As much of an aiosqlite cursor as SQLAlchemy uses."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.arraysize = 1
        self.description: Any = None
        self.lastrowid: int | None = None
        self.rowcount = -1

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> Self:
        """Run one statement and fetch what it found."""
        await self._connection.trip(lambda cursor: cursor.execute(sql, parameters), self._keep)  # type: ignore[arg-type]
        return self

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> Self:
        """Run one statement for each set of parameters."""
        await self._connection.trip(lambda cursor: cursor.executemany(sql, parameters), self._keep)  # type: ignore[arg-type]
        return self

    async def fetchall(self) -> list[Any]:
        """What the statement found."""
        return self._rows

    async def close(self) -> None:
        """Nothing is left open."""

    def _keep(self, cursor: sqlite3.Cursor) -> None:
        self.description, self.lastrowid, self.rowcount = cursor.description, cursor.lastrowid, cursor.rowcount
        self._rows = cursor.fetchall() if cursor.description else []


class Connection(aiosqlite.Connection):
    """An aiosqlite connection with such cursors."""

    def __init__(self, database: str, **arguments: Any) -> None:
        super().__init__(lambda: sqlite3.connect(database, **arguments), iter_chunk_size=64)
        # A connection that is never closed must not keep the program alive.
        self._thread.daemon = True
        self._ahead: list[str] = []

    def cursor(self) -> Cursor:  # type: ignore[override]
        """A cursor; opening it costs nothing."""
        return Cursor(self)

    def ahead(self, sql: str) -> None:
        """Run a statement that finds nothing at the start of the next trip; what it raises, that trip raises."""
        self._ahead.append(sql)

    async def trip(self, run: Callable[[sqlite3.Cursor], object], keep: Callable[[sqlite3.Cursor], None]) -> None:
        """Open a cursor in the thread, let `run` use it and `keep` take what it found, close it."""

        ahead, self._ahead = self._ahead, []

        def there() -> None:
            cursor = self._conn.cursor()
            try:
                for sql in ahead:
                    cursor.execute(sql)
                run(cursor)
                keep(cursor)
            finally:
                cursor.close()

        await self._execute(there)  # type: ignore[no-untyped-call]
