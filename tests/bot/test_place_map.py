"""The map of a place claims no more than is known, and can be read."""

import io
import random
import subprocess
import sys
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from PIL import Image

from bot import place_map
from bot.map_view import neighbours, view_of
from bot.place_map import Maps, compose, draw_map, drawable, overlap
from core.messages import PlaceMap
from core.places import Gazetteer, Kind, Place, Territory

TERRITORY = Territory(lat=59.575, lon=16.225, radius_km=14)
TOWN = Place(id="town", name="Storby", locality="Storby", lat=59.614, lon=16.2285, radius=2500, kind=Kind.LOCALITY)
VILLAGE = Place(id="village", name="Lillby", locality="Lillby", lat=59.565, lon=16.23, radius=1200, kind=Kind.LOCALITY)
POOL = Place(id="pool", name="Badet", locality="Storby", lat=59.611, lon=16.212, radius=300)
SCHOOL = Place(id="school", name="Skolan", locality="Storby", lat=59.614, lon=16.2285, radius=2000)
PLACES = Gazetteer((TOWN, VILLAGE, POOL, SCHOOL), TERRITORY)
NOWHERE = Gazetteer((), TERRITORY)
AT_THE_POOL = PlaceMap(lat=59.611, lon=16.212, radius=300, name="Badet, Storby")


def words_on(axes: Axes) -> set[str]:
    return {text.get_text() for text in axes.texts}


def test_it_is_a_picture_that_telegram_takes_as_a_photo() -> None:
    picture = draw_map(AT_THE_POOL, PLACES)
    with Image.open(io.BytesIO(picture)) as image:
        assert (image.format, image.size) == ("PNG", (1280, 800))
    assert len(picture) < 300_000


def test_it_names_the_place_the_nearest_locality_the_scale_north_and_whose_points_they_are() -> None:
    shown = words_on(compose(AT_THE_POOL, PLACES).axes[0])
    assert shown >= {"Badet", "Storby", "1 km", "N", "GeoNames · CC BY 4.0"}


@given(lat=st.floats(59.45, 59.7), lon=st.floats(16.0, 16.45), radius=st.floats(0, 5000))
def test_the_nearest_locality_and_the_whole_circle_are_always_in_view(lat: float, lon: float, radius: float) -> None:
    map = PlaceMap(lat=lat, lon=lon, radius=radius, name="Här")
    view = view_of(map, PLACES)
    assert any(view.shows(place.lat, place.lon) for place in (TOWN, VILLAGE))
    assert view.half_height > radius
    assert view.half_height < 25_000


def test_a_place_that_only_has_its_localitys_point_gets_no_dot() -> None:
    map = PlaceMap(lat=59.6, lon=16.22, radius=100, name="Här")
    assert [place.id for place in neighbours(map, PLACES, view_of(map, PLACES))] == ["town", "pool"]


def test_names_are_never_drawn_over_each_other_or_out_of_the_picture_and_localities_go_first() -> None:
    dice = random.Random(7)
    crowd = tuple(
        Place(id=f"p{n}", name=f"Plats nummer {n}", locality="Storby", radius=100,
              lat=59.611 + dice.uniform(-0.01, 0.01), lon=16.212 + dice.uniform(-0.03, 0.03))
        for n in range(80)
    )  # fmt: skip
    figure = compose(AT_THE_POOL, Gazetteer((*crowd, TOWN), TERRITORY))
    rooms = [text.get_window_extent() for text in figure.axes[0].texts]
    boxes = [(room.x0, room.y0, room.x1, room.y1) for room in rooms]
    assert 10 < len(boxes) < 80
    assert not [(a, b) for i, a in enumerate(boxes) for b in boxes[:i] if overlap(a, b)]
    assert all(left >= 0 and low >= 0 and right <= 1280 and high <= 800 for left, low, right, high in boxes)
    assert "Storby" in words_on(figure.axes[0])


@pytest.mark.parametrize(("name", "drawn"), [
    ("Skolan 🏫 i\nbyn", "Skolan i byn"),
    ("\u2068Badet\u2069\x00", "Badet"),
    ("$x^2$", "$x^2$"),
    ("ساحة السوق", "ساحة السوق"),
    ("پل‌راه", "پل‌راه"),
    ("桜", ""),
])  # fmt: skip
def test_a_name_is_drawn_as_far_as_there_are_letters_for_it_and_not_at_all_in_boxes(name: str, drawn: str) -> None:
    chars = frozenset(map(ord, "Skolan i bynBadet$x^2ساحة السوقپل‌راه"))
    assert drawable(name, chars) == drawn


def test_arabic_letters_are_joined() -> None:
    def width(name: str) -> float:
        axes = compose(AT_THE_POOL.model_copy(update={"name": name}), PLACES).axes[0]
        return next(text.get_window_extent().width for text in axes.texts if text.get_text() == name)

    assert width("سسسس") < 0.9 * width("س\u200cس\u200cس\u200cس")


def test_any_name_can_be_drawn_and_a_name_without_letters_leaves_the_pin_alone() -> None:
    for name in ("", ", ", "🏫", "x" * 400, "a, b, c", "\x00", "\\frac{", "$"):
        assert draw_map(AT_THE_POOL.model_copy(update={"name": name}), PLACES)


def test_without_any_known_place_there_is_still_a_map() -> None:
    assert words_on(compose(AT_THE_POOL, NOWHERE).axes[0]) >= {"Badet", "1 km"}


def luminance(color: tuple[float, float, float]) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("ink", [place_map.INK, place_map.INK_SOFT])
@pytest.mark.parametrize("ground", [place_map.GROUND, place_map.SETTLED, place_map.PAPER])
def test_every_word_stands_out_from_its_ground(ink: str, ground: str) -> None:
    under = to_rgb(ground)
    tinted = tuple(0.87 * one + 0.13 * other for one, other in zip(under, to_rgb(place_map.ACCENT), strict=True))
    for color in (under, tinted):
        assert (luminance((color[0], color[1], color[2])) + 0.05) / (luminance(to_rgb(ink)) + 0.05) >= 4.5


class Watched(Gazetteer):
    """Notes who looks."""

    seen: set[str]

    def __getattribute__(self, name: str) -> object:
        if name == "places":
            Watched.seen.add(threading.current_thread().name)
        return super().__getattribute__(name)


async def test_it_is_drawn_beside_the_event_loop_and_only_once() -> None:
    Watched.seen = set()
    maps = Maps(Watched((TOWN,), TERRITORY))
    Watched.seen.clear()
    first = await maps.draw(AT_THE_POOL)
    assert await maps.draw(AT_THE_POOL) is first
    assert Watched.seen
    assert threading.current_thread().name not in Watched.seen


def test_a_bot_that_draws_nothing_does_not_load_what_draws() -> None:
    loads = "import sys, bot.place_map; sys.exit('matplotlib' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loads], check=False).returncode == 0
