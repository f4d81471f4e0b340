"""A core effect as a message: words in a language, marks escaped."""

import html
import re

from core.conversation import Effect
from core.messages import AnswerPress, EditText, InlineButton, Message, PlaceMap, ReplyButton, SendPicture, SendText
from core.ports import Speech
from core.texts import Replace, Rows, Say, Show, Text, Toast

LONGEST_LABEL = 60
LONGEST_TOAST = 200
# Control characters have no business in a message, and Telegram refuses some of them.
# The marks of the locales themselves; said without an escape, what was put in is not touched by it.
_TAGS = re.compile(r"</?(?:b|i|code|blockquote)>")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def render(effect: Effect, language: str, speech: Speech) -> Message | None:
    """The message that carries out an effect; None for an effect that says nothing."""
    match effect:
        case Say():
            return SendText(
                html=_paragraphs(effect.parts, language, speech),
                buttons=_buttons(effect.buttons, language, speech),
                keyboard=_keyboard(effect, language, speech),
                removes_keyboard=effect.removes_keyboard,
            )
        case Replace():
            return EditText(
                message=effect.message,
                html=_paragraphs(effect.say.parts, language, speech),
                buttons=_buttons(effect.say.buttons, language, speech),
                or_send=effect.matters,
            )
        case Show(lat=lat, lon=lon, radius=radius, name=name):
            return SendPicture(
                map=PlaceMap(lat=lat, lon=lon, radius=radius, name=_plain(name, language, speech)),
                html=_paragraphs(effect.parts, language, speech),
                removes_keyboard=effect.removes_keyboard,
            )
        case Toast():
            text = _plain(effect.text, language, speech)[:LONGEST_TOAST] if effect.text else None
            return AnswerPress(press=effect.press, text=text, alert=effect.alert)
        case _:
            return None


def plain(say: Say, language: str, speech: Speech) -> str:
    """What is said, as plain text without its marks: for where no HTML is read."""
    return "\n\n".join(_TAGS.sub("", _plain(part, language, speech)) for part in say.parts)


def _escape(words: str) -> str:
    return html.escape(_CONTROLS.sub("", words), quote=False)


def _paragraphs(parts: tuple[Text, ...], language: str, speech: Speech) -> str:
    return "\n\n".join(speech.text(language, part, _escape) for part in parts)


def _plain(text: Text, language: str, speech: Speech) -> str:
    return _CONTROLS.sub("", speech.text(language, text, lambda words: words))


def _label(text: Text, language: str, speech: Speech) -> str:
    label = " ".join(_plain(text, language, speech).split())
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1] + "…"


def _buttons(rows: Rows, language: str, speech: Speech) -> tuple[tuple[InlineButton, ...], ...]:
    return tuple(
        tuple(
            InlineButton(
                label=_label(button.label, language, speech),
                data=button.press,
                copies=button.copies,
                style=button.style,
            )
            for button in row
        )
        for row in rows
    )


def _keyboard(say: Say, language: str, speech: Speech) -> tuple[tuple[ReplyButton, ...], ...]:
    location = say.asks_location
    first = ((ReplyButton(label=_label(location, language, speech), location=True),),) if location else ()
    rest = tuple(tuple(ReplyButton(label=_label(key, language, speech)) for key in row) for row in say.keyboard)
    return first + rest
