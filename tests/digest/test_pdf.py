"""A digest on paper: one or two pages, right also where nothing but the program itself is installed."""

import shutil
import subprocess
from functools import partial
from pathlib import Path

import pytest

from bot.digest.pdf import pdf, typeset
from tests.digest import samples
from tests.digest.languages import LANGUAGES
from tests.digest.test_mail import PNG_DRAWN
from tests.municipality import LOCALES
from tests.timing import within

PDFTOTEXT = shutil.which("pdftotext")
needs_poppler = pytest.mark.skipif(PDFTOTEXT is None, reason="reads the PDF with pdftotext")


def text_of(content: bytes, folder: Path) -> str:
    file = folder / "digest.pdf"
    file.write_bytes(content)
    return subprocess.run([PDFTOTEXT or "", "-layout", file, "-"], capture_output=True, check=True).stdout.decode()


def pages_of(content: bytes, folder: Path) -> int:
    return text_of(content, folder).count("\f")


@needs_poppler
@pytest.mark.parametrize("system_fonts", [True, False])
def test_it_says_what_the_e_mail_says(tmp_path: Path, system_fonts: bool) -> None:
    words = " ".join(text_of(typeset(samples.rich(), LOCALES, PNG_DRAWN, system_fonts=system_fonts), tmp_path).split())
    for said in (
        "Rapporter från invånarna Hallstahammar vecka 19, 4–10 maj",
        "17 rapporter: 10 fler än veckan innan, troligen inte slump.",
        "Trafiksäkerhet 11 8 fler, troligen inte slump 5 fler, kan vara slump",
        "Natt 22–06 0 0 0 0 5 4 0",
        "Barnen kunde inte sova.",
        "Så är det räknat",
        "inte brottsstatistik",
    ):
        assert said in words


@needs_poppler
@pytest.mark.parametrize("name", samples.EVERY)
def test_it_is_no_longer_than_a_meeting(tmp_path: Path, name: str) -> None:
    made = typeset(samples.EVERY[name]("sv"), LOCALES, PNG_DRAWN)
    assert pages_of(made, tmp_path) <= (4 if name == "hostile" else 2)


@needs_poppler
def test_what_others_wrote_is_text_and_nothing_else(tmp_path: Path) -> None:
    words = " ".join(text_of(typeset(samples.hostile(), LOCALES, PNG_DRAWN), tmp_path).split())
    assert '=HYPERLINK("http://x")‹b›&{{7*7}}#set $x^2$' in words
    assert "*_`~[@a](b)" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_made_in_every_language_and_quickly(language: str) -> None:
    typeset(samples.empty(language), LOCALES, PNG_DRAWN)
    for name in ("rich", "coach", "hostile", "huge"):
        made = within(2, partial(typeset, samples.EVERY[name](language), LOCALES, PNG_DRAWN))
        assert made.startswith(b"%PDF-")


async def test_it_draws_the_picture_itself_when_it_gets_none() -> None:
    assert len(await pdf(samples.empty(), LOCALES)) > len(await pdf(samples.empty(), LOCALES, PNG_DRAWN))
