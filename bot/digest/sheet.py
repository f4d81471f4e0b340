"""Paper to draw a digest's picture on: pixels from the upper corner where reading begins, mirrored for right-to-left.

Words are drawn with matplotlib's own shaping, which joins Arabic and obeys Unicode's isolates; so the texts of the
locales are drawn as they are, and everything put into them is made `clean` first.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

# matplotlib takes seconds to load and tens of megabytes: only a bot that draws has it, and only when it first does.
if TYPE_CHECKING:
    from matplotlib.text import Text as Words

WIDTH, HEIGHT, DPI = 1080, 1350, 100
PAPER, INK, SOFT, LINE = "#ffffff", "#1f1e1c", "#57534c", "#d8d3ca"
HATCH = "#b9b2a6"
SMALLEST = 26
# How high a capital is, in sizes of its font: words of every script stand on the same line, whatever hangs below it.
CAPITAL = 0.73
FONT = "DejaVu Sans"
# Scripts that matplotlib's own font lacks, where the machine has a font for them.
MORE_FONTS = ("Noto Sans Ethiopic", "Abyssinica SIL", "Noto Sans", "Kefa")
_JOINERS = "\u200c\u200d"
_DIRECTIONS = "\u200f\u2066\u2067\u2068\u2069"
# "over" is in the middle, with a light rim that keeps words readable over a border.
Where = Literal["start", "middle", "end", "over"]


@lru_cache(maxsize=1)
def fonts() -> tuple[list[str], frozenset[int]]:
    """The families to write with, and every character that they have."""
    from matplotlib import font_manager  # noqa: PLC0415 - see the top

    there = set(font_manager.fontManager.get_font_names())
    families = [FONT, *(name for name in MORE_FONTS if name in there)]
    chars: set[int] = set()
    for family in families:
        chars |= set(font_manager.get_font(font_manager.findfont(family)).get_charmap())
    return families, frozenset(chars)


def clean(words: str) -> str:
    """Words of others as they can be drawn: no signs that are no letters here, no marks of direction, one line. A name
    in a script that there is no font for becomes a dash, rather than boxes or half a name."""
    _, chars = fonts()
    kept = []
    for char in unicodedata.normalize("NFC", words):
        kind = unicodedata.category(char)
        if char.isspace():
            kept.append(" ")
        elif kind in {"Cc", "Cs", "Co"} or (kind == "Cf" and char not in _JOINERS):
            continue
        elif ord(char) in chars or char in _JOINERS:
            kept.append(char)
        elif kind[0] in "LN":
            return "–"
    return " ".join("".join(kept).split()) or "–"


def writable(words: str) -> bool:
    """Whether there is a font for every letter of a text of the locales."""
    _, chars = fonts()
    return all(char.isspace() or char in _DIRECTIONS or ord(char) in chars for char in words)


@dataclass(frozen=True, slots=True)
class Box:
    """A room on the sheet, in pixels as they are seen: nothing is mirrored any more."""

    left: float
    top: float
    width: float
    height: float


class Sheet:
    """The whole picture."""

    def __init__(self, *, mirrored: bool) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - see the top
        from matplotlib.figure import Figure  # noqa: PLC0415

        self.figure = Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI, facecolor=PAPER)
        FigureCanvasAgg(self.figure)
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set_axis_off()
        self.axes.set_xlim(0, WIDTH)
        self.axes.set_ylim(HEIGHT, 0)
        self.mirrored = mirrored
        self._families, _ = fonts()

    def box(self, x: float, y: float, width: float, height: float) -> Box:
        """Where a room is seen."""
        return Box(WIDTH - x - width if self.mirrored else x, y, width, height)

    def rectangle(self, x: float, y: float, width: float, height: float, color: str, *, hatched: bool = False) -> None:
        """A filled room; hatched where a number is hidden."""
        from matplotlib.patches import Rectangle  # noqa: PLC0415

        at = self.box(x, y, width, height)
        rectangle = Rectangle((at.left, at.top), width, height, facecolor=color, linewidth=0)
        if hatched:
            rectangle.set(hatch="//", edgecolor=HATCH)
        self.axes.add_patch(rectangle)

    def disc(self, x: float, y: float, radius: float, color: str) -> None:
        """A filled circle around a point."""
        from matplotlib.patches import Circle  # noqa: PLC0415

        at = self.box(x, y, 0, 0)
        self.axes.add_patch(Circle((at.left, at.top), radius, facecolor=color, linewidth=0, zorder=5))

    def line(self, x: float, y: float, width: float, color: str = LINE, thick: float = 1.5) -> None:
        """A level line."""
        at = self.box(x, y, width, 0)
        self.axes.plot([at.left, at.left + width], [y, y], color=color, linewidth=thick, solid_capstyle="butt")

    def words(
        self, x: float, y: float, words: str, size: float = SMALLEST, *, color: str = INK, bold: bool = False,
        where: Where = "start", width: float | None = None,
    ) -> float:  # fmt: skip
        """Words with their middle at the height `y`, beginning, centred or ending at `x`; how wide they are, in pixels.
        What is wider than `width` is written smaller, and then shortened at its end, with dots."""
        from matplotlib.patheffects import withStroke  # noqa: PLC0415

        aligned = {"start": "right" if self.mirrored else "left", "end": "left" if self.mirrored else "right"}
        at = WIDTH - x if self.mirrored else x
        # Words may hold a dollar sign, which is no formula.
        drawn = self.axes.text(
            at, y + CAPITAL * size / 2, words, fontsize=size * 72 / DPI, color=color, weight=_weight(bold),
            ha=aligned.get(where, "center"), va="baseline", family=self._families, parse_math=False, zorder=6,
        )  # fmt: skip
        if where == "over":
            drawn.set_path_effects([withStroke(linewidth=4, foreground=PAPER)])
        wide = _width(drawn)
        if width is not None and size > SMALLEST and wide > width:
            drawn.set_fontsize(max(SMALLEST, size * width / wide * 0.99) * 72 / DPI)
            wide = _width(drawn)
        if width is not None and wide > width:
            _shorten(drawn, words, width)
            wide = _width(drawn)
        return wide

    def width_of(self, words: str, size: float, *, bold: bool = False) -> float:
        """How wide words would be."""
        drawn = self.axes.text(
            0, 0, words, fontsize=size * 72 / DPI, weight=_weight(bold), family=self._families,
            parse_math=False,
        )  # fmt: skip
        wide = _width(drawn)
        drawn.remove()
        return wide


def _weight(bold: bool) -> str:
    return "bold" if bold else "normal"


def _width(drawn: "Words") -> float:
    return float(drawn.get_window_extent().width)


def _shorten(drawn: "Words", words: str, width: float) -> None:
    low, high = 0, len(words) - 1
    while low < high:
        middle = (low + high + 1) // 2
        drawn.set_text(_cut(words, middle))
        low, high = (middle, high) if _width(drawn) <= width else (low, middle - 1)
    drawn.set_text(_cut(words, low))


def _cut(words: str, length: int) -> str:
    """The first letters, what was set apart closed again."""
    kept = words[:length].rstrip(" ,،:")
    opened = sum(kept.count(mark) for mark in "\u2066\u2067\u2068") - kept.count("\u2069")
    return f"{kept}…{chr(0x2069) * opened}"
