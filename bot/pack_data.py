"""The pledge pack as tables: one sheet a part, and the same in one CSV. Numbers are numbers, and words stay words.

What residents wrote may begin like a formula: in the workbook it is written as text, in CSV it gets a mark before it.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.pack import Pack
from core.pledge_pages import state_text
from core.ports import Speech
from core.prompts import OTHER_AREA, category_text
from core.texts import Text

Cell = str | int | float | None
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
LONGEST_CELL = 32_000


@dataclass(frozen=True, slots=True)
class Table:
    """One part of the pack: a short name that never changes, a title, heads and rows."""

    name: str
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(pack: Pack, speech: Speech) -> Iterator[Table]:
    """The parts of a pack, in the order of the document."""

    def say(key: str, **args: str | int) -> str:
        return speech.text(pack.language, Text(key=key, args={**args}))

    def heads(*keys: str) -> tuple[str, ...]:
        return tuple(say(f"pack-head-{key}") for key in keys)

    def titled(area: str, title: str) -> str:
        return title if title and area != OTHER_AREA else say("area-other")

    year, before = str(pack.year), str(pack.year - 1)
    yield Table(
        "wishes",
        say("pack-wishes", year=str(pack.wishes_for)),
        heads("area", "wishers", "wishers-before"),
        tuple((titled(one.area, one.title), one.wishers, one.previous) for one in pack.wishes),
    )
    yield Table(
        "areas",
        say("pack-areas", year=year),
        (*heads("area", "reports", "incidents", "reporters", "effect"), before, *heads("change", "verdict")),
        tuple(
            (
                titled(one.area, one.title),
                one.reports,
                one.incidents,
                one.distinct_reporters,
                one.effect,
                one.last_year,
                one.difference,
                say(f"pack-verdict-{one.verdict.value.replace('_', '-')}") if one.verdict else None,
            )
            for one in pack.areas
        ),
    )
    yield Table(
        "outside",
        say("pack-outside"),
        heads("category", "reports", "reporters"),
        tuple(
            (speech.text(pack.language, category_text(one.category)), one.reports, one.distinct_reporters)
            for one in pack.outside
        ),
    )
    yield Table(
        "done",
        say("pack-done", year=str(pack.pledge_year)),
        heads("area", "promise", "state", "day", "said", "did"),
        tuple(_done(pack, speech)),
    )
    yield Table(
        "answers",
        say("pack-answers"),
        heads("reports", "answered", "week", "median"),
        ((pack.response.reports, pack.response.answered, pack.response.within_a_week, pack.response.median_hours),),
    )
    yield Table(
        "quotes",
        say("pack-quotes"),
        heads("area", "words"),
        tuple((titled(one.area, one.title), words) for one in pack.areas for words in one.quotes),
    )
    titles = {one.area: one.title for one in pack.wishes}
    yield Table(
        "words",
        say("pack-words"),
        heads("area", "language", "words"),
        tuple(
            (titled(one.area, titles.get(one.area, "")), say(f"language-{one.language}"), one.words)
            for one in pack.words
        ),
    )


def _done(pack: Pack, speech: Speech) -> Iterator[tuple[Cell, ...]]:
    for one in pack.done:
        promise = (one.title, one.action, speech.text(pack.language, state_text(one.state)))
        for news in one.news:
            yield (*promise, news.day.isoformat(), news.said, news.did)
        if not one.news:
            yield (*promise, None, None, None)


def as_csv(pack: Pack, speech: Speech) -> str:
    """All tables below one another, each with its name in the first column."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for table in tables(pack, speech):
        writer.writerow((table.name, *map(_safe, table.head)))
        writer.writerows((table.name, *map(_safe, row)) for row in table.rows)
    return out.getvalue()


def _safe(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULAS) else cell


def as_xlsx(pack: Pack, speech: Speech) -> bytes:
    """A workbook with a sheet a table."""
    import xlsxwriter  # noqa: PLC0415  slow to read, and seldom needed

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        bold, wrapped = (
            book.add_format({"bold": True, "bottom": 1}),
            book.add_format({"text_wrap": True, "valign": "top"}),
        )
        for table in tables(pack, speech):
            sheet = book.add_worksheet(table.name)
            if pack.language in ("ar", "fa"):
                sheet.right_to_left()
            sheet.write_string(0, 0, table.title, bold)
            sheet.freeze_panes(2, 0)
            _write(sheet, 1, table.head, bold)
            for number, row in enumerate(table.rows, start=2):
                _write(sheet, number, row, wrapped)
            for column in range(len(table.head)):
                sheet.set_column(column, column, _width(table, column))
    return out.getvalue()


def _write(sheet: object, number: int, row: Sequence[Cell], form: object) -> None:
    for column, cell in enumerate(row):
        if isinstance(cell, str):
            sheet.write_string(number, column, cell[:LONGEST_CELL], form)  # type: ignore[attr-defined]
        elif cell is not None:
            sheet.write_number(number, column, cell, form)  # type: ignore[attr-defined]


def _width(table: Table, column: int) -> int:
    longest = max((len(str(row[column] or "")) for row in (table.head, *table.rows)), default=0)
    return max(10, min(60, longest + 2))
