"""A new data key: what older ones sealed is sealed anew. The rules:

1. A page of rows is one transaction. Killed at any point, every field opens with the keys that there are, and the next
   run goes on: what the newest key sealed is passed by.
2. Running programs may write meanwhile. A field is put in place only of the value that was read, and what a program
   that does not know the new key sealed is found in the next pass.
3. What no key opens is left as it is, and counted.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Column, Row, Select, Table, func, select, tuple_, update

from core.errors import Unreadable
from storage.scope import MUNICIPALITY, Scope
from storage.sealed import field_of, sealed_columns
from storage.store import SQLStore

PAGE = 200
# How often all is looked through, as long as something was found.
PASSES = 5


@dataclass(slots=True)
class Rotated:
    """What a rotation found, in fields: sealed anew, and such that no key opens. `done`: the newest key seals all that
    any key opens."""

    anew: int = 0
    unreadable: int = 0
    done: bool = False


@dataclass(frozen=True, slots=True)
class _Looked:
    """One page: how many rows, fields sealed anew, fields that no key opens."""

    rows: int
    anew: int
    unreadable: int


async def rotate(store: SQLStore, told: Callable[[int, int], None] = lambda *_: None) -> Rotated:
    """Seal everything of the store's municipality with the newest key. `told` hears of how many rows were looked at in
    this pass, and of how many fields were sealed anew. Raises StorageUnavailable.
    """
    rotated = Rotated()
    for _ in range(PASSES):
        before, rows = rotated.anew, 0
        rotated.unreadable = 0
        for table, columns in sealed_columns().items():
            async for looked in _pages(store, table, columns):
                rows += looked.rows
                rotated.anew += looked.anew
                rotated.unreadable += looked.unreadable
                told(rows, rotated.anew)
        if rotated.anew == before:
            rotated.done = True
            break
    return rotated


async def rows_to_look_at(store: SQLStore) -> int:
    """How many rows of the municipality have sealed columns. Raises StorageUnavailable."""

    async def count(scope: Scope) -> int:
        counted = 0
        for table in sealed_columns():
            asked = select(func.count()).select_from(table).where(table.c.municipality == MUNICIPALITY)
            counted += (await scope.run(asked)).scalar_one()
        return counted

    return await store.within(count)


async def _pages(store: SQLStore, table: Table, columns: list[Column[bytes]]) -> AsyncIterator[_Looked]:
    """A table page by page, in the order of its key, each in a transaction."""
    key = list(table.primary_key.columns)
    after: Row[Any] | None = None

    async def work(scope: Scope) -> tuple[_Looked, Row[Any] | None]:
        rows = (await scope.run(_next(table, key, after))).all()
        anew, unreadable = 0, 0
        for row in rows:
            for column in columns:
                try:
                    anew += await _seal_anew(scope, column, row)
                except Unreadable:
                    unreadable += 1
        return _Looked(len(rows), anew, unreadable), rows[-1] if rows else None

    while True:
        looked, after = await store.within(work)
        yield looked
        if looked.rows < PAGE:
            return


def _next(table: Table, key: list[Column[Any]], after: Row[Any] | None) -> Select[Any]:
    """The rows that come after one."""
    asked = select(table).where(table.c.municipality == MUNICIPALITY).order_by(*key).limit(PAGE)
    if after is None:
        return asked
    last: list[BindParameter[Any]] = [BindParameter(None, after._mapping[one.name], one.type) for one in key]
    return asked.where(tuple_(*key) > tuple_(*last))


async def _seal_anew(scope: Scope, column: Column[bytes], row: Row[Any]) -> int:
    """Seal one field with the newest key, unless it is or has changed; how many. Raises Unreadable."""
    sealed: bytes | None = row._mapping[column.name]
    if sealed is None or scope.keyring.is_newest(sealed):
        return 0
    field, table = field_of(column, row), column.table
    new = scope.keyring.seal_bytes(scope.keyring.open_bytes(sealed, field), field)
    here = [one == row._mapping[one.name] for one in table.primary_key.columns]
    changed = update(table).where(table.c.municipality == MUNICIPALITY, *here, column == sealed)
    return (await scope.run(changed.values({column.name: new}))).rowcount
