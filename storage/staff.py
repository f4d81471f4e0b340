"""Staff: who they are, by their keyed id; their name and address sealed."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, select, update

from core.staff import Member, Role
from storage.coaches import Coaches
from storage.links import Links
from storage.schema_staff import invites, staff, subscriptions
from storage.scope import MUNICIPALITY, Scope
from storage.subscriptions import Subscriptions

_UNIQUE = tuple(staff.primary_key)
_HERE = staff.c.municipality == MUNICIPALITY
_CURRENT = (_HERE, staff.c.revoked_at.is_(None))
_ONE = select(staff).where(*_CURRENT, staff.c.person == bindparam("who"))
_BY_ID = select(staff).where(*_CURRENT, staff.c.id == bindparam("which"))
_ALL = select(staff).where(*_CURRENT).order_by(staff.c.joined_at, staff.c.id)
_PUT = update(staff).where(_HERE, staff.c.person == bindparam("who"))
_UNINVITE = update(invites).where(
    invites.c.municipality == MUNICIPALITY,
    invites.c.made_by == bindparam("maker"),
    invites.c.used_by.is_(None),
    invites.c.revoked_at.is_(None),
)
_REVOKE = update(staff).where(*_CURRENT, staff.c.id == bindparam("which"))
_SUBSCRIPTIONS = select(subscriptions).where(
    subscriptions.c.municipality == MUNICIPALITY, subscriptions.c.person == bindparam("who")
)
_READDRESS = update(subscriptions).where(
    subscriptions.c.municipality == MUNICIPALITY, subscriptions.c.id == bindparam("which")
)
_REMOVE = delete(staff).where(_HERE, staff.c.person == bindparam("who"))
_NAMES = select(staff.c.person, staff.c.sealed).where(_HERE)
_FORGET = delete(staff).where(_HERE, staff.c.revoked_at < bindparam("before"))


class Staff:
    """The `Staff` of core.ports_staff."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def member(self, person: str) -> Member | None:
        """The member with this keyed id; None for everyone else, and for one who was revoked."""
        row = (await self._scope.run(_ONE, who=person)).one_or_none()
        return None if row is None else self._member(row)

    async def with_id(self, id: UUID) -> Member | None:
        """The member that a button names; None when there is none any more."""
        row = (await self._scope.run(_BY_ID, which=id)).one_or_none()
        return None if row is None else self._member(row)

    async def all(self) -> list[Member]:
        """Everyone who is staff now, in the order in which they joined."""
        return [self._member(row) for row in await self._scope.run(_ALL)]

    async def put(self, member: Member) -> None:
        """Make somebody a member, or one that was there before what this says."""
        row: dict[str, Any] = {
            "id": member.id,
            "role": member.role,
            "language": member.language,
            "sealed": self._sealed(member),
            "invited_by": member.invited_by,
            "joined_at": member.joined_at,
            "revoked_at": None,
        }
        if not await self._scope.insert(staff, _UNIQUE, person=member.person, **row):
            await self._scope.run(_PUT, who=member.person, **row)

    async def revoke(self, id: UUID, at: datetime) -> bool:
        """Somebody is no member from now on, their subscriptions end and their invitations work no more; False when
        they were none."""
        row = (await self._scope.run(_BY_ID, which=id)).one_or_none()
        if row is None:
            return False
        # What hangs on a membership ends in the same transaction, whoever revokes.
        await Subscriptions(self._scope).remove_all(row.person)
        await self._scope.run(_UNINVITE, maker=row.person, revoked_at=at)
        await Links(self._scope).end_all(row.person, at)
        await Coaches(self._scope).remove(row.person)
        return (await self._scope.run(_REVOKE, which=id, revoked_at=at)).rowcount == 1

    async def move(self, person: str, member: Member) -> None:
        """A group goes by another id and address from now on, as `member` says; its subscriptions go with it."""
        for row in (await self._scope.run(_SUBSCRIPTIONS, who=person)).all():
            known = self._scope.opened(subscriptions.c.sealed, row.id, row.sealed)
            told = {**json.loads(known or "{}"), "telegram": member.address}
            sealed = self._scope.seal(subscriptions.c.sealed, row.id, json.dumps(told))
            await self._scope.run(_READDRESS, which=row.id, person=member.person, sealed=sealed)
        await self._scope.run(_REMOVE, who=person)
        await self.put(member)

    async def names(self) -> dict[str, str]:
        """What everyone is called who is or was staff, by their keyed id."""
        return {row.person: self._told(row)["name"] for row in await self._scope.run(_NAMES)}

    async def forget(self, before: datetime) -> int:
        """Remove those who were revoked before; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount

    def _sealed(self, member: Member) -> bytes:
        return self._scope.seal(
            staff.c.sealed, member.person, json.dumps({"address": member.address, "name": member.name})
        )

    def _told(self, row: Row[Any]) -> dict[str, str]:
        known = self._scope.opened(staff.c.sealed, row.person, row.sealed)
        told: dict[str, str] = {"address": "", "name": ""} if known is None else json.loads(known)
        return told

    def _member(self, row: Row[Any]) -> Member:
        told = self._told(row)
        return Member(
            id=row.id,
            person=row.person,
            role=Role(row.role),
            name=told["name"],
            address=told["address"],
            language=row.language,
            joined_at=row.joined_at,
            invited_by=row.invited_by,
        )
