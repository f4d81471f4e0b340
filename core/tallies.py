"""How the service itself does, counted by day: how many came, told something, gave up where. The rules:

1. A tally is a number under a name and a detail. No person, place or word is in any of it, and none can be got out.
2. What is counted is what a turn did, from the conversation before it and after it, so that it is counted once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from core.conversation import Conversation, Draft, Effect, Erase, Event, Expired, Keep, KeepWish, Step

WEEK = timedelta(days=7)


class Name(StrEnum):
    """What is counted; in brackets what its detail is."""

    OPENED = "opened"  # somebody wrote to the bot for the first time (language)
    BEGAN = "began"  # a report or a wish was begun (language)
    FINISHED = "finished"  # one was sent (language)
    STOPPED = "stopped"  # one was cancelled, or lay too long (the question or step at which)
    UNDELIVERABLE = "undeliverable"  # a message did not arrive (reason)
    SET_ASIDE = "set_aside"  # an update could not be handled (none)


@dataclass(frozen=True, slots=True)
class Tally:
    """One more of something."""

    name: Name
    detail: str = ""


def day_of(now: datetime, zone: tzinfo) -> date:
    """The day under which something is counted, in the municipality's zone."""
    return now.astimezone(zone).date()


def tallies_of(
    before: Conversation | None, after: Conversation, event: Event, effects: Sequence[Effect]
) -> tuple[Tally, ...]:
    """What one turn of a resident adds. `before` is None for somebody who was not known."""
    found: list[Tally] = []
    if before is None and not isinstance(event, Expired):
        found.append(Tally(Name.OPENED, after.language))
    was, now = before.draft if before is not None else None, after.draft
    if any(isinstance(effect, Erase) for effect in effects):
        now = None
    sent = any(isinstance(effect, Keep | KeepWish) for effect in effects)
    if now is not None and (was is None or was.id != now.id):
        found.append(Tally(Name.BEGAN, after.language))
    if sent:
        # What is told in full at once is sent without having been open at the end of any turn before.
        if was is None:
            found.append(Tally(Name.BEGAN, after.language))
        found.append(Tally(Name.FINISHED, after.language))
    elif before is not None and was is not None and (now is None or now.id != was.id):
        found.append(Tally(Name.STOPPED, stop_of(before.step, was)))
    return tuple(found)


def stop_of(step: Step, draft: Draft) -> str:
    """Where somebody was when they stopped: the question that was asked, or the step."""
    if step in (Step.ASKING, Step.WHICH_PLACE) and draft.asking is not None:
        return draft.asking
    return step.value


@dataclass(frozen=True, slots=True)
class Answers:
    """How quickly staff answer: of `reports` that came, `answered` have got a first answer or state, half of those
    within `median`; None where none has."""

    reports: int
    answered: int
    median: timedelta | None


@dataclass(frozen=True, slots=True)
class Service:
    """How the service did from `first` to `last`, both included. Each list has the most frequent at the head."""

    first: date
    last: date
    opened: int
    began: int
    finished: int
    stopped: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]
    undeliverable: tuple[tuple[str, int], ...]
    set_aside: int
    answers: Answers


def service_of(
    first: date, last: date, counts: dict[tuple[str, str], int], waited: Sequence[timedelta], reports: int
) -> Service:
    """The figures of some days, from the counts by name and detail, and how long each first answer took."""

    def total(name: Name) -> int:
        return sum(count for (counted, _), count in counts.items() if counted == name)

    def ranked(name: Name) -> tuple[tuple[str, int], ...]:
        found = [(detail, count) for (counted, detail), count in counts.items() if counted == name]
        return tuple(sorted(found, key=lambda one: (-one[1], one[0])))

    return Service(
        first=first,
        last=last,
        opened=total(Name.OPENED),
        began=total(Name.BEGAN),
        finished=total(Name.FINISHED),
        stopped=ranked(Name.STOPPED),
        languages=ranked(Name.BEGAN),
        undeliverable=ranked(Name.UNDELIVERABLE),
        set_aside=total(Name.SET_ASIDE),
        answers=Answers(reports, len(waited), median(waited)),
    )


def median(waited: Sequence[timedelta]) -> timedelta | None:
    """The middle of some times; of an even number the mean of the two in the middle. None of none."""
    if not waited:
        return None
    ordered, half = sorted(waited), len(waited) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def this_week(today: date) -> tuple[date, date]:
    """Monday of this week, and today."""
    return today - timedelta(days=today.weekday()), today


def last_week(today: date) -> tuple[date, date]:
    """Monday and Sunday of the week that has ended."""
    monday = this_week(today)[0] - WEEK
    return monday, monday + WEEK - timedelta(days=1)
