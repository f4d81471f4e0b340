"""What of the world a place's map shows: how far around it, and which other places."""

import math
from dataclasses import dataclass

from core.messages import PlaceMap
from core.places import Gazetteer, Kind, Place, metres_between

# Width by height.
SHAPE = 8 / 5
LEAST_HALF_HEIGHT = 1_500.0
# A place known no better than this has no point that could be shown as such.
VAGUE_METRES = 600
SAME_METRES = 150.0


@dataclass(frozen=True, slots=True)
class View:
    """What of the world is shown: metres east and north of the place in question, which is in the middle."""

    lat: float
    lon: float
    half_height: float

    @property
    def half_width(self) -> float:
        """In metres."""
        return self.half_height * SHAPE

    def point(self, lat: float, lon: float) -> tuple[float, float]:
        """Metres east and north of the middle; near enough to the truth for a few kilometres."""
        east = math.radians(lon - self.lon) * 6_371_000 * math.cos(math.radians(self.lat))
        return east, math.radians(lat - self.lat) * 6_371_000

    def shows(self, lat: float, lon: float) -> bool:
        """Whether a point is in the picture, with room for its dot."""
        east, north = self.point(lat, lon)
        return abs(east) < self.half_width * 0.96 and abs(north) < self.half_height * 0.94


def view_of(map: PlaceMap, gazetteer: Gazetteer) -> View:
    """A few kilometres around the place: the whole circle, and the nearest locality that is not the place itself."""
    here = (map.lat, map.lon)
    view = View(*here, 1.0)
    half = max(LEAST_HALF_HEIGHT, map.radius * 1.3)
    others = [place for place in localities(gazetteer) if metres_between(here, (place.lat, place.lon)) > SAME_METRES]
    if others:
        nearest = min(others, key=lambda place: metres_between(here, (place.lat, place.lon)))
        east, north = view.point(nearest.lat, nearest.lon)
        half = max(half, abs(north) / 0.72, abs(east) / (0.7 * SHAPE))
    return View(*here, half)


def neighbours(map: PlaceMap, gazetteer: Gazetteer, view: View) -> list[Place]:
    """The places to show beside the one in question, the most important first: localities, then what is near.

    A place that shares its point with a locality has none of its own, and is left out."""
    here = (map.lat, map.lon)
    towns = localities(gazetteer)

    def vague(place: Place) -> bool:
        at = (place.lat, place.lon)
        return place.radius > VAGUE_METRES or any(metres_between(at, (o.lat, o.lon)) < 30 for o in towns)

    found = [
        place
        for place in gazetteer.places
        if (place.kind is Kind.LOCALITY or not vague(place))
        and view.shows(place.lat, place.lon)
        and metres_between(here, (place.lat, place.lon)) > SAME_METRES
    ]
    return sorted(found, key=lambda p: (p.kind is not Kind.LOCALITY, metres_between(here, (p.lat, p.lon))))


def localities(gazetteer: Gazetteer) -> list[Place]:
    """The towns and villages."""
    return [place for place in gazetteer.places if place.kind is Kind.LOCALITY]
