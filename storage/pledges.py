"""Pledges that staff sent in as files, and "you said – we did" as they wrote it. Public texts, so they lie open."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, select, update

from core.pledge import ActionState
from core.publishing import Entry, FileState, PledgeFile
from storage.schema_staff import pledge_files, pledge_news
from storage.scope import MUNICIPALITY, Scope

_FILES_UNIQUE = tuple(pledge_files.primary_key)
_FILE_HERE = pledge_files.c.municipality == MUNICIPALITY
_FILE = select(pledge_files).where(_FILE_HERE, pledge_files.c.id == bindparam("which"))
_NEWEST_FILES = (
    select(pledge_files)
    .where(_FILE_HERE)
    .order_by(pledge_files.c.made_at.desc(), pledge_files.c.id.desc())
    .limit(bindparam("most"))
)
_IN_STATE = (
    select(pledge_files)
    .where(_FILE_HERE, pledge_files.c.state == bindparam("wanted"))
    .order_by(pledge_files.c.made_at, pledge_files.c.id)
)
_LOCK = (
    select(pledge_files)
    .where(_FILE_HERE, pledge_files.c.year == bindparam("of_year"))
    .order_by(pledge_files.c.made_at, pledge_files.c.id)
    # Where several write at once, the second waits here and then sees what the first has done.
    .with_for_update()
)
_MOVE = update(pledge_files).where(
    _FILE_HERE,
    pledge_files.c.id == bindparam("which"),
    pledge_files.c.state.in_(bindparam("before", expanding=True)),
)

_NEWS_UNIQUE = tuple(pledge_news.primary_key)
_NEWS_HERE = pledge_news.c.municipality == MUNICIPALITY
_THIS = (_NEWS_HERE, pledge_news.c.id == bindparam("which"))
_ENTRY = select(pledge_news).where(*_THIS)
_NEWEST = (
    select(pledge_news)
    .where(_NEWS_HERE)
    .order_by(pledge_news.c.made_at.desc(), pledge_news.c.id.desc())
    .limit(bindparam("most"))
)
_PUBLISHED = (
    select(pledge_news)
    .where(_NEWS_HERE, pledge_news.c.published_at.is_not(None))
    .order_by(pledge_news.c.published_at, pledge_news.c.id)
)
_REWRITE = update(pledge_news).where(*_THIS)
_PUBLISH = update(pledge_news).where(*_THIS, pledge_news.c.published_at.is_(None))
_REMOVE = delete(pledge_news).where(*_THIS)


class PledgeFiles:
    """The `PledgeFiles` of core.ports_pledge."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, file: PledgeFile) -> None:
        """Store one; the same once more changes nothing."""
        await self._scope.insert(pledge_files, _FILES_UNIQUE, **file.model_dump())

    async def with_id(self, id: UUID) -> PledgeFile | None:
        """The file with this id."""
        row = (await self._scope.run(_FILE, which=id)).one_or_none()
        return None if row is None else _file(row)

    async def newest(self, limit: int) -> list[PledgeFile]:
        """The last that came, newest first."""
        return [_file(row) for row in await self._scope.run(_NEWEST_FILES, most=limit)]

    async def in_state(self, state: FileState) -> list[PledgeFile]:
        """All in one state, oldest first."""
        return [_file(row) for row in await self._scope.run(_IN_STATE, wanted=state)]

    async def lock(self, year: int) -> list[PledgeFile]:
        """All of one year, oldest first, kept from others until the transaction ends."""
        return [_file(row) for row in await self._scope.run(_LOCK, of_year=year)]

    async def move(
        self, id: UUID, before: Collection[FileState], after: FileState, publish_on: date | None = None
    ) -> bool:
        """Bring a file to another state; False when it stands in none of those `before`."""
        moved = await self._scope.run(_MOVE, which=id, before=list(before), state=after, publish_on=publish_on)
        return moved.rowcount == 1


class PledgeEntries:
    """The `PledgeEntries` of core.ports_pledge."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, entry: Entry) -> None:
        """Store one; the same once more changes nothing."""
        row = entry.model_dump(exclude={"said", "did"}) | {"words": _words(entry)}
        await self._scope.insert(pledge_news, _NEWS_UNIQUE, **row)

    async def with_id(self, id: str) -> Entry | None:
        """The entry with this id."""
        row = (await self._scope.run(_ENTRY, which=id)).one_or_none()
        return None if row is None else _entry(row)

    async def newest(self, limit: int) -> list[Entry]:
        """The last that were written, newest first, drafts too."""
        return [_entry(row) for row in await self._scope.run(_NEWEST, most=limit)]

    async def published(self) -> list[Entry]:
        """All that residents meet, in the order in which they were published."""
        return [_entry(row) for row in await self._scope.run(_PUBLISHED)]

    async def rewrite(self, entry: Entry) -> bool:
        """Store other words, or another state; False when it is gone."""
        changed = await self._scope.run(_REWRITE, which=entry.id, state=entry.state, words=_words(entry))
        return changed.rowcount == 1

    async def publish(self, id: str, day: date, at: datetime) -> bool:
        """Let residents meet it; False when they do already, or when it is gone."""
        return (await self._scope.run(_PUBLISH, which=id, day=day, published_at=at)).rowcount == 1

    async def remove(self, id: str) -> bool:
        """Take an entry away; False when it is gone."""
        return (await self._scope.run(_REMOVE, which=id)).rowcount == 1


def _words(entry: Entry) -> dict[str, dict[str, str] | None]:
    return {"said": entry.said, "did": entry.did}


def _file(row: Row[Any]) -> PledgeFile:
    return PledgeFile(
        id=row.id,
        year=row.year,
        body=row.body,
        state=FileState(row.state),
        made_by=row.made_by,
        made_at=row.made_at,
        publish_on=row.publish_on,
    )


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        year=row.year,
        area=row.area,
        action=row.action,
        state=None if row.state is None else ActionState(row.state),
        day=row.day,
        did=row.words["did"],
        said=row.words["said"],
        made_by=row.made_by,
        made_at=row.made_at,
        published_at=row.published_at,
    )
