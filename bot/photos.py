"""Photos of reports: fetched, written anew so that nothing hidden in them is kept, and stored sealed. The rules:

1. A photo is wanted until it is kept or refused, and that is one row: a crash at any point loses nothing.
2. Nothing is stored but the picture as another program wrote it anew, in bounded memory and time (bot.darkroom).
3. Whoever sent a photo that cannot be kept is told so, in the transaction that lets go of it; and not told when
   they took it back before.
"""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog

from bot import darkroom
from bot.darkroom import LIMITS, Limits
from bot.posting import posting
from bot.quiet import held_until
from bot.worker import Worker
from channels.telegram_files import LARGEST, NotFetched
from core.errors import LoftesbotError
from core.ports import Speech, Store, Transaction
from core.ports_messages import Posting
from core.ports_reports import WantedPhoto
from core.texts import Say, Text
from handlers.outbound import render

log = structlog.get_logger()

MOST_BYTES = LARGEST
WALL_SECONDS = 30.0
AT_ONCE = 4
MOST_ATTEMPTS = 10
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(hours=1)
LOOK = timedelta(seconds=5)
# The other program is told nothing but where its libraries are.
_PASSED_ON = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


class Kind(StrEnum):
    """Why a photo is refused."""

    TOO_LARGE = "too_large"
    NOT_AN_IMAGE = "not_an_image"
    TOOK_TOO_LONG = "took_too_long"


