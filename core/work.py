"""Reports as staff work with them: everything about a report but who told it and where they are reached."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import Field

from core.past import Reply
from core.report import Band, Category, Frozen, Report, ReportState, Spot

# Longer words are no quote for a digest.
LONGEST_QUOTE = 1000
MOST_REPLIES = 35


class Quote(StrEnum):
    """What a person said of quoting a report's words; it holds for exactly the words that were shown."""

    APPROVED = "approved"
    DECLINED = "declined"


class Mark(Frozen):
    """How far a report had come on the page that was acted on: whoever acts on another mark was overtaken.

    Replies are counted as far as one letter of a button goes.
    """

    state: ReportState
    replies: int = Field(ge=0, le=MOST_REPLIES)


def mark_of(state: ReportState, replies: int) -> Mark:
    """The mark of a report with so many replies."""
    return Mark(state=state, replies=min(replies, MOST_REPLIES))


class Note(Frozen):
    """What one of the staff wrote for the others. `words` is None once they were let go of, `name` when it is not known
    any more who wrote it."""

    id: UUID
    name: str | None
    words: str | None
    created_at: datetime


class Line(Frozen):
    """A report in a list. `others` is how many more tell of the same event, `held` that its words wait for a person."""

    id: UUID
    category: Category
    spot: Spot
    night_of: date
    band: Band
    state: ReportState
    held: bool
    others: int


class Worked(Frozen):
    """One report, opened: `reachable` is whether an answer can be sent, `photos` how many can be shown."""

    report: Report
    state: ReportState
    ended_at: datetime | None = None
    released: bool = False
    quote: Quote | None = None
    worded_at: datetime | None = None
    reachable: bool = False
    replies: tuple[Reply, ...] = ()
    notes: tuple[Note, ...] = ()
    photos: int = 0
    others: int = 0

    @property
    def held(self) -> bool:
        """Whether its words are held back from everyone who did not ask for them expressly."""
        return self.report.hold is not None and not self.released

    @property
    def mark(self) -> Mark:
        """What a button on its page carries."""
        return mark_of(self.state, len(self.replies))


class Wanted(Frozen):
    """Which reports a list is of: in these states, of these categories (none: all), from this night on. `held`: with
    words that wait for a person."""

    states: tuple[ReportState, ...]
    categories: tuple[Category, ...] = ()
    since: date = date.min
    held: bool = False


class Page(Frozen):
    """A page of a list, newest first, and whether there are newer and older ones."""

    lines: tuple[Line, ...]
    newer: bool = False
    older: bool = False


class Asked(Frozen):
    """A question that its reporter has answered: about which report, and the keyed id of whoever asked."""

    reference: str
    author: str


class Gathered(Frozen):
    """How many independent reporters told of one event lately, and since when."""

    event: UUID
    reporters: int
    since: datetime
