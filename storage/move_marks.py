"""Marks of a move or a restore into a database, among a municipality's secrets: under way, with how far it has come,
and ended."""

import json
from dataclasses import asdict, dataclass

from sqlalchemy import delete, select

from core.errors import MoveUnfinished
from storage.codec import Field, Keyring
from storage.identity import row_of
from storage.link import Session
from storage.schema import secrets

MOVING, MOVED = "moving", "moved"


@dataclass(frozen=True, slots=True)
class Position:
    """So many rows of a table are copied, and all tables before it."""

    table: str
    rows: int


async def expect_no_move(session: Session, municipality: str) -> None:
    """Raise MoveUnfinished while the municipality is being moved into this database."""
    if await read(session, municipality, MOVING) is not None:
        raise MoveUnfinished


async def read(session: Session, municipality: str, name: str) -> bytes | None:
    """A secret as it is stored."""
    asked = select(secrets.c.sealed).where(secrets.c.municipality == municipality, secrets.c.name == name)
    found: bytes | None = (await session.execute(asked)).scalar_one_or_none()
    return found


async def position(session: Session, municipality: str, keys: Keyring) -> Position | None:
    """How far a move has come; None: none is under way. Raises Unreadable."""
    sealed = await read(session, municipality, MOVING)
    return None if sealed is None else Position(**json.loads(keys.open(sealed, _field(municipality, MOVING))))


async def clear(session: Session, municipality: str) -> None:
    """Nothing is under way any more."""
    await session.execute(delete(secrets).where(secrets.c.municipality == municipality, secrets.c.name == MOVING))


async def put(session: Session, municipality: str, keys: Keyring, at: Position | None) -> None:
    """Note how far it has come; None: it has ended."""
    await clear(session, municipality)
    name, text = (MOVED, "") if at is None else (MOVING, json.dumps(asdict(at)))
    row = {"municipality": municipality, "name": name, "sealed": keys.seal(text, _field(municipality, name))}
    await session.execute(session.insert_once(secrets, *secrets.primary_key), row)


def _field(municipality: str, name: str) -> Field:
    return Field(secrets.name, secrets.c.sealed.name, row_of(municipality, name))
