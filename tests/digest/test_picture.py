"""The picture of a digest: everything can be read, by everyone, and nothing in it misleads."""

import io
import subprocess
import sys
import threading
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from PIL import Image

from bot.digest import palette, picture_map, sheet
from bot.digest.picture import compose, draw, picture
from core.ports import Speech
from tests.digest import samples
from tests.digest.languages import LANGUAGES
from tests.municipality import LOCALES, hallstahammar
from tests.timing import within

WIDTH, HEIGHT = 1080, 1350
# As hatching says it: drawn over more than its own place by no one.
TOUCHING = 1.0
# How those see who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), on linear RGB.
SIGHT = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "all colours": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "none": ((0.2126, 0.7152, 0.0722),) * 3,
}


@dataclass(frozen=True)
class Drawn:
    """A text where it stands."""

    words: str
    size: float
    left: float
    low: float
    right: float
    high: float


PLACES = hallstahammar().gazetteer


def drawn_on(figure: Figure) -> list[Drawn]:
    found = []
    for text in figure.axes[0].texts:
        box = text.get_window_extent()
        found.append(Drawn(text.get_text(), float(text.get_fontsize()) * 100 / 72, box.x0, box.y0, box.x1, box.y1))
    return [one for one in found if one.words]


def words_on(name: str, language: str = "sv") -> list[str]:
    return [one.words for one in drawn_on(compose(samples.EVERY[name](language), LOCALES, PLACES))]


def overlapping(texts: list[Drawn]) -> list[tuple[str, str]]:
    return [
        (a.words, b.words)
        for at, a in enumerate(texts)
        for b in texts[:at]
        if min(a.right, b.right) - max(a.left, b.left) > TOUCHING
        and min(a.high, b.high) - max(a.low, b.low) > 0.25 * min(a.high - a.low, b.high - b.low)
    ]


# Every sample in a language from each side; elsewhere the usual, the worst names, and what is hidden.
DRAWN = [
    (language, name)
    for language in LANGUAGES
    for name in (samples.EVERY if language in ("sv", "ar") else ("rich", "coach", "hostile", "quarter"))
]


@pytest.mark.parametrize(("language", "name"), DRAWN)
def test_all_words_can_be_read(language: str, name: str) -> None:
    texts = drawn_on(compose(samples.EVERY[name](language), LOCALES, PLACES))
    assert overlapping(texts) == []
    assert [t.words for t in texts if t.left < 0 or t.low < 0 or t.right > WIDTH or t.high > HEIGHT] == []
    assert [t.words for t in texts if not sheet.writable(t.words.replace("…", ""))] == []
    # A number is never shortened, so a very long one may be smaller.
    smaller = [t.words for t in texts if t.size < sheet.SMALLEST - 0.01 and t.words.strip("0123456789\u00a0\u202f.,<–")]
    assert smaller == []


def test_a_number_is_never_shortened_but_written_smaller() -> None:
    shown = words_on("huge")
    assert "123\u00a0456" in shown
    assert not [words for words in shown if words.endswith("…") and words[:1].isdigit() and len(words) < 9]


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_it_is_a_small_png_as_large_as_a_phone_needs_and_quickly_made(language: str) -> None:
    draw(samples.rich(language), LOCALES, PLACES)
    for name in ("rich", "quarter", "coach", "hostile"):
        made = within(2, partial(draw, samples.EVERY[name](language), LOCALES, PLACES))
        with Image.open(io.BytesIO(made)) as image:
            assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
        assert len(made) < 400_000


def test_it_says_how_much_when_and_where() -> None:
    shown = words_on("rich")
    assert shown[:5] == [
        "Hallstahammar", "vecka 19, 4–10 maj", "17", "rapporter från 11 personer",
        "10 fler än veckan innan, troligen inte slump",
    ]  # fmt: skip
    assert {"Rapporter per dygn", "Veckan innan", "När på veckan", "Natt 22–06", "Hammartorget", "500 m"} <= set(shown)
    assert "Invånarnas rapporter, inte brottsstatistik" in shown


def test_a_week_without_reports_shows_its_zeros_and_says_what_they_mean() -> None:
    shown = words_on("empty")
    assert shown.count("0") == 1 + 7 + 28
    assert "Inga rapporter" in shown
    assert any("inte att inget har hänt" in words for words in shown)


def test_bars_begin_at_zero_and_are_as_high_as_their_numbers() -> None:
    axes = compose(samples.rich(), LOCALES).axes[0]
    now = [bar for bar in axes.patches if isinstance(bar, Rectangle) and bar.get_facecolor()[:3] == to_rgb(palette.NOW)]
    trend = sorted((bar for bar in now if bar.get_height() > 8), key=Rectangle.get_x)
    low = {round(bar.get_y() + bar.get_height()) for bar in trend}
    assert len(low) == 1
    each = [bar.get_height() / count for bar, count in zip(trend, (1, 1, 2, 7, 5, 1), strict=True)]
    assert max(each) - min(each) < 0.01


def test_a_hidden_number_is_hatched_and_says_so() -> None:
    figure = compose(samples.coach(), LOCALES)
    hatched = [patch for patch in figure.axes[0].patches if patch.get_hatch()]
    shown = [one.words for one in drawn_on(figure)]
    # Four nights and three focus areas are hidden; of the matrix all but one cell.
    assert (shown.count("<5"), shown.count("–")) == (4 + 3, 27)
    # What is left out is a dash on plain paper; what is there and hidden is hatched.
    assert len(hatched) == 4
    assert any("Tal under 5 visas inte" in one.words for one in drawn_on(figure))
    assert "Veckan innan" not in words_on("coach")


