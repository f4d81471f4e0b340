"""What can be read out of a digest's figures, the same for every way of showing it: sums, most, and what is hidden.

A digest with `small` set hides numbers under 5. A figure that is hidden is shown as "<5" everywhere, whether what
computed it left the number as it was or marked it with a negative one; what is 0 is shown as 0. A sum with something
hidden in it is not told: it could be had by subtraction, and of several hidden numbers nobody can say that they are few
together.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from core.digest.model import Digest, Period
from core.report import Band

LEAST_SHOWN = 5
# What stands for a number that is hidden, and for a sum of several that are.
HIDDEN, UNTOLD = -1, -2
WEEKDAYS = range(1, 8)
BANDS = tuple(Band)
# One person is mentioned when so large a share of at least so many reports is theirs, and more than two are.
LARGE_SHARE = 0.3
LEAST_FOR_SHARE = 5
LEAST_BY_ONE = 3
# Any Monday: weekdays are named through a date.
_MONDAY = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class Place:
    """Everything from one place: how many reports; `name` is None for those without a known place."""

    name: str
    place_id: str | None
    reports: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the trend: its days, how many reports, and how many in the same bar of the span before; None where
    nothing is known of that."""

    first: date
    last: date
    reports: int
    before: int | None


def is_hidden(number: int, *, small: bool) -> bool:
    """Whether a number may only be shown as "<5"."""
    return number < 0 or (small and 0 < number < LEAST_SHOWN)


def day_named(weekday: int) -> date:
    """A day that is this weekday, 1 for Monday."""
    return _MONDAY + timedelta(days=weekday - 1)


def added(numbers: Iterable[int], *, small: bool) -> int:
    """The sum; HIDDEN or UNTOLD where something in it is hidden."""
    there = [number for number in numbers if number]
    if any(is_hidden(number, small=small) for number in there):
        return HIDDEN if len(there) == 1 else UNTOLD
    return sum(there)


def grid(digest: Digest) -> dict[tuple[int, Band], int]:
    """How many reports of each weekday and band, everywhere together; each of the 28 is there. Where small numbers are
    hidden their cells are not there at all, so that a cell without a number is UNTOLD and not 0."""
    numbers: dict[tuple[int, Band], list[int]] = {(day, band): [] for day in WEEKDAYS for band in BANDS}
    for cell in digest.matrix:
        numbers[cell.weekday, cell.band].append(cell.reports)
    none = UNTOLD if digest.small and digest.reports else 0
    return {at: added(found, small=digest.small) or none for at, found in numbers.items()}


def places(digest: Digest) -> tuple[Place, ...]:
    """The named places by how many reports they have, most first."""
    numbers: dict[tuple[str, str | None], list[int]] = {}
    for cell in digest.matrix:
        if cell.place is not None:
            numbers.setdefault((cell.place, cell.place_id), []).append(cell.reports)
    found = [Place(*place, added(counts, small=digest.small)) for place, counts in numbers.items()]
    return tuple(sorted(found, key=lambda place: (-place.reports, place.name)))


def tells_when(digest: Digest) -> bool:
    """Whether anything of the matrix may be shown."""
    return not digest.small or digest.reports == 0 or bool(digest.matrix)


def short_names(digest: Digest) -> Digest:
    """The same with places called by their own name alone ("Skantzen" for "Skantzen, Hallstahammar"), but for those
    that another place would then be taken for."""
    places = [
        *(cell.place for cell in digest.matrix),
        *(spot.place for spot in digest.hot_spots),
        *(event.place for event in digest.events),
        *(quote.place for quote in digest.quotes),
    ]
    named = {place for place in places if place}
    times = Counter(name.partition(", ")[0] for name in named)

    def short(name: str | None) -> str | None:
        own = (name or "").partition(", ")[0]
        return own if times[own] == 1 else name

    return digest.model_copy(
        update={
            field: tuple(one.model_copy(update={"place": short(one.place)}) for one in getattr(digest, field))
            for field in ("matrix", "hot_spots", "events", "quotes")
        }
    )


def busiest(digest: Digest) -> tuple[int, Band, int] | None:
    """The weekday and band with most reports, and how many; None where none has two, several have as many, or what is
    hidden may be more."""
    if digest.small:
        return None
    numbers = grid(digest)
    (day, band), most = max(numbers.items(), key=lambda item: item[1])
    alone = sum(number == most for number in numbers.values()) == 1
    return (day, band, most) if alone and most >= 2 else None


def one_person(digest: Digest) -> int | None:
    """How many reports the one who reported most stands for, where that is so large a share that it must be said."""
    share = digest.top_reporter_share
    if digest.small or share is None or digest.reports < LEAST_FOR_SHARE or share < LARGE_SHARE:
        return None
    by_one = round(share * digest.reports)
    return by_one if by_one >= LEAST_BY_ONE else None


def bars(digest: Digest) -> tuple[Bar, ...]:
    """The trend as bars: by day up to a month, by week in a quarter, by month in a year."""
    counted = {day.night: day.reports for day in digest.trend}
    known = any(digest.previous_span.first <= night <= digest.previous_span.last for night in counted)

    def within(first: date, last: date) -> int:
        return added((number for night, number in counted.items() if first <= night <= last), small=digest.small)

    now = _pieces(digest.span.first, digest.span.last, digest.period)
    before = _pieces(digest.previous_span.first, digest.previous_span.last, digest.period) if known else []
    earlier = [within(*piece) for piece in before[: len(now)]]
    # A hidden bar in the back would look like none.
    earlier = [] if any(number < 0 for number in earlier) else earlier
    padded = [*earlier, *[None] * (len(now) - len(earlier))]
    return tuple(Bar(*piece, within(*piece), then) for piece, then in zip(now, padded, strict=True))


def _pieces(first: date, last: date, period: Period) -> list[tuple[date, date]]:
    """A span in pieces that are as long as a bar of the trend."""
    found = []
    start = first
    while start <= last:
        end = min(_end(start, period), last)
        found.append((start, end))
        start = end + timedelta(days=1)
    return found


def _end(start: date, period: Period) -> date:
    match period:
        case Period.YEAR:
            return (start.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        case Period.QUARTER:
            return start + timedelta(days=6)
        case _:
            return start
