"""Incidents: updates that could not be handled, sealed as they came."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from storage.schema import incidents
from storage.scope import Scope


class Incidents:
    """The `Incidents` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def set_aside(
        self, id: UUID, source: str, update_id: int | None, raw: str, error: str, now: datetime
    ) -> None:
        """Keep `raw` for a person to look at; an incident that is kept already is not kept again."""
        await self._scope.session.execute(
            self._scope.session.insert_once(incidents, *incidents.primary_key).values(
                municipality=self._scope.municipality,
                id=id,
                source=source,
                update_id=update_id,
                sealed=self._scope.seal(incidents.c.sealed, id, raw),
                error=error,
                created_at=now,
            )
        )

    async def count(self) -> int:
        """How many incidents the municipality has."""
        every = select(func.count()).select_from(incidents).where(incidents.c.municipality == self._scope.municipality)
        return int((await self._scope.session.execute(every)).scalar_one())
