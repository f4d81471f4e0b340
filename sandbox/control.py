"""The control API: what the chat page and the tests use to play the personas and to look behind the scene."""

import json
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox import incoming, membership, watch
from sandbox.call import Upload
from sandbox.errors import Refusal
from sandbox.incoming import Refused
from sandbox.methods_profile import commands_for, localised
from sandbox.personas import KINDS, shown
from sandbox.replies import JsonReply
from sandbox.rules import PAYLOAD
from sandbox.state import Bot, Chat, Json, Message, Persona, Telegram


def telegram_of(request: Request) -> Telegram:
    """The one Telegram that this server plays."""
    telegram: Telegram = request.app.state.telegram
    return telegram


def bot_of(request: Request) -> Bot:
    """The bot that ?bot=ID names, else the one that was seen first."""
    bots = list(telegram_of(request).bots.values())
    wanted = request.query_params.get("bot")
    found = [bot for bot in bots if wanted is None or str(bot.id) == wanted]
    if not found:
        raise Refused(409, "no bot has called yet: start one, or POST its token to /sandbox/bots")
    return found[0]


def persona_of(request: Request) -> Persona:
    """The persona that the path names."""
    persona = telegram_of(request).personas.get(int(request.path_params["persona"]))
    if persona is None:
        raise Refused(404, "no such persona")
    return persona


async def body_of(request: Request) -> Json:
    """The JSON of the request; nothing counts as {}."""
    raw = await request.body()
    if not raw:
        return {}
    try:
        body = json.loads(raw)
    except ValueError:
        raise Refused(400, "the body is not JSON") from None
    if not isinstance(body, dict):
        raise Refused(400, "the body must be an object")
    return body


def chat_of(request: Request, body: Json, persona: Persona) -> Chat:
    """The group that the body names, else the private chat."""
    bot = bot_of(request)
    if body.get("chat_id") in {None, persona.id}:
        return bot.private_chat(persona)
    chat = bot.chats.get(int(body["chat_id"]))
    if chat is None or persona.id not in chat.members:
        raise Refused(404, "no such chat with this persona in it")
    return chat


async def start(request: Request) -> Response:
    """Press Start, or open a deep link."""
    payload = str((await body_of(request)).get("payload") or "")
    if not PAYLOAD.fullmatch(payload):
        raise Refused(400, "a start payload has at most 64 of A-Z a-z 0-9 _ -")
    return _said(request, f"/start {payload}".strip(), await body_of(request))


async def say(request: Request) -> Response:
    """Write a text."""
    body = await body_of(request)
    return _said(request, str(body.get("text", "")), body)


def _said(request: Request, text: str, body: Json) -> Response:
    persona = persona_of(request)
    chat = chat_of(request, body, persona)
    reply_to, topic = int(body.get("reply_to") or 0), int(body.get("topic") or 0)
    telegram, bot = telegram_of(request), bot_of(request)
    sent: list[Message] = [
        incoming.write(telegram, bot, persona, content, chat, reply_to, topic)
        for content in incoming.text_content(text)
    ]
    return JsonReply(sent[0].view())


async def press(request: Request) -> Response:
    """Press an inline button."""
    body, persona = await body_of(request), persona_of(request)
    chat = chat_of(request, body, persona)
    message = chat.messages.get(int(body.get("message_id", 0)))
    if message is None or (message.deleted and not body.get("forged")):
        raise Refused(404, "no such message")
    data = body.get("data")
    if data is None:
        try:
            button = incoming.buttons(message)[int(body["row"])][int(body["column"])]
        except (IndexError, KeyError, ValueError):
            raise Refused(404, "no such button") from None
        if "callback_data" not in button:
            raise Refused(409, "this button sends nothing to the bot")
        data = button["callback_data"]
    elif not body.get("forged"):
        known = [button.get("callback_data") for row in incoming.buttons(message) for button in row]
        if data not in known:
            raise Refused(404, "no button of this message has that data")
    number = incoming.press(telegram_of(request), bot_of(request), persona, chat, message.body["message_id"], str(data))
    return JsonReply({"callback_query_id": number})


async def location(request: Request) -> Response:
    """Share a place."""
    body = await body_of(request)
    accuracy = body.get("horizontal_accuracy")
    try:
        content = incoming.place(
            float(body["latitude"]), float(body["longitude"]), None if accuracy is None else float(accuracy)
        )
    except (KeyError, TypeError, ValueError):
        raise Refused(400, "latitude and longitude are numbers") from None
    return _sent(request, content, body)


def _sent(request: Request, content: Json, body: Json) -> Response:
    persona = persona_of(request)
    chat = chat_of(request, body, persona)
    return JsonReply(incoming.write(telegram_of(request), bot_of(request), persona, content, chat).view())


async def _uploaded(request: Request) -> tuple[Upload, str, str]:
    async with request.form() as form:
        given = form.get("file")
        if not isinstance(given, UploadFile):
            raise Refused(400, "send multipart with a file")
        upload = Upload(await given.read(), given.filename or "file", given.content_type or "")
        return upload, str(form.get("caption") or ""), str(form.get("media_group_id") or "")


async def photo(request: Request) -> Response:
    """Send a photo."""
    return _sent(request, incoming.photo(bot_of(request), *await _uploaded(request)), {})


async def document(request: Request) -> Response:
    """Send a file."""
    upload, caption, _ = await _uploaded(request)
    return _sent(request, incoming.file(bot_of(request), upload, caption), {})


