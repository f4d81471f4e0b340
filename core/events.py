"""Events: reports of the same kind, near each other and at the same time, are one event. Pure. The rules:

1. Same kind: one category. Near: points at most NEAR_METRES apart; but two places that the gazetteer tells apart are
   two places, as some of its points are only their town's. At the same time: their windows overlap.
2. A window goes from the beginning to the end that was told. What has no end, or ends as it begins, lasts USUAL; none
   counts as longer than LONGEST, so that what can belong together is found among few.
3. What lasts (a dark path), and what has no point, is no event.
4. Belonging together is handed on: an event is a connected group, whatever the order in which it was told.
5. What staff marked as the same event (`bond`) belongs together whatever its kind, place and time. What they marked as
   something else has a window without length, which overlaps nothing.
6. An event is named by the smallest id in it; ids are UUIDv7, so that is the report that was told first.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from core.places import metres_between
from core.report import Category, Report

NEAR_METRES = 300.0
USUAL = timedelta(hours=2)
LONGEST = timedelta(hours=24)
# How often it happens; what is always so is no event.
ALWAYS = "always"
FORMS_NONE = frozenset({Category.SAFE_PLACE, Category.PLEDGE_WISH})

Around = Callable[[str], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Sighting:
    """A report as far as events need it. `place` is the id of a known place, none for a pin; `event` is the group it is
    in already, `bond` what staff marked it as the same as."""

    id: UUID
    category: str
    cell: str
    lat: float
    lon: float
    place: str | None
    start: datetime
    until: datetime
    event: UUID | None = None
    bond: UUID | None = None


def often_of(report: Report) -> str | None:
    """How often it happens, as it was told: first, sometimes, weekly or always; None where that was not told."""
    if report.answers.get("when") == (ALWAYS,):
        return ALWAYS
    (told, *_) = (*report.answers.get("often", ()), "")
    return told or None


def until_of(
    category: str, start: datetime, ended: datetime | None, often: str | None, *, placed: bool
) -> datetime | None:
    """Until when it is taken to have gone on; None for what forms no event. `ended` is the end that was told last."""
    if not placed or often == ALWAYS or category in FORMS_NONE:
        return None
    end = start + USUAL if ended is None or ended <= start else ended
    return min(end, start + LONGEST)


def together(a: Sighting, b: Sighting) -> bool:
    """Whether two reports are of one event by themselves, without staff's word or a third between them."""
    overlap = max(a.start, b.start) < min(a.until, b.until)
    return overlap and a.category == b.category and near(a, b)


def near(a: Sighting, b: Sighting) -> bool:
    """Whether two reports tell of one place."""
    if a.place is not None and b.place is not None and a.place != b.place:
        return False
    return metres_between((a.lat, a.lon), (b.lat, b.lon)) <= NEAR_METRES


class Sweep:
    """Goes through reports in the order in which they began, and gives up each group once nothing can join it any more:
    the memory is that of a day, not of all there is. `around` names the cells in which something near can lie."""

    def __init__(self, around: Around) -> None:
        self._around = around
        self._active: dict[tuple[str, str], list[Sighting]] = {}
        self._parent: dict[Hashable, Hashable] = {}
        self._held: dict[UUID, Sighting] = {}

    def add(self, one: Sighting) -> None:
        """Take the next report; it began no earlier than those before it."""
        self._held[one.id] = one
        self._parent.setdefault(one.id, one.id)
        for label in (("event", one.event), ("bond", one.bond)):
            if label[1] is not None:
                self._unite(one.id, label)
        for cell in self._around(one.cell):
            actives = self._active.get((one.category, cell))
            if actives:
                self._meet(one, actives)
        self._active.setdefault((one.category, one.cell), []).append(one)

    def closed(self, now: datetime) -> list[list[Sighting]]:
        """The groups that nothing which begins at `now` or later can join, each in the order of ids; then forgotten."""
        for key, actives in list(self._active.items()):
            actives[:] = [one for one in actives if one.until > now]
            if not actives:
                del self._active[key]
        open_roots = {self._find(one.id) for actives in self._active.values() for one in actives}
        groups: dict[Hashable, list[Sighting]] = {}
        for one in self._held.values():
            root = self._find(one.id)
            if root not in open_roots:
                groups.setdefault(root, []).append(one)
        self._forget(groups)
        return [sorted(group, key=lambda one: one.id) for group in groups.values()]

    def _meet(self, one: Sighting, actives: list[Sighting]) -> None:
        actives[:] = [other for other in actives if other.until > one.start]
        for other in actives:
            if self._find(other.id) != self._find(one.id) and together(one, other):
                self._unite(other.id, one.id)

    def _forget(self, groups: dict[Hashable, list[Sighting]]) -> None:
        for group in groups.values():
            for one in group:
                del self._held[one.id]
        gone = [node for node in self._parent if self._find(node) in groups]
        for node in gone:
            del self._parent[node]

    def _unite(self, a: Hashable, b: Hashable) -> None:
        self._parent.setdefault(b, b)
        self._parent[self._find(a)] = self._find(b)

    def _find(self, node: Hashable) -> Hashable:
        while (parent := self._parent[node]) != node:
            self._parent[node] = node = self._parent[parent]
        return node


def groups_of(sightings: Iterable[Sighting], around: Around) -> list[list[Sighting]]:
    """The reports in their groups, one that stands alone in a group of its own; what `event` says is not heeded.

    Each group in the order of ids, the groups by their first.
    """
    sweep = Sweep(around)
    last: datetime | None = None
    for one in sorted(sightings, key=lambda one: (one.start, one.id)):
        sweep.add(_apart(one))
        last = one.until if last is None else max(last, one.until)
    return [] if last is None else sorted(sweep.closed(last), key=lambda group: group[0].id)


def _apart(one: Sighting) -> Sighting:
    return Sighting(one.id, one.category, one.cell, one.lat, one.lon, one.place, one.start, one.until, None, one.bond)


def name_of(group: Sequence[Sighting]) -> UUID | None:
    """The event of a group; None for a report that stands alone."""
    return min(one.id for one in group) if len(group) > 1 else None
