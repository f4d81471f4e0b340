"""What the modules of the aggregates share inside one transaction."""

from dataclasses import dataclass

from sqlalchemy import Column

from storage.codec import Field, Keyring
from storage.identity import Identity
from storage.link import Session


@dataclass(frozen=True, slots=True)
class Scope:
    """One transaction of one municipality."""

    session: Session
    municipality: str
    keyring: Keyring
    identity: Identity

    def seal(self, column: Column[bytes], row: object, plain: str) -> bytes:
        """Seal a value for one column of one row."""
        return self.keyring.seal(plain, _field(column, row))

    def open(self, column: Column[bytes], row: object, sealed: bytes) -> str:
        """Open a value read from one column of one row; raises Unreadable."""
        return self.keyring.open(sealed, _field(column, row))


def _field(column: Column[bytes], row: object) -> Field:
    return Field(column.table.name, column.name, row)
