"""What the buttons of the room of reports carry: short codes, since all of it must fit in 64 bytes.

The filter of a list travels in each button, so that nothing of it is remembered anywhere; whatever cannot be read is
read as the plainest: a button proves nothing.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from core.ids import read_token, token_of
from core.questions import REPORTABLE
from core.report import Category, Frozen, ReportState, night_of
from core.work import Mark, Wanted
from core.world import World

# How many letters a report, how far it had come, and which words it had, take in a button.
TOKEN, MARK, WORDS = 22, 2, 7
AREA = "="
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Which(StrEnum):
    """Reports in which state a list is of."""

    NEW = "n"
    OPEN = "o"
    MORE = "m"
    DONE = "d"
    HELD = "h"


class Span(StrEnum):
    """Since when."""

    ALL = "a"
    NIGHT = "n"
    WEEK = "w"
    MONTH = "m"


STATE_CODES = {
    ReportState.NEW: "n",
    ReportState.SEEN: "s",
    ReportState.PLANNED: "p",
    ReportState.DONE: "d",
    ReportState.NOT_OURS: "o",
    ReportState.NEEDS_MORE: "m",
}
CATEGORY_CODES = {category: category.value[0] for category in REPORTABLE}
_STATES = {
    Which.NEW: (ReportState.NEW,),
    Which.OPEN: (ReportState.NEW, ReportState.SEEN, ReportState.PLANNED, ReportState.NEEDS_MORE),
    Which.MORE: (ReportState.NEEDS_MORE,),
    Which.DONE: (ReportState.DONE, ReportState.NOT_OURS),
    Which.HELD: tuple(ReportState),
}
_DAYS = {Span.WEEK: 7, Span.MONTH: 30}


class Filter(Frozen):
    """Which reports a list shows. `what` is "" for all, a category's code, or "=" and the id of a focus area."""

    which: Which = Which.NEW
    span: Span = Span.ALL
    what: str = ""

    @property
    def code(self) -> str:
        """As a button carries it."""
        return f"{self.which}{self.span}{self.what}"

    @property
    def category(self) -> Category | None:
        """The one category that is shown; None for all, and for those of an area."""
        return next((category for category, code in CATEGORY_CODES.items() if code == self.what), None)

    @property
    def area(self) -> str:
        """The focus area whose categories are shown; empty for none."""
        return self.what.removeprefix(AREA) if self.what.startswith(AREA) else ""


def read_filter(code: str) -> Filter:
    """The filter of a button; the plainest part where a part cannot be read."""
    which, span, what = code[:1], code[1:2], code[2:]
    return Filter(
        which=Which(which) if which in set(Which) else Which.NEW,
        span=Span(span) if span in set(Span) else Span.ALL,
        what=what if what in CATEGORY_CODES.values() or what.startswith(AREA) else "",
    )


def wanted(chosen: Filter, world: World, now: datetime) -> Wanted:
    """What a filter asks of the store. An area that the pledge has no more is none: everything is shown."""
    area = world.pledge(now).focus_area(chosen.area)
    one = (chosen.category,) if chosen.category else ()
    told = Wanted(
        states=_STATES[chosen.which],
        categories=area.categories if area is not None else one,
        held=chosen.which is Which.HELD,
    )
    if chosen.span is Span.ALL:
        return told
    # "The night" is the one that it is, or in daylight the one that was: asked in the morning, of what happened.
    tonight = night_of(now - timedelta(hours=12), world.zone)
    nights = _DAYS.get(chosen.span, 1)
    return told.model_copy(update={"since": tonight - timedelta(days=nights - 1)})


@dataclass(frozen=True, slots=True)
class About:
    """What an act is about: a report, what was seen and is wanted of it (of fixed length), and the list's filter."""

    id: UUID | None
    code: str
    filter: Filter

    @property
    def mark(self) -> Mark | None:
        """How far the report had come where the button was shown; None for what is no mark."""
        states = {code: state for state, code in STATE_CODES.items()}
        state, replies = states.get(self.code[:1]), _DIGITS.find(self.code[1:2])
        return None if state is None or replies < 0 or len(self.code) < 2 else Mark(state=state, replies=replies)

    @property
    def to(self) -> ReportState | None:
        """The state that it is to come to."""
        return next((state for state, code in STATE_CODES.items() if code == self.code[2:3]), None)


def about(id: UUID, chosen: Filter, code: str = "") -> str:
    """What a button about a report carries."""
    return f"{token_of(id)}{code}{chosen.code}"


def read_about(carried: str, length: int = 0) -> About:
    """The same, read: with a code of this many letters."""
    rest = carried[TOKEN:]
    return About(read_token(carried[:TOKEN]), rest[:length], read_filter(rest[length:]))


def mark_code(mark: Mark) -> str:
    """A mark in two letters."""
    return STATE_CODES[mark.state] + _DIGITS[mark.replies]


def words_code(worded_at: datetime) -> str:
    """Which words were shown, by when they were written, in 7 letters: the microsecond, of a little less than a day."""
    left, letters = int(worded_at.timestamp()) * 1_000_000 + worded_at.microsecond, ""
    for _ in range(WORDS):
        left, digit = divmod(left, len(_DIGITS))
        letters = _DIGITS[digit] + letters
    return letters
