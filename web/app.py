"""The routes. What they do is passed in; here is only HTTP: who may call, how much, and how it is answered."""

import hmac
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from core.errors import StorageUnavailable

LARGEST_BODY = 1024 * 1024
# All, so that a path that nobody has is not found, however it is asked for.
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram calls, the secret it shows, and what takes an update until it is stored."""

    path: str
    secret: str
    take: Callable[[object], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Probes:
    """What an operator's machines ask: `troubles` is a line for each thing that keeps the bot from serving."""

    troubles: Callable[[], Awaitable[list[str]]]
    metrics: Callable[[], bytes]
    metrics_type: str


class Webhooks:
    """The webhooks of the bots that are served now, by their paths; none when they poll."""

    def __init__(self, *webhooks: Webhook) -> None:
        self._receivers: dict[str, Callable[[Request], Awaitable[Response]]] = {}
        for webhook in webhooks:
            self.put(webhook)

    def put(self, webhook: Webhook) -> None:
        """From now on calls are taken at its path."""
        self._receivers[webhook.path] = _receiver(webhook)

    def remove(self, path: str) -> None:
        """Nothing is there any more."""
        self._receivers.pop(path, None)

    async def receive(self, request: Request) -> Response:
        """Hand a call to whose it is."""
        receiver = self._receivers.get(request.url.path)
        if receiver is None:
            return PlainTextResponse("Not Found", status_code=404)
        if request.method != "POST":
            return PlainTextResponse("Method Not Allowed", status_code=405, headers={"Allow": "POST"})
        return await receiver(request)


def make_app(probes: Probes, webhooks: Webhooks) -> Starlette:
    """The web application of a program."""

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def readyz(_request: Request) -> Response:
        troubles = await probes.troubles()
        return PlainTextResponse("\n".join(troubles or ["ready"]) + "\n", status_code=503 if troubles else 200)

    async def metrics(_request: Request) -> Response:
        return Response(probes.metrics(), media_type=probes.metrics_type)

    routes = [
        Route("/healthz", healthz),
        Route("/readyz", readyz),
        Route("/metrics", metrics),
        Route("/{path:path}", webhooks.receive, methods=METHODS),
    ]
    return Starlette(routes=routes)


def _receiver(webhook: Webhook) -> Callable[[Request], Awaitable[Response]]:
    expected = webhook.secret.encode()

    async def receive(request: Request) -> Response:
        shown = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(shown, expected):
            return PlainTextResponse("forbidden\n", status_code=403)
        body = await _body(request)
        if body is None:
            return PlainTextResponse("too large\n", status_code=413)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            return PlainTextResponse("not JSON\n", status_code=400)
        try:
            await webhook.take(update)
        except StorageUnavailable:
            # Telegram keeps it and calls again.
            return PlainTextResponse("try again\n", status_code=503)
        return Response(status_code=200)

    return receive


async def _body(request: Request) -> bytes | None:
    """The body, or None when it is larger than any update: what it claims to be is not relied on."""
    chunks, size = [], 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size > LARGEST_BODY:
                return None
            chunks.append(chunk)
    except ClientDisconnect:
        return None
    return b"".join(chunks)
