"""Reports: what digests count by lies open and coarse; the resident's words and address are sealed.

The rules:
1. What changes a report asks for its reporter, and for one that was not taken back.
2. A report that was taken back, or whose reporter was erased, keeps its coarse row; the first is counted no more.
3. Words are kept from when they were last written, an address from when it was last wanted; the moment goes with them.
4. Words that cannot be opened are as gone: one damaged row must not stop everything else of a person.
"""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, String, bindparam, delete, func, select, update

from core.errors import AlreadyReported
from core.events import Sighting, often_of, until_of
from core.past import OwnReport, Reply
from core.ports_reports import HeldReport, Kept, Retired
from core.report import Hold, PlaceKind, Report, ReportState, Spot, When
from storage.bursts import Bursts
from storage.cells import cell_of
from storage.columns import UTCDateTime
from storage.events import Events
from storage.notes import Notes
from storage.photos import Photos
from storage.replies import Replies
from storage.schema import photos, replies, reports
from storage.scope import MUNICIPALITY, Scope
from storage.sendings import Sendings
from storage.summaries import Summaries

_UNIQUE = tuple(reports.primary_key)
_HERE = reports.c.municipality == MUNICIPALITY
_COUNTED = reports.c.withdrawn_at.is_(None)
# Words that are gone can be quoted no more.
NO_WORDS = {"sealed_words": None, "worded_at": None, "quote": None}
NO_ADDRESS = {"sealed_address": None, "addressed_at": None}

_photos = (
    select(func.count())
    .where(photos.c.municipality == MUNICIPALITY, photos.c.owner == reports.c.id)
    .scalar_subquery()
    .label("photos")
)
_replies = (
    select(func.count())
    .where(replies.c.municipality == MUNICIPALITY, replies.c.report == reports.c.id)
    .scalar_subquery()
    .label("replies")
)
_ALL_MINE = (
    select(reports, _photos, _replies)
    .where(_HERE, reports.c.person == bindparam("who"))
    .order_by(reports.c.created_at.desc(), reports.c.id.desc())
)
_own = reports.alias("own")
_in_all = (
    select(func.count())
    .where(_own.c.municipality == MUNICIPALITY, _own.c.person == bindparam("who"), _own.c.withdrawn_at.is_(None))
    .scalar_subquery()
    .label("in_all")
)
_MINE = _ALL_MINE.add_columns(_in_all).limit(bindparam("most"))
_HELD = (
    select(reports)
    .where(_HERE, _COUNTED, reports.c.reference == bindparam("named"))
    .order_by(reports.c.created_at.desc(), reports.c.id.desc())
    .limit(1)
)

_OWN = (_HERE, _COUNTED, reports.c.id == bindparam("which"), reports.c.person == bindparam("who"))
_CHANGE = update(reports).where(*_OWN)
_END = _CHANGE.values(
    ended_by_reporter_at=func.coalesce(reports.c.ended_by_reporter_at, bindparam("at", type_=UTCDateTime))
)
_WORDS = select(reports.c.sealed_words).where(*_OWN)
# What a person let go of, or let be quoted, were other words.
_REWRITE = _CHANGE.values(quote=None)
_HOLD = _REWRITE.values(hold=func.coalesce(reports.c.hold, bindparam("more", type_=String)), released_at=None)
_SILENCE = (
    update(reports)
    .where(_HERE, reports.c.person == bindparam("who"), reports.c.sealed_address.is_not(None))
    .values(NO_ADDRESS)
)
_WITHDRAW = _CHANGE.values(NO_WORDS | NO_ADDRESS)
_ANSWERED = update(reports).where(_HERE, _COUNTED, reports.c.id == bindparam("which"))

_DROP_WORDS = update(reports).where(_HERE, reports.c.worded_at < bindparam("before")).values(NO_WORDS)
_DROP_ADDRESSES = update(reports).where(_HERE, reports.c.addressed_at < bindparam("before")).values(NO_ADDRESS)
_DROP_ROWS = delete(reports).where(_HERE, reports.c.created_at < bindparam("before"))
_COUNT = select(func.count()).select_from(reports).where(_HERE, _COUNTED)


