"""From one database to another: one municipality's rows are copied as they are, sealed as they are. The rules:

1. Nobody writes to the source meanwhile, and nothing in it is changed: the way back is to go on with it.
2. The target holds nothing of the municipality, or what an earlier run of the same move has copied. It is not served
   before the move has ended, and not moved into again afterwards: what was erased since would come back.
3. A page, and how far the move has come, is one transaction. Killed at any point, the next run goes on after it.
4. The move ends only when each table has the same rows on both sides, by number and by checksum.
"""

import hashlib
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import BindParameter, Column, Row, Select, Table, func, select, tuple_

from core.errors import AlreadyMoved, ConfigurationError, NotEmpty, NotMoved
from storage import move_marks
from storage.codec import Keyring
from storage.engines import Writer, engine_of
from storage.group_commit import Work
from storage.identity import NAME as IDENTITY
from storage.identity import stored_identity
from storage.link import Link, Session
from storage.migration import expect_usable
from storage.move_marks import MOVED, Position
from storage.schema import metadata, outbox, secrets

T = TypeVar("T")

PAGE = 500
# `secrets` is first: by the secret of the keyed ids it is known whose move it is.
TABLES = (secrets, *(table for table in metadata.sorted_tables if table is not secrets))
# What a database numbers by itself.
NUMBERED = {outbox: (outbox.c.municipality, outbox.c.id)}


@dataclass(frozen=True, slots=True)
class Moved:
    """What a move copied: the rows of each table that has any."""

    rows: dict[str, int]


Told = Callable[[str, int, int], None]


async def move(
    source_url: str, target_url: str, keys: Keyring, municipality: str, told: Told = lambda *_: None
) -> Moved:
    """Copy a municipality. `told` hears "copied" or "compared", how many rows, and of how many.

    Raises ConfigurationError, SchemaOutdated, DatabaseInUse (somebody writes to the source), Unreadable (the keys do
    not fit), AlreadyMoved, NotEmpty, NotMoved (the two sides differ) or StorageUnavailable.
    """
    source, target = engine_of(source_url), engine_of(target_url)
    if not source.exclusive:
        raise ConfigurationError(
            "A municipality is moved from a SQLite file, which nobody else can write to meanwhile."
        )
    if not source.exists():
        raise NotMoved("There is no such file to be moved.")
    async with AsyncExitStack() as stack:
        for engine in (source, target):
            stack.callback(engine.lock())
        reading = await stack.enter_async_context(source.reading())
        await reading.control("BEGIN")
        writer = target.writer()
        stack.push_async_callback(writer.close)
        return await _Move(reading, writer, keys, municipality, told).run()


