"""What staff asked for and wait for, done outside their turn: a file to fetch, a pack or a poster to make. The rules:

1. An errand is one row from the turn that asks for it until the transaction that answers: killed at any point, it is
   done at the next start, and its answer is posted once.
2. Nothing is fetched or made inside a transaction.
3. Each errand ends in an answer: what was asked for, or plain words why not.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.material.make import MakesMaterial
from bot.photos import Files
from bot.pledge_file import PledgeReader
from bot.posting import new_id, posting
from bot.turns import Turns
from channels.telegram_files import NotFetched
from core.access import Right, allows
from core.desk import material
from core.desk import pledge as pages
from core.messages import Message
from core.ports import Transaction
from core.ports_messages import Posting
from core.publishing import LARGEST_FILE, Errand, ErrandKind, FileState, PledgeFile
from core.texts import Say
from handlers.outbound import render

log = structlog.get_logger()

AT_ONCE = 4
MOST_ATTEMPTS = 8
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)
LOOK = timedelta(seconds=20)
AT_ONCE_AGAIN = timedelta(0)

# What makes the documents of the pack for a year, in a language: file names and captions are its own.
MakesPack = Callable[[int, str], Awaitable[Sequence[Message]]]


# What whoever asks must still have the right to when it is done.
RIGHTS = {
    ErrandKind.FILE: Right.PLEDGE,
    ErrandKind.PACK: Right.PLEDGE,
    ErrandKind.MATERIAL: Right.COACHING,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of an errand: what is said to whoever asked, and what is stored with it."""

    messages: tuple[Message, ...] = ()
    says: tuple[Say, ...] = ()
    file: PledgeFile | None = None


class Errands:
    """Does what is asked for in one municipality. `files` is keyed by the first part of an address."""

    def __init__(
        self,
        turns: Turns,
        files: Mapping[str, Files],
        reader: PledgeReader,
        pack: MakesPack,
        material: MakesMaterial,
        look: timedelta = LOOK,
    ) -> None:
        """`look`: how long until it looks again by itself for what another program has left."""
        self._look = look
        self._turns, self._files, self._reader, self._pack, self._material = turns, files, reader, pack, material

    async def round(self) -> timedelta:
        """Do what may be done now; how long until the next look. Raises StorageUnavailable."""
        now = self._turns.clock()
        due = await self._turns.store.transact(lambda tx: tx.errands.due(now, AT_ONCE))
        for errand in due:
            await self._deal(errand)
        return AT_ONCE_AGAIN if due else self._look

    async def _deal(self, errand: Errand) -> None:
        try:
            outcome = await self._done(errand)
        except NotFetched as error:
            if error.final or errand.attempts + 1 >= MOST_ATTEMPTS:
                outcome = Outcome(says=(_failed(errand.kind),))
            else:
                await self._later(errand, error.reason, error.wait)
                return
        except Exception as error:
            # Ours to mend: it is said, and holds back nobody else's.
            log.exception("errand.failed", errand=str(errand.id), kind=errand.kind.value)
            if errand.attempts + 1 < MOST_ATTEMPTS and errand.kind is not ErrandKind.FILE:
                await self._later(errand, type(error).__name__, timedelta(0))
                return
            outcome = Outcome(says=(_failed(errand.kind),))
        await self._settle(errand, outcome)

    async def _done(self, errand: Errand) -> Outcome:
        if errand.about is None:
            return Outcome()
        if errand.kind is ErrandKind.PACK:
            return Outcome(messages=tuple(await self._pack(int(errand.about), errand.language)))
        if errand.kind is ErrandKind.MATERIAL:
            return Outcome(messages=tuple(await self._material(errand)))
        return await self._pledge(errand, errand.about)

    async def _pledge(self, errand: Errand, handle: str) -> Outcome:
        files = self._files.get(errand.address.partition(":")[0])
        if files is None:
            raise NotFetched("no_channel", final=True)
        content = await files.fetch(handle)
        if len(content) > LARGEST_FILE:
            return Outcome(says=(pages.too_large(),))
        now = self._turns.clock()
        # In a thread: the worst of files takes seconds.
        read = await asyncio.to_thread(self._reader.read, content, now)
        if isinstance(read, list):
            return Outcome(says=pages.problems(read))
        body = content.decode("utf-8-sig")
        file = PledgeFile(
            id=errand.id, year=read.year, body=body, state=FileState.DRAFT, made_by=errand.made_by, made_at=now
        )
        today = now.astimezone(self._turns.world.zone).date()
        page = pages.file_page(file, read, self._turns.world.languages, today, errand.language)
        return Outcome(says=(page,), file=file)

    async def _later(self, errand: Errand, reason: str, asked: timedelta) -> None:
        wait = max(min(LONGEST_WAIT, FIRST_WAIT * 3**errand.attempts), asked)
        again = self._turns.clock() + wait
        await self._turns.store.transact(lambda tx: tx.errands.later(errand.id, errand.attempts, again))
        log.info("errand.waits", errand=str(errand.id), reason=reason, attempts=errand.attempts + 1)

    async def _settle(self, errand: Errand, outcome: Outcome) -> None:
        now = self._turns.clock()
        postings = list(self._postings(errand, outcome))

        async def settle(tx: Transaction) -> None:
            member = await tx.staff.member(errand.made_by)
            # Whoever lost the right meanwhile gets nothing, and changes nothing.
            allowed = member is not None and allows(member.role, RIGHTS[errand.kind])
            if not await tx.errands.done(errand.id) or member is None or not allowed:
                return
            if outcome.file is not None:
                await tx.pledge_files.add(outcome.file)
                await tx.looks.note(new_id(now), member, "pledge-sent-in", now)
            if errand.address:
                await tx.outbox.post(postings, now)

        await self._turns.store.transact(settle)
        self._turns.posted()
        log.info("errand.done", kind=errand.kind.value, attempts=errand.attempts + 1)

    def _postings(self, errand: Errand, outcome: Outcome) -> Sequence[Posting]:
        now = self._turns.clock()
        said = (render(say, errand.language, self._turns.speech) for say in outcome.says)
        return [posting(message, errand.address, now) for message in (*outcome.messages, *said) if message is not None]


def _failed(kind: ErrandKind) -> Say:
    return material.failed() if kind is ErrandKind.MATERIAL else pages.failed(kind)
