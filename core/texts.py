"""What is said, before it has a language: message keys and the data they need."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from core.report import Frozen

# Literal strings (a place's name, a resident's words, a pledge's text) are escaped where they are rendered.
Value = Annotated["str | int | datetime | date | Text | tuple[Text, ...]", Field(union_mode="smart")]


class Text(Frozen):
    """A message of the locales: its key and its arguments, which may be texts themselves or lists of them."""

    key: str
    args: dict[str, Value] = Field(default_factory=dict)


class Button(Frozen):
    """One button: what it says, and either what a press sends back or what it copies."""

    label: Text
    press: str | None = None
    copies: str | None = None
    style: str | None = None  # primary, success or danger


Rows = tuple[tuple[Button, ...], ...]


class Say(Frozen):
    """Send a message: its parts become paragraphs."""

    parts: tuple[Text, ...]
    buttons: Rows = ()
    # A keyboard in place of the letters, for the question of place: what a tap on it writes, row by row.
    keyboard: tuple[tuple[Text, ...], ...] = ()
    asks_location: Text | None = None
    removes_keyboard: bool = False


class Replace(Frozen):
    """Change the message that a pressed button belongs to.

    `matters`: its words are new, and not only a mark of what was chosen.
    """

    message: str
    say: Say
    matters: bool = True


class Show(Frozen):
    """Send a small map of a place: WGS 84 degrees, how sure it is in metres, its name, and a caption."""

    lat: float
    lon: float
    radius: float
    name: Text
    parts: tuple[Text, ...]
    removes_keyboard: bool = False


class Toast(Frozen):
    """Answer a press: nothing, a line that fades, or a box that must be closed."""

    press: str
    text: Text | None = None
    alert: bool = False


Text.model_rebuild()
Button.model_rebuild()
