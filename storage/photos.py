"""Photos of reports and drafts: the channel's handle until one is fetched, then the picture; both sealed."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, exists, func, select, update

from core.ports_reports import Kept, Retired, WantedPhoto
from storage.schema import WANTED, photos, reports
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(photos.primary_key)
_MINE = photos.c.municipality == MUNICIPALITY
_THIS = (_MINE, photos.c.id == bindparam("photo"))
_WANTED = (
    select(
        photos.c.id,
        photos.c.owner,
        photos.c.sealed_file,
        photos.c.sealed_address,
        photos.c.language,
        photos.c.attempts,
    )
    .where(_MINE, WANTED, photos.c.not_before <= bindparam("now"))
    .order_by(photos.c.created_at, photos.c.id)
    .limit(bindparam("most"))
)
_KEEP = update(photos).where(*_THIS, WANTED).values(sealed_file=None, sealed_address=None)
# Of several programs that tried at once, one counts.
_RETRY = (
    update(photos).where(*_THIS, WANTED, photos.c.attempts == bindparam("were")).values(attempts=photos.c.attempts + 1)
)
_DROP = delete(photos).where(*_THIS)
_DROP_ALL = delete(photos).where(_MINE, photos.c.owner == bindparam("whose"))
_COUNT = select(func.count()).select_from(photos).where(_MINE, photos.c.owner == bindparam("whose"))
_IMAGE = select(photos.c.sealed_image).where(*_THIS)
_RETIRE = delete(photos).where(_MINE, photos.c.created_at < bindparam("before"))
_ORPHANS = _RETIRE.where(
    ~exists().where(reports.c.municipality == MUNICIPALITY, reports.c.id == photos.c.owner),
)
_OF_PERSON = (
    select(photos.c.id, photos.c.owner, photos.c.sealed_image, photos.c.created_at)
    .where(_MINE, photos.c.person == bindparam("who"))
    .order_by(photos.c.created_at, photos.c.id)
)


class Photos:
    """The `Photos` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def want(
        self, id: UUID, owner: UUID, person: str, file: str, address: str, language: str, now: datetime
    ) -> None:
        """Note that a photo is to be fetched; one that is noted already is not noted again."""
        await self._scope.insert(
            photos,
            _UNIQUE,
            id=id,
            owner=owner,
            person=person,
            language=language,
            sealed_file=self._scope.seal(photos.c.sealed_file, id, file),
            sealed_address=self._scope.seal(photos.c.sealed_address, id, address),
            attempts=0,
            not_before=now,
            created_at=now,
        )

    async def wanted(self, now: datetime, limit: int) -> list[WantedPhoto]:
        """Photos that may be fetched now, oldest first."""
        return [self._wanted(row) for row in await self._scope.run(_WANTED, now=now, most=limit)]

    async def keep(self, id: UUID, image: bytes) -> None:
        """Store the picture; the handle and the address are then gone."""
        await self._scope.run(_KEEP, photo=id, sealed_image=self._scope.seal_bytes(photos.c.sealed_image, id, image))

    async def retry(self, id: UUID, attempts: int, not_before: datetime) -> None:
        """It could not be fetched, after so many earlier attempts; try again later."""
        await self._scope.run(_RETRY, photo=id, were=attempts, not_before=not_before)

    async def drop(self, id: UUID) -> bool:
        """Remove a photo; False when it was gone already."""
        return (await self._scope.run(_DROP, photo=id)).rowcount == 1

    async def drop_all(self, owner: UUID) -> int:
        """Remove every photo of a draft or report; how many."""
        return (await self._scope.run(_DROP_ALL, whose=owner)).rowcount

    async def count(self, owner: UUID) -> int:
        """How many photos a draft or report has, fetched or not."""
        return int((await self._scope.run(_COUNT, whose=owner)).scalar_one())

    async def image(self, id: UUID) -> bytes | None:
        """The picture; None when it was not fetched, is gone or cannot be opened."""
        sealed = (await self._scope.run(_IMAGE, photo=id)).scalar_one_or_none()
        return self._scope.opened_bytes(photos.c.sealed_image, id, sealed)

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of photos as old as the words of a report may be, or the report itself."""
        gone = await self._scope.run(_RETIRE, before=now - min(kept.words, kept.rows))
        return Retired(rows=0, words=gone.rowcount, addresses=0)

    async def forget_orphans(self, before: datetime) -> int:
        """Remove photos older than `before` whose draft never became a report; how many."""
        return (await self._scope.run(_ORPHANS, before=before)).rowcount

    async def of_person(self, person: str) -> list[tuple[UUID, datetime, bytes | None]]:
        """A person's photos, oldest first: whose each is, since when, and the picture."""
        return [
            (row.owner, row.created_at, self._scope.opened_bytes(photos.c.sealed_image, row.id, row.sealed_image))
            for row in await self._scope.run(_OF_PERSON, who=person)
        ]

    def _wanted(self, row: Row[Any]) -> WantedPhoto:
        return WantedPhoto(
            id=row.id,
            owner=row.owner,
            file=self._scope.opened(photos.c.sealed_file, row.id, row.sealed_file),
            address=self._scope.opened(photos.c.sealed_address, row.id, row.sealed_address) or "",
            language=row.language,
            attempts=row.attempts,
        )
