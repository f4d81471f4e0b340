"""`loftesbot move`: from a SQLite file into the database of the settings, which is then served instead."""

from typing import TextIO

from bot.database import naming_the_setting
from bot.progress import Progress
from bot.settings import PREFIX, Settings
from core.errors import ConfigurationError
from storage import Keyring
from storage.moving import Moved, move


async def move_into(settings: Settings, source: str, out: TextIO) -> str:
    """Copy and compare, with progress on `out`; what was moved, in a few lines. Killed, it goes on when run again.

    Raises what storage.moving.move raises.
    """
    keys = Keyring.parse(settings.need("data_key"))
    if source == settings.database_url:
        raise ConfigurationError(f"--from is {PREFIX}DATABASE_URL itself: that is where to move to")
    progress: dict[str, Progress] = {}
    last: dict[str, int] = {}

    def told(what: str, done: int, whole: int) -> None:
        if what not in progress:
            progress[what] = Progress(f"move: {what}", "rows", whole, out)
        last[what] = done
        progress[what].at(done, done)

    with naming_the_setting():
        moved = await move(source, settings.database_url, keys, settings.municipality, told)
    for what, done in last.items():
        progress[what].end(done, done)
    return _words(settings, moved)


def _words(settings: Settings, moved: Moved) -> str:
    lines = [f"{name}: {rows}" for name, rows in sorted(moved.rows.items())]
    lines.append(f"{settings.municipality} is moved: {sum(moved.rows.values())} rows, the same on both sides.")
    lines.append("Start it here, and put the old file away: what is done from now on is only here.")
    return "\n".join(lines)
