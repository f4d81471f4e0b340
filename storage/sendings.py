"""Sendings: when persons sent reports, kept for a day so that the limits hold for whoever erases everything, too.

The rules:
1. The mark is a keyed id of its own, which no other table knows.
2. A row names no report, tells the minute only, and lies in no order of coming: what was erased is not found by it.
"""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import bindparam, delete, func, select

from core.past import whole_minute
from storage.schema import sendings
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(sendings.primary_key)
_HERE = sendings.c.municipality == MUNICIPALITY
_BY = (_HERE, sendings.c.mark == bindparam("by"))
_NEWEST = select(sendings.c.sent_at).where(*_BY).order_by(sendings.c.sent_at.desc()).limit(bindparam("most"))
_COUNT = select(func.count()).select_from(sendings).where(*_BY)
_FORGET = delete(sendings).where(_HERE, sendings.c.sent_at < bindparam("before"))


class Sendings:
    """The `Sendings` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, person: str, at: datetime) -> None:
        """Mark that a person sent a report."""
        # Not an id with a time in it: that would say the very moment.
        mark = self._scope.identity.sender(person)
        await self._scope.insert(sendings, _UNIQUE, mark=mark, sent_at=whole_minute(at), id=uuid4())

    async def newest(self, person: str, limit: int) -> list[datetime]:
        """When a person sent reports, newest first."""
        mark = self._scope.identity.sender(person)
        return list((await self._scope.run(_NEWEST, by=mark, most=limit)).scalars())

    async def count(self, person: str) -> int:
        """How many marks there are of a person."""
        return int((await self._scope.run(_COUNT, by=self._scope.identity.sender(person))).scalar_one())

    async def forget(self, before: datetime) -> int:
        """Remove marks older than `before`; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount
