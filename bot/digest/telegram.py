"""A digest for Telegram: one picture, and under it the page that says it in words."""

import base64
import html
import re
from collections.abc import Callable

from bot.digest.picture import picture
from core.digest.model import Digest
from core.digest.page import page
from core.messages import SendImage, SendText
from core.places import Gazetteer
from core.ports import Speech
from core.texts import Say, Text
from handlers.outbound import render

_TAG = re.compile(r"<[^<>]*>")


async def telegram_message(
    digest: Digest, speech: Speech, *, buttons: bool = True, gazetteer: Gazetteer | None = None
) -> SendImage:
    """The message; `buttons` only where the one who reads may press them. With a gazetteer the map names localities."""
    words = said(page(digest, buttons=buttons, length=caption_length(speech, digest.language)), digest.language, speech)
    content = base64.b64encode(await picture(digest, speech, gazetteer)).decode()
    return SendImage(name=f"{file_name(digest)}.png", content=content, html=words.html, buttons=words.buttons)


def said(say: Say, language: str, speech: Speech) -> SendText:
    """A page in words."""
    words = render(say, language, speech)
    if not isinstance(words, SendText):
        raise AssertionError("a page is words")  # noqa: TRY004 - a bug, and loud
    return words


def caption_length(speech: Speech, language: str) -> Callable[[tuple[Text, ...]], int]:
    """How long paragraphs are as Telegram counts: without tags, in UTF-16."""

    def length(parts: tuple[Text, ...]) -> int:
        words = html.unescape(_TAG.sub("", said(Say(parts=parts), language, speech).html))
        return len(words.encode("utf-16-le")) // 2

    return length


def file_name(digest: Digest) -> str:
    """What a file of this digest is called, without its ending: the period and its first day."""
    return f"loftesbot-{digest.period.value}-{digest.span.first:%Y-%m-%d}"
