"""The real program by a clock that showed a given full hour in Stockholm when it started, and goes on from there:
`python -m tests.at_hour 12 run`. What people meet at night differs, and a test is run at any hour.

It is the last such hour that has been: what the program writes is never later than what a test thinks now.
"""

import sys
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import bot.application
from bot.__main__ import app


def shifted(hour: int) -> None:
    """Set the program's clock."""
    now = datetime.now(UTC)
    begins = now.astimezone(ZoneInfo("Europe/Stockholm")).replace(hour=hour, minute=0, second=0, microsecond=0)
    if begins > now:
        begins -= timedelta(days=1)
    behind = now - begins
    bot.application.clock = lambda: datetime.now(UTC) - behind


if __name__ == "__main__":
    shifted(int(sys.argv.pop(1)))
    app()
