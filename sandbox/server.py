"""The HTTP server: Bot API, file downloads, control API and chat page in one application."""

import asyncio
import contextlib
import json
import re
import socket
import struct
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from sandbox import control, dispatch
from sandbox.call import Upload
from sandbox.errors import Refusal, bad_request
from sandbox.incoming import Refused
from sandbox.state import Bot, Json, Telegram

PAGE = Path(__file__).parent / "page"
TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}")
LIKE_A_TOKEN = re.compile(r"\d+:.+")
LARGEST_BODY = 60 * 1024 * 1024


class Protocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """uvicorn's protocol, with the connection within reach of the application, so that a fault can cut it."""

    app: ASGIApp

    def connection_made(self, transport: Any) -> None:
        """Put the transport into every request's scope."""
        super().connection_made(transport)
        inner = self.app

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            scope["sandbox.transport"] = transport
            await inner(scope, receive, send)

        self.app = app


class _Fresh(StaticFiles):
    """The page's files, asked for again each time: after an upgrade no browser shows yesterday's page."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        answer = super().file_response(*args, **kwargs)
        answer.headers["Cache-Control"] = "no-cache"
        return answer


class Cut(Response):
    """No answer: the connection is reset."""

    async def __call__(self, scope: Scope, _receive: Receive, _send: Send) -> None:
        """Drop the connection with a reset, as a fallen server would."""
        transport = scope["sandbox.transport"]
        peer = transport.get_extra_info("socket")
        if peer is not None and peer.fileno() >= 0:  # the other side may have gone first
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()


def _answer(verdict: dispatch.Verdict) -> Response:
    if verdict.cut:
        return Cut()
    return Response(verdict.body, verdict.status, media_type="application/json")


def _refusal(refusal: Refusal) -> Response:
    body = json.dumps(refusal.body()).encode()
    return Response(body, refusal.code, media_type="application/json")


def _bot(request: Request) -> Bot:
    token = request.path_params["token"]
    if not LIKE_A_TOKEN.fullmatch(token):
        raise Refusal(404, "Not Found")
    if not TOKEN.fullmatch(token):
        raise Refusal(401, "Unauthorized")
    telegram: Telegram = request.app.state.telegram
    return telegram.bot(token)


async def _parameters(request: Request) -> tuple[Json, dict[str, Upload]]:
    """Parameters from the query, then from a JSON, urlencoded or multipart body."""
    params: Json = dict(request.query_params)
    if int(request.headers.get("content-length") or 0) > LARGEST_BODY:
        raise Refusal(413, "Request Entity Too Large")
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        return await _multipart(request, params)
    body = await request.body()
    if kind == "application/json" and body:
        try:
            given = json.loads(body)
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(given, dict):
            raise bad_request("object expected in the request's body")
        params.update(given)
    elif kind == "application/x-www-form-urlencoded":
        params.update(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return params, {}


async def _multipart(request: Request, params: Json) -> tuple[Json, dict[str, Upload]]:
    files: dict[str, Upload] = {}
    async with request.form(max_part_size=LARGEST_BODY) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                content = await value.read()
                files[name] = Upload(content, value.filename or "file", value.content_type or "")
            else:
                params[name] = value
    return params, files


async def method(request: Request) -> Response:
    """One call of the Bot API. A caller who hangs up is not waited for."""
    try:
        bot = _bot(request)
        params, files = await _parameters(request)
    except Refusal as refusal:
        return _refusal(refusal)
    telegram: Telegram = request.app.state.telegram
    work = asyncio.create_task(dispatch.run(telegram, bot, request.path_params["method"], params, files))
    gone = asyncio.create_task(_hung_up(request))
    await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
    gone.cancel()
    if not work.done():
        work.cancel()
        return Cut()
    return _answer(work.result())


async def _hung_up(request: Request) -> None:
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            return


async def download(request: Request) -> Response:
    """A file's content."""
    try:
        bot = _bot(request)
    except Refusal as refusal:
        return _refusal(refusal)
    path = request.path_params["path"]
    for file in bot.files.values():
        if file.path == path:
            return Response(file.content, media_type="application/octet-stream")
    return _refusal(Refusal(404, "Not Found"))


async def index(_request: Request) -> Response:
    """The chat page."""
    page = PAGE / "index.html"
    if page.is_file():
        return FileResponse(page)
    return PlainTextResponse("The sandbox is running; its chat page is not installed.")


def application(telegram: Telegram) -> Starlette:
    """The whole server around one Telegram."""

    async def answer_call(bot: Bot, call: Json) -> object:
        params = {name: value for name, value in call.items() if name != "method"}
        return await dispatch.run(telegram, bot, str(call["method"]), params, {}, via_webhook=True)

    @contextlib.asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        telegram.reset()

    telegram.answer_call = answer_call
    app = Starlette(
        routes=[
            Route("/", index),
            Route("/bot{token}/{method}", method, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", download),
            Mount("/page", _Fresh(directory=PAGE, check_dir=False)),
            *control.ROUTES,
        ],
        exception_handlers={Refused: control.refused, Refusal: control.refused, ValueError: control.refused},
        lifespan=lifespan,
    )
    app.state.telegram = telegram
    return app
