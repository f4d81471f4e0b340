"""A backup put back into an empty database, without what was erased since. The rules:

1. The database holds nothing of the municipality, or what a restore that was cut off has left: that is taken out first.
2. Nothing is served before the restore has ended: a file that turns out damaged has brought back nothing.
3. What was erased after the backup was made, as far as it is noted anywhere, is erased again before that.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby, islice
from typing import Any, BinaryIO

from sqlalchemy import Table, delete, func, select

from core.errors import BackupUnusable, NotEmpty
from core.ports_people import Erasure
from storage import move_marks
from storage.backup import Backup
from storage.codec import Keyring
from storage.engines import Writer, engine_of
from storage.erasures import Erasures
from storage.identity import stored_identity
from storage.link import Session
from storage.migration import expect_usable
from storage.move_marks import Position
from storage.moving import NUMBERED, PAGE, TABLES, storable
from storage.scope import Scope

RESTORING = Position("a restore", 0)
# What was noted long before the backup is in it; what lies so near to it is looked up there.
NEAR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back: rows in all, when they were as they are, and how many erasures were repeated."""

    rows: int
    made_at: datetime
    erased: int


async def restore(
    file: BinaryIO,
    url: str,
    keys: Keyring,
    municipality: str,
    noted: Sequence[Erasure],
    told: Callable[[int], None] = lambda _: None,
) -> Restored:
    """Put a backup back. `noted` is what was erased, from wherever it was kept; `told` hears how many rows are back.

    Raises ConfigurationError, SchemaOutdated, DatabaseInUse, Unreadable (no key opens the file), BackupUnusable,
    NotEmpty or StorageUnavailable.
    """
    backup, engine = Backup(file, keys), engine_of(url)
    if backup.about.municipality != municipality:
        raise BackupUnusable(f"It is a backup of {backup.about.municipality}.")
    async with AsyncExitStack() as stack:
        stack.callback(engine.lock())
        writer = engine.writer()
        stack.push_async_callback(writer.close)
        restoring = _Restore(writer, keys, municipality)
        await writer.run(restoring.begin)
        rows = 0
        for table, part in _parts(backup.rows()):
            await restoring.put(table, part)
            rows += len(part)
            told(rows)
        since = backup.about.made_at - NEAR
        erased = await restoring.end([one for one in noted if one.at >= since])
    return Restored(rows, backup.about.made_at, erased)


class _Restore:
    def __init__(self, writer: Writer, keys: Keyring, municipality: str) -> None:
        self._writer, self._keys, self._municipality = writer, keys, municipality

    async def begin(self, session: Session) -> None:
        """Make room: nothing is there but what a restore that was cut off has left."""
        await session.fence(self._municipality)
        await session.inspect(expect_usable)
        at = await move_marks.position(session, self._municipality, self._keys)
        for table in TABLES:
            here = table.c.municipality == self._municipality
            if at == RESTORING:
                await session.execute(delete(table).where(here))
            elif (await session.execute(select(func.count()).select_from(table).where(here))).scalar_one():
                raise NotEmpty
        await move_marks.put(session, self._municipality, self._keys, RESTORING)

    async def put(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Rows of one table, in a transaction."""
        left_out = {"seq"} if table in NUMBERED else set()
        unique = NUMBERED.get(table, tuple(table.primary_key))
        values = [{name: storable(value) for name, value in row.items() if name not in left_out} for row in rows]

        async def work(session: Session) -> None:
            await session.fence(self._municipality)
            await session.execute(session.insert_once(table, *unique), values)

        await self._writer.run(work)

    async def end(self, noted: Sequence[Erasure]) -> int:
        """Erase again what was erased since, and let it be served; how much that was."""

        async def work(session: Session) -> int:
            await session.fence(self._municipality)
            identity = await stored_identity(session, self._municipality, self._keys)
            if identity is None:
                raise BackupUnusable("The secret of its ids is missing.")
            erased = await Erasures(Scope(session, self._municipality, self._keys, identity)).again(noted)
            await move_marks.clear(session, self._municipality)
            return erased

        return await self._writer.run(work)


def _parts(rows: Iterable[tuple[Table, dict[str, Any]]]) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """Rows of one table at a time, so many at most."""
    for table, group in groupby(rows, key=lambda row: row[0]):
        while part := [values for _, values in islice(group, PAGE)]:
            yield table, part
