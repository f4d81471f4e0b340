"""What each role sees of a digest. The rules:

1. Municipality and administrators see all of it.
2. Police get aggregates: no quotes, and nothing that names a single report. Events are numbered instead.
3. Youth coaches get numbers that point at nobody: 1 to 4 are hidden (HIDDEN, and `small` says so), others are rounded
   to a multiple of SMALLEST, so that what is hidden cannot be had by taking one number from another. No events,
   no bursts, no quotes, no share of one reporter, no probabilities; times of all places together; hot spots by name
   only, and only those that at least SMALLEST reporters told of.
4. What a role may not see is empty, never left out: every digest has every field.
"""

from collections import Counter
from collections.abc import Iterable

from core.digest.model import Burst, CategoryTotal, Change, Day, Digest, EventLine, HotSpot, MatrixCell, Total
from core.report import Band
from core.staff import Role

SMALLEST = 5
# What stands for a number from 1 to 4.
HIDDEN = -1


def project(digest: Digest) -> Digest:
    """The digest as its role may see it."""
    if digest.role is Role.POLICE:
        return _aggregates(digest)
    return _coarse(digest) if digest.role is Role.COACH else digest


def rounded(count: int) -> int:
    """A count that points at nobody: HIDDEN where it is too small, else the nearest multiple of SMALLEST."""
    return HIDDEN if 0 < count < SMALLEST else (count + SMALLEST // 2) // SMALLEST * SMALLEST


def _aggregates(digest: Digest) -> Digest:
    numbers = {event.id: f"event-{number}" for number, event in enumerate(digest.events, start=1)}
    return digest.model_copy(
        update={
            "events": tuple(_unnamed(event, numbers[event.id]) for event in digest.events),
            "bursts": tuple(_renamed(burst, numbers[burst.event]) for burst in digest.bursts),
            "quotes": (),
        }
    )


def _unnamed(event: EventLine, name: str) -> EventLine:
    return event.model_copy(update={"id": name, "report_ids": ()})


def _renamed(burst: Burst, name: str) -> Burst:
    return burst.model_copy(update={"event": name})


def _coarse(digest: Digest) -> Digest:
    return digest.model_copy(
        update={
            "small": True,
            "reports": rounded(digest.reports),
            "incidents": rounded(digest.incidents),
            "distinct_reporters": rounded(digest.distinct_reporters),
            "previous": _change(digest.previous, digest.reports),
            "last_year": _change(digest.last_year, digest.reports),
            "top_reporter_share": None,
            "unplaced": rounded(digest.unplaced),
            "totals": tuple(_total(total) for total in digest.totals),
            "categories": tuple(_category(category) for category in digest.categories),
            "trend": tuple(Day(night=day.night, reports=rounded(day.reports)) for day in digest.trend),
            "matrix": _times(digest.matrix),
            "hot_spots": tuple(_spot(spot) for spot in digest.hot_spots if spot.distinct_reporters >= SMALLEST),
            "events": (),
            "events_in_all": 0,
            "bursts": (),
            "quotes": (),
            "states": {state: rounded(count) for state, count in digest.states.items()},
        }
    )


def _change(change: Change, now: int) -> Change:
    """The change of what is shown: a hidden number counts as none, but what lies between two such is hidden too."""
    before, after = rounded(change.before), rounded(now)
    difference = max(after, 0) - max(before, 0)
    if difference == 0 and HIDDEN in (before, after):
        difference = HIDDEN
    update = {"before": before, "difference": difference, "p": None, "p_corrected": None}
    return change.model_copy(update=update)


def _total(total: Total) -> Total:
    return total.model_copy(
        update={
            "reports": rounded(total.reports),
            "incidents": rounded(total.incidents),
            "distinct_reporters": rounded(total.distinct_reporters),
            "effect": None if total.effect is None or total.effect_answers < SMALLEST else round(total.effect * 2) / 2,
            "effect_answers": rounded(total.effect_answers),
            "recurring": rounded(total.recurring),
            "previous": _change(total.previous, total.reports),
            "last_year": _change(total.last_year, total.reports),
        }
    )


def _category(category: CategoryTotal) -> CategoryTotal:
    return category.model_copy(
        update={
            "reports": rounded(category.reports),
            "distinct_reporters": rounded(category.distinct_reporters),
            "previous": rounded(category.previous),
        }
    )


def _times(matrix: Iterable[MatrixCell]) -> tuple[MatrixCell, ...]:
    """Weekday and part of the day, of all places together: place by place nearly all of it would be hidden."""
    told: Counter[tuple[int, Band]] = Counter()
    for cell in matrix:
        told[cell.weekday, cell.band] += cell.reports
    return tuple(
        MatrixCell(place=None, place_id=None, weekday=weekday, band=band, reports=rounded(count))
        for (weekday, band), count in sorted(told.items())
        if count >= SMALLEST
    )


def _spot(spot: HotSpot) -> HotSpot:
    return spot.model_copy(
        update={
            "cell": "",
            "lat": 0.0,
            "lon": 0.0,
            "reports": rounded(spot.reports),
            "distinct_reporters": rounded(spot.distinct_reporters),
            "dates": (),
            "categories": {},
            "z": 0.0,
            "p_corrected": 0.0,
        }
    )
