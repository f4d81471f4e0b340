"""Notes: what staff write for each other about a report. Their words go when the report's words go."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, bindparam, delete, func, select, update

from core.work import Note
from storage.schema import reports
from storage.schema_staff import notes, staff
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(notes.primary_key)
_HERE = notes.c.municipality == MUNICIPALITY
_IS_THERE = (
    select(func.count())
    .select_from(reports)
    .where(reports.c.municipality == MUNICIPALITY, reports.c.id == bindparam("which"), reports.c.withdrawn_at.is_(None))
)
# The author's name is asked of the staff, those who left too: it is written down once, and goes with them.
_OF = (
    select(notes, staff.c.sealed.label("sealed_author"))
    .select_from(
        notes.outerjoin(staff, and_(staff.c.municipality == notes.c.municipality, staff.c.person == notes.c.author))
    )
    .where(_HERE, notes.c.report == bindparam("of"))
    .order_by(notes.c.created_at, notes.c.id)
)
_WORDED = notes.c.sealed_words.is_not(None)
_DROP_WORDS = update(notes).where(_HERE, notes.c.report == bindparam("of"), _WORDED).values(sealed_words=None)
_RETIRE_WORDS = update(notes).where(_HERE, notes.c.created_at < bindparam("before"), _WORDED).values(sealed_words=None)
_OLD_REPORTS = select(reports.c.id).where(
    reports.c.municipality == MUNICIPALITY, reports.c.created_at < bindparam("before")
)
_RETIRE_ROWS = delete(notes).where(_HERE, notes.c.report.in_(_OLD_REPORTS))
_PERSONS_REPORTS = select(reports.c.id).where(
    reports.c.municipality == MUNICIPALITY, reports.c.person == bindparam("who")
)
_ERASE = delete(notes).where(_HERE, notes.c.report.in_(_PERSONS_REPORTS))


class Notes:
    """The `Notes` of core.ports_work, and what the reports ask of them."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, id: UUID, report: UUID, author: str, words: str, at: datetime) -> None:
        """Store a note; nothing for a report that was taken back."""
        if (await self._scope.run(_IS_THERE, which=report)).scalar_one():
            sealed = self._scope.seal(notes.c.sealed_words, id, words)
            await self._scope.insert(
                notes, _UNIQUE, id=id, report=report, author=author, sealed_words=sealed, created_at=at
            )

    async def of(self, report: UUID) -> tuple[Note, ...]:
        """The notes of a report, oldest first."""
        return tuple(self._note(row) for row in await self._scope.run(_OF, of=report))

    async def drop_words(self, report: UUID) -> None:
        """Let go of what was noted of one report: it may say again what was reported."""
        await self._scope.run(_DROP_WORDS, of=report)

    async def retire(self, words_before: datetime, rows_before: datetime) -> None:
        """Let go of the words of old notes, and of the notes of reports that go next."""
        await self._scope.run(_RETIRE_ROWS, before=rows_before)
        await self._scope.run(_RETIRE_WORDS, before=words_before)

    async def erase(self, person: str) -> None:
        """Remove the notes about a person's reports; those that they wrote as staff stay, without a name."""
        await self._scope.run(_ERASE, who=person)

    def _note(self, row: Row[Any]) -> Note:
        known = self._scope.opened(staff.c.sealed, row.author, row.sealed_author)
        return Note(
            id=row.id,
            name=None if known is None else json.loads(known)["name"],
            words=self._scope.opened(notes.c.sealed_words, row.id, row.sealed_words),
            created_at=row.created_at,
        )
