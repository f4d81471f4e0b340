"""Conversations: one versioned row a person, its body sealed."""

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, delete, select, update

from core.errors import Unreadable, VersionConflict
from core.ports_messages import HeldConversation
from storage.schema import conversations
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = (conversations.c.municipality, conversations.c.person)
_LOAD = select(conversations.c.id, conversations.c.version, conversations.c.sealed).where(
    conversations.c.municipality == MUNICIPALITY, conversations.c.person == bindparam("who")
)
_SAVE = (
    update(conversations)
    .where(
        conversations.c.municipality == MUNICIPALITY,
        conversations.c.person == bindparam("who"),
        conversations.c.id == bindparam("held_id"),
        conversations.c.version == bindparam("held_version"),
    )
    .values(version=conversations.c.version + 1)
)
_STALE = (
    select(conversations.c.person)
    .where(
        conversations.c.municipality == MUNICIPALITY,
        conversations.c.draft_since.is_not(None),
        conversations.c.draft_since < bindparam("before"),
    )
    .order_by(conversations.c.draft_since, conversations.c.id)
    .limit(bindparam("most"))
)
_FORGET = delete(conversations).where(
    conversations.c.municipality == MUNICIPALITY,
    conversations.c.draft_since.is_(None),
    conversations.c.updated_at < bindparam("before"),
)


class Conversations:
    """The `Conversations` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def load(self, person: str) -> HeldConversation | None:
        """A person's conversation as it was last saved; without its body when that cannot be opened."""
        row = (await self._scope.run(_LOAD, who=person)).one_or_none()
        if row is None:
            return None
        body: str | None = None
        with suppress(Unreadable):
            body = self._scope.open(conversations.c.sealed, row.id, row.sealed)
        return HeldConversation(row.id, row.version, body)

    async def at(self, address: str) -> HeldConversation | None:
        """The conversation of whoever has this private chat."""
        channel, _, user = address.partition(":")
        return await self.load(self._scope.identity.person(channel, user))

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
        values = {
            "sealed": self._scope.seal(conversations.c.sealed, id if held is None else held.id, body),
            "draft_since": draft_since,
            "updated_at": now,
        }
        if held is None:
            saved = await self._scope.insert(
                conversations, _UNIQUE, id=id, person=person, version=1, created_at=now, **values
            )
        else:
            following = await self._scope.run(_SAVE, who=person, held_id=held.id, held_version=held.version, **values)
            saved = following.rowcount == 1
        if not saved:
            raise VersionConflict

    async def stale_drafts(self, before: datetime, limit: int) -> list[str]:
        """Persons whose open draft is older than `before`, oldest first."""
        return list((await self._scope.run(_STALE, before=before, most=limit)).scalars())

    async def forget(self, before: datetime) -> int:
        """Remove conversations without a draft in which nothing changed since `before`; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount
