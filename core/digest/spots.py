"""From figures to places: which spots there are, how hot each is, and what it is called.

A spot is a hexagon; but a place whose point the gazetteer does not know for sure is a spot of its own, beside none: its
reports would else all lie in the middle of its town. A whole town that was named is no spot: of course it has more.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from core.digest.figures import Figures, SpotDetail, SpotKey
from core.digest.model import HotSpot
from core.hotspots import DATES, REPORTERS, Hot, hotter, touching
from core.places import Gazetteer, Kind
from core.report import Category

# Of a place with a radius up to this the point says which hexagon it lies in.
SURE_METRES = 400
# So many of the hottest spots are looked into at most, until so many are found that enough people told of.
LOOKED_INTO = 24
MOST_SPOTS = 10
_PLACE = "place:"


@dataclass(frozen=True, slots=True)
class Grid:
    """The hexagons, from outside: those beside one, the middle of one, and the one in which a point lies."""

    beside: Callable[[str], Iterable[str]]
    centre: Callable[[str], tuple[float, float]]
    cell: Callable[[float, float], str | None]


@dataclass(frozen=True, slots=True)
class Study:
    """The spots of one span: their heat, and in which hexagons each lies."""

    heat: dict[str, float]
    cells: dict[str, frozenset[str]]
    unsure: frozenset[str]
    places: tuple[str, ...]

    def where(self, spots: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The hexagons of some spots, and which named places count in them ("" is a point that was shared)."""
        cells = frozenset[str]().union(*(self.cells.get(spot, {spot}) for spot in spots))
        named = {spot.removeprefix(_PLACE) for spot in spots if spot.startswith(_PLACE)}
        if len(named) < len(spots):
            named |= {"", *(place for place in self.places if place not in self.unsure)}
        return tuple(sorted(cells)), tuple(sorted(named))


def study(figures: Figures, gazetteer: Gazetteer) -> Study:
    """The spots that were told of, safe places left out: a place that feels safe is no hot spot."""
    towns = frozenset(place.id for place in gazetteer.places if place.kind is Kind.LOCALITY)
    unsure = frozenset(place.id for place in gazetteer.places if place.radius > SURE_METRES)
    heat: dict[str, float] = {}
    cells: dict[str, frozenset[str]] = {}
    places: set[str] = set()
    for key, told in figures.spots.items():
        if key.category is not Category.SAFE_PLACE and not (key.named and key.place in towns):
            spot = spot_of(key, unsure)
            heat[spot] = heat.get(spot, 0.0) + told.heat
            cells[spot] = cells.get(spot, frozenset()) | {key.cell}
            if key.named and key.place is not None:
                places.add(key.place)
    return Study(heat, cells, unsure, tuple(sorted(places)))


def spot_of(key: SpotKey, unsure: frozenset[str]) -> str:
    """The spot that a hexagon, or a place in it, belongs to."""
    return f"{_PLACE}{key.place}" if key.named and key.place in unsure else key.cell


def beside(spot: str, grid: Grid) -> tuple[str, ...]:
    """The spots that a spot touches."""
    if spot.startswith(_PLACE):
        return ()
    return tuple(cell for cell in grid.beside(spot) if cell != spot)


def candidates(spots: Study, grid: Grid) -> list[Hot]:
    """The spots that are hotter than chance, the hottest first; whether enough people told is still to be asked."""
    return hotter(spots.heat, lambda spot: beside(spot, grid))[:LOOKED_INTO]


def is_hot(detail: SpotDetail) -> bool:
    """Whether enough different people told of it, on enough dates."""
    return detail.distinct_reporters >= REPORTERS and len(detail.nights) >= DATES


def grouped(hot: Sequence[Hot], grid: Grid) -> list[list[Hot]]:
    """Hot spots that touch put together."""
    return touching(hot, lambda spot: beside(spot, grid))


def hot_spot(group: Sequence[Hot], detail: SpotDetail, gazetteer: Gazetteer, grid: Grid, *, new: bool) -> HotSpot:
    """One hot spot, named after the place most reported there, else after the nearest one."""
    hottest = group[0]
    told = sorted(((count, place) for place, count in detail.places.items() if place), reverse=True)
    own = hottest.cell.removeprefix(_PLACE) if hottest.cell.startswith(_PLACE) else None
    place = gazetteer.get(own or (told[0][1] if told else ""))
    if own is not None and place is not None:
        lat, lon = place.lat, place.lon
    else:
        lat, lon = grid.centre(hottest.cell)
    if place is None:
        near = gazetteer.nearest(lat, lon)
        place = near[0] if near else None
    return HotSpot(
        place=place.shown if place else "",
        place_id=place.id if place else None,
        cell=hottest.cell if own is None else grid.cell(lat, lon) or "",
        lat=round(lat, 5),
        lon=round(lon, 5),
        reports=sum(detail.nights.values()),
        distinct_reporters=detail.distinct_reporters,
        dates=tuple(sorted(detail.nights)),
        categories=dict(sorted(detail.categories.items())),
        z=round(hottest.z, 3),
        p_corrected=hottest.p,
        new=new,
        located=own is None,
    )
