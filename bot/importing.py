"""`loftesbot import`: earlier reports from another system. The rules:

1. A line is stored, or told of by its number, its field and what is wrong; never by what stands in it.
2. Lines are stored some thousands at a time, each such part whole or not at all. Killed at any instant and run again,
   it ends as one run would have.
3. Memory does not grow with the file.
"""

import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from rapidfuzz.fuzz import ratio

from bot.content import check_folder, load_world
from bot.database import naming_the_setting, open_database
from bot.import_files import EarlierFile, named
from bot.progress import Progress
from bot.redactors import Redactors
from bot.settings import PREFIX, Settings
from core.bulk import Earlier
from core.errors import ConfigurationError
from core.importing import EarlierReports, Fault, Repeated
from core.ports import Store
from core.redaction import redact
from core.world import World
from locales import Locales
from storage import Keyring, Reader, SchemaState, open_reader, schema_state

AT_ONCE = 2000
MOST_FAULTS = 100
MOST_UNKNOWN = 20

# Stores a part of the file; how many were not there yet.
Put = Callable[[list[Earlier]], Awaitable[int]]
# Finds events anew between two moments.
Grouping = Callable[[Store, datetime, datetime], Awaitable[None]]


@dataclass(slots=True)
class Outcome:
    """What became of the lines of a file. `first` and `last` are when the earliest and the latest report happened."""

    lines: int = 0
    wrong: int = 0
    added: int = 0
    lapsed: int = 0
    old: int = 0
    first: datetime | None = None
    last: datetime | None = None

    @property
    def known(self) -> int:
        """How many were there already."""
        return self.lines - self.wrong - self.added

    def count(self, one: Earlier, rows_since: datetime) -> None:
        """Count a report that was understood."""
        happened = one.when.start
        self.first = min(self.first or happened, happened)
        self.last = max(self.last or happened, happened)
        self.lapsed += one.lapsed
        self.old += one.reported_at < rows_since


