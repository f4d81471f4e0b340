"""The figures of past months, quarters and years, kept: a digest of a year reads two rows and counts no million.

The rules:
1. What is kept is what counting would find, or it is not kept: whatever changes a report, its event or its reporter
   lets go, in the same transaction, of all that is kept of its time. A digest says the same either way.
2. The months that are not over are never kept, so telling a new report lets go of nothing.
3. What is kept holds the keyed ids of those who told; it goes when one of them is erased.
"""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Date, Delete, bindparam, delete, func, select

from core.digest.figures import Figures, Heat, MatrixKey, SpotKey, Sums
from core.digest.model import Span
from core.report import Band, Category
from storage.schema import reports, summaries
from storage.scope import MUNICIPALITY, Scope

_HERE = summaries.c.municipality == MUNICIPALITY
_FORGET = delete(summaries).where(
    _HERE,
    summaries.c.first <= bindparam("until_day", type_=Date),
    summaries.c.last >= bindparam("since_day", type_=Date),
)


def _between_nights_of(*which: ColumnElement[bool]) -> Delete:
    """From the month of the first of these reports to that of the last: rather too many than too few."""
    nights = (reports.c.municipality == MUNICIPALITY, *which)
    last = select(func.max(reports.c.night_of)).where(*nights).scalar_subquery()
    first = select(func.min(reports.c.night_of)).where(*nights).scalar_subquery()
    return delete(summaries).where(_HERE, summaries.c.first <= last, summaries.c.last >= first)


_FORGET_EVENTS = _between_nights_of(reports.c.event.in_(bindparam("events", expanding=True)))
_FORGET_PERSON = _between_nights_of(reports.c.person == bindparam("who"))
_READ = select(summaries.c.figures).where(
    _HERE,
    summaries.c.first == bindparam("first_day", type_=Date),
    summaries.c.last == bindparam("last_day", type_=Date),
)
_KEPT = select(summaries.c.first, summaries.c.last).where(_HERE)
_NIGHTS = (
    select(reports.c.night_of)
    .where(reports.c.municipality == MUNICIPALITY, reports.c.night_of >= bindparam("from_day", type_=Date))
    .order_by(reports.c.night_of)
    .limit(1)
)


class Summaries:
    """What is kept of past months."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def changed(self, first: date, last: date) -> None:
        """Let go of what these days touch."""
        await self._scope.run(_FORGET, since_day=first, until_day=last)

    async def told(self, night: date, told_on: date) -> None:
        """A report was told: only one of a month that is over by then can be in what is kept."""
        if night < told_on.replace(day=1):
            await self.changed(night, night)

    async def regrouped(self, events: list[UUID]) -> None:
        """Let go of the months in which these events have reports."""
        await self._scope.run(_FORGET_EVENTS, events=events)

    async def erased(self, person: str) -> None:
        """Let go of the months in which a person told something; to be called while that is still known."""
        await self._scope.run(_FORGET_PERSON, who=person)

    async def read(self, span: Span) -> Figures | None:
        """What is kept of a month, quarter or year; None when nothing is."""
        kept = (await self._scope.run(_READ, first_day=span.first, last_day=span.last)).scalar_one_or_none()
        return None if kept is None else _opened(kept)

    async def keep(self, span: Span, figures: Figures) -> None:
        """Keep the figures of a month, quarter or year."""
        row = {"first": span.first, "last": span.last, "figures": _written(figures)}
        await self._scope.insert(summaries, tuple(summaries.primary_key), **row)

    async def kept(self) -> set[Span]:
        """Of what there is something kept."""
        return {Span(first=row.first, last=row.last) for row in await self._scope.run(_KEPT)}

    async def next_night(self, since: date) -> date | None:
        """The first night from this day on of which there is a report."""
        return (await self._scope.run(_NIGHTS, from_day=since)).scalar_one_or_none()


def _written(figures: Figures) -> dict[str, Any]:
    return {
        "sums": {
            category: [
                *(sums.reports, sums.incidents, sums.unknown, sums.unplaced),
                *(sums.effect, sums.effect_answers, sums.recurring),
            ]
            for category, sums in figures.sums.items()
        },
        "people": figures.people,
        # Most are first: those who are not are fewer.
        "later": {
            kind: sorted(people.keys() - figures.firsts.get(kind, ())) for kind, people in figures.people.items()
        },
        "spots": [
            [key.category, key.cell, key.place, key.named, heat.reports, heat.heat]
            for key, heat in figures.spots.items()
        ],
        "nights": [[night.isoformat(), category, count] for (night, category), count in figures.nights.items()],
        "matrix": [[key.category, key.place, key.weekday, key.band, count] for key, count in figures.matrix.items()],
    }


def _opened(kept: dict[str, Any]) -> Figures:
    return Figures(
        sums={Category(category): Sums(*sums) for category, sums in kept["sums"].items()},
        people={Category(category): people for category, people in kept["people"].items()},
        firsts={
            Category(kind): firsts
            for kind, people in kept["people"].items()
            if (firsts := people.keys() - set(kept["later"][kind]))
        },
        spots={
            SpotKey(_CATEGORIES[category], cell, place, named): Heat(count, heat)
            for category, cell, place, named, count, heat in kept["spots"]
        },
        nights={(date.fromisoformat(night), _CATEGORIES[category]): count for night, category, count in kept["nights"]},
        matrix={
            MatrixKey(_CATEGORIES[category], place, weekday, _BANDS[band]): count
            for category, place, weekday, band, count in kept["matrix"]
        },
    )


# By their value: an enum's own look-up is slow, and there are many.
_CATEGORIES = {category.value: category for category in Category}
_BANDS = {band.value: band for band in Band}
DAY = timedelta(days=1)
