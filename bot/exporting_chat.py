"""The files of reports that go to a chat: made when they are sent, so that none waits in the outbox, and no turn waits
for one. After a crash a file is made anew."""

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bot.exporting import Exporter
from bot.exporting_files import Job
from core.exporting import Format, Span, file_name
from core.messages import SendExport
from core.ports import Speech
from core.world import World
from storage import Keyring, open_reader

# Telegram takes 50 MB from a bot.
MOST_BYTES = 45_000_000


@dataclass(slots=True)
class ChatExports:
    """Makes files from the store at `url`, beside whoever writes in it."""

    url: str
    keys: Keyring
    municipality: str
    world: World
    speech: Speech

    async def make(self, wanted: SendExport) -> tuple[str, bytes] | None:
        """The file's name and its bytes; None where it is too large for a chat. Never with the reporters' words."""
        span = Span(wanted.first, wanted.last)
        format = Format(wanted.format)
        job = Job(format, span, False, wanted.language, wanted.count, wanted.made_at)
        # A reader of its own: a long export holds up no digest.
        reader = await open_reader(self.url, self.keys, self.municipality)
        try:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / file_name(format, span)
                await Exporter(reader, self.world, self.speech).write(job, path)
                content = await asyncio.to_thread(_read, path)
        finally:
            await reader.close()
        return None if content is None else (path.name, content)


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.stat().st_size <= MOST_BYTES else None
