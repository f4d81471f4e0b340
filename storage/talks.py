"""Talks between residents and youth coaches: the address and every line sealed, the address gone once it has ended."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, or_, select, update

from core.talks import Line, Side, Talk
from storage.schema_coaches import OPEN, talk_lines, talks
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(talks.primary_key)
_LINE_UNIQUE = tuple(talk_lines.primary_key)
_HERE = talks.c.municipality == MUNICIPALITY
_LINES_HERE = talk_lines.c.municipality == MUNICIPALITY
_OPEN_OF = select(talks).where(_HERE, talks.c.person == bindparam("who"), OPEN)
_WITH_ID = select(talks).where(_HERE, talks.c.id == bindparam("which"))
_OF_COACH = (
    select(talks)
    .where(_HERE, talks.c.coach == bindparam("who"))
    .order_by(OPEN.desc(), talks.c.last_at.desc(), talks.c.id)
    .limit(bindparam("most"))
)
# Those that a coach has, or is offered.
_CONCERNING = select(talks).where(
    _HERE, OPEN, or_(talks.c.coach == bindparam("who"), talks.c.offered == bindparam("who"))
)
_OF_PERSON = select(talks).where(_HERE, talks.c.person == bindparam("who")).order_by(talks.c.begun_at, talks.c.id)
_PUT = update(talks).where(_HERE, talks.c.id == bindparam("which"))
_LINES = (
    select(talk_lines)
    .where(_LINES_HERE, talk_lines.c.talk == bindparam("of_talk"), talk_lines.c.at >= bindparam("since"))
    .order_by(talk_lines.c.at.desc(), talk_lines.c.id.desc())
    .limit(bindparam("most"))
)
_WRITTEN = (
    select(talk_lines.c.at)
    .where(_LINES_HERE, talk_lines.c.talk == bindparam("of_talk"), talk_lines.c.by == Side.RESIDENT)
    .order_by(talk_lines.c.at.desc(), talk_lines.c.id.desc())
    .limit(bindparam("most"))
)
_FORGET_LINES = delete(talk_lines).where(_LINES_HERE, talk_lines.c.at < bindparam("before"))
_OLD = select(talks.c.id).where(_HERE, talks.c.last_at < bindparam("before"))
_LINES_OF = delete(talk_lines).where(_LINES_HERE, talk_lines.c.talk.in_(bindparam("which", expanding=True)))
_REMOVE = delete(talks).where(_HERE, talks.c.id.in_(bindparam("which", expanding=True)))
ALL = 100_000


class Talks:
    """The `Talks` of core.ports_coaches."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def begin(self, talk: Talk) -> bool:
        """Store a new one; False, and nothing stored, where the resident has an open one."""
        row = {"id": talk.id, "person": talk.person, "language": talk.language, "begun_at": talk.begun_at}
        return await self._scope.insert(talks, (), **row, **self._row(talk))

    async def open_of(self, person: str) -> Talk | None:
        """The open talk of a resident."""
        row = (await self._scope.run(_OPEN_OF, who=person)).one_or_none()
        return None if row is None else self._talk(row)

    async def with_id(self, id: UUID) -> Talk | None:
        """A talk, open or ended."""
        row = (await self._scope.run(_WITH_ID, which=id)).one_or_none()
        return None if row is None else self._talk(row)

    async def of_coach(self, coach: str, limit: int) -> list[Talk]:
        """Those that a coach has: open ones first, and in each half the one written to last at the head."""
        return [self._talk(row) for row in await self._scope.run(_OF_COACH, who=coach, most=limit)]

    async def concerning(self, coach: str) -> list[Talk]:
        """Every open talk that a coach has, or is offered."""
        return [self._talk(row) for row in await self._scope.run(_CONCERNING, who=coach)]

    async def put(self, talk: Talk) -> None:
        """Store what was changed: who has it, whom it is offered to, when it was written to, whether it ended."""
        await self._scope.run(_PUT, which=talk.id, **self._row(talk))

    async def write(self, id: UUID, talk: UUID, by: Side, words: str, at: datetime) -> None:
        """Store a line, sealed."""
        sealed = self._scope.seal(talk_lines.c.sealed_words, id, words)
        await self._scope.insert(talk_lines, _LINE_UNIQUE, id=id, talk=talk, by=by, sealed_words=sealed, at=at)

    async def lines(self, talk: UUID, since: datetime, limit: int) -> list[Line]:
        """The last lines from `since` on, oldest first."""
        rows = (await self._scope.run(_LINES, of_talk=talk, since=since, most=limit)).all()
        return [
            Line(
                id=row.id,
                talk=row.talk,
                by=Side(row.by),
                words=self._scope.opened(talk_lines.c.sealed_words, row.id, row.sealed_words),
                at=row.at,
            )
            for row in reversed(rows)
        ]

    async def written(self, talk: UUID, limit: int) -> list[datetime]:
        """When the resident wrote the last lines, newest first."""
        return list((await self._scope.run(_WRITTEN, of_talk=talk, most=limit)).scalars())

    async def forget_lines(self, before: datetime) -> int:
        """Remove lines written before; how many."""
        return (await self._scope.run(_FORGET_LINES, before=before)).rowcount

    async def forget(self, before: datetime) -> int:
        """Remove talks in which nothing was written since `before`, with all their lines; how many talks."""
        return await self._remove(list((await self._scope.run(_OLD, before=before)).scalars()))

    async def of_person(self, person: str) -> list[dict[str, Any]]:
        """A resident's talks with all their lines, as JSON."""
        found = []
        for talk in [self._talk(row) for row in await self._scope.run(_OF_PERSON, who=person)]:
            lines = await self.lines(talk.id, talk.begun_at, ALL)
            told = [{"by": line.by, "words": line.words, "at": line.at.isoformat()} for line in lines]
            ended = None if talk.ended_at is None else talk.ended_at.isoformat()
            found.append({"begun_at": talk.begun_at.isoformat(), "ended_at": ended, "lines": told})
        return found

    async def erase(self, person: str) -> int:
        """Remove a resident's talks with all that was written in them; how many."""
        return await self._remove([row.id for row in await self._scope.run(_OF_PERSON, who=person)])

    async def _remove(self, which: list[UUID]) -> int:
        if which:
            await self._scope.run(_LINES_OF, which=which)
            await self._scope.run(_REMOVE, which=which)
        return len(which)

    def _row(self, talk: Talk) -> dict[str, Any]:
        is_open = talk.ended_at is None
        return {
            "coach": talk.coach,
            "offered": talk.offered,
            "sealed_address": self._scope.seal(talks.c.sealed_address, talk.id, talk.address) if is_open else None,
            "last_at": talk.last_at,
            "shown_from": talk.shown_from,
            "ended_at": talk.ended_at,
            "ended_by": talk.ended_by,
        }

    def _talk(self, row: Row[Any]) -> Talk:
        return Talk(
            id=row.id,
            person=row.person,
            address=self._scope.opened(talks.c.sealed_address, row.id, row.sealed_address) or "",
            language=row.language,
            coach=row.coach,
            begun_at=row.begun_at,
            last_at=row.last_at,
            shown_from=row.shown_from,
            offered=row.offered,
            ended_at=row.ended_at,
            ended_by=None if row.ended_by is None else Side(row.ended_by),
        )
