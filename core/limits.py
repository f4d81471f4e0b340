"""How much one person may send, so that everyone is heard equally. Whoever meets a limit is told, and loses nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.past import Past
from core.world import Limits

DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Wait:
    """Until when a report must wait. `most` is set when it is a day's number that is reached."""

    until: datetime
    most: int | None = None


def wait(past: Past, limits: Limits, now: datetime) -> Wait | None:
    """Whether a person must wait before the next report is sent; reports taken back count too."""
    sent = sorted((own.report.created_at for own in past.reports), reverse=True)
    recent = [moment for moment in sent if moment > now - DAY]
    if limits.reports_a_day and len(recent) >= limits.reports_a_day:
        # The oldest among as many as are allowed must be a day old.
        return Wait(recent[limits.reports_a_day - 1] + DAY, limits.reports_a_day)
    if sent and limits.cool_down and sent[0] > now - limits.cool_down:
        return Wait(sent[0] + limits.cool_down)
    return None
