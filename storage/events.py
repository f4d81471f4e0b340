"""Events: which reports tell of the same, kept in the column `event` as core.events has it. The rules:

1. `event` is the id of the event's first report in each report of it, and nothing in a report that stands alone.
2. A report that is told can only bring groups together: it and what it touches get one name, two statements.
3. When one goes, or its time changes, its group may fall apart: the group is read and grouped anew.
4. Staff's word is a bond that all reports marked as one event share, or a window without length for a report that is of
   no event by itself; both count whenever a group is grouped anew.
5. After many reports came in at once `regroup` goes through them in the order of time, a page at a time.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Date, Row, Uuid, and_, bindparam, func, or_, select, update

from core.digest.figures import COUNTED
from core.events import FORMS_NONE, LONGEST, Sighting, Sweep, groups_of, name_of, near, until_of
from core.report import PlaceKind
from storage.cells import ring
from storage.columns import UTCDateTime
from storage.schema import reports
from storage.scope import MUNICIPALITY, Scope
from storage.summaries import Summaries

# Points 300 m apart lie at most two cells apart.
STEPS = 2
# Windows that overlap are at most a day long each.
NIGHTS = timedelta(days=3)
PAGE = 2000

_HERE = and_(reports.c.municipality == MUNICIPALITY, reports.c.withdrawn_at.is_(None))
_SEEN = (
    *(reports.c.id, reports.c.category, reports.c.cell, reports.c.lat, reports.c.lon, reports.c.place_kind),
    *(reports.c.place_id, reports.c.started_at, reports.c.until, reports.c.event, reports.c.bond),
)
_ENDS = (reports.c.ended_at, reports.c.ended_by_reporter_at, reports.c.often)
_NAME = func.coalesce(reports.c.event, reports.c.id, type_=Uuid)
_BESIDE = (
    select(_NAME.label("name"), reports.c.lat, reports.c.lon, reports.c.place_kind, reports.c.place_id)
    .where(
        _HERE,
        reports.c.cell.in_(bindparam("cells", expanding=True)),
        reports.c.night_of.between(bindparam("first", type_=Date), bindparam("last", type_=Date)),
        # Written so that no index of categories is tempting: most of what is of a category is far away.
        reports.c.category + "" == bindparam("kind"),
        reports.c.started_at < bindparam("ends", type_=UTCDateTime),
        reports.c.until > bindparam("begins", type_=UTCDateTime),
        reports.c.until > reports.c.started_at,
        reports.c.id != bindparam("which"),
    )
    .distinct()
)
_ONE = select(*_SEEN, *_ENDS, reports.c.night_of).where(_HERE, reports.c.id == bindparam("which"))
_WAS = select(reports.c.event, reports.c.night_of).where(
    reports.c.municipality == MUNICIPALITY, reports.c.id == bindparam("which")
)
# In no order: by their ids SQLite would rather go through the whole table than sort a few.
_MEMBERS = select(*_SEEN).where(_HERE, reports.c.event == bindparam("named"))
_PAGE = (
    select(*_SEEN, *_ENDS)
    .where(
        _HERE,
        reports.c.category == bindparam("kind"),
        reports.c.started_at >= bindparam("begins", type_=UTCDateTime),
        reports.c.started_at <= bindparam("ends", type_=UTCDateTime),
        or_(reports.c.started_at > bindparam("begins", type_=UTCDateTime), reports.c.id > bindparam("after")),
    )
    .order_by(reports.c.started_at, reports.c.id)
    .limit(PAGE)
)
_ALL = update(reports).where(reports.c.municipality == MUNICIPALITY)
_RENAME = _ALL.where(reports.c.event.in_(bindparam("names", expanding=True)))
_CALL = _ALL.where(reports.c.id == bindparam("which"))
_BOND = _ALL.where(reports.c.event == bindparam("named"), reports.c.bond == bindparam("old"))
_FIRST = UUID(int=0)


class Events:
    """The `Events` of core.ports_figures, and what reports tell it."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._summaries = Summaries(scope)

    async def placed(self, one: Sighting, night: date) -> None:
        """Bring a report together with what it touches."""
        beside = await self._scope.run(
            _BESIDE,
            cells=_around(one.cell),
            first=night - NIGHTS,
            last=night + NIGHTS,
            kind=one.category,
            ends=one.until,
            begins=one.start,
            which=one.id,
        )
        names = {row.name for row in beside if near(one, _like(one, row))}
        if names - {one.event}:
            await self._unite({one.event or one.id, *names})

    async def ended(self, id: UUID) -> None:
        """The reporter told when it ended: its window is another, and with it what it touches."""
        row = (await self._scope.run(_ONE, which=id)).one()
        if row.until == row.started_at:
            return
        until = _until(row)
        await self._scope.run(_CALL, which=id, until=until)
        if row.event is not None:
            await self._settle(row.event)
        if until is not None:
            now = (await self._scope.run(_ONE, which=id)).one()
            await self.placed(_sighting(now, until), now.night_of)

    async def withdrawn(self, id: UUID) -> None:
        """A report was taken back: it is of no event any more, and what it held together may fall apart."""
        was = (await self._scope.run(_WAS, which=id)).one()
        await self._summaries.changed(was.night_of, was.night_of)
        if was.event is not None:
            await self._scope.run(_CALL, which=id, event=None, bond=None)
            await self._settle(was.event)

    async def join(self, report: UUID, other: UUID) -> bool:
        """Staff say that two reports are of the same event."""
        found = [(await self._scope.run(_ONE, which=id)).one_or_none() for id in (report, other)]
        rows = [row for row in found if row is not None]
        if len(rows) < 2 or report == other:
            return False
        bonds = {row.bond for row in rows} - {None}
        bond = min(bonds or {report, other})
        name = await self._unite({row.event or row.id for row in rows})
        for row in rows:
            await self._scope.run(_CALL, which=row.id, bond=bond)
        for old in bonds - {bond}:
            await self._scope.run(_BOND, named=name, old=old, bond=bond)
        return True

    async def part(self, report: UUID) -> bool:
        """Staff say that a report tells of something else than those that it was grouped with."""
        row = (await self._scope.run(_ONE, which=report)).one_or_none()
        if row is None or row.event is None:
            return False
        await self._summaries.regrouped([row.event])
        await self._scope.run(_CALL, which=report, event=None, bond=None, until=row.started_at)
        await self._settle(row.event)
        return True

    async def members(self, report: UUID) -> list[UUID]:
        """The reports of the same event, in the order in which they were told."""
        row = (await self._scope.run(_ONE, which=report)).one_or_none()
        if row is None or row.event is None:
            return []
        return sorted(member.id for member in await self._scope.run(_MEMBERS, named=row.event))

    async def regroup(self, first: datetime, last: datetime) -> int:
        """Group the reports that began in this time with each other and with those around it."""
        await self._summaries.changed((first - NIGHTS).date(), (last + NIGHTS).date())
        return sum([await self._sweep(category, first, last) for category in COUNTED if category not in FORMS_NONE])

    async def _sweep(self, category: str, first: datetime, last: datetime) -> int:
        sweep, events = Sweep(_around), 0
        begins, after = first - LONGEST, _FIRST
        while True:
            page = await self._scope.run(_PAGE, kind=category, begins=begins, after=after, ends=last + LONGEST)
            rows = page.all()
            for row in rows:
                if (until := row.until or _until(row)) is not None:
                    sweep.add(_sighting(row, until))
            untold = [{"which": row.id, "until": until} for row in rows if not row.until and (until := _until(row))]
            await self._each(untold)
            done = len(rows) < PAGE
            for group in sweep.closed(last + 3 * LONGEST if done else rows[-1].started_at):
                events += await self._grouped(group) and any(first <= one.start <= last for one in group)
            if done:
                return events
            begins, after = rows[-1].started_at, rows[-1].id

    async def _grouped(self, group: Sequence[Sighting]) -> bool:
        """Give a group that was found one name; whether it is an event."""
        names = {one.event for one in group} - {None}
        if len(group) == 1 and not names:
            return False
        name = min([one.id for one in group] + [known for known in names if known])
        if names - {name}:
            await self._scope.run(_RENAME, names=sorted(names - {None, name}, key=str), event=name)
        await self._each([{"which": one.id, "event": name} for one in group if one.event is None])
        return True

    async def _each(self, changes: list[dict[str, Any]]) -> None:
        """Write the same columns of many reports."""
        if changes:
            named = [{"own_municipality": self._scope.municipality, **change} for change in changes]
            await self._scope.session.execute(_CALL, named)

    async def _settle(self, event: UUID) -> None:
        """Group the reports of one event anew: it may have fallen apart, or have another first report."""
        await self._summaries.regrouped([event])
        members = [_sighting(row, row.until) for row in await self._scope.run(_MEMBERS, named=event)]
        for group in groups_of(members, _around):
            name = name_of(group)
            await self._each([{"which": one.id, "event": name} for one in group if name != event])

    async def _unite(self, names: set[UUID]) -> UUID:
        """Make one event of events and reports that stand alone; its name."""
        name = min(names)
        if others := sorted(names - {name}):
            await self._summaries.regrouped(others)
            await self._scope.run(_RENAME, names=others, event=name)
        await self._each([{"which": one, "event": name} for one in sorted(names)])
        await self._summaries.regrouped([name])
        return name


@lru_cache(maxsize=65_536)
def _around(cell: str) -> tuple[str, ...]:
    """The cells in which something near can lie; of what has no cell, nothing."""
    return ring(cell, STEPS) if cell else ()


def _until(row: Row[Any]) -> datetime | None:
    ended = row.ended_by_reporter_at or row.ended_at
    return until_of(row.category, row.started_at, ended, row.often, placed=row.cell is not None)


def _sighting(row: Row[Any], until: datetime | None) -> Sighting:
    """A row as core.events sees it; one that forms no event by itself has a window without length."""
    place = row.place_id if row.place_kind == PlaceKind.KNOWN else None
    return Sighting(
        id=row.id,
        category=row.category,
        cell=row.cell or "",
        lat=row.lat or 0.0,
        lon=row.lon or 0.0,
        place=place,
        start=row.started_at,
        until=until or row.started_at,
        event=row.event,
        bond=row.bond,
    )


def _like(one: Sighting, row: Row[Any]) -> Sighting:
    place = row.place_id if row.place_kind == PlaceKind.KNOWN else None
    return Sighting(one.id, one.category, one.cell, row.lat, row.lon, place, one.start, one.until)
