"""The cards by which residents know the youth coaches; what they wrote is sealed, though it is for everyone to see."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, select, update

from core.coaches import Coach
from core.staff import Role
from storage.schema_coaches import coaches
from storage.schema_staff import staff
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(coaches.primary_key)
_HERE = coaches.c.municipality == MUNICIPALITY
_OWN = (_HERE, coaches.c.person == bindparam("who"))
# Whoever is no coach any more has no card, whatever is stored.
_CARDS = (
    select(coaches, staff.c.id.label("member"))
    .join(staff, (staff.c.municipality == coaches.c.municipality) & (staff.c.person == coaches.c.person))
    .where(_HERE, staff.c.role == Role.COACH, staff.c.revoked_at.is_(None))
    .order_by(staff.c.joined_at, staff.c.id)
)
_CARD = _CARDS.where(coaches.c.person == bindparam("who"))
_PUT = update(coaches).where(*_OWN)
_REMOVE = delete(coaches).where(*_OWN)


class Coaches:
    """The `Coaches` of core.ports_coaches."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def put(self, person: str, coach: Coach, now: datetime) -> None:
        """Store a coach's card, in place of the one before."""
        written = coach.model_dump_json(exclude={"id", "relays"})
        row: dict[str, Any] = {
            "sealed": self._scope.seal(coaches.c.sealed, person, written),
            "relays": coach.relays,
            "updated_at": now,
        }
        if not await self._scope.insert(coaches, _UNIQUE, person=person, **row):
            await self._scope.run(_PUT, who=person, **row)

    async def card(self, person: str) -> Coach | None:
        """A coach's own card; None where they have written none, or it cannot be opened."""
        row = (await self._scope.run(_CARD, who=person)).one_or_none()
        return None if row is None else self._coach(row)

    async def all(self) -> list[Coach]:
        """The cards of those who are coaches now, in the order in which they joined."""
        cards = (self._coach(row) for row in await self._scope.run(_CARDS))
        return [card for card in cards if card is not None]

    async def remove(self, person: str) -> bool:
        """Let go of a card; False where there is none."""
        return (await self._scope.run(_REMOVE, who=person)).rowcount == 1

    def _coach(self, row: Row[Any]) -> Coach | None:
        written = self._scope.opened(coaches.c.sealed, row.person, row.sealed)
        if written is None:
            return None
        return Coach.model_validate({**json.loads(written), "id": row.member, "relays": bool(row.relays)})