class _Move:
    def __init__(self, source: Link, target: Writer, keys: Keyring, municipality: str, told: Told) -> None:
        self._source, self._session, self._target = source, Session(source), target
        self._keys, self._municipality, self._told = keys, municipality, told

    async def run(self) -> Moved:
        await self._source.inspect(expect_usable)
        if await stored_identity(self._session, self._municipality, self._keys) is None:
            raise NotMoved("There is nothing of this municipality to be moved.")
        counts = {table: await self._count(self._session, table) for table in TABLES}
        at, done = await self._there(self._begin), 0
        begins = [table.name for table in TABLES].index(at.table)
        for number, table in enumerate(TABLES):
            if number >= begins:
                await self._copy(table, at.rows if number == begins else 0, done, sum(counts.values()))
            done += counts[table]
        await self._compare(counts)
        await self._there(lambda session: move_marks.put(session, self._municipality, self._keys, None))
        return Moved({table.name: number for table, number in counts.items() if number})

    async def _there(self, work: Work[T]) -> T:
        """A transaction on the target."""

        async def unit(session: Session) -> T:
            await session.fence(self._municipality)
            return await work(session)

        return await self._target.run(unit)

    async def _begin(self, session: Session) -> Position:
        """How far an earlier run came; a new move begins with the secrets."""
        await session.inspect(expect_usable)
        here = await move_marks.read(self._session, self._municipality, IDENTITY)
        there = await move_marks.read(session, self._municipality, IDENTITY)
        at = await move_marks.position(session, self._municipality, self._keys)
        if at is not None and here == there:
            return at
        if await move_marks.read(session, self._municipality, MOVED) is not None and here == there:
            raise AlreadyMoved
        if there is not None or any([await self._count(session, table) for table in TABLES]):
            raise NotEmpty
        await self._put(session, secrets, await self._rows(_of(secrets, self._municipality)))
        first = Position(TABLES[1].name, 0)
        await move_marks.put(session, self._municipality, self._keys, first)
        return first

    async def _copy(self, table: Table, skip: int, before: int, whole: int) -> None:
        done = skip
        async for page in pages(self._session, table, self._municipality, skip):
            done += len(page)

            async def put(session: Session, page: Sequence[Row[Any]] = page, at: int = done) -> None:
                await self._put(session, table, page)
                await move_marks.put(session, self._municipality, self._keys, Position(table.name, at))

            await self._there(put)
            self._told("copied", before + done, whole)

    async def _put(self, session: Session, table: Table, rows: Sequence[Row[Any]]) -> None:
        unique = NUMBERED.get(table, tuple(table.primary_key))
        left_out = {"seq"} if table in NUMBERED else set()
        values = [
            {name: storable(value) for name, value in row._mapping.items() if name not in left_out} for row in rows
        ]
        await session.execute(session.insert_once(table, *unique), values)

    async def _rows(self, asked: Select[Any]) -> Sequence[Row[Any]]:
        return (await self._session.execute(asked)).all()

    async def _count(self, session: Session, table: Table) -> int:
        asked = select(func.count()).select_from(table).where(table.c.municipality == self._municipality)
        return int((await session.execute(asked)).scalar_one())

    async def _compare(self, counts: dict[Table, int]) -> None:
        """Raise NotMoved unless each table is the same on both sides."""
        # The secrets were compared before anything was copied.
        done, whole = counts[secrets], sum(counts.values())
        for table in TABLES[1:]:

            async def of_target(session: Session, table: Table = table) -> tuple[int, int]:
                return await _checksum(session, table, self._municipality)

            here = await _checksum(self._session, table, self._municipality)
            there = await self._there(of_target)
            if here != there or here[0] != counts[table]:
                raise NotMoved(f"The table {table.name} differs: {here[0]} rows here, {there[0]} there.")
            done += counts[table]
            self._told("compared", done, whole)


async def _checksum(session: Session, table: Table, municipality: str) -> tuple[int, int]:
    """How many rows, and a sum that does not depend on their order."""
    rows = total = 0
    async for page in pages(session, table, municipality):
        for row in page:
            rows, total = rows + 1, (total + _hash(row)) % 2**128
    return rows, total


def _hash(row: Row[Any]) -> int:
    # What a database numbers by itself differs.
    said = {name: _plain(storable(value)) for name, value in row._mapping.items() if name != "seq"}
    text = json.dumps(said, sort_keys=True, default=str)
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16])


def _plain(value: Any) -> Any:
    """A value as both sides say it."""
    if isinstance(value, bytes):
        return value.hex()
    return value.isoformat() if isinstance(value, date | datetime) else str(value) if isinstance(value, UUID) else value


def storable(value: Any) -> Any:
    """Text as PostgreSQL can hold it, which has no NUL; residents' words are sealed, and may."""
    return value.replace("\0", "") if isinstance(value, str) else value


async def pages(session: Session, table: Table, municipality: str, skip: int = 0) -> AsyncIterator[Sequence[Row[Any]]]:
    """A table page by page in the order of its key, from a place on."""
    key: list[Column[Any]] = list(table.primary_key)
    asked = _of(table, municipality).order_by(*key).limit(PAGE)
    page = (await session.execute(asked.offset(skip))).all()
    while page:
        yield page
        last: list[BindParameter[Any]] = [BindParameter(None, page[-1]._mapping[one.name], one.type) for one in key]
        page = (await session.execute(asked.where(tuple_(*key) > tuple_(*last)))).all()


def _of(table: Table, municipality: str) -> Select[Any]:
    return select(table).where(table.c.municipality == municipality)
