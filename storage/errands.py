"""What staff asked for that is done outside the turn; where the answer goes, and about what, is sealed."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, select, update

from core.publishing import Errand, ErrandKind
from storage.schema_staff import errands
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(errands.primary_key)
_HERE = errands.c.municipality == MUNICIPALITY
_THIS = (_HERE, errands.c.id == bindparam("which"))
_DUE = (
    select(errands)
    .where(_HERE, errands.c.not_before <= bindparam("now"))
    .order_by(errands.c.not_before, errands.c.id)
    .limit(bindparam("most"))
)
# Of several programs that tried at once, one counts.
_LATER = update(errands).where(*_THIS, errands.c.attempts == bindparam("were")).values(attempts=errands.c.attempts + 1)
_OF_PERSON = (
    select(errands).where(_HERE, errands.c.made_by == bindparam("who")).order_by(errands.c.created_at, errands.c.id)
)
_ERASE = delete(errands).where(_HERE, errands.c.made_by == bindparam("who"))
_DONE = delete(errands).where(*_THIS)


class Errands:
    """The `Errands` of core.ports_pledge."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, errand: Errand) -> None:
        """Note one; it may be done from now on."""
        payload = json.dumps({"address": errand.address, "about": errand.about})
        await self._scope.insert(
            errands,
            _UNIQUE,
            id=errand.id,
            kind=errand.kind,
            made_by=errand.made_by,
            language=errand.language,
            sealed=self._scope.seal(errands.c.sealed, errand.id, payload),
            attempts=errand.attempts,
            not_before=errand.created_at,
            created_at=errand.created_at,
        )

    async def due(self, now: datetime, limit: int) -> list[Errand]:
        """Those that may be done now, oldest first."""
        return [self._errand(row) for row in await self._scope.run(_DUE, now=now, most=limit)]

    async def later(self, id: UUID, attempts: int, not_before: datetime) -> None:
        """It could not be done, after so many earlier attempts; try again later."""
        await self._scope.run(_LATER, which=id, were=attempts, not_before=not_before)

    async def done(self, id: UUID) -> bool:
        """It is done, or given up; False when it was before."""
        return (await self._scope.run(_DONE, which=id)).rowcount == 1

    async def of_person(self, person: str) -> list[dict[str, Any]]:
        """What one of the staff asked for and waits for, as JSON."""
        rows = await self._scope.run(_OF_PERSON, who=person)
        return [{"kind": row.kind, "asked_at": row.created_at.isoformat()} for row in rows]

    async def erase(self, person: str) -> None:
        """Let go of what one of the staff asked for."""
        await self._scope.run(_ERASE, who=person)

    def _errand(self, row: Row[Any]) -> Errand:
        opened = self._scope.opened(errands.c.sealed, row.id, row.sealed)
        told: dict[str, Any] = {"address": "", "about": None} if opened is None else json.loads(opened)
        return Errand(
            id=row.id,
            kind=ErrandKind(row.kind),
            made_by=row.made_by,
            address=told["address"],
            about=told["about"],
            language=row.language,
            attempts=row.attempts,
            created_at=row.created_at,
        )