class Reports:
    """The `Reports` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._replies = Replies(scope)
        self._notes = Notes(scope)
        self._photos = Photos(scope)
        self._sendings = Sendings(scope)
        self._events = Events(scope)
        self._summaries = Summaries(scope)

    async def add(self, report: Report, person: str, address: str | None) -> None:
        """Store one report, and mark when it was sent; raises AlreadyReported when its id is stored already.

        No address: no answers wanted.
        """
        cell, often = cell_of(report.spot.lat, report.spot.lon), often_of(report)
        until = until_of(report.category, report.when.start, report.when.end, often, placed=cell is not None)
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
            cell=cell,
            effect=_effect(report),
            often=often,
            until=until,
            answers=report.answers,
            sealed_words=self._sealed_words(report.id, report.text, report.spot.name),
            worded_at=report.created_at,
            **self._address(report.id, address, report.created_at),
            hold=report.hold,
            language=report.language,
            state=ReportState.NEW,
            created_at=report.created_at,
        )
        if not added:
            raise AlreadyReported
        await self._sendings.add(person, report.created_at)
        await self._summaries.told(report.when.night_of, report.created_at.date())
        if cell is not None and until is not None:
            await self._events.placed(_sighting(report, cell, until), report.when.night_of)

    async def mine(self, person: str, limit: int | None) -> list[OwnReport]:
        """A person's own reports with their replies, newest first, those taken back too; all of them without a limit.

        Their moments are in UTC.
        """
        if limit is None:
            return await self._owned((await self._scope.run(_ALL_MINE, who=person)).all())
        return (await self.newest(person, limit))[0]

    async def newest(self, person: str, limit: int) -> tuple[list[OwnReport], int]:
        """The same, and how many there are in all, without those taken back."""
        rows = (await self._scope.run(_MINE, who=person, most=limit)).all()
        return await self._owned(rows), rows[0].in_all if rows else 0

    async def _owned(self, rows: Sequence[Row[Any]]) -> list[OwnReport]:
        answered = await self._replies.of([row.id for row in rows if row.replies])
        return [self._own(row, answered.get(row.id, ())) for row in rows]

    async def end(self, id: UUID, person: str, at: datetime) -> bool:
        """Note when something that went on ended; the first time counts. What it was one event with may change."""
        if (await self._scope.run(_END, which=id, who=person, at=at)).rowcount == 0:
            return False
        await self._events.ended(id)
        return True

    async def rewrite(self, id: UUID, person: str, text: str, hold: Hold | None, at: datetime) -> bool:
        """Put other words in place of a report's own; the place's name stays, and so does what held it before."""
        row = (await self._scope.run(_WORDS, which=id, who=person)).one_or_none()
        if row is None:
            return False
        words = self._sealed_words(id, text, self._words(id, row.sealed_words)["name"])
        written: dict[str, Any] = {"which": id, "who": person, "sealed_words": words, "worded_at": at}
        if hold is None:
            await self._scope.run(_REWRITE, **written)
        else:
            await self._scope.run(_HOLD, **written, more=hold)
        return True

    async def follow(self, id: UUID, person: str, address: str | None, at: datetime) -> bool:
        """Keep an address to answer to, from now on for as long as one is kept; or forget it."""
        return (await self._scope.run(_CHANGE, which=id, who=person, **self._address(id, address, at))).rowcount == 1

    async def silence(self, person: str) -> int:
        """Forget where to answer any of a person's reports; how many."""
        return (await self._scope.run(_SILENCE, who=person)).rowcount

    async def withdraw(self, id: UUID, person: str, at: datetime) -> bool:
        """Take a report back; False when it was taken back before, too."""
        if (await self._scope.run(_WITHDRAW, which=id, who=person, withdrawn_at=at)).rowcount == 0:
            return False
        await self._replies.drop_words(id)
        await self._notes.drop_words(id)
        await self._photos.drop_all(id)
        await self._events.withdrawn(id)
        return True

    async def held(self, reference: str) -> HeldReport | None:
        """The report with this reference as staff answer it, the newest one should two ever share it."""
        row = (await self._scope.run(_HELD, named=reference)).one_or_none()
        if row is None:
            return None
        address = self._scope.opened(reports.c.sealed_address, row.id, row.sealed_address)
        return HeldReport(self.report_of(row), ReportState(row.state), address)

    async def reply(self, id: UUID, reply: Reply, author: str | None = None) -> None:
        """Store an answer from staff, and the state that it brings; nothing for a report that was taken back."""
        if (await self._scope.run(_ANSWERED, which=id, state=reply.state)).rowcount == 1:
            await self._replies.add(id, reply, author)

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of what has been kept long enough; how many reports lost what."""
        await self._replies.retire_rows(now - kept.rows)
        await self._notes.retire(now - kept.words, now - kept.rows)
        await Bursts(self._scope).retire(now - kept.rows)
        # A night may be told of long afterwards: what goes may lie in any month up to then.
        rows = await self._scope.run(_DROP_ROWS, before=now - kept.rows)
        if rows.rowcount:
            await self._summaries.changed(date.min, (now - kept.rows).date())
        words = await self._scope.run(_DROP_WORDS, before=now - kept.words)
        addresses = await self._scope.run(_DROP_ADDRESSES, before=now - kept.addresses)
        replied = await self._replies.retire_words(now - kept.words)
        return Retired(rows=rows.rowcount, words=words.rowcount, addresses=addresses.rowcount, replies=replied)

    async def count(self) -> int:
        """How many reports the municipality has, without those that were taken back."""
        return int((await self._scope.run(_COUNT)).scalar_one())

    def _sealed_words(self, id: UUID, text: str | None, name: str | None) -> bytes:
        # The place's name goes with the words: a typed one may say where somebody lives.
        return self._scope.seal(reports.c.sealed_words, id, json.dumps({"text": text, "name": name}))

    def _address(self, id: UUID, address: str | None, at: datetime) -> dict[str, Any]:
        if address is None:
            return NO_ADDRESS
        return {"sealed_address": self._scope.seal(reports.c.sealed_address, id, address), "addressed_at": at}

    def _words(self, id: UUID, sealed: bytes | None) -> dict[str, str | None]:
        opened = self._scope.opened(reports.c.sealed_words, id, sealed)
        words: dict[str, str | None] = {"text": None, "name": None} if opened is None else json.loads(opened)
        return words

    def _own(self, row: Row[Any], answered: Sequence[Reply]) -> OwnReport:
        return OwnReport(
            report=self.report_of(row),
            state=row.state,
            ended_at=row.ended_by_reporter_at,
            withdrawn_at=row.withdrawn_at,
            followed=row.sealed_address is not None,
            replies=tuple(answered),
            photos=row.photos,
            released=row.released_at is not None,
        )

    def report_of(self, row: Row[Any]) -> Report:
        """A row of reports, its words opened."""
        words = self._words(row.id, row.sealed_words)
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
            hold=row.hold,
            language=row.language,
            created_at=row.created_at,
        )


def _sighting(report: Report, cell: str, until: datetime) -> Sighting:
    """A new report as events see it."""
    lat, lon = report.spot.lat or 0.0, report.spot.lon or 0.0
    place = report.spot.place_id if report.spot.kind is PlaceKind.KNOWN else None
    return Sighting(report.id, report.category, cell, lat, lon, place, report.when.start, until)


def _effect(report: Report) -> int | None:
    """How much it affects the reporter, 1 to 5; None where that was not told."""
    (told, *_) = (*report.answers.get("effect", ()), "")
    return int(told) if told.isdecimal() else None
