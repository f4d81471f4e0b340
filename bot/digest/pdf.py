"""A digest on paper, for the meeting: A4, one page or two.

Everything that is said comes to the page as data and is shown as text: nothing in it is ever read as markup. Written
with the letters that matplotlib and typst bring along, and better ones where the machine has them.
"""

import asyncio
import json
from dataclasses import asdict
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import typst

from bot.digest.contents import contents, tidy, untagged
from bot.digest.palette import ACCENT, DARK, NOW, SHADES
from bot.digest.picture import picture
from core.digest.model import Digest
from core.ports import Speech
from core.texts import Text
from locales.loader import bundle_locale, right_to_left

METHODS = ("night", "chance", "places", "events")
FONTS = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "DejaVu Sans")


async def pdf(digest: Digest, speech: Speech, png: bytes | None = None) -> bytes:
    """A PDF; with `png` the picture is not drawn again."""
    drawn = png or await picture(digest, speech)
    return await asyncio.to_thread(typeset, digest, speech, drawn)


def typeset(digest: Digest, speech: Speech, png: bytes, *, system_fonts: bool = True) -> bytes:
    """The same, at once, with the picture."""
    template = files("bot.digest").joinpath("templates/digest.typ").read_bytes()
    data = json.dumps(_told(digest, speech), ensure_ascii=False)
    inputs = {"data": data, "picture": json.dumps(list(png))}
    made = typst.compile(
        template, font_paths=_fonts(system_fonts), sys_inputs=inputs, timestamp=int(digest.made_at.timestamp())
    )
    if not isinstance(made, bytes):
        raise AssertionError("one PDF is made")  # noqa: TRY004 - a bug, and loud
    return made


@lru_cache
def _fonts(system_fonts: bool) -> typst.Fonts:
    import matplotlib  # noqa: PLC0415 - see sheet.py

    brought = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    return typst.Fonts(include_system_fonts=system_fonts, include_embedded_fonts=True, font_paths=[brought])


def _told(digest: Digest, speech: Speech) -> dict[str, object]:
    def say(text: Text) -> str:
        return untagged(speech.text(digest.language, text, _shown))

    return {
        "said": asdict(contents(digest, say)),
        "title": say(Text(key="digest-pdf-title")),
        "areas_title": say(Text(key="digest-mail-areas")),
        "method": say(Text(key="digest-pdf-method")),
        "methods": [say(Text(key=f"digest-pdf-method-{name}")) for name in METHODS],
        "alt": say(Text(key="digest-pic-when")),
        "language": bundle_locale(digest.language).partition("-")[0],
        "direction": "rtl" if right_to_left(digest.language) else "ltr",
        "families": [name for name in FONTS if name in _fonts(True).families()],
        "shades": SHADES,
        "dark": DARK,
        "now": NOW,
        "accent": ACCENT,
    }


def _shown(words: str) -> str:
    """Words of others without anything that looks like a mark of the locales, which are taken away afterwards."""
    return tidy(words).replace("<", "‹").replace(">", "›")
