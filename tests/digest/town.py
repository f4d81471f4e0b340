"""A simulated town: ordinary reports over 31 months, and what was planted among them, whose truth a digest must state.

Everything is drawn with one seed. `Simulation` knows what was planted; `bulk` makes a table of any size for the bench.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.ids import reference_of, uuid7
from core.places import Gazetteer, Kind, Place, Territory
from core.pledge import Action, ActionState, FocusArea, News, Party, Pledge
from core.ports import Store, Transaction
from core.report import BANDS, Band, Category, PlaceKind, Report, Spot, When, band_of, night_of

ZONE = ZoneInfo("Europe/Stockholm")
FIRST, LAST = date(2024, 4, 1), date(2026, 10, 31)
QUARTER = (date(2026, 1, 1), date(2026, 3, 31))
SEED = 20260331
NIGHTS_THE_CLOCKS_CHANGE = (date(2026, 3, 28), date(2026, 10, 24))
TOLD_AT_ONCE = 200


def _places() -> tuple[Place, ...]:
    """Twenty places with a sure point, more than a kilometre apart; and two towns whose point says little."""
    names = ("Torget", "Skolan", "Parken", "Macken", "Stationen", "Badet", "Biblioteket", "Hamnen", "Vallen", "Kullen")
    towns = ("Hallstahammar", "Kolbäck")
    sure = [
        Place(
            id=f"{name.lower()}_{number}",
            name=f"{name} {number + 1}",
            locality=towns[number % 2],
            lat=round(59.53 + 0.012 * (at % 5), 4),
            lon=round(16.15 + 0.026 * (at // 5), 4),
            radius=150,
        )
        for at, (name, number) in enumerate((name, number) for number in range(2) for name in names)
    ]
    vague = [
        Place(
            id=town.lower().replace("ä", "a"),
            name=town,
            locality=town,
            lat=59.6140,
            lon=16.2285,
            radius=2500,
            kind=Kind.LOCALITY,
        )
        for town in towns
    ]
    return (*vague, *sure)


def _area(id: str, title: str, categories: tuple[Category, ...], *news: News) -> FocusArea:
    action = Action(id=f"{id}_action", words={"sv": "Vi arbetar."}, state=ActionState.DONE, news=news)
    return FocusArea(
        id=id, title={"sv": title, "en": title.upper()}, why={"sv": "Därför."}, categories=categories, actions=(action,)
    )


PLEDGE = Pledge(
    municipality="hallstahammar",
    year=2024,
    parties=(Party(name={"sv": "Kommunen"}, role={"sv": "Kommunen"}),),
    focus_areas=(
        _area("drugs", "Droger", (Category.DRUGS,)),
        _area(
            "traffic",
            "Trafik",
            (Category.CAR_MEET,),
            News(id="bumps", day=date(2026, 2, 10), did={"sv": "Vi har byggt farthinder."}),
            News(id="signs", day=date(2025, 2, 10), did={"sv": "Vi har satt upp skyltar."}),
        ),
        _area("vandalism", "Skadegörelse", (Category.VANDALISM, Category.LITTERING)),
    ),
)


@dataclass(frozen=True, slots=True)
class SmallTown:
    """What a digest knows of the simulated town."""

    name: str
    zone: ZoneInfo
    pledges: tuple[Pledge, ...]
    gazetteer: Gazetteer


TOWN = SmallTown(
    "Hallstahammar", ZONE, (PLEDGE,), Gazetteer(_places(), Territory(lat=59.575, lon=16.225, radius_km=14))
)
PLACES = {place.id: place for place in TOWN.gazetteer.places}
SURE = tuple(place for place in TOWN.gazetteer.places if place.radius < 400)
# What was planted where.
SCHOOL, CAR_PARK, OLD_CAR_PARK = "skolan_0", "macken_1", "hamnen_1"
ONE_PERSON_AT, MANY_AT = "badet_0", "vallen_1"


@dataclass(frozen=True, slots=True)
class Told:
    """A report and who told it."""

    report: Report
    person: str


@dataclass
class Simulation:
    """The town's reports, in the order in which they were told, and what was planted."""

    rng: random.Random = field(default_factory=lambda: random.Random(SEED))
    told: list[Told] = field(default_factory=list)
    meets: list[list[Told]] = field(default_factory=list)
    brigade_of_one: list[Told] = field(default_factory=list)
    brigade_of_many: list[Told] = field(default_factory=list)
    late: dict[date, list[Told]] = field(default_factory=dict)

    def tell(
        self,
        category: Category,
        at: datetime,
        person: str,
        spot: Spot | None = None,
        *,
        hours: float = 1,
        after: float = 90,
        **changes: object,
    ) -> Told:
        """One report of something that began at `at`, told so many minutes after."""
        start = at.astimezone(UTC)
        created = start + timedelta(minutes=after)
        id = uuid7(created, self.rng.randbytes(10))
        report = Report(
            id=id,
            reference=reference_of(id),
            category=category,
            spot=spot or Spot(kind=PlaceKind.NONE),
            when=When(
                ongoing=False,
                start=start,
                end=start + timedelta(hours=hours),
                night_of=night_of(start, ZONE),
                band=band_of(start, ZONE),
            ),
            language="sv",
            created_at=created,
            **changes,
        )
        self.told.append(Told(report, person))
        return self.told[-1]

    def at(self, place: str) -> Spot:
        """A place named from the gazetteer."""
        return TOWN.gazetteer.spot_of(PLACES[place])

    def ordinary(self) -> None:
        """About eight reports in a week, of every kind, everywhere, by six hundred people."""
        kinds = [Category.CAR_MEET] * 4 + [Category.VANDALISM] * 3 + [Category.DRUGS] * 2
        kinds += [Category.LITTERING, Category.UNSAFE_PLACE, Category.SAFE_PLACE]
        for number in range((LAST - FIRST).days + 1):
            for _ in range(self._poisson(1.2)):
                day = FIRST + timedelta(days=number)
                clock = time(self.rng.choice((8, 13, 17, 20, 21, 22, 23)), self.rng.randrange(60))
                answers: dict[str, tuple[str, ...]] = {}
                if self.rng.random() < 0.5:
                    answers["effect"] = (str(self.rng.randint(1, 5)),)
                if self.rng.random() < 0.3:
                    answers["often"] = (self.rng.choice(("first", "sometimes", "weekly")),)
                self.tell(
                    self.rng.choice(kinds),
                    datetime.combine(day, clock, ZONE),
                    f"resident-{self.rng.randrange(600)}",
                    self._anywhere(),
                    answers=answers,
                )

    def hot_spots(self) -> None:
        """Vandalism at the school in each quarter; cars at one place, and this quarter at another instead."""
        for first, cars_at in (
            (date(2025, 1, 1), OLD_CAR_PARK),
            (date(2025, 10, 1), OLD_CAR_PARK),
            (QUARTER[0], CAR_PARK),
        ):
            for number in range(18):
                day = first + timedelta(days=number * 5 + self.rng.randrange(3))
                who = f"{first}-{number}"
                self.tell(
                    Category.VANDALISM, datetime.combine(day, time(22, 15), ZONE), f"school-{who}", self.at(SCHOOL)
                )
                self.tell(Category.CAR_MEET, datetime.combine(day, time(21, 15), ZONE), f"cars-{who}", self.at(cars_at))

    def true_increase(self) -> None:
        """Three times as many reports of drugs as before, by as many people, all over the town."""
        for number in range(40):
            day = QUARTER[0] + timedelta(days=self.rng.randrange(90))
            clock = time(self.rng.choice((14, 18, 23)), self.rng.randrange(60))
            self.tell(Category.DRUGS, datetime.combine(day, clock, ZONE), f"worried-{number}", self._anywhere())

    def car_meets(self) -> None:
        """Two evenings that several told of: four from one place, three from points beside it."""
        evening = datetime(2026, 2, 13, 20, 30, tzinfo=ZONE)
        self.meets.append(
            [
                self.tell(Category.CAR_MEET, evening + timedelta(minutes=20 * at), f"meet-{at}", self.at("torget_0"))
                for at in range(4)
            ]
        )
        park = PLACES["parken_1"]
        # Each is within 300 metres of the next, and the first of the last not: one event all the same.
        points = [(park.lat + 0.002 * at, park.lon) for at in range(3)]
        self.meets.append(
            [
                self.tell(
                    Category.CAR_MEET,
                    datetime(2026, 3, 20, 22, 0, tzinfo=ZONE),
                    f"park-{at}",
                    TOWN.gazetteer.spot_at(*point),
                )
                for at, point in enumerate(points)
            ]
        )

    def brigades(self) -> None:
        """One person who tells of one place night after night, and three hundred accounts on one evening."""
        for number in range(60):
            day = QUARTER[0] + timedelta(days=number + 10)
            spot = self.at(ONE_PERSON_AT)
            told = self.tell(Category.CAR_MEET, datetime.combine(day, time(23, 5), ZONE), "one-person", spot)
            self.brigade_of_one.append(told)
        for number in range(300):
            at = datetime(2026, 3, 6, 21, 0, tzinfo=ZONE)
            spot = self.at(MANY_AT)
            told = self.tell(Category.CAR_MEET, at, f"account-{number}", spot, after=10 + number / 12)
            self.brigade_of_many.append(told)

    def when_the_clocks_change(self) -> None:
        """After midnight of both nights, each half hour until six, in UTC so that no hour is left out or twice told."""
        for night in NIGHTS_THE_CLOCKS_CHANGE:
            begun = datetime.combine(night + timedelta(days=1), time(0, 30), ZONE).astimezone(UTC)
            ends = datetime.combine(night + timedelta(days=1), time(6), ZONE).astimezone(UTC)
            told, number = [], 0
            while begun < ends:
                place = SURE[number % len(SURE)].id
                kind = Category.LITTERING
                told.append(self.tell(kind, begun, f"awake-{night}-{number}", self.at(place), hours=0.5))
                begun, number = begun + timedelta(minutes=30), number + 1
            self.late[night] = told

    def _anywhere(self) -> Spot | None:
        """A place by its name, a shared point, a town, or nothing."""
        drawn = self.rng.random()
        if drawn < 0.1:
            return None
        if drawn < 0.2:
            return self.at(self.rng.choice(("hallstahammar", "kolback")))
        place = self.rng.choice(SURE)
        if drawn < 0.6:
            return self.at(place.id)
        lat, lon = place.lat + self.rng.uniform(-0.006, 0.006), place.lon + self.rng.uniform(-0.013, 0.013)
        return TOWN.gazetteer.spot_at(lat, lon)

    def _poisson(self, mean: float) -> int:
        """A Poisson number, by the gaps between what happens."""
        count, left = 0, 1.0
        while (left := left - self.rng.expovariate(mean)) > 0:
            count += 1
        return count

    def within(self, first: date, last: date) -> list[Told]:
        """What was told of these nights."""
        return [told for told in self.told if first <= told.report.when.night_of <= last]


