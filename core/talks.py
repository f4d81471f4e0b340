"""A talk: words relayed between a resident and a youth coach, neither side knowing the other's account. The rules:

1. It begins only after the duty to report concern was said, and a resident's yes to that.
2. It is between the two alone: nobody else of the staff sees a word of it.
3. Either side ends it at any moment; it is handed over to another coach only with the resident's yes.
4. What was written is sealed at rest, and gone after the retention time.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from core.coaches import Coach
from core.ids import reference_of
from core.report import Frozen

# How many lines a resident may write in so long; what is more is said to be, and not passed on.
MOST_LINES, SPAN = 30, timedelta(minutes=10)
# A coach's words go at once, also at night, to somebody who wrote so short a while ago.
TALKING_FOR = timedelta(minutes=30)


def name_of(talk: UUID) -> str:
    """What a coach knows a talk by: four signs, of the id's random ones."""
    return reference_of(talk)[:4]


class Side(StrEnum):
    """Who wrote, or who ended."""

    RESIDENT = "resident"
    COACH = "coach"


class Talk(Frozen):
    """One talk. `person` is the resident's keyed id, `address` their chat, empty once it has ended; `coach` is the
    coach's keyed id. `offered` is the coach whom it is offered to, while the resident has not answered. Lines before
    `shown_from` are not shown to the coach who has it now: the resident handed over without them."""

    id: UUID
    person: str
    address: str
    language: str
    coach: str
    begun_at: datetime
    last_at: datetime
    shown_from: datetime
    offered: str | None = None
    ended_at: datetime | None = None
    ended_by: Side | None = None


class TalkNow(Frozen):
    """A resident's open talk, as a turn needs it: the cards of the coach who has it and of the one whom it is offered
    to, None where they have none any more; and when the resident wrote their last lines, at most MOST_LINES."""

    talk: Talk
    coach: Coach | None = None
    offered: Coach | None = None
    written: tuple[datetime, ...] = ()


class Line(Frozen):
    """What one side wrote. `words` is None where it cannot be read any more."""

    id: UUID
    talk: UUID
    by: Side
    words: str | None
    at: datetime
