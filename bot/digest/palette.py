"""The colours of a digest: one blue from light to dark, and an orange for what stands out.

Those who see few colours see the same order, for each shade is clearly darker than the one before.
"""

import math

# For none, and then from few to many.
SHADES = ("#f6f4f0", "#c8dcef", "#8fb9de", "#5793c6", "#2c70aa", "#0d3f70")
# The first shade that light letters are read on.
DARK = 4
NOW, BEFORE = "#1f5f98", "#cdc8bf"
ACCENT = "#b3480a"


def shade_of(count: int, most: int) -> int:
    """Which of SHADES: 0 for none, then by the share of the largest number; where all are small, by the number itself,
    so that one report never looks like much."""
    if count <= 0:
        return 0
    darkest = len(SHADES) - 1
    return min(count, darkest) if most <= darkest else max(1, math.ceil(darkest * count / most))
