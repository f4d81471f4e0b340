"""The hours in which nobody young is written to by the bot of its own accord."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

BEGINS, ENDS = time(21), time(7)


def quiet_until(now: datetime, zone: ZoneInfo) -> datetime | None:
    """When the quiet hours that it is now end, in the zone of `now`; None outside of them."""
    local = now.astimezone(zone)
    if ENDS <= local.time() < BEGINS:
        return None
    day = local.date() + timedelta(days=1) if local.time() >= BEGINS else local.date()
    return datetime.combine(day, ENDS, tzinfo=zone).astimezone(now.tzinfo)
