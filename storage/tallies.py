"""What the service did, counted by local day; and how long reports waited for a first answer."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import and_, bindparam, func, select, update

from core.tallies import Tally
from storage.schema import replies, reports
from storage.schema_staff import tallies
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(tallies.primary_key)
_HERE = tallies.c.municipality == MUNICIPALITY
_MORE = (
    update(tallies)
    .where(
        _HERE,
        tallies.c.day == bindparam("of_day"),
        tallies.c.name == bindparam("of_name"),
        tallies.c.detail == bindparam("of_detail"),
    )
    .values(count=tallies.c["count"] + bindparam("more"))
)
_BETWEEN = (
    select(tallies.c.name, tallies.c.detail, func.sum(tallies.c["count"]).label("total"))
    .where(_HERE, tallies.c.day >= bindparam("first"), tallies.c.day <= bindparam("last"))
    .group_by(tallies.c.name, tallies.c.detail)
)
# What was brought in from elsewhere was never waiting here.
_WAITED = (
    select(reports.c.created_at, func.min(replies.c.created_at).label("answered_at"))
    .select_from(
        reports.outerjoin(
            replies, and_(replies.c.municipality == reports.c.municipality, replies.c.report == reports.c.id)
        )
    )
    .where(
        reports.c.municipality == MUNICIPALITY,
        reports.c.created_at >= bindparam("first"),
        reports.c.created_at < bindparam("last"),
        reports.c.withdrawn_at.is_(None),
        reports.c.source.is_(None),
    )
    .group_by(reports.c.id, reports.c.created_at)
)


class Tallies:
    """The `Tallies` of core.ports_tallies."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, day: date, counted: Sequence[Tally]) -> None:
        """Count these."""
        for tally, more in Counter(counted).items():
            # Of two firsts at once one is, and the other is one more.
            row = {"day": day, "name": tally.name, "detail": tally.detail}
            if not await self._scope.insert(tallies, _UNIQUE, count=more, **row):
                of = {f"of_{name}": value for name, value in row.items()}
                await self._scope.run(_MORE, more=more, **of)

    async def between(self, first: date, last: date) -> dict[tuple[str, str], int]:
        """How many of each name and detail, from `first` to `last`, both included."""
        rows = await self._scope.run(_BETWEEN, first=first, last=last)
        return {(row.name, row.detail): int(row.total) for row in rows}

    async def waited(self, first: datetime, last: datetime) -> tuple[list[timedelta], int]:
        """How long each report of these days waited for its first answer, where it has one; and how many there are."""
        rows = (await self._scope.run(_WAITED, first=first, last=last)).all()
        return [row.answered_at - row.created_at for row in rows if row.answered_at is not None], len(rows)
