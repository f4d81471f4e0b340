"""Pictures of a digest for the papers: the rich week of tests/digest/samples.py, drawn as staff get it.

`.venv/bin/python -m bench.digest_pictures [--language fi] [--to FOLDER]` writes docs/pictures/digest/LANGUAGE.png, says
how large each is, and how long it took. With `--all` every sample is drawn, to be looked at.
"""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from rapidfuzz.fuzz import ratio

from bot.content import load_world
from bot.digest.picture import draw
from bot.settings import HOME
from locales import Locales
from tests.digest import samples

PICTURES = HOME / "docs" / "pictures" / "digest"
MUNICIPALITY = "hallstahammar"
LANGUAGES = ("sv", "fi", "ar")
SHOWN = "rich"


def take(folder: Path, languages: Sequence[str], names: Sequence[str]) -> list[tuple[Path, float]]:
    """The pictures that were written, and the seconds that each took."""
    locales = Locales.load(lazily=True)
    gazetteer = load_world(HOME / "content", MUNICIPALITY, locales, ratio).gazetteer
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for language in languages:
        for name in names:
            began = time.perf_counter()
            content = draw(samples.EVERY[name](language), locales, gazetteer)
            took = time.perf_counter() - began
            path = folder / (f"{language}.png" if name == SHOWN else f"{language}-{name}.png")
            path.write_bytes(content)
            made.append((path, took))
    return made


def main() -> None:
    """Read the options, draw, say what was written."""
    options = argparse.ArgumentParser(prog="bench.digest_pictures", description=__doc__)
    options.add_argument("--to", type=Path, default=PICTURES, help="the folder for the pictures")
    options.add_argument("--language", action="append", help=f"may be repeated; {', '.join(LANGUAGES)} by default")
    options.add_argument("--all", action="store_true", help="every sample, not only the rich week")
    chosen = options.parse_args()
    names = tuple(samples.EVERY) if chosen.all else (SHOWN,)
    for path, took in take(chosen.to, chosen.language or LANGUAGES, names):
        print(f"{path}  {path.stat().st_size // 1000} kB  {took:.2f} s")


if __name__ == "__main__":
    main()
