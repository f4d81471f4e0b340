"""Earlier reports from another system: what one line of their file must hold, and what it means here.

The rules:
1. A fault names the field and what is wrong with it, and never shows what stands there: a column may have slipped, and
   any field may hold words.
2. A point is made coarse, and words are redacted and held, as a resident's own are.
3. What makes a report this one and no other is its id in the other system; without one, all that the line says, and
   its place among lines that say the same. So a file that is read again adds nothing.
"""

import math
from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import blake2b
from zoneinfo import ZoneInfo

from core.bulk import Earlier
from core.places import coarse
from core.questions import REPORTABLE
from core.report import Category, PlaceKind, Spot, When, band_of, night_of
from core.understanding import LONGEST_TEXT
from core.world import World

REQUIRED = ("reported_at", "happened_at", "category")
FIELDS = (*REQUIRED, "lat", "lon", "place", "reporter", "effect", "text", "id")

LONGEST_PLACE = 200
LONGEST_NAME = 500
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
# Clocks and roundings differ; what is reported a day before it happens is a mistake.
AHEAD = timedelta(days=1)
_CATEGORIES = {category.value: category for category in REPORTABLE}
# 2025-06-14: no date with a time is so short.
_LONGEST_DATE = 10
# Places repeat themselves; so many different ones are remembered.
_REMEMBERED = 5_000
# What stands between the digits of a number, in files from Swedish spreadsheets.
_COMMA = str.maketrans(",", ".")

# Makes of what stands in a field what it means; raises _Wrong.
Reading = Callable[[str, object], object]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field of a line; `field` is empty when it is the whole line."""

    field: str
    words: str


class _Wrong(Exception):
    """A field holds something that it must not."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(words)
        self.fault = Fault(field, words)


class EarlierReports:
    """Reads the lines of one file. `zone` is that of times without an offset; words from before `words_since` are not
    kept; `now` is the latest that anything can have been."""

    def __init__(self, world: World, zone: ZoneInfo, now: datetime, words_since: datetime) -> None:
        self._world, self._zone, self._now, self._words_since = world, zone, now, words_since
        self._repeated = Repeated()
        # Of this file alone, so that nothing outlives it.
        self._named = lru_cache(_REMEMBERED)(self._place_named)
        self._spot = lru_cache(_REMEMBERED)(self._place_told)
        self._readings: dict[str, Reading] = {
            "reported_at": self._moment,
            "happened_at": self._moment,
            "category": _category,
            "lat": _degrees,
            "lon": _degrees,
            "place": _words_up_to(LONGEST_PLACE),
            "reporter": _name,
            "effect": _effect,
            "text": _words_up_to(LONGEST_TEXT),
            "id": _name,
        }

    def read(self, fields: Mapping[str, object]) -> Earlier | list[Fault]:
        """The report that a line tells of, or all that is wrong with it. What is no known field is not looked at."""
        faults: list[Fault] = []
        told: dict[str, object] = dict.fromkeys(FIELDS)
        for name, given in fields.items():
            how = self._readings.get(name)
            stripped = given.strip() if isinstance(given, str) else given
            if how is None or stripped is None or stripped == "":
                continue
            try:
                told[name] = how(name, stripped)
            except _Wrong as wrong:
                told[name] = stripped
                faults.append(wrong.fault)
        faults += [Fault(name, "is missing") for name in REQUIRED if told[name] is None]
        if faults:
            return sorted(faults, key=lambda fault: FIELDS.index(fault.field))
        line = _Line(**told)  # type: ignore[arg-type]
        return self._together(line) or self._understood(line)

    def _moment(self, field: str, given: object) -> datetime:
        if not isinstance(given, str):
            raise _Wrong(field, "must be a date and time in ISO 8601, as text")
        try:
            told = datetime.fromisoformat(given)
        except ValueError:
            raise _Wrong(field, "must be a date and time in ISO 8601, such as 2025-06-14T23:30+02:00") from None
        if len(given) <= _LONGEST_DATE:
            raise _Wrong(field, "has no time of day")
        try:
            # Without an offset: the municipality's time. Of the hour that is twice in autumn it is the first.
            moment = (told.replace(tzinfo=self._zone) if told.tzinfo is None else told).astimezone(UTC)
        except (OverflowError, ValueError):
            raise _Wrong(field, "is no time that can have been") from None
        if moment > self._now:
            raise _Wrong(field, "is later than now")
        if moment < EARLIEST:
            raise _Wrong(field, f"is before the year {EARLIEST.year}")
        return moment

    def _together(self, line: "_Line") -> list[Fault]:
        """What is wrong only when the fields are seen together."""
        faults: list[Fault] = []
        if line.happened_at > line.reported_at + AHEAD:
            faults.append(Fault("happened_at", "is more than a day after reported_at"))
        if (line.lat is None) != (line.lon is None):
            faults.append(Fault("lat" if line.lat is None else "lon", "is missing: a point needs both lat and lon"))
        elif line.lat is not None and line.lon is not None and not self._world.gazetteer.covers(line.lat, line.lon):
            faults.append(Fault("lat, lon", "is outside the municipality"))
        return faults

    def _understood(self, line: "_Line") -> Earlier:
        point = None if line.lat is None or line.lon is None else coarse(line.lat, line.lon)
        spot, typed = self._spot(point, line.place)
        text = hold = None
        lapsed = line.reported_at < self._words_since
        if lapsed:
            spot = spot.model_copy(update={"name": None})
        else:
            text = self._world.redact(line.text).text if line.text else None
            words = "\n".join(part for part in (text, typed) if part)
            hold = self._world.naming.hold(words) if words else None
        return Earlier(
            source=self._source(line),
            reported_at=line.reported_at,
            when=_at(line.happened_at, self._world.zone),
            category=line.category,
            spot=spot,
            reporter=line.reporter,
            effect=line.effect,
            text=text,
            hold=hold,
            language=self._world.languages[0],
            lapsed=lapsed and (line.text is not None or typed is not None),
        )

    def _place_told(self, point: tuple[float, float] | None, place: str | None) -> tuple[Spot, str | None]:
        """Where it was, and the name of a place that is not known: those are somebody's words."""
        named = self._named(place) if place else None
        typed = named.name if named is not None and named.kind is PlaceKind.TYPED else None
        if point is None:
            return named or Spot(kind=PlaceKind.NONE), typed
        pin = self._world.gazetteer.spot_at(*point)
        if named is None:
            return pin, None
        return pin.model_copy(update={"place_id": named.place_id or pin.place_id, "name": named.name}), typed

    def _place_named(self, given: str) -> Spot:
        given = self._world.redact(given).text
        place = self._world.gazetteer.find(given).sure
        return Spot(kind=PlaceKind.TYPED, name=given) if place is None else self._world.gazetteer.spot_of(place)

    def _source(self, line: "_Line") -> str:
        if line.id is not None:
            return f"id {line.id}"
        moments = (line.reported_at.timestamp(), line.happened_at.timestamp())
        point = (line.lat, line.lon, line.place)
        # In ASCII, so that it stays the same whatever letters a later Python thinks can be printed.
        said = ascii((*moments, line.category.value, *point, line.reporter, line.effect, line.text))
        return f"line {self._repeated.often(said)} {said}"


