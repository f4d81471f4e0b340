"""A coach's links, as pages: what there are, one of them with its numbers, a new one. The rules:

1. What is shown of the numbers is what `core.links` publishes, and nothing else of them reaches a page.
2. A link's name is the coach's own: residents never see it.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from core.coaches import LONGEST_LINK_NAME, Counted, Link, LinkKind, LinkState, address_of
from core.desk.home import desk_button
from core.desk.people import BETWEEN
from core.desk.presses import desk_press
from core.ids import token_of
from core.links import FEWEST, MOST_LINKS, Stretch, published, total
from core.texts import Button, Say, Text, Value

ROOM = "links"
# What a new link may be for; a coach's personal one makes itself.
KINDS = (LinkKind.SCHOOL, LinkKind.EVENT, LinkKind.OTHER)
FEW = f"<{FEWEST}"
NO_END, THIS_TERM, A_DAY = "none", "term", "day"
WEEKS_SHOWN = 8
ENDED_SHOWN = 10

Counts = Mapping[tuple[date, Counted], int]


def _button(key: str, act: str, about: str = "", style: str | None = None, **args: Value) -> Button:
    return Button(label=Text(key=key, args=dict(args)), press=desk_press(ROOM, act, about), style=style)


def _back() -> tuple[Button, ...]:
    return (_button("links-back", ""),)


def name_of(link: Link) -> str | Text:
    """What a link is called at the desk."""
    return link.name or Text(key=f"links-kind-{link.kind.value}")


def overview(links: Sequence[Link], today: date, *before: Text) -> Say:
    """All of them, those that work first; of the ended ones the last few."""
    ended = [one for one in links if one.state(today) is LinkState.ENDED]
    shown = [one for one in links if one.state(today) is not LinkState.ENDED]
    full = len(shown) >= MOST_LINKS
    rows = tuple((_row(one, today),) for one in (*shown, *ended[-ENDED_SHOWN:]))
    parts = (*before, Text(key="links"), *((Text(key="links-full", args={"most": MOST_LINKS}),) if full else ()))
    new = () if full else ((_button("links-new", "new", style="primary"),),)
    return Say(parts=parts, buttons=(*rows, *new, (desk_button(),)))


def _row(link: Link, today: date) -> Button:
    state = link.state(today)
    about, name = token_of(link.id), name_of(link)
    is_open = state is LinkState.OPEN
    return _button("links-one" if is_open else f"links-one-{state.value}", "open", about, name=name)


def page(link: Link, handle: str, counts: Counts, today: date, *before: Text) -> Say:
    """One link: its address, its state, its numbers, and what can be done with it."""
    told: dict[str, Value] = {"kind": Text(key=f"links-kind-{link.kind.value}")}
    told["link"] = address_of(handle, link.code)
    title = (
        Text(key="links-page", args={**told, "name": link.name}) if link.name else Text(key="links-page-own", args=told)
    )
    state, token = link.state(today), token_of(link.id)
    parts = [*before, title, _stands(link, today), *numbers(link, counts, today)]
    rows: list[tuple[Button, ...]] = []
    if state is not LinkState.ENDED:
        rows.append((Button(label=Text(key="links-copy"), copies=address_of(handle, link.code)),))
        rows.append((Button(label=Text(key="links-material"), press=desk_press("material", "", token)),))
        rows.append((_button("links-rename", "rename", token),))
        if link.kind is not LinkKind.PERSONAL:
            rows.append((_button("links-term", "term", token),))
        paused = state is LinkState.PAUSED
        rows.append((_button("links-resume", "resume", token) if paused else _button("links-pause", "pause", token),))
        rows.append((_button("links-end", "end", token, style="danger"),))
    return Say(parts=tuple(parts), buttons=(*rows, _back()))


def _stands(link: Link, today: date) -> Text:
    state = link.state(today)
    if state is LinkState.OPEN and link.ends_on is not None:
        return Text(key="links-open-until", args={"day": link.ends_on})
    return Text(key=f"links-{state.value}")


def numbers(link: Link, counts: Counts, today: date) -> list[Text]:
    """What may be shown of the numbers: a line a week, newest first, and the sums of what is shown."""
    first = link.made_at.date()
    by_kind = {
        what: published({week: n for (week, of), n in counts.items() if of is what}, first, today) for what in Counted
    }
    weeks = sorted({week for stretches in by_kind.values() for week in _mondays(stretches)}, reverse=True)
    if not weeks:
        return [Text(key="links-no-week", args={"few": FEW})]
    lines = tuple(
        Text(
            key="links-week",
            args={"day": week, **{what.value: _cell(stretches, week) for what, stretches in by_kind.items()}},
        )
        for week in weeks[:WEEKS_SHOWN]
    )
    sums: dict[str, Value] = {what.value: _number(total(stretches)) for what, stretches in by_kind.items()}
    return [
        Text(key="links-weeks", args={"lines": lines}),
        Text(key="links-sum", args=sums),
        Text(key="links-note", args={"few": FEW}),
    ]


def _mondays(stretches: Sequence[Stretch]) -> list[date]:
    """Every week from the first to the last, as all kinds have the same."""
    if not stretches:
        return []
    first, last = stretches[0].first, stretches[-1].last
    return [date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1, 7)]


def _cell(stretches: Sequence[Stretch], week: date) -> Value:
    """What a week shows: its number; that of the weeks up to it; or that it was too few."""
    stretch = next(one for one in stretches if one.first <= week <= one.last)
    if stretch.number is None or week != stretch.last:
        return _number(None)
    if stretch.first == stretch.last:
        return _number(stretch.number)
    return Text(key="links-since", args={"number": stretch.number, "day": stretch.first})


def _number(number: int | None) -> Value:
    return FEW if number is None else number


def choose_kind() -> Say:
    """What a new link is for."""
    rows = tuple((_button(f"links-for-{kind.value}", "kind", kind.value),) for kind in KINDS)
    return Say(parts=(Text(key="links-ask-kind"),), buttons=(*rows, _back()))


def ask_name(link: Link | None = None, *, again: bool = False) -> Say:
    """What a link is to be called: a new one, or one that is there."""
    parts = (Text(key="links-name-again", args={"most": LONGEST_LINK_NAME}),) if again else ()
    back = _back() if link is None else (_button("links-keep", "open", token_of(link.id)),)
    return Say(parts=(*parts, Text(key="links-ask-name")), buttons=(back,))


def choose_term(link: Link, until: date, *before: Text) -> Say:
    """Until when a link works. `until` is the last day of this school term."""
    token = token_of(link.id)
    rows = (
        (_button("links-until-term", "until", f"{token}{BETWEEN}{THIS_TERM}", day=until),),
        (_button("links-until-none", "until", f"{token}{BETWEEN}{NO_END}"),),
        (_button("links-until-day", "until", f"{token}{BETWEEN}{A_DAY}"),),
        (_button("links-keep", "open", token),),
    )
    return Say(parts=(*before, Text(key="links-ask-term")), buttons=rows)


def ask_day(link: Link, *, again: bool = False) -> Say:
    """The last day of a link's term, to be written."""
    parts = (Text(key="links-day-again"),) if again else ()
    keep = _button("links-keep", "open", token_of(link.id))
    return Say(parts=(*parts, Text(key="links-ask-day")), buttons=((keep,),))


def ask_to_end(link: Link) -> Say:
    """What ending means, and a last question."""
    token = token_of(link.id)
    yes = _button("links-end-yes", "ended", token, style="danger")
    return Say(
        parts=(Text(key="links-end-ask", args={"name": name_of(link)}),),
        buttons=((yes,), (_button("links-keep", "open", token),)),
    )
