"""From a call to its verdict: faults and limits first, then the method, then the transcript."""

import asyncio
import inspect
import json
import math
from dataclasses import dataclass
from typing import Any

from sandbox import flood, methods_messages, methods_profile, methods_updates
from sandbox.call import Call, Upload
from sandbox.errors import Refusal, too_many_requests
from sandbox.faults import IN_ANSWERS, Fault
from sandbox.state import Bot, Json, Telegram

METHODS: dict[str, Any] = {
    name.lower(): (name, run)
    for table in (methods_updates.METHODS, methods_messages.METHODS, methods_profile.METHODS)
    for name, run in table.items()
}
REASONS = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}


@dataclass
class Verdict:
    """The answer to send; `cut` closes the connection instead."""

    status: int
    body: bytes
    cut: bool = False


def _answer(body: Json) -> Verdict:
    return Verdict(body.get("error_code", 200), json.dumps(body).encode())


async def run(
    telegram: Telegram, bot: Bot, method: str, params: Json, files: dict[str, Upload], **marks: Any
) -> Verdict:
    """Run one call and write it down."""
    name, handler = METHODS.get(method.lower(), (method, None))
    call = Call(telegram, bot, name, params, files)
    early = telegram.faults.too_early(bot.id, call.chat_id)
    fault = None if early else telegram.faults.of(IN_ANSWERS, name, call.chat_id)
    if early:
        body, marks["early"] = too_many_requests(math.ceil(early)).body(), True
    else:
        body = await _body(call, handler, fault)
    if fault:
        marks["fault"] = fault.kind
    telegram.transcript.add(
        bot=bot.id,
        method=name,
        chat_id=call.chat_id,
        params=call.recorded(),
        ok=body["ok"],
        error_code=body.get("error_code"),
        description=body.get("description"),
        result=body.get("result"),
        **marks,
    )
    return _spoilt(fault, body) if fault else _answer(body)


async def _body(call: Call, handler: Any, fault: Fault | None) -> Json:
    """What the method says, or what the fault says in its place."""
    if fault:
        instead = await _instead(call, fault)
        if instead:
            return instead
    if handler is None:
        return Refusal(404, "Not Found").body()
    try:
        flood.check(call)
        result = handler(call)
        if inspect.isawaitable(result):
            result = await result
    except Refusal as refusal:
        return refusal.body()
    return {"ok": True, "result": result}


async def _instead(call: Call, fault: Fault) -> Json | None:
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
        return None
    if fault.kind == "retry_after":
        call.telegram.faults.send_away(call.bot.id, call.chat_id, fault.seconds)
        return too_many_requests(math.ceil(fault.seconds)).body()
    if fault.kind in {"reset_before", "garbage"}:
        return Refusal(0, f"fault {fault.kind}").body()
    if fault.kind == "status":
        return Refusal(fault.code, REASONS.get(fault.code, "Error")).body()
    return None


def _spoilt(fault: Fault, body: Json) -> Verdict:
    """The answer as the fault lets it through."""
    if fault.kind in {"reset_before", "reset_after"}:
        return Verdict(0, b"", cut=True)
    if fault.kind in {"garbage", "garbage_after"}:
        return Verdict(200, b"<html>\x00 upstream said something else</html")
    if fault.kind == "status_after":
        return _answer(Refusal(fault.code, REASONS.get(fault.code, "Error")).body())
    return _answer(body)
