"""Where one engine differs from another: its URL, its connections, its lock, how it commits, its errors.

Everything else in storage/ is the same on each. A new engine is a class here, a branch in `engine_of` and an entry
in the tests' fixture.
"""

import fcntl
import os
import sqlite3
import stat
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import quote

from sqlalchemy import NullPool, Table, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from core.errors import ConfigurationError, DatabaseInUse, StorageUnavailable
from storage import sqlite_driver
from storage.group_commit import GroupCommit, Work
from storage.link import Insert, Link

T = TypeVar("T")

BUSY_TIMEOUT = 5.0
READING_CACHE_KB = 32_768


class Writer(Protocol):
    """Runs units of work, each in a transaction."""

    async def run(self, work: Work[T]) -> T:
        """Do `work`; returns once it is durable."""
        ...

    async def scrub(self) -> None:
        """Leave nothing on the disk of what was deleted; raises StorageUnavailable."""
        ...

    async def close(self) -> None:
        """Finish what waits, then give the connections up."""
        ...


class Engine(Protocol):
    """One database. `exclusive`: only one program at a time may write to it."""

    exclusive: bool

    async def version(self) -> str:
        """The engine's name and version, as an operator wants to read it; needs no database on SQLite."""
        ...

    def place(self) -> str:
        """Where the database is, without a user's name or password."""
        ...

    def exists(self) -> bool:
        """Whether there is a database at all; raises ConfigurationError or StorageUnavailable."""
        ...

    def create(self) -> None:
        """Make an empty database where there is none, if this engine's are made so easily."""
        ...

    def lock(self) -> Callable[[], None]:
        """Keep other processes out where only one may write, until what is returned is called; raises DatabaseInUse."""
        ...

    def writer(self) -> Writer:
        """What runs units of work on this database."""
        ...

    def reading(self) -> AbstractAsyncContextManager[Link]:
        """A link that changes nothing and may be opened beside a running Löftesbot."""
        ...

    def migrating(self) -> AbstractAsyncContextManager[Link]:
        """A link inside one transaction in which tables may change."""
        ...


def engine_of(url: str, busy_timeout: float = BUSY_TIMEOUT) -> Engine:
    """The engine behind a URL; raises ConfigurationError, which never shows the URL."""
    scheme, separator, path = url.partition(":///")
    if scheme == "sqlite" and separator and path and not path.startswith(":"):
        return SQLiteEngine(Path(path), busy_timeout)
    if scheme == "postgresql" or url.startswith("postgresql://"):
        from storage.postgres import PostgresEngine  # noqa: PLC0415  its driver is not read where it is not needed

        return PostgresEngine(url)
    raise ConfigurationError(
        "The database URL must look like sqlite:////absolute/path or postgresql://user:password@host:5432/name."
    )


# What SQLite says about the disk, the file or its other users. The rest is about the statement: a bug.
_UNAVAILABLE = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_INTERRUPT,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOTADB,
}


class SQLiteDialect:
    """SQLite's INSERT and SQLite's errors."""

    def insert(self, table: Table) -> Insert:
        """An INSERT that knows ON CONFLICT."""
        return sqlite.insert(table)

    def is_unavailable(self, error: DBAPIError) -> bool:
        """Whether an error is the database's state: by its primary code, or a connection that is gone."""
        code = getattr(error.orig, "sqlite_errorcode", None)
        return error.connection_invalidated if code is None else code & 0xFF in _UNAVAILABLE


class SQLiteWriter(GroupCommit):
    """Group commit that can also clean up behind what was deleted."""

    async def scrub(self) -> None:
        """Write the file anew, with only what is in it, and empty the write-ahead log.

        `secure_delete` overwrites what is deleted where it lies, but not the copies that SQLite left in the unused
        part of a page when it moved rows between pages: tried, about one deleted value in a thousand stayed.
        """
        await self.run_alone(_scrub)


