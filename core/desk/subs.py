"""The room of subscriptions: the pages. Buttons name a member by token where one is to be subscribed for (a group chat,
by an admin), else a subscription by its own."""

from core.access import Right, allows
from core.desk.home import desk_button
from core.desk.presses import desk_press
from core.digest.model import Period
from core.ids import token_of
from core.staff import Member
from core.subscribing import CLOCKS, OFFERED, key_of, often_text, scope_text, weekday_date
from core.subscriptions import BURST, Subscription, is_group
from core.texts import Button, Rows, Say, Text
from core.world import World

ROOM = "subs"
TELEGRAM, EMAIL, BOTH = "telegram", "email", "both"


def overview(world: World, owner: Member, own: list[Subscription], language: str, *, others: bool) -> Say:
    """A member's subscriptions, each with a button. `others`: they belong to another than who reads this."""
    digests = [one for one in own if one.is_digest]
    who = token_of(owner.id)
    parts = [Text(key="subs-of", args={"name": owner.name}) if others else Text(key="subs")]
    if digests:
        lines = tuple(_line(world, number, one, language) for number, one in enumerate(digests, 1))
        parts.append(Text(key="lines", args={"lines": lines}))
    else:
        parts.append(Text(key="subs-none"))
    rows: list[tuple[Button, ...]] = [
        (Button(label=Text(key="subs-open", args={"number": number}), press=desk_press(ROOM, "one", token_of(one.id))),)
        for number, one in enumerate(digests, 1)
    ]
    if not digests:
        rows.append((_button(Text(key="subs-default"), "default", who, style="success"),))
    rows.append((_button(Text(key="subs-new"), "new", who),))
    if allows(owner.role, Right.BURSTS):
        wanted = any(one.period == BURST for one in own)
        label = Text(key="subs-burst")
        rows.append(
            (
                Button(
                    label=Text(key="ticked", args={"label": label}) if wanted else label,
                    press=desk_press(ROOM, "burst", who),
                ),
            )
        )
        parts.append(Text(key="subs-burst-note"))
    return Say(parts=tuple(parts), buttons=(*rows, (desk_button(),)))


def what(world: World, offered: tuple[str, ...], about: str, act: str, language: str, back: tuple[str, str]) -> Say:
    """What the digest is about, of what is offered; a press goes to `act`."""
    rows = tuple(
        (
            Button(
                label=scope_text(scope, world, language),
                press=desk_press(ROOM, act, f"{about}:{key_of(scope)}"),
            ),
        )
        for scope in offered
    )
    return Say(parts=(Text(key="subs-ask-what"),), buttons=(*rows, (_back(*back),)))


def how_often(about: str, act: str, back: tuple[str, str]) -> Say:
    """How often it comes."""
    rows = tuple(
        (Button(label=Text(key=f"subs-every-{period.value}"), press=desk_press(ROOM, act, f"{about}:{period.value}")),)
        for period in OFFERED
    )
    return Say(parts=(Text(key="subs-ask-often"),), buttons=(*rows, (_back(*back),)))


def weekday(subscription: Subscription) -> Say:
    """On which day of the week it comes."""
    token = token_of(subscription.id)
    days = [
        Button(
            label=Text(key="subs-weekday", args={"day": weekday_date(day)}),
            press=desk_press(ROOM, "setday", f"{token}:{day}"),
        )
        for day in range(1, 8)
    ]
    rows = tuple(tuple(days[start : start + 2]) for start in range(0, 7, 2))
    return Say(parts=(Text(key="subs-ask-day"),), buttons=(*rows, (_back("one", token),)))


def clock(subscription: Subscription, *, refused: bool = False, unclear: bool = False) -> Say:
    """At what time it comes: some buttons, and any other may be written."""
    token = token_of(subscription.id)
    times = tuple(
        Button(
            label=Text(key="literal", args={"words": time}),
            press=desk_press(ROOM, "settime", f"{token}:{time.replace(':', '')}"),
        )
        for time in CLOCKS
    )
    parts = [Text(key="subs-ask-time")]
    if refused:
        parts.insert(0, Text(key="subs-time-refused"))
    if unclear:
        parts.insert(0, Text(key="subs-time-unclear"))
    return Say(parts=tuple(parts), buttons=(times[:2], times[2:], (_back("one", token),)))


def tongue(world: World, subscription: Subscription) -> Say:
    """In which language it comes."""
    token = token_of(subscription.id)
    labels = [
        Button(label=Text(key=f"language-{code}"), press=desk_press(ROOM, "setlang", f"{token}:{code}"))
        for code in world.languages
    ]
    rows = tuple(tuple(labels[start : start + 2]) for start in range(0, len(labels), 2))
    return Say(parts=(Text(key="subs-ask-language"),), buttons=(*rows, (_back("one", token),)))


