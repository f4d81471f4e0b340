"""Hot spots, on a line of places that each have the next for a neighbour."""

import math

from hypothesis import given
from hypothesis import strategies as st

from core.hotspots import Hot, gi_star, heat_of, hotter, touching


def beside(cell: str) -> tuple[str, ...]:
    return (str(int(cell) - 1), str(int(cell) + 1))


EVEN = {str(at): 1.0 for at in range(0, 120, 3)}


def test_where_everything_is_alike_nothing_is_hot() -> None:
    assert hotter(EVEN, beside) == []
    assert hotter({}, beside) == []
    assert hotter({"1": 4.0}, lambda _: ()) == []


def test_a_place_with_far_more_than_the_rest_is_hot_and_nothing_else_is() -> None:
    [hot] = hotter({**EVEN, "60": 20.0}, beside)
    assert hot.cell == "60"
    assert hot.z > 5
    assert hot.p < 0.001


def test_gi_star_is_as_getis_and_ord_define_it() -> None:
    heat = {"1": 5.0, "2": 3.0, "6": 2.0, "8": 1.0}
    n, mean = len(heat), sum(heat.values()) / len(heat)
    spread = math.sqrt(sum(value * value for value in heat.values()) / n - mean**2)
    expected = (5 + 3 - mean * 2) / (spread * math.sqrt((n * 2 - 4) / (n - 1)))
    assert math.isclose(gi_star(heat, beside)["1"][0], expected)


@given(st.dictionaries(st.integers(0, 60).map(str), st.floats(0, 50), max_size=40))
def test_every_place_with_heat_gets_a_probability_and_no_other(heat: dict[str, float]) -> None:
    found = gi_star(heat, beside)
    assert set(found) == {cell for cell, warmth in heat.items() if warmth > 0}
    assert all(0 <= p <= 1 for _, p in found.values())


@given(st.dictionaries(st.integers(0, 60).map(str), st.integers(1, 50), min_size=2, max_size=40))
def test_the_order_in_which_places_are_counted_changes_nothing(heat: dict[str, int]) -> None:
    numbers: dict[str, float] = {cell: float(count) for cell, count in heat.items()}
    assert hotter(numbers, beside) == hotter(dict(reversed(numbers.items())), beside)


def test_an_evening_weighs_no_more_than_three_who_told_of_it() -> None:
    assert heat_of(reporters=300, alone=0, events=1) == 3
    assert heat_of(reporters=1, alone=40, events=0) == 1
    assert heat_of(reporters=6, alone=0, events=2) == 6
    assert heat_of(reporters=4, alone=2, events=1) == 4


def test_hot_places_that_touch_are_one_and_the_hottest_comes_first() -> None:
    hot = [Hot("5", 9.0, 0.0), Hot("9", 8.0, 0.0), Hot("7", 7.0, 0.0), Hot("6", 6.0, 0.0)]
    assert [[one.cell for one in group] for group in touching(hot, beside)] == [["5", "6", "7"], ["9"]]
