"""A coach's card at the desk: what residents see of them, and each part of it to be changed."""

import re
from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from core.coaches import Coach, Hours
from core.coaching import card, hours_text
from core.desk.home import desk_button
from core.desk.presses import desk_press
from core.texts import Button, Say, Text

ROOM = "card"
# The weekdays to choose from, 1 is Monday.
WEEKDAYS = ("12345", "1234", "123456", "1234567")
NO_HOURS = "0"
PARTS = ("name", "phone", "other")
LONGEST = {"name": 40, "phone": 30, "other": 60}
_CLOCK = r"(\d{1,2})(?:[.:](\d{2}))?"
_HOURS = re.compile(rf"\D*{_CLOCK}\s*\D{{1,5}}\s*{_CLOCK}\D*")
_PHONE = re.compile(r"\+?[\d\s()/-]{5,30}")


def _button(key: str, act: str, about: str = "", style: str | None = None) -> Button:
    return Button(label=Text(key=key), press=desk_press(ROOM, act, about), style=style)


def page(own: Coach | None, now: datetime, zone: ZoneInfo, *before: Text) -> Say:
    """The card as residents see it, and what can be changed."""
    if own is None:
        begin = _button("card-begin", "name", style="primary")
        return Say(parts=(*before, Text(key="card-none")), buttons=((begin,), (desk_button(),)))
    parts = [*before, Text(key="card", args={"card": card(own, now, zone)})]
    if not own.phone and not own.other:
        parts.append(Text(key="card-no-contact"))
    parts.append(Text(key="card-relays" if own.relays else "card-relays-not"))
    rows = [
        (_button("card-name", "name"), _button("card-phone", "phone")),
        (_button("card-other", "other"), _button("card-hours", "hours")),
        (_button("card-stop-relays", "norelays") if own.relays else _button("card-start-relays", "relays"),),
        (_button("card-remove", "remove", style="danger"),),
    ]
    return Say(parts=tuple(parts), buttons=(*rows, (desk_button(),)))


def ask(part: str, *before: Text) -> Say:
    """A part of the card, to be written."""
    rows: list[tuple[Button, ...]] = []
    if part != "name":
        rows.append((_button("card-leave-out", "clear", part),))
    return Say(parts=(*before, Text(key=f"card-ask-{part}")), buttons=(*rows, (_button("card-back", ""),)))


def ask_days(zone: ZoneInfo) -> Say:
    """On which weekdays a coach answers."""
    rows = tuple(
        (Button(label=_days(weekdays, zone), press=desk_press(ROOM, "days", weekdays)),) for weekdays in WEEKDAYS
    )
    none = (_button("card-no-hours", "days", NO_HOURS),)
    return Say(parts=(Text(key="card-ask-days"),), buttons=(*rows, none, (_button("card-back", ""),)))


def _days(weekdays: str, zone: ZoneInfo) -> Text:
    hours = Hours(weekdays=tuple(map(int, weekdays)), opens=time(), closes=time(1))
    days = hours_text(hours, zone).args["days"]
    return Text(key="card-days", args={"days": days})


def ask_clock(*, again: bool = False) -> Say:
    """Between which times."""
    parts = (Text(key="card-clock-again"),) if again else ()
    return Say(parts=(*parts, Text(key="card-ask-clock")), buttons=((_button("card-back", ""),),))


def ask_to_remove() -> Say:
    """What goes with the card, and a last question."""
    yes = _button("card-remove-yes", "removed", style="danger")
    return Say(parts=(Text(key="card-remove-ask"),), buttons=((yes,), (_button("card-back", ""),)))


def read_hours(weekdays: Sequence[int], text: str) -> Hours | None:
    """Times as people write them: "10-20", "10.00–20.30", "from 9 to 17"; None for what is none, or ends too early."""
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        return None
    opens, closes = _clock(found[1], found[2]), _clock(found[3], found[4])
    if opens is None or closes is None or opens >= closes:
        return None
    return Hours(weekdays=tuple(weekdays), opens=opens, closes=closes)


def _clock(hour: str, minute: str | None) -> time | None:
    # "24" is the last minute of the day: a day's hours end on it.
    if int(hour) == 24 and int(minute or 0) == 0:
        return time(23, 59)
    return time(int(hour), int(minute or 0)) if int(hour) < 24 and int(minute or 0) < 60 else None


def is_phone(text: str) -> bool:
    """Whether it looks like a number that somebody can call."""
    return _PHONE.fullmatch(text) is not None and sum(sign.isdigit() for sign in text) >= 5
