"""What personas do, turned into updates for a bot."""

import random
import re
import time
from typing import Any

from sandbox import entities
from sandbox.call import Upload
from sandbox.faults import IN_DELIVERY
from sandbox.media import document, keep, location_content, photo_sizes
from sandbox.state import Bot, Chat, Json, Message, Persona, Query, Telegram

CALLBACK_NUMBERS = random.Random()  # noqa: S311 - ids need not be secret here


class Refused(Exception):
    """The control API cannot do that; the words say why."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


def put(telegram: Telegram, bot: Bot, kind: str, what: Any, chat_id: int | None) -> None:
    """Put one update into a bot's queue, past the faults of delivery."""
    if not bot.queue.wants(kind):
        return
    fault = telegram.faults.of(IN_DELIVERY, None, chat_id)
    copies = 0
    if fault and fault.kind == "hold":
        telegram.faults.hold(fault.seconds, bot.queue, {kind: what}, chat_id)
        return
    if fault and fault.kind == "reorder":
        telegram.faults.swap(bot.queue, {kind: what}, chat_id)
        return
    if fault and fault.kind == "jump":
        bot.queue.jump()
    if fault and fault.kind == "duplicate":
        copies = max(1, int(fault.seconds))
    bot.queue.put({kind: what}, chat_id, copies=copies)
    telegram.faults.release_swapped(bot.queue)


def sees(bot: Bot, chat: Chat, message: Message) -> bool:
    """Privacy mode: in a group a bot that is no administrator gets only what is meant for it."""
    body = message.body
    if chat.private or chat.admin or chat.channel or "group_chat_created" in body:
        return True
    if body.get("reply_to_message", {}).get("from", {}).get("id") == bot.id:
        return True
    text = body.get("text", "")
    command = re.match(r"/\w+(@\w+)?", text)
    if command:
        return command[1] is None or command[1].lower() == f"@{bot.username.lower()}"
    return f"@{bot.username.lower()}" in text.lower()


def write(
    telegram: Telegram,
    bot: Bot,
    persona: Persona,
    content: Json,
    chat: Chat | None = None,
    reply_to: int = 0,
    topic: int = 0,
) -> Message:
    """A message of a persona, in the private chat, a group, a topic of it, or a channel."""
    chat = chat or bot.private_chat(persona)
    if chat.private and chat.blocked:
        raise Refused(409, "the bot is blocked in this chat: unblock it first")
    original = chat.find(reply_to) if reply_to else None
    if reply_to and original is None:
        raise Refused(404, "no such message to reply to")
    reply: dict[str, Any] = {"reply_to_message": original.body} if original else {}
    if topic:
        if not chat.topics.get(topic):
            raise Refused(404, "no such topic, or it is closed")
        reply |= {"message_thread_id": topic, "is_topic_message": True}
    message = chat.keep({**reply, **content}, persona.user(), from_bot=False)
    telegram.bus.tell("message", chat_id=chat.id, message=message.view())
    if chat.reply_keyboard and chat.reply_keyboard.get("one_time_keyboard"):
        chat.reply_keyboard = None
        telegram.bus.tell("keyboard", chat_id=chat.id, reply_keyboard=None)
    if sees(bot, chat, message) and not chat.left:
        put(telegram, bot, "channel_post" if chat.channel else "message", message.body, chat.id)
    return message


def text_content(text: str) -> list[Json]:
    """text and entities, split as an app splits what is longer than a message."""
    tidied = text.encode("utf-8", "replace").decode().strip()  # an app sends no lone surrogate
    if not tidied:
        raise Refused(400, "an empty text cannot be sent")
    parts = []
    for start in range(0, len(tidied), 4096):
        body, found = entities.tidy(tidied[start : start + 4096], [])
        parts.append({"text": body, **({"entities": found} if found else {})})
    return parts


