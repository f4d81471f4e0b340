"""What residents send beside words, fetched from Telegram."""

from datetime import timedelta
from urllib.parse import quote

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from channels.telegram import outcome_of
from channels.telegram_http import AiohttpRequest, NotSent, TooMuchError
from core.errors import LoftesbotError

# Telegram lets a bot download no more than this.
LARGEST = 20 * 1024 * 1024
DOWNLOAD_SECONDS = 60.0


class NotFetched(LoftesbotError):
    """A file could not be fetched.

    `reason` is a short word for logs, never the file's address, which holds the token. `wait` is how long
    Telegram asks to be left alone; `final` says that trying again cannot help.
    """

    def __init__(self, reason: str, *, wait: timedelta = timedelta(0), final: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.wait, self.final = reason, wait, final


class TelegramFiles:
    """Fetches through one bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def fetch(self, file: str) -> bytes:
        """The content of the file with this handle, at most LARGEST bytes. Raises NotFetched."""
        try:
            address = await self._address(file)
            status, content = await self._http.download(address, LARGEST, DOWNLOAD_SECONDS)
        except BadRequest as error:
            words = str(error).casefold()
            raise NotFetched("refused", final="temporarily" not in words) from None
        except TelegramError as error:
            outcome = outcome_of(error)
            raise NotFetched(outcome.reason, wait=outcome.wait) from None
        except TooMuchError:
            raise NotFetched("too_large", final=True) from None
        if status != 200:
            raise NotFetched(f"status_{status}")
        return content

    async def _address(self, file: str) -> str:
        described = await self._bot.get_file(file)
        base, _, path = (described.file_path or "").partition(f"{self._bot.base_file_url}/")
        # Nothing else is gone to, least of all a file on our own disk.
        if base or not path:
            raise NotFetched("no_address")
        return f"{self._bot.base_file_url}/{quote(path)}"

    @property
    def _http(self) -> AiohttpRequest:
        http = self._bot.request
        if not isinstance(http, AiohttpRequest):
            raise NotSent("another client")
        return http
