"""Replies: what staff answered to reports, their words sealed. A part of the reports, reached through them."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, delete, func, select, update

from core.past import Reply
from storage.schema import replies, reports
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(replies.primary_key)
_MINE = replies.c.municipality == MUNICIPALITY
_OF = (
    select(replies)
    .where(_MINE, replies.c.report.in_(bindparam("of", expanding=True)))
    # by report first: it is how their index lies, and without it SQLite would go through everybody's by time
    .order_by(replies.c.report, replies.c.created_at, replies.c.id)
)
_DROP_WORDS = (
    update(replies)
    .where(_MINE, replies.c.report == bindparam("of"), replies.c.sealed_words.is_not(None))
    .values(sealed_words=None)
)
_RETIRE_WORDS = (
    update(replies)
    .where(_MINE, replies.c.created_at < bindparam("before"), replies.c.sealed_words.is_not(None))
    .values(sealed_words=None)
)
_OLD_REPORTS = select(reports.c.id).where(
    reports.c.municipality == MUNICIPALITY, reports.c.created_at < bindparam("before")
)
_RETIRE_ROWS = delete(replies).where(_MINE, replies.c.report.in_(_OLD_REPORTS))
_PERSONS_REPORTS = select(reports.c.id).where(
    reports.c.municipality == MUNICIPALITY, reports.c.person == bindparam("who")
)
_ERASE = delete(replies).where(_MINE, replies.c.report.in_(_PERSONS_REPORTS))
_NEWEST = (
    select(replies.c.author)
    .where(_MINE, replies.c.report == bindparam("of"))
    .order_by(replies.c.created_at.desc(), replies.c.id.desc())
    .limit(1)
)
_COUNT = select(func.count()).select_from(replies).where(_MINE, replies.c.report == bindparam("of"))


class Replies:
    """What the `Reports` of core.ports say of replies."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, report: UUID, reply: Reply, author: str | None = None) -> None:
        """Store a reply, and who gave it; one that is stored already is not stored again."""
        words = None
        if reply.words is not None:
            words = self._scope.seal(replies.c.sealed_words, reply.id, reply.words)
        await self._scope.insert(
            replies,
            _UNIQUE,
            id=reply.id,
            report=report,
            state=reply.state,
            sealed_words=words,
            created_at=reply.created_at,
            author=author,
        )

    async def of(self, ids: Collection[UUID]) -> dict[UUID, tuple[Reply, ...]]:
        """The replies to these reports, oldest first; nothing for a report without any."""
        found: dict[UUID, tuple[Reply, ...]] = {}
        for row in (await self._scope.run(_OF, of=list(ids))) if ids else ():
            words = self._scope.opened(replies.c.sealed_words, row.id, row.sealed_words)
            reply = Reply(id=row.id, state=row.state, words=words, created_at=row.created_at)
            found[row.report] = (*found.get(row.report, ()), reply)
        return found

    async def count(self, report: UUID) -> int:
        """How many replies a report has."""
        return int((await self._scope.run(_COUNT, of=report)).scalar_one())

    async def author(self, report: UUID) -> str | None:
        """Who gave the newest reply to a report; None where there is none, or nobody is known to have."""
        return (await self._scope.run(_NEWEST, of=report)).scalar_one_or_none()

    async def drop_words(self, report: UUID) -> None:
        """Let go of what was answered to one report: it may say again what was reported."""
        await self._scope.run(_DROP_WORDS, of=report)

    async def retire_words(self, before: datetime) -> int:
        """Let go of the words of replies older than `before`; how many."""
        return (await self._scope.run(_RETIRE_WORDS, before=before)).rowcount

    async def retire_rows(self, before: datetime) -> None:
        """Remove the replies to reports older than `before`, which go next."""
        await self._scope.run(_RETIRE_ROWS, before=before)

    async def erase(self, person: str) -> None:
        """Remove the replies to a person's reports."""
        await self._scope.run(_ERASE, who=person)
