"""The days that a digest looks back over, and those that it compares them with. Pure calendar: no clock, no zone.

Days are the days that nights belong to. A week begins on Monday. Months, quarters and years are the calendar's, so
their lengths differ; what compares them must heed their days.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from core.digest.model import Period, Span

_DAY = timedelta(days=1)
_MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}
# The same days of the week a year ago, so that a weekend is held against a weekend.
_WEEKS_BACK = timedelta(weeks=52)


def span_of(period: Period, at: date) -> Span:
    """The newest period that has ended by the end of the day `at`."""
    after = at + _DAY
    if period is Period.DAY:
        return Span(first=at, last=at)
    if period is Period.WEEK:
        monday = after - timedelta(days=after.weekday())
        return Span(first=monday - timedelta(days=7), last=monday - _DAY)
    months = _MONTHS[period]
    begun = date(after.year, (after.month - 1) // months * months + 1, 1)
    return Span(first=_months_before(begun, months), last=begun - _DAY)


def previous_span(period: Period, span: Span) -> Span:
    """The period right before."""
    return span_of(period, span.first - _DAY)


def last_year_span(period: Period, span: Span) -> Span:
    """The same period a year before; of a day or a week the same days of the week, 52 weeks back."""
    if period in (Period.DAY, Period.WEEK):
        return Span(first=span.first - _WEEKS_BACK, last=span.last - _WEEKS_BACK)
    first = span.first.replace(year=span.first.year - 1)
    return Span(first=first, last=_months_before(first, -_MONTHS[period]) - _DAY)


def months_of(span: Span) -> Iterator[Span] | None:
    """The calendar months that a span is made of; None when it is not made of whole ones."""
    if span.first.day != 1 or (span.last + _DAY).day != 1:
        return None
    return _months(span)


def month_of(day: date) -> Span:
    """The calendar month of a day."""
    first = day.replace(day=1)
    return Span(first=first, last=_months_before(first, -1) - _DAY)


def quarter_of(day: date) -> Span:
    """The calendar quarter of a day."""
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return Span(first=first, last=_months_before(first, -3) - _DAY)


def year_of(day: date) -> Span:
    """The calendar year of a day."""
    return Span(first=date(day.year, 1, 1), last=date(day.year, 12, 31))


def parts_of(span: Span) -> list[Span]:
    """The next smaller periods that a span of whole months is made of; none for a month."""
    months = list(months_of(span) or ())
    quarters = list(dict.fromkeys(quarter_of(month.first) for month in months))
    whole = len(quarters) * 3 == len(months)
    return quarters if whole and len(quarters) > 1 else months if len(months) > 1 else []


def days_of(span: Span) -> Iterator[date]:
    """Each day of a span."""
    return (span.first + timedelta(days=number) for number in range(span.days))


def _months(span: Span) -> Iterator[Span]:
    first = span.first
    while first <= span.last:
        month = month_of(first)
        yield month
        first = month.last + _DAY


def _months_before(first: date, months: int) -> date:
    number = first.year * 12 + first.month - 1 - months
    return date(number // 12, number % 12 + 1, 1)
