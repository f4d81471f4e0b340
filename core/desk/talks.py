"""Talks at the desk of the coach who has them, and what both sides are told. The rules:

1. A coach knows a talk by four signs: nothing on a page says who writes.
2. What somebody wrote is shown to the coach who has the talk, and from the moment that the resident let them see.
"""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from core.coaches import Coach
from core.coaching import card
from core.desk.home import desk_button
from core.desk.people import BETWEEN
from core.desk.presses import desk_press
from core.ids import token_of
from core.prompts import home_button, press_of
from core.talking import AFRESH, NO, WITH_LINES
from core.talks import Line, Talk, name_of
from core.texts import Button, Rows, Say, Text, Value

ROOM = "talks"
TALKS_SHOWN = 20
LINES_SHOWN = 12
# A message of Telegram's holds 4096 signs; so much of a line is shown beside others.
LONGEST_LINE = 280
LONGEST_ALONE = 3500


def _button(key: str, act: str, about: str = "", style: str | None = None, **args: Value) -> Button:
    return Button(label=Text(key=key, args=dict(args)), press=desk_press(ROOM, act, about), style=style)


def _back() -> tuple[Button, ...]:
    return (_button("talks-back", ""),)


def _args(talk: Talk) -> dict[str, Value]:
    return {"talk": name_of(talk.id)}


def overview(talks: Sequence[Talk], *before: Text, days: int) -> Say:
    """A coach's talks, the open ones first."""
    rows = tuple((_row(talk),) for talk in talks)
    told = Text(key="talks" if talks else "talks-none", args={"days": days})
    return Say(parts=(*before, told), buttons=(*rows, (desk_button(),)))


def _row(talk: Talk) -> Button:
    is_open, about = talk.ended_at is None, token_of(talk.id)
    return _button("talks-one" if is_open else "talks-one-ended", "open", about, talk=name_of(talk.id))


def page(talk: Talk, lines: Sequence[Line], *, older: bool, days: int) -> Say:
    """One talk: its last lines, oldest first, and what can be done. `older`: there are more before them."""
    args = {**_args(talk), "begun": talk.begun_at, "days": days}
    parts = [Text(key="talks-page" if talk.ended_at is None else "talks-page-ended", args=args)]
    if older:
        parts.append(Text(key="talks-older"))
    parts += [_line(line) for line in lines] or [Text(key="talks-no-lines")]
    if talk.offered is not None:
        parts.append(Text(key="talks-is-offered"))
    return Say(parts=tuple(parts), buttons=(*_acts(talk), _back()))


def _line(line: Line) -> Text:
    words = line.words or ""
    shown = words if len(words) <= LONGEST_LINE else words[: LONGEST_LINE - 1].rstrip() + "…"
    return Text(key=f"talks-line-{line.by.value}", args={"at": line.at, "words": shown})


def _acts(talk: Talk) -> Rows:
    if talk.ended_at is not None:
        return ()
    token = token_of(talk.id)
    over = (
        _button("talks-unoffer", "unoffer", token) if talk.offered is not None else _button("talks-over", "over", token)
    )
    return (
        (_button("talks-say", "say", token, style="primary"),),
        (over, _button("talks-end", "end", token, style="danger")),
    )


def _under(talk: Talk) -> Rows:
    """What a coach may do with a line that has come."""
    token = token_of(talk.id)
    return ((_button("talks-say", "say", token, style="primary"), _button("talks-open", "open", token)),)


def begun(talk: Talk) -> Say:
    """To the coach: somebody wants to talk."""
    return Say(parts=(Text(key="talks-begun", args=_args(talk)),), buttons=_under(talk))


def heard(talk: Talk, words: str) -> list[Say]:
    """To the coach: what the resident wrote; a long text is a message of its own."""
    if len(words) <= LONGEST_ALONE:
        return [Say(parts=(Text(key="talks-heard", args={**_args(talk), "words": words}),), buttons=_under(talk))]
    alone = Say(parts=(Text(key="literal", args={"words": words}),))
    return [Say(parts=(Text(key="talks-heard-long", args=_args(talk)),), buttons=_under(talk)), alone]


