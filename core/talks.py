"""A talk: words relayed between a resident and a youth coach, neither side knowing the other's account. The rules:

1. It begins only after the duty to report concern was said, and a resident's yes to that.
2. It is between the two alone: nobody else of the staff sees a word of it.
3. Either side ends it at any moment; it is handed over to another coach only with the resident's yes.
4. What was written is sealed at rest, and gone after the retention time.
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.report import Frozen


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


class Line(Frozen):
    """What one side wrote. `words` is None where it cannot be read any more."""

    id: UUID
    talk: UUID
    by: Side
    words: str | None
    at: datetime
