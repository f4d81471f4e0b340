"""Which updates were taken."""

from datetime import datetime

from sqlalchemy import delete

from storage.schema import updates
from storage.scope import Scope


class Updates:
    """The `Updates` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def claim(self, source: str, update_id: int, now: datetime) -> bool:
        """Note the update; False when it was noted before."""
        claim = self._scope.session.insert_once(updates, *updates.primary_key)
        noted = await self._scope.session.execute(
            claim.values(
                municipality=self._scope.municipality,
                source=source,
                update_id=update_id,
                received_at=now,
            )
        )
        return noted.rowcount == 1

    async def forget(self, before: datetime) -> int:
        """Remove notes older than `before`; how many."""
        old = delete(updates).where(updates.c.municipality == self._scope.municipality, updates.c.received_at < before)
        return (await self._scope.session.execute(old)).rowcount
