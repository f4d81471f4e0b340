"""`loftesbot backup` and `loftesbot restore`."""

import asyncio
import os
from datetime import datetime
from pathlib import Path
from typing import TextIO

from bot.database import naming_the_setting
from bot.erased_file import read_erased
from bot.progress import Progress
from bot.settings import PREFIX, Settings
from core.errors import BackupUnusable, ConfigurationError
from core.ports_people import Erasure
from storage import Keyring
from storage.backup import back_up
from storage.restoring import restore

UNKNOWN = (
    "it is not known what was erased since the backup was made, and it would come back: name the file in which it is "
    f"noted with --erased (or {PREFIX}ERASED_FILE), or say --without-erased"
)


async def backup(settings: Settings, path: Path, now: datetime, out: TextIO) -> str:
    """Write a sealed backup, beside a running bot; where it is. A file is there whole or not at all.

    Raises what storage.backup.back_up raises, and ConfigurationError where the file cannot be written.
    """
    keys = Keyring.parse(settings.need("data_key"))
    path = _target(path, settings.municipality, now)
    part, progress = path.with_name(f"{path.name}.part"), dict[str, Progress]()

    def told(done: int, whole: int) -> None:
        progress.setdefault("backup", Progress("backup", "rows", whole, out)).at(done, done)

    try:
        file = os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
        try:
            with file, naming_the_setting():
                counts = await back_up(settings.database_url, keys, settings.municipality, now, file, told)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {error.strerror}") from None
    rows = sum(counts.values())
    for shown in progress.values():
        shown.end(rows, rows)
    return f"{path}: {rows} rows, {path.stat().st_size / 1e6:.1f} MB"


def _target(path: Path, municipality: str, now: datetime) -> Path:
    if path.is_dir():
        path /= f"loftesbot-{municipality}-{now:%Y%m%d-%H%M%S}.backup"
    if path.exists():
        raise ConfigurationError(f"{path} is there already")
    return path


async def restore_from(settings: Settings, path: Path, erased: Path | None, *, without: bool, out: TextIO) -> str:
    """Put a backup back into an empty database; what came back, in a few lines.

    Raises what storage.restoring.restore raises, and ConfigurationError.
    """
    keys = Keyring.parse(settings.need("data_key"))
    noted = [] if without else _noted(erased or settings.erased_file, settings.municipality)
    try:
        file = await asyncio.to_thread(path.open, "rb")
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}") from None
    with file:
        size = os.fstat(file.fileno()).st_size
        progress = Progress("restore", "rows", size, out)
        rows = 0

        def told(done: int) -> None:
            nonlocal rows
            rows = done
            progress.at(file.tell(), done)

        try:
            with naming_the_setting():
                done = await restore(file, settings.database_url, keys, settings.municipality, noted, told)
        except BackupUnusable as error:
            raise BackupUnusable(f"{path}: {error}") from None
        progress.end(size, rows)
    lines = [f"{done.rows} rows are back, as they were at {done.made_at:%Y-%m-%d %H:%M} UTC."]
    lines.append(f"Erased again, as it was since: {done.erased}")
    if without:
        lines.append("What was erased since is back too: it was not known.")
    return "\n".join(lines)


def _noted(path: Path | None, municipality: str) -> list[Erasure]:
    if path is None:
        raise ConfigurationError(UNKNOWN)
    if not path.exists():
        raise ConfigurationError(f"{path} is not there: {UNKNOWN}")
    return read_erased(path, municipality)
