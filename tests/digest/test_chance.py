"""The exact tests, held against plain sums over every outcome."""

import math
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from core.chance import (
    Tally,
    benjamini_hochberg,
    binomial_two_sided,
    holm,
    judge,
    normal_upper,
    poisson_upper,
)

counts = st.integers(0, 60)
days = st.integers(1, 366)
chances = st.lists(st.floats(0, 1), min_size=1, max_size=12)


def by_hand(now: int, days: int, before: int, days_before: int) -> float:
    """Every outcome that is no likelier than the one seen, in fractions."""
    n, share = now + before, Fraction(days, days + days_before)
    each = [math.comb(n, k) * share**k * (1 - share) ** (n - k) for k in range(n + 1)]
    return float(sum(one for one in each if one <= each[now]))


@given(counts, days, counts, days)
def test_the_two_sided_test_is_the_sum_over_every_outcome_that_is_no_likelier(a: int, d: int, b: int, e: int) -> None:
    assert math.isclose(binomial_two_sided(a, d, b, e), by_hand(a, d, b, e), rel_tol=1e-8, abs_tol=1e-300)


@given(st.integers(0, 100_000), days, st.integers(0, 100_000), days)
def test_it_is_a_probability_and_the_same_seen_from_either_span(a: int, d: int, b: int, e: int) -> None:
    p = binomial_two_sided(a, d, b, e)
    assert 0 <= p <= 1
    assert math.isclose(p, binomial_two_sided(b, e, a, d), rel_tol=1e-6, abs_tol=1e-300)


@given(st.integers(0, 500), st.integers(0, 500))
def test_a_larger_difference_is_never_likelier(a: int, b: int) -> None:
    more, less = max(a, b), min(a, b)
    n = more + less
    if more < n:
        assert binomial_two_sided(more + 1, 7, less - 1, 7) <= binomial_two_sided(more, 7, less, 7) + 1e-12


def test_the_length_of_the_spans_counts() -> None:
    assert binomial_two_sided(90, 90, 30, 30) == 1.0
    assert binomial_two_sided(90, 90, 30, 90) < 1e-6


def test_a_million_reports_are_judged_at_once() -> None:
    assert binomial_two_sided(500_000, 365, 500_000, 365) == 1.0
    assert binomial_two_sided(510_000, 365, 500_000, 365) < 1e-20


@given(st.integers(0, 80), st.floats(0.01, 60))
def test_the_poisson_tail_is_one_less_what_lies_below(count: int, mean: float) -> None:
    below = math.fsum(math.exp(k * math.log(mean) - mean - math.lgamma(k + 1)) for k in range(count))
    assert math.isclose(poisson_upper(count, mean), 1 - below, abs_tol=1e-9)


def test_the_poisson_tail_at_its_ends() -> None:
    assert poisson_upper(0, 3.0) == 1.0
    assert poisson_upper(1, 0.0) == 0.0
    assert 0 < poisson_upper(100, 2.0) < 1e-100
    assert poisson_upper(1.5, 2.0) == poisson_upper(2, 2.0)


def test_the_normal_tail() -> None:
    assert normal_upper(0) == 0.5
    assert math.isclose(normal_upper(1.959964), 0.025, rel_tol=1e-5)


@given(chances)
def test_correction_never_makes_anything_more_sure(family: list[float]) -> None:
    for corrected in (holm(family), benjamini_hochberg(family)):
        assert all(0 <= p <= q <= 1 for p, q in zip(family, corrected, strict=True))


@given(chances)
def test_correction_keeps_the_order(family: list[float]) -> None:
    for corrected in (holm(family), benjamini_hochberg(family)):
        pairs = sorted(zip(family, corrected, strict=True))
        assert [q for _, q in pairs] == sorted(q for _, q in pairs)


def test_correction_by_hand() -> None:
    assert holm([0.01, 0.04, 0.03]) == [0.03, 0.06, 0.06]
    assert benjamini_hochberg([0.01, 0.04, 0.03]) == [0.03, 0.04, 0.04]


def test_fewer_than_five_in_both_together_are_too_few_to_say() -> None:
    assert judge(Tally(4, 4, 7), Tally(0, 0, 7)) is None
    assert judge(Tally(40, 4, 7), Tally(0, 0, 7)) is None
    assert judge(Tally(5, 5, 7), Tally(0, 0, 7)) is not None


def test_one_person_who_tells_a_lot_is_no_change() -> None:
    quiet = judge(Tally(80, 11, 91), Tally(10, 10, 91))
    assert quiet is not None
    assert quiet > 0.5


def test_three_hundred_accounts_on_one_evening_are_no_change() -> None:
    quiet = judge(Tally(11, 310, 91), Tally(10, 10, 91))
    assert quiet is not None
    assert quiet > 0.5


def test_what_goes_up_in_one_way_and_down_in_the_other_is_no_change() -> None:
    assert judge(Tally(80, 5, 91), Tally(10, 10, 91)) == 1.0


def test_more_told_by_more_people_is_a_change() -> None:
    sure = judge(Tally(60, 55, 91), Tally(20, 19, 91))
    assert sure is not None
    assert sure < 1e-4
