"""What digests count, in SQL, on coarse columns only. The rules:

1. A report that was taken back counts nowhere, and a wish is no report: every statement asks for both.
2. A figure's cost follows its span, not the table: each statement reads one stretch of an index and no row, except for
   the few reports that a digest names.
3. An event of several reports is one incident, of the night and kind of the report that was told first; else one
   person's reports of one kind, night and hexagon are. So the incidents of two spans can be added up.
4. The figures of whole months, quarters and years are kept (storage/summaries.py); what is not kept is counted here,
   month by month.
"""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Date, Select, String, and_, bindparam, case, cast, distinct, extract, func, or_, select

from core.digest.figures import (
    COUNTED,
    NOBODY,
    ApprovedQuote,
    EventReport,
    Figures,
    Heat,
    MatrixKey,
    Selection,
    SpotDetail,
    SpotKey,
    Sums,
    merged,
)
from core.digest.model import Span
from core.digest.periods import month_of, months_of, parts_of, quarter_of, year_of
from core.events import ALWAYS
from core.hotspots import heat_of
from core.report import Band, Category, PlaceKind, ReportState
from storage.schema import reports
from storage.scope import MUNICIPALITY, Scope
from storage.summaries import DAY, Summaries

AGAIN = ("sometimes", "weekly", ALWAYS)
BANDS = {band.value: band for band in Band}
CATEGORIES = {category.value: category for category in Category}
SUNDAY = 7

_IN_SPAN = and_(
    reports.c.municipality == MUNICIPALITY,
    reports.c.withdrawn_at.is_(None),
    reports.c.night_of.between(bindparam("first", type_=Date), bindparam("last", type_=Date)),
    reports.c.category.in_(bindparam("kinds", expanding=True)),
)
_AT_PLACES = reports.c.place_id.in_(bindparam("places", expanding=True))
# Whether the place was named, not its point shared: then the point is the gazetteer's.
_NAMED = case((reports.c.place_kind == PlaceKind.KNOWN.value, 1), else_=0)
_ALONE = reports.c.event.is_(None)
_FIRST_OF_EVENT = reports.c.event == reports.c.id
_NOBODY = reports.c.person == NOBODY
_CELL = func.coalesce(reports.c.cell, "")


def _how_many(*which: Any) -> Any:
    return func.sum(case((and_(*which), 1), else_=0))