def edit(telegram: Telegram, bot: Bot, persona: Persona, chat: Chat, message_id: int, text: str) -> Message:
    """A persona changes an own message; in a channel, a post."""
    message = chat.find(message_id)
    if message is None or message.from_bot or message.body.get("from", persona.user())["id"] != persona.id:
        raise Refused(404, "no such own message")
    name = "text" if "text" in message.body else "caption"
    content = text_content(text)[0]
    changed = {k: v for k, v in message.body.items() if k not in {name, "entities", "caption_entities"}}
    changed[name] = content["text"]
    if "entities" in content:
        changed["entities" if name == "text" else "caption_entities"] = content["entities"]
    message.body = {**changed, "edit_date": int(time.time())}
    telegram.bus.tell("edited", chat_id=chat.id, message=message.view())
    if sees(bot, chat, message) and not chat.left:
        put(telegram, bot, "edited_channel_post" if chat.channel else "edited_message", message.body, chat.id)
    return message


def press(telegram: Telegram, bot: Bot, persona: Persona, chat: Chat, message_id: int, data: str) -> str:
    """A pressed inline button, genuine or forged; the id of its query."""
    message = chat.messages.get(message_id)
    if message is None:
        raise Refused(404, "no such message")
    number = str(CALLBACK_NUMBERS.randrange(10**17, 10**18))
    bot.queries[number] = Query(persona.id, chat.id)
    query = {
        "id": number,
        "from": persona.user(),
        "message": message.body,
        "chat_instance": str(abs(hash((bot.id, chat.id)))),
        "data": data,
    }
    put(telegram, bot, "callback_query", query, chat.id)
    return number


def buttons(message: Message) -> list[list[Json]]:
    """The rows of a message's inline keyboard."""
    rows: list[list[Json]] = message.body.get("reply_markup", {}).get("inline_keyboard", [])
    return rows


def photo(bot: Bot, upload: Upload, caption: str, album: str = "") -> Json:
    """The content of a photo message; photos that were chosen together share the id of their album."""
    together = {"media_group_id": album} if album else {}
    return {"photo": photo_sizes(bot, upload), **together, **_caption(caption)}


def file(bot: Bot, upload: Upload, caption: str) -> Json:
    """The content of a document message."""
    return {"document": document(keep(bot, upload, "document")), **_caption(caption)}


def _caption(words: str) -> Json:
    if not words:
        return {}
    text, found = entities.tidy(words, [])
    return {"caption": text, **({"caption_entities": found} if found else {})}


def place(latitude: float, longitude: float, accuracy: float | None) -> Json:
    """The content of a location message."""
    return {"location": location_content(latitude, longitude, accuracy)}


def other_media(bot: Bot, persona: Persona, kind: str) -> Json:
    """The content of a message of some other kind."""
    known = keep(bot, Upload(b"\x00" * 64, f"{kind}.bin", "application/octet-stream"), kind)
    base = known.described()
    size = {"width": 320, "height": 240}
    contents: dict[str, Any] = {
        "voice": {**base, "duration": 3, "mime_type": "audio/ogg"},
        "audio": {**base, "duration": 30, "mime_type": "audio/mpeg"},
        "video": {**base, **size, "duration": 5, "mime_type": "video/mp4"},
        "video_note": {**base, "length": 240, "duration": 5},
        "animation": {**base, **size, "duration": 2},
        "sticker": {**base, **size, "type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"},
        "contact": {"phone_number": "+46700000000", "first_name": persona.first_name, "user_id": persona.id},
        "dice": {"emoji": "🎲", "value": 4},
        "venue": {"location": {"latitude": 59.6, "longitude": 16.2}, "title": "Torget", "address": "Torget 1"},
        "poll": {
            "id": "1",
            "question": "?",
            "options": [{"persistent_id": str(n), "text": text, "voter_count": 0} for n, text in enumerate("AB")],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": False,
        },
        "story": {"chat": persona.chat(), "id": 1},
    }
    if kind not in contents:
        raise Refused(400, f"no such kind of media; there are: {', '.join(contents)}")
    extra = {"location": contents["venue"]["location"]} if kind == "venue" else {}
    return {kind: contents[kind], **extra}
