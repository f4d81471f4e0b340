"""The access log: which of the staff did or read what, and when; never what it said."""

from datetime import datetime
from uuid import UUID

from core.staff import Member
from storage.schema_staff import looks
from storage.scope import Scope

_UNIQUE = tuple(looks.primary_key)


class Looks:
    """The `Looks` of core.ports_staff."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

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
        """Write down one act."""
        row = {"actor": member.person, "role": member.role, "act": act, "report": report, "reports": reports, "at": at}
        await self._scope.insert(looks, _UNIQUE, id=id, **row)
