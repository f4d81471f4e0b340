"""A small map for a place: drawn from the gazetteer alone, because no tiles and no boundaries may be packaged.

It claims no more than is known: dots for places with a point of their own, a circle for how sure the place in question
is, soft ground where people live, a scale and north. Names are never drawn over each other: the less important goes.
"""

import asyncio
import io
import math
import re
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.map_view import SHAPE, VAGUE_METRES, View, localities, neighbours, view_of
from core.messages import PlaceMap
from core.places import Gazetteer, Kind, Place

# matplotlib takes seconds to load and tens of megabytes: only a bot that draws has it, and only when it first does.
if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.text import Text

WIDTH, DPI = 8.0, 160
# Where people live looks denser; it fades, because nobody knows here where a village ends.
GROUND, SETTLED, GRID = "#f6f1e8", "#e5d7bd", "#e9e1d2"
INK, INK_SOFT, PAPER, ACCENT = "#2b2a28", "#57534c", "#ffffff", "#b23a2e"
FAINTEST = 0.12
NAME_LINE = 24
FONT = "DejaVu Sans"
# Scripts that matplotlib's own font lacks, where the machine has a font for them.
MORE_FONTS = ("Noto Sans Ethiopic", "Abyssinica SIL", "Noto Sans", "Kefa")
_STEPS = (100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000)
_JOINERS = "\u200c\u200d"

Box = tuple[float, float, float, float]

# One at a time, of whichever municipality: matplotlib's fonts are not for two threads.
_worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="maps")


class Maps:
    """Draws the maps of one municipality beside the event loop; the newest are kept."""

    def __init__(self, gazetteer: Gazetteer, kept: int = 64) -> None:
        self._draw = lru_cache(maxsize=kept)(lambda map: draw_map(map, gazetteer))

    async def draw(self, map: PlaceMap) -> bytes:
        """A PNG."""
        return await asyncio.get_running_loop().run_in_executor(_worker, self._draw, map)


def draw_map(map: PlaceMap, gazetteer: Gazetteer) -> bytes:
    """The map as a PNG. Not for two threads at once."""
    out = io.BytesIO()
    figure = compose(map, gazetteer)
    figure.savefig(out, format="png", dpi=DPI, metadata={"Software": None}, pil_kwargs={"compress_level": 9})
    # A figure and its parts hold each other, and with them megabytes of pixels: let go of here, not whenever Python
    # comes round to it.
    figure.clear()
    figure.canvas.__dict__.pop("renderer", None)
    return out.getvalue()


