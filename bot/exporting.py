"""`loftesbot export`, and the files that the desk gives: reports taken out of the store, page by page. The rules:

1. A page is read, written, and let go of: memory does not grow with the reports, and nobody waits for the store.
2. With the reporters' words only for who holds the store's lock, so that the access log has the look first.
3. A file is whole or not there: it gets its name when it is done.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TextIO, TypeVar
from uuid import UUID

from rapidfuzz.fuzz import ratio

from bot.content import check_folder, load_world
from bot.database import naming_the_setting, open_database
from bot.exporting_books import Register, Workbook
from bot.exporting_files import CsvFile, GeoJsonFile, Job, Writer
from bot.posting import new_id
from bot.progress import Progress
from bot.settings import Settings
from core.bulk import Taken, Wanted
from core.errors import ConfigurationError, DatabaseInUse, LoftesbotError
from core.exporting import Format, Span, file_name
from core.ports import Speech, Store, Transaction
from core.ports_people import Purge
from core.staff import COMMAND_LINE, Member, Role
from core.world import World
from locales import Locales
from storage import Keyring, open_reader

T = TypeVar("T")

AT_ONCE = 500
MOST_PURGES = 100_000
# Who looks from the command line; in the access log this stands where a member's keyed id does.


class FileUnwritable(LoftesbotError):
    """The file cannot be written."""


class Reads(Protocol):
    """Anything that finds something in the store."""

    async def read(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """What `work` finds; it may only ask."""
        ...


@dataclass(frozen=True, slots=True)
class Exporter:
    """Takes reports out for one municipality."""

    source: Reads
    world: World
    speech: Speech

    def wanted(self, job: Job) -> Wanted:
        """Which reports a job is about. A register has those that were taken back, too: they were received."""
        first, before = job.span.moments(self.world.zone)
        is_register = job.format is Format.REGISTER
        return Wanted(first, before, withdrawn=is_register, words=job.words, replies=is_register)

    async def count(self, job: Job) -> int:
        """How many reports that is."""
        return await self.source.read(lambda tx: tx.exports.count(self.wanted(job)))

    async def write(self, job: Job, path: Path, progress: Progress | None = None) -> int:
        """Write a job's file; how many reports it has. The event loop is never held up for long."""
        writer = writer_of(job, path, self.world, self.speech)
        try:
            done = await self._reports(job, writer, progress)
            if job.format is Format.REGISTER:
                writer.purges(await self._purges(job))
        finally:
            await asyncio.to_thread(writer.close)
        return done

    async def _reports(self, job: Job, writer: Writer, progress: Progress | None) -> int:
        wanted, after, done = self.wanted(job), None, 0
        while True:
            page = await self.source.read(_page(wanted, after))
            await asyncio.to_thread(writer.add, page)
            done += len(page)
            if progress is not None:
                progress.at(done, done)
            if len(page) < AT_ONCE:
                return done
            after = (page[-1].created_at, page[-1].id)

    async def _purges(self, job: Job) -> list[Purge]:
        """The purge log of the same days, oldest first."""
        first, before = job.span.moments(self.world.zone)
        newest = await self.source.read(lambda tx: tx.purges.newest(MOST_PURGES))
        return [purge for purge in reversed(newest) if first <= purge.at < before]


def writer_of(job: Job, path: Path, world: World, speech: Speech) -> Writer:
    """What writes a job's file."""
    match job.format:
        case Format.CSV:
            return CsvFile(path, job, world)
        case Format.GEOJSON:
            return GeoJsonFile(path, job, world)
        case Format.XLSX:
            return Workbook(path, job, world, speech)
        case _:
            return Register(path, job, world, speech)


def _page(wanted: Wanted, after: tuple[datetime, UUID] | None) -> Callable[[Transaction], Awaitable[list[Taken]]]:
    return lambda tx: tx.exports.page(wanted, after, AT_ONCE)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for on the command line."""

    format: Format
    first: date | None
    last: date | None
    words: bool
    output: Path | None
    language: str | None


async def export(settings: Settings, asked: Asked, now: datetime, out: TextIO = sys.stderr) -> str:
    """Write a file of reports; what was written, in a sentence. Raises the errors of settings, content and store."""
    keys = Keyring.parse(settings.need("data_key"))
    check_folder(settings.content, settings.municipality)
    locales = Locales.load(lazily=True)
    world = load_world(settings.content, settings.municipality, locales, ratio)
    language = _language(asked, world)
    async with AsyncExitStack() as stack:
        with naming_the_setting():
            reader = await open_reader(settings.database_url, keys, settings.municipality)
        stack.push_async_callback(reader.close)
        store = await _held(stack, settings, keys) if asked.words else None
        exporter = Exporter(reader, world, locales)
        earliest = await reader.read(lambda tx: tx.exports.earliest())
        span = _span(asked, earliest or now, now, world)
        job = Job(asked.format, span, asked.words, language, 0, now)
        job = replace(job, count=await exporter.count(job))
        if store is not None:
            await store.transact(lambda tx: _note(tx, job))
        path = asked.output or Path(file_name(job.format, span))
        progress = Progress("export", "reports", job.count, out)
        done = await _write_whole(exporter, job, path, progress)
        progress.end(done, done)
    return f"{done} {'report' if done == 1 else 'reports'} in {path}"


async def _held(stack: AsyncExitStack, settings: Settings, keys: Keyring) -> Store:
    """The store, kept until the end: only so can the look at words be written in the access log."""
    try:
        store = await open_database(settings, keys)
    except DatabaseInUse:
        words = "--words is written in the access log, which a running Löftesbot keeps for itself: stop it first"
        raise DatabaseInUse(words) from None
    stack.push_async_callback(store.close)
    return store


async def _note(tx: Transaction, job: Job) -> None:
    act = f"export {job.format.value} words"
    await tx.looks.note(new_id(job.made_at), at_command_line(job.made_at), act, job.made_at, reports=job.count)


def at_command_line(now: datetime) -> Member:
    """Whoever has the machine and its keys, as the access log knows them."""
    return Member(
        id=UUID(int=0),
        person=COMMAND_LINE,
        role=Role.ADMIN,
        name=COMMAND_LINE,
        address="",
        language="sv",
        joined_at=now,
    )


async def _write_whole(exporter: Exporter, job: Job, path: Path, progress: Progress) -> int:
    """Write beside the file, for its owner alone, and give it its name at the end."""
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        os.close(handle)
        try:
            done = await exporter.write(job, Path(beside), progress)
            await asyncio.to_thread(os.replace, beside, path)
        except BaseException:
            await asyncio.to_thread(Path(beside).unlink, missing_ok=True)
            raise
    except OSError as error:
        raise FileUnwritable(f"{path}: cannot be written: {error.strerror or 'the disk is full?'}") from None
    return done


def _span(asked: Asked, earliest: datetime, now: datetime, world: World) -> Span:
    span = Span(asked.first or earliest.astimezone(world.zone).date(), asked.last or now.astimezone(world.zone).date())
    if asked.first and asked.last and span.first > span.last:
        raise ConfigurationError("--from is later than --to")
    return span


def _language(asked: Asked, world: World) -> str:
    language = asked.language or world.languages[0]
    if language not in world.languages:
        raise ConfigurationError(f"--lang: must be one of {', '.join(world.languages)}")
    return language
