"""`loftesbot rotate-keys`: what older data keys sealed is sealed anew with the newest, and the old ones can go."""

from dataclasses import dataclass
from typing import TextIO

from bot.database import open_database
from bot.progress import Progress
from bot.settings import PREFIX, Settings
from storage import Keyring
from storage.rotation import Rotated, rotate, rows_to_look_at


@dataclass(frozen=True, slots=True)
class Done:
    """What is told at the end, and whether something is left to do."""

    words: str
    wrong: bool


async def rotate_keys(settings: Settings, out: TextIO) -> Done:
    """Seal everything with the newest key, with progress on `out`; killed, it goes on when it is run again.

    Raises the errors of opening a store, and StorageUnavailable.
    """
    keys = Keyring.parse(settings.need("data_key"))
    store = await open_database(settings, keys)
    try:
        progress = Progress("rotate-keys", "fields sealed anew", await rows_to_look_at(store), out)
        rows = 0

        def told(looked_at: int, anew: int) -> None:
            nonlocal rows
            rows = looked_at
            progress.at(looked_at, anew)

        rotated = await rotate(store, told)
        progress.end(rows, rotated.anew)
        if rotated.anew:
            # What the old keys open must not lie in free pages.
            await store.scrub()
    finally:
        await store.close()
    return Done(_words(rotated), wrong=bool(rotated.unreadable) or not rotated.done)


def _words(rotated: Rotated) -> str:
    told = [f"Sealed anew: {rotated.anew}"]
    if rotated.unreadable:
        told.append(f"Opened by none of the keys, and left as they are: {rotated.unreadable}")
    if not rotated.done:
        told.append("A program that does not know the new key still writes: restart all of them, and run this again.")
    elif rotated.unreadable:
        told.append(f"{PREFIX}DATA_KEY lacks a key: put it back, and run this again.")
    else:
        told.append(f"Everything is sealed with the newest key: leave it alone in {PREFIX}DATA_KEY, and restart.")
    return "\n".join(told)
