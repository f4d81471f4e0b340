"""The log of what was erased: when, how much, by which decision, and never what it held."""

from sqlalchemy import bindparam, select

from core.ports_people import Purge
from storage.schema import purges
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(purges.primary_key)
_NEWEST = (
    select(purges)
    .where(purges.c.municipality == MUNICIPALITY)
    .order_by(purges.c.at.desc(), purges.c.id.desc())
    .limit(bindparam("most"))
)


class Purges:
    """The `Purges` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def note(self, purge: Purge) -> None:
        """Write one entry; one that is written already is not written again."""
        await self._scope.insert(
            purges,
            _UNIQUE,
            id=purge.id,
            reason=purge.reason,
            counts=purge.counts,
            decision=purge.decision,
            at=purge.at,
        )

    async def newest(self, limit: int) -> list[Purge]:
        """The last entries, newest first."""
        return [
            Purge(row.id, row.reason, row.counts, row.decision, row.at)
            for row in await self._scope.run(_NEWEST, most=limit)
        ]