def compose(map: PlaceMap, gazetteer: Gazetteer) -> "Figure":
    """The map as a figure."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - see the top
    from matplotlib.figure import Figure  # noqa: PLC0415

    view = view_of(map, gazetteer)
    figure = Figure(figsize=(WIDTH, WIDTH / SHAPE), dpi=DPI, facecolor=GROUND)
    FigureCanvasAgg(figure)
    sheet = _Sheet(figure, view)
    sheet.ground(gazetteer)
    sheet.grid()
    sheet.frame(map.credit)
    others = neighbours(map, gazetteer, view)
    sheet.place(map, others)
    for place in others:
        sheet.neighbour(place)
    return figure


def drawable(name: str, chars: frozenset[int]) -> str:
    """A name as it can be drawn with these characters; empty when one of its letters is missing.

    Marks that are not letters, an emoji for instance, are left out."""
    kept = []
    for char in unicodedata.normalize("NFC", name):
        kind = unicodedata.category(char)
        if char.isspace():
            kept.append(" ")
        elif kind in {"Cc", "Cs"} or (kind == "Cf" and char not in _JOINERS):
            continue
        elif ord(char) in chars or char in _JOINERS:
            kept.append(char)
        elif kind[0] in "LN":
            return ""
    return " ".join("".join(kept).split())


@lru_cache(maxsize=1)
def _fonts() -> tuple[list[str], frozenset[int]]:
    """The families to write with, and every character that they have."""
    from matplotlib import font_manager  # noqa: PLC0415

    there = set(font_manager.fontManager.get_font_names())
    families = [FONT, *(name for name in MORE_FONTS if name in there)]
    chars: set[int] = set()
    for family in families:
        font = font_manager.get_font(font_manager.findfont(family))
        chars |= set(font.get_charmap())
    return families, frozenset(chars)


class _Sheet:
    """The paper: what was drawn where, so that nothing is drawn over a name."""

    def __init__(self, figure: "Figure", view: View) -> None:
        self._figure, self._view = figure, view
        self._axes = figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._axes.set_xlim(-view.half_width, view.half_width)
        self._axes.set_ylim(-view.half_height, view.half_height)
        self._families, self._chars = _fonts()
        self._taken: list[Box] = []
        self._metres = 2 * view.half_width / WIDTH / 72  # metres a point (1/72 inch) of the paper stands for

    def ground(self, gazetteer: Gazetteer) -> None:
        """Soft ground where people live."""
        import numpy as np  # noqa: PLC0415
        from matplotlib.colors import LinearSegmentedColormap  # noqa: PLC0415

        view = self._view
        east, north = np.meshgrid(
            np.linspace(-view.half_width, view.half_width, 240), np.linspace(-view.half_height, view.half_height, 150)
        )
        empty = np.ones_like(east)
        for place in localities(gazetteer):
            x, y = view.point(place.lat, place.lon)
            reach = min(place.radius, 2_000) * 0.75
            empty *= 1 - 0.9 * np.exp(-(((east - x) ** 2 + (north - y) ** 2) / (2 * reach**2)))
        if empty.min() > 1 - FAINTEST:
            return
        shades = LinearSegmentedColormap.from_list("settled", (GROUND, SETTLED))
        self._axes.contourf(east, north, 1 - empty, levels=np.linspace(FAINTEST, 1, 8), cmap=shades, zorder=0)

    def grid(self) -> None:
        """Lines through the place and each step of the scale from it."""
        view = self._view
        step = _step(view.half_width * 0.42)
        for line in _lines(view.half_width, step):
            self._axes.axvline(line, color=PAPER, alpha=0.55, linewidth=1.1, zorder=1)
        for line in _lines(view.half_height, step):
            self._axes.axhline(line, color=PAPER, alpha=0.55, linewidth=1.1, zorder=1)

    def frame(self, credit: str) -> None:
        """Scale, north and credit, in the corners."""
        view, point = self._view, self._metres
        metres = _step(view.half_width * 0.42)
        left, low = -view.half_width + 16 * point, -view.half_height + 15 * point
        for width, color in ((5.5, PAPER), (2.4, INK)):
            self._axes.plot(
                [left, left, left + metres, left + metres],
                [low + 5 * point, low, low, low + 5 * point],
                color=color, linewidth=width, solid_joinstyle="round", solid_capstyle="round", zorder=6,
            )  # fmt: skip
        label = f"{metres // 1000} km" if metres >= 1000 else f"{metres} m"
        self._take(self._write(label, (left + metres / 2, low + 6 * point), 12.5, color=INK, va="bottom"))
        self._taken.append((left - 6 * point, -view.half_height, left + metres + 6 * point, low + 8 * point))
        right, top = view.half_width - 22 * point, view.half_height - 17 * point
        arrow = [(0, 0), (-6.5, -19), (0, -14.5), (6.5, -19)]
        self._axes.fill(
            [right + x * point for x, _ in arrow], [top + y * point for _, y in arrow], color=INK, zorder=6, linewidth=0
        )
        self._take(self._write("N", (right, top - 21 * point), 12.5, color=INK, va="top", weight="bold"))
        self._taken.append((right - 10 * point, top - 20 * point, view.half_width, view.half_height))
        if credit := drawable(credit, self._chars):
            x, y = view.half_width - 9 * point, -view.half_height + 8 * point
            self._take(self._write(credit, (x, y), 9.5, color=INK_SOFT, ha="right", va="bottom"))

    def place(self, map: PlaceMap, others: Sequence[Place]) -> None:
        """The place in question: a circle for how sure it is, a pin where that is near a point, and its name, which
        covers no locality's dot."""
        from matplotlib.patches import Circle  # noqa: PLC0415

        point = self._metres
        avoid = [self._around(place, 12) for place in others if place.kind is Kind.LOCALITY]
        radius = max(map.radius, 9 * point)
        vague = map.radius > VAGUE_METRES
        self._axes.add_patch(Circle((0, 0), radius, facecolor=ACCENT, alpha=0.13, linewidth=0, zorder=2))
        self._axes.add_patch(
            Circle((0, 0), radius, fill=False, edgecolor=ACCENT, alpha=0.75, linewidth=1.8, zorder=2,
                   linestyle=(0, (5, 3)) if vague else "solid")
        )  # fmt: skip
        if vague:
            self._dot(0, 0, 9, PAPER, ACCENT, 3.4, zorder=7)
            self._taken.append((-8 * point, -8 * point, 8 * point, 8 * point))
        else:
            self._pin()
            self._taken.append((-13 * point, -3 * point, 13 * point, 38 * point))
        if name := drawable(map.name, self._chars):
            top = max(radius, 0 if vague else 38 * point)
            self._name(name, radius, top, avoid)

    def _name(self, name: str, radius: float, top: float, avoid: Sequence[Box]) -> None:
        """The name on a label of its own: under the circle, above it, or where nothing else is left on it."""
        from matplotlib.patches import FancyBboxPatch  # noqa: PLC0415

        point = self._metres
        title, *rest = re.split("[,،] ", name, maxsplit=1)
        lines = [(line, 17.0, "bold", INK) for line in _wrapped(title)] + [
            (line, 14.0, "normal", INK_SOFT) for part in rest for line in _wrapped(part)[:1]
        ]
        gap, pad = 3.0, 6.5
        height = (sum(size * 1.1 for _, size, *_ in lines) + gap * (len(lines) - 1) + 2 * pad) * point
        texts = [
            self._write(words, (0, 0), size, color=ink, weight=weight, zorder=8.5) for words, size, weight, ink in lines
        ]
        boxes = [self._box(text, 0) for text in texts]
        half = max(box[2] - box[0] for box in boxes) / 2 + (pad + 3) * point
        for low in (-radius - 7 * point - height, top + 7 * point, -11 * point - height):
            room = (-half, low, half, low + height)
            if not self._hit(room) and not any(overlap(room, box) for box in avoid):
                break
        self._taken.append(room)
        self._axes.add_patch(
            FancyBboxPatch(
                (-half, low), 2 * half, height, boxstyle=f"round,pad=0,rounding_size={7 * point}", facecolor=PAPER,
                edgecolor=INK, linewidth=0.4, alpha=0.95, zorder=8,
            )
        )  # fmt: skip
        at = low + height - pad * point
        for text, (_, size, *_rest) in zip(texts, lines, strict=True):
            text.set_position((0, at - size * 0.55 * point))
            text.set_path_effects([])
            at -= (size * 1.1 + gap) * point

    def neighbour(self, place: Place) -> None:
        """Another place: its dot and its name, where there is room for both; otherwise neither."""
        point, town = self._metres, place.kind is Kind.LOCALITY
        x, y = self._view.point(place.lat, place.lon)
        size = 8.5 if town else 6.0
        dot = self._around(place, size)
        name = drawable(place.name, self._chars)
        if not name or self._hit(dot):
            return
        away = (size + 2.5) * point
        spots = (
            ((x + away, y), "left", "center"),
            ((x - away, y), "right", "center"),
            ((x, y - away), "center", "top"),
            ((x, y + away), "center", "bottom"),
        )
        for at, ha, va in spots:
            label = self._write(name, at, 16 if town else 13, color=INK if town else INK_SOFT, ha=ha, va=va, zorder=5)
            if not self._hit(self._box(label)):
                self._take(label)
                self._taken.append(dot)
                self._dot(x, y, size, PAPER, INK if town else INK_SOFT, 2.6 if town else 2.0, zorder=4)
                return
            label.remove()

    def _around(self, place: Place, points: float) -> Box:
        x, y = self._view.point(place.lat, place.lon)
        room = points * self._metres
        return x - room, y - room, x + room, y + room

    def _pin(self) -> None:
        """A drop with its tip on the point, and a shadow to lift it off the ground."""
        point = self._metres
        head, reach = 26.0, 11.0
        turns = [math.radians(degrees) for degrees in range(-30, 211, 6)]
        outline = [(reach * math.cos(t), head + reach * math.sin(t)) for t in turns]
        outline += [(-4.0, 9.0), (0.0, 0.0), (4.0, 9.0)]
        for grow, color, alpha in ((3.4, "#000000", 0.10), (1.7, "#000000", 0.10), (0.0, ACCENT, 1.0)):
            x, y = [x * point for x, _ in outline], [(y - grow / 2) * point for _, y in outline]
            self._axes.fill(
                x, y, facecolor=color, edgecolor=color if grow else PAPER, alpha=alpha,
                linewidth=grow or 1.6, joinstyle="round", zorder=7,
            )  # fmt: skip
        self._dot(0, head * point, 8.4, PAPER, PAPER, 0, zorder=7.5)

    def _dot(self, x: float, y: float, size: float, fill: str, edge: str, width: float, zorder: float) -> None:
        self._axes.plot(
            [x], [y], "o", markersize=size, markerfacecolor=fill, markeredgecolor=edge, markeredgewidth=width,
            zorder=zorder,
        )  # fmt: skip

    def _write(
        self, words: str, at: tuple[float, float], size: float, *, color: str, ha: str = "center", va: str = "center",
        weight: str = "normal", zorder: float = 6,
    ) -> "Text":  # fmt: skip
        from matplotlib.patheffects import withStroke  # noqa: PLC0415

        # A name may hold a dollar sign, which is no formula; a light rim keeps it readable over lines.
        return self._axes.text(
            *at, words, fontsize=size, color=color, ha=ha, va=va, weight=weight, zorder=zorder, family=self._families,
            parse_math=False, linespacing=1.25, multialignment="center",
            path_effects=[withStroke(linewidth=3, foreground=GROUND, alpha=0.85)],
        )  # fmt: skip

    def _box(self, text: "Text", pad: float = 3) -> Box:
        """The room a text takes, in metres, with `pad` points around it."""
        pixels = text.get_window_extent()
        back = self._axes.transData.inverted()
        (left, low), (right, high) = back.transform([(pixels.x0, pixels.y0), (pixels.x1, pixels.y1)])
        room = pad * self._metres
        return float(left) - room, float(low) - room, float(right) + room, float(high) + room

    def _take(self, text: "Text", pad: float = 3) -> None:
        self._taken.append(self._box(text, pad))

    def _hit(self, box: Box) -> bool:
        """Whether this room is taken, or not in the picture."""
        width, height = self._view.half_width, self._view.half_height
        inside = -width < box[0] and box[2] < width and -height < box[1] and box[3] < height
        return not inside or any(overlap(box, other) for other in self._taken)


def overlap(a: Box, b: Box) -> bool:
    """Whether two rooms (left, low, right, high) share a spot."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _wrapped(words: str) -> list[str]:
    return textwrap.wrap(words, NAME_LINE, max_lines=2, placeholder=" …")


def _step(metres: float, steps: Sequence[int] = _STEPS) -> int:
    """The longest round length that is no longer than this."""
    return max((step for step in steps if step <= metres), default=steps[0])


def _lines(half: float, step: int) -> Iterator[float]:
    """Grid lines through the middle and each step from it."""
    count = int(half // step)
    return (float(n * step) for n in range(-count, count + 1))
