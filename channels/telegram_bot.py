"""The Bot of python-telegram-bot over our HTTP client, and updates as they came, before anything reads them."""

from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from channels.telegram_http import AiohttpRequest
from core.errors import ConfigurationError

# Longer than Telegram holds a poll open, so that a quiet night is no error.
POLL_SLACK_SECONDS = 15.0
LOOPBACK = ("localhost", "127.0.0.1", "::1")


class RawBot(Bot):
    """A Bot that can also ask for raw updates: one that cannot be decoded must not hold back its batch."""

    async def raw_updates(
        self, *, offset: int, limit: int, hold: int, allowed_updates: tuple[str, ...]
    ) -> list[object]:
        """The updates from `offset` on, as decoded JSON; asking confirms those below it. Telegram holds
        the poll open for `hold` seconds while there are none."""
        result = await self._post(
            "getUpdates",
            {"offset": offset, "limit": limit, "timeout": hold, "allowed_updates": list(allowed_updates)},
            read_timeout=hold + POLL_SLACK_SECONDS,
        )
        return list(result) if isinstance(result, list) else []


def name_of(bot: Bot) -> str:
    """What the bot is called in Telegram, without @; empty before Telegram was first asked."""
    try:
        return bot.username
    except RuntimeError:
        return ""


def make_bot(token: str, api: str) -> RawBot:
    """A bot that talks to the Bot API at `api`, with one pool of connections for calls and one for polling.

    It goes by a proxy where the standard variables name one; what runs on this machine is called directly.
    """
    proxied = urlsplit(api).hostname not in LOOPBACK
    return RawBot(
        token,
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=AiohttpRequest(proxied=proxied),
        get_updates_request=AiohttpRequest(connections=2, proxied=proxied),
    )


async def who_is(token: str, api: str) -> str:
    """What the bot of a token is called, without @. Raises ConfigurationError where Telegram does not say."""
    bot = make_bot(token, api)
    calls = bot._request[1]
    await calls.initialize()
    try:
        return (await bot.get_me()).username or ""
    except InvalidToken:
        raise ConfigurationError("Telegram does not know this token") from None
    except TelegramError:
        raise ConfigurationError("Telegram cannot be reached, so the token could not be tried") from None
    finally:
        await calls.shutdown()
