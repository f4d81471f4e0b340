"""Telegram's flood limits, when the sandbox is told to enforce them."""

import math
import time

from sandbox.call import Call
from sandbox.errors import too_many_requests
from sandbox.state import Chat

PER_SECOND = 30
PER_CHAT = 1.0
BURST = 5  # a chat may be ahead of one message a second by so many
PER_GROUP_MINUTE = 20
MINUTE = 60.0


def check(call: Call) -> None:
    """Refuse a message that comes too fast; calls that send nothing are free."""
    if not call.telegram.settings.flood or not call.method.startswith(("send", "copy", "forward", "edit")):
        return
    if call.method == "sendChatAction":
        return
    now = time.monotonic()
    chat = call.bot.chats.get(call.chat_id or 0)
    wait = _over(call.bot.sent_at, now, 1.0, PER_SECOND)
    if chat:
        wait = max(wait, _chat_wait(chat, now))
    if wait > 0:
        raise too_many_requests(math.ceil(wait))
    call.bot.sent_at.append(now)
    if chat:
        chat.sent_at.append(now)


def _over(times: list[float], now: float, window: float, most: int) -> float:
    times[:] = [at for at in times if at > now - max(window, MINUTE)]
    recent = [at for at in times if at > now - window]
    return recent[-most] + window - now if len(recent) >= most else 0.0


def _chat_wait(chat: Chat, now: float) -> float:
    if not chat.private:
        return _over(chat.sent_at, now, MINUTE, PER_GROUP_MINUTE)
    window = BURST / PER_CHAT
    return _over(chat.sent_at, now, window, BURST)
