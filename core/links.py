"""Coaches' links: who arrives through one, what is counted of them, and what of the count may be shown. The rules:

1. Persons are counted, never reports: each once for a link that they opened, and once a week for each other thing,
   whichever links they have. One of the staff who tries a link is not counted.
2. A week is shown when it is over. Nobody can watch a number change, and so learn that somebody came just now.
3. A number under five is "<5", nought too. What is too small waits until, with the weeks after it, it is five or more,
   and is then shown for those weeks together. A number that was shown never changes.
4. So whatever is looked at, however often, over time and over links, no number under five can be worked out: each that
   is hidden may be any of several, and a total is nothing but the sum of what is shown.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from core.coaches import Came, Counted, Link, LinkKind, LinkState, code_in
from core.conversation import CountThrough, Effect, Keep, KeepWish, Opened
from core.report import Frozen
from core.turn import Turn

FEWEST = 5
WEEK = timedelta(days=7)
# How many opened links are remembered of a person, so that each counts once.
MOST_OPENED = 20
# How many links a coach may have that have not ended.
MOST_LINKS = 30


class Stretch(Frozen):
    """Some whole weeks in a row: the Mondays of the first and the last, and how many in them together; None: too few to
    say."""

    first: date
    last: date
    number: int | None


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def published(counts: Mapping[date, int], first: date, today: date) -> tuple[Stretch, ...]:
    """What may be shown of a link's weekly counts, oldest first: from the week of `first` to the last that is over.

    `counts` is by Monday. Only the last stretch can be one without a number.
    """
    found: list[Stretch] = []
    since, pending = monday_of(first), 0
    for week in _weeks(since, monday_of(today)):
        pending += counts.get(week, 0)
        if pending >= FEWEST:
            found.append(Stretch(first=since, last=week, number=pending))
            since, pending = week + WEEK, 0
    if since < monday_of(today):
        found.append(Stretch(first=since, last=monday_of(today) - WEEK, number=None))
    return tuple(found)


def _weeks(first: date, end: date) -> Iterator[date]:
    while first < end:
        yield first
        first += WEEK


def total(stretches: tuple[Stretch, ...]) -> int | None:
    """The sum of what is shown; None where nothing is."""
    numbers = [stretch.number for stretch in stretches if stretch.number is not None]
    return sum(numbers) if numbers else None


def term_end(today: date) -> date:
    """The last day of the school term that a day is in: of the spring's in June, of the autumn's in December."""
    return date(today.year, 6, 30) if today.month <= 6 else date(today.year, 12, 31)


def personal(links: list[Link]) -> Link | None:
    """A coach's own link, of all of theirs."""
    return next((link for link in links if link.kind is LinkKind.PERSONAL and link.ended_at is None), None)


def arrive(turn: Turn, event: Opened) -> None:
    """Somebody opened the bot, perhaps through a coach's link: what they meet afterwards, and what is counted."""
    if code_in(event.payload) is None or event.trying:
        return
    link, before = event.link, turn.conversation.came or Came()
    state = link.state(_today(turn)) if link is not None else LinkState.ENDED
    if link is None or state is LinkState.ENDED:
        # Whoever came through another one before stays with its coach.
        came = before
    elif state is LinkState.PAUSED:
        came = before.model_copy(update={"link": None, "coach": link.coach})
    else:
        came = before.model_copy(update={"link": link.id, "coach": link.coach})
        if link.id not in before.opened:
            came = came.model_copy(update={"opened": (*before.opened, link.id)[-MOST_OPENED:]})
            turn.effects.append(CountThrough(link=link.id, week=monday_of(_today(turn)), what=Counted.OPENED))
    turn.conversation = turn.conversation.model_copy(update={"came": came})


def count(turn: Turn) -> None:
    """Count what was sent in this turn, where it was by somebody who came through a link."""
    what = [_COUNTED[type(effect)] for effect in turn.effects if type(effect) in _COUNTED]
    week = monday_of(_today(turn))
    for one in what:
        came = turn.conversation.came
        if came is None or came.link is None or came.counted.get(one) == week:
            continue
        counted = came.model_copy(update={"counted": {**came.counted, one: week}})
        turn.conversation = turn.conversation.model_copy(update={"came": counted})
        turn.effects.append(CountThrough(link=came.link, week=week, what=one))


_COUNTED: dict[type[Effect], Counted] = {Keep: Counted.REPORTED, KeepWish: Counted.WISHED}


def _today(turn: Turn) -> date:
    return turn.now.astimezone(turn.world.zone).date()
