"""From figures to a digest: the totals, what changed, where and when. Pure; what it may show is `projection`'s."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core.digest import happenings
from core.digest.changes import Before, changes_of, days_covered
from core.digest.figures import ApprovedQuote, EventReport, Figures, Selection
from core.digest.model import (
    Burst,
    CategoryTotal,
    Change,
    Day,
    Deed,
    Digest,
    HotSpot,
    MatrixCell,
    Period,
    Quote,
    Span,
    Total,
    Verdict,
)
from core.digest.periods import days_of, last_year_span, previous_span
from core.digest.town import Area, Town, area_of, areas_of, pledge_of
from core.pledge import in_language
from core.report import Band, ReportState
from core.staff import Role

# How many a digest names: of events those that most persons told of.
MOST_EVENTS = 100
MOST_QUOTES = 5
BANDS = tuple(Band)


@dataclass(frozen=True, slots=True)
class Order:
    """What digest is wanted: for whom, of what, of which days. `other` is what is called what is of no focus area."""

    role: Role
    language: str
    scope: str
    period: Period
    span: Span
    other: str

    @property
    def previous(self) -> Span:
        return previous_span(self.period, self.span)

    @property
    def last_year(self) -> Span:
        return last_year_span(self.period, self.span)


@dataclass(frozen=True, slots=True)
class Found:
    """What the store found for it."""

    selection: Selection
    figures: Figures
    previous: Figures
    last_year: Figures
    first_night: date | None
    hot_spots: Sequence[HotSpot]
    events_in_all: int
    event_reports: Sequence[EventReport]
    states: dict[str, int]
    quotes: Sequence[ApprovedQuote]


def compose(order: Order, town: Town, found: Found, now: datetime) -> Digest:
    """The whole digest, with all that anybody may see of it."""
    pledge = pledge_of(town, order.span)
    areas = areas_of(pledge, order.language, order.other, found.selection)
    whole = found.selection.categories
    earlier = [
        Before(span, figures, days_covered(span, found.first_night))
        for span, figures in ((order.previous, found.previous), (order.last_year, found.last_year))
    ]
    days = days_covered(order.span, found.first_night)
    (overall, *by_area) = changes_of(found.figures, days, earlier, [whole, *(area.categories for area in areas)])
    sums, events = found.figures.of(whole), happenings.by_event(found.event_reports)
    return Digest(
        municipality=town.name,
        role=order.role,
        language=order.language,
        scope=order.scope,
        period=order.period,
        span=order.span,
        previous_span=order.previous,
        last_year_span=order.last_year,
        made_at=now,
        reports=sums.reports,
        incidents=sums.incidents,
        distinct_reporters=found.figures.reporters(whole),
        previous=overall[0],
        last_year=overall[1],
        top_reporter_share=round(found.figures.most_by_one() / sums.reports, 4) if sums.reports else None,
        unplaced=sums.unplaced,
        totals=tuple(_total(area, found.figures, *changes) for area, changes in zip(areas, by_area, strict=True)),
        categories=tuple(
            CategoryTotal(
                category=category,
                area=area_of(pledge, category),
                reports=found.figures.of((category,)).reports,
                distinct_reporters=found.figures.reporters((category,)),
                previous=found.previous.of((category,)).reports,
            )
            for category in whole
        ),
        trend=_trend(order, found, compared=overall[0].verdict is not Verdict.NO_BASIS),
        matrix=_matrix(found.figures, town),
        hot_spots=tuple(found.hot_spots),
        events=tuple(happenings.event_line(told, town.gazetteer) for told in events),
        events_in_all=found.events_in_all,
        bursts=_bursts(events, town),
        quotes=tuple(_quote(quote, town) for quote in found.quotes),
        states={state: found.states.get(state, 0) for state in ReportState},
        deeds=_deeds(order, town, [area.id for area in areas]),
    )


def _total(area: Area, figures: Figures, previous: Change, last_year: Change) -> Total:
    sums = figures.of(area.categories)
    return Total(
        area=area.id,
        title=area.title,
        reports=sums.reports,
        incidents=sums.incidents,
        distinct_reporters=figures.reporters(area.categories),
        effect=round(sums.effect / sums.effect_answers, 2) if sums.effect_answers else None,
        effect_answers=sums.effect_answers,
        recurring=sums.recurring,
        previous=previous,
        last_year=last_year,
    )


def _trend(order: Order, found: Found, *, compared: bool) -> tuple[Day, ...]:
    """Each night of the span, after those of the span before where that can be compared with."""
    before = _nights(order.previous, found.previous) if compared else ()
    return (*before, *_nights(order.span, found.figures))


def _nights(span: Span, figures: Figures) -> tuple[Day, ...]:
    reports: dict[date, int] = {}
    for (night, _), told in figures.nights.items():
        reports[night] = reports.get(night, 0) + told
    return tuple(Day(night=night, reports=reports.get(night, 0)) for night in days_of(span))


def _matrix(figures: Figures, town: Town) -> tuple[MatrixCell, ...]:
    """Each place, weekday and part of the day with reports: the place with most first, then in the order of time."""
    cells: dict[tuple[str | None, int, Band], int] = {}
    by_place: dict[str | None, int] = {}
    for key, told in figures.matrix.items():
        cell = (key.place, key.weekday, key.band)
        cells[cell] = cells.get(cell, 0) + told
        by_place[key.place] = by_place.get(key.place, 0) + told

    def order(cell: tuple[str | None, int, Band]) -> tuple[bool, int, str, int, int]:
        place, weekday, band = cell
        return place is None, -by_place[place], place or "", weekday, BANDS.index(band)

    return tuple(
        MatrixCell(
            place=happenings.name_of(place, town.gazetteer),
            place_id=place,
            weekday=weekday,
            band=band,
            reports=cells[place, weekday, band],
        )
        for place, weekday, band in sorted(cells, key=order)
    )


def _bursts(events: Iterable[Sequence[EventReport]], town: Town) -> tuple[Burst, ...]:
    bursts = [happenings.burst(told, town.gazetteer) for told in events]
    return tuple(sorted((one for one in bursts if one is not None), key=lambda one: (one.at, one.event)))


def _quote(quote: ApprovedQuote, town: Town) -> Quote:
    place = happenings.name_of(quote.place, town.gazetteer)
    return Quote(category=quote.category, place=place, night=quote.night, words=quote.words)


def _deeds(order: Order, town: Town, areas: Sequence[str]) -> tuple[Deed, ...]:
    """What was done in the span, of every pledge: last year's may be followed up this year."""
    deeds = [
        Deed(
            area=area.id,
            title=in_language(area.title, order.language),
            day=news.day,
            state=action.state,
            words=in_language(news.did, order.language),
        )
        for pledge in town.pledges
        for area in pledge.focus_areas
        if area.id in areas
        for action in area.actions
        for news in action.news
        if order.span.first <= news.day <= order.span.last
    ]
    return tuple(sorted(deeds, key=lambda deed: (deed.day, deed.area)))
