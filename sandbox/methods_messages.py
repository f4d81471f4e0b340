"""Methods that send, edit and delete messages."""

import time
from typing import Any

from sandbox import rules
from sandbox.call import Call
from sandbox.entities import units
from sandbox.errors import Refusal, bad_request, forbidden
from sandbox.keyboards import reply_markup
from sandbox.media import document_content, location_content, photo_content
from sandbox.state import Chat, Json, Message

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
CONTENT = ("text", "entities", "caption", "caption_entities", "reply_markup")
EDITABLE_SECONDS = 48 * 3600


def check_may_write(chat: Chat) -> None:
    """Refuse when the bot was blocked or sent away."""
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.moved_to is not None:
        raise Refusal(
            400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.moved_to
        )
    if chat.left:
        why = "was kicked from" if chat.kicked else "is not a member of"
        raise forbidden(f"bot {why} the {chat.body['type']} chat")


def deliver(call: Call, chat: Chat, content: Json) -> Json:
    """Put a message of the bot into a chat: reply keyboard, reply, events."""
    check_may_write(chat)
    content = {**content, **_topic(call, chat)}
    markup = reply_markup(call.structure("reply_markup", "reply keyboard markup"), private=chat.private)
    reply = _replied(call, chat)
    if markup and "inline_keyboard" in markup:
        content = {**content, "reply_markup": markup} if markup["inline_keyboard"] else content
    if call.flag("protect_content"):
        content = {**content, "has_protected_content": True}
    message = chat.keep({**reply, **content}, call.bot.user(), from_bot=True)
    message.editable = markup is None or "inline_keyboard" in markup
    chat.action = None
    call.telegram.bus.tell("message", chat_id=chat.id, message=message.view())
    _set_keyboard(call, chat, message, markup)
    return message.body


def _topic(call: Call, chat: Chat) -> Json:
    topic = call.integer("message_thread_id")
    if not topic:
        return {}
    if topic not in chat.topics:
        raise bad_request("message thread not found")
    if not chat.topics[topic]:
        raise bad_request("TOPIC_CLOSED")
    return {"message_thread_id": topic, "is_topic_message": True}


def _set_keyboard(call: Call, chat: Chat, message: Message, markup: Json | None) -> None:
    if not markup or not ({"keyboard", "remove_keyboard"} & markup.keys()):
        return
    chat.reply_keyboard = markup if "keyboard" in markup else None
    chat.reply_keyboard_message_id = message.body["message_id"] if chat.reply_keyboard else None
    call.telegram.bus.tell("keyboard", chat_id=chat.id, reply_keyboard=chat.reply_keyboard)


def _replied(call: Call, chat: Chat) -> Json:
    parameters = call.structure("reply_parameters", "ReplyParameters") or {}
    if parameters and "message_id" not in parameters:
        raise bad_request('can\'t find field "message_id"')
    number = parameters.get("message_id") or call.integer("reply_to_message_id")
    if not number:
        return {}
    original = chat.find(int(number))
    if original:
        return {"reply_to_message": {k: v for k, v in original.body.items() if k != "reply_to_message"}}
    if parameters.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def _caption(call: Call) -> Json:
    entities = call.structure("caption_entities", "caption_entities")
    return rules.caption(call.text("caption"), call.text("parse_mode"), entities)


def send_message(call: Call) -> Json:
    """Text, 1–4096 characters."""
    source = call.text("text")
    if not source:
        raise bad_request("message text is empty")
    entities = call.structure("entities", "entities")
    content = rules.message_text(source, call.text("parse_mode"), entities)
    rules.link_preview(call.structure("link_preview_options", "LinkPreviewOptions"))
    return deliver(call, call.chat(), content)


def send_photo(call: Call) -> Json:
    """A photo: uploaded, or one that was seen before."""
    chat = call.chat()
    return deliver(call, chat, {**photo_content(call), **_caption(call)})


def send_document(call: Call) -> Json:
    """A file: uploaded, or one that was seen before."""
    chat = call.chat()
    return deliver(call, chat, {**document_content(call), **_caption(call)})


def send_location(call: Call) -> Json:
    """A point on the map."""
    chat = call.chat()
    latitude, longitude = call.number("latitude"), call.number("longitude")
    return deliver(call, chat, {"location": location_content(latitude, longitude)})


def _editable(call: Call) -> tuple[Chat, Message]:
    if call.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = call.chat()
    message = call.message(chat)
    if message is None:
        raise bad_request("message to edit not found")
    check_may_write(chat)
    if not message.from_bot or not message.editable:
        raise bad_request("message can't be edited")
    return chat, message


def _edit(call: Call, chat: Chat, message: Message, content: Json, replaced: tuple[str, ...]) -> Json:
    given = call.structure("reply_markup", "reply keyboard markup")
    if given is not None and "inline_keyboard" not in given:
        raise bad_request("inline keyboard expected")
    markup = reply_markup(given, private=chat.private)
    if markup and markup["inline_keyboard"]:
        content = {**content, "reply_markup": markup}
    changed = {key: value for key, value in message.body.items() if key not in (*replaced, "reply_markup")}
    changed.update(content)
    if all(changed.get(key) == message.body.get(key) for key in CONTENT):
        raise bad_request(NOT_MODIFIED)
    changed["edit_date"] = int(time.time())
    message.body = changed
    call.telegram.bus.tell("edited", chat_id=chat.id, message=message.view())
    return message.body


