"""A bot introduces itself to Telegram: who it is, how updates shall come, and what is shown of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.back_off import back_off, stopped_within
from bot.settings import PREFIX, Settings
from channels.telegram import outcome_of
from channels.telegram_bot import RawBot
from channels.telegram_profile import Profile, codes, show
from core.errors import ConfigurationError
from core.ports import Speech
from core.texts import Text
from handlers.inbound import ALLOWED_UPDATES

log = structlog.get_logger()

COMMANDS = (
    "report",
    "other",
    "pledge",
    "wish",
    "mine",
    "follow",
    "coach",
    "language",
    "help",
    "cancel",
    "privacy",
    "mydata",
    "delete",
    "stop",
    "start",
)
WEBHOOK_CONNECTIONS = 40


@dataclass(slots=True)
class Introduction:
    """One bot's. `crowd` is of all bots of a program: so many say at once what is shown of them."""

    settings: Settings
    bot: RawBot
    name: str
    languages: tuple[str, ...]
    speech: Speech
    crowd: asyncio.Semaphore
    done: Callable[[], None]

    async def introduce(self, stop: asyncio.Event) -> bool:
        """Say who we are and how updates shall come; False when told to stop before. Raises ConfigurationError when
        the token is refused."""
        tries = 0
        while not stop.is_set():
            try:
                async with self.crowd:
                    await self._introduce()
            except InvalidToken:
                raise ConfigurationError(f"{PREFIX}TELEGRAM_TOKEN: Telegram does not know this token") from None
            except TelegramError as error:
                tries += 1
                log.warning("telegram.unreachable", error=type(error).__name__, tries=tries)
                await stopped_within(stop, back_off(tries, outcome_of(error).wait))
            else:
                self.done()
                log.info("introduced", intake=self.settings.intake)
                return True
        return False

    async def _introduce(self) -> None:
        await self.bot.get_me()
        if self.settings.intake == "webhook":
            await self.bot.set_webhook(
                self.settings.webhook_url or "",
                secret_token=self.settings.need("webhook_secret"),
                allowed_updates=list(ALLOWED_UPDATES),
                max_connections=WEBHOOK_CONNECTIONS,
            )
        else:
            await self.bot.delete_webhook()

    async def name_commands(self, stop: asyncio.Event) -> None:
        """What Telegram shows of the bot, in each language that it has a code for; the first one for all others.

        Nothing hangs on it: what cannot be set now is tried again, and what Telegram refuses is left.
        """
        waiting: list[str | None] = [None, *codes(self.languages)]
        tries = 0
        while waiting and not stop.is_set():
            language = waiting[0]
            try:
                async with self.crowd:
                    # In a thread: a language that is read for the first time takes a moment.
                    profile = await asyncio.to_thread(self._profile, language or self.languages[0])
                    await show(self.bot, profile, language)
            except BadRequest as error:
                log.warning("profile.refused", error=type(error).__name__, language=language)
                waiting.pop(0)
            except TelegramError as error:
                tries += 1
                log.warning("profile.not_set", error=type(error).__name__, language=language, tries=tries)
                await stopped_within(stop, back_off(tries, outcome_of(error).wait))
            else:
                waiting.pop(0)
        if not waiting:
            log.debug("profile.shown")

    def _profile(self, language: str) -> Profile:
        about = {"municipality": self.name}
        return Profile(
            commands=tuple((name, self.speech.text(language, Text(key=f"command-{name}"))) for name in COMMANDS),
            description=self.speech.text(language, Text(key="about-description", args=about)),
            short=self.speech.text(language, Text(key="about-short", args=about)),
        )
