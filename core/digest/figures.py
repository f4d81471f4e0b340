"""The figures of a span of nights, as the store counts them and as the digest is composed from. Pure.

Figures of spans that follow each other can be put together with `merged`, exactly: persons are kept by their keyed ids,
and an incident belongs to one night only, an event's to that of the report that was told first. So the store may keep
the figures of past months and count only what is new.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from uuid import UUID

from core.report import Band, Category

# What a digest counts: a wish for the next pledge is no report.
COUNTED = tuple(category for category in Category if category is not Category.PLEDGE_WISH)
# Whose reports they are is not known: erased, or told to another system without a name.
NOBODY = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which reports a digest is about: of these categories, and, unless it is None, of these known places."""

    categories: tuple[Category, ...] = COUNTED
    places: tuple[str, ...] | None = None


@dataclass(slots=True)
class Sums:
    """What can be added up, of one category. `unknown` is how many of the incidents were told by nobody known."""

    reports: int = 0
    incidents: int = 0
    unknown: int = 0
    unplaced: int = 0
    effect: int = 0
    effect_answers: int = 0
    recurring: int = 0

    def add(self, other: "Sums") -> None:
        """Add another's figures to these."""
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


@dataclass(slots=True)
class Heat:
    """What was told of one spot: reports, and the smaller of reporters and incidents, each month anew."""

    reports: int = 0
    heat: int = 0

    def add(self, other: "Heat") -> None:
        """Add another's to these."""
        self.reports += other.reports
        self.heat += other.heat


@dataclass(frozen=True, slots=True)
class SpotKey:
    """A hexagon and the known place that reports tell of in it; `named` when the place was named, so that its point is
    the gazetteer's, and not shared."""

    category: Category
    cell: str
    place: str | None
    named: bool


@dataclass(frozen=True, slots=True)
class MatrixKey:
    """A place that is named, a weekday (1 is Monday) and a part of the day."""

    category: Category
    place: str | None
    weekday: int
    band: Band


@dataclass(slots=True)
class Figures:
    """What was counted. `people` has how many reports each person told, by category; `firsts` who of them was the first
    to tell of an incident: whoever told of what others had told already is not among them."""

    sums: dict[Category, Sums] = field(default_factory=dict)
    people: dict[Category, dict[str, int]] = field(default_factory=dict)
    firsts: dict[Category, set[str]] = field(default_factory=dict)
    spots: dict[SpotKey, Heat] = field(default_factory=dict)
    nights: dict[tuple[date, Category], int] = field(default_factory=dict)
    matrix: dict[MatrixKey, int] = field(default_factory=dict)

    def of(self, categories: Iterable[Category]) -> Sums:
        """The sums of several categories together."""
        together = Sums()
        for category in categories:
            if category in self.sums:
                together.add(self.sums[category])
        return together

    def reporters(self, categories: Iterable[Category]) -> int:
        """How many different persons told of any of these; those who are not known are one together."""
        return len(set[str]().union(*(self.people.get(category, {}) for category in categories)))

    def independent(self, categories: Iterable[Category]) -> int:
        """How many told independently of each other: different persons who were the first to tell of an incident. Each
        incident that nobody known told of counts as one more."""
        wanted = tuple(categories)
        firsts = set[str]().union(*(self.firsts.get(category, ()) for category in wanted))
        return len(firsts - {NOBODY}) + self.of(wanted).unknown

    def most_by_one(self) -> int:
        """How many reports the one known person told who told most."""
        by_person: dict[str, int] = {}
        for people in self.people.values():
            for person, reports in people.items():
                by_person[person] = by_person.get(person, 0) + reports
        by_person.pop(NOBODY, None)
        return max(by_person.values(), default=0)


def merged(several: Iterable[Figures], categories: Iterable[Category] = COUNTED) -> Figures:
    """The figures of spans that do not overlap, as of one span; of these categories only."""
    wanted, together = frozenset(categories), Figures()
    for figures in several:
        for category in wanted & figures.sums.keys():
            together.sums.setdefault(category, Sums()).add(figures.sums[category])
            if category in figures.firsts:
                together.firsts.setdefault(category, set()).update(figures.firsts[category])
            people = together.people.setdefault(category, {})
            for person, reports in figures.people[category].items():
                people[person] = people.get(person, 0) + reports
        for key, heat in figures.spots.items():
            if key.category in wanted:
                together.spots.setdefault(key, Heat()).add(heat)
        for (night, category), reports in figures.nights.items():
            if category in wanted:
                together.nights[night, category] = together.nights.get((night, category), 0) + reports
        for cell, reports in figures.matrix.items():
            if cell.category in wanted:
                together.matrix[cell] = together.matrix.get(cell, 0) + reports
    return together


@dataclass(frozen=True, slots=True)
class SpotDetail:
    """What was told of one or several spots together: reports by night and category, and how many told."""

    nights: dict[date, int]
    categories: dict[Category, int]
    places: dict[str | None, int]
    distinct_reporters: int


@dataclass(frozen=True, slots=True)
class EventReport:
    """One report of an event, as a digest shows it."""

    id: UUID
    event: UUID
    category: Category
    person: str
    place: str | None
    lat: float | None
    lon: float | None
    night: date
    start: datetime
    until: datetime
    created_at: datetime


@dataclass(frozen=True, slots=True)
class ApprovedQuote:
    """Words that a person let be quoted."""

    category: Category
    place: str | None
    night: date
    words: str
