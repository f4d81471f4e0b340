"""What Telegram remembers: bots, personas, chats, messages, files. One `Telegram` holds it all."""

import hashlib
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from sandbox.faults import Faults
from sandbox.signals import Bus
from sandbox.transcript import Transcript
from sandbox.updates import Queue
from sandbox.webhook import Answer, Webhook

Json = dict[str, Any]
AnswerCall = Callable[["Bot", Json], Awaitable[object]]


@dataclass
class Settings:
    """What a test may turn: `retry_factor` shortens the webhook's back-off."""

    retry_factor: float = 1.0
    keep_seconds: float = 24 * 3600
    query_seconds: float = 300.0
    flood: bool = False


@dataclass
class Persona:
    """Someone who plays a part in a chat. The id is the Telegram user's and the private chat's."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    kind: str = "resident"

    def _names(self) -> Json:
        named = {"first_name": self.first_name, "last_name": self.last_name, "username": self.username}
        return {name: value for name, value in named.items() if value}

    def user(self) -> Json:
        """Bot API User."""
        language = {"language_code": self.language_code} if self.language_code else {}
        return {"id": self.id, "is_bot": False, **self._names(), **language}

    def chat(self) -> Json:
        """Bot API Chat of the private chat."""
        return {"id": self.id, **self._names(), "type": "private"}


@dataclass
class Message:
    """A Bot API Message as the bot sees it, and what only the sandbox knows of it."""

    body: Json
    from_bot: bool
    deleted: bool = False
    editable: bool = True  # Telegram edits no message that brought a keyboard below the text field
    reactions: list[Json] = field(default_factory=list)

    def view(self) -> Json:
        """For the chat page and the tests."""
        return {
            **self.body,
            "from_bot": self.from_bot,
            "deleted": self.deleted,
            "reactions": self.reactions,
        }


@dataclass
class Chat:
    """A chat of one bot with a persona, or a group or channel with the bot in it."""

    body: Json
    members: list[int]
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0
    reply_keyboard: Json | None = None
    reply_keyboard_message_id: int | None = None
    action: str | None = None
    blocked: bool = False
    left: bool = False
    kicked: bool = False
    admin: bool = False
    sent_at: list[float] = field(default_factory=list)
    # Of a group with topics: each one's number, and whether it is open.
    topics: dict[int, bool] = field(default_factory=dict)
    moved_to: int | None = None

    @property
    def id(self) -> int:
        """Its id; negative for a group or a channel."""
        return int(self.body["id"])

    @property
    def private(self) -> bool:
        """Whether it is a private chat."""
        return bool(self.body["type"] == "private")

    @property
    def channel(self) -> bool:
        """Whether it is a channel, in which nobody writes but the channel itself."""
        return bool(self.body["type"] == "channel")

    def keep(self, content: Json, sender: Json, *, from_bot: bool) -> Message:
        """Add a message, with the next id of this chat."""
        self.last_id += 1
        body = {
            "message_id": self.last_id,
            **({"sender_chat": self.body} if self.channel else {"from": sender}),
            "chat": self.body,
            "date": int(time.time()),
            **content,
        }
        message = self.messages[self.last_id] = Message(body, from_bot)
        return message

    def find(self, message_id: int) -> Message | None:
        """A message that is there and not deleted."""
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message


@dataclass
class File:
    """What was uploaded, by either side."""

    content: bytes
    name: str
    mime: str
    file_id: str = field(default_factory=lambda: "AgACAgQAAx" + secrets.token_urlsafe(30))
    kind: str = "document"
    extra: Json = field(default_factory=dict)

    @property
    def unique_id(self) -> str:
        """The same for the same content, as Telegram's file_unique_id."""
        return "AQAD" + hashlib.sha256(self.content).hexdigest()[:12]

    @property
    def path(self) -> str:
        """Its path below the bot's download address."""
        return f"{self.kind}s/{self.file_id[-12:]}_{self.name or 'file'}"

    def described(self) -> Json:
        """The part that all file objects have."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


@dataclass
class Query:
    """A pressed button that waits for answerCallbackQuery."""

    persona: int
    chat_id: int
    at: float = field(default_factory=time.monotonic)
    answer: Json | None = None


class Bot:
    """One bot: everything that Telegram keeps per token."""

    def __init__(self, token: str, settings: Settings) -> None:
        self.token = token
        self.id = int(token.partition(":")[0])
        self.username = f"sandbox_{self.id}_bot"
        self.first_name = "Löftesbot"
        self.names: dict[str, str] = {}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.menu_buttons: dict[int | None, Json] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.queries: dict[str, Query] = {}
        self.sent_at: list[float] = []
        self.queue = Queue(settings.keep_seconds)
        self.webhook: Webhook | None = None

    @property
    def active_webhook(self) -> Webhook | None:
        """The webhook, unless it said for too long that it is gone."""
        return None if self.webhook is None or self.webhook.gone else self.webhook

    def user(self) -> Json:
        """Bot API User."""
        name = self.names.get("", self.first_name)
        return {"id": self.id, "is_bot": True, "first_name": name, "username": self.username}

    def private_chat(self, persona: Persona) -> Chat:
        """The chat with a persona, made when it is not there yet."""
        if persona.id not in self.chats:
            self.chats[persona.id] = Chat(persona.chat(), [persona.id])
        return self.chats[persona.id]


class Telegram:
    """The whole sandbox. Everything is in memory and goes with it."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.bots: dict[str, Bot] = {}
        self.personas: dict[int, Persona] = {}
        self.transcript = Transcript()
        self.faults = Faults()
        self.bus = Bus()
        self.answer_call: AnswerCall | None = None
        self._last_persona = 700_000_000
        self._last_group = -1_000_000_000

    def bot(self, token: str) -> Bot:
        """The bot of a token; each token that looks like one has a bot."""
        if token not in self.bots:
            self.bots[token] = Bot(token, self.settings)
        return self.bots[token]

    def answer_for(self, bot: Bot) -> Answer:
        """What runs the call that a webhook answered with."""

        async def answer(call: Json) -> object:
            return await self.answer_call(bot, call) if self.answer_call else None

        return answer

    def new_persona(self, first_name: str, **about: Any) -> Persona:
        """Add a persona, with an id of its own unless one is given."""
        number = about.pop("id", None)
        if number is None:
            self._last_persona += 1
            number = self._last_persona
        persona = self.personas[number] = Persona(number, first_name, **about)
        return persona

    def new_group_id(self) -> int:
        """Ids of groups and channels are negative."""
        self._last_group -= 1
        return self._last_group

    def reset(self) -> None:
        """Everything back to empty; those who poll get an empty answer. Only ids go on, so none comes twice."""
        for bot in self.bots.values():
            bot.queue.close()
            if bot.webhook:
                bot.webhook.stop()
        self.bots.clear()
        self.personas.clear()
        self.faults.clear()
        self.settings = Settings()
        self.transcript = Transcript()
        self.bus.tell("reset")
