"""Reports taken out, a page at a time. Each page begins where the last one ended, so that the last costs no more than
the first; who told a report, and where to answer, is not even read."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Row, Select, Uuid, bindparam, func, or_, select

from core.bulk import Taken, Wanted
from core.past import Reply
from core.report import Band, Category, Hold, PlaceKind, ReportState
from storage.columns import UTCDateTime
from storage.replies import Replies
from storage.schema import reports
from storage.scope import MUNICIPALITY, Scope

_WANTED = (
    reports.c.municipality == MUNICIPALITY,
    reports.c.created_at < bindparam("before"),
    or_(reports.c.withdrawn_at.is_(None), bindparam("withdrawn", type_=Boolean)),
)
_COUNT = select(func.count()).select_from(reports).where(*_WANTED, reports.c.created_at >= bindparam("first"))
_EARLIEST = (
    select(reports.c.created_at).where(reports.c.municipality == MUNICIPALITY).order_by(reports.c.created_at).limit(1)
)
_COARSE = (
    *(reports.c.id, reports.c.reference, reports.c.category, reports.c.ongoing, reports.c.started_at),
    *(func.coalesce(reports.c.ended_at, reports.c.ended_by_reporter_at, type_=UTCDateTime).label("ended_at"),),
    *(reports.c.night_of, reports.c.band, reports.c.place_kind, reports.c.place_id, reports.c.lat, reports.c.lon),
    *(reports.c.effect, reports.c.answers, reports.c.state, reports.c.hold, reports.c.released_at),
    *(reports.c.language, reports.c.created_at, reports.c.withdrawn_at, reports.c.event, reports.c.source),
    reports.c.sealed_words.is_not(None).label("worded"),
)


def _page(*more: Any) -> Select[Any]:
    at, id = bindparam("at", type_=UTCDateTime), bindparam("last_id", type_=Uuid)
    return (
        select(*_COARSE, *more)
        .where(*_WANTED, reports.c.created_at >= at, or_(reports.c.created_at > at, reports.c.id > id))
        .order_by(reports.c.created_at, reports.c.id)
        .limit(bindparam("most"))
    )


_PAGE = _page()
_PAGE_WITH_WORDS = _page(reports.c.sealed_words)
_NO_ID = UUID(int=0)


class Exports:
    """The `Exports` of core.ports_data."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def earliest(self) -> datetime | None:
        """When the first report was received; None when there is none."""
        return (await self._scope.run(_EARLIEST)).scalar_one_or_none()

    async def count(self, wanted: Wanted) -> int:
        """How many reports that is."""
        asked = {"first": wanted.first, "before": wanted.before, "withdrawn": wanted.withdrawn}
        return int((await self._scope.run(_COUNT, **asked)).scalar_one())

    async def page(self, wanted: Wanted, after: tuple[datetime, UUID] | None, limit: int) -> list[Taken]:
        """The next ones after one that was received then; fewer than `limit` is the end."""
        at, id = after or (wanted.first, _NO_ID)
        asked = {"before": wanted.before, "withdrawn": wanted.withdrawn, "at": at, "last_id": id, "most": limit}
        found = await self._scope.run(_PAGE_WITH_WORDS if wanted.words else _PAGE, **asked)
        taken = [self._taken(row, words=wanted.words) for row in found]
        return await self._answered(taken, words=wanted.words) if wanted.replies else taken

    async def _answered(self, taken: Sequence[Taken], *, words: bool) -> list[Taken]:
        replies = await Replies(self._scope).of([one.id for one in taken])
        return [replace(one, replies=_shown(replies.get(one.id, ()), words=words)) for one in taken]

    def _taken(self, row: Row[Any], *, words: bool) -> Taken:
        told = self._words(row) if words else {"text": None, "name": None}
        return Taken(
            id=row.id,
            reference=row.reference,
            category=Category(row.category),
            ongoing=row.ongoing,
            started_at=row.started_at,
            ended_at=row.ended_at,
            night_of=row.night_of,
            band=Band(row.band),
            place_kind=PlaceKind(row.place_kind),
            place_id=row.place_id,
            lat=row.lat,
            lon=row.lon,
            effect=row.effect,
            answers={question: tuple(options) for question, options in row.answers.items()},
            state=ReportState(row.state),
            hold=Hold(row.hold) if row.hold is not None and row.released_at is None else None,
            worded=bool(row.worded),
            language=row.language,
            created_at=row.created_at,
            withdrawn_at=row.withdrawn_at,
            event=row.event,
            source=row.source,
            text=told["text"],
            name=told["name"],
        )

    def _words(self, row: Row[Any]) -> dict[str, str | None]:
        opened = self._scope.opened(reports.c.sealed_words, row.id, row.sealed_words)
        words: dict[str, str | None] = {"text": None, "name": None} if opened is None else json.loads(opened)
        return words


def _shown(replies: Sequence[Reply], *, words: bool) -> tuple[Reply, ...]:
    return tuple(replies) if words else tuple(reply.model_copy(update={"words": None}) for reply in replies)
