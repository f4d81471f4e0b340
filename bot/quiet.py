"""Nobody young is written to at night of the bot's own accord: what it would say waits for the morning.

What answers something that the person did just now is not of its own accord, and goes at once.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from core.conversation import Conversation
from core.ports import Transaction
from core.quiet import quiet_until


async def held_until(tx: Transaction, address: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Until when a message to somebody has to wait; None: it may go now."""
    until = quiet_until(now, zone)
    return until if until is not None and await _is_young(tx, address) else None


async def _is_young(tx: Transaction, address: str) -> bool:
    """Whether they came through a coach's link; where it cannot be read, rather yes than a message in the night."""
    held = await tx.conversations.at(address)
    if held is None:
        return False
    try:
        return held.body is None or Conversation.model_validate_json(held.body).came is not None
    except ValidationError:
        return True
