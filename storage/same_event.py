"""Reports of the same event, as staff see them; events.py puts them together. A part of the work list."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, case, literal, or_, select

from core.report import ReportState
from core.work import Line
from storage.reports import Reports
from storage.schema import reports
from storage.scope import MUNICIPALITY, Scope

_HERE = reports.c.municipality == MUNICIPALITY
_COUNTED = reports.c.withdrawn_at.is_(None)
_IN_ORDER = (reports.c.created_at.desc(), reports.c.id.desc())
# The second says which index there is for it: it has no rows without an event.
_OF_EVENT = (reports.c.event == bindparam("of"), reports.c.event.is_not(None))
_ALONE = literal(0).label("others")
_WHERE = select(reports.c.category, reports.c.night_of, reports.c.cell, reports.c.event).where(
    _HERE, reports.c.id == bindparam("which")
)
_SIBLINGS = (
    select(reports, _ALONE)
    .where(_HERE, _COUNTED, *_OF_EVENT, reports.c.id != bindparam("which"))
    # Said as a choice, so that no engine goes through all reports in their order to find those of one event.
    .order_by(case((reports.c.created_at.is_not(None), reports.c.created_at)).desc(), reports.c.id.desc())
    .limit(bindparam("most"))
)
_CANDIDATES = (
    select(reports, _ALONE)
    .where(
        _HERE,
        _COUNTED,
        reports.c.category == bindparam("what"),
        reports.c.night_of.between(bindparam("first"), bindparam("last")),
        reports.c.id != bindparam("which"),
        or_(reports.c.event.is_(None), reports.c.event != bindparam("of")),
    )
    .order_by(case((reports.c.cell == bindparam("near"), 0), else_=1), *_IN_ORDER)
    .limit(bindparam("most"))
)
_EVENT = select(reports.c.event).where(_HERE, _COUNTED, reports.c.id == bindparam("which"))


class SameEvent:
    """What the `Worklist` of core.ports_work says of events."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._opening = Reports(scope)

    def line(self, row: Row[Any]) -> Line:
        """A row of reports, with `others`, as a line of a list."""
        report = self._opening.report_of(row)
        held = row.hold is not None and row.released_at is None
        # The name of a place in own words is held with the words.
        spot = report.spot.model_copy(update={"name": None}) if held else report.spot
        return Line(
            id=row.id,
            category=report.category,
            spot=spot,
            night_of=report.when.night_of,
            band=report.when.band,
            state=ReportState(row.state),
            held=held,
            others=row.others,
        )

    async def siblings(self, id: UUID, limit: int) -> list[Line]:
        """The other reports of its event, newest first."""
        event = (await self._scope.run(_EVENT, which=id)).scalar_one_or_none()
        return [self.line(row) for row in await self._scope.run(_SIBLINGS, which=id, of=event, most=limit)]

    async def candidates(self, id: UUID, limit: int) -> list[Line]:
        """Reports that may tell of the same: of its category and within a night of it, nearest in place first."""
        own = (await self._scope.run(_WHERE, which=id)).one_or_none()
        if own is None:
            return []
        night = timedelta(days=1)
        rows = await self._scope.run(
            _CANDIDATES,
            which=id,
            # Beside the event that it is of; where it is of none, of no report's id but its own.
            of=own.event or id,
            what=own.category,
            first=own.night_of - night,
            last=own.night_of + night,
            near=own.cell or "",
            most=limit,
        )
        return [self.line(row) for row in rows]
