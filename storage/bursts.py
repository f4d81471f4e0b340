"""Bursts: many reports of one event at once, and which of them were told of."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, delete, distinct, func, or_, select

from core.work import Gathered
from storage.schema import reports
from storage.schema_staff import bursts
from storage.scope import MUNICIPALITY, Scope

# Whose the reports of everyone erased are: see people.py.
NOBODY = ""
_UNIQUE = tuple(bursts.primary_key)
_HERE = reports.c.municipality == MUNICIPALITY
# The last says which index there is for it: it has no rows without an event.
_IN_EVENT = (_HERE, reports.c.event == bindparam("of"), reports.c.event.is_not(None))
_EVENT = select(reports.c.event).where(_HERE, reports.c.id == bindparam("which"), reports.c.withdrawn_at.is_(None))
_GATHERED = select(
    func.count(distinct(reports.c.person)).label("reporters"), func.min(reports.c.created_at).label("since")
).where(
    *_IN_EVENT,
    reports.c.withdrawn_at.is_(None),
    reports.c.person != NOBODY,
    reports.c.created_at > bindparam("since"),
)
# Two that claim at once stand in line here, where the engine lets two write at once.
_IN_LINE = select(reports.c.id).where(_HERE, reports.c.id == bindparam("of")).with_for_update()
# An event goes by the id of one of its reports: it may have been told of under another, before two became one.
_TOLD = (
    select(bursts.c.at)
    .where(
        bursts.c.municipality == MUNICIPALITY,
        bursts.c.at > bindparam("quiet_since"),
        or_(bursts.c.event == bindparam("of"), bursts.c.event.in_(select(reports.c.id).where(*_IN_EVENT))),
    )
    .limit(1)
)

_RETIRE = delete(bursts).where(bursts.c.municipality == MUNICIPALITY, bursts.c.at < bindparam("before"))


class Bursts:
    """The `Bursts` of core.ports_work."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def gathered(self, report: UUID, since: datetime) -> Gathered | None:
        """How many different persons have told of this report's event since then; None when it stands alone."""
        event = (await self._scope.run(_EVENT, which=report)).scalar_one_or_none()
        if event is None:
            return None
        row = (await self._scope.run(_GATHERED, of=event, since=since)).one()
        return Gathered(event=event, reporters=row.reporters, since=row.since) if row.reporters else None

    async def claim(self, gathered: Gathered, at: datetime, minutes: int, quiet_since: datetime) -> bool:
        """Note that it is told of; False when it was told of after `quiet_since`."""
        await self._scope.run(_IN_LINE, of=gathered.event)
        if (await self._scope.run(_TOLD, of=gathered.event, quiet_since=quiet_since)).first() is not None:
            return False
        return await self._scope.insert(
            bursts, _UNIQUE, event=gathered.event, at=at, reporters=gathered.reporters, minutes=minutes
        )

    async def retire(self, before: datetime) -> None:
        """Remove what was told of before a moment."""
        await self._scope.run(_RETIRE, before=before)
