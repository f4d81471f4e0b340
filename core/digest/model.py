"""A digest, as data: what every way of showing it (chat, picture, e-mail, PDF, CSV, JSON) is made from.

Its JSON is what `loftesbot digest --format json` prints; the names are stable, and docs/digest.md explains each. Days
are local dates, and a night belongs to the day that it began. `distinct_reporters` counts persons by their keyed id;
reports whose reporter is not known (erased, or imported without one) count as one person together.
"""

from datetime import date, datetime
from enum import StrEnum

from core.report import Band, Category, Frozen
from core.staff import Role


class Period(StrEnum):
    """How long a digest looks back: the last whole day, week (from Monday), month, quarter or year."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Span(Frozen):
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


class Verdict(StrEnum):
    """What can be said of a change."""

    NOT_CHANCE = "not_chance"  # it is hardly chance
    MAY_BE_CHANCE = "may_be_chance"
    TOO_FEW = "too_few"  # the numbers are too small to say
    NO_BASIS = "no_basis"  # there is nothing to compare with: the bot was not there yet


class Change(Frozen):
    """A number beside what it was in another span. `p` is the probability of a change at least so large by chance
    alone, `p_corrected` the same when it is counted how many changes are looked at; None where nothing can be said."""

    before: int
    difference: int
    span: Span
    p: float | None = None
    p_corrected: float | None = None
    verdict: Verdict


class Total(Frozen):
    """One focus area of the pledge, or "other" for what belongs to none and is input for the next pledge.

    `incidents` counts an event of several reports once, and one person's reports of one kind, night and place once.
    `effect` is the mean of the answers from 1 to 5. `recurring` counts reports that tell of what happens again.
    """

    area: str
    title: str
    reports: int
    incidents: int
    distinct_reporters: int
    effect: float | None
    effect_answers: int
    recurring: int
    previous: Change
    last_year: Change


class CategoryTotal(Frozen):
    """One category of reports."""

    category: Category
    area: str
    reports: int
    distinct_reporters: int
    previous: int


class MatrixCell(Frozen):
    """How many reports from one place, weekday (1 is Monday) and time band. `place` is a name, None where it is not
    known; only cells with reports are there."""

    place: str | None
    place_id: str | None
    weekday: int
    band: Band
    reports: int


class HotSpot(Frozen):
    """A place with more reports than chance would put there: at least 3 different reporters on at least 2 dates.

    `z` is Getis-Ord Gi* of the hexagon `cell`, `p_corrected` its probability by chance among all hexagons looked at.
    `categories` counts what was reported there; `new` tells that it was none in the span before. `located` is whether
    its point is known to within 400 m; else `cell`, `lat` and `lon` say no more than in which town it is.
    """

    place: str
    place_id: str | None
    cell: str
    lat: float
    lon: float
    reports: int
    distinct_reporters: int
    dates: tuple[date, ...]
    categories: dict[Category, int]
    z: float
    p_corrected: float
    new: bool
    located: bool = True


class EventLine(Frozen):
    """Reports of the same kind, near each other and at the same time: one event. `first` and `last` are when it was
    first and last seen, in UTC. `report_ids` is empty for those who may not see single reports."""

    id: str
    category: Category
    place: str | None
    place_id: str | None
    night: date
    first: datetime
    last: datetime
    reports: int
    distinct_reporters: int
    report_ids: tuple[str, ...]


class Burst(Frozen):
    """So many independent reporters of one event within so many minutes."""

    event: str
    category: Category
    place: str | None
    at: datetime
    minutes: int
    distinct_reporters: int


class Quote(Frozen):
    """A resident's own words, approved by a person."""

    category: Category
    place: str | None
    night: date
    words: str


class Deed(Frozen):
    """What was done in the span: an entry of "you said – we did"."""

    area: str
    title: str
    day: date
    state: str | None
    words: str


class Day(Frozen):
    """How many reports of one night, for the picture of the trend."""

    night: date
    reports: int


class Digest(Frozen):
    """Everything in one digest. What its role may not see is empty, not left out.

    `top_reporter_share` is the share (0–1) of the one person who reported most, of all reports; None without any.
    `trend` has the nights of the span, after those of the span before where there is something to compare with.
    `small` tells that numbers under 5 are hidden and others rounded, as for youth coaches.
    """

    municipality: str
    role: Role
    language: str
    scope: str
    period: Period
    span: Span
    previous_span: Span
    last_year_span: Span
    made_at: datetime
    reports: int
    incidents: int
    distinct_reporters: int
    previous: Change
    last_year: Change
    top_reporter_share: float | None
    unplaced: int
    totals: tuple[Total, ...]
    categories: tuple[CategoryTotal, ...]
    trend: tuple[Day, ...]
    matrix: tuple[MatrixCell, ...]
    hot_spots: tuple[HotSpot, ...]
    events: tuple[EventLine, ...]
    events_in_all: int
    bursts: tuple[Burst, ...]
    quotes: tuple[Quote, ...]
    states: dict[str, int]
    deeds: tuple[Deed, ...]
    small: bool = False
