"""What a coach hands on: read by a phone, read at three metres, read from a photocopier, in every language."""

import io
import re
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
import typst
import zxingcpp
from PIL import Image, ImageFilter

from bot.material import paper
from bot.material.paper import (
    DANGER,
    DANGER_LABEL,
    HEADLINES,
    INK,
    PAPER,
    POINT,
    READ_AT_3_M,
    SEEN_AT_3_M,
    WORDS,
    X_HEIGHT,
    Sheet,
    measured,
    poster,
    story,
)
from bot.material.qr import as_png, as_svg
from core.coaches import Coach, address_of
from core.texts import Text
from tests.municipality import LOCALES
from tests.timing import within

LANGUAGES = ("sv", "sv-easy", "fi", "en", "ar", "so", "fa", "ti", "bs", "pl")
ADDRESS = address_of("hallstahammar_loftesbot", "Zq3-_kT9aBcDeFgH")
SARA = Coach(id=UUID(int=1), name="Sara", phone="070-174 06 35")
LONGEST = Coach(id=UUID(int=2), name="Annastina Guldbrandsson", phone="+46 70 174 06 35")


def sheet(language: str = "sv", coach: Coach | None = SARA) -> Sheet:
    return Sheet(language, "Hallstahammar", ADDRESS, coach)


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def read(image: Image.Image) -> list[str]:
    """The codes that a phone sees."""
    return [found.text for found in zxingcpp.read_barcodes(image)]


def as_picture(name: str, given: Sheet, ppi: int = 150) -> Image.Image:
    """A sheet as a camera sees it."""
    made = typst.compile(
        paper._template(name),
        format="png",
        ppi=ppi,
        font_paths=paper._fonts(),
        sys_inputs=paper._inputs(given, LOCALES),
    )
    assert isinstance(made, bytes)
    return opened(made)


