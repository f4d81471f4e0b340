"""Reports: what digests count by lies open and coarse; the resident's words and address are sealed."""

import json
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from core.errors import AlreadyReported
from core.report import Report, ReportState, Spot, When
from storage.schema import reports
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(reports.primary_key)
_MINE = (
    select(reports)
    .where(reports.c.municipality == MUNICIPALITY, reports.c.person == bindparam("who"))
    .order_by(reports.c.created_at.desc(), reports.c.id.desc())
    .limit(bindparam("most"))
)
_COUNT = select(func.count()).select_from(reports).where(reports.c.municipality == MUNICIPALITY)


class Reports:
    """The `Reports` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, report: Report, person: str, address: str) -> None:
        """Store one report; raises AlreadyReported when its id is stored already."""
        # The place's name goes with the words: a typed one may say where somebody lives.
        words = json.dumps({"text": report.text, "name": report.spot.name})
        added = await self._scope.insert(
            reports,
            _UNIQUE,
            id=report.id,
            reference=report.reference,
            person=person,
            category=report.category,
            ongoing=report.when.ongoing,
            started_at=report.when.start,
            ended_at=report.when.end,
            night_of=report.when.night_of,
            band=report.when.band,
            place_kind=report.spot.kind,
            place_id=report.spot.place_id,
            lat=report.spot.lat,
            lon=report.spot.lon,
            answers=report.answers,
            sealed_words=self._scope.seal(reports.c.sealed_words, report.id, words),
            sealed_address=self._scope.seal(reports.c.sealed_address, report.id, address),
            language=report.language,
            state=ReportState.NEW,
            created_at=report.created_at,
        )
        if not added:
            raise AlreadyReported

    async def mine(self, person: str, limit: int) -> list[Report]:
        """A person's own reports, newest first; their moments are in UTC."""
        return [self._report(row) for row in await self._scope.run(_MINE, who=person, most=limit)]

    async def count(self) -> int:
        """How many reports the municipality has."""
        return int((await self._scope.run(_COUNT)).scalar_one())

    def _report(self, row: Row[Any]) -> Report:
        words = json.loads(self._scope.open(reports.c.sealed_words, row.id, row.sealed_words))
        return Report(
            id=row.id,
            reference=row.reference,
            category=row.category,
            spot=Spot(kind=row.place_kind, place_id=row.place_id, name=words["name"], lat=row.lat, lon=row.lon),
            when=When(
                ongoing=row.ongoing,
                start=row.started_at,
                end=row.ended_at,
                night_of=row.night_of,
                band=row.band,
            ),
            answers=row.answers,
            text=words["text"],
            language=row.language,
            created_at=row.created_at,
        )
