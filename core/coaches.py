"""Youth coaches: the card by which residents know them, their links, and who came through one. The rules:

1. A coach's card is public: the name and the way of contact are those that the coach wrote for everyone to see.
2. A link's payload is drawn at random and says nothing: not whose it is, nor where it hangs.
3. Whoever came through a link is remembered by the link alone: what is counted is never tied to a report.
"""

from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from pydantic import Field

from core.report import Frozen

# In a deep link, before a coach's code; an invitation of staff has another, see core.desk.people.
MARK = "c-"
LONGEST_LINK_NAME = 40


class Hours(Frozen):
    """When a coach usually answers: on which weekdays (1 is Monday), from and to which local time of the same day."""

    weekdays: tuple[int, ...]
    opens: time
    closes: time


class Coach(Frozen):
    """A youth coach as residents know them. `id` is the member's; `phone` and `other` (an address, an account, where
    they are found) are the way of contact, either may be empty; `relays`: whether they talk through the bot too."""

    id: UUID
    name: str = Field(min_length=1, max_length=40)
    phone: str = Field(default="", max_length=30)
    other: str = Field(default="", max_length=60)
    hours: Hours | None = None
    relays: bool = False


class LinkKind(StrEnum):
    """What a link is for."""

    PERSONAL = "personal"  # the coach's own: one, made by itself, without an end
    SCHOOL = "school"
    EVENT = "event"
    OTHER = "other"


class LinkState(StrEnum):
    """What becomes of someone who opens a link."""

    OPEN = "open"
    PAUSED = "paused"
    ENDED = "ended"


class Link(Frozen):
    """A coach's deep link. `code` is its payload without the mark; `coach` is the member's id, `person` their keyed id;
    `name` is the coach's own, never shown to residents; `ends_on` is the last local day of its term."""

    id: UUID
    code: str
    coach: UUID
    person: str
    name: str = Field(default="", max_length=LONGEST_LINK_NAME)
    kind: LinkKind
    made_at: datetime
    ends_on: date | None = None
    paused_at: datetime | None = None
    ended_at: datetime | None = None

    def state(self, today: date) -> LinkState:
        """What it is on a local day."""
        if self.ended_at is not None or (self.ends_on is not None and today > self.ends_on):
            return LinkState.ENDED
        return LinkState.OPEN if self.paused_at is None else LinkState.PAUSED


class Counted(StrEnum):
    """What is counted of those who came through a link: persons, each once for a link that they opened, and once a week
    for each of the rest."""

    OPENED = "opened"
    REPORTED = "reported"
    WISHED = "wished"


class Came(Frozen):
    """That somebody came through a coach's link: they meet the youth wording. `link` is the one that they are counted
    for, None where it did not count any more; `opened` are those whose opening was counted; `counted` is the Monday of
    the week in which they were counted last for each other thing."""

    link: UUID | None = None
    coach: UUID | None = None
    opened: tuple[UUID, ...] = ()
    counted: dict[Counted, date] = Field(default_factory=dict)


def address_of(handle: str, code: str) -> str:
    """What a link is, to be tapped, written or drawn. `handle` is the bot's name in Telegram."""
    return f"https://t.me/{handle}?start={MARK}{code}"


def code_in(payload: str) -> str | None:
    """The code in the payload of a coach's link; None for the payload of any other."""
    return payload.removeprefix(MARK) if payload.startswith(MARK) else None