def simulate() -> Simulation:
    """The town with everything planted."""
    town = Simulation()
    town.ordinary()
    town.hot_spots()
    town.true_increase()
    town.car_meets()
    town.brigades()
    town.when_the_clocks_change()
    return town


async def move_in(store: Store, told: list[Told]) -> None:
    """Tell the store everything, in the order in which it was told."""
    in_order = sorted(told, key=lambda one: one.report.created_at)
    for first in range(0, len(in_order), TOLD_AT_ONCE):
        some = in_order[first : first + TOLD_AT_ONCE]

        async def tell(tx: Transaction, some: list[Told] = some) -> None:
            for one in some:
                await tx.reports.add(one.report, one.person, None)

        await store.transact(tell)


def bulk(reports: int, days: int, last: date, seed: int = 1) -> Iterator[tuple[datetime, Category, str, Spot, Band]]:
    """A table of any size for the bench: so many reports over so many days up to `last`, by 16,000 residents, at four
    hundred points of which few have most; when, what, who, where, and in which part of the day."""
    rng = random.Random(seed)
    kinds = [category for category in Category if category is not Category.PLEDGE_WISH]
    weights = [4, 2, 2, 1, 1, 1]
    points = [TOWN.gazetteer.spot_at(59.51 + 0.13 * rng.random(), 16.12 + 0.22 * rng.random()) for _ in range(400)]
    shares = [1 / (3 + at) for at in range(len(points))]
    bands = list(BANDS)
    nowhere = Spot(kind=PlaceKind.NONE)
    begun = last - timedelta(days=days - 1)
    for number in range(reports):
        band = rng.choices(bands, (1, 2, 3, 4))[0]
        clock = time((BANDS[band][0].hour + rng.randrange(2)) % 24, rng.randrange(60))
        day = begun + timedelta(days=number * days // reports)
        spot = nowhere if rng.random() < 0.05 else rng.choices(points, shares)[0]
        at = datetime.combine(day, clock, ZONE).astimezone(UTC)
        yield at, rng.choices(kinds, weights)[0], f"{rng.randrange(16_000):032x}", spot, band