async def media(request: Request) -> Response:
    """Send something of another kind."""
    body = await body_of(request)
    content = incoming.other_media(bot_of(request), persona_of(request), str(body.get("kind")))
    return _sent(request, content, body)


async def edit(request: Request) -> Response:
    """Change an own message."""
    body, persona = await body_of(request), persona_of(request)
    number, text = int(body.get("message_id", 0)), str(body.get("text", ""))
    chat = chat_of(request, body, persona)
    return JsonReply(incoming.edit(telegram_of(request), bot_of(request), persona, chat, number, text).view())


async def block(request: Request) -> Response:
    """Block the bot."""
    membership.set_blocked(telegram_of(request), bot_of(request), persona_of(request), blocked=True)
    return JsonReply({"blocked": True})


async def unblock(request: Request) -> Response:
    """Unblock the bot."""
    membership.set_blocked(telegram_of(request), bot_of(request), persona_of(request), blocked=False)
    return JsonReply({"blocked": False})


async def groups(request: Request) -> Response:
    """Make a group, or list them; channels too."""
    if request.method == "GET":
        return JsonReply([chat.body for chat in bot_of(request).chats.values() if not chat.private])
    body = await body_of(request)
    members = [int(number) for number in body.get("members", [])]
    title, admin = str(body.get("title") or "Grupp"), bool(body.get("admin"))
    topics = int(body.get("topics") or 0)
    chat = membership.new_group(telegram_of(request), bot_of(request), title, members, admin=admin, topics=topics)
    return JsonReply({**chat.body, "members": chat.members, "topics": list(chat.topics)})


async def channels(request: Request) -> Response:
    """Make a channel with the bot as an administrator."""
    body = await body_of(request)
    members = [int(number) for number in body.get("members", [])]
    title = str(body.get("title") or "Kanal")
    chat = membership.new_channel(telegram_of(request), bot_of(request), title, members)
    return JsonReply({**chat.body, "members": chat.members})


def group_of(request: Request) -> Chat:
    """The group or channel that the path names."""
    chat = bot_of(request).chats.get(int(request.path_params["chat"]))
    if chat is None:
        raise Refused(404, "no such chat")
    return chat


async def remove(request: Request) -> Response:
    """Put the bot out of a group or a channel."""
    membership.remove(telegram_of(request), bot_of(request), group_of(request))
    return JsonReply({"removed": True})


async def migrate(request: Request) -> Response:
    """Make a supergroup of a group."""
    return JsonReply(membership.migrate(telegram_of(request), bot_of(request), group_of(request)).body)


async def close(request: Request) -> Response:
    """Close a topic of a group, or delete it."""
    body = await body_of(request)
    membership.close_topic(group_of(request), int(body.get("topic") or 0), deleted=bool(body.get("deleted")))
    return JsonReply({"closed": True})


async def personas(request: Request) -> Response:
    """The personas, or a new one."""
    telegram = telegram_of(request)
    if request.method == "GET":
        return JsonReply([shown(telegram, persona) for persona in telegram.personas.values()])
    body = await body_of(request)
    about: dict[str, Any] = {
        name: body[name] for name in ("last_name", "username", "language_code", "kind", "id") if body.get(name)
    }
    if not body.get("first_name") or about.get("kind", "resident") not in KINDS:
        raise Refused(400, f"a persona has a first_name, and a kind of {', '.join(KINDS)}")
    persona = telegram.new_persona(str(body["first_name"]), **about)
    telegram.bus.tell("personas")
    return JsonReply(shown(telegram, persona))


async def chat(request: Request) -> Response:
    """A chat as its persona sees it; a group by its id."""
    telegram, number = telegram_of(request), int(request.path_params["persona"])
    bot = bot_of(request)
    persona = telegram.personas.get(number)
    found = bot.chats.get(number) or (bot.private_chat(persona) if persona else None)
    if found is None:
        raise Refused(404, "no such chat")
    return JsonReply(
        {
            "messages": [message.view() for message in found.messages.values()],
            "reply_keyboard": found.reply_keyboard,
            "reply_keyboard_message_id": found.reply_keyboard_message_id,
            "commands": commands_for(bot, persona) if persona else [],
            "description": localised(bot.descriptions, persona) if persona else "",
            "blocked": found.blocked,
            "action": found.action,
        }
    )


async def refused(_request: Request, error: Exception) -> Response:
    """What the control API cannot do."""
    if isinstance(error, Refused):
        return JsonReply({"error": str(error)}, error.status)
    words = error.description if isinstance(error, Refusal) else "that is not possible"
    return JsonReply({"error": words}, 400)


PERSONA = "/sandbox/personas/{persona:int}"
ROUTES = [
    Route("/sandbox/personas", personas, methods=["GET", "POST"]),
    Route("/sandbox/groups", groups, methods=["GET", "POST"]),
    *(
        Route(f"/sandbox/groups/{{chat}}/{action.__name__}", action, methods=["POST"])
        for action in (remove, migrate, close)
    ),
    Route("/sandbox/channels", channels, methods=["POST"]),
    Route("/sandbox/chats/{persona}", chat),
    *(
        Route(f"{PERSONA}/{action.__name__}", action, methods=["POST"])
        for action in (start, say, press, location, photo, document, media, edit, block, unblock)
    ),
    *watch.ROUTES,
]
