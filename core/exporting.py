"""What an export says of each report, and how text is made harmless for the programs that open it. The rules:

1. Coarse by default: never who told it, never where to answer; words only where they were asked for.
2. Names and values of data (CSV, GeoJSON) are the same in every language, and stay as they are once they are used.
"""

import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.bulk import Taken
from core.world import World

Value = str | int | float | None


class Format(StrEnum):
    """What a file of reports may be."""

    CSV = "csv"
    XLSX = "xlsx"
    GEOJSON = "geojson"
    REGISTER = "register"

    @property
    def suffix(self) -> str:
        """What the file's name ends in."""
        return "xlsx" if self is Format.REGISTER else self.value


# In this order, in every file.
COLUMNS = (
    *("reference", "received_on", "category", "focus_area", "night_of", "weekday", "band", "started_at", "ended_at"),
    *("ongoing", "place_id", "place", "place_kind", "lat", "lon", "effect", "answers", "state", "words", "event"),
    *("language", "source"),
)
WORDS = ("text", "place_words")
# What is written of the words of a report where they themselves are not asked for.
NO_WORDS, KEPT, HELD = "none", "kept", "held"

NOTE = "Self-reported by residents; not crime statistics."

# What a spreadsheet takes for a formula, or for an end of the cell before; the wide forms too.
_ACTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# What XML, or UTF-8, or a line of CSV cannot hold.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_NEWLINES = re.compile("\r\n?")


@dataclass(frozen=True, slots=True)
class Span:
    """The days on which reports were received, both included, in the municipality's time."""

    first: date
    last: date

    def moments(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """The first moment of it, and the first after it, in UTC."""
        after = self.last + timedelta(days=1)
        return tuple(datetime.combine(day, time(), zone).astimezone(UTC) for day in (self.first, after))  # type: ignore[return-value]


class Choice(StrEnum):
    """Spans that have a button. They end yesterday, but for the last, which is all until now."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


def span_of(choice: Choice, today: date, earliest: date) -> Span:
    """The newest whole week (from Monday), month, quarter or year before today; or everything since the earliest."""
    match choice:
        case Choice.WEEK:
            begun = today - timedelta(days=today.weekday())
            return Span(begun - timedelta(days=7), begun - timedelta(days=1))
        case Choice.MONTH:
            return _months_before(today.replace(day=1), 1)
        case Choice.QUARTER:
            return _months_before(today.replace(month=today.month - (today.month - 1) % 3, day=1), 3)
        case Choice.YEAR:
            return _months_before(today.replace(month=1, day=1), 12)
        case _:
            return Span(earliest, today)


def _months_before(begun: date, months: int) -> Span:
    whole = begun.year * 12 + begun.month - 1 - months
    return Span(date(whole // 12, whole % 12 + 1, 1), begun - timedelta(days=1))


def file_name(format: Format, span: Span) -> str:
    """What the file is called."""
    kind = "diarium" if format is Format.REGISTER else "rapporter"
    return f"{kind}-{span.first}--{span.last}.{format.suffix}"


def row_of(taken: Taken, world: World) -> dict[str, Value]:
    """A report as data: a value for each of COLUMNS, and for WORDS. Text is as it is: see `clean` and `inert`."""
    place = world.gazetteer.get(taken.place_id) if taken.place_id else None
    area = world.pledge(taken.created_at).area_of(taken.category)
    return {
        "reference": taken.reference,
        "received_on": str(taken.created_at.astimezone(world.zone).date()),
        "category": taken.category.value,
        "focus_area": area.id if area else None,
        "night_of": str(taken.night_of),
        "weekday": taken.night_of.isoweekday(),
        "band": taken.band.value,
        "started_at": _minute(taken.started_at, world.zone),
        "ended_at": _minute(taken.ended_at, world.zone) if taken.ended_at else None,
        "ongoing": "yes" if taken.ongoing else "no",
        "place_id": taken.place_id,
        "place": place.shown if place else None,
        "place_kind": taken.place_kind.value,
        "lat": taken.lat,
        "lon": taken.lon,
        "effect": taken.effect,
        "answers": answers_of(taken.answers),
        "state": taken.state.value,
        "words": words_of(taken),
        "event": str(taken.event) if taken.event else None,
        "language": taken.language,
        "source": taken.source,
        "text": taken.text,
        # The name of a known place is no words of the reporter's.
        "place_words": taken.name if place is None else None,
    }


def without_held(taken: Taken) -> Taken:
    """A report whose words are not shown while they are held."""
    return replace(taken, text=None, name=None) if taken.hold is not None else taken


def words_of(taken: Taken) -> str:
    """How it stands with a report's words: none (any more), kept, or held for a person's eye."""
    if not taken.worded:
        return NO_WORDS
    return HELD if taken.hold is not None else KEPT


def answers_of(answers: dict[str, tuple[str, ...]]) -> str | None:
    """Chosen answers in one cell, `what: litter, glass; avoid: yes`."""
    told = "; ".join(f"{question}: {', '.join(options)}" for question, options in answers.items())
    return told or None


def columns(*, words: bool) -> tuple[str, ...]:
    """The names of a row's values, in order."""
    return (*COLUMNS, *WORDS) if words else COLUMNS


def feature_of(taken: Taken, world: World, *, words: bool) -> str:
    """A report as a GeoJSON Feature (RFC 7946); one without a point has no geometry."""
    row = row_of(taken, world)
    told = {name: row[name] for name in columns(words=words) if name not in ("lat", "lon")}
    properties: dict[str, object] = {
        name: clean(value) if isinstance(value, str) else value for name, value in told.items()
    }
    properties["answers"] = {
        clean(question): [clean(option) for option in options] for question, options in taken.answers.items()
    }
    has_point = taken.lat is not None and taken.lon is not None
    point = {"type": "Point", "coordinates": [taken.lon, taken.lat]} if has_point else None
    feature = {"type": "Feature", "id": str(taken.id), "geometry": point, "properties": properties}
    return json.dumps(feature, ensure_ascii=False, separators=(",", ":"))


def clean(text: str) -> str:
    """Text that every file can hold: no control characters but tab and newline, nothing that is no character."""
    return _UNFIT.sub("\ufffd", _NEWLINES.sub("\n", text))


def inert(text: str) -> str:
    """Text that no spreadsheet takes for a formula: with a ' before what would be one."""
    text = clean(text)
    return f"'{text}" if text.startswith(_ACTS) or text.lstrip().startswith(_ACTS) else text


def _minute(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).isoformat(timespec="minutes")
