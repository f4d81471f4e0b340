"""What became of one attempt to send, and when to try again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

# An answer to a press is worth nothing once Telegram has forgotten the press.
PRESS_LIVES = timedelta(minutes=10)
MESSAGE_LIVES = timedelta(hours=48)
LONGEST_WAIT = timedelta(minutes=5)


class Result(StrEnum):
    """How an attempt ended."""

    DELIVERED = "delivered"
    UNDELIVERABLE = "undeliverable"  # trying again cannot help
    TOO_MANY = "too_many"  # the channel says how long to wait
    NOT_SENT = "not_sent"  # it never left
    PERHAPS_SENT = "perhaps_sent"  # it left, and no answer came: sending again may double it


@dataclass(frozen=True, slots=True)
class Outcome:
    """One attempt. `reason` is a short word for logs and metrics, never anything of the message."""

    result: Result
    reason: str = ""
    wait: timedelta = timedelta(0)

    @property
    def ambiguous(self) -> bool:
        """Whether the person may have got the message although we do not know it."""
        return self.result is Result.PERHAPS_SENT


def retry_at(outcome: Outcome, kind: str, attempts: int, created_at: datetime, now: datetime) -> datetime | None:
    """When to try again; None when it is no use. `attempts` counts the one that just ended.

    What the channel asks to wait is waited in full, and a second more for clocks that differ.
    """
    wait = min(LONGEST_WAIT, timedelta(seconds=0.5 * 2 ** min(attempts - 1, 12)))
    if outcome.result is Result.TOO_MANY:
        wait = outcome.wait + timedelta(seconds=1)
    lives = PRESS_LIVES if kind == "answer" else MESSAGE_LIVES
    return None if now + wait - created_at > lives else now + wait
