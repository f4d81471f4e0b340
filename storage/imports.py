"""Reports from another system, stored by the thousand.

The rules:
1. A report's id is made of what makes it this one, under a key: stored again it is the same row, and the id tells
   nothing. Its time stands in front, so that ids are in the order of time.
2. Who told it is known by a keyed id of another channel than any chat, or is nobody; there is no address.
3. It counts as any report does, but is no sending: the limits are the chat's.
"""

import json
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select

from core.bulk import Earlier
from core.ids import reference_of, uuid7
from core.report import ReportState
from storage.cells import cell_of
from storage.people import NOBODY
from storage.reports import NO_ADDRESS, NO_WORDS
from storage.schema import reports
from storage.scope import MUNICIPALITY, Scope
from storage.summaries import Summaries

CHANNEL = SOURCE = "import"
# Coarse points are few.
_cell_of = lru_cache(10_000)(cell_of)
_UNIQUE = tuple(reports.primary_key)
_KNOWN = select(reports.c.id).where(
    reports.c.municipality == MUNICIPALITY, reports.c.id.in_(bindparam("which", expanding=True))
)
# Ids are in the order of time: where none lies between the first and the last, none of those between is there.
_BETWEEN = (
    select(reports.c.id)
    .where(reports.c.municipality == MUNICIPALITY, reports.c.id.between(bindparam("first"), bindparam("last")))
    .limit(1)
)
# What an engine takes at once in a list.
_AT_ONCE = 500


class Imports:
    """The `Imports` of core.ports_data."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, earlier: Sequence[Earlier]) -> int:
        """Store those that are not there yet; how many."""
        new = {self._id(one): one for one in earlier}
        for id in await self._stored(new):
            del new[id]
        if new:
            await self._scope.insert_all(reports, _UNIQUE, [self._row(id, one) for id, one in new.items()])
            nights = [one.when.night_of for one in new.values()]
            await Summaries(self._scope).changed(min(nights), max(nights))
        return len(new)

    async def known(self, earlier: Sequence[Earlier]) -> int:
        """How many of these are there already, or are among these twice."""
        ids = {self._id(one) for one in earlier}
        return len(earlier) - len(ids) + len(await self._stored(ids))

    async def _stored(self, ids: Collection[UUID]) -> set[UUID]:
        wanted, stored = list(ids), set[UUID]()
        if not wanted or (await self._scope.run(_BETWEEN, first=min(wanted), last=max(wanted))).first() is None:
            return stored
        for first in range(0, len(wanted), _AT_ONCE):
            stored.update((await self._scope.run(_KNOWN, which=wanted[first : first + _AT_ONCE])).scalars())
        return stored

    def _id(self, one: Earlier) -> UUID:
        return uuid7(one.reported_at, self._scope.identity.imported(one.source))

    def _row(self, id: UUID, one: Earlier) -> dict[str, Any]:
        spot, when = one.spot, one.when
        return {
            "id": id,
            "reference": reference_of(id),
            "person": NOBODY if one.reporter is None else self._scope.identity.person(CHANNEL, one.reporter),
            "category": one.category,
            "ongoing": when.ongoing,
            "started_at": when.start,
            "ended_at": when.end,
            "night_of": when.night_of,
            "band": when.band,
            "place_kind": spot.kind,
            "place_id": spot.place_id,
            "lat": spot.lat,
            "lon": spot.lon,
            "cell": _cell_of(spot.lat, spot.lon),
            "effect": one.effect,
            "answers": {} if one.effect is None else {"effect": (str(one.effect),)},
            **self._words(id, one),
            **NO_ADDRESS,
            "hold": one.hold,
            "language": one.language,
            # Somebody read it there: it is not among those that wait to be read here.
            "state": ReportState.SEEN,
            "created_at": one.reported_at,
            "source": SOURCE,
        }

    def _words(self, id: UUID, one: Earlier) -> dict[str, Any]:
        if one.text is None and one.spot.name is None:
            return NO_WORDS
        # As storage.reports writes them.
        words = json.dumps({"text": one.text, "name": one.spot.name})
        sealed = self._scope.seal(reports.c.sealed_words, id, words)
        # The same columns in every row: they are inserted together.
        return {**NO_WORDS, "sealed_words": sealed, "worded_at": one.reported_at}
