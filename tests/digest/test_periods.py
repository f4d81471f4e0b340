"""Which days a digest looks back over."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.digest.model import Period, Span
from core.digest.periods import (
    days_of,
    last_year_span,
    month_of,
    months_of,
    parts_of,
    previous_span,
    quarter_of,
    span_of,
    year_of,
)

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def span(first: str, last: str) -> Span:
    return Span(first=date.fromisoformat(first), last=date.fromisoformat(last))


@pytest.mark.parametrize(
    ("period", "at", "first", "last"),
    [
        (Period.DAY, "2026-05-08", "2026-05-08", "2026-05-08"),
        (Period.WEEK, "2026-05-10", "2026-05-04", "2026-05-10"),  # a Sunday: the week is over by its end
        (Period.WEEK, "2026-05-11", "2026-05-04", "2026-05-10"),  # the Monday after
        (Period.WEEK, "2026-05-16", "2026-05-04", "2026-05-10"),
        (Period.MONTH, "2026-05-31", "2026-05-01", "2026-05-31"),
        (Period.MONTH, "2026-03-01", "2026-02-01", "2026-02-28"),
        (Period.QUARTER, "2026-03-31", "2026-01-01", "2026-03-31"),
        (Period.QUARTER, "2026-02-01", "2025-10-01", "2025-12-31"),
        (Period.YEAR, "2026-12-31", "2026-01-01", "2026-12-31"),
        (Period.YEAR, "2026-12-30", "2025-01-01", "2025-12-31"),
    ],
)
def test_the_newest_period_that_is_over_by_the_end_of_the_day(period: Period, at: str, first: str, last: str) -> None:
    assert span_of(period, date.fromisoformat(at)) == span(first, last)


@given(st.sampled_from(Period), DAYS)
def test_the_period_before_ends_the_day_before_and_is_one_itself(period: Period, at: date) -> None:
    found = span_of(period, at)
    before = previous_span(period, found)
    assert before.last == found.first - timedelta(days=1)
    assert span_of(period, before.last) == before


@given(st.sampled_from(Period), DAYS)
def test_a_year_before_it_is_the_same_period(period: Period, at: date) -> None:
    found = span_of(period, at)
    then = last_year_span(period, found)
    assert span_of(period, then.last) == then
    if period in (Period.DAY, Period.WEEK):
        assert (then.first.weekday(), then.days) == (found.first.weekday(), found.days)
        assert (found.first - then.first).days == 364
    else:
        assert (then.first.month, then.first.year) == (found.first.month, found.first.year - 1)


def test_a_leap_years_february_is_held_against_one_without_its_last_day() -> None:
    assert last_year_span(Period.MONTH, span("2028-02-01", "2028-02-29")) == span("2027-02-01", "2027-02-28")


def test_the_months_of_a_quarter_and_of_what_has_none() -> None:
    months = months_of(span("2026-01-01", "2026-03-31"))
    assert months is not None
    assert list(months) == [
        span("2026-01-01", "2026-01-31"),
        span("2026-02-01", "2026-02-28"),
        span("2026-03-01", "2026-03-31"),
    ]
    assert months_of(span("2026-01-01", "2026-01-30")) is None
    assert months_of(span("2026-01-02", "2026-01-31")) is None


def test_the_month_of_a_day_and_the_days_of_a_span() -> None:
    assert month_of(date(2028, 2, 29)) == span("2028-02-01", "2028-02-29")
    assert list(days_of(span("2026-02-27", "2026-03-01"))) == [date(2026, 2, 27), date(2026, 2, 28), date(2026, 3, 1)]


def test_a_year_is_made_of_quarters_a_quarter_of_months_and_a_month_of_nothing_smaller() -> None:
    year = year_of(date(2026, 5, 8))
    assert year == span("2026-01-01", "2026-12-31")
    assert [part.first.month for part in parts_of(year)] == [1, 4, 7, 10]
    assert parts_of(year)[1] == quarter_of(date(2026, 5, 8)) == span("2026-04-01", "2026-06-30")
    assert [part.first.month for part in parts_of(quarter_of(date(2026, 5, 8)))] == [4, 5, 6]
    assert parts_of(month_of(date(2026, 5, 8))) == []
    assert [part.first.month for part in parts_of(span("2026-02-01", "2026-04-30"))] == [2, 3, 4]