class Repeated:
    """How often the same was seen before. A table of 64-bit hashes, as a million texts would take too much room."""

    def __init__(self) -> None:
        self._slots = array("Q", bytes(8 << 10))
        self._used = 0
        # Only for what came more than once.
        self._again: dict[int, int] = {}

    def often(self, said: str) -> int:
        """How often this was said before, and note that it was said once more."""
        mark = int.from_bytes(blake2b(said.encode(), digest_size=8).digest()) or 1
        if not self._is_new(mark):
            self._again[mark] = self._again.get(mark, 0) + 1
            return self._again[mark]
        if self._used * 2 > len(self._slots):
            self._grow()
        return 0

    def _is_new(self, mark: int) -> bool:
        slots, mask = self._slots, len(self._slots) - 1
        at = mark & mask
        while slots[at]:
            if slots[at] == mark:
                return False
            at = at + 1 & mask
        slots[at] = mark
        self._used += 1
        return True

    def _grow(self) -> None:
        before, self._slots, self._used = self._slots, array("Q", bytes(len(self._slots) * 16)), 0
        for mark in before:
            if mark:
                self._is_new(mark)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line's fields, each by itself as it must be."""

    reported_at: datetime
    happened_at: datetime
    category: Category
    lat: float | None
    lon: float | None
    place: str | None
    reporter: str | None
    effect: int | None
    text: str | None
    id: str | None


def _at(moment: datetime, zone: ZoneInfo) -> When:
    """An instant, with no end that was told."""
    return When(ongoing=False, start=moment, end=None, night_of=night_of(moment, zone), band=band_of(moment, zone))


def _category(field: str, given: object) -> Category:
    found = _CATEGORIES.get(given.casefold()) if isinstance(given, str) else None
    if found is None:
        raise _Wrong(field, f"must be one of {', '.join(_CATEGORIES)}")
    return found


def _degrees(field: str, given: object) -> float:
    degrees = _number(given)
    if degrees is None:
        raise _Wrong(field, "must be a number of degrees, such as 59.614")
    return degrees


def _effect(field: str, given: object) -> int:
    number = _number(given)
    if number not in (1, 2, 3, 4, 5):
        raise _Wrong(field, "must be a whole number from 1 to 5")
    return int(number)


def _number(given: object) -> float | None:
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        return None
    try:
        number = float(given.translate(_COMMA) if isinstance(given, str) else given)
    except (OverflowError, ValueError):
        return None
    return number if math.isfinite(number) else None


def _words_up_to(most: int) -> Reading:
    def words(field: str, given: object) -> str:
        if not isinstance(given, str):
            raise _Wrong(field, "must be text")
        if len(given) > most:
            raise _Wrong(field, f"is longer than {most} characters")
        return given

    return words


def _name(field: str, given: object) -> str:
    """What the other system calls somebody or something: text or a whole number."""
    if isinstance(given, bool) or not isinstance(given, int | str):
        raise _Wrong(field, "must be text or a whole number")
    name = str(given)
    if len(name) > LONGEST_NAME:
        raise _Wrong(field, f"is longer than {LONGEST_NAME} characters")
    return name