@dataclass(frozen=True, slots=True)
class Import:
    """One import: of which file, for which municipality, with times of which zone, as of when."""

    settings: Settings
    file: EarlierFile
    world: World
    zone: ZoneInfo
    now: datetime
    out: TextIO

    async def run(self, put: Put | None) -> Outcome:
        """Read the file to its end; give what is good to `put`, and say what is not. Without `put` only that."""
        outcome, part = Outcome(), list[Earlier]()
        kept = self.settings.reports_kept
        reports = EarlierReports(self.world, self.zone, self.now, self.now - kept.words)
        progress = Progress("import" if put else "check", "lines", self.file.size, self.out)
        end = 0
        for line in self.file.lines():
            outcome.lines, end = outcome.lines + 1, line.end
            found = [line.fault] if line.fault else reports.read(line.fields)
            if isinstance(found, list):
                outcome.wrong += 1
                self._tell(progress, outcome, line.number, found)
            elif put is not None:
                outcome.count(found, self.now - kept.rows)
                part.append(found)
                if len(part) == AT_ONCE:
                    outcome.added += await put(part)
                    part.clear()
            progress.at(end, outcome.lines)
        if part and put is not None:
            outcome.added += await put(part)
        progress.end(end, outcome.lines)
        return outcome

    @staticmethod
    def _tell(progress: Progress, outcome: Outcome, number: int, faults: list[Fault]) -> None:
        if outcome.wrong <= MOST_FAULTS:
            for fault in faults:
                about = f"{fault.field} " if fault.field else ""
                progress.say(f"line {number}: {about}{fault.words}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for on the command line."""

    file: Path
    dry_run: bool = False
    strict: bool = False
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it, in a few lines; and how many lines were wrong."""

    words: str
    wrong: int


async def regroup(store: Store, first: datetime, last: datetime) -> None:
    """Find the events anew among all reports that began in this span."""
    await store.transact(lambda tx: tx.events.regroup(first, last))


async def import_file(
    settings: Settings, asked: Asked, now: datetime, out: TextIO | None = None, grouping: Grouping = regroup
) -> Done:
    """Import a file; what is wrong with its lines, and how far it has come, is told on `out`, standard error.

    Raises FileUnusable and the errors of the settings, the content and the store.
    """
    keys = Keyring.parse(settings.need("data_key"))
    world = _world(settings)
    zone = _zone(asked.zone) if asked.zone else world.zone
    one = Import(settings, EarlierFile(asked.file), world, zone, now, out or sys.stderr)
    if asked.strict:
        checked = await one.run(None)
        if checked.wrong:
            _tell_rest(one, checked)
            return Done(f"Wrong: {checked.wrong}\nNothing was imported, as --strict was asked for.", checked.wrong)
    if asked.dry_run:
        async with _looking(settings, keys) as put:
            outcome = await one.run(put)
    else:
        outcome = await _store(one, keys, grouping)
    _tell_rest(one, outcome)
    return Done(_summed_up(one, outcome, dry_run=asked.dry_run), outcome.wrong)


def _world(settings: Settings) -> World:
    check_folder(settings.content, settings.municipality)
    world = load_world(settings.content, settings.municipality, Locales.load(lazily=True), ratio)
    numbers, tools = tuple(helpline.number for helpline in world.helplines), Redactors()
    return replace(world, redact=lambda text: redact(text, tools, numbers))


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (LookupError, OSError, ValueError):
        raise ConfigurationError(f"--zone: there is no time zone {name}") from None


async def _store(one: Import, keys: Keyring, grouping: Grouping) -> Outcome:
    store = await open_database(one.settings, keys)
    try:
        outcome = await one.run(lambda part: store.transact(lambda tx: tx.imports.add(part)))
        if outcome.first is not None and outcome.last is not None:
            # Of the whole file, as an earlier run may have been stopped before this.
            await grouping(store, outcome.first, outcome.last)
            # A digest of a year would else count what came in, until a running program has.
            today = one.now.astimezone(one.world.zone).date()
            while await store.transact(lambda tx: tx.figures.summarise(today)):
                pass
        return outcome
    finally:
        await store.close()


@asynccontextmanager
async def _looking(settings: Settings, keys: Keyring) -> AsyncIterator[Put]:
    """What only counts how many are not there yet, beside a running program."""
    seen = Repeated()
    async with AsyncExitStack() as stack:
        reader: Reader | None = None
        with naming_the_setting():
            if await schema_state(settings.database_url) is not SchemaState.MISSING:
                reader = await open_reader(settings.database_url, keys, settings.municipality)
                stack.push_async_callback(reader.close)

        async def those_not_there(part: list[Earlier]) -> int:
            # What the file says twice is added once.
            new = [one for one in part if not seen.often(one.source)]
            return len(new) - (await reader.read(lambda tx: tx.imports.known(new)) if reader else 0)

        yield those_not_there


def _tell_rest(one: Import, outcome: Outcome) -> None:
    """What is still to be told of the lines."""
    if outcome.wrong > MOST_FAULTS:
        one.out.write(f"… and {outcome.wrong - MOST_FAULTS} more\n")
    names = named(one.file.unknown)
    if names:
        more = " and others" if len(names) > MOST_UNKNOWN else ""
        one.out.write(f"fields that are not known were passed by: {', '.join(names[:MOST_UNKNOWN])}{more}\n")


def _summed_up(one: Import, outcome: Outcome, *, dry_run: bool) -> str:
    kept = one.settings
    told = [
        f"{'To be added' if dry_run else 'Added'}: {outcome.added}",
        f"There already: {outcome.known}",
        f"Wrong: {outcome.wrong}",
    ]
    if outcome.lapsed:
        days = f"{PREFIX}WORDS_DAYS ({kept.words_days})"
        told.append(f"Without their words, which are older than {days}: {outcome.lapsed}")
    if outcome.old:
        days = f"{PREFIX}REPORT_DAYS ({kept.report_days})"
        told.append(f"Older than {days}, so that a running bot erases them within a minute: {outcome.old}")
    if dry_run:
        told.append("A dry run: nothing was stored.")
    return "\n".join(told)
