"""The work list: reports as staff see and change them.

The rules:
1. Nothing here gives away who reported; where to answer is given to whoever sends, and to no page.
2. What changes a report says what it was when it was seen, and changes nothing when it is something else by now.
3. A report that was taken back is as none.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Date, Row, Select, bindparam, case, func, or_, select, tuple_, update

from core.report import Category, ReportState
from core.work import LONGEST_QUOTE, Asked, Mark, Page, Quote, Wanted, Worked, mark_of
from storage.columns import UTCDateTime
from storage.notes import Notes
from storage.replies import Replies
from storage.reports import Reports
from storage.same_event import SameEvent
from storage.schema import WAITS, photos, reports
from storage.scope import MUNICIPALITY, Scope

_HERE = reports.c.municipality == MUNICIPALITY
_COUNTED = reports.c.withdrawn_at.is_(None)
_THIS = (_HERE, _COUNTED, reports.c.id == bindparam("which"))
_IN_ORDER = (reports.c.created_at.desc(), reports.c.id.desc())
_PLACE_IN_ORDER = tuple_(reports.c.created_at, reports.c.id)
_BOUND = tuple_(bindparam("at", type_=UTCDateTime), bindparam("then", type_=reports.c.id.type))
# Words wait for a person until they are released, or a person has said that they stay held: see `keep_held`.
_WAITING = (WAITS, reports.c.quote.is_(None), reports.c.sealed_words.is_not(None))

_other = reports.alias("other")
OTHERS = (
    select(func.count())
    .where(
        _other.c.municipality == MUNICIPALITY,
        _other.c.event == reports.c.event,
        # Says which index there is for it: it has no rows without an event.
        _other.c.event.is_not(None),
        _other.c.id != reports.c.id,
        _other.c.withdrawn_at.is_(None),
    )
    .scalar_subquery()
    .label("others")
)
_LISTED = (
    select(reports, OTHERS)
    .where(
        _HERE,
        _COUNTED,
        reports.c.category.in_(bindparam("categories", expanding=True)),
        # Said as a choice, so that no engine goes through all nights by their index to find those in one state.
        case((reports.c.night_of >= bindparam("since", type_=Date), 1), else_=0) == 1,
    )
    .order_by(*_IN_ORDER)
    .limit(bindparam("most"))
)
# One state at a time: its index lies in the order that is wanted, and that of several does not.
_NEWEST = _LISTED.where(reports.c.state == bindparam("state"))


def _older(statement: Select[Any]) -> Select[Any]:
    return statement.where(_PLACE_IN_ORDER < _BOUND)


def _newer(statement: Select[Any]) -> Select[Any]:
    upwards = statement.order_by(None).order_by(reports.c.created_at, reports.c.id)
    return upwards.where(_PLACE_IN_ORDER > _BOUND)


_OLDER, _NEWER = _older(_NEWEST), _newer(_NEWEST)
_HELD_NEWEST = _LISTED.where(*_WAITING)
_HELD_OLDER, _HELD_NEWER = _older(_HELD_NEWEST), _newer(_HELD_NEWEST)
_AT = select(reports.c.created_at).where(_HERE, reports.c.id == bindparam("which"))
_WAITING_FIRST = select(reports.c.id).where(_HERE, _COUNTED, *_WAITING).limit(bindparam("most"))

_FETCHED = (photos.c.municipality == MUNICIPALITY, photos.c.sealed_image.is_not(None))
_photos = select(func.count()).where(*_FETCHED, photos.c.owner == reports.c.id).scalar_subquery().label("photos")
_ONE = select(reports, OTHERS, _photos).where(*_THIS)
_ADDRESS = select(reports.c.sealed_address).where(*_THIS)
_PICTURES = (
    select(photos.c.id, photos.c.sealed_image)
    .where(*_FETCHED, photos.c.owner == bindparam("of"))
    .order_by(photos.c.created_at, photos.c.id)
)

# Two who act at once stand in line here, where the engine lets two write at once.
_STATE = select(reports.c.state).where(*_THIS).with_for_update()
_CHANGE = update(reports).where(*_THIS)
_AS_READ = _CHANGE.where(reports.c.worded_at == bindparam("read_at", type_=UTCDateTime))
_RELEASE = _AS_READ.where(WAITS)
_KEEP_HELD = _AS_READ.where(WAITS).values(quote=Quote.DECLINED)
_DECIDE = _AS_READ.where(reports.c.quote.is_(None), or_(reports.c.hold.is_(None), reports.c.released_at.is_not(None)))
_ANSWERED = _CHANGE.where(reports.c.state == ReportState.NEEDS_MORE).values(state=ReportState.NEW)
_REFERENCE = select(reports.c.reference).where(*_THIS)

_QUOTABLE = (
    select(reports, OTHERS, _photos)
    .where(
        _HERE,
        _COUNTED,
        reports.c.created_at >= bindparam("since"),
        reports.c.sealed_words.is_not(None),
        reports.c.quote.is_(None),
        or_(reports.c.hold.is_(None), reports.c.released_at.is_not(None)),
    )
    .order_by(*_IN_ORDER)
    .limit(bindparam("most"))
)
_QUOTABLE_AFTER = _older(_QUOTABLE)
AT_ONCE = 20


class Worklist(SameEvent):
    """The `Worklist` of core.ports_work; what of it is about events is in same_event.py."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope)
        self._reports = Reports(scope)
        self._replies = Replies(scope)
        self._notes = Notes(scope)

    async def page(self, wanted: Wanted, limit: int, *, after: UUID | None = None, before: UUID | None = None) -> Page:
        """A page of a list: the newest ones, those next older than `after`, or those next newer than `before`."""
        asked: dict[str, Any] = {
            "categories": list(wanted.categories or Category),
            "since": wanted.since,
            # One more than is shown tells whether there are any.
            "most": limit + 1,
        }
        bound = await self._bound(after or before)
        if bound is None:
            rows = await self._listed(_HELD_NEWEST if wanted.held else _NEWEST, wanted, **asked)
            return Page(lines=tuple(map(self.line, rows[:limit])), older=len(rows) > limit)
        if after is not None:
            rows = await self._listed(_HELD_OLDER if wanted.held else _OLDER, wanted, **asked, **bound)
            return Page(lines=tuple(map(self.line, rows[:limit])), newer=True, older=len(rows) > limit)
        newer = await self._listed(_HELD_NEWER if wanted.held else _NEWER, wanted, **asked, **bound)
        rows = newer[::-1]
        if len(rows) < limit:  # what came before has become fewer: the first page, whole
            return await self.page(wanted, limit)
        return Page(lines=tuple(map(self.line, reversed(rows[:limit]))), newer=len(rows) > limit, older=True)

    async def _listed(self, statement: Select[Any], wanted: Wanted, **asked: Any) -> list[Row[Any]]:
        """What a statement lists, newest first, of all the states that are wanted together."""
        if wanted.held:
            rows = list(await self._scope.run(statement, **asked))
        else:
            rows = [row for state in wanted.states for row in await self._scope.run(statement, **asked, state=state)]
        return sorted(rows, key=lambda row: (row.created_at, row.id), reverse=True)

    async def _bound(self, id: UUID | None) -> dict[str, Any] | None:
        if id is None:
            return None
        at = (await self._scope.run(_AT, which=id)).scalar_one_or_none()
        return None if at is None else {"at": at, "then": id}

    async def held(self, limit: int) -> int:
        """How many reports have words that wait for a person; counted up to `limit`."""
        return len((await self._scope.run(_WAITING_FIRST, most=limit)).all())

    async def one(self, id: UUID) -> Worked | None:
        """One report, opened."""
        row = (await self._scope.run(_ONE, which=id)).one_or_none()
        return None if row is None else await self._worked(row)

    async def address(self, id: UUID) -> str | None:
        """Where its reporter wants answers; None when none are wanted."""
        sealed = (await self._scope.run(_ADDRESS, which=id)).scalar_one_or_none()
        return self._scope.opened(reports.c.sealed_address, id, sealed)

    async def pictures(self, id: UUID) -> list[bytes]:
        """Its photos, oldest first, each a JPEG; those that cannot be opened are passed by."""
        rows = await self._scope.run(_PICTURES, of=id)
        opened = (self._scope.opened_bytes(photos.c.sealed_image, row.id, row.sealed_image) for row in rows)
        return [image for image in opened if image is not None]

    async def move(self, id: UUID, seen: Mark, to: ReportState) -> bool:
        """Bring it to a state; False, and nothing changed, when it is not as it was seen any more."""
        state = (await self._scope.run(_STATE, which=id)).scalar_one_or_none()
        if state is None or mark_of(ReportState(state), await self._replies.count(id)) != seen:
            return False
        await self._scope.run(_CHANGE, which=id, state=to)
        return True

    async def release(self, id: UUID, worded_at: datetime | None, at: datetime) -> bool:
        """Let go of what held exactly these words; False when they are others now, or held no more."""
        return (await self._scope.run(_RELEASE, which=id, read_at=worded_at, released_at=at)).rowcount == 1

    async def keep_held(self, id: UUID, worded_at: datetime | None) -> bool:
        """A person has read these words and holds on to them. That they are no quote is how it is known."""
        return (await self._scope.run(_KEEP_HELD, which=id, read_at=worded_at)).rowcount == 1

    async def quotable(self, since: datetime, after: UUID | None) -> Worked | None:
        """The next report whose words nobody has decided on. One without words of its own has a sealed place, so that
        it is found out only when it is opened."""
        while True:
            bound = await self._bound(after)
            statement = _QUOTABLE if bound is None else _QUOTABLE_AFTER
            rows = (await self._scope.run(statement, since=since, most=AT_ONCE, **(bound or {}))).all()
            for row in rows:
                if 0 < len(self._reports.report_of(row).text or "") <= LONGEST_QUOTE:
                    return await self._worked(row)
            if len(rows) < AT_ONCE:
                return None
            after = rows[-1].id

    async def quote(self, id: UUID, worded_at: datetime, said: Quote) -> bool:
        """Decide on exactly these words; False when they are others now, gone, held, or decided on."""
        return (await self._scope.run(_DECIDE, which=id, read_at=worded_at, quote=said)).rowcount == 1

    async def take_answer(self, id: UUID) -> Asked | None:
        """Its reporter told more: a report that needed it waits to be read again."""
        if (await self._scope.run(_ANSWERED, which=id)).rowcount == 0:
            return None
        author = await self._replies.author(id)
        reference = (await self._scope.run(_REFERENCE, which=id)).scalar_one()
        return None if author is None else Asked(reference=reference, author=author)

    async def _worked(self, row: Row[Any]) -> Worked:
        answered = await self._replies.of([row.id])
        return Worked(
            report=self._reports.report_of(row),
            state=row.state,
            ended_at=row.ended_by_reporter_at,
            released=row.released_at is not None,
            quote=row.quote,
            worded_at=row.worded_at,
            reachable=row.sealed_address is not None,
            replies=answered.get(row.id, ()),
            notes=await self._notes.of(row.id),
            photos=row.photos,
            others=row.others,
        )
