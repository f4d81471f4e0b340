"""Invitations: links that let one person, or one group, in once.

An invitation is found by a keyed hash of its secret, through an index: nothing is compared letter by letter, so the
time that an answer takes tells nothing, and the secret's own 144 bits leave nothing to try.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, select, update

from core.staff import Invite, InviteKind, Role
from storage.schema_staff import invites
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(invites.primary_key)
_HERE = invites.c.municipality == MUNICIPALITY
_WORKS = (_HERE, invites.c.used_by.is_(None), invites.c.revoked_at.is_(None), invites.c.expires_at > bindparam("at"))
_BY_DIGEST = invites.c.digest == bindparam("of_digest")
# The one statement that lets somebody in: of two at once, the second finds no row any more.
_TAKE = update(invites).where(*_WORKS, _BY_DIGEST, invites.c.kind == bindparam("of_kind"))
_TAKEN = select(invites).where(_HERE, _BY_DIGEST)
_OPEN = select(invites).where(*_WORKS).order_by(invites.c.expires_at, invites.c.id)
_REVOKE = update(invites).where(*_WORKS, invites.c.id == bindparam("which"))
_FORGET = delete(invites).where(_HERE, invites.c.expires_at < bindparam("before"))


class Invites:
    """The `Invites` of core.ports_staff."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def put(self, invite: Invite, secret: str) -> None:
        """Store one; of the link's secret only a keyed hash."""
        await self._scope.insert(
            invites,
            _UNIQUE,
            id=invite.id,
            digest=self._scope.identity.invitation(secret),
            kind=invite.kind,
            role=invite.role,
            sealed=self._scope.seal(invites.c.sealed, invite.id, invite.name),
            made_by=invite.made_by,
            made_at=invite.made_at,
            expires_at=invite.expires_at,
        )

    async def take(self, secret: str, kind: InviteKind, person: str, now: datetime) -> Invite | None:
        """Use the invitation with this secret: of any number who try, one gets it."""
        digest = self._scope.identity.invitation(secret)
        used = await self._scope.run(_TAKE, of_digest=digest, of_kind=kind, at=now, used_by=person, used_at=now)
        if used.rowcount == 0:
            return None
        return self._invite((await self._scope.run(_TAKEN, of_digest=digest)).one())

    async def open(self, now: datetime) -> list[Invite]:
        """Those that still work, the one that expires first at the head."""
        return [self._invite(row) for row in await self._scope.run(_OPEN, at=now)]

    async def revoke(self, id: UUID, now: datetime) -> bool:
        """It works no more; False when it did not anyway."""
        return (await self._scope.run(_REVOKE, which=id, at=now, revoked_at=now)).rowcount == 1

    async def forget(self, before: datetime) -> int:
        """Remove those that expired before; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount

    def _invite(self, row: Row[Any]) -> Invite:
        return Invite(
            id=row.id,
            kind=InviteKind(row.kind),
            role=Role(row.role),
            name=self._scope.opened(invites.c.sealed, row.id, row.sealed) or "",
            made_by=row.made_by,
            made_at=row.made_at,
            expires_at=row.expires_at,
        )
