"""A report: what a resident tells about a place and a time. Never who did it, never who tells."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

# A night belongs to the day that it began: Saturday 01:30 counts as Friday night.
NIGHT_ENDS = time(6, 0)


class Frozen(BaseModel):
    """A value: never changed after it is made, and strict about what it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Category(StrEnum):
    """What a report is about; the ids of the domain."""

    CAR_MEET = "car_meet"
    DRUGS = "drugs"
    VANDALISM = "vandalism"
    LITTERING = "littering"
    UNSAFE_PLACE = "unsafe_place"
    SAFE_PLACE = "safe_place"
    PLEDGE_WISH = "pledge_wish"


class ReportState(StrEnum):
    """How far staff have come with a report."""

    NEW = "new"
    SEEN = "seen"
    PLANNED = "planned"
    DONE = "done"
    NOT_OURS = "not_ours"
    NEEDS_MORE = "needs_more"


class Hold(StrEnum):
    """Why a person must look at a report's words before anyone else may see them."""

    NAMED_PERSON = "named_person"
    HATE = "hate"


class Band(StrEnum):
    """The part of a day that a digest counts by."""

    MORNING = "morning"  # 06–12
    AFTERNOON = "afternoon"  # 12–18
    EVENING = "evening"  # 18–22
    NIGHT = "night"  # 22–06


BANDS: dict[Band, tuple[time, time]] = {
    Band.MORNING: (time(6), time(12)),
    Band.AFTERNOON: (time(12), time(18)),
    Band.EVENING: (time(18), time(22)),
    Band.NIGHT: (time(22), time(6)),
}


class PlaceKind(StrEnum):
    """How the place was given."""

    KNOWN = "known"  # in the gazetteer
    PIN = "pin"  # a shared location, rounded
    TYPED = "typed"  # the resident's own words, not found in the gazetteer
    NONE = "none"  # skipped


class Spot(Frozen):
    """Where it happened. `lat` and `lon` are WGS 84 degrees, rounded to about 100 m; `name` is what is shown back."""

    kind: PlaceKind
    place_id: str | None = None
    name: str | None = None
    lat: float | None = None
    lon: float | None = None


class When(Frozen):
    """When it happened. `start` and `end` are aware; `end` is None while it goes on. `night_of` is a local date."""

    ongoing: bool
    start: datetime
    end: datetime | None
    night_of: date
    band: Band


class Report(Frozen):
    """One stored report. `answers` holds ids of chosen options per question; `text` the resident's own words."""

    id: UUID
    reference: str
    category: Category
    spot: Spot
    when: When
    answers: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    text: str | None = None
    # Why the words are held back, if they are; place and time are counted all the same.
    hold: Hold | None = None
    language: str
    created_at: datetime


def night_of(moment: datetime, zone: ZoneInfo) -> date:
    """The date that an aware moment is counted under: before 06:00 local time it is the day before."""
    local = moment.astimezone(zone)
    return local.date() - timedelta(days=1) if local.time() < NIGHT_ENDS else local.date()


def band_of(moment: datetime, zone: ZoneInfo) -> Band:
    """The time band of an aware moment in local time."""
    clock = moment.astimezone(zone).time()
    for band in (Band.MORNING, Band.AFTERNOON, Band.EVENING):
        start, end = BANDS[band]
        if start <= clock < end:
            return band
    return Band.NIGHT


def band_hours(day: date, band: Band, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The first and last moment of a band of a day, aware; the night reaches into the next morning."""
    start, end = BANDS[band]
    last = day + timedelta(days=1) if band is Band.NIGHT else day
    return datetime.combine(day, start, zone), datetime.combine(last, end, zone)
