"""The map in a digest's picture: hexagons of the places that stand out, numbered as in the list beside it.

Drawn from the digest and the gazetteer alone, because no tiles and no boundaries may be packaged; a scale tells how
far apart things are. North is up, and a map is never mirrored.
"""

import math
from collections.abc import Mapping, Sequence

from bot.digest.palette import ACCENT
from bot.digest.sheet import DPI, INK, PAPER, SMALLEST, SOFT, WIDTH, Box, Sheet, clean
from core.digest.model import HotSpot
from core.places import Gazetteer, Kind
from storage.cells import centre, outline

GROUND = "#f1ece2"
LEAST_METRES = 1_100.0
# A place known no better than this has no point that could be shown as such.
VAGUE_METRES = 600
BADGE = 22.0
_STEPS = (100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000)
Point = tuple[float, float]
Rect = tuple[float, float, float, float]


class _View:
    """Degrees to pixels of the box: everything that must be seen, with room around it, at one scale."""

    def __init__(self, points: Sequence[Point], box: Box) -> None:
        lats, lons = [lat for lat, _ in points], [lon for _, lon in points]
        self.lat, self.lon = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2
        self._metre = 1.0
        self._box = box
        east = max(abs(self._metres(lat, lon)[0]) for lat, lon in points)
        north = max(abs(self._metres(lat, lon)[1]) for lat, lon in points)
        high = max(north / (box.height / 2 - 62), LEAST_METRES / box.height)
        self.metres_a_pixel = max(east / (box.width / 2 - 62), high)

    def _metres(self, lat: float, lon: float) -> Point:
        east = math.radians(lon - self.lon) * 6_371_000 * math.cos(math.radians(self.lat))
        return east, math.radians(lat - self.lat) * 6_371_000

    def pixel(self, lat: float, lon: float) -> Point:
        east, north = self._metres(lat, lon)
        box, scale = self._box, self.metres_a_pixel
        return box.left + box.width / 2 + east / scale, box.top + box.height / 2 - north / scale


def draw_map(sheet: Sheet, box: Box, numbered: Mapping[int, HotSpot], gazetteer: Gazetteer | None) -> None:
    """The places that stand out, by their numbers; at least one, and each with a point that is known."""
    from matplotlib.patches import Polygon, Rectangle  # noqa: PLC0415 - see sheet.py

    spots = tuple(numbered.values())
    ground = Rectangle((box.left, box.top), box.width, box.height, facecolor=GROUND, linewidth=0)
    sheet.axes.add_patch(ground)
    view = _View([centre(spot.cell) for spot in spots], box)
    _grid(sheet, box, view)
    taken: list[Rect] = [_scale(sheet, box, view)]
    middles = [view.pixel(*centre(spot.cell)) for spot in spots]
    for number, spot, here, badge in zip(numbered, spots, middles, _apart(middles, box), strict=True):
        corners = [view.pixel(lat, lon) for lat, lon in outline(spot.cell)]
        hexagon = Polygon(corners, facecolor=ACCENT, alpha=0.42, edgecolor=ACCENT, linewidth=2, zorder=3)
        hexagon.set_clip_path(ground)
        sheet.axes.add_patch(hexagon)
        if math.dist(here, badge) > 2:
            sheet.axes.plot([here[0], badge[0]], [here[1], badge[1]], color=ACCENT, linewidth=2, zorder=4)
        sheet.axes.plot(
            [badge[0]], [badge[1]], "o", markersize=BADGE * 2 * 72 / DPI, color=ACCENT, markeredgecolor=PAPER,
            markeredgewidth=2, zorder=5,
        )  # fmt: skip
        _write(sheet, badge, str(number), PAPER, bold=True)
        taken.append((badge[0] - BADGE, badge[1] - BADGE, badge[0] + BADGE, badge[1] + BADGE))
    if gazetteer is not None:
        _neighbours(sheet, box, view, gazetteer, taken)


def _grid(sheet: Sheet, box: Box, view: _View) -> None:
    """Lines as far apart as the scale is long, so that distances are seen."""
    step = _round(view, box) / view.metres_a_pixel
    for n in range(-8, 9):
        x, y = box.left + box.width / 2 + n * step, box.top + box.height / 2 + n * step
        if box.left < x < box.left + box.width:
            sheet.axes.plot([x, x], [box.top, box.top + box.height], color=PAPER, linewidth=1.5, alpha=0.7, zorder=1)
        if box.top < y < box.top + box.height:
            sheet.axes.plot([box.left, box.left + box.width], [y, y], color=PAPER, linewidth=1.5, alpha=0.7, zorder=1)


