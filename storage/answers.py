"""How soon staff answer reports: read over a long span, and seldom."""

from datetime import datetime

from sqlalchemy import bindparam, func, select

from core.ports_pledge import ResponseTimes
from storage.schema import replies, reports
from storage.scope import MUNICIPALITY, Scope

_HOUR = 3600
_first = (
    select(replies.c.report, func.min(replies.c.created_at).label("at"))
    .where(replies.c.municipality == MUNICIPALITY)
    .group_by(replies.c.report)
    .subquery("first")
)
_TIMES = (
    select(reports.c.created_at, _first.c.at)
    .select_from(reports.outerjoin(_first, _first.c.report == reports.c.id))
    .where(
        reports.c.municipality == MUNICIPALITY,
        reports.c.withdrawn_at.is_(None),
        reports.c.created_at >= bindparam("since"),
        reports.c.created_at < bindparam("before"),
    )
)


class Answers:
    """The `Answers` of core.ports_pledge."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def times(self, first: datetime, last: datetime) -> ResponseTimes:
        """Of the reports that came from `first` to before `last`, and were not taken back."""
        rows = (await self._scope.run(_TIMES, since=first, before=last)).all()
        hours = ((row.at - row.created_at).total_seconds() / _HOUR for row in rows if row.at is not None)
        return ResponseTimes(reports=len(rows), hours=tuple(sorted(hours)))
