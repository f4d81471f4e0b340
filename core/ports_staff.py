"""What the core asks of the store for staff, as Protocols; the rest is in core.ports."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from core.staff import Member


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
        """Somebody is no member from now on; False when they were none."""
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
    ) -> None:
        """Write down one act; of `report`, or of so many `reports` at once."""
        ...