def _round(view: _View, box: Box) -> int:
    """The longest round length that takes no more than a third of the map."""
    return max((step for step in _STEPS if step / view.metres_a_pixel <= box.width * 0.34), default=_STEPS[0])


def _apart(points: list[Point], box: Box) -> list[Point]:
    """Room for a badge at each point: those that would lie on each other are pushed apart, the first stays."""
    placed: list[Point] = []
    for x, y in points:
        at, turn = (x, y), 0
        while turn < 48 and (any(math.dist(at, other) < 2 * BADGE + 4 for other in placed) or not _inside(at, box)):
            angle, reach = turn * math.pi / 4 - math.pi / 2, BADGE * 2.2 * (1 + turn // 8 * 0.6)
            at, turn = (x + reach * math.cos(angle), y + reach * math.sin(angle)), turn + 1
        placed.append(at)
    return placed


def _inside(at: Point, box: Box) -> bool:
    pad = BADGE + 4
    return (box.left + pad <= at[0] <= box.left + box.width - pad
            and box.top + pad <= at[1] <= box.top + box.height - pad - 30)  # fmt: skip


def _scale(sheet: Sheet, box: Box, view: _View) -> Rect:
    """A round length in the lower left corner; the room it takes."""
    metres = _round(view, box)
    wide = metres / view.metres_a_pixel
    x, y = box.left + 16, box.top + box.height - 16
    sheet.axes.plot([x, x, x + wide, x + wide], [y - 8, y, y, y - 8], color=INK, linewidth=2.5, zorder=4)
    label = f"{metres // 1000} km" if metres >= 1000 else f"{metres} m"
    _write(sheet, (x + max(wide, 60) / 2, y - 22), label, INK)
    return box.left, y - 44, x + max(wide, 90) + 12, y + 16


def _neighbours(sheet: Sheet, box: Box, view: _View, gazetteer: Gazetteer, taken: list[Rect]) -> None:
    """Towns and villages, then places with a point of their own: each where there is room for its dot and its name."""
    towns = [place for place in gazetteer.places if place.kind is Kind.LOCALITY]
    points = {(town.lat, town.lon) for town in towns}
    others = [p for p in gazetteer.places if p.radius <= VAGUE_METRES and (p.lat, p.lon) not in points]
    for place in (*towns, *(other for other in others if other not in towns)):
        name, (x, y) = clean(place.name), view.pixel(place.lat, place.lon)
        town = place.kind is Kind.LOCALITY
        wide = sheet.width_of(name, SMALLEST, bold=town)
        dot = (x - 7, y - 7, x + 7, y + 7)
        if not (town and box.left < x < box.left + box.width) and not _free(dot, box, taken):
            continue
        beside = ((wide / 2 + 16, 0), (-wide / 2 - 16, 0), (0, 28), (0, -28), (0, 60), (0, -60), (0, 90))
        for right, down in beside[: 7 if town else 4]:
            at = (x + right, y + down)
            room = (at[0] - wide / 2 - 4, at[1] - 19, at[0] + wide / 2 + 4, at[1] + 19)
            if _free(room, box, taken):
                sheet.axes.plot([x], [y], "o", markersize=8 if town else 6, color=SOFT, zorder=2)
                _write(sheet, at, name, SOFT, bold=town)
                taken += [room, dot]
                break


def _free(room: Rect, box: Box, taken: list[Rect]) -> bool:
    inside = box.left < room[0] and room[2] < box.left + box.width
    inside = inside and box.top < room[1] and room[3] < box.top + box.height
    return inside and not any(_meets(room, other) for other in taken)


def _meets(a: Rect, b: Rect) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _write(sheet: Sheet, at: Point, words: str, color: str, *, bold: bool = False) -> None:
    """Words at a point as it is seen, never mirrored."""
    x = WIDTH - at[0] if sheet.mirrored else at[0]
    sheet.words(x, at[1], words, SMALLEST, color=color, bold=bold, where="middle")
