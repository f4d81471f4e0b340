"""Posters and stories for the papers, as coaches get them: `python -m bench.coach_pictures [--language fi] [--to DIR]`.

Writes docs/pictures/coach/{poster,story}-LANGUAGE.png, and says how large each is and how long it took to make the
PDF or the picture, in seconds of the processor.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import typst

from bot.material import paper
from bot.material.paper import Sheet, poster, story
from bot.settings import HOME
from core.coaches import Coach, address_of
from core.ports import Speech
from locales import Locales

PICTURES = HOME / "docs" / "pictures" / "coach"
LANGUAGES = ("sv", "ar")
ADDRESS = address_of("hallstahammar_bot", "Zq3-_kT9aBcDeFgH")
SARA = Coach(id=UUID(int=1), name="Sara", phone="070-174 06 35")


def _timed(make: Callable[[], bytes]) -> tuple[bytes, float]:
    began = time.process_time()
    return make(), time.process_time() - began


def _as_png(sheet: Sheet, speech: Speech) -> bytes:
    """A poster as a picture: the PDF is what coaches get."""
    inputs = paper._inputs(sheet, speech)
    made = typst.compile(paper._template("poster"), format="png", ppi=72, font_paths=paper._fonts(), sys_inputs=inputs)
    if not isinstance(made, bytes):
        raise AssertionError("one page is made")  # noqa: TRY004 - a bug, and loud
    return made


def main() -> None:
    """Make them, and say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", action="append", help="may be repeated; sv and ar by default")
    parser.add_argument("--to", type=Path, default=PICTURES, help="the folder for the pictures")
    asked = parser.parse_args()
    asked.to.mkdir(parents=True, exist_ok=True)
    locales = Locales.load(lazily=True)
    for language in asked.language or LANGUAGES:
        sheet = Sheet(language, "Hallstahammar", ADDRESS, SARA)
        _pdf, of_poster = _timed(lambda sheet=sheet: poster(sheet, locales))  # type: ignore[misc]
        drawn, of_story = _timed(lambda sheet=sheet: story(sheet, locales))  # type: ignore[misc]
        for name, content, took in (("poster", _as_png(sheet, locales), of_poster), ("story", drawn, of_story)):
            path = asked.to / f"{name}-{language}.png"
            path.write_bytes(content)
            print(f"{path.name}  {len(content) // 1024} kB  {took:.2f} s")


if __name__ == "__main__":
    main()
