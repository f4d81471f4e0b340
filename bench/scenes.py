"""What is photographed: conversations as lists of steps, in any language. A new picture is a few lines here.

A step names what is said by its key in the locales, so that one scene serves every language: `Key("menu-report")`.
Words of one's own, such as a place's name, are the same in all of them.
"""

import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from fluent.syntax import ast

from bot.demo_people import LINK_CODE
from core.coaches import MARK
from locales import FOLDER, Locales
from locales.direction import MARKS, set_apart
from locales.loader import parsed, right_to_left
from tests.browser.page import DESKTOP


@dataclass(frozen=True)
class Key:
    """Something that the bot says, by its key in the locales."""

    name: str


Words = str | Key


@dataclass(frozen=True)
class Start:
    """Press Start, or open a link with a payload."""

    who: str
    payload: str = ""


@dataclass(frozen=True)
class Say:
    """Write a text."""

    who: str
    text: str


@dataclass(frozen=True)
class Press:
    """Press the newest button, under a message or on the reply keyboard, whose label contains this."""

    who: str
    label: Words


@dataclass(frozen=True)
class Share:
    """Share a place of the page's location picker, by its name."""

    who: str
    place: str


@dataclass(frozen=True)
class Hear:
    """Wait until the bot's newest message contains this."""

    who: str
    text: Words | re.Pattern[str]


@dataclass(frozen=True)
class Shoot:
    """Save a picture: of one person's phone, or of the whole page when nobody is named."""

    name: str
    who: str = ""


Step = Start | Say | Press | Share | Hear | Shoot


@dataclass(frozen=True)
class Scene:
    """A conversation between the bot and one to three people.

    With a language the people are new ones whose phones speak it; else they are the sandbox's own.
    """

    people: tuple[str, ...]
    steps: tuple[Step, ...]
    dark: bool = False
    size: tuple[int, int] = DESKTOP
    language: str = ""


WHO = "Amina"


def _menu(choice: str, *steps: Step) -> Scene:
    """A new person starts the bot and chooses from its menu."""
    begun = (Start(WHO), Hear(WHO, Key("welcome-choose")), Press(WHO, Key(choice)))
    return Scene((WHO,), (*begun, *steps))


# Every main screen, in the order in which a resident meets them.
SCREENS = (
    Scene((WHO,), (Start(WHO), Hear(WHO, Key("welcome-choose")), Shoot("welcome", WHO))),
    _menu(
        "menu-report",
        Hear(WHO, Key("gate-now")),
        Shoot("gate", WHO),
        Press(WHO, Key("gate-safe")),
        Hear(WHO, Key("ask-where-now")),
        Shoot("place", WHO),
        Say(WHO, "Kolbäcks station"),
        Hear(WHO, Key("summary-check")),
        Shoot("summary", WHO),
        Press(WHO, Key("summary-send")),
        Hear(WHO, Key("receipt-next")),
        Shoot("receipt", WHO),
    ),
    _menu(
        "menu-other",
        Hear(WHO, Key("sort")),
        Shoot("subjects", WHO),
        Press(WHO, Key("category-littering")),
        Hear(WHO, Key("gate")),
        Press(WHO, Key("gate-calm")),
        Hear(WHO, Key("ask-where")),
        Say(WHO, "Parkskolan"),
        Hear(WHO, Key("ask-when")),
        Shoot("time", WHO),
        Press(WHO, Key("when-last-night")),
        Hear(WHO, Key("ask-what")),
        Press(WHO, Key("what-glass")),
        Shoot("what", WHO),
    ),
    _menu(
        "menu-report",
        Hear(WHO, Key("gate-now")),
        Press(WHO, Key("gate-danger")),
        Hear(WHO, Key("danger")),
        Shoot("danger", WHO),
    ),
    _menu(
        "menu-report",
        Hear(WHO, Key("gate-now")),
        Press(WHO, Key("gate-safe")),
        Hear(WHO, Key("ask-where-now")),
        Share(WHO, "Hallstahammar"),
        Hear(WHO, Key("summary-check")),
        Shoot("map", WHO),
        Press(WHO, Key("summary-send")),
        Hear(WHO, Key("receipt-next")),
        Press(WHO, Key("own-ended")),
        Hear(WHO, Key("own-ended-now")),
        Say(WHO, "/mine"),
        Hear(WHO, Key("mine")),
        Press(WHO, Key("category-car-meet")),
        Hear(WHO, Key("own-state")),
        Shoot("own-report", WHO),
    ),
    _menu(
        "menu-wish",
        Hear(WHO, Key("ask-area")),
        Shoot("wish", WHO),
        Press(WHO, Key("area-other")),
        Hear(WHO, Key("ask-more")),
        Press(WHO, Key("button-skip")),
        Hear(WHO, Key("wish-check")),
        Press(WHO, Key("wish-send")),
        Hear(WHO, Key("receipt-wish")),
        Press(WHO, Key("button-follow")),
        Hear(WHO, Key("follow")),
        Press(WHO, Key("follow-pledge")),
        Hear(WHO, Key("followed")),
        Shoot("follow", WHO),
    ),
    _menu("menu-help", Hear(WHO, Key("help")), Say(WHO, "/numbers"), Hear(WHO, Key("numbers")), Shoot("numbers", WHO)),
    _menu(
        "menu-help", Hear(WHO, Key("help")), Say(WHO, "/mydata"), Hear(WHO, Key("mydata-file")), Shoot("my-data", WHO)
    ),
    _menu("menu-help", Hear(WHO, Key("help")), Say(WHO, "/delete"), Hear(WHO, Key("delete")), Shoot("delete", WHO)),
    _menu(
        "menu-help",
        Hear(WHO, Key("help")),
        Say(WHO, "jag orkar inte mer"),
        Hear(WHO, Key("distress-then")),
        Shoot("distress", WHO),
    ),
    _menu("menu-pledge", Hear(WHO, Key("pledge-overview")), Shoot("pledge", WHO)),
    _menu("menu-language", Hear(WHO, Key("language-choose")), Shoot("language", WHO)),
    _menu("menu-help", Hear(WHO, Key("help")), Shoot("help", WHO)),
    _menu("menu-help", Hear(WHO, Key("help")), Say(WHO, "/privacy"), Hear(WHO, Key("privacy")), Shoot("privacy", WHO)),
)
# The whole page with several people on it, and the dark colours: once, whatever the language.
PAGE = (
    Scene(("Amina", "Tom", "Karin"), (Start("Karin"), Hear("Karin", "112"), Shoot("side-by-side"))),
    Scene(
        ("Tom",),
        (
            Start("Tom"),
            Hear("Tom", "What would you like"),
            Press("Tom", "Read the pledge"),
            Hear("Tom", "2023"),
            Press("Tom", "Traffic"),
            Hear("Tom", "car meets"),
            Shoot("pledge-english-dark", "Tom"),
        ),
        dark=True,
    ),
)

