"""How far each piece of news has come on its way to those who follow it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select, update

from core.publishing import Telling
from storage.schema import follows
from storage.schema_staff import tellings
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(tellings.primary_key)
_HERE = tellings.c.municipality == MUNICIPALITY
_UNDER_WAY = (
    select(tellings)
    .where(_HERE, tellings.c.ended_at.is_(None))
    .order_by(tellings.c.begun_at, tellings.c.key)
    .limit(1)
    # Where several processes tell, the second waits for the page of the first, and goes on after it.
    .with_for_update()
)
_THIS = (_HERE, tellings.c.key == bindparam("which"))
_ONE = select(tellings).where(*_THIS)
_GO_ON = update(tellings).where(*_THIS).values(told=tellings.c.told + bindparam("more"))
_END = update(tellings).where(*_THIS, tellings.c.ended_at.is_(None))
_before = (
    select(func.max(follows.c.person))
    .where(follows.c.municipality == MUNICIPALITY, follows.c.person < bindparam("who"))
    .scalar_subquery()
)
_ERASE = (
    update(tellings)
    .where(_HERE, tellings.c.after == bindparam("who"), tellings.c.ended_at.is_(None))
    .values(after=func.coalesce(_before, ""))
)
_NEWEST = (
    select(tellings).where(_HERE).order_by(tellings.c.begun_at.desc(), tellings.c.key.desc()).limit(bindparam("most"))
)


class Tellings:
    """The `Tellings` of core.ports_pledge."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def begin(self, key: str, followers: int, now: datetime) -> None:
        """Note that it is being told, to so many; once more changes nothing."""
        row = {"after": "", "told": 0, "followers": followers, "begun_at": now, "not_before": now, "ended_at": None}
        await self._scope.insert(tellings, _UNIQUE, key=key, **row)

    async def under_way(self) -> Telling | None:
        """The first that began and has not ended, kept from others until the transaction ends."""
        row = (await self._scope.run(_UNDER_WAY)).one_or_none()
        return None if row is None else _telling(row)

    async def go_on(self, key: str, after: str, told: int, not_before: datetime) -> None:
        """So many more were told, up to this person."""
        await self._scope.run(_GO_ON, which=key, after=after, more=told, not_before=not_before)

    async def end(self, key: str, now: datetime) -> None:
        """All were told, or it is news no longer; who was told last is forgotten."""
        await self._scope.run(_END, which=key, after="", ended_at=now)

    async def newest(self, limit: int) -> list[Telling]:
        """The last that began, newest first."""
        return [_telling(row) for row in await self._scope.run(_NEWEST, most=limit)]

    async def of(self, key: str) -> Telling | None:
        """How far one piece of news has come; None when it was not begun."""
        row = (await self._scope.run(_ONE, which=key)).one_or_none()
        return None if row is None else _telling(row)

    async def erase(self, person: str) -> None:
        """Name somebody else as the last who was told: the follower before, whom it has reached too."""
        await self._scope.run(_ERASE, who=person)


def _telling(row: Row[Any]) -> Telling:
    return Telling(
        key=row.key,
        after=row.after,
        told=row.told,
        followers=row.followers,
        begun_at=row.begun_at,
        not_before=row.not_before,
        ended_at=row.ended_at,
    )
