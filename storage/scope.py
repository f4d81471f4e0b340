"""What the modules of the aggregates share inside one transaction.

Their statements are built once, as constants: building one anew for each call costs more than running it. So that
none can forget it, the municipality is put in here: each statement asks for MUNICIPALITY, each row gets it.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Column, CursorResult, Executable, Table, bindparam

from core.errors import Unreadable
from storage.codec import Field, Keyring
from storage.identity import Identity
from storage.link import Session

# Not named as the column is: SQLAlchemy keeps a column's own name for the values of an INSERT or UPDATE.
MUNICIPALITY: BindParameter[str] = bindparam("own_municipality")


@dataclass(frozen=True, slots=True)
class Scope:
    """One transaction of one municipality."""

    session: Session
    municipality: str
    keyring: Keyring
    identity: Identity
    # The program that this is, among those on the same database: a new name at each start. Empty: one that only reads.
    program: str = ""

    async def run(self, statement: Executable, **parameters: Any) -> CursorResult[Any]:
        """Run a statement that asks for MUNICIPALITY."""
        return await self.session.execute(statement, {"own_municipality": self.municipality, **parameters})

    async def insert(self, table: Table, unique: Sequence[Column[Any]], **row: Any) -> bool:
        """Insert a row; False, and nothing done, when one with the same `unique` columns is there."""
        inserted = await self.insert_all(table, unique, [row])
        return inserted.rowcount == 1

    async def insert_all(
        self, table: Table, unique: Sequence[Column[Any]], rows: Sequence[dict[str, Any]]
    ) -> CursorResult[Any]:
        """Insert rows in this order, passing by those whose `unique` columns are there."""
        named = [{"municipality": self.municipality, **row} for row in rows]
        return await self.session.execute(self.session.insert_once(table, *unique), named)

    def seal(self, column: Column[bytes], row: object, plain: str) -> bytes:
        """Seal a value for one column of one row."""
        return self.keyring.seal(plain, _field(column, row))

    def open(self, column: Column[bytes], row: object, sealed: bytes) -> str:
        """Open a value read from one column of one row; raises Unreadable."""
        return self.keyring.open(sealed, _field(column, row))

    def opened(self, column: Column[bytes], row: object, sealed: bytes | None) -> str | None:
        """The same where one field that cannot be opened must not stop the rest: None, as for one that is gone."""
        with suppress(Unreadable):
            return None if sealed is None else self.open(column, row, sealed)
        return None

    def seal_bytes(self, column: Column[bytes], row: object, plain: bytes) -> bytes:
        """Seal what is no text."""
        return self.keyring.seal_bytes(plain, _field(column, row))

    def opened_bytes(self, column: Column[bytes], row: object, sealed: bytes | None) -> bytes | None:
        """What is no text, opened; None when it is gone or cannot be opened."""
        with suppress(Unreadable):
            return None if sealed is None else self.keyring.open_bytes(sealed, _field(column, row))
        return None


def _field(column: Column[bytes], row: object) -> Field:
    return Field(column.table.name, column.name, row)
