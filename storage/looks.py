"""The access log: which of the staff did or read what, and when; never what it said.

It is read in the order of its ids, which are UUIDv7 and so the order in which things were done: a page of it goes on
from the last id of the page before, whatever is added meanwhile.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, bindparam, delete, select

from core.staff import Look, Member, Role
from storage.schema import reports
from storage.schema_staff import looks
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(looks.primary_key)
_HERE = looks.c.municipality == MUNICIPALITY
_told_of = and_(reports.c.municipality == looks.c.municipality, reports.c.id == looks.c.report)
_LOOKS = (
    select(looks, reports.c.reference)
    .select_from(looks.outerjoin(reports, _told_of))
    .where(_HERE)
    .order_by(looks.c.id.desc())
    .limit(bindparam("most"))
)
_NEWEST = _LOOKS.where(looks.c.id < bindparam("older_than"))
_NEWEST_OF = _NEWEST.where(looks.c.actor == bindparam("of_actor"))
_OF_REPORT = _LOOKS.where(looks.c.report == bindparam("of_report"))
_FORGET = delete(looks).where(_HERE, looks.c.at < bindparam("before"))
_LAST = UUID(int=(1 << 128) - 1)


class Looks:
    """The `Looks` of core.ports_staff."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def note(
        self,
        id: UUID,
        member: Member,
        act: str,
        at: datetime,
        *,
        report: UUID | None = None,
        reports: int | None = None,
        about: str | None = None,
    ) -> None:
        """Write down one act."""
        row = {"actor": member.person, "role": member.role, "act": act, "at": at}
        of = {"report": report, "reports": reports, "about": about}
        await self._scope.insert(looks, _UNIQUE, id=id, **row, **of)

    async def newest(self, limit: int, before: UUID | None = None, actor: str | None = None) -> list[Look]:
        """The last entries, newest first: older than the one with the id `before`, of one `actor` or of all."""
        asked: dict[str, Any] = {"most": limit, "older_than": before or _LAST}
        if actor is None:
            return [_look(row) for row in await self._scope.run(_NEWEST, **asked)]
        return [_look(row) for row in await self._scope.run(_NEWEST_OF, of_actor=actor, **asked)]

    async def of_report(self, report: UUID, limit: int) -> list[Look]:
        """The last entries about one report, newest first."""
        return [_look(row) for row in await self._scope.run(_OF_REPORT, of_report=report, most=limit)]

    async def forget(self, before: datetime) -> int:
        """Remove entries older than `before`; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount


def _look(row: Row[Any]) -> Look:
    return Look(
        id=row.id,
        actor=row.actor,
        role=Role(row.role),
        act=row.act,
        at=row.at,
        reference=row.reference,
        reports=row.reports,
        about=row.about,
    )
