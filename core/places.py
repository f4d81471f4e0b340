"""The gazetteer: places that people name, found in spite of misspelling, and pins made coarse before anything else."""

import math
import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from pydantic import Field

from core.ports import Similarity
from core.report import Frozen, PlaceKind, Spot

# Of 100: from here a typed name is taken as meant, and shown back; from the lower one it is offered as a guess.
SURE = 84.0
PERHAPS = 72.0
CLEAR_LEAD = 8.0
MOST_GUESSES = 4
NEAR_METRES = 400.0
# A name stands among the first words; a whole story is not compared word by word with every place.
MOST_WORDS = 40
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_NO_WORD = re.compile(r"[\W_]+")


class Kind(StrEnum):
    """What sort of place it is."""

    LOCALITY = "locality"
    SCHOOL = "school"
    SQUARE = "square"
    CAR_PARK = "car_park"
    FUEL_STATION = "fuel_station"
    STATION = "station"
    PARK = "park"
    SPORT = "sport"
    CULTURE = "culture"
    SIGHT = "sight"
    AREA = "area"
    OTHER = "other"


class Place(Frozen):
    """A place that people name. `radius` in metres says how well its point is known."""

    # With the draft's token and the question it must fit in the 64 bytes of a button.
    id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,28}$")
    name: str = Field(min_length=2, max_length=60)
    locality: str = Field(min_length=2, max_length=60)
    aliases: tuple[str, ...] = ()
    lat: float = Field(ge=-90, le=90)
    lon: float = Field(ge=-180, le=180)
    radius: int = Field(gt=0, le=20_000)
    kind: Kind = Kind.OTHER
    suggested: bool = False

    @property
    def shown(self) -> str:
        """The name as shown back: with its locality where the name does not say it."""
        return self.name if self.locality.casefold() in self.name.casefold() else f"{self.name}, {self.locality}"


class Territory(Frozen):
    """Roughly where the municipality is: a point and how far from it, in kilometres, is still inside."""

    lat: float = Field(ge=-90, le=90)
    lon: float = Field(ge=-180, le=180)
    radius_km: float = Field(gt=0, le=500)


@dataclass(frozen=True, slots=True)
class Found:
    """What a typed name may mean: one sure place, or guesses to choose from (best first), or neither."""

    sure: Place | None
    guesses: tuple[Place, ...] = ()


# Letters that Unicode does not take apart, and those of Arabic and Ge'ez that are written one for the other.
_LETTERS = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "ı": "i", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "ـ": None}
    | {"ፀ": "ጸ", "አ": "ኣ", "ሠ": "ሰ"}
)


def fold(text: str) -> str:
    """Lower case, without diacritics, punctuation or doubled spaces: what typed words are compared by."""
    plain = text.casefold()
    if not plain.isascii():
        plain = _NOT_ASCII.sub(_without_marks, unicodedata.normalize("NFKD", plain)).translate(_LETTERS)
    return " ".join(_NO_WORD.sub(" ", plain).split())


def _without_marks(found: re.Match[str]) -> str:
    return "".join(c for c in found[0] if not unicodedata.combining(c))


def difference_ratio(typed: str, known: str, /) -> float:
    """A Similarity of the standard library's making, for when no quicker one is wired in."""
    return 100 * SequenceMatcher(None, typed, known, autojunk=False).ratio()


def coarse(lat: float, lon: float) -> tuple[float, float]:
    """A point moved to a grid of about 100 m, so that nobody's doorstep is stored."""
    rounded = round(lat, 3)
    # A degree of longitude shrinks towards the poles: widen the step so that the cell stays about square.
    step = 0.001 / max(0.1, math.cos(math.radians(rounded)))
    return rounded, round(round(lon / step) * step, 4)


def metres_between(a: tuple[float, float], b: tuple[float, float]) -> float:
    """The great-circle distance of two points (latitude, longitude in degrees)."""
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (*a, *b))
    half = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 2 * 6_371_000 * math.asin(math.sqrt(min(1.0, half)))


