"""The workbooks that reports are taken out in: for people, in their language; their first sheet says what they are.

A row goes to the disk when the next one comes. What begins with = stays text, and so do links.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from bot.exporting_files import Job
from core.bulk import Taken
from core.exporting import clean, row_of, without_held
from core.past import Reply
from core.pledge import in_language
from core.ports import Speech
from core.ports_people import Purge
from core.texts import Text
from core.texts import Value as Argument
from core.world import World
from locales import TextError

Cell = str | int | float | date | datetime | None

# Excel has 1 048 576 rows a sheet; what is more goes to a sheet of its own.
ROWS_A_SHEET = 1_000_000
LONGEST_CELL = 32_000
LONGEST_SHEET_NAME = 31
REPORTS = (
    *("reference", "received_on", "category", "focus_area", "night_of", "weekday", "band", "started_at", "ended_at"),
    *("ongoing", "place", "lat", "lon", "effect", "answers", "state", "words", "language", "source"),
)
REGISTER = (
    *("number", "received_at", "reference", "category", "focus_area", "night_of", "band", "place", "words", "state"),
    *("replies", "withdrawn_at", "source"),
)
OWN_WORDS = ("text", "place_words")
REPLIES = ("reference", "replied_at", "state")
PURGES = ("purged_at", "reason", "counts", "decision")
_WIDTHS = {"text": 60, "place_words": 30, "reply": 60, "answers": 40, "counts": 50, "category": 26, "place": 30}


class _Sheet:
    """Rows under a heading; a sheet that is full goes on in another."""

    def __init__(self, book: "_Book", name: str, columns: Sequence[str]) -> None:
        self._book, self._name, self._columns = book, name, columns
        self._sheets = 0
        self._row = ROWS_A_SHEET

    def write(self, cells: Sequence[Cell]) -> None:
        """One row more."""
        if self._row >= ROWS_A_SHEET:
            self.begin()
        self._row += 1
        for column, cell in enumerate(cells):
            self._book.write(self._sheet, self._row, column, cell)

    def begin(self) -> None:
        """A new sheet with its heading."""
        self._sheets += 1
        name = self._name if self._sheets == 1 else f"{self._name} {self._sheets}"
        self._sheet = self._book.sheet(name)
        self._row = 0
        for column, heading in enumerate(self._columns):
            self._sheet.set_column(column, column, _WIDTHS.get(heading, 17))
            self._book.head(self._sheet, column, self._book.say(f"export-col-{heading.replace('_', '-')}"))
        self._sheet.freeze_panes(1, 0)


class _Book:
    """A workbook and the language that it is in."""

    def __init__(self, path: Path, job: Job, world: World, speech: Speech) -> None:
        self.job, self.world, self._speech = job, world, speech
        plain_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        self._book = xlsxwriter.Workbook(str(path), {"constant_memory": True, **plain_text})
        self._bold = self._book.add_format({"bold": True})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._minute = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self.say = lru_cache(1000)(self._say)

    def _say(self, key: str, plain: str | None = None) -> str:
        """A text without variables; `plain` in its place where there is none, as for an option of former days."""
        try:
            return self._speech.text(self.job.language, Text(key=key))
        except TextError:
            if plain is None:
                raise
            return plain

    def tell(self, key: str, **args: Argument) -> str:
        """A text with variables."""
        return self._speech.text(self.job.language, Text(key=key, args=args))

    def sheet(self, name: str) -> Worksheet:
        """A sheet more."""
        return self._book.add_worksheet(name[:LONGEST_SHEET_NAME])

    def head(self, sheet: Worksheet, column: int, heading: str) -> None:
        """The heading of a column."""
        sheet.write_string(0, column, heading, self._bold)

    def write(self, sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
        """One cell, as what it is."""
        match cell:
            case None | "":
                pass
            case str():
                sheet.write_string(row, column, clean(cell)[:LONGEST_CELL])
            case datetime():
                sheet.write_datetime(row, column, cell, self._minute)
            case date():
                sheet.write_datetime(row, column, cell, self._day)
            case _:
                sheet.write_number(row, column, cell)

    def about(self, what: str) -> None:
        """The first sheet: what this is, of which days, made when, how many, and what it is not."""
        job, sheet = self.job, self.sheet(self.say("export-sheet-about"))
        sheet.set_column(0, 0, 110)
        local = job.made_at.astimezone(self.world.zone)
        lines = (
            self.tell(what, municipality=self.world.name),
            self.tell("export-about-span", first=str(job.span.first), last=str(job.span.last)),
            self.tell("export-about-made", day=str(local.date()), at=job.made_at),
            self.tell("export-about-count", count=job.count),
            self.say("export-about-note"),
            self.say("export-about-coarse"),
            self.say("export-about-words" if job.words else "export-about-no-words"),
        )
        for row, line in enumerate(lines):
            sheet.write_string(row, 0, clean(line), self._bold if row == 0 else None)

    def close(self) -> None:
        """Put the file together."""
        self._book.close()

    def cells(self, taken: Taken) -> dict[str, Cell]:
        """A report in words that people read, by column."""
        zone, language = self.world.zone, self.job.language
        area = self.world.pledge(taken.created_at).area_of(taken.category)
        cells: dict[str, Cell] = {**row_of(taken, self.world)}
        cells |= {
            "received_on": taken.created_at.astimezone(zone).date(),
            "received_at": _local(taken.created_at, zone),
            "category": self.say(f"category-{_dashed(taken.category)}"),
            "focus_area": in_language(area.title, language) if area else self.say("export-no-area"),
            "night_of": taken.night_of,
            "weekday": self._weekday(taken.night_of),
            "band": self.say(f"band-{taken.band}"),
            "started_at": _local(taken.started_at, zone),
            "ended_at": _local(taken.ended_at, zone),
            "ongoing": self.say("export-yes" if taken.ongoing else "export-no"),
            "answers": self._answers(taken),
            "state": self.say(f"state-{_dashed(taken.state)}"),
            "words": self.say(f"export-words-{cells['words']}"),
            "language": self.say(f"language-{taken.language}", taken.language),
            "source": self.say("export-source-import") if taken.source else self.say("export-source-bot"),
            "withdrawn_at": _local(taken.withdrawn_at, zone),
            "replies": len(taken.replies),
        }
        return cells

    def _weekday(self, day: date) -> str:
        return self.tell("export-weekday", day=day)

    def _answers(self, taken: Taken) -> str:
        return "; ".join(
            f"{self.say(f'name-{question}', question)}: "
            + ", ".join(self.say(f"{question}-{_dashed(option)}", option) for option in options)
            for question, options in taken.answers.items()
        )


class Workbook:
    """Reports as coordinators read them; held words are left out."""

    def __init__(self, path: Path, job: Job, world: World, speech: Speech) -> None:
        self._book = _Book(path, job, world, speech)
        self._book.about("export-about-reports")
        self._columns = (*REPORTS, *OWN_WORDS) if job.words else REPORTS
        self._sheet = _Sheet(self._book, self._book.say("export-sheet-reports"), self._columns)
        self._sheet.begin()

    def add(self, reports: Iterable[Taken]) -> None:
        """Write reports."""
        for taken in reports:
            cells = self._book.cells(without_held(taken))
            self._sheet.write([cells[name] for name in self._columns])

    def purges(self, purges: Iterable[Purge]) -> None:
        """A workbook of reports has no purge log."""

    def close(self) -> None:
        """Put the file together."""
        self._book.close()


class Register:
    """What a municipality needs to enter the reports in its register of public records (diarium): each that came in,
    those taken back too; what was answered; and what was erased, when and by which decision."""

    def __init__(self, path: Path, job: Job, world: World, speech: Speech) -> None:
        self._book = book = _Book(path, job, world, speech)
        book.about("export-about-register")
        self._columns = (*REGISTER, *OWN_WORDS) if job.words else REGISTER
        self._replied = (*REPLIES, "reply") if job.words else REPLIES
        self._reports = _Sheet(book, book.say("export-sheet-reports"), self._columns)
        self._replies = _Sheet(book, book.say("export-sheet-replies"), self._replied)
        self._purges = _Sheet(book, book.say("export-sheet-purges"), PURGES)
        for sheet in (self._reports, self._replies, self._purges):
            sheet.begin()
        self._number = 0

    def add(self, reports: Iterable[Taken]) -> None:
        """Write reports, and what staff answered to each."""
        for taken in reports:
            self._number += 1
            cells = self._book.cells(taken) | {"number": self._number}
            self._reports.write([cells[name] for name in self._columns])
            for reply in taken.replies:
                self._reply(taken.reference, reply)

    def _reply(self, reference: str, reply: Reply) -> None:
        state = self._book.say(f"state-{_dashed(reply.state)}")
        cells = (reference, _local(reply.created_at, self._book.world.zone), state, reply.words)
        self._replies.write(cells[: len(self._replied)])

    def purges(self, purges: Iterable[Purge]) -> None:
        """Write entries of the purge log."""
        for purge in purges:
            counts = ", ".join(f"{name}: {count}" for name, count in purge.counts.items())
            reason = self._book.say(f"export-purge-{purge.reason}", purge.reason)
            self._purges.write((_local(purge.at, self._book.world.zone), reason, counts, purge.decision))

    def close(self) -> None:
        """Put the file together."""
        self._book.close()


def _local(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A moment as a spreadsheet knows it: the municipality's time, to the minute, without a zone."""
    return None if moment is None else moment.astimezone(zone).replace(second=0, microsecond=0, tzinfo=None)


def _dashed(name: str) -> str:
    return name.replace("_", "-")
