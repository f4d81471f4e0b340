"""A backup of one municipality: a sealed file that holds one state of it, taken while the bot runs, for any engine.

The format: MAGIC, a name that chance made (16 bytes), then pieces. Each is its length (4 bytes, big-endian) and a
sealed field (codec.py) whose row names the file, the piece's number and whether it is the last one: a piece that is
changed, left out, moved, taken from another file or cut off does not open. What was sealed is zlib's stream of lines of
JSON: what it is a backup of; a row each, with its table; how many rows of each table there must be. Rows hold sealed
fields as they lie in the database.
"""

import base64
import json
import secrets as chance
import zlib
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, BinaryIO
from uuid import UUID

from sqlalchemy import Column, Date, LargeBinary, Table, Uuid, func, select

from core.errors import BackupUnusable, Unreadable
from storage.codec import Field, Keyring
from storage.columns import UTCDateTime
from storage.engines import engine_of
from storage.identity import stored_identity
from storage.link import Session
from storage.migration import expect_usable, is_known, revision_of
from storage.move_marks import expect_no_move
from storage.moving import TABLES, pages

MAGIC = b"LOFTESBOT BACKUP"
FORMAT = 1
NEWER = "It was made by a newer Löftesbot: restore it with that."
_NAME_BYTES = 16
_LENGTH_BYTES = 4
# How much is sealed at once, and the most that is read at once: that, and what sealing adds.
PIECE = 1 << 20
_LONGEST = PIECE + 1024


@dataclass(frozen=True, slots=True)
class About:
    """What a file is a backup of."""

    municipality: str
    schema: str
    made_at: datetime


Told = Callable[[int, int], None]


async def back_up(
    url: str, keys: Keyring, municipality: str, now: datetime, out: BinaryIO, told: Told = lambda *_: None
) -> dict[str, int]:
    """Write one state of a municipality, beside a running bot; how many rows of each table. `told` hears how many rows
    are written, and of how many.

    Raises ConfigurationError, SchemaOutdated, MoveUnfinished, Unreadable (the keys do not fit), BackupUnusable (there
    is nothing to back up), StorageUnavailable, and whatever writing the file raises.
    """
    async with engine_of(url).reading() as link:
        await link.control("BEGIN")
        session = Session(link)
        await session.fence(municipality)
        await link.inspect(expect_usable)
        await expect_no_move(session, municipality)
        if await stored_identity(session, municipality, keys) is None:
            raise BackupUnusable("There is nothing of this municipality to back up.")
        whole = 0
        for table in TABLES:
            asked = select(func.count()).select_from(table).where(table.c.municipality == municipality)
            whole += (await session.execute(asked)).scalar_one()
        about = About(municipality, await link.inspect(revision_of), now)
        return await _write(session, keys, about, out, lambda done: told(done, whole))


async def _write(
    session: Session, keys: Keyring, about: About, out: BinaryIO, told: Callable[[int], None]
) -> dict[str, int]:
    pieces, counts, done = _Pieces(keys, out), dict[str, int](), 0
    pieces.line({"format": FORMAT, **asdict(about), "made_at": about.made_at.isoformat()})
    for table in TABLES:
        async for page in pages(session, table, about.municipality):
            for row in page:
                pieces.line([table.name, {c.name: _written(row._mapping[c.name]) for c in table.columns}])
            counts[table.name] = counts.get(table.name, 0) + len(page)
            done += len(page)
            told(done)
    pieces.line({"rows": counts})
    pieces.end()
    return counts


class _Pieces:
    """Seals lines piece by piece."""

    def __init__(self, keys: Keyring, out: BinaryIO) -> None:
        self._keys, self._out, self._name = keys, out, chance.token_bytes(_NAME_BYTES)
        self._packer, self._packed, self._number = zlib.compressobj(6), bytearray(), 0
        out.write(MAGIC + self._name)

    def line(self, said: object) -> None:
        self._add(self._packer.compress(json.dumps(said, ensure_ascii=True).encode() + b"\n"))

    def end(self) -> None:
        self._add(self._packer.flush())
        self._seal(bytes(self._packed), last=True)

    def _add(self, packed: bytes) -> None:
        self._packed += packed
        while len(self._packed) > PIECE:
            self._seal(bytes(self._packed[:PIECE]), last=False)
            del self._packed[:PIECE]

    def _seal(self, packed: bytes, *, last: bool) -> None:
        sealed = self._keys.seal_bytes(packed, _field(self._name, self._number, last=last))
        self._out.write(len(sealed).to_bytes(_LENGTH_BYTES, "big") + sealed)
        self._number += 1


class Backup:
    """A file to be read: what it is of, and its rows. Raises BackupUnusable, or Unreadable where no key opens it."""

    def __init__(self, file: BinaryIO, keys: Keyring) -> None:
        self._lines = _lines(file, keys)
        said = next(self._lines, None)
        if not isinstance(said, dict) or said.get("format") != FORMAT:
            raise BackupUnusable("It is a backup of another version than this program knows.")
        self.about = About(said["municipality"], said["schema"], datetime.fromisoformat(said["made_at"]))
        if not is_known(self.about.schema):
            raise BackupUnusable(NEWER)

    def rows(self) -> Iterator[tuple[Table, dict[str, Any]]]:
        """Each row, with its table; at the end it is seen that none is missing."""
        tables, counts = {table.name: table for table in TABLES}, dict[str, int]()
        for said in self._lines:
            if isinstance(said, dict):
                if said["rows"] != counts or next(self._lines, None) is not None:
                    raise BackupUnusable("Its rows are not those that were written.")
                return
            name, values = said
            if name not in tables:
                raise BackupUnusable(NEWER)
            counts[name] = counts.get(name, 0) + 1
            yield tables[name], {c.name: _read(c, values.get(c.name)) for c in tables[name].columns}
        raise BackupUnusable("Its end is missing.")


def _lines(file: BinaryIO, keys: Keyring) -> Iterator[Any]:
    if file.read(len(MAGIC)) != MAGIC:
        raise BackupUnusable("It is no backup of Löftesbot.")
    name = file.read(_NAME_BYTES)
    unpacker, left, number, last = zlib.decompressobj(), b"", 0, False
    while not last:
        length = int.from_bytes(file.read(_LENGTH_BYTES), "big")
        sealed = file.read(length) if length <= _LONGEST else b""
        if not sealed or len(sealed) < length:
            raise BackupUnusable("Its end is missing.")
        packed, last = _opened(keys, sealed, name, number)
        lines = (left + unpacker.decompress(packed)).split(b"\n")
        left, number = lines.pop(), number + 1
        yield from map(json.loads, lines)
    if file.read(1):
        raise BackupUnusable("Something follows its end.")


def _opened(keys: Keyring, sealed: bytes, name: bytes, number: int) -> tuple[bytes, bool]:
    for last in (False, True):
        try:
            return keys.open_bytes(sealed, _field(name, number, last=last)), last
        except Unreadable:
            continue
    if number == 0:
        raise Unreadable("None of the keys in use opens this backup, or its beginning is damaged.")
    raise BackupUnusable("It is damaged.")


def _field(name: bytes, number: int, *, last: bool) -> Field:
    return Field("backup", name.hex(), f"{number}{' and last' if last else ''}")


def _written(value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value.hex if isinstance(value, UUID) else value


def _read(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    match column.type:
        case LargeBinary():
            return base64.b64decode(value)
        case UTCDateTime():
            return datetime.fromisoformat(value)
        case Date():
            return date.fromisoformat(value)
        case Uuid():
            return UUID(hex=value)
        case _:
            return value
