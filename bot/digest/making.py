"""Digests that staff asked for in the chat: made when it is their turn to be sent. The rules:

1. What is asked for is one row of the outbox. Killed at any instant, it is made again and sent; at worst twice, and
   then that is known.
2. What somebody may see is asked of the store when it is made, not when it was asked for: a role that was taken back in
   between gives nothing.
3. One is made at a time, however many ask: the chats wait for one another, and nothing else does.
4. What cannot be made is said to be so, in the chat; what was to be said after it is not held up.
"""

import asyncio
import base64
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot import desk
from bot.digest.make import make_digest
from bot.digest.pdf import pdf
from bot.digest.table import table
from bot.digest.telegram import caption_length, file_name, said, telegram_message
from core.access import Right, allows
from core.delivery import Outcome, Result
from core.desk import digest as pages
from core.digest.deeper import ACTS, deeper
from core.digest.model import Digest
from core.digest.page import heading
from core.digest.which import ALL, read_which
from core.errors import StorageUnavailable, UnknownScope
from core.messages import EditText, MakeDigest, Message, SendDocument, SendText
from core.ports import Channel, Speech, Store
from core.staff import Member, Role
from core.texts import Say, Text
from core.world import World

log = structlog.get_logger()

MAKING_SECONDS = 60.0


@dataclass(slots=True)
class Digests:
    """Computes digests of one municipality for its staff."""

    store: Store
    world: World
    speech: Speech
    clock: Callable[[], datetime]
    admins: frozenset[str]

    async def member(self, wanted: MakeDigest, address: str) -> Member | None:
        """Who asked, if they may still see digests."""
        now = self.clock()
        found = await self.store.transact(
            lambda tx: desk.member_of(tx, wanted.person, address, wanted.language, now, self.admins)
        )
        return found if found is not None and allows(found.role, Right.DIGEST) else None

    async def compute(self, role: Role, about: str, language: str) -> Digest | None:
        """The digest that a button asks for; None for one that there is not."""
        which = read_which(about)
        if which is None:
            return None
        which = which.resolved(scopes_of(self.world))
        try:
            return await make_digest(
                self.store, self.world, role=role, scope=which.scope, period=which.period, at=which.at,
                language=language, now=self.clock(),
            )  # fmt: skip
        except UnknownScope:
            return None


def scopes_of(world: World) -> tuple[str, ...]:
    """Every scope that a digest may have here."""
    areas = {f"area:{area.id}" for pledge in world.pledges for area in pledge.focus_areas}
    localities = {f"locality:{place.locality}" for place in world.gazetteer.places}
    return (ALL, *sorted(areas), *sorted(localities))


class Making:
    """A channel that makes digests, and hands everything on to the one that speaks."""

    def __init__(self, channel: Channel, digests: Digests, one: asyncio.Semaphore | None = None) -> None:
        """`one` is of all bots of a program: who holds it makes a digest."""
        self._channel, self._digests = channel, digests
        self._one = one or asyncio.Semaphore(1)

    async def send(self, address: str, message: Message) -> Outcome:
        """Try once; see core.ports.Channel."""
        if not isinstance(message, MakeDigest):
            return await self._channel.send(address, message)
        try:
            async with self._one, asyncio.timeout(MAKING_SECONDS):
                made, after = await self._made(address, message)
        except StorageUnavailable:
            return Outcome(Result.NOT_SENT, "storage")
        except Exception as error:  # whatever is wrong, the chat hears of it and goes on
            # A traceback may hold a place or words.
            log.error("digest.not_made", error=type(error).__name__, act=message.act)  # noqa: TRY400
            made, after = self._words(message, pages.failed()), None
        outcome = await self._channel.send(address, made)
        if outcome.result is Result.DELIVERED and after is not None:
            await self._channel.send(address, after)
        return outcome

    async def _made(self, address: str, wanted: MakeDigest) -> tuple[Message, Message | None]:
        """The message, and what is changed when it has arrived."""
        digests, speech, language = self._digests, self._digests.speech, wanted.language
        member = await digests.member(wanted, address)
        if member is None:
            return self._words(wanted, Say(parts=(Text(key="desk-refused"),))), None
        digest = await digests.compute(member.role, wanted.about, language)
        if digest is None:
            return self._words(wanted, Say(parts=(Text(key="digest-toast-gone"),))), None
        if wanted.act in ACTS:
            return self._words(wanted, deeper(wanted.act, digest, length=caption_length(speech, language))), None
        if wanted.act in ("pdf", "csv"):
            return await self._file(digest, wanted.act), None
        picture = await telegram_message(digest, speech, gazetteer=digests.world.gazetteer)
        return picture, self._words(wanted, pages.choose()) if wanted.message else None

    def _words(self, wanted: MakeDigest, say: Say) -> SendText | EditText:
        """In place of the message that was pressed, or as a message of its own."""
        words = said(say, wanted.language, self._digests.speech)
        if wanted.message is None:
            return words
        return EditText(message=wanted.message, html=words.html, buttons=words.buttons, or_send=True)

    async def _file(self, digest: Digest, kind: str) -> SendDocument:
        speech = self._digests.speech
        content = await pdf(digest, speech) if kind == "pdf" else table(digest, speech).encode()
        caption = said(Say(parts=(heading(digest),)), digest.language, speech).html
        return SendDocument(
            name=f"{file_name(digest)}.{kind}", content=base64.b64encode(content).decode(), html=caption
        )
