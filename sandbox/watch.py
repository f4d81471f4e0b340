"""The control API behind the scene: bots, transcript, events, faults, settings, the oracle of delivery."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from sandbox.replies import JsonReply
from sandbox.state import Bot, Json, Telegram
from sandbox.transcript import Record

HEARTBEAT = 15.0


def _telegram(request: Request) -> Telegram:
    telegram: Telegram = request.app.state.telegram
    return telegram


def _bot(request: Request) -> Bot | None:
    wanted = request.query_params.get("bot")
    bots = _telegram(request).bots.values()
    return next((bot for bot in bots if wanted is None or str(bot.id) == wanted), None)


async def bots(request: Request) -> Response:
    """The bots that were seen; a POST makes one known before it calls."""
    telegram = _telegram(request)
    if request.method == "POST":
        body = json.loads(await request.body())
        bot = telegram.bot(str(body["token"]))
        bot.username = str(body.get("username") or bot.username)
        bot.first_name = str(body.get("first_name") or bot.first_name)
    return JsonReply(
        [
            {
                "id": bot.id,
                "username": bot.username,
                "first_name": bot.user()["first_name"],
                "description": bot.descriptions.get("", ""),
                "short_description": bot.short_descriptions.get("", ""),
            }
            for bot in telegram.bots.values()
        ]
    )


async def raw(request: Request) -> Response:
    """Any update, even a malformed one, straight into the queue."""
    bot = _bot(request)
    body = json.loads(await request.body())
    if bot is None or not isinstance(body.get("update"), dict):
        return JsonReply({"error": "a bot must be known, and update must be an object"}, 400)
    update = bot.queue.put(body["update"], body.get("chat_id"))
    return JsonReply({"update_id": update.id})


async def transcript(request: Request) -> Response:
    """The calls after number `since`."""
    asked = request.query_params
    calls = _telegram(request).transcript.since(int(asked.get("since", 0)))
    return JsonReply([call for call in calls if asked.get("bot") in {None, str(call["bot"])}])


async def wait(request: Request) -> Response:
    """The first call after `since` that fits, or 204 when the time is up."""
    asked = request.query_params
    methods = {name.lower() for name in asked.get("method", "").split(",") if name}

    def fits(record: Record) -> bool:
        if methods and record["method"].lower() not in methods:
            return False
        if asked.get("bot") not in {None, str(record["bot"])}:
            return False
        return "chat_id" not in asked or str(record["chat_id"]) == asked["chat_id"]

    since, seconds = int(asked.get("since", 0)), min(float(asked.get("timeout", 15)), 120.0)
    found = await _telegram(request).transcript.wait(since, fits, seconds)
    return JsonReply(found) if found else Response(status_code=204)


async def events(request: Request) -> Response:
    """Server-Sent Events: what happens, as it happens."""
    bus = _telegram(request).bus
    listener = bus.listen()

    async def stream() -> AsyncIterator[str]:
        try:
            yield ": hello\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(listener.get(), HEARTBEAT)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                yield f"data: {json.dumps(event)}\n\n"
        finally:
            bus.leave(listener)

    return StreamingResponse(stream(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})


async def faults(request: Request) -> Response:
    """Put a fault in force, list them, or clear them."""
    of = _telegram(request).faults
    if request.method == "POST":
        try:
            of.add(**json.loads(await request.body()))
        except (TypeError, ValueError) as error:
            return JsonReply({"error": str(error)}, 400)
    elif request.method == "DELETE":
        of.clear()
    return JsonReply(of.listed())


async def updates(request: Request) -> Response:
    """The oracle: what was put, how often it was delivered, when it was confirmed."""
    bot = _bot(request)
    log = bot.queue.log if bot else []
    told: dict[str, Any] = {
        "pending": len(bot.queue.pending) if bot else 0,
        "confirmed": sum(update.confirmed_at is not None for update in log),
        "delivered": [update.delivery() for update in log],
    }
    return JsonReply(told)


def _shown_as(mime: str) -> str:
    """A text or JSON file of a bot is UTF-8, and the browser cannot know."""
    return f"{mime}; charset=utf-8" if mime.startswith("text/") or mime == "application/json" else mime


def _guarded(name: str) -> dict[str, str]:
    """What a stranger's file must not do: be taken for something else, or run anything."""
    return {
        "Content-Disposition": f"inline; filename*=UTF-8''{quote(name)}",
        "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
        "X-Content-Type-Options": "nosniff",
    }


async def file(request: Request) -> Response:
    """A file's content, for the chat page."""
    for bot in _telegram(request).bots.values():
        found = bot.files.get(request.path_params["file_id"])
        if found:
            return Response(found.content, media_type=_shown_as(found.mime), headers=_guarded(found.name))
    return JsonReply({"error": "no such file"}, 404)


async def settings(request: Request) -> Response:
    """Look at the settings, or turn some: retry_factor, keep_seconds, query_seconds, flood."""
    telegram = _telegram(request)
    if request.method == "POST":
        body: Json = json.loads(await request.body())
        for name, value in body.items():
            if not hasattr(telegram.settings, name):
                return JsonReply({"error": f"no such setting: {name}"}, 400)
            setattr(telegram.settings, name, value)
        for bot in telegram.bots.values():
            bot.queue.keep_seconds = telegram.settings.keep_seconds
    return JsonReply(vars(telegram.settings))


async def reset(request: Request) -> Response:
    """Everything back to empty."""
    _telegram(request).reset()
    return JsonReply({"ok": True})


ROUTES = [
    Route("/sandbox/bots", bots, methods=["GET", "POST"]),
    Route("/sandbox/raw", raw, methods=["POST"]),
    Route("/sandbox/transcript", transcript),
    Route("/sandbox/transcript/wait", wait),
    Route("/sandbox/events", events),
    Route("/sandbox/faults", faults, methods=["GET", "POST", "DELETE"]),
    Route("/sandbox/updates", updates),
    Route("/sandbox/files/{file_id}", file),
    Route("/sandbox/settings", settings, methods=["GET", "POST"]),
    Route("/sandbox/reset", reset, methods=["POST"]),
]
