"""The HTTP under python-telegram-bot: aiohttp with JSON bodies, and errors that tell what may have been sent."""

import json
from collections.abc import Callable
from typing import Any

import aiohttp
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 10.0
READ_SECONDS = 20.0


class NotSent(NetworkError):
    """No connection could be made, so nothing was sent."""


class PerhapsSent(TimedOut):
    """The request left and no answer came: it may or may not have been carried out."""


class TooMuchError(Exception):
    """What was to be downloaded is larger than is allowed."""


class AiohttpRequest(BaseRequest):
    """One pool of connections. Much quicker than the default client, and it keeps the two kinds of failure apart."""

    def __init__(
        self, connections: int = 64, *, proxied: bool = True, dumps: Callable[[Any], str] = json.dumps
    ) -> None:
        """`proxied`: go by the proxy of the standard variables (https_proxy, no_proxy and so on), if one is set."""
        self._connections = connections
        self._proxied = proxied
        self._dumps = dumps
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How long an answer is waited for, in seconds, where the call does not say."""
        return READ_SECONDS

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60)
            self._session = aiohttp.ClientSession(
                connector=connector, json_serialize=self._dumps, trust_env=self._proxied
            )

    async def shutdown(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """One call; its status and body. Raises NotSent or PerhapsSent."""
        if self._session is None:
            raise NotSent("the client is not open")
        seconds = read_timeout if isinstance(read_timeout, int | float) else READ_SECONDS
        timeout = aiohttp.ClientTimeout(sock_connect=CONNECT_SECONDS, connect=CONNECT_SECONDS, sock_read=seconds)
        body: dict[str, Any] = {}
        if request_data is not None and request_data.contains_files:
            body["data"] = _form(request_data)
        elif request_data is not None:
            body["json"] = request_data.parameters
        try:
            async with self._session.request(method, url, timeout=timeout, **body) as answer:
                return answer.status, await answer.read()
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise _kind_of(error) from None

    async def download(self, url: str, most: int, seconds: float) -> tuple[int, bytes]:
        """What lies at an address: the status, and at most `most` bytes of it in at most so many seconds.

        Raises TooMuchError, NotSent or PerhapsSent. No other address is gone to: this one may hold the token.
        """
        if self._session is None:
            raise NotSent("the client is not open")
        timeout = aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT_SECONDS, sock_read=READ_SECONDS)
        plain = {"Accept-Encoding": "identity"}
        content = bytearray()
        try:
            async with self._session.get(url, timeout=timeout, headers=plain, allow_redirects=False) as answer:
                async for part in answer.content.iter_any():
                    content += part
                    if len(content) > most:
                        raise TooMuchError
                return answer.status, bytes(content)
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise _kind_of(error) from None


def _kind_of(error: Exception) -> NetworkError:
    """An error as only its kind: its own words may hold the address, and so the token."""
    never_left = (aiohttp.ClientConnectorError, aiohttp.ClientHttpProxyError, aiohttp.ConnectionTimeoutError)
    return (NotSent if isinstance(error, never_left) else PerhapsSent)(type(error).__name__)


def _form(data: RequestData) -> aiohttp.FormData:
    # Telegram takes a file's name as it stands: quoted, a space would be seen as %20.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
