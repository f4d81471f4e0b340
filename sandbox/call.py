"""One call of a Bot API method: its parameters, read as Telegram reads them."""

import contextlib
import json
import re
from dataclasses import dataclass, field
from typing import Any

from sandbox.entities import words
from sandbox.errors import bad_request, forbidden
from sandbox.state import Bot, Chat, Message, Telegram

# Parameters that stay text although they may look like numbers or JSON.
TEXTUAL = words(
    "text caption description short_description name url secret_token parse_mode callback_query_id file_id "
    "photo document inline_message_id first_name last_name phone_number title language_code"
)
SURROGATE = re.compile("[\ud800-\udfff]")
TRUE_WORDS = frozenset({"true", "yes", "1"})


@dataclass
class Upload:
    """A file that came in a multipart body."""

    content: bytes
    name: str
    mime: str


@dataclass
class Call:
    """A method's name and parameters. JSON bodies keep their types; forms bring text; both read the same."""

    telegram: Telegram
    bot: Bot
    method: str
    params: dict[str, Any]
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A text parameter; empty when absent. Numbers and objects are read as their JSON, as Telegram does."""
        value = self.params.get(name)
        if value is None:
            return ""
        if isinstance(value, str):
            if SURROGATE.search(value):
                raise bad_request("strings must be encoded in UTF-8")
            return value
        return json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number, also when given as text; what is none counts as absent."""
        words = self.text(name).strip()
        try:
            return int(words)
        except ValueError:
            return default

    def number(self, name: str) -> float | None:
        """A number, also when given as text."""
        try:
            return float(self.text(name))
        except ValueError:
            return None

    def flag(self, name: str) -> bool:
        """A Boolean, in any of the spellings that Telegram takes."""
        return self.text(name).strip().lower() in TRUE_WORDS

    def structure(self, name: str, what: str) -> Any:
        """An object or array, also when given as JSON text. None when absent."""
        value = self.params.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    @property
    def chat_id(self) -> int | None:
        """The chat it speaks to, if any; for faults and the transcript."""
        try:
            return int(self.text("chat_id"))
        except ValueError:
            return None

    def chat(self, name: str = "chat_id") -> Chat:
        """The chat it speaks to. Refused as Telegram refuses."""
        words = self.text(name).strip()
        if not words:
            raise bad_request(f"{name} is empty")
        if words.startswith("@"):
            raise bad_request("chat not found")
        number = self.integer(name)
        chat = self.bot.chats.get(number)
        if chat is None or (chat.private and not chat.messages):
            if number in self.telegram.personas:
                raise forbidden("bot can't initiate conversation with a user")
            raise bad_request("chat not found")
        return chat

    def message(self, chat: Chat, name: str = "message_id") -> Message | None:
        """The message it names, None when it is not there."""
        if not self.text(name):
            raise bad_request("message identifier is not specified")
        return chat.find(self.integer(name))

    def recorded(self) -> dict[str, Any]:
        """The parameters for the transcript, with what a form brought as text read where it is meant so."""
        shown = {name: _read(name, value) for name, value in self.params.items()}
        for name, upload in self.files.items():
            shown[name] = {"file": upload.name, "size": len(upload.content), "mime": upload.mime}
        return shown


def _read(name: str, value: Any) -> Any:
    if isinstance(value, str) and name not in TEXTUAL:
        with contextlib.suppress(ValueError):
            return json.loads(value)
    return value