def edit_message_text(call: Call) -> Json:
    """New text under the same id."""
    source = call.text("text")
    if not source:
        raise bad_request("message text is empty")
    content = rules.message_text(source, call.text("parse_mode"), call.structure("entities", "entities"))
    chat, message = _editable(call)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return _edit(call, chat, message, content, ("text", "entities"))


def edit_message_caption(call: Call) -> Json:
    """New caption under the same id."""
    content = _caption(call)
    chat, message = _editable(call)
    if not {"photo", "document"} & message.body.keys():
        raise bad_request("there is no caption in the message to edit")
    return _edit(call, chat, message, content, ("caption", "caption_entities"))


def edit_message_reply_markup(call: Call) -> Json:
    """New buttons, or none."""
    chat, message = _editable(call)
    return _edit(call, chat, message, {}, ())


def _delete(call: Call, chat: Chat, message: Message) -> None:
    if message.body["date"] < time.time() - EDITABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    if not message.from_bot and not chat.private and not chat.admin:
        raise bad_request("message can't be deleted")
    message.deleted = True
    call.telegram.bus.tell("deleted", chat_id=chat.id, message_id=message.body["message_id"])


def delete_message(call: Call) -> bool:
    """Take a message away for both sides."""
    chat = call.chat()
    message = call.message(chat)
    if message is None:
        raise bad_request("message to delete not found")
    _delete(call, chat, message)
    return True


def delete_messages(call: Call) -> bool:
    """Take several away; those not found are passed over."""
    chat = call.chat()
    for number in call.structure("message_ids", "message_ids") or []:
        message = chat.find(int(number))
        if message:
            _delete(call, chat, message)
    return True


def _source(call: Call) -> tuple[Chat, Message]:
    chat = call.chat("from_chat_id")
    message = call.message(chat)
    if message is None:
        raise bad_request(f"message to {'copy' if call.method.lower() == 'copymessage' else 'forward'} not found")
    return chat, message


def _carried(message: Message) -> Json:
    kept = ("text", "entities", "caption", "caption_entities", "photo", "document", "location")
    content = {key: message.body[key] for key in kept if key in message.body}
    if not content:
        raise bad_request("the message can't be copied")
    return content


def forward_message(call: Call) -> Json:
    """The same content, with where it is from."""
    chat = call.chat()
    source, message = _source(call)
    origin: Json = {"type": "user", "date": message.body["date"], "sender_user": message.body.get("from")}
    if source.channel:
        origin = {
            "type": "channel",
            "date": message.body["date"],
            "chat": source.body,
            "message_id": call.integer("message_id"),
        }
    return deliver(call, chat, {**_carried(message), "forward_origin": origin})


def copy_message(call: Call) -> Json:
    """The same content, without where it is from."""
    chat = call.chat()
    _, message = _source(call)
    content = _carried(message)
    if call.text("caption"):
        content.update(_caption(call))
    return {"message_id": deliver(call, chat, content)["message_id"]}


def send_chat_action(call: Call) -> bool:
    """«typing …»"""
    chat = call.chat()
    check_may_write(chat)
    action = call.text("action")
    if action.lower() not in rules.CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.action = action.lower()
    call.telegram.bus.tell("action", chat_id=chat.id, action=chat.action)
    return True


def set_message_reaction(call: Call) -> bool:
    """A quiet answer to a message: one emoji of those that Telegram has, or none."""
    chat = call.chat()
    message = call.message(chat)
    if message is None:
        raise bad_request("message to react not found")
    check_may_write(chat)
    reactions = rules.reactions(call.structure("reaction", "reaction"))
    message.reactions = reactions
    number = message.body["message_id"]
    call.telegram.bus.tell("reaction", chat_id=chat.id, message_id=number, reactions=reactions)
    return True


def answer_callback_query(call: Call) -> bool:
    """End the waiting on a pressed button; once for each press, and in time."""
    text = call.text("text")
    if units(text) > rules.LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    number = call.text("callback_query_id")
    query = call.bot.queries.get(number)
    age = time.monotonic() - query.at if query else 0.0
    if query is None or query.answer is not None or age > call.telegram.settings.query_seconds:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    url = call.text("url")
    if url and not url.startswith(f"https://t.me/{call.bot.username}?start="):
        raise bad_request("URL_INVALID")
    query.answer = {"text": text, "show_alert": call.flag("show_alert"), **({"url": url} if url else {})}
    call.telegram.bus.tell("toast", chat_id=query.chat_id, callback_query_id=number, **query.answer)
    return True


METHODS: dict[str, Any] = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendLocation": send_location,
    "sendChatAction": send_chat_action,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "forwardMessage": forward_message,
    "copyMessage": copy_message,
    "setMessageReaction": set_message_reaction,
    "answerCallbackQuery": answer_callback_query,
}