class Refused(LoftesbotError):
    """A photo cannot be kept: it is too large, no image that is known, or takes too long to read."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind.value)
        self.kind = kind


class NoDarkroom(LoftesbotError):
    """The program that writes photos anew does not run here; the photo is not to blame."""


class Files(Protocol):
    """Where a channel keeps what people send."""

    async def fetch(self, file: str) -> bytes:
        """The content of the file with this handle. Raises NotFetched."""
        ...


async def reencode(data: bytes, limits: Limits = LIMITS, seconds: float = WALL_SECONDS) -> bytes:
    """The picture in `data` as a JPEG of at most 1600 pixels on the longer side, and nothing else of it.

    JPEG, PNG and WebP are read, by a program of its own that is ended after so many seconds. Raises Refused,
    or NoDarkroom when that program does not run.
    """
    if len(data) > MOST_BYTES:
        raise Refused(Kind.TOO_LARGE)
    try:
        process = await asyncio.create_subprocess_exec(
            # The same Python, told to look nowhere but at its own libraries.
            *(sys.executable, "-I", str(Path(darkroom.__file__)), str(limits.memory), str(limits.seconds)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
        )
    except OSError:
        raise NoDarkroom from None
    try:
        async with asyncio.timeout(seconds):
            jpeg, _ = await process.communicate(data)
    except TimeoutError:
        raise Refused(Kind.TOOK_TOO_LONG) from None
    finally:
        await _ended(process)
    return _judged(process.returncode, jpeg)


async def _ended(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


def _judged(status: int | None, jpeg: bytes) -> bytes:
    match status:
        case 0 if jpeg:
            return jpeg
        case darkroom.TOO_LARGE:
            raise Refused(Kind.TOO_LARGE)
        case int() if status in {-signal.SIGXCPU, -signal.SIGKILL}:
            raise Refused(Kind.TOOK_TOO_LONG)
        case int() if status == darkroom.NOT_AN_IMAGE or status < 0:
            raise Refused(Kind.NOT_AN_IMAGE)  # a decoder that crashed was given no picture either
        case _:
            raise NoDarkroom


class Photographs:
    """Fetches what is wanted in one municipality. `files` is keyed by the first part of an address; `posted` is
    called when messages wait in the outbox."""

    def __init__(
        self,
        store: Store,
        files: Mapping[str, Files],
        speech: Speech,
        clock: Callable[[], datetime],
        posted: Callable[[], None],
        zone: ZoneInfo,
        darkroom: asyncio.Lock | None = None,
        look: timedelta = LOOK,
    ) -> None:
        """`darkroom` is of all bots of a program; `look`: how long until it looks again by itself."""
        self._zone, self._look = zone, look
        self._store, self._files, self._speech, self._clock, self._posted = store, files, speech, clock, posted
        self._worker = Worker(self._round, "photos.failed")
        # One at a time: what one may cost is what they may all cost.
        self._darkroom = darkroom or asyncio.Lock()

    def wake(self) -> None:
        """A photo is wanted."""
        self._worker.wake()

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until told to stop. What is under way is then let go of at once, and done at the next start."""
        await self._worker.run(stop)

    async def _round(self) -> timedelta:
        # Retries fall due with nobody to wake us: so look now and then.
        return timedelta(0) if await self.round() else self._look

    async def round(self) -> int:
        """Deal with photos that may be fetched now; how many. Raises StorageUnavailable."""
        now = self._clock()
        wanted = await self._store.transact(lambda tx: tx.photos.wanted(now, AT_ONCE))
        async with asyncio.TaskGroup() as tasks:
            dealing = [tasks.create_task(self._settled(photo)) for photo in wanted]
        for task in dealing:
            failure = task.result()
            if failure is not None:
                raise failure
        return len(wanted)

    async def _settled(self, photo: WantedPhoto) -> Exception | None:
        """One photo dealt with; its trouble must not cut off the others."""
        try:
            await self._deal(photo)
        except Exception as error:
            return error
        return None

    async def _deal(self, photo: WantedPhoto) -> None:
        try:
            image = await self._made_safe(photo)
        except Refused as error:
            await self._refuse(photo, error.kind.value)
        except NotFetched as error:
            await (self._refuse(photo, error.reason) if error.final else self._later(photo, error.reason, error.wait))
        except Exception as error:
            # Ours to mend: one photo's bug must hold back neither the others nor, for ever, its own end.
            log.exception("photo.failed", photo=str(photo.id))
            await self._later(photo, type(error).__name__, timedelta(0))
        else:
            await self._store.transact(lambda tx: tx.photos.keep(photo.id, image))
            log.info("photo.kept", photo=str(photo.id), attempts=photo.attempts + 1)

    async def _made_safe(self, photo: WantedPhoto) -> bytes:
        files = self._files.get(photo.address.partition(":")[0])
        if photo.file is None or files is None:
            raise NotFetched("unreadable", final=True)
        data = await files.fetch(photo.file)
        async with self._darkroom:
            return await reencode(data)

    async def _later(self, photo: WantedPhoto, reason: str, asked: timedelta) -> None:
        if photo.attempts + 1 >= MOST_ATTEMPTS:
            await self._refuse(photo, reason)
            return
        wait = min(LONGEST_WAIT, FIRST_WAIT * 3**photo.attempts)
        if asked:
            wait = max(wait, asked + timedelta(seconds=1))  # their clock may differ
        again = self._clock() + wait
        await self._store.transact(lambda tx: tx.photos.retry(photo.id, photo.attempts, again))
        log.info("photo.waits", photo=str(photo.id), reason=reason, attempts=photo.attempts + 1)

    async def _refuse(self, photo: WantedPhoto, reason: str) -> None:
        now = self._clock()

        async def refuse(tx: Transaction) -> bool:
            wanted = await tx.photos.drop(photo.id)
            # It may have been tried for hours.
            held = await held_until(tx, photo.address, now, self._zone) if wanted else None
            if wanted and (notice := self._notice(photo, now, held)) is not None:
                await tx.outbox.post([notice], now)
            return wanted

        if await self._store.transact(refuse):
            log.warning("photo.refused", photo=str(photo.id), reason=reason, attempts=photo.attempts + 1)
            self._posted()

    def _notice(self, photo: WantedPhoto, now: datetime, held: datetime | None) -> Posting | None:
        """The word to its sender; None when nobody can be told."""
        if not photo.address:
            return None
        message = render(Say(parts=(Text(key="photo-refused"),)), photo.language, self._speech)
        return posting(message, photo.address, now, held) if message is not None else None
