"""Coaches' deep links, and how many came through each; what a coach calls a link is sealed."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, or_, select, update

from core.coaches import Counted, Link, LinkKind
from core.staff import Role
from storage.schema_coaches import link_counts, links
from storage.schema_staff import staff
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(links.primary_key)
NOBODY = UUID(int=0)
_COUNT_UNIQUE = tuple(link_counts.primary_key)
_HERE = links.c.municipality == MUNICIPALITY
_LINKS = (
    select(links, staff.c.id.label("member"), staff.c.role, staff.c.revoked_at)
    .join(staff, (staff.c.municipality == links.c.municipality) & (staff.c.person == links.c.person), isouter=True)
    .where(_HERE)
)
_WITH_CODE = _LINKS.where(links.c.code == bindparam("of_code"))
_OF = _LINKS.where(links.c.person == bindparam("who")).order_by(links.c.made_at, links.c.id)
_PUT = update(links).where(_HERE, links.c.id == bindparam("which"))
_END_ALL = update(links).where(_HERE, links.c.person == bindparam("who"), links.c.ended_at.is_(None))
_MORE = (
    update(link_counts)
    .where(
        link_counts.c.municipality == MUNICIPALITY,
        link_counts.c.link == bindparam("of_link"),
        link_counts.c.week == bindparam("of_week"),
        link_counts.c.name == bindparam("of_name"),
    )
    .values(count=link_counts.c["count"] + 1)
)
_COUNTS = select(link_counts).where(
    link_counts.c.municipality == MUNICIPALITY, link_counts.c.link.in_(bindparam("which", expanding=True))
)
_OLD = select(links.c.id).where(
    _HERE, or_(links.c.ended_at < bindparam("before"), links.c.ends_on < bindparam("before_day"))
)
_OWN = select(links.c.id).where(_HERE, links.c.person == bindparam("who"))
_FORGET = delete(links).where(_HERE, links.c.id.in_(bindparam("which", expanding=True)))
_FORGET_COUNTS = delete(link_counts).where(
    link_counts.c.municipality == MUNICIPALITY, link_counts.c.link.in_(bindparam("which", expanding=True))
)


class Links:
    """The `Links` of core.ports_coaches."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def put(self, link: Link) -> None:
        """Store a new one, or what of it was changed."""
        row: dict[str, Any] = {
            "sealed": self._scope.seal(links.c.sealed, link.id, link.name),
            "ends_on": link.ends_on,
            "paused_at": link.paused_at,
            "ended_at": link.ended_at,
        }
        made = {"id": link.id, "code": link.code, "person": link.person, "kind": link.kind, "made_at": link.made_at}
        if not await self._scope.insert(links, _UNIQUE, **made, **row):
            await self._scope.run(_PUT, which=link.id, **row)

    async def with_code(self, code: str) -> Link | None:
        """The link with this code, in whatever state; None where there is none."""
        row = (await self._scope.run(_WITH_CODE, of_code=code)).one_or_none()
        return None if row is None else self._link(row)

    async def of(self, person: str) -> list[Link]:
        """A coach's links, in the order in which they were made: those that ended too."""
        return [self._link(row) for row in await self._scope.run(_OF, who=person)]

    async def end_all(self, person: str, at: datetime) -> int:
        """End what a coach has open, who is one no more; how many."""
        return (await self._scope.run(_END_ALL, who=person, ended_at=at)).rowcount

    async def count(self, link: UUID, week: date, what: Counted) -> None:
        """One more, in the week that begins on this Monday."""
        row = {"link": link, "week": week, "name": what}
        # Of two firsts at once one is, and the other is one more.
        if not await self._scope.insert(link_counts, _COUNT_UNIQUE, count=1, **row):
            await self._scope.run(_MORE, **{f"of_{name}": value for name, value in row.items()})

    async def counts(self, links: Collection[UUID]) -> dict[UUID, dict[tuple[date, Counted], int]]:
        """Of each link, the exact counts by week and kind: for `core.links` alone."""
        found: dict[UUID, dict[tuple[date, Counted], int]] = {link: {} for link in links}
        for row in await self._scope.run(_COUNTS, which=list(links)):
            found[row.link][row.week, Counted(row.name)] = int(row._mapping["count"])
        return found

    async def forget(self, before: datetime) -> int:
        """Remove links that ended before, and their counts; how many."""
        old = await self._scope.run(_OLD, before=before, before_day=before.date())
        return await self._remove(list(old.scalars()))

    async def erase(self, person: str) -> int:
        """Remove all that a coach made; how many."""
        return await self._remove(list((await self._scope.run(_OWN, who=person)).scalars()))

    async def _remove(self, which: list[UUID]) -> int:
        if which:
            await self._scope.run(_FORGET_COUNTS, which=which)
            await self._scope.run(_FORGET, which=which)
        return len(which)

    def _link(self, row: Row[Any]) -> Link:
        is_coachs = row.role == Role.COACH and row.revoked_at is None
        return Link(
            id=row.id,
            code=row.code,
            # Where nobody is known by it any more, the link has ended with its coach.
            coach=row.member or NOBODY,
            person=row.person,
            # A name that cannot be opened is no reason to lose the link.
            name=self._scope.opened(links.c.sealed, row.id, row.sealed) or "",
            kind=LinkKind(row.kind),
            made_at=row.made_at,
            ends_on=row.ends_on,
            paused_at=row.paused_at,
            ended_at=row.ended_at if is_coachs or row.ended_at is not None else row.made_at,
        )