def ask_words(talk: Talk, after: Text | None = None) -> Say:
    """To the coach: write. What is written next goes to this talk, until it is left; `after` says what became of the
    last words, where there were any."""
    done = _button("talks-done", "open", token_of(talk.id))
    return Say(parts=(after or Text(key="talks-ask", args=_args(talk)),), buttons=((done,),))


def passed(talk: Talk, until: datetime | None) -> Text:
    """To the coach: it is on its way, or waits for the morning."""
    if until is None:
        return Text(key="talks-passed", args=_args(talk))
    return Text(key="talks-passed-later", args={**_args(talk), "until": until})


def choose_coach(talk: Talk, others: Sequence[Coach]) -> Say:
    """To the coach: whom to hand it over to."""
    token = token_of(talk.id)
    rows = tuple(
        (_button("talks-to", "offer", f"{token}{BETWEEN}{token_of(coach.id)}", name=coach.name),) for coach in others
    )
    keep = _button("talks-keep", "open", token)
    told = Text(key="talks-choose" if others else "talks-no-other", args=_args(talk))
    return Say(parts=(told,), buttons=(*rows, (keep,)))


def ask_to_end(talk: Talk) -> Say:
    """To the coach: a last question."""
    token = token_of(talk.id)
    yes = _button("talks-end-yes", "ended", token, style="danger")
    return Say(
        parts=(Text(key="talks-end-ask", args=_args(talk)),), buttons=((yes,), (_button("talks-keep", "open", token),))
    )


def ended_by_resident(talk: Talk) -> Say:
    """To the coach: it has ended."""
    return Say(parts=(Text(key="talks-ended-by-resident", args=_args(talk)),), buttons=(_back(),))


def not_arrived(talk: Talk) -> Say:
    """To the coach: what they wrote does not go through, and it has ended."""
    return Say(parts=(Text(key="talks-not-arrived", args=_args(talk)),), buttons=(_back(),))


def offer_refused(talk: Talk) -> Say:
    """To the coach who offered: the resident would rather stay."""
    return Say(parts=(Text(key="talks-offer-refused", args=_args(talk)),), buttons=_under(talk))


def handed_over(talk: Talk) -> Say:
    """To the coach who had it."""
    return Say(parts=(Text(key="talks-handed-over", args=_args(talk)),), buttons=(_back(),))


def taken_over(talk: Talk) -> Say:
    """To the coach who has it now."""
    return Say(parts=(Text(key="talks-taken-over", args=_args(talk)),), buttons=_under(talk))


def said(talk: Talk, name: str | None, words: str) -> Say:
    """To the resident: what the coach wrote."""
    end = Button(label=Text(key="talk-end"), press=press_of(None, "talkend", token_of(talk.id)))
    return Say(parts=(Text(key="talk-said", args={"name": _named(name), "words": words}),), buttons=((end,),))


def offered(talk: Talk, name: str | None, new: Coach, now: datetime, zone: ZoneInfo) -> Say:
    """To the resident: whether another coach may take over. The duty is said again."""
    token = token_of(talk.id)

    def choice(key: str, said: str) -> tuple[Button, ...]:
        label = Text(key=key, args={"name": new.name})
        return (Button(label=label, press=press_of(None, "talkover", f"{token}{BETWEEN}{said}")),)

    parts = (
        Text(key="talk-offer", args={"name": _named(name), "other": new.name}),
        Text(key="talk-duty", args={"name": new.name}),
        Text(key="talk-contact", args={"card": card(new, now, zone)}),
    )
    rows = (choice("talk-offer-with", WITH_LINES), choice("talk-offer-afresh", AFRESH), choice("talk-offer-no", NO))
    return Say(parts=parts, buttons=rows)


def gone(coach: Coach | None, now: datetime, zone: ZoneInfo) -> Say:
    """To the resident: the coach has ended it, or is a coach no more; and whom to turn to."""
    if coach is None:
        told: tuple[Text, ...] = (Text(key="talk-coach-gone"),)
    else:
        contact = Text(key="talk-contact", args={"card": card(coach, now, zone)})
        told = (Text(key="talk-ended-by-coach", args={"name": coach.name}), contact)
    more = Button(label=Text(key="menu-coach"), press=press_of(None, "menu", "coach"))
    return Say(parts=told, buttons=((more,), (home_button(),)))


def _named(name: str | None) -> Value:
    return name if name is not None else Text(key="role-coach")
