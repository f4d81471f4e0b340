"""What a digest knows of its municipality, and which reports it is about."""

from dataclasses import dataclass
from typing import Protocol
from zoneinfo import ZoneInfo

from core.digest.figures import COUNTED, Selection
from core.digest.model import Span
from core.errors import UnknownScope
from core.places import Gazetteer
from core.pledge import Pledge, newest
from core.report import Category

EVERYTHING = "all"
OTHER = "other"


class Town(Protocol):
    """One municipality; a World is one, and what is loaded for a digest alone."""

    @property
    def name(self) -> str: ...
    @property
    def zone(self) -> ZoneInfo: ...
    @property
    def pledges(self) -> tuple[Pledge, ...]: ...
    @property
    def gazetteer(self) -> Gazetteer: ...


@dataclass(frozen=True, slots=True)
class Area:
    """A focus area, or OTHER: what belongs to none and is input for the next pledge."""

    id: str
    title: str
    categories: tuple[Category, ...]


def pledge_of(town: Town, span: Span) -> Pledge:
    """The pledge that was in force when the span ended."""
    return newest(town.pledges, span.last)


def selection_of(town: Town, scope: str, span: Span) -> Selection:
    """The reports that a scope means: "all", "area:<focus area>" or "locality:<name>". Raises UnknownScope."""
    kind, _, name = scope.partition(":")
    if scope == EVERYTHING:
        return Selection()
    if kind == "area":
        # A focus area of an earlier pledge is still what was subscribed to.
        pledges = (pledge_of(town, span), *sorted(town.pledges, key=lambda pledge: -pledge.year))
        categories = next((_categories(pledge, name) for pledge in pledges if _categories(pledge, name)), ())
        if categories:
            return Selection(categories)
    if kind == "locality":
        places = tuple(place.id for place in town.gazetteer.places if place.locality.casefold() == name.casefold())
        if places:
            return Selection(places=places)
    raise UnknownScope(f"There is no {scope}: all, area:<id of a focus area> or locality:<its name>.")


def areas_of(pledge: Pledge, language: str, other: str, selection: Selection) -> tuple[Area, ...]:
    """The focus areas that a digest has totals of, in the pledge's order, and OTHER last; each as far as selected."""
    titled = [(area.id, area.title.get(language) or area.title["sv"]) for area in pledge.focus_areas]
    areas = [Area(id, title, _categories(pledge, id)) for id, title in (*titled, (OTHER, other))]
    selected = [
        Area(area.id, area.title, tuple(one for one in area.categories if one in selection.categories))
        for area in areas
    ]
    return tuple(area for area in selected if area.categories)


def area_of(pledge: Pledge, category: Category) -> str:
    """The id of the focus area that a category belongs to, or OTHER."""
    found = pledge.area_of(category)
    return OTHER if found is None else found.id


def _categories(pledge: Pledge, area: str) -> tuple[Category, ...]:
    return tuple(category for category in COUNTED if area_of(pledge, category) == area)
