"""Reports made by hand, and the files that they become."""

import csv
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from python_calamine import CalamineWorkbook

from bot.exporting import writer_of
from bot.exporting_files import Job
from core.bulk import Taken
from core.exporting import Format, Span
from core.ports_people import Purge
from core.report import Band, Category, PlaceKind, ReportState
from core.world import World
from locales import Locales
from tests.municipality import LOCALES, hallstahammar

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SPAN = Span(date(2026, 2, 1), date(2026, 2, 28))
TAKEN = Taken(
    id=UUID(int=1),
    reference="7KQ2-M8XD",
    category=Category.CAR_MEET,
    ongoing=False,
    started_at=datetime(2026, 2, 14, 0, 30, tzinfo=UTC),
    ended_at=datetime(2026, 2, 14, 1, 30, tzinfo=UTC),
    night_of=date(2026, 2, 13),
    band=Band.NIGHT,
    place_kind=PlaceKind.KNOWN,
    place_id="parkskolan",
    lat=59.618,
    lon=16.2299,
    effect=4,
    answers={"what": ("loud_music", "revving"), "effect": ("4",)},
    state=ReportState.NEEDS_MORE,
    hold=None,
    worded=True,
    language="sv",
    created_at=datetime(2026, 2, 14, 7, 5, 30, tzinfo=UTC),
    withdrawn_at=None,
    event=UUID(int=7),
    source=None,
)
TYPED = replace(
    TAKEN, id=UUID(int=2), place_kind=PlaceKind.TYPED, place_id=None, lat=None, lon=None, text="Hög musik", name="ladan"
)


def house() -> tuple[World, Locales]:
    """The municipality and its texts."""
    return hallstahammar(), LOCALES


def written(
    folder: Path,
    format: Format,
    *reports: Taken,
    words: bool = False,
    language: str = "sv",
    purges: tuple[Purge, ...] = (),
) -> Path:
    """The file of these reports."""
    world, locales = house()
    path = folder / f"out.{format.suffix}"
    job = Job(format, SPAN, words, language, len(reports), NOW)
    writer = writer_of(job, path, world, locales)
    writer.add(reports)
    writer.purges(purges)
    writer.close()
    return path


def csv_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file, as any program reads them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def features_of(path: Path) -> list[dict[str, Any]]:
    """The features of a GeoJSON file."""
    found = json.loads(path.read_text(encoding="utf-8"))
    assert found["type"] == "FeatureCollection"
    return list(found["features"])


def sheet_of(path: Path, name: str) -> list[list[Any]]:
    """The rows of a sheet, its heading first, as a spreadsheet program reads them."""
    return [list(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name).to_python()]


def sheets_of(path: Path) -> list[str]:
    """The names of the sheets."""
    return list(CalamineWorkbook.from_path(str(path)).sheet_names)
