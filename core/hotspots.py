"""Hot spots: places with more than chance would put there. Pure: which places neighbour each other is passed in.

The rules:

1. What is counted at a place is its *heat*, so that no brigade can warm it: for each category and month the smaller of
   the different reporters and the incidents, where an event counts as many as told of it, TOGETHER at the most. One
   person many times is one reporter; three hundred on one evening weigh no more than three.
2. The study area is every place that had a report in the span: a place, with those of its neighbours that had one too,
   is held against the other places that people told of. With empty ground in it, every village would be hot, and a
   place that nobody shared a point of would be held against less of it than others.
3. Getis-Ord Gi* compares a place and its neighbours with the whole study area. It is a normal approximation and too
   generous with small counts, so the exact Poisson probability of the neighbourhood counts where that is larger.
4. All places with heat enough to be one are tested, and corrected for together (Benjamini-Hochberg).
5. Hot is only what at least REPORTERS different people told of, on at least DATES dates; such places that touch are
   one.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.chance import LEVEL, benjamini_hochberg, normal_upper, poisson_upper

REPORTERS = 3
DATES = 2
TOGETHER = 3

Neighbours = Callable[[str], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Hot:
    """A place that is hotter than chance would make it: its Gi*, and the corrected probability."""

    cell: str
    z: float
    p: float


def heat_of(reporters: int, alone: int, events: int) -> int:
    """The heat of so many different reporters, incidents that one person told of, and events."""
    return min(reporters, alone + TOGETHER * events)


def gi_star(heat: Mapping[str, float], neighbours: Neighbours) -> dict[str, tuple[float, float]]:
    """z (Getis-Ord Gi*, binary weights) and the probability by chance, uncorrected, of each place that has heat.

    `neighbours` gives the places beside one, without itself.
    """
    told = {cell: warmth for cell, warmth in heat.items() if warmth > 0}
    n = len(told)
    if n < 2:
        return dict.fromkeys(told, (0.0, 1.0))  # nothing to stand out from
    beside = {cell: tuple(other for other in neighbours(cell) if other in told) for cell in told}
    total = sum(told.values())
    mean = total / n
    spread = math.sqrt(max(0.0, sum(warmth**2 for warmth in told.values()) / n - mean * mean))
    found: dict[str, tuple[float, float]] = {}
    for cell, others in beside.items():
        weights = 1 + len(others)
        here = told[cell] + sum(told[other] for other in others)
        scale = spread * math.sqrt((n * weights - weights * weights) / (n - 1))
        z = (here - mean * weights) / scale if scale > 0 else 0.0
        found[cell] = z, max(normal_upper(z), poisson_upper(here, mean * weights))
    return found


def hotter(heat: Mapping[str, float], neighbours: Neighbours) -> list[Hot]:
    """The places that are hotter than chance, the hottest first. Rule 5 is still to be held against them."""
    found = {cell: one for cell, one in gi_star(heat, neighbours).items() if heat[cell] >= REPORTERS}
    corrected = benjamini_hochberg([p for _, p in found.values()])
    hot = [Hot(cell, z, p) for (cell, (z, _)), p in zip(found.items(), corrected, strict=True)]
    return sorted((one for one in hot if one.p < LEVEL and one.z > 0), key=lambda one: (-one.z, one.cell))


def touching(hot: Sequence[Hot], neighbours: Neighbours) -> list[list[Hot]]:
    """Hot places put together with those that they touch; in each group, and of the groups, the hottest first."""
    left, groups = list(hot), []
    while left:
        group = frontier = [left.pop(0)]
        while frontier:
            beside = {cell for one in frontier for cell in neighbours(one.cell)}
            frontier = [one for one in left if one.cell in beside]
            left = [one for one in left if one.cell not in beside]
            group = [*group, *frontier]
        groups.append(group)
    return groups
