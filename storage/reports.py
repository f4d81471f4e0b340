"""Reports: what digests count by lies open and coarse; the resident's words and address are sealed."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, select, update

from core.errors import AlreadyReported
from core.ports import Kept, Retired
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
_OLD = (reports.c.municipality == MUNICIPALITY, reports.c.created_at < bindparam("before"))
_DROP_WORDS = update(reports).where(*_OLD, reports.c.sealed_words.is_not(None)).values(sealed_words=None)
_DROP_ADDRESSES = update(reports).where(*_OLD, reports.c.sealed_address.is_not(None)).values(sealed_address=None)
_DROP_ROWS = delete(reports).where(*_OLD)
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

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of what has been kept long enough; how many reports lost what."""
        rows = await self._scope.run(_DROP_ROWS, before=now - kept.rows)
        words = await self._scope.run(_DROP_WORDS, before=now - kept.words)
        addresses = await self._scope.run(_DROP_ADDRESSES, before=now - kept.addresses)
        return Retired(rows=rows.rowcount, words=words.rowcount, addresses=addresses.rowcount)

    def _report(self, row: Row[Any]) -> Report:
        words = {"text": None, "name": None}
        if row.sealed_words is not None:
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
