"""Wishes for the next pledge: one for each person, year and focus area; the words are sealed."""

from datetime import datetime
from typing import Any

from sqlalchemy import Integer, Row, bindparam, case, delete, func, select, update

from core.past import Wish
from core.ports_reports import Kept, Retired, WishCount
from storage.schema import wishes
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(wishes.primary_key)
_MINE = wishes.c.municipality == MUNICIPALITY
_OF_PERSON = select(wishes).where(_MINE, wishes.c.person == bindparam("who"))
_REPLACED = delete(wishes).where(
    _MINE,
    wishes.c.person == bindparam("who"),
    wishes.c.year == bindparam("for_year"),
    wishes.c.area == bindparam("for_area"),
)
_OLD = (_MINE, wishes.c.created_at < bindparam("before"))
_DROP_ROWS = delete(wishes).where(*_OLD)
_DROP_WORDS = update(wishes).where(*_OLD, wishes.c.sealed_words.is_not(None)).values(sealed_words=None)
_now, _before = (
    func.count(case((wishes.c.year == year, wishes.c.person)).distinct())
    for year in (bindparam("wanted", type_=Integer), bindparam("earlier", type_=Integer))
)
# An erased wish is gone, so each row is a person's own.
_RANKING = (
    select(wishes.c.area, _now.label("wishers"), _before.label("previous"))
    .where(_MINE, wishes.c.year.in_((bindparam("wanted", type_=Integer), bindparam("earlier", type_=Integer))))
    .group_by(wishes.c.area)
    .order_by(_now.desc(), _before.desc(), wishes.c.area)
)
_WORDED = (
    select(wishes)
    .where(_MINE, wishes.c.year == bindparam("wanted"), wishes.c.sealed_words.is_not(None), wishes.c.hold.is_(None))
    .order_by(wishes.c.area, wishes.c.created_at, wishes.c.id)
)


class Wishes:
    """The `Wishes` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def put(self, wish: Wish, person: str) -> None:
        """Store a wish; a person's earlier one for the same year and area is replaced."""
        await self._scope.run(_REPLACED, who=person, for_year=wish.year, for_area=wish.area)
        await self._scope.insert(
            wishes,
            _UNIQUE,
            id=wish.id,
            person=person,
            year=wish.year,
            area=wish.area,
            sealed_words=None if wish.text is None else self._scope.seal(wishes.c.sealed_words, wish.id, wish.text),
            hold=wish.hold,
            language=wish.language,
            created_at=wish.created_at,
        )

    async def mine(self, person: str) -> list[Wish]:
        """A person's own wishes, newest first."""
        # Sorted here: asked to sort, SQLite would go through everybody's by time.
        rows = sorted(await self._scope.run(_OF_PERSON, who=person), key=lambda row: (row.created_at, row.id))
        return [self._wish(row) for row in reversed(rows)]

    async def ranking(self, year: int) -> list[WishCount]:
        """How many wished for what in the pledge of a year, most wanted first, beside the year before."""
        rows = await self._scope.run(_RANKING, wanted=year, earlier=year - 1)
        return [WishCount(row.area, row.wishers, row.previous) for row in rows]

    async def words(self, year: int) -> list[Wish]:
        """The wishes for a year whose words are kept and not held, by area, oldest first."""
        found = [self._wish(row) for row in await self._scope.run(_WORDED, wanted=year)]
        return [wish for wish in found if wish.text is not None]

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of the words first, of the vote itself later."""
        rows = await self._scope.run(_DROP_ROWS, before=now - kept.rows)
        words = await self._scope.run(_DROP_WORDS, before=now - kept.words)
        return Retired(rows=rows.rowcount, words=words.rowcount, addresses=0)

    def _wish(self, row: Row[Any]) -> Wish:
        return Wish(
            id=row.id,
            year=row.year,
            area=row.area,
            text=self._scope.opened(wishes.c.sealed_words, row.id, row.sealed_words),
            hold=row.hold,
            language=row.language,
            created_at=row.created_at,
        )
