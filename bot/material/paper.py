"""The poster (A4, PDF) and the story (1080 × 1920, PNG) of a coach's link, set by Typst. The rules:

1. Every word is data: nothing that a coach wrote is read as markup.
2. The poster is black and white, and reads so from a photocopier: no colour means anything.
3. What must be read at three metres is large enough for it, see READ_AT_3_M; the template never sets it smaller.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Literal

import typst

from bot.material.qr import as_svg
from core.coaches import Coach
from core.ports import Speech
from core.texts import Text
from locales.loader import bundle_locale, right_to_left

FONTS = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "DejaVu Sans")
# Millimetres of a small letter's height. Ten minutes of arc at three metres, twice what sharp eyes need, for the
# headline and the line of danger; five, the least that they can make out, for every other word but the written link.
READ_AT_3_M, SEEN_AT_3_M = 8.7, 4.4
# A small letter's height, of the type's size, in the lowest of our fonts (Noto Sans).
X_HEIGHT = 0.536
POINT = 25.4 / 72
# Points, from the largest that the headline may have to the smallest that is read at three metres.
HEADLINES = (84, 78, 72, 66, 60, 54, 48)
DANGER, DANGER_LABEL, WORDS = 76, 48, 24.5
# The story's colours: white on dark blue, and the QR code on white.
INK, PAPER = "#0b2a45", "#ffffff"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a poster or in a story."""

    language: str
    municipality: str
    address: str
    coach: Coach | None = None


def poster(sheet: Sheet, speech: Speech) -> bytes:
    """The poster as a PDF of one page."""
    return _compiled("poster", sheet, speech, "pdf")


def story(sheet: Sheet, speech: Speech) -> bytes:
    """The story's picture as a PNG."""
    return _compiled("story", sheet, speech, "png")


def measured(name: str, sheet: Sheet, speech: Speech) -> dict[str, object]:
    """How a sheet came out: its pages, the size of its headline in points, and the words that are wider than their
    place. For the tests."""
    inputs = _inputs(sheet, speech)
    found = typst.query(_template(name), "<measured>", field="value", one=True, font_paths=_fonts(), sys_inputs=inputs)
    told: dict[str, object] = json.loads(found)
    return told


def _compiled(name: str, sheet: Sheet, speech: Speech, kind: Literal["pdf", "png"]) -> bytes:
    # A page of the story is as many points as the picture has pixels.
    inputs = _inputs(sheet, speech)
    made = typst.compile(_template(name), format=kind, ppi=72, font_paths=_fonts(), sys_inputs=inputs)
    if not isinstance(made, bytes):
        raise AssertionError("one page is made")  # noqa: TRY004 - a bug, and loud
    return made


@lru_cache
def _template(name: str) -> bytes:
    return files("bot.material").joinpath(f"templates/{name}.typ").read_bytes()


def _inputs(sheet: Sheet, speech: Speech) -> dict[str, str]:
    data = json.dumps(_told(sheet, speech), ensure_ascii=False)
    return {"data": data, "code": as_svg(sheet.address).decode()}


@lru_cache
def _fonts() -> typst.Fonts:
    import matplotlib  # noqa: PLC0415  slow to read, and seldom needed

    brought = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=True, font_paths=[brought])


def _told(sheet: Sheet, speech: Speech) -> dict[str, object]:
    def say(key: str, **args: str) -> str:
        return speech.text(sheet.language, Text(key=key, args=dict(args)), str).strip()

    coach = sheet.coach
    phone = coach.phone if coach is not None else ""
    return {
        "headline": say("poster-headline"),
        "tell": say("poster-tell"),
        "scan": say("poster-scan"),
        "tap": say("poster-tap"),
        "coach": say("poster-coach", name=coach.name) if coach is not None else "",
        "phone": phone,
        "young": say("poster-young") if phone else "",
        "danger_label": say("poster-danger"),
        "danger": say("poster-call"),
        "municipality": sheet.municipality,
        "link": sheet.address.removeprefix("https://"),
        "language": bundle_locale(sheet.language).partition("-")[0],
        "direction": "rtl" if right_to_left(sheet.language) else "ltr",
        "families": [name for name in FONTS if name in _fonts().families()],
        "headlines": HEADLINES,
        "danger_size": DANGER,
        "danger_label_size": DANGER_LABEL,
        "words_size": WORDS,
        # Between the lines of a headline; Arabic letters reach further up and down than others.
        "leading": 0.62 if right_to_left(sheet.language) else 0.3,
        # Millimetres below it, for what hangs under the line.
        "below": 8 if right_to_left(sheet.language) else 2,
        "ink": INK,
        "paper": PAPER,
    }
