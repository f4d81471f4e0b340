"""What was erased at somebody's wish, under keyed ids: kept so that a backup from before brings nothing of it back."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, delete, select

from core.ports_people import Erasure, ErasureKind
from storage.people import People
from storage.reports import Reports
from storage.schema import erasures
from storage.schema_staff import staff
from storage.scope import MUNICIPALITY, Scope
from storage.staff import Staff

_UNIQUE = tuple(erasures.primary_key)
_HERE = erasures.c.municipality == MUNICIPALITY
_ALL = select(erasures).where(_HERE).order_by(erasures.c.at, erasures.c.id)
_FORGET = delete(erasures).where(_HERE, erasures.c.at < bindparam("before"))
_MEMBER = select(staff.c.id).where(staff.c.municipality == MUNICIPALITY, staff.c.person == bindparam("who"))


class Erasures:
    """The `Erasures` of core.ports_people."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def person(self, id: UUID, person: str, address: str, now: datetime) -> None:
        """Note that all of somebody was erased."""
        recipient = self._scope.identity.recipient(address)
        await self._note(Erasure(id, ErasureKind.PERSON, person, now, recipient=recipient))

    async def report(self, id: UUID, person: str, report: UUID, now: datetime) -> None:
        """Note that somebody took a report back."""
        await self._note(Erasure(id, ErasureKind.REPORT, person, now, report=report))

    async def staff(self, id: UUID, person: str, now: datetime) -> None:
        """Note that somebody is of the staff no more."""
        await self._note(Erasure(id, ErasureKind.STAFF, person, now))

    async def all(self) -> list[Erasure]:
        """All that is kept, oldest first."""
        return [
            Erasure(row.id, ErasureKind(row.kind), row.whose, row.at, recipient=row.chat, report=row.report)
            for row in await self._scope.run(_ALL)
        ]

    async def again(self, noted: Sequence[Erasure]) -> int:
        """Erase what was erased elsewhere, or later than what is here; how many had not been noted here."""
        known = {one.id for one in await self.all()}
        new = [one for one in noted if one.id not in known]
        for one in sorted(new, key=lambda one: (one.at, one.id)):
            match one.kind:
                case ErasureKind.PERSON:
                    await People(self._scope).erase_keyed(one.whose, one.recipient or "")
                case ErasureKind.REPORT if one.report is not None:
                    await Reports(self._scope).withdraw(one.report, one.whose, one.at)
                case _:
                    await self._revoke(one)
            await self._note(one)
        return len(new)

    async def forget(self, before: datetime) -> int:
        """Let go of what is older than any backup may be; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount

    async def _revoke(self, one: Erasure) -> None:
        for row in (await self._scope.run(_MEMBER, who=one.whose)).all():
            await Staff(self._scope).revoke(row.id, one.at)

    async def _note(self, one: Erasure) -> None:
        await self._scope.insert(
            erasures,
            _UNIQUE,
            id=one.id,
            kind=one.kind,
            whose=one.whose,
            chat=one.recipient,
            report=one.report,
            at=one.at,
        )
