"""The files of data that reports are taken out in, CSV and GeoJSON: the same names and values in every language.

Each is written report by report, and is never in memory as a whole. The workbooks are in bot.exporting_books.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from core.bulk import Taken
from core.exporting import NOTE, Format, Span, Value, columns, feature_of, inert, row_of, without_held
from core.ports_people import Purge
from core.world import World


@dataclass(frozen=True, slots=True)
class Job:
    """What is taken out: in which form, received when, with the reporters' words or not, for readers of a language;
    how many reports there are, and when it was asked for."""

    format: Format
    span: Span
    words: bool
    language: str
    count: int
    made_at: datetime


class Writer(Protocol):
    """Writes one file."""

    def add(self, reports: Iterable[Taken]) -> None:
        """Write reports."""
        ...

    def purges(self, purges: Iterable[Purge]) -> None:
        """Write entries of the purge log; they come last. Only a register has them."""
        ...

    def close(self) -> None:
        """Finish the file."""
        ...


class CsvFile:
    """RFC 4180: commas, CRLF, a header; UTF-8 with a mark by which spreadsheets know it. All text stands in quotes, so
    that a program that splits at other marks finds no cell that begins with one of its own."""

    def __init__(self, path: Path, job: Job, world: World) -> None:
        self._file = path.open("w", encoding="utf-8-sig", newline="")
        self._world, self._names = world, columns(words=job.words)
        self._rows = csv.writer(self._file, quoting=csv.QUOTE_NONNUMERIC)
        self._rows.writerow(self._names)

    def add(self, reports: Iterable[Taken]) -> None:
        """Write reports, those that are held without their words."""
        for taken in reports:
            row = row_of(without_held(taken), self._world)
            self._rows.writerow([_inert(row[name]) for name in self._names])

    def purges(self, purges: Iterable[Purge]) -> None:
        """Data has no purge log."""

    def close(self) -> None:
        """Finish the file."""
        self._file.close()


class GeoJsonFile:
    """A FeatureCollection (RFC 7946): WGS 84, longitude first, points coarse."""

    def __init__(self, path: Path, job: Job, world: World) -> None:
        self._file = path.open("w", encoding="utf-8", newline="\n")
        self._world, self._words = world, job.words
        self._between = "\n"
        self._file.write(f'{{"type":"FeatureCollection","note":"{NOTE}","features":[')

    def add(self, reports: Iterable[Taken]) -> None:
        """Write reports, those that are held without their words."""
        for taken in reports:
            self._file.write(self._between + feature_of(without_held(taken), self._world, words=self._words))
            self._between = ",\n"

    def purges(self, purges: Iterable[Purge]) -> None:
        """Data has no purge log."""

    def close(self) -> None:
        """Finish the file."""
        self._file.write("\n]}\n")
        self._file.close()


def _inert(value: Value) -> Value:
    return inert(value) if isinstance(value, str) else value