async def _scrub(link: Link) -> None:
    await link.control("VACUUM")
    busy = (await link.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))).one()[0]
    if busy:
        raise StorageUnavailable("Something else reads the database: what was erased is still in its log.")


def _file(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StorageUnavailable("The database file cannot be opened, or not be made.") from error


class SQLiteEngine:
    """One SQLite file, one process, one connection that writes.

    Two that write would be wrong: SQLite before 3.51.3 can, rarely, corrupt the WAL when one writes while another
    resets it, and two writers only wait for each other. What reads beside it is opened read-only: such a connection
    neither writes nor resets the WAL, so it has no part in that.
    """

    exclusive = True

    def __init__(self, path: Path, busy_timeout: float) -> None:
        self._path = path.resolve()
        self._busy_timeout = busy_timeout

    async def version(self) -> str:
        """The version of the library that this Python is linked with."""
        return f"SQLite {sqlite3.sqlite_version}"

    def place(self) -> str:
        """The file's whole path, whatever folder the program was started in."""
        return str(self._path)

    def exists(self) -> bool:
        """Whether the file is there."""
        try:
            found = self._path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError as error:
            raise StorageUnavailable("The database file cannot be reached.") from error
        if stat.S_ISDIR(found.st_mode):
            raise ConfigurationError("The database is a folder, not a file.")
        return True

    def create(self) -> None:
        """Make the folder, and a file that only its owner can read; SQLite gives the WAL the same mode."""
        os.close(_file(self._path))

    def lock(self) -> Callable[[], None]:
        """Hold the sidecar file's lock. The kernel lets go of it when the process ends, however it ends.

        The sidecar stays: if it were removed, two processes could each lock a file of that name.
        """
        held = _file(self._path.with_name(self._path.name + ".lock"))
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(held)
            raise DatabaseInUse from error
        return partial(os.close, held)

    def writer(self) -> Writer:
        """One connection with group commit."""
        return SQLiteWriter(self._connect)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Link]:
        """A read-only connection: it never writes or resets the WAL."""
        # Once for SQLite, which reads a URL, and once for SQLAlchemy, which reads one too.
        link = await self._open(f"file:{quote(quote(str(self._path)))}?mode=ro&uri=true")
        try:
            # Figures sort and group much: in memory, and not in the cache of two megabytes that is usual.
            for pragma in ("query_only = ON", "temp_store = MEMORY", f"cache_size = -{READING_CACHE_KB}"):
                await link.control(f"PRAGMA {pragma}")
            yield link
        finally:
            await link.close()

    @asynccontextmanager
    async def migrating(self) -> AsyncIterator[Link]:
        """Foreign keys rest meanwhile: a changed table is a new one under the old name."""
        link = await self._connect()
        try:
            await link.control("PRAGMA foreign_keys = OFF")
            await link.control("BEGIN IMMEDIATE")
            yield link
            await link.control("COMMIT")
        finally:
            await link.close()

    async def _connect(self) -> Link:
        link = await self._open(quote(str(self._path)))
        try:
            for pragma in (
                "journal_mode = WAL",
                "synchronous = FULL",
                "foreign_keys = ON",
                "secure_delete = ON",
                "trusted_schema = OFF",
            ):
                await link.control(f"PRAGMA {pragma}")
        except BaseException:
            await link.close()
            raise
        return link

    async def _open(self, database: str) -> Link:
        engine = create_async_engine(
            f"sqlite+aiosqlite:///{database}",
            poolclass=NullPool,
            # An error's text goes to logs; what was being stored must not.
            hide_parameters=True,
            # None: the driver begins nothing by itself, group commit says BEGIN IMMEDIATE.
            connect_args={
                "isolation_level": None,
                "timeout": self._busy_timeout,
                "async_creator_fn": sqlite_driver.Connection,
            },
        )
        try:
            connection = await engine.connect()
            driver: Any = (await connection.get_raw_connection()).driver_connection
            return Link(connection, SQLiteDialect(), driver.ahead)
        except DBAPIError as error:
            raise StorageUnavailable from error
