"""One digest, made: the figures are read beside the turns, composed, and cut to what its role may see."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from functools import cache
from typing import Protocol, TypeVar

from core.digest.compose import MOST_EVENTS, MOST_QUOTES, Found, Order, compose
from core.digest.figures import Figures, Selection, SpotDetail
from core.digest.model import Digest, HotSpot, Period, Span
from core.digest.periods import span_of
from core.digest.projection import project
from core.digest.spots import MOST_SPOTS, Grid, Study, candidates, grouped, hot_spot, is_hot, study
from core.digest.town import Town, selection_of
from core.ports import Transaction
from core.report import Category
from core.staff import Role
from locales import Locales
from storage.cells import cell_of, centre, ring

T = TypeVar("T")
GRID = Grid(ring, centre, cell_of)


@cache
def _texts() -> Locales:
    return Locales.load(lazily=True)


class Readable(Protocol):
    """A store that can be read: the bot's own, or one opened for reading only."""

    async def read(self, work: Callable[[Transaction], Awaitable[T]]) -> T: ...


async def make_digest(
    store: Readable,
    world: Town,
    *,
    role: Role,
    scope: str,
    period: Period,
    at: date,
    language: str,
    now: datetime,
) -> Digest:
    """The digest of the newest period that has ended by the end of the day `at`, as a role may see it.

    Raises UnknownScope or StorageUnavailable.
    """
    order = Order(role, language, scope, period, span_of(period, at), _texts().label(language, "area-other"))
    selection = selection_of(world, scope, order.span)
    found = await store.read(lambda tx: _find(tx, world, order, selection))
    return project(compose(order, world, found, now))


async def _find(tx: Transaction, world: Town, order: Order, selection: Selection) -> Found:
    span = order.span
    figures = await tx.figures.figures(span, selection)
    previous = await tx.figures.figures(order.previous, selection, matrix=False)
    last_year = previous
    if order.last_year != order.previous:
        last_year = await tx.figures.figures(order.last_year, selection, spots=False, matrix=False)
    events_in_all, event_reports = await tx.figures.events(span, selection, MOST_EVENTS)
    return Found(
        selection=selection,
        figures=figures,
        previous=previous,
        last_year=last_year,
        first_night=await tx.figures.first_night(),
        hot_spots=await _HotSpots(tx, world, selection).of(span, figures, order.previous, previous),
        events_in_all=events_in_all,
        event_reports=event_reports,
        states=await tx.figures.states(span, selection),
        quotes=await tx.figures.quotes(span, selection, MOST_QUOTES),
    )


class _HotSpots:
    """Looks into the spots that are hotter than chance: whether enough people told of them."""

    def __init__(self, tx: Transaction, world: Town, selection: Selection) -> None:
        self._tx, self._world = tx, world
        safe_left_out = tuple(one for one in selection.categories if one is not Category.SAFE_PLACE)
        self._selection = Selection(safe_left_out, selection.places)

    async def of(self, span: Span, figures: Figures, before: Span, previous: Figures) -> tuple[HotSpot, ...]:
        spots, earlier = study(figures, self._world.gazetteer), study(previous, self._world.gazetteer)
        hot_before = {hot.cell for hot in candidates(earlier, GRID)}
        hot, details = [], {}
        for one in candidates(spots, GRID):
            details[one.cell] = await self._look(span, spots, [one.cell])
            if is_hot(details[one.cell]):
                hot.append(one)
            if len(hot) == MOST_SPOTS:
                break
        found = []
        for group in grouped(hot, GRID):
            cells = [one.cell for one in group]
            detail = details[cells[0]] if len(cells) == 1 else await self._look(span, spots, cells)
            was = [is_hot(await self._look(before, earlier, [cell])) for cell in cells if cell in hot_before]
            found.append(hot_spot(group, detail, self._world.gazetteer, GRID, new=not any(was)))
        return tuple(found)

    async def _look(self, span: Span, spots: Study, cells: list[str]) -> SpotDetail:
        """What was told of some spots together."""
        return await self._tx.figures.spot(span, self._selection, *spots.where(cells))
