"""How much one person may send, so that everyone is heard equally. Whoever meets a limit is told, and loses nothing.

What counts is when reports were sent, not the reports: taking one back, or erasing everything, gives no new turn.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.past import Past, whole_minute
from core.world import Limits

DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Wait:
    """Until when a report must wait. `most` is set when it is a day's number that is reached."""

    until: datetime
    most: int | None = None

    @property
    def told(self) -> datetime:
        """The first whole minute at which it is over: what is shown has no seconds, and must be true."""
        return whole_minute(self.until)


def wait(past: Past, limits: Limits, now: datetime) -> Wait | None:
    """Whether a person must wait before the next report is sent."""
    sent = past.sent
    recent = [moment for moment in sent if moment > now - DAY]
    waits = []
    if limits.reports_a_day and len(recent) >= limits.reports_a_day:
        # The oldest among as many as are allowed must be a day old.
        waits.append(Wait(recent[limits.reports_a_day - 1] + DAY, limits.reports_a_day))
    if sent and limits.cool_down and sent[0] > now - limits.cool_down:
        waits.append(Wait(sent[0] + limits.cool_down))
    # Whoever comes back when they were told to must not be told to wait again.
    return max(waits, key=lambda one: one.until, default=None)
