"""The youth coaches, as residents meet them: what they are for, how each is reached, and when. The rules:

1. The public contact comes first; to write through the bot is a choice beside it.
2. That coaches must tell when a child may be badly off is said before anybody begins.
3. Whoever came through a coach's link sees that coach first.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from core import care
from core.coaches import Coach, Hours, LinkState, code_in
from core.conversation import Event, Opened
from core.ids import token_of
from core.prompts import home_button, press_of
from core.texts import Button, Say, Text, Value
from core.turn import Turn

# A Monday, to name weekdays by.
MONDAY = date(2024, 1, 1)


def page(turn: Turn) -> Say:
    """What a coach is for, and each of them; without any card, whom to ask for one."""
    coaches = ordered(turn)
    if not coaches:
        return care.coach(turn)
    cards = tuple(card(coach, turn.now, turn.world.zone) for coach in coaches)
    parts = (Text(key="coach-for"), *cards, Text(key="coach-duty"), *care.listeners(turn))
    talks = tuple((talk_button(coach),) for coach in coaches if coach.relays)
    return Say(parts=parts, buttons=(*talks, (care.numbers_button(),), (home_button(),)))


def greeting(turn: Turn) -> tuple[Text, ...]:
    """What is said of the coach to somebody who comes through a link: who it is and what for; or that the link works no
    more."""
    event = turn.event
    through = isinstance(event, Opened) and code_in(event.payload) is not None
    coach = _coach_of(turn, event) if through else turn.own_coach
    if coach is not None:
        return (Text(key="coach-yours", args={"card": _in_short(coach)}), Text(key="coach-for"))
    return (Text(key="coach-link-over"),) if through else ()


def _coach_of(turn: Turn, event: Event) -> Coach | None:
    """The coach of the link that was opened, also where one of the staff tries it."""
    link = event.link if isinstance(event, Opened) else None
    today = turn.now.astimezone(turn.world.zone).date()
    return None if link is None or link.state(today) is LinkState.ENDED else turn.world.coach(link.coach)


def ordered(turn: Turn) -> tuple[Coach, ...]:
    """The coaches, the person's own first."""
    own = turn.own_coach
    others = tuple(coach for coach in turn.world.coaches if coach != own)
    return (own, *others) if own is not None else others


def talk_button(coach: Coach) -> Button:
    """To write to a coach through the bot."""
    label = Text(key="coach-talk", args={"name": coach.name})
    return Button(label=label, press=press_of(None, "talk", token_of(coach.id)))


def card(coach: Coach, now: datetime, zone: ZoneInfo) -> Text:
    """A coach's name and ways of contact, a line each."""
    return Text(key="lines", args={"lines": tuple(_lines(coach, now, zone))})


def _in_short(coach: Coach) -> Text:
    """The name and one way of contact: more is a press away."""
    contact = Text(key="coach-phone", args={"phone": coach.phone}) if coach.phone else None
    if contact is None and coach.other:
        contact = Text(key="coach-other", args={"words": coach.other})
    lines = (Text(key="coach-name", args={"name": coach.name}), *((contact,) if contact is not None else ()))
    return Text(key="lines", args={"lines": lines})


def _lines(coach: Coach, now: datetime, zone: ZoneInfo) -> Iterator[Text]:
    yield Text(key="coach-name", args={"name": coach.name})
    if coach.phone:
        yield Text(key="coach-phone", args={"phone": coach.phone})
    if coach.other:
        yield Text(key="coach-other", args={"words": coach.other})
    if coach.hours is not None:
        is_now, hours = answers(coach.hours, now, zone), hours_text(coach.hours, zone)
        yield Text(key="coach-answers-now" if is_now else "coach-answers", args={"hours": hours})


def answers(hours: Hours, now: datetime, zone: ZoneInfo) -> bool:
    """Whether a moment is within a coach's hours."""
    local = now.astimezone(zone)
    return local.isoweekday() in hours.weekdays and hours.opens <= local.time() < hours.closes


def hours_text(hours: Hours, zone: ZoneInfo) -> Text:
    """Hours in words: the weekdays, in stretches, and the times."""
    days = tuple(_stretch(first, last) for first, last in stretches(hours.weekdays))
    told: dict[str, Value] = {"days": days}
    for name, clock in (("opens", hours.opens), ("closes", hours.closes)):
        told[name] = datetime.combine(MONDAY, clock, tzinfo=zone)
    return Text(key="coach-hours", args=told)


def _stretch(first: int, last: int) -> Text:
    days: dict[str, Value] = {"first": _weekday(first), "last": _weekday(last)}
    return Text(key="coach-days" if first != last else "coach-day", args=days)


def _weekday(number: int) -> date:
    return MONDAY + timedelta(days=number - 1)


def stretches(weekdays: tuple[int, ...]) -> list[tuple[int, int]]:
    """Weekdays (1 is Monday) as stretches of days in a row, the first and the last of each."""
    found: list[tuple[int, int]] = []
    for day in sorted(set(weekdays)):
        if found and day == found[-1][1] + 1:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found
