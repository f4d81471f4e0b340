"""A file beside the database, best on another disk, in which it is noted who was erased: one line of JSON each, under
keyed ids. A restore reads it, so that no backup brings anybody back when the database itself is gone."""

import json
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from core.errors import ConfigurationError
from core.ports_people import Erasure, ErasureKind


def read_erased(path: Path, municipality: str) -> list[Erasure]:
    """What is noted of a municipality. A last line that was cut off is left out. Raises ConfigurationError."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} cannot be read: {type(error).__name__}") from None
    found: list[Erasure] = []
    for number, line in enumerate(lines, 1):
        try:
            said = json.loads(line)
            if said["municipality"] == municipality:
                found.append(_erasure(said))
        except (ValueError, KeyError, TypeError):
            if number < len(lines):
                raise ConfigurationError(f"{path}, line {number}: it is no note of what was erased") from None
    return found


class ErasedFile:
    """Notes what was erased in a municipality, each once. One program of a machine writes to it."""

    def __init__(self, path: Path, municipality: str) -> None:
        self._path, self._municipality = path, municipality
        self._noted: set[UUID] | None = None

    def note(self, erasures: Iterable[Erasure]) -> int:
        """Add what is not noted yet, and have it on the disk; how much. Raises OSError or ConfigurationError."""
        if self._noted is None:
            self._noted = {one.id for one in read_erased(self._path, self._municipality)}
        new = [one for one in erasures if one.id not in self._noted]
        if new:
            self._append("".join(f"{json.dumps(_said(one, self._municipality))}\n" for one in new).encode())
            self._noted |= {one.id for one in new}
        return len(new)

    def _append(self, lines: bytes) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
            # A line that was cut off when the machine stopped is not noted yet: the new ones take its place.
            end = file.read().rfind(b"\n") + 1
            file.seek(end)
            file.truncate()
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())


def _said(one: Erasure, municipality: str) -> dict[str, str | None]:
    return {
        "municipality": municipality,
        "id": one.id.hex,
        "kind": one.kind.value,
        "whose": one.whose,
        "recipient": one.recipient,
        "report": one.report.hex if one.report is not None else None,
        "at": one.at.isoformat(),
    }


def _erasure(said: dict[str, str]) -> Erasure:
    return Erasure(
        id=UUID(hex=said["id"]),
        kind=ErasureKind(said["kind"]),
        whose=said["whose"],
        at=datetime.fromisoformat(said["at"]),
        recipient=said["recipient"],
        report=UUID(hex=said["report"]) if said["report"] else None,
    )