_SUMS = (
    select(
        reports.c.night_of,
        reports.c.category,
        func.count(),
        func.count(distinct(case((_ALONE, _CELL + reports.c.person)))),
        _how_many(_FIRST_OF_EVENT),
        func.count(distinct(case((and_(_ALONE, _NOBODY), _CELL)))),
        _how_many(_FIRST_OF_EVENT, _NOBODY),
        _how_many(reports.c.cell.is_(None)),
        func.coalesce(func.sum(reports.c.effect), 0),
        func.count(reports.c.effect),
        _how_many(reports.c.often.in_(AGAIN)),
    )
    .where(_IN_SPAN)
    .group_by(reports.c.night_of, reports.c.category)
)
_PEOPLE = (
    select(
        reports.c.category, reports.c.person, func.count(), func.max(case((or_(_ALONE, _FIRST_OF_EVENT), 1), else_=0))
    )
    .where(_IN_SPAN)
    .group_by(reports.c.category, reports.c.person)
)
_SPOTS = (
    select(
        reports.c.category,
        reports.c.cell,
        reports.c.place_id,
        _NAMED,
        func.count(),
        func.count(distinct(reports.c.person)),
        func.count(distinct(case((_ALONE, cast(reports.c.night_of, String) + reports.c.person)))),
        func.count(distinct(reports.c.event)),
    )
    .where(_IN_SPAN, reports.c.cell.is_not(None))
    .group_by(reports.c.category, reports.c.cell, reports.c.place_id, _NAMED)
)
_WEEKDAY = extract("dow", reports.c.night_of)
_MATRIX = (
    select(reports.c.category, reports.c.place_id, _WEEKDAY, reports.c.band, func.count())
    .where(_IN_SPAN)
    .group_by(reports.c.category, reports.c.place_id, _WEEKDAY, reports.c.band)
)
_AS_NAMED = case((_NAMED == 1, reports.c.place_id), else_="").in_(bindparam("named", expanding=True))
# One hexagon at a time: for several SQLite would rather read the whole span.
_SPOT = (
    select(reports.c.night_of, reports.c.category, reports.c.place_id, func.count())
    .where(_IN_SPAN, reports.c.cell == bindparam("within"), _AS_NAMED)
    .group_by(reports.c.night_of, reports.c.category, reports.c.place_id)
)
_SPOT_PEOPLE = select(func.count(distinct(reports.c.person))).where(
    _IN_SPAN, reports.c.cell.in_(bindparam("cells", expanding=True)), _AS_NAMED
)
_EVENTS = (
    select(reports.c.event, func.count().over().label("in_all"))
    .where(_IN_SPAN, reports.c.event.is_not(None))
    .group_by(reports.c.event)
    .having(func.count() > 1)
    .order_by(func.count(distinct(reports.c.person)).desc(), func.count().desc(), reports.c.event)
    .limit(bindparam("most"))
)
_EVENT_REPORTS = select(
    *(reports.c.id, reports.c.event, reports.c.category, reports.c.person, reports.c.place_id),
    *(reports.c.lat, reports.c.lon, reports.c.night_of, reports.c.started_at, reports.c.until),
    reports.c.created_at,
).where(
    reports.c.municipality == MUNICIPALITY,
    reports.c.withdrawn_at.is_(None),
    reports.c.event.in_(bindparam("events", expanding=True)),
)
_STATES = (
    select(reports.c.state, func.count().label("reports"))
    .where(_IN_SPAN, reports.c.state.in_([state.value for state in ReportState]))
    .group_by(reports.c.state)
)
_QUOTES = (
    select(reports.c.id, reports.c.category, reports.c.place_id, reports.c.night_of, reports.c.sealed_words)
    .where(
        _IN_SPAN,
        reports.c.quote == "approved",
        reports.c.sealed_words.is_not(None),
        or_(reports.c.hold.is_(None), reports.c.released_at >= reports.c.worded_at),
    )
    .order_by(reports.c.night_of.desc(), reports.c.id.desc())
    .limit(bindparam("most"))
)
_FIRST_NIGHT = (
    select(reports.c.night_of)
    .where(reports.c.municipality == MUNICIPALITY, reports.c.withdrawn_at.is_(None))
    .order_by(reports.c.night_of)
    .limit(1)
)

_BOTH = {
    statement: statement.where(_AT_PLACES)
    for statement in (_SUMS, _PEOPLE, _SPOTS, _MATRIX, _SPOT, _SPOT_PEOPLE, _EVENTS, _STATES, _QUOTES)
}


