"""How much one person may send, so that everyone is heard equally. Whoever meets a limit is told, and loses nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.past import Past
from core.world import Limits

DAY = timedelta(hours=24)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Wait:
    """Until when a report must wait. `most` is set when it is a day's number that is reached."""

    until: datetime
    most: int | None = None

    @property
    def told(self) -> datetime:
        """The first whole minute at which it is over: what is shown has no seconds, and must be true."""
        minute = self.until.replace(second=0, microsecond=0)
        return minute if minute == self.until else minute + MINUTE


def wait(past: Past, limits: Limits, now: datetime) -> Wait | None:
    """Whether a person must wait before the next report is sent; reports taken back count too."""
    sent = sorted((own.report.created_at for own in past.reports), reverse=True)
    recent = [moment for moment in sent if moment > now - DAY]
    waits = []
    if limits.reports_a_day and len(recent) >= limits.reports_a_day:
        # The oldest among as many as are allowed must be a day old.
        waits.append(Wait(recent[limits.reports_a_day - 1] + DAY, limits.reports_a_day))
    if sent and sent[0] > now - limits.cool_down:
        waits.append(Wait(sent[0] + limits.cool_down))
    # Whoever comes back when they were told to must not be told to wait again.
    return max(waits, key=lambda one: one.until, default=None)