class Gazetteer:
    """The places of one municipality."""

    def __init__(
        self, places: tuple[Place, ...], territory: Territory, similarity: Similarity = difference_ratio
    ) -> None:
        self.places = places
        self.territory = territory
        self._similarity = similarity
        self._by_id = {place.id: place for place in places}
        self._folded = [(place, tuple(fold(name) for name in self._names(place))) for place in places]

    @staticmethod
    def _names(place: Place) -> tuple[str, ...]:
        plain = (place.name, *place.aliases)
        return plain + tuple(f"{name} {place.locality}" for name in plain)

    def get(self, place_id: str) -> Place | None:
        """The place with this id, or None."""
        return self._by_id.get(place_id)

    def suggested(self) -> tuple[Place, ...]:
        """The places worth a button of their own."""
        return tuple(place for place in self.places if place.suggested)

    def find(self, typed: str) -> Found:
        """What a typed name means. Tolerates misspelling, a missing diacritic and a preposition in front."""
        wanted = fold(typed)
        if not wanted:
            return Found(None)
        exact = [place for place, names in self._folded if wanted in names]
        if len(exact) == 1:
            return Found(exact[0])
        scored = sorted(
            ((self._score(wanted, names), place) for place, names in self._folded), key=lambda pair: -pair[0]
        )
        named = {place.locality for score, place in scored if score >= SURE and place.kind is not Kind.LOCALITY}
        if named:  # "Parkskolan i Hallstahammar" names the school; the town only says where it is
            scored = [pair for pair in scored if pair[1].kind is not Kind.LOCALITY or pair[1].name not in named]
        best, place = scored[0] if scored else (0.0, None)
        second = scored[1][0] if len(scored) > 1 else 0.0
        if len(exact) == 0 and place is not None and best >= SURE and best - second >= CLEAR_LEAD:
            return Found(place)
        return Found(None, tuple(place for score, place in scored[:MOST_GUESSES] if score >= PERHAPS))

    def _score(self, wanted: str, names: tuple[str, ...]) -> float:
        # "vid parkskolan", "på Parkskolans gård": the name may stand among other words.
        words = wanted.split()[:MOST_WORDS]
        wanted = " ".join(words)
        best = 0.0
        for name in names:
            length = len(name.split())
            spans = {wanted, *(" ".join(words[i : i + length]) for i in range(len(words) - length + 1))}
            # A name that accounts for more of what was typed is more likely meant: "kolbeck station" is no "stationen".
            covered = ((span, 0.85 + 0.15 * len(span) / len(wanted)) for span in spans)
            best = max(best, *(self._similarity(span, name) * share for span, share in covered))
        return best

    def nearest(self, lat: float, lon: float) -> tuple[Place, float] | None:
        """The place nearest to a point and how many metres away its edge is (0 inside it)."""
        distances = [
            (max(0.0, metres_between((lat, lon), (place.lat, place.lon)) - min(place.radius, 300)), place)
            for place in self.places
        ]
        if not distances:
            return None
        metres, place = min(distances, key=lambda pair: pair[0])
        return place, metres

    def covers(self, lat: float, lon: float) -> bool:
        """Whether a point is in the municipality, roughly. What is no point on Earth is not."""
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            return False
        centre = (self.territory.lat, self.territory.lon)
        return metres_between(centre, (lat, lon)) <= self.territory.radius_km * 1000

    def spot_of(self, place: Place) -> Spot:
        """A known place as the answer to where."""
        lat, lon = coarse(place.lat, place.lon)
        return Spot(kind=PlaceKind.KNOWN, place_id=place.id, name=place.shown, lat=lat, lon=lon)

    def spot_at(self, lat: float, lon: float) -> Spot:
        """A shared location as the answer to where: coarse, and named after the nearest place if one is near."""
        lat, lon = coarse(lat, lon)
        near = self.nearest(lat, lon)
        if near is None or near[1] > NEAR_METRES:
            return Spot(kind=PlaceKind.PIN, lat=lat, lon=lon, place_id=None, name=near[0].locality if near else None)
        return Spot(kind=PlaceKind.PIN, lat=lat, lon=lon, place_id=near[0].id, name=near[0].shown)
