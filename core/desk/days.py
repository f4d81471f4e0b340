"""A day that staff write, such as when something is to be published or to end."""

from collections.abc import Sequence
from datetime import date


def read_day(text: str, today: date, months: Sequence[Sequence[str]]) -> date | None:
    """The day in "2027-01-15", "15/1", "15.1.2027", "15 januari" or "15 januari 2027"; without a year the next such.

    `months` are what the twelve are called. None for what is no day.
    """
    words = text.casefold().replace(",", " ").split()
    joined = "".join(words)
    for mark in "-/.":
        parts = joined.strip(mark).split(mark)
        if len(parts) in (2, 3) and all(part.isdecimal() and len(part) <= 4 for part in parts):
            numbers = [int(part) for part in parts]
            if len(parts) == 3 and len(parts[0]) == 4:
                numbers.reverse()
            return _day(numbers, today)
    named = {name.casefold(): number for number, names in enumerate(months, start=1) for name in names}
    if len(words) in (2, 3) and words[1].rstrip(".") in named:
        day, year = words[0].rstrip(".:"), words[2:]
        if day.isdecimal() and len(day) <= 2 and all(one.isdecimal() and len(one) == 4 for one in year):
            return _day([int(day), named[words[1].rstrip(".")], *map(int, year)], today)
    return None


def _day(numbers: Sequence[int], today: date) -> date | None:
    day, month, *year = numbers
    try:
        if year:
            return date(year[0], month, day)
        found = date(today.year, month, day)
        return found if found >= today else date(today.year + 1, month, day)
    except ValueError:
        return None