def test_a_phone_reads_the_code_of_the_png_and_of_the_svg() -> None:
    image = opened(as_png(ADDRESS))
    assert image.width == image.height >= 1000
    assert read(image) == [ADDRESS]
    drawing = b'#set page(width: 8cm, height: 8cm, margin: 0cm)\n#image(bytes(sys.inputs.code), format: "svg")'
    made = typst.compile(drawing, format="png", ppi=150, sys_inputs={"code": as_svg(ADDRESS).decode()})
    assert isinstance(made, bytes)
    assert read(opened(made)) == [ADDRESS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_reads_the_code_of_every_poster_and_story(language: str) -> None:
    assert read(as_picture("poster", sheet(language), 72)) == [ADDRESS]
    assert read(opened(story(sheet(language), LOCALES))) == [ADDRESS]


def test_it_reads_a_poster_that_was_photocopied_photographed_askew_and_scribbled_on() -> None:
    page = as_picture("poster", sheet())
    grey = page.convert("L")
    assert read(grey.point(lambda light: 255 if light > 128 else 0).convert("RGB")) == [ADDRESS]
    assert read(grey.filter(ImageFilter.GaussianBlur(3)).convert("RGB")) == [ADDRESS]
    assert read(page.rotate(17, expand=True, fillcolor="white")) == [ADDRESS]
    assert read(page.resize((page.width // 3, page.height // 3))) == [ADDRESS]
    faint = grey.point(lambda light: 90 + light // 3)
    assert read(faint.convert("RGB")) == [ADDRESS]
    torn = page.copy()
    middle = (page.width * 28 // 100, page.height * 42 // 100)
    torn.paste("black", (*middle, middle[0] + 70, middle[1] + 70))
    assert read(torn) == [ADDRESS]


@pytest.mark.parametrize("coach", [SARA, LONGEST, None])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_room_on_one_page_and_the_headline_is_read_at_three_metres(
    language: str, coach: Coach | None
) -> None:
    for name in ("poster", "story"):
        told: dict[str, Any] = measured(name, sheet(language, coach), LOCALES)
        assert (told["over"], told["pages"]) == ([], 1), name
    assert millimetres(measured("poster", sheet(language, coach), LOCALES)["headline"]) >= READ_AT_3_M


def millimetres(points: Any) -> float:
    """How tall a small letter of a size in points is."""
    return float(points) * POINT * X_HEIGHT


def test_what_stands_on_the_poster_is_large_enough_for_three_metres() -> None:
    for points in (*HEADLINES, DANGER, DANGER_LABEL):
        assert millimetres(points) >= READ_AT_3_M
    assert millimetres(WORDS) >= SEEN_AT_3_M
    # Five minutes of arc, the least that sharp eyes make out, and twice that.
    assert SEEN_AT_3_M >= 3000 * 5 * 0.000291 - 0.05
    assert READ_AT_3_M >= 3000 * 10 * 0.000291 - 0.05
    # Nothing in the template is set by a size of its own but the written link.
    sizes = re.findall(r"size: ([\d.]+)pt", paper._template("poster").decode())
    assert sizes == ["9.5"]


def luminance(colour: tuple[int, int, int]) -> float:
    """Relative luminance (WCAG 2)."""
    parts = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def test_the_poster_is_black_and_white_and_nothing_else() -> None:
    found: Any = as_picture("poster", sheet(), 100).getcolors(1 << 24)
    counts: dict[tuple[int, int, int], int] = {colour: count for count, colour in found}
    assert all(max(colour) - min(colour) <= 2 for colour in counts), "a colour that a photocopier loses"
    grey = sum(count for colour, count in counts.items() if 40 < colour[0] < 215)
    # The edges of letters are all that is between.
    assert grey < 0.05 * sum(counts.values())


def test_the_story_has_the_contrast_that_small_letters_need() -> None:
    assert contrast(rgb(INK), rgb(PAPER)) >= 7
    image = opened(story(sheet(), LOCALES))
    assert image.size == (1080, 1920)
    # The app's own buttons lie over the top and the bottom.
    for band in ((0, 0, 1080, 250), (0, 1580, 1080, 1920)):
        assert image.crop(band).getcolors() == [((band[3] - band[1]) * 1080, rgb(INK))]


def words_of(language: str, *keys: str) -> list[str]:
    return [LOCALES.text(language, Text(key=key, args={"name": "Sara"}), str) for key in keys]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_emergency_line_is_on_both_in_every_language(language: str) -> None:
    (call,) = words_of(language, "poster-call")
    assert "112" in call
    given = paper._told(sheet(language), LOCALES)
    assert (given["danger"], bool(given["danger_label"])) == (call.strip(), True)
    for name in ("poster", "story"):
        assert "told.danger" in paper._template(name).decode()


def test_right_to_left_is_mirrored() -> None:
    """The code stands on the right, and the words begin at the right edge."""
    for language, on_the_right in (("sv", False), ("ar", True), ("fa", True)):
        image = as_picture("poster", sheet(language), 72)
        (found,) = zxingcpp.read_barcodes(image)
        assert (found.position.top_left.x > image.width / 2 - 60) is on_the_right, language


def test_without_a_card_there_is_no_coach_and_no_number_on_it() -> None:
    given = paper._told(sheet(coach=None), LOCALES)
    assert (given["coach"], given["phone"], given["young"]) == ("", "", "")
    assert paper._told(sheet(coach=SARA.model_copy(update={"phone": ""})), LOCALES)["young"] == ""


def test_what_a_coach_wrote_is_text_and_nothing_else() -> None:
    hostile = Coach(id=UUID(int=3), name='#set $x^2$ "\\ *_<b>', phone="070")
    assert measured("poster", sheet(coach=hostile), LOCALES)["pages"] == 1
    assert poster(sheet(coach=hostile), LOCALES).startswith(b"%PDF-")


@pytest.mark.parametrize("language", ["sv", "ar", "ti"])
def test_each_is_made_in_under_two_seconds(language: str) -> None:
    for make in (poster, story):
        assert within(2, lambda make=make: make(sheet(language), LOCALES))  # type: ignore[misc]
    assert within(2, lambda: as_png(ADDRESS))


def test_sizes_go_from_large_to_small() -> None:
    assert all(larger > smaller for larger, smaller in pairwise(HEADLINES))