class FiguresOf:
    """The `FiguresOf` of core.ports_figures."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._summaries = Summaries(scope)

    async def figures(self, span: Span, selection: Selection, *, spots: bool = True, matrix: bool = True) -> Figures:
        """The figures of a span: kept ones of it or of its months where there are any, else counted."""
        if selection.places is not None or months_of(span) is None:
            return await self._count(span, selection, spots=spots, matrix=matrix)
        whole = await self._whole(span)
        return whole if set(selection.categories) >= set(COUNTED) else merged([whole], selection.categories)

    async def first_night(self) -> date | None:
        """The night of the first report that there is; None without any."""
        return (await self._scope.run(_FIRST_NIGHT)).scalar_one_or_none()

    async def spot(self, span: Span, selection: Selection, cells: Sequence[str], named: Sequence[str]) -> SpotDetail:
        """What was told of some hexagons together: of points shared in them, and of these places named, "" for none."""
        nights: dict[date, int] = {}
        categories: dict[Category, int] = {}
        places: dict[str | None, int] = {}
        for cell in cells:
            for night, category, place, count in await self._ask(
                _SPOT, span, selection, within=cell, named=list(named)
            ):
                nights[night] = nights.get(night, 0) + count
                categories[CATEGORIES[category]] = categories.get(CATEGORIES[category], 0) + count
                places[place] = places.get(place, 0) + count
        [[people]] = await self._ask(_SPOT_PEOPLE, span, selection, cells=list(cells), named=list(named))
        return SpotDetail(nights, categories, places, people)

    async def events(self, span: Span, selection: Selection, most: int) -> tuple[int, list[EventReport]]:
        """How many events of several reports there were, and the reports of those that most persons told of."""
        found = await self._ask(_EVENTS, span, selection, most=most)
        names = [row.event for row in found]
        rows = (await self._scope.run(_EVENT_REPORTS, events=names)).all() if names else []
        return found[0].in_all if found else 0, [
            EventReport(
                id=row.id,
                event=row.event,
                category=CATEGORIES[row.category],
                person=row.person,
                place=row.place_id,
                lat=row.lat,
                lon=row.lon,
                night=row.night_of,
                start=row.started_at,
                until=row.until or row.started_at,
                created_at=row.created_at,
            )
            for row in rows
        ]

    async def states(self, span: Span, selection: Selection) -> dict[str, int]:
        """How many reports are in each state now."""
        return {row.state: row.reports for row in await self._ask(_STATES, span, selection)}

    async def quotes(self, span: Span, selection: Selection, most: int) -> list[ApprovedQuote]:
        """Words that may be quoted, newest first; such as cannot be opened, or hold none, are passed by."""
        quotes = []
        for row in await self._ask(_QUOTES, span, selection, most=most):
            opened = self._scope.opened(reports.c.sealed_words, row.id, row.sealed_words)
            words = None if opened is None else json.loads(opened)["text"]
            if words:
                quotes.append(ApprovedQuote(CATEGORIES[row.category], row.place_id, row.night_of, words))
        return quotes

    async def summarise(self, before: date) -> Span | None:
        """Keep the figures of one month, quarter or year that ended before this day and whose are not kept; which one,
        None if none is left to do."""
        kept = await self._summaries.kept()
        for span_around in (month_of, quarter_of, year_of):
            night = await self._summaries.next_night(date.min)
            while night is not None and (span := span_around(night)).last < before:
                if span not in kept:
                    await self._summaries.keep(span, await self._whole(span))
                    return span
                night = await self._summaries.next_night(span.last + DAY)
        return None

    async def _whole(self, span: Span) -> Figures:
        """The figures of whole months, of everything: kept, or put together from its parts, or counted."""
        if (kept := await self._summaries.read(span)) is not None:
            return kept
        parts = parts_of(span)
        return merged([await self._whole(part) for part in parts]) if parts else await self._count(span, Selection())

    async def _ask(self, statement: Select[Any], span: Span, selection: Selection, **more: Any) -> list[Any]:
        """Run one of the statements for a span and a selection."""
        named = {"first": span.first, "last": span.last, "kinds": list(selection.categories), **more}
        if selection.places is None:
            return list((await self._scope.run(statement, **named)).all())
        return list((await self._scope.run(_BOTH[statement], **named, places=list(selection.places))).all())

    async def _count(self, span: Span, selection: Selection, *, spots: bool = True, matrix: bool = True) -> Figures:
        figures = Figures()
        for night, category, told, alone, firsts, alone_nobody, firsts_nobody, *rest in await self._ask(
            _SUMS, span, selection
        ):
            kind = CATEGORIES[category]
            figures.nights[night, kind] = told
            figures.sums.setdefault(kind, Sums()).add(Sums(told, alone + firsts, alone_nobody + firsts_nobody, *rest))
        for category, person, told, first in await self._ask(_PEOPLE, span, selection):
            kind = CATEGORIES[category]
            figures.people.setdefault(kind, {})[person] = told
            if first:
                figures.firsts.setdefault(kind, set()).add(person)
        if spots:
            for category, cell, place, named, told, tellers, alone, events in await self._ask(_SPOTS, span, selection):
                key = SpotKey(CATEGORIES[category], cell, place, bool(named))
                figures.spots[key] = Heat(told, heat_of(tellers, alone, events))
        if matrix:
            for category, place, weekday, band, told in await self._ask(_MATRIX, span, selection):
                cell_of = MatrixKey(CATEGORIES[category], place, int(weekday) or SUNDAY, BANDS[band])
                figures.matrix[cell_of] = told
        return figures
