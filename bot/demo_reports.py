"""Sample reports for the sandbox, so that staff have something to look at: made up, and made anew on each machine.

They come in as any earlier reports do, through `loftesbot import`.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

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


def sample_lines(now: datetime) -> Iterator[str]:
    """Lines of JSON for the ten weeks before `now` (aware, in the municipality's zone): a few reports a day here and
    there, and a car meet on most Friday and Saturday nights that several people tell of."""
    random = Random(2023)  # noqa: S311 - nothing secret about it
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    for days in range(WEEKS * 7, 0, -1):
        day = today - timedelta(days=days)
        for place, category, hours, likely, words in ORDINARY:
            if random.random() < likely:
                at = day + timedelta(hours=random.randint(*hours), minutes=random.randrange(60))
                yield _line(at, place, category, f"resident {random.randrange(60)}", words, random.randint(1, 5))
        if day.weekday() in (FRIDAY, SATURDAY) and random.random() < 0.7:
            place, category, words = MEET
            begins = day + timedelta(hours=22, minutes=random.randrange(50))
            for neighbour in random.sample(range(30), random.randint(3, 6)):
                at = begins + timedelta(minutes=random.randrange(40))
                yield _line(at, place, category, f"neighbour {neighbour}", words, random.randint(3, 5))


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
