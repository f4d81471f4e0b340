"""PostgreSQL: plain transactions on a small pool, and nothing that a pooler in transaction mode would break.

The rules:
1. A unit of work is one transaction. It is run again, a few times, when the server undid it because of another one
   (serialization failures, deadlocks): work may be run more than once, see core.ports.
2. Nothing lives in a session: no lock, no setting, and no prepared statement that outlives its transaction, unless the
   URL says that there is no pooler (`prepare=yes`).
3. A caller that is cancelled leaves work that has begun to run to its end without it, as on SQLite.
4. When the server cannot be used every caller hears StorageUnavailable, and the next one tries anew.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar
from urllib.parse import parse_qs, unquote, urlsplit

from sqlalchemy import URL, Table, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from core.errors import ConfigurationError, StorageUnavailable
from storage import fence
from storage.group_commit import Work
from storage.link import Insert, Link, Session

T = TypeVar("T")

# Connections of one process: a turn holds one for a few milliseconds.
POOL = 8
TRIES = 8
# The number by which those who migrate know each other.
MIGRATING = 0x10F7E5
# Seconds that a new connection may take, and that work waits for one that others have: a moment in which hundreds want
# one is over by then, and Telegram would only call again.
CONNECT_TIMEOUT, POOL_TIMEOUT = 5.0, 15.0
# The server undid the transaction because of another one: the same again may succeed.
_AGAIN = {"40001", "40P01"}
# What the server says about itself, by class: connections, resources, operator's intervention, system, and what it is
# not (yet) ready for. The rest is about the statement: a bug.
_UNAVAILABLE_CLASSES = {"08", "53", "57", "58", "XX"}
_UNAVAILABLE = {"25006", "28000", "28P01", "3D000", "55P03"}


class PostgresDialect:
    """PostgreSQL's INSERT and PostgreSQL's errors."""

    def insert(self, table: Table) -> Insert:
        """An INSERT that knows ON CONFLICT."""
        return postgresql.insert(table)

    def is_unavailable(self, error: DBAPIError) -> bool:
        """Whether an error is the server's state, or that a transaction must be run again."""
        code = code_of(error)
        if code is None:
            return error.connection_invalidated or isinstance(error, InterfaceError)
        return code in _UNAVAILABLE | _AGAIN or code[:2] in _UNAVAILABLE_CLASSES


def code_of(error: BaseException | None) -> str | None:
    """The SQLSTATE of an error; None where there is none."""
    while error is not None:
        code = getattr(error, "sqlstate", None) or getattr(getattr(error, "orig", None), "sqlstate", None)
        if code is not None:
            return str(code)
        error = error.__cause__
    return None


