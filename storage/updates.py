"""Which updates were taken."""

from datetime import datetime

from sqlalchemy import bindparam, delete

from storage.schema import updates
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(updates.primary_key)
_FORGET = delete(updates).where(updates.c.municipality == MUNICIPALITY, updates.c.received_at < bindparam("before"))


class Updates:
    """The `Updates` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def claim(self, source: str, update_id: int, now: datetime) -> bool:
        """Note the update; False when it was noted before."""
        return await self._scope.insert(updates, _UNIQUE, source=source, update_id=update_id, received_at=now)

    async def forget(self, before: datetime) -> int:
        """Remove notes older than `before`; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount
