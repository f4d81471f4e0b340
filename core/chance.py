"""Whether a change is more than chance: exact tests, for small numbers too. Pure arithmetic. The rules:

1. What is judged are two counts over spans that may differ in length, as if each count were a Poisson number.
2. Fewer than FEWEST in both spans together are too few to say anything of.
3. People who tell are no Poisson process: one person may tell a lot, and many may tell of one evening. So a change
   counts only where both the incidents and those who told independently changed more than chance; see `judge`.
4. Who looks at many changes finds one by chance: the probabilities are corrected for how many were looked at (Holm).
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

FEWEST = 5
# A change is called more than chance when chance alone makes one as large in fewer than one of twenty such digests.
LEVEL = 0.05
# Of two outcomes that are equally likely, rounding must not make one less likely than the other.
_TIE = 1e-9
# A tail is summed until what is left of it cannot be seen in the sum.
_NOTHING = 1e-18


def binomial_two_sided(now: int, days: float, before: int, days_before: float) -> float:
    """The probability, by chance alone, of two counts that differ at least so much: the exact conditional test.

    Given how many there are in all, those of `now` are a binomial number with the share of the days. All outcomes
    that are no likelier than the one seen are added up. Swapping the two spans changes nothing.
    """
    n = now + before
    if n == 0:
        return 1.0
    share = days / (days + days_before)
    whole = math.lgamma(n + 1)
    log_in, log_out = math.log(share), math.log1p(-share)

    def log_chance(k: int) -> float:
        return whole - math.lgamma(k + 1) - math.lgamma(n - k + 1) + k * log_in + (n - k) * log_out

    seen = log_chance(now)
    mode = min(n, int((n + 1) * share))
    if seen >= log_chance(mode) - _TIE:
        return 1.0
    odds = share / (1 - share)
    if now > mode:
        other = _last(lambda k: log_chance(k) <= seen + _TIE, -1, mode)
        up, down = now, other
    else:
        # Seen from the other side: the first k above the mode that is no likelier.
        other = _last(lambda k: log_chance(k) > seen + _TIE, mode, n + 1) + 1
        up, down = other, now
    upper = _tail(log_chance, up, n, 1, odds) if up <= n else 0.0
    lower = _tail(log_chance, down, n, -1, odds) if down >= 0 else 0.0
    return min(1.0, upper + lower)


def _last(holds: Callable[[int], bool], low: int, high: int) -> int:
    """The last k from `low` for which it holds, which it does up to some k below `high` and not from there on."""
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def _tail(log_chance: Callable[[int], float], k: int, n: int, step: int, odds: float) -> float:
    """The chances from k outwards, each made from the one before: they only shrink."""
    term = total = math.exp(log_chance(k))
    while 0 <= k + step <= n and term > total * _NOTHING:
        term *= (n - k) / (k + 1) * odds if step > 0 else k / ((n - k + 1) * odds)
        k += step
        total += term
    return total


def poisson_upper(count: float, mean: float) -> float:
    """The probability that a Poisson number of this mean is at least `count` (rounded up)."""
    k = math.ceil(count)
    if k <= 0:
        return 1.0
    if mean <= 0:
        return 0.0
    if k <= mean:  # most of it is here: take what is missing from the whole
        return min(1.0, max(0.0, 1.0 - _poisson(k - 1, mean, -1)))
    return min(1.0, _poisson(k, mean, 1))


def _poisson(k: int, mean: float, step: int) -> float:
    term = total = math.exp(k * math.log(mean) - mean - math.lgamma(k + 1))
    while k + step >= 0 and term > total * _NOTHING:
        term *= mean / (k + 1) if step > 0 else k / mean
        k += step
        total += term
    return total


def normal_upper(z: float) -> float:
    """The probability that a standard normal number is at least z."""
    return 0.5 * math.erfc(z / math.sqrt(2))


def holm(family: Sequence[float]) -> list[float]:
    """Each probability as it is when all of them are looked at: Holm's step-down, the order kept."""
    corrected = [0.0] * len(family)
    largest = 0.0
    for rank, at in enumerate(sorted(range(len(family)), key=family.__getitem__)):
        largest = max(largest, min(1.0, (len(family) - rank) * family[at]))
        corrected[at] = largest
    return corrected


def benjamini_hochberg(family: Sequence[float]) -> list[float]:
    """Each probability corrected so that among all that are called hot a share of LEVEL is falsely so; order kept."""
    corrected = [0.0] * len(family)
    smallest = 1.0
    ranked = sorted(range(len(family)), key=family.__getitem__)
    for rank, at in reversed(list(enumerate(ranked, start=1))):
        smallest = min(smallest, family[at] * (len(family) / rank))
        corrected[at] = smallest
    return corrected


@dataclass(frozen=True, slots=True)
class Tally:
    """What is compared: incidents, those who told independently of each other, and over how many days."""

    incidents: int
    reporters: int
    days: int


def judge(now: Tally, before: Tally) -> float | None:
    """The probability of the change by chance alone; None where the numbers are too small to say.

    Of the two the one that changed less surely counts. One person who tells a lot makes many incidents, and is one
    independent reporter; three hundred accounts that tell of one evening make one incident, of which one told first.
    Where the two changed in different directions there is no change to speak of.
    """
    if now.incidents + before.incidents < FEWEST or now.reporters + before.reporters < FEWEST:
        return None
    incidents = now.incidents * before.days - before.incidents * now.days
    reporters = now.reporters * before.days - before.reporters * now.days
    if incidents * reporters <= 0:
        return 1.0
    return max(
        binomial_two_sided(now.incidents, now.days, before.incidents, before.days),
        binomial_two_sided(now.reporters, now.days, before.reporters, before.days),
    )