# The desk, in the language of the sandbox's coordinator, with a report that a resident just sent.
DESK = (
    Scene(
        ("Amina",),
        (
            Start("Amina"),
            Hear("Amina", "112"),
            Press("Amina", "Rapportera en motorträff"),
            Hear("Amina", "Är någon i fara?"),
            Press("Amina", "Pågår nu"),
            Hear("Amina", "Var är det?"),
            Say("Amina", "Skantzen"),
            Hear("Amina", "Din rapport"),
            Press("Amina", "Skicka rapporten"),
            Hear("Amina", "sparad"),
        ),
    ),
    Scene(
        ("Karin",),
        (
            Say("Karin", "/staff"),
            Hear("Karin", "Arbetsbordet"),
            Shoot("desk", "Karin"),
            Press("Karin", "Rapporter att arbeta med"),
            Hear("Karin", "Skantzen"),
            Press("Karin", "Öppna 1"),
            Hear("Karin", "Referens"),
            Shoot("work-report", "Karin"),
        ),
    ),
    # A coach's link, and who comes through it.
    Scene(
        ("Sara",),
        (
            Start("Sara"),
            Hear("Sara", "112"),
            Say("Sara", "/link"),
            Hear("Sara", "Dina länkar"),
            Press("Sara", "Min egen länk"),
            Hear("Sara", "Länken gäller"),
            Shoot("coach-link", "Sara"),
        ),
    ),
    Scene(
        ("Alva",),
        (
            Start("Alva", payload=f"{MARK}{LINK_CODE}"),
            Hear("Alva", "Jag frågar inte vem du är"),
            Shoot("young", "Alva"),
            Press("Alva", "Prata med en ungdomscoach"),
            Hear("Alva", "socialtjänsten"),
            Press("Alva", "Skriv till Sara här"),
            Hear("Alva", "Läs det här först"),
            Shoot("coach-talk", "Alva"),
        ),
        language="sv",
    ),
)


def in_language(scenes: Iterable[Scene], language: str) -> list[Scene]:
    """The scenes as people play them who speak this language."""
    locales = Locales.load()
    messages = _messages(language)

    def spoken(step: Step) -> Step:
        match step:
            case Press(label=Key(name=name)):
                return replace(step, label=locales.label(language, name))
            case Hear(text=Key(name=name)):
                return replace(step, text=heard(messages[name], language))
            case _:
                return step

    return [replace(scene, steps=tuple(map(spoken, scene.steps)), language=language) for scene in scenes]


def heard(message: ast.Message, language: str) -> re.Pattern[str]:
    """What a message can be known by, whatever stands in its variables: its longest piece, in each of its variants."""
    if message.value is None:
        raise ValueError(f"{message.id.name}: says nothing")
    apart: Callable[[str], str] = set_apart if right_to_left(language) else str
    return re.compile("|".join(re.escape(piece) for piece in _pieces(message.value, apart)))


def _pieces(pattern: ast.Pattern, apart: Callable[[str], str]) -> list[str]:
    texts = [element.value for element in pattern.elements if isinstance(element, ast.TextElement)]
    found = [html.unescape(piece).strip() for text in texts for piece in re.split(r"<[^>]*>|\n", apart(text))]
    longest = max((piece for whole in found for piece in MARKS.split(whole)), key=len, default="").strip()
    if len(longest) > len("112, 114 14"):
        return [longest]
    variants = [
        variant
        for element in pattern.elements
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression)
        for variant in element.expression.variants
    ]
    return [piece for variant in variants for piece in _pieces(variant.value, apart)] or [longest]


def _messages(language: str) -> dict[str, ast.Message]:
    return {
        entry.id.name: entry
        for file in sorted((FOLDER / language).glob("*.ftl"))
        for entry in parsed(file).body
        if isinstance(entry, ast.Message)
    }