def channel(subscription: Subscription) -> Say:
    """Where it goes."""
    token = token_of(subscription.id)
    rows = tuple(
        (Button(label=Text(key=f"subs-by-{way}"), press=desk_press(ROOM, "setchannel", f"{token}:{way}")),)
        for way in (TELEGRAM, EMAIL, BOTH)
    )
    return Say(parts=(Text(key="subs-ask-channel"),), buttons=(*rows, (_back("one", token),)))


def mail_address(subscription: Subscription, known: str | None, way: str, *, unclear: bool = False) -> Say:
    """Which address: one that this member has confirmed before, or another that is written."""
    token = token_of(subscription.id)
    parts = [Text(key="subs-ask-email")]
    if unclear:
        parts.insert(0, Text(key="subs-email-unclear"))
    rows: list[tuple[Button, ...]] = []
    if known is not None:
        same = Text(key="literal", args={"words": known})
        rows.append((Button(label=same, press=desk_press(ROOM, "same", f"{token}:{way}")),))
    return Say(parts=tuple(parts), buttons=(*rows, (_back("one", token),)))


def code(subscription: Subscription, email: str, *, wrong: bool = False, worthless: bool = False) -> Say:
    """The code that was mailed is to be written."""
    token = token_of(subscription.id)
    words = Text(
        key="subs-code-worthless" if worthless else "subs-code-wrong" if wrong else "subs-ask-code",
        args={"email": email},
    )
    again = _button(Text(key="subs-again"), "again", token)
    return Say(parts=(words,), buttons=((again,), (_back("one", token),)))


def one(world: World, subscription: Subscription, language: str, *, mail: bool, owner: Member) -> Say:
    """One subscription, and everything of it that can be changed. `mail`: there is a mail server."""
    token = token_of(subscription.id)
    paused = subscription.paused_at is not None
    rows: list[tuple[Button, ...]] = [(_button(Text(key="subs-preview"), "preview", token, style="primary"),)]
    rows.append((_button(Text(key="subs-what"), "what", token), _button(Text(key="subs-often-change"), "often", token)))
    times = [_button(Text(key="subs-time"), "time", token)]
    if subscription.period is Period.WEEK:
        times.insert(0, _button(Text(key="subs-day"), "day", token))
    rows.append(tuple(times))
    where = [_button(Text(key="subs-language"), "lang", token)]
    if mail and not is_group(owner.address):
        where.append(_button(Text(key="subs-channel"), "channel", token))
    rows.append(tuple(where))
    if mail and subscription.unconfirmed is not None:
        rows.append((_button(Text(key="subs-enter-code"), "code", token),))
    pause = (
        _button(Text(key="subs-resume"), "resume", token) if paused else _button(Text(key="subs-pause"), "pause", token)
    )
    rows.append((pause, _button(Text(key="subs-stop"), "stop", token)))
    rows.append((_back("list", token_of(owner.id)),))
    return Say(parts=_told(world, subscription, language), buttons=tuple(rows))


def stop(subscription: Subscription) -> Say:
    """Whether it shall end."""
    token = token_of(subscription.id)
    rows: Rows = ((_button(Text(key="subs-stop-yes"), "gone", token, style="danger"),), (_back("one", token),))
    return Say(parts=(Text(key="subs-ask-stop"),), buttons=rows)


def _told(world: World, subscription: Subscription, language: str) -> tuple[Text, ...]:
    ways = []
    if subscription.telegram is not None:
        ways.append(Text(key="subs-to-telegram"))
    if subscription.email is not None:
        ways.append(Text(key="literal", args={"words": subscription.email.partition(":")[2]}))
    parts = [
        Text(
            key="subs-one",
            args={
                "what": scope_text(subscription.scope, world, language),
                "often": often_text(subscription),
                "where": Text(key="subs-ways", args={"ways": tuple(ways)}),
                "language": Text(key=f"language-{subscription.language}"),
            },
        )
    ]
    if subscription.next_at is None:
        parts.append(Text(key="subs-paused"))
    else:
        parts.append(Text(key="subs-next", args={"at": subscription.next_at}))
    if subscription.unconfirmed is not None:
        parts.append(Text(key="subs-unconfirmed", args={"email": subscription.unconfirmed.email}))
    return tuple(parts)


def _line(world: World, number: int, subscription: Subscription, language: str) -> Text:
    return Text(
        key="subs-line" if subscription.paused_at is None else "subs-line-paused",
        args={
            "number": number,
            "what": scope_text(subscription.scope, world, language),
            "often": often_text(subscription),
        },
    )


def _button(label: Text, act: str, about: str, style: str | None = None) -> Button:
    return Button(label=label, press=desk_press(ROOM, act, about), style=style)


def _back(act: str, about: str) -> Button:
    return _button(Text(key="button-back"), act, about)
