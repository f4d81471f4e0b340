"""Conversations: one versioned row a person, its body sealed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update

from core.errors import VersionConflict
from core.ports import HeldConversation
from storage.schema import conversations
from storage.scope import Scope


class Conversations:
    """The `Conversations` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def load(self, person: str) -> HeldConversation | None:
        """A person's conversation as it was last saved."""
        wanted = select(conversations.c.id, conversations.c.version, conversations.c.sealed).where(
            conversations.c.municipality == self._scope.municipality, conversations.c.person == person
        )
        row = (await self._scope.session.execute(wanted)).one_or_none()
        if row is None:
            return None
        return HeldConversation(row.id, row.version, self._scope.open(conversations.c.sealed, row.id, row.sealed))

    async def save(
        self,
        person: str,
        held: HeldConversation | None,
        body: str,
        *,
        id: UUID,
        draft_since: datetime | None,
        now: datetime,
    ) -> None:
        """Store `body` as the next version; raises VersionConflict when `held` is not the newest."""
        row = id if held is None else held.id
        values = {
            "sealed": self._scope.seal(conversations.c.sealed, row, body),
            "draft_since": draft_since,
            "updated_at": now,
        }
        if held is None:
            first = self._scope.session.insert_once(
                conversations, conversations.c.municipality, conversations.c.person
            ).values(municipality=self._scope.municipality, id=row, person=person, version=1, created_at=now, **values)
            saved = await self._scope.session.execute(first)
        else:
            following = (
                update(conversations)
                .where(
                    conversations.c.municipality == self._scope.municipality,
                    conversations.c.person == person,
                    conversations.c.id == held.id,
                    conversations.c.version == held.version,
                )
                .values(version=held.version + 1, **values)
            )
            saved = await self._scope.session.execute(following)
        if saved.rowcount != 1:
            raise VersionConflict

    async def stale_drafts(self, before: datetime, limit: int) -> list[str]:
        """Persons whose open draft is older than `before`, oldest first."""
        stale = (
            select(conversations.c.person)
            .where(
                conversations.c.municipality == self._scope.municipality,
                conversations.c.draft_since.is_not(None),
                conversations.c.draft_since < before,
            )
            .order_by(conversations.c.draft_since, conversations.c.id)
            .limit(limit)
        )
        return list((await self._scope.session.execute(stale)).scalars())
