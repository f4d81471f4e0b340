"""The lines of a file of earlier reports, JSONL or CSV, as fields. The file is never in memory as a whole.

A line that cannot be read is told of and passed by: it never stops those after it.
"""

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from core.errors import LoftesbotError
from core.importing import FIELDS, REQUIRED, Fault

JSON_SUFFIXES = (".jsonl", ".ndjson", ".json")
CSV_SUFFIXES = (".csv", ".tsv", ".txt")
LONGEST_LINE = 1 << 20
LONGEST_CELL = 200_000
_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_NOT_UTF_8 = "is not text in UTF-8 (in a spreadsheet: save as “CSV UTF-8”)"


class FileUnusable(LoftesbotError):
    """This file cannot be imported."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that says something: its number, from 1, and its fields by name, or why there are none. `end` is how
    many bytes of the file have been read with it."""

    number: int
    end: int
    fields: dict[str, object]
    fault: Fault | None = None


class EarlierFile:
    """A file to be read from its beginning as often as wanted; raises FileUnusable."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # The names of fields that nobody knows, in the order in which they came.
        self.unknown: dict[str, None] = {}
        try:
            self.size = path.stat().st_size
            with path.open("rb") as file:
                start = file.read(4096).removeprefix(_BOM)
        except OSError as error:
            raise FileUnusable(f"{path.name}: cannot be read: {error.strerror}") from None
        if start.startswith(_UTF_16):
            raise FileUnusable(f"{path.name}: is UTF-16: save it as UTF-8")
        suffix = path.suffix.casefold()
        self._is_json = suffix in JSON_SUFFIXES or (suffix not in CSV_SUFFIXES and start.lstrip().startswith(b"{"))

    def lines(self) -> Iterator[Line]:
        """Each line that is not empty; raises FileUnusable for a header that lacks what every line needs."""
        try:
            with self._path.open("rb") as file:
                yield from self._json_lines(file) if self._is_json else self._csv_lines(file)
        except OSError as error:
            raise FileUnusable(f"{self._path.name}: cannot be read: {error.strerror}") from None

    def _json_lines(self, file: BinaryIO) -> Iterator[Line]:
        for number, end, raw in _raw_lines(file):
            if raw is None:
                yield Line(number, end, {}, Fault("", f"is longer than {LONGEST_LINE} bytes"))
            elif raw.strip():
                fields, fault = _parsed(raw)
                yield Line(number, end, {self._known(name): value for name, value in fields.items()}, fault)

    def _csv_lines(self, file: BinaryIO) -> Iterator[Line]:
        csv.field_size_limit(LONGEST_CELL)
        text = _Text(file)
        names, delimiter = self._header(text)
        rows = csv.reader(text, delimiter=delimiter)
        before = text.number
        while True:
            fault, row = None, list[str]()
            try:
                row = next(rows)
            except StopIteration:
                return
            except csv.Error:
                fault = Fault("", "cannot be read as CSV: is a quotation mark not closed, or a cell far too long?")
            number, before = before + 1, text.number
            if fault is None and any(map(_is_spoilt, row)):
                fault = Fault("", _NOT_UTF_8)
            if fault is None and any(row[len(names) :]):
                fault = Fault("", f"has {len(row)} cells, and the header {len(names)}")
            if fault is not None:
                yield Line(number, text.end, {}, fault)
            elif any(cell.strip() for cell in row):
                yield Line(number, text.end, dict(zip(names, row, strict=False)))

    def _header(self, text: "_Text") -> tuple[list[str], str]:
        """The fields of the columns, and what stands between them: the mark that shows most fields."""
        first = next(text, "")
        if first.startswith("sep="):  # which a spreadsheet writes for itself
            first = next(text, "")
        rows = {mark: _cells(first, mark) for mark in ";,\t"}
        mark = max(rows, key=lambda mark: sum(name in FIELDS for name in rows[mark]))
        names = rows[mark]
        for name in REQUIRED:
            if name not in names:
                raise FileUnusable(f"{self._path.name}: the first line must name the columns; there is no {name}")
        for name in FIELDS:
            if names.count(name) > 1:
                raise FileUnusable(f"{self._path.name}: two columns are named {name}")
        return [self._known(name) for name in names], mark

    def _known(self, name: str) -> str:
        field = name.strip().casefold()
        if field not in FIELDS and len(self.unknown) < 1000:
            self.unknown[field] = None
        return field


class _Text:
    """The lines of a file as text; what is no UTF-8 is marked by surrogates, and seen where the cells are looked at."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.number = self.end = 0

    def __iter__(self) -> "_Text":
        return self

    def __next__(self) -> str:
        raw = self._file.readline(LONGEST_LINE)
        if not raw:
            raise StopIteration
        self.end += len(raw)
        self.number += 1
        return (raw.removeprefix(_BOM) if self.number == 1 else raw).decode("utf-8", "surrogateescape")


def _raw_lines(file: BinaryIO) -> Iterator[tuple[int, int, bytes | None]]:
    """Each line with its number and where it ends; None for one that is too long to be looked at."""
    number = end = 0
    while raw := file.readline(LONGEST_LINE):
        number, end = number + 1, end + len(raw)
        whole = len(raw) < LONGEST_LINE or raw.endswith(b"\n")
        while not raw.endswith(b"\n") and len(raw) == LONGEST_LINE:
            raw = file.readline(LONGEST_LINE)
            end += len(raw)
        yield number, end, (raw.removeprefix(_BOM) if number == 1 else raw) if whole else None


def _parsed(raw: bytes) -> tuple[dict[str, object], Fault | None]:
    try:
        found = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return {}, Fault("", _NOT_UTF_8)
    except (ValueError, RecursionError):
        return {}, Fault("", "is not JSON")
    if not isinstance(found, dict):
        return {}, Fault("", "is not one JSON object: each line holds one report")
    return found, None


def _cells(line: str, mark: str) -> list[str]:
    try:
        return [name.strip().casefold() for name in next(csv.reader([line], delimiter=mark), [])]
    except csv.Error:
        return []


def _is_spoilt(cell: str) -> bool:
    return not cell.isascii() and any("\udc80" <= letter <= "\udcff" for letter in cell)


def named(unknown: Iterable[str]) -> list[str]:
    """Unknown fields as they may be shown: a name of a few plain letters, else only that there is one."""
    shown = (name if len(name) <= 40 and name.replace("_", "").replace(" ", "").isalnum() else "…" for name in unknown)
    return list(dict.fromkeys(shown))
