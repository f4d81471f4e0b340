"""What the core asks of the store for staff, as Protocols; the rest is in core.ports."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from core.staff import Invite, InviteKind, Look, Member


class Staff(Protocol):
    """Who works with the reports. `person` is the keyed id that a Store's `identify` makes."""

    async def member(self, person: str) -> Member | None:
        """The member with this keyed id; None for everyone else, and for one who was revoked."""
        ...

    async def with_id(self, id: UUID) -> Member | None:
        """The member that a button names; None when there is none any more."""
        ...

    async def all(self) -> list[Member]:
        """Everyone who is staff now, in the order in which they joined."""
        ...

    async def put(self, member: Member) -> None:
        """Make somebody a member, or one that was there before what this says."""
        ...

    async def revoke(self, id: UUID, at: datetime) -> bool:
        """Somebody is no member from now on: their subscriptions end, their invitations work no more, a coach's links
        end and their card is gone; False when they were none."""
        ...

    async def names(self) -> dict[str, str]:
        """What everyone is called who is or was staff, by their keyed id: for the access log."""
        ...

    async def move(self, person: str, member: Member) -> None:
        """A group goes by another id and address from now on, as `member` says; its subscriptions go with it."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove those who were revoked before; how many."""
        ...


class Invites(Protocol):
    """Links by which somebody, or a group, becomes staff: each works once."""

    async def put(self, invite: Invite, secret: str) -> None:
        """Store one; of the link's secret only a keyed hash."""
        ...

    async def take(self, secret: str, kind: InviteKind, person: str, now: datetime) -> Invite | None:
        """Use the invitation with this secret: of any number who try, one gets it. None, and nothing changed, for one
        that is unknown, of another kind, used, expired or revoked."""
        ...

    async def open(self, now: datetime) -> list[Invite]:
        """Those that still work, the one that expires first at the head."""
        ...

    async def revoke(self, id: UUID, now: datetime) -> bool:
        """It works no more; False when it did not anyway."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove those that expired before; how many."""
        ...


class Looks(Protocol):
    """The access log: which of the staff did or read what, and when; never what it said."""

    async def note(
        self,
        id: UUID,
        member: Member,
        act: str,
        at: datetime,
        *,
        report: UUID | None = None,
        reports: int | None = None,
        about: str | None = None,
    ) -> None:
        """Write down one act; of `report`, or of so many `reports` at once, or `about` a member or a room. `id` is a
        fresh UUIDv7: the log is read in the order of these."""
        ...

    async def newest(self, limit: int, before: UUID | None = None, actor: str | None = None) -> list[Look]:
        """The last entries, newest first: older than the one with the id `before`, of one `actor` or of all."""
        ...

    async def of_report(self, report: UUID, limit: int) -> list[Look]:
        """The last entries about one report, newest first."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove entries older than `before`; how many."""
        ...
