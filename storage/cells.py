"""Cells: hexagons of about 0.1 km² (H3, resolution 9) that the places of reports are counted by.

A cell is the hexadecimal name that H3 gives it. Edges are about 200 m, so that a shared place, which is rounded to
100 m, lies in its own cell or in the one beside it.
"""

from functools import lru_cache

import h3

RESOLUTION = 9


def cell_of(lat: float | None, lon: float | None) -> str | None:
    """The cell of a point (WGS 84 degrees); None where there is no point."""
    return None if lat is None or lon is None else str(h3.latlng_to_cell(lat, lon, RESOLUTION))


@lru_cache(maxsize=65_536)
def ring(cell: str, steps: int = 1) -> tuple[str, ...]:
    """The cell itself and those at most so many steps from it."""
    return tuple(str(one) for one in h3.grid_disk(cell, steps))


def centre(cell: str) -> tuple[float, float]:
    """The middle of a cell: latitude and longitude."""
    lat, lon = h3.cell_to_latlng(cell)
    return float(lat), float(lon)


def outline(cell: str) -> tuple[tuple[float, float], ...]:
    """The corners of a cell: latitude and longitude of each."""
    return tuple((float(lat), float(lon)) for lat, lon in h3.cell_to_boundary(cell))