class PostgresWriter:
    """Runs units of work, many at once."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def run(self, work: Work[T]) -> T:
        """Do `work` in a transaction; returns once it is durable. Raises what `work` raises, or StorageUnavailable."""
        if self._closed:
            raise StorageUnavailable("The store is closed.")
        if asyncio.current_task() in self._running:
            raise RuntimeError("a unit of work cannot wait for another one: it could wait for itself")
        running = asyncio.create_task(self._run(work), name="storage transaction")
        self._running.add(running)
        running.add_done_callback(self._ended)
        return await asyncio.shield(running)

    def _ended(self, running: "asyncio.Task[Any]") -> None:
        self._running.discard(running)
        # Whoever waited for it may be gone: what it raised is then nobody's.
        _ = running.cancelled() or running.exception()

    async def _run(self, work: Work[T]) -> T:
        for _ in range(TRIES - 1):
            try:
                return await self._once(work)
            except StorageUnavailable as error:
                if code_of(error) not in _AGAIN:
                    raise
        return await self._once(work)

    async def _once(self, work: Work[T]) -> T:
        async with opened(self._engine) as link:
            session = Session(link)
            try:
                result = await work(session)
            finally:
                session.end()
            await link.commit()
            return result

    async def scrub(self) -> None:
        """What was deleted is taken out of the pages by the server's own VACUUM; its log is the server's to keep. See
        docs/decisions/0016."""

    async def close(self) -> None:
        """Finish the work that has begun, then give the connections up."""
        self._closed = True
        if self._running:
            await asyncio.wait(tuple(self._running))
        await self._engine.dispose()


class Fenced(Link):
    """A link whose server knows of which municipality a transaction is: row-level security shows no other one's rows.

    Of the transaction alone, as a pooler gives the next one to another program. See docs/decisions/0020.
    """

    async def fence(self, municipality: str) -> None:
        """See Link.fence; raises StorageUnavailable."""
        await self.execute(fence.SAY, {"municipality": municipality})


class PostgresLink(Fenced):
    """A link inside a transaction that began with it."""

    async def commit(self) -> None:
        """Make it durable; raises StorageUnavailable, and then it may, rarely, be durable all the same."""
        await self._guarded(self.connection.commit)


@asynccontextmanager
async def opened(engine: AsyncEngine) -> AsyncIterator[PostgresLink]:
    """A link in a transaction, which is rolled back where nobody commits it. Raises StorageUnavailable."""
    try:
        connection = await engine.connect()
    except (DBAPIError, OSError, TimeoutError, PoolTimeout) as error:
        # The last one: more work waits than the pool can do. Nothing of this one was begun, so it may come again.
        raise StorageUnavailable from error
    link = PostgresLink(connection, DIALECT, NOTHING_AHEAD)
    try:
        yield link
    finally:
        if link.failure is not None:
            await connection.invalidate()
        await connection.close()


DIALECT = PostgresDialect()
# Only group commit leaves statements to be run ahead of others.
NOTHING_AHEAD = list[str]().append
# Of no table: only whether the server answers.
ANYTHING = text("SELECT 1")


# A pooler hands each transaction to any of its connections: no statement may be prepared for later, neither by the
# driver nor by SQLAlchemy, and none may have a name that would be left behind.
UNPREPARED: dict[str, Any] = {
    "statement_cache_size": 0,
    "prepared_statement_cache_size": 0,
    "prepared_statement_name_func": lambda: "",
}
# Where the URL says that none stands between: more than there are statements, so that each is prepared once.
PREPARED: dict[str, Any] = {"prepared_statement_cache_size": 1000}


class PostgresEngine:
    """One PostgreSQL database, for many processes and municipalities."""

    exclusive = False

    def __init__(self, url: str) -> None:
        self._url, self._arguments, self._prepares = _read(url)

    def engine(self, pool: int = POOL) -> AsyncEngine:
        """A pool of connections, none opened yet."""
        return create_async_engine(
            self._url,
            # An error's text goes to logs; what was being stored must not.
            hide_parameters=True,
            pool_size=pool,
            max_overflow=0,
            pool_timeout=POOL_TIMEOUT,
            pool_pre_ping=True,
            connect_args={
                **self._arguments,
                "timeout": CONNECT_TIMEOUT,
                **(PREPARED if self._prepares else UNPREPARED),
            },
        )

    async def version(self) -> str:
        """The server's name and version."""
        engine = self.engine(1)
        try:
            async with opened(engine) as link:
                found = await link.inspect(lambda connection: connection.dialect.server_version_info)
                return f"PostgreSQL {'.'.join(map(str, found or ()))}"
        finally:
            await engine.dispose()

    def place(self) -> str:
        """Host and database."""
        host = self._arguments.get("host") or self._url.host or "localhost"
        return f"{host}/{self._url.database}"

    def exists(self) -> bool:
        """Whether there is one is the server's to say, when it is asked for the schema."""
        return True

    def create(self) -> None:
        """A database is made by whoever runs the server."""

    def lock(self) -> Callable[[], None]:
        """Many processes may write: nobody is kept out."""
        return lambda: None

    def writer(self) -> PostgresWriter:
        """Transactions on a pool."""
        return PostgresWriter(self.engine())

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Link]:
        """A link that changes nothing; each of its transactions sees one state of the database."""
        engine = self.engine(1).execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        try:
            async with opened(engine) as link:
                yield Reading(link.connection, DIALECT, NOTHING_AHEAD)
        finally:
            await engine.dispose()

    @asynccontextmanager
    async def migrating(self) -> AsyncIterator[Link]:
        """A transaction in which tables change: of two at once the second waits, and finds the work done."""
        engine = self.engine(1)
        try:
            async with opened(engine) as link:
                # Of the transaction, not of the session: a pooler may stand between.
                await link.control(f"SELECT pg_advisory_xact_lock({MIGRATING})")
                # A migration is of all municipalities.
                await link.fence(fence.ALL)
                yield link
                await link.commit()
        finally:
            await engine.dispose()


class Reading(Fenced):
    """A link whose transactions read one state of the database each.

    They are begun and ended by the driver: a BEGIN of our own would be prepared before there is a transaction, and a
    pooler may have it carried out on another connection than the one that prepared it.
    """

    async def control(self, sql: str) -> None:
        """Begin, with a statement that also tells whether the server is still there, or end a transaction."""
        if sql == "ROLLBACK":
            await self._guarded(self.connection.rollback)
        else:
            await self.execute(ANYTHING)


def _read(url: str) -> tuple[URL, dict[str, Any], bool]:
    """The parts of postgresql://user:password@host:port/name?host=/socket/folder, the driver's arguments, and whether
    statements may be prepared for later; raises ConfigurationError."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ConfigurationError(WRONG) from None
    asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    name = unquote(parts.path.lstrip("/"))
    if not name or "/" in name or asked.keys() - {"host", "port", "ssl", "sslmode", "prepare"}:
        raise ConfigurationError(WRONG)
    if asked.get("prepare", "no") not in ("yes", "no"):
        raise ConfigurationError(WRONG)
    arguments: dict[str, Any] = {}
    if "host" in asked:
        arguments["host"] = asked["host"]
    if mode := asked.get("sslmode") or asked.get("ssl"):
        arguments["ssl"] = mode
    made = URL.create(
        "postgresql+asyncpg",
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        host=None if "host" in asked else parts.hostname,
        port=int(asked["port"]) if asked.get("port", "").isdecimal() else port,
        database=name,
    )
    return made, arguments, asked.get("prepare") == "yes"


WRONG = "The database URL must look like sqlite:////absolute/path or postgresql://user:password@host:5432/name."
