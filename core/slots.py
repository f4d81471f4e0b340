"""When a digest is due: moments from a calendar. The rules:

1. A slot is a local wall time, whichever of the year's two offsets is in force that day.
2. Clocks from 02:00 to 02:59 are refused: in March there is no such time on one night, in October there are two.
3. Every period has exactly one slot: each day, each chosen weekday, or the first of each month, quarter or year.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.digest.model import Period

DAY = timedelta(days=1)
_MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}
# "06:30", "6.30", "kl 7", "0630": as people write a time of day.
_CLOCK = re.compile(r"^(?:kl(?:ockan)?\.? *)?(\d{1,2})(?:[:.,  ]?(\d{2}))?$")


@dataclass(frozen=True, slots=True)
class Calendar:
    """The slots of one subscription. `weekday` (1 is Monday) is for weeks alone; `clock` is "HH:MM", local."""

    period: Period
    weekday: int | None
    clock: str
    zone: ZoneInfo

    def after(self, moment: datetime) -> datetime:
        """The first slot later than a moment; both in UTC."""
        day = self._day_from(moment.astimezone(self.zone).date())
        slot = self._at(day)
        return slot if slot > moment else self._at(self._day_from(day + DAY))

    def from_until(self, first: datetime, now: datetime) -> Iterator[datetime]:
        """The slots from `first`, which is one, to now; oldest first."""
        while first <= now:
            yield first
            first = self.after(first)

    def _day_from(self, day: date) -> date:
        """The first day with a slot, not before `day`."""
        if self.period is Period.DAY:
            return day
        if self.period is Period.WEEK:
            return day + timedelta(days=((self.weekday or 1) - day.isoweekday()) % 7)
        step = _MONTHS[self.period]
        begins = date(day.year, day.month - (day.month - 1) % step, 1)
        if begins < day:
            month = begins.month - 1 + step
            begins = date(begins.year + month // 12, month % 12 + 1, 1)
        return begins

    def _at(self, day: date) -> datetime:
        return datetime.combine(day, time.fromisoformat(self.clock), self.zone).astimezone(UTC)


def read_clock(typed: str) -> str | None:
    """A typed time of day as "HH:MM"; None when it is none."""
    found = _CLOCK.match(typed.strip().casefold())
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else None


def is_refused(clock: str) -> bool:
    """Whether a clock "HH:MM" is one that not every day has exactly once."""
    return clock.startswith("02:")
