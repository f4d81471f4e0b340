"""A Telegram update as a core event."""

from dataclasses import dataclass, replace
from uuid import UUID

from telegram import Chat, ChatMember, Document, Message, Update, User

from core.conversation import Attached, Command, Edited, Event, Located, Opened, Photographed, Pressed, Said

# What is asked of Telegram; everything else it may send has no meaning for the bot.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "channel_post")
CHANNEL = "telegram"
_GONE = (ChatMember.LEFT, ChatMember.BANNED)


@dataclass(frozen=True, slots=True)
class Inbound:
    """An event, who caused it and where to answer. `user` and `chat` are Telegram's ids, never logged."""

    event: Event
    user: int
    chat: int

    @property
    def address(self) -> str:
        """Where an answer goes."""
        return f"{CHANNEL}:{self.chat}"


@dataclass(frozen=True, slots=True)
class Gathering:
    """A group or a channel in which the bot was added or spoken to: it is answered once, and left alone. Where a link
    was opened in it: its `payload`, by which `user`, and in which `topic` of a group that has some."""

    chat: int
    hint: str | None
    title: str = ""
    user: int | None = None
    payload: str = ""
    topic: int | None = None

    @property
    def address(self) -> str:
        """Where the one answer goes."""
        return f"{CHANNEL}:{self.chat}"

    @property
    def topic_address(self) -> str:
        """Where the link was opened."""
        return self.address if self.topic is None else f"{self.address}:{self.topic}"


@dataclass(frozen=True, slots=True)
class Departed:
    """The bot was put out of a group or a channel."""

    chat: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A group became a supergroup: Telegram gives it another id."""

    chat: int
    to: int


Heard = Inbound | Gathering | Departed | Moved


def chat_of(raw: object) -> int | None:
    """The chat that a raw update belongs to, so that one chat's updates keep their order; None when it has none."""
    if not isinstance(raw, dict):
        return None
    for part in raw.values():
        if not isinstance(part, dict):
            continue
        inner = part.get("message") if "data" in part or "game_short_name" in part else part
        for holder in (inner, part):
            chat = holder.get("chat") if isinstance(holder, dict) else None
            if isinstance(chat, dict) and isinstance(chat.get("id"), int):
                return int(chat["id"])
        sender = part.get("from")
        if isinstance(sender, dict) and isinstance(sender.get("id"), int):
            return int(sender["id"])
    return None


def inbound(update: Update, identifier: UUID) -> Heard | None:
    """The event of an update; None for what is neither a person in a private chat doing something, nor of a group."""
    chat = update.effective_chat
    if chat is not None and chat.type != Chat.PRIVATE:
        return _gathering(update, chat)
    user = update.effective_user
    if user is None or user.is_bot:
        return None
    if update.callback_query is not None:
        return _press(update, user, identifier)
    message = update.message or update.edited_message
    if message is None or message.chat.type != Chat.PRIVATE:
        return None
    event = _event(message, user, identifier, edited=update.edited_message is not None)
    # A live location is "edited" at each step of the person: nothing to answer.
    return Inbound(event, user.id, message.chat.id) if event is not None else None


def _gathering(update: Update, chat: Chat) -> Gathering | Departed | Moved | None:
    """What a group or a channel tells. Whatever a button there does is nothing to answer."""
    if update.my_chat_member is not None and update.my_chat_member.new_chat_member.status in _GONE:
        return Departed(chat.id)
    if update.callback_query is not None or update.edited_message is not None:
        return None
    message, user = update.message, update.effective_user
    found = Gathering(chat.id, user.language_code if user else None, _whole(chat.title or ""))
    if message is None:
        return found
    if message.migrate_to_chat_id is not None:
        return Moved(chat.id, message.migrate_to_chat_id)
    if message.migrate_from_chat_id is not None:
        return None  # the old group has said where it went
    return _opened_in(found, message)


def _opened_in(group: Gathering, message: Message) -> Gathering:
    """The group, and the link that a person opened in it, if it was one."""
    command, _, payload = _whole(message.text or "").partition(" ")
    user = message.from_user
    if command.partition("@")[0].casefold() != "/start" or user is None or user.is_bot:
        return group
    topic = message.message_thread_id if message.is_topic_message else None
    return replace(group, user=user.id, payload=payload.strip()[:64], topic=topic)


def _press(update: Update, user: User, identifier: UUID) -> Inbound | None:
    query = update.callback_query
    if query is None:
        return None
    if query.message is not None and query.message.chat.type != Chat.PRIVATE:
        return None
    event = Pressed(
        id=identifier,
        hint=user.language_code,
        press=query.id,
        message=str(query.message.message_id) if query.message is not None else None,
        data=_whole(query.data or ""),
    )
    # A press in a private chat comes from the chat's own person; the chat has the person's id.
    return Inbound(event, user.id, user.id)


def _event(message: Message, user: User, identifier: UUID, *, edited: bool) -> Event | None:
    hint, handle = user.language_code, str(message.message_id)
    if edited:
        changed = message.text or message.caption
        return Edited(id=identifier, hint=hint, text=_whole(changed), message=handle) if changed else None
    place = message.venue.location if message.venue else message.location
    if place is not None:
        return Located(id=identifier, hint=hint, lat=place.latitude, lon=place.longitude)
    text = message.text
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        caption = _whole(message.caption or "")
        return Photographed(id=identifier, hint=hint, file=largest.file_id, text=caption, message=handle)
    if text is None:
        kind = str(message.effective_attachment.__class__.__name__).casefold()
        attached = Attached(id=identifier, hint=hint, kind=kind, text=_whole(message.caption or ""), message=handle)
        return _document(attached, message.document) if message.document else attached
    text = _whole(text)
    if not text.startswith("/"):
        return Said(id=identifier, hint=hint, text=text, message=handle)
    name, _, rest = text[1:].partition(" ")
    name = name.partition("@")[0]
    if name.casefold() == "start":
        return Opened(id=identifier, hint=hint, payload=rest.strip()[:64])
    return Command(id=identifier, hint=hint, name=name, text=rest.strip())


def _document(attached: Attached, document: Document) -> Attached:
    told = {"file": document.file_id, "name": _whole(document.file_name or ""), "size": document.file_size or 0}
    return attached.model_copy(update=told)


def _whole(text: str) -> str:
    """The text with half characters replaced and NUL left out: JSON can carry them, a database cannot."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
