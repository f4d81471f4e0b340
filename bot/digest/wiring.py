"""The one place where what makes and shows digests is put together; drawing is heavy, so it is loaded when needed."""

from dataclasses import dataclass
from datetime import datetime

from bot.digest.dispatch import Wanted
from bot.service import service_message
from core.digest.model import Digest
from core.messages import Message, SendMail
from core.ports import Speech, Store
from core.world import World


@dataclass(slots=True)
class DigestMaker:
    """The `Maker` of bot.digest.dispatch."""

    store: Store
    world: World
    speech: Speech

    async def digest(self, wanted: Wanted, now: datetime) -> Digest:
        """The figures of one digest, as a role sees them."""
        from bot.digest.make import make_digest  # noqa: PLC0415

        return await make_digest(
            self.store,
            self.world,
            role=wanted.role,
            scope=wanted.scope,
            period=wanted.period,
            at=wanted.at,
            language=wanted.language,
            now=now,
        )

    async def telegram(self, digest: Digest, *, buttons: bool) -> Message:
        """The digest as a message in the chat, with its picture."""
        from bot.digest.telegram import telegram_message  # noqa: PLC0415

        return await telegram_message(digest, self.speech, buttons=buttons, gazetteer=self.world.gazetteer)

    async def service(self, language: str, now: datetime) -> Message:
        """How the service did last week."""
        return await service_message(self.store, self.world, self.speech, language, now)

    async def mail(self, digest: Digest) -> SendMail:
        """The digest as an e-mail, with its picture and its table."""
        from bot.digest.mail import mail  # noqa: PLC0415
        from bot.digest.picture import picture  # noqa: PLC0415

        return await mail(digest, self.speech, await picture(digest, self.speech, self.world.gazetteer))