def test_who_may_not_know_where_a_place_is_gets_its_name_and_no_map() -> None:
    assert not [words for words in words_on("coach") if words.endswith((" km", " m"))]
    assert "Hammartorget" in words_on("coach")


def test_a_hidden_total_is_few_and_more_than_one() -> None:
    shown = words_on("hidden")
    assert {"<5", "rapporter från färre än 5 personer", "För få rapporter för att visa", "Löftets områden"} <= set(
        shown
    )
    assert "–" not in shown


def test_right_to_left_begins_at_the_right_and_a_map_is_not_mirrored() -> None:
    texts = {one.words: one for one in drawn_on(compose(samples.rich("ar"), LOCALES))}
    assert texts["Hallstahammar"].right > 1000
    days = [one for one in texts.values() if one.words in ("إثنين", "أحد")]
    assert len(days) == 2
    monday, sunday = (next(one for one in days if one.words == name) for name in ("إثنين", "أحد"))
    assert monday.left > sunday.left
    figures = {language: compose(samples.rich(language), LOCALES) for language in ("sv", "ar")}
    spots = {
        language: [
            float(np.asarray(line.get_xdata(), dtype=float)[0])
            for line in figure.axes[0].lines
            if line.get_marker() == "o"
        ]
        for language, figure in figures.items()
    }
    assert spots["sv"][0] > spots["sv"][1]
    assert spots["ar"][0] > spots["ar"][1]


def test_arabic_letters_are_joined() -> None:
    paper = sheet.Sheet(mirrored=True)
    assert paper.width_of("سسسس", 30) < 0.9 * paper.width_of("س\u200cس\u200cس\u200cس", 30)


def test_places_on_one_spot_have_their_numbers_beside_each_other() -> None:
    box = sheet.Box(0, 0, 500, 290)
    badges = picture_map._apart([(250.0, 150.0)] * 5 + [(-40.0, 20.0)], box)
    apart = [np.hypot(a[0] - b[0], a[1] - b[1]) for at, a in enumerate(badges) for b in badges[:at]]
    assert min(apart) >= 2 * picture_map.BADGE


@pytest.mark.parametrize(("name", "drawn"), [
    ("Skolan 🏫 i\nbyn", "Skolan i byn"),
    ("\u202eevil\u2066", "evil"),
    ("\x00\x1b[31m", "[31m"),
    ("$x^2$", "$x^2$"),
    ("ساحة السوق", "ساحة السوق"),
    ("桜の公園", "–"),
    ("", "–"),
])  # fmt: skip
def test_a_name_is_drawn_as_far_as_there_are_letters_for_it(name: str, drawn: str) -> None:
    assert sheet.clean(name) == drawn


def test_on_a_machine_without_letters_for_a_language_the_picture_is_in_swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    families, chars = sheet.fonts()
    latin = frozenset(char for char in chars if char < 0x500)
    monkeypatch.setattr(sheet, "fonts", lambda: (families, latin))
    assert "rapporter från 11 personer" in words_on("rich", "ar")


def seen(color: str, sight: str) -> tuple[float, float, float]:
    """Linear RGB of a colour, as somebody sees it."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(color)]
    red, green, blue = np.clip(np.array(SIGHT[sight]) @ np.array(linear), 0, 1)
    return float(red), float(green), float(blue)


def contrast(a: str, b: str, sight: str) -> float:
    light, dark = sorted(
        (0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (seen(a, sight), seen(b, sight))), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("sight", SIGHT)
def test_each_shade_is_clearly_darker_than_the_one_before_to_every_eye(sight: str) -> None:
    for lighter, darker in pairwise(palette.SHADES):
        assert contrast(lighter, darker, sight) >= (1.2 if lighter == palette.SHADES[0] else 1.3)
        assert sum(seen(lighter, sight)) > sum(seen(darker, sight))
    assert contrast(palette.NOW, palette.BEFORE, sight) >= 3
    assert contrast(palette.ACCENT, picture_map.GROUND, sight) >= 3


@pytest.mark.parametrize("sight", SIGHT)
def test_every_word_stands_out_from_its_ground_to_every_eye(sight: str) -> None:
    for at, shade in enumerate(palette.SHADES):
        ink = sheet.PAPER if at >= palette.DARK else sheet.INK
        assert contrast(ink, shade, sight) >= 4.5
    assert contrast(sheet.SOFT, palette.SHADES[0], sight) >= 4.5
    assert contrast(sheet.SOFT, picture_map.GROUND, sight) >= 4.5
    assert contrast(sheet.PAPER, palette.ACCENT, sight) >= 4.5


def test_a_shade_never_makes_little_look_like_much() -> None:
    assert [palette.shade_of(n, 3) for n in range(4)] == [0, 1, 2, 3]
    assert [palette.shade_of(n, 100) for n in (0, 1, 20, 21, 100)] == [0, 1, 1, 2, 5]
    assert palette.shade_of(-1, 100) == 0


class Listening:
    """The locales, and who asks them."""

    def __init__(self) -> None:
        self.threads: set[str] = set()

    def text(self, *args: object, **named: object) -> str:
        self.threads.add(threading.current_thread().name)
        return LOCALES.text(*args, **named)  # type: ignore[arg-type]


async def test_it_is_drawn_beside_the_event_loop() -> None:
    speech: Speech = Listening()
    assert (await picture(samples.empty(), speech)).startswith(b"\x89PNG")
    assert isinstance(speech, Listening)
    assert speech.threads
    assert threading.current_thread().name not in speech.threads


def test_a_bot_that_draws_nothing_does_not_load_what_draws() -> None:
    loads = "import sys, bot.digest.making; sys.exit('matplotlib' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loads], check=False).returncode == 0
