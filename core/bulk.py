"""Reports by the thousand: as they come in from another system, and as they are taken out."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from core.past import Reply
from core.report import Band, Category, Hold, PlaceKind, ReportState, Spot, When


@dataclass(frozen=True, slots=True)
class Earlier:
    """One earlier report. `source` is what makes it this one, `reporter` somebody's name in the other system: the store
    makes both unreadable. `lapsed` when its words are older than words are kept, and so are not here."""

    source: str
    reported_at: datetime
    when: When
    category: Category
    spot: Spot
    reporter: str | None
    effect: int | None
    text: str | None
    hold: Hold | None
    language: str
    lapsed: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """One report as it is taken out: never who told it. `text` and `name`, the place in the reporter's own words, are
    None unless they were asked for; `worded` says whether there are any. Points are coarse, moments in UTC."""

    id: UUID
    reference: str
    category: Category
    ongoing: bool
    started_at: datetime
    ended_at: datetime | None
    night_of: date
    band: Band
    place_kind: PlaceKind
    place_id: str | None
    lat: float | None
    lon: float | None
    effect: int | None
    answers: dict[str, tuple[str, ...]]
    state: ReportState
    # Why a person must look at the words before anyone else; None once somebody let go of them.
    hold: Hold | None
    worded: bool
    language: str
    created_at: datetime
    withdrawn_at: datetime | None
    event: UUID | None
    source: str | None
    text: str | None = None
    name: str | None = None
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which reports are taken out: those received from `first` until before `before`; those taken back too; with the
    reporters' own words, and with staff's answers."""

    first: datetime
    before: datetime
    withdrawn: bool = False
    words: bool = False
    replies: bool = False
