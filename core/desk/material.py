"""What a coach hands out, as pages: in which language, and what of it."""

from collections.abc import Sequence
from enum import StrEnum

from core.coaches import Link
from core.desk.links import name_of
from core.desk.people import BETWEEN
from core.desk.presses import desk_press
from core.ids import token_of
from core.texts import Button, Say, Text

ROOM = "material"


class What(StrEnum):
    """One thing to hand out, or all of them."""

    SVG = "svg"
    PNG = "png"
    POSTER = "poster"
    STORY = "story"
    ALL = "all"


def parts_of(what: What) -> tuple[What, ...]:
    """The files that are made."""
    return tuple(one for one in What if one is not What.ALL) if what is What.ALL else (what,)


def choose_language(link: Link, languages: Sequence[str], own: str) -> Say:
    """In which language the words are to be: the coach's own first."""
    ordered = (own, *(code for code in languages if code != own))
    buttons = [
        Button(
            label=Text(key=f"language-{code}"), press=desk_press(ROOM, "lang", f"{token_of(link.id)}{BETWEEN}{code}")
        )
        for code in ordered
    ]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    return Say(parts=(Text(key="material-ask-language"),), buttons=(*rows, _back(link)))


def choose_what(link: Link, language: str) -> Say:
    """What is to be made."""
    about = f"{token_of(link.id)}{BETWEEN}{language}{BETWEEN}"
    rows = tuple(
        (Button(label=Text(key=f"material-{what.value}"), press=desk_press(ROOM, "make", about + what.value)),)
        for what in What
    )
    return Say(parts=(Text(key="material-ask-what"),), buttons=(*rows, _back(link)))


def _back(link: Link) -> tuple[Button, ...]:
    return (Button(label=Text(key="material-back"), press=desk_press("links", "open", token_of(link.id))),)


def making(link: Link) -> Say:
    """It is on its way."""
    return Say(parts=(Text(key="material-making"),), buttons=(_back(link),))


def failed() -> Say:
    """It could not be made."""
    return Say(parts=(Text(key="material-failed"),))


def caption(link: Link, what: What) -> Text:
    """What a file is, and which link it is of."""
    return Text(key="material-caption", args={"name": name_of(link), "what": Text(key=f"material-file-{what.value}")})
