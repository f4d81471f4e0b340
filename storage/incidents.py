"""Incidents: updates that could not be handled, sealed as they came."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, delete, func, select

from storage.schema import incidents
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(incidents.primary_key)
_COUNT = select(func.count()).select_from(incidents).where(incidents.c.municipality == MUNICIPALITY)
_FORGET = delete(incidents).where(
    incidents.c.municipality == MUNICIPALITY, incidents.c.created_at < bindparam("before")
)


class Incidents:
    """The `Incidents` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def set_aside(
        self,
        id: UUID,
        source: str,
        update_id: int | None,
        raw: str,
        error: str,
        now: datetime,
        person: str | None = None,
    ) -> None:
        """Keep `raw` for a person to look at; an incident that is kept already is not kept again."""
        await self._scope.insert(
            incidents,
            _UNIQUE,
            id=id,
            source=source,
            update_id=update_id,
            person=person,
            sealed=self._scope.seal(incidents.c.sealed, id, raw),
            error=error,
            created_at=now,
        )

    async def count(self) -> int:
        """How many incidents the municipality has."""
        return int((await self._scope.run(_COUNT)).scalar_one())

    async def forget(self, before: datetime) -> int:
        """Remove incidents older than `before`; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount
