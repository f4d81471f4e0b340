"""Telegram as a channel: one attempt to send one message, and what became of it."""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog
from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from channels.telegram_http import NotSent
from core.delivery import Outcome, Result
from core.messages import (
    AnswerPress,
    EditText,
    InlineButton,
    MakeDigest,
    Message,
    PlaceMap,
    ReplyButton,
    SendDocument,
    SendExport,
    SendFile,
    SendImage,
    SendMail,
    SendPicture,
    SendText,
)

log = structlog.get_logger()

# What draws a map: a PNG. It may fail, and the first one may take its time.
Draw = Callable[[PlaceMap], Awaitable[bytes]]
# What makes a file of reports: its name and its bytes; None where it is too large for a chat.
Make = Callable[[SendExport], Awaitable[tuple[str, bytes] | None]]
DRAWING_SECONDS = 30.0
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
# Telegram's words for edits and answers that have nothing left to do.
_ALREADY_SO = ("message is not modified", "query is too old")
# And for an edit of a picture or a file, whose words are its caption.
_WORDS_OF_A_PICTURE = "no text in the message"


# And for a topic of a group that was closed or deleted.
_NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted", "topic closed", "topic deleted")


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat, and in a group with topics the one of them that is written in."""

    id: int
    topic: int | None = None


def chat_of(address: str) -> Chat:
    """The chat behind "telegram:4711", or "telegram:-100123:45" for a topic of a group."""
    _, chat, topic = (*address.split(":"), "")[:3]
    return Chat(int(chat), int(topic) if topic else None)


class TelegramChannel:
    """Sends through one bot. Words are never lost to a picture: without one, its caption goes as a text."""

    def __init__(self, bot: Bot, draw: Draw, make: Make) -> None:
        self._bot = bot
        self._draw = draw
        self._make = make

    async def send(self, address: str, message: Message) -> Outcome:
        """Try once; see core.ports.Channel."""
        chat = chat_of(address)
        try:
            await self._in_topic(chat, message)
        except TelegramError as error:
            return outcome_of(error)
        return Outcome(Result.DELIVERED)

    async def _in_topic(self, chat: Chat, message: Message) -> None:
        """Send; what a topic takes no longer goes to its group as a whole."""
        try:
            await self._call(chat, message)
        except BadRequest as error:
            # Refused, so nothing was sent.
            if chat.topic is None or not any(words in str(error).casefold() for words in _NO_TOPIC):
                raise
            log.warning("topic.gone")
            await self._call(Chat(chat.id), message)

    async def _call(self, chat: Chat, message: Message) -> None:
        match message:
            case SendText():
                await self._send_text(chat, message)
            case EditText():
                await self._edit(chat, message)
            case AnswerPress():
                await self._bot.answer_callback_query(
                    message.press, text=message.text, show_alert=message.alert or None
                )
            case SendPicture():
                await self._send_picture(chat, message)
            case SendFile():
                await self._send_document(chat, message, message.content.encode())
            case SendDocument():
                await self._send_document(chat, message, base64.b64decode(message.content))
            case SendExport():
                await self._send_export(chat, message)
            case SendImage():
                await self._send_image(chat, message)
            case SendMail() | MakeDigest():
                raise AssertionError("this is not Telegram's to send")

    async def _send_picture(self, chat: Chat, message: SendPicture) -> None:
        picture = await self._drawn(message.map)
        if picture is not None:
            try:
                await self._bot.send_photo(
                    chat.id,
                    picture,
                    filename="map.png",
                    caption=message.html,
                    parse_mode=ParseMode.HTML,
                    reply_markup=_inline(message.buttons) or _removal(message),
                )
            except BadRequest:
                # Refused, so nothing was sent: a chat that takes no photos, or a caption too long for one.
                log.warning("picture.refused")
            else:
                return
        words = SendText(html=message.html, buttons=message.buttons, removes_keyboard=message.removes_keyboard)
        await self._send_text(chat, words)

    async def _drawn(self, map: PlaceMap) -> bytes | None:
        try:
            async with asyncio.timeout(DRAWING_SECONDS):
                return await self._draw(map)
        except Exception as error:  # whatever is wrong with a picture, the words go
            log.error("picture.not_drawn", error=type(error).__name__)  # noqa: TRY400 - a traceback may hold the place
            return None

    async def _send_document(self, chat: Chat, message: SendFile | SendDocument, content: bytes) -> None:
        buttons = message.buttons if isinstance(message, SendDocument) else ()
        await self._bot.send_document(
            chat.id,
            content,
            filename=message.name,
            caption=message.html or None,
            parse_mode=ParseMode.HTML,
            disable_content_type_detection=True,
            reply_markup=_inline(buttons),
            message_thread_id=chat.topic,
        )

    async def _send_export(self, chat: Chat, message: SendExport) -> None:
        try:
            made = await self._make(message)
        except Exception as error:  # whatever is wrong, nothing was sent, and it is tried again
            log.error("export.not_made", error=type(error).__name__)  # noqa: TRY400 - a traceback may hold a report
            raise NotSent("the file could not be made") from None
        if made is None:
            await self._send_text(chat, SendText(html=message.otherwise))
            return
        name, content = made
        document = SendDocument(name=name, content="", html=message.html)
        await self._send_document(chat, document, content)

    async def _send_image(self, chat: Chat, message: SendImage) -> None:
        await self._bot.send_photo(
            chat.id,
            base64.b64decode(message.content),
            filename=message.name,
            caption=message.html or None,
            parse_mode=ParseMode.HTML,
            reply_markup=_inline(message.buttons),
            message_thread_id=chat.topic,
        )

    async def _send_text(self, chat: Chat, message: SendText) -> None:
        await self._bot.send_message(
            chat.id,
            message.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=_markup(message),
            message_thread_id=chat.topic,
        )

    async def _edit(self, chat: Chat, message: EditText) -> None:
        try:
            await self._edit_words(chat, message)
        except BadRequest as error:
            if not message.or_send or any(words in str(error).casefold() for words in _ALREADY_SO):
                raise
            await self._send_text(chat, SendText(html=message.html, buttons=message.buttons))

    async def _edit_words(self, chat: Chat, message: EditText) -> None:
        where: dict[str, Any] = {
            "chat_id": chat.id,
            "message_id": int(message.message),
            "parse_mode": ParseMode.HTML,
            "reply_markup": _inline(message.buttons),
        }
        try:
            await self._bot.edit_message_text(message.html, link_preview_options=NO_PREVIEW, **where)
        except BadRequest as error:
            if _WORDS_OF_A_PICTURE not in str(error).casefold():
                raise
            await self._bot.edit_message_caption(caption=message.html, **where)


def outcome_of(error: TelegramError) -> Outcome:
    """What an error of the Bot API means for the message."""
    words = str(error).casefold()
    match error:
        case RetryAfter():
            after = error.retry_after
            wait = after if isinstance(after, timedelta) else timedelta(seconds=after)
            return Outcome(Result.TOO_MANY, "too_many", wait)
        case Forbidden():
            return Outcome(Result.UNDELIVERABLE, "blocked" if "blocked" in words else "forbidden")
        case ChatMigrated():
            return Outcome(Result.UNDELIVERABLE, "migrated")
        case BadRequest() if any(known in words for known in _ALREADY_SO):
            return Outcome(Result.DELIVERED, "nothing_to_do")
        case BadRequest():
            return Outcome(Result.UNDELIVERABLE, "no_chat" if "chat not found" in words else "refused")
        case InvalidToken() | Conflict():
            # The operator's to mend; the message waits.
            return Outcome(Result.NOT_SENT, "not_accepted")
        case NotSent():
            return Outcome(Result.NOT_SENT, "no_connection")
        case NetworkError():
            return Outcome(Result.PERHAPS_SENT, "no_answer")
        case _:
            return Outcome(Result.PERHAPS_SENT, type(error).__name__)


def _markup(message: SendText) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    if message.buttons:
        return _inline(message.buttons)
    if message.keyboard:
        rows = [[_key(key) for key in row] for row in message.keyboard]
        return ReplyKeyboardMarkup(rows, resize_keyboard=True, is_persistent=True)
    return _removal(message)


def _removal(message: SendText | SendPicture) -> ReplyKeyboardRemove | None:
    return ReplyKeyboardRemove() if message.removes_keyboard else None


def _key(key: ReplyButton) -> KeyboardButton:
    return KeyboardButton(key.label, request_location=True) if key.location else KeyboardButton(key.label)


def _inline(rows: tuple[tuple[InlineButton, ...], ...]) -> InlineKeyboardMarkup | None:
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows]) if rows else None


def _button(button: InlineButton) -> InlineKeyboardButton:
    copies = CopyTextButton(button.copies) if button.copies is not None else None
    return InlineKeyboardButton(button.label, callback_data=button.data, copy_text=copies, style=button.style)
