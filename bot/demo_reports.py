"""Sample reports for the sandbox, so that staff have something to look at: made up, and made anew on each machine.

They come in as any earlier reports do, through `loftesbot import`.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import cycle
from random import Random

from core.places import Gazetteer, Kind, Place

WEEKS = 10
FRIDAY, SATURDAY = 4, 5
# Where, what, at which hours, how likely on a day, and what somebody may write about it.
ORDINARY = (
    ("Parkskolan", "vandalism", (15, 20), 0.16, "Krossat glas vid ingången."),
    ("Hallstahammars station", "drugs", (18, 23), 0.18, "Känns otryggt att vänta på tåget."),
    ("Hammartorget", "littering", (9, 16), 0.14, "Papperskorgarna har varit fulla länge."),
    ("Trångfors", "unsafe_place", (19, 22), 0.10, "Två lampor är släckta längs vägen."),
    ("Kolbäcks station", "vandalism", (17, 21), 0.08, "Klotter i tunneln."),
    ("Strömsholms slott", "littering", (10, 14), 0.05, None),
)
MEET = ("Skantzen", "car_meet", "Hög musik och motorer som rusas, svårt att sova.")


def sample_lines(now: datetime, gazetteer: Gazetteer | None = None) -> Iterator[str]:
    """Lines of JSON for the ten weeks before `now` (aware, in the municipality's zone): a few reports a day here and
    there, and a car meet on most Friday and Saturday nights that several people tell of.

    In a gazetteer without these places they are at places of its own, and then nobody says anything of the place.
    """
    known = gazetteer is None or all(gazetteer.find(place).sure for place, *_ in (*ORDINARY, MEET))
    own = () if gazetteer is None or known else gazetteer.suggested() or gazetteer.places
    ordinary = ORDINARY if not own else _moved(own)
    meet = MEET if not own else (_for_cars(own), MEET[1], None)
    random = Random(2023)  # noqa: S311 - nothing secret about it
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    for days in range(WEEKS * 7, 0, -1):
        day = today - timedelta(days=days)
        for place, category, hours, likely, words in ordinary:
            if random.random() < likely:
                at = day + timedelta(hours=random.randint(*hours), minutes=random.randrange(60))
                yield _line(at, place, category, f"resident {random.randrange(60)}", words, random.randint(1, 5))
        if day.weekday() in (FRIDAY, SATURDAY) and random.random() < 0.7:
            place, category, words = meet
            begins = day + timedelta(hours=22, minutes=random.randrange(50))
            for neighbour in random.sample(range(30), random.randint(3, 6)):
                at = begins + timedelta(minutes=random.randrange(40))
                yield _line(at, place, category, f"neighbour {neighbour}", words, random.randint(3, 5))


def _moved(places: Sequence[Place]) -> tuple[tuple[str, str, tuple[int, int], float, None], ...]:
    """The same subjects and hours at other places, each at one in turn."""
    return tuple(
        (place.name, category, hours, likely, None)
        for place, (_, category, hours, likely, _words) in zip(cycle(places), ORDINARY)
    )


def _for_cars(places: Sequence[Place]) -> str:
    """Where many cars can meet."""
    return next((place.name for place in places if place.kind in (Kind.CAR_PARK, Kind.FUEL_STATION)), places[0].name)


def _line(at: datetime, place: str, category: str, reporter: str, words: str | None, effect: int) -> str:
    told = {
        "reported_at": (at + timedelta(minutes=7)).isoformat(),
        "happened_at": at.isoformat(),
        "category": category,
        "place": place,
        "reporter": reporter,
        "effect": effect,
        "text": words,
    }
    return json.dumps({field: value for field, value in told.items() if value is not None}, ensure_ascii=False)
