"""The room of subscriptions: order a digest, change it, see one now, pause it, end it. The rules:

1. One's own are one's own; an admin may have those of another member, as of a group chat.
2. E-mail goes to an address only when whoever reads it has written back the code that was mailed there.
"""

import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime
from html import escape

from bot.desk.turn import DeskTurn
from bot.posting import new_id
from core.access import Right, allows
from core.conversation import Said, WantDigest
from core.desk import subs
from core.digest.model import Period
from core.ids import read_token, token_of
from core.mailing import (
    CODE_DIGITS,
    MAILS_WITHIN,
    MOST_MAILS,
    Unconfirmed,
    confirms,
    digest_of,
    is_worthless,
    read_address,
)
from core.messages import SendMail
from core.ports import Transaction
from core.ports_subscriptions import SlotState
from core.slots import is_refused, read_clock
from core.staff import Member
from core.subscribing import MOST, OFFERED, made_for, scope_with, scopes
from core.subscriptions import BURST, Subscription, changed, mail_address
from core.texts import Text
from core.world import World

# How many previews and slots are looked through for one that is on its way.
WAITING = 500


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """A button, or the room itself."""
    token, _, rest = about.partition(":")
    if act in _OF_ONE:
        found = await _found(desk, token)
        if found is None:
            desk.toast(Text(key="subs-gone"), alert=True)
            return
        await _OF_ONE[act](desk, *found, rest)
        return
    owner = await _owner(desk, token)
    if owner is None:
        desk.toast(Text(key="subs-gone"), alert=True)
        return
    await _OF_MEMBER.get(act, _list)(desk, owner, rest)


async def hear(desk: DeskTurn, act: str, about: str) -> None:
    """A time, an address or a code that was asked for."""
    token, _, rest = about.partition(":")
    found = await _found(desk, token)
    if found is None or act not in _HEARD:
        await _list(desk, desk.member, "")
        return
    words = desk.event.text if isinstance(desk.event, Said) else ""
    await _HEARD[act](desk, *found, rest, words)


async def default_subscription(tx: Transaction, member: Member, world: World, now: datetime) -> Subscription:
    """Subscribe a member, or a group chat that is one, as most want it; what they have already stays as it is."""
    new = made_for(member, world, new_id(now), now)
    own = await tx.subscriptions.mine(member.person)
    same = next((one for one in own if one.sorts_with == new.sorts_with), None)
    if same is None:
        await tx.subscriptions.put(new)
    return same or new


async def _owner(desk: DeskTurn, token: str) -> Member | None:
    """Whose subscriptions these are; None when they are not this member's to see."""
    if token in ("", token_of(desk.member.id)):
        return desk.member
    id = read_token(token)
    if id is None or not allows(desk.member.role, Right.PEOPLE):
        return None
    return await desk.tx.staff.with_id(id)


async def _found(desk: DeskTurn, token: str) -> tuple[Subscription, Member] | None:
    """The subscription that a button names, and whose it is; None when it is not this member's to see."""
    id = read_token(token)
    subscription = None if id is None else await desk.tx.subscriptions.with_id(id)
    if subscription is None or not subscription.is_digest:
        return None
    if subscription.person == desk.member.person:
        return subscription, desk.member
    if not allows(desk.member.role, Right.PEOPLE):
        return None
    owner = await desk.tx.staff.member(subscription.person)
    return None if owner is None else (subscription, owner)


async def _list(desk: DeskTurn, owner: Member, _rest: str) -> None:
    own = await desk.tx.subscriptions.mine(owner.person)
    others = owner.person != desk.member.person
    desk.show(subs.overview(desk.world, owner, own, desk.language, others=others))


async def _default(desk: DeskTurn, owner: Member, _rest: str) -> None:
    made = await _add(desk, owner, made_for(owner, desk.world, new_id(desk.now), desk.now))
    await _one(desk, made, owner, "")


async def _new(desk: DeskTurn, owner: Member, _rest: str) -> None:
    offered, who = scopes(desk.world, desk.now), token_of(owner.id)
    desk.show(subs.what(desk.world, offered, who, "choose", desk.language, ("list", who)))


async def _choose(desk: DeskTurn, owner: Member, rest: str) -> None:
    who = token_of(owner.id)
    if scope_with(rest, scopes(desk.world, desk.now)) is None:
        await _new(desk, owner, "")
        return
    desk.show(subs.how_often(f"{who}:{rest}", "make", ("new", who)))


async def _make(desk: DeskTurn, owner: Member, rest: str) -> None:
    key, _, named = rest.partition(":")
    scope, period = scope_with(key, scopes(desk.world, desk.now)), _period(named)
    if scope is None or period is None:
        await _new(desk, owner, "")
        return
    new = made_for(owner, desk.world, new_id(desk.now), desk.now, scope=scope, period=period)
    await _one(desk, await _add(desk, owner, new), owner, "")


async def _add(desk: DeskTurn, owner: Member, new: Subscription) -> Subscription:
    """Store it, unless there is one that sends the same or there are too many: that one, or the last."""
    own = [one for one in await desk.tx.subscriptions.mine(owner.person) if one.is_digest]
    same = next((one for one in own if one.sorts_with == new.sorts_with), None)
    if same is not None:
        return same
    if len(own) >= MOST:
        desk.toast(Text(key="subs-too-many"), alert=True)
        return own[-1]
    await desk.tx.subscriptions.put(new)
    await desk.note("subscribed")
    return new


async def _burst(desk: DeskTurn, owner: Member, _rest: str) -> None:
    """Hear of bursts at once, or no more."""
    if allows(owner.role, Right.BURSTS):
        own = [one for one in await desk.tx.subscriptions.mine(owner.person) if one.period == BURST]
        for one in own:
            await desk.tx.subscriptions.remove(one.id)
        if not own:
            await desk.tx.subscriptions.put(made_for(owner, desk.world, new_id(desk.now), desk.now, period=BURST))
        await desk.note("bursts-off" if own else "bursts-on")
    await _list(desk, owner, "")


async def _one(desk: DeskTurn, subscription: Subscription, owner: Member, _rest: str) -> None:
    desk.show(subs.one(desk.world, subscription, desk.language, mail=desk.mail, owner=owner))


async def _change(desk: DeskTurn, subscription: Subscription, owner: Member, **changes: object) -> None:
    made = changed(subscription, desk.world.zone, desk.now, **changes)
    await desk.tx.subscriptions.put(made)
    await _one(desk, made, owner, "")


async def _what(desk: DeskTurn, subscription: Subscription, _owner: Member, _rest: str) -> None:
    token = token_of(subscription.id)
    offered = scopes(desk.world, desk.now)
    desk.show(subs.what(desk.world, offered, token, "setwhat", desk.language, ("one", token)))


async def _set_what(desk: DeskTurn, subscription: Subscription, owner: Member, rest: str) -> None:
    scope = scope_with(rest, scopes(desk.world, desk.now)) or subscription.scope
    await _change(desk, subscription, owner, scope=scope)


async def _often(desk: DeskTurn, subscription: Subscription, _owner: Member, _rest: str) -> None:
    token = token_of(subscription.id)
    desk.show(subs.how_often(token, "setoften", ("one", token)))


async def _set_often(desk: DeskTurn, subscription: Subscription, owner: Member, rest: str) -> None:
    await _change(desk, subscription, owner, period=_period(rest) or subscription.period)


async def _day(desk: DeskTurn, subscription: Subscription, _owner: Member, _rest: str) -> None:
    desk.show(subs.weekday(subscription))


async def _set_day(desk: DeskTurn, subscription: Subscription, owner: Member, rest: str) -> None:
    weekly = subscription.period is Period.WEEK and rest in tuple("1234567")
    await _change(desk, subscription, owner, weekday=int(rest) if weekly else subscription.weekday)


async def _time(desk: DeskTurn, subscription: Subscription, _owner: Member, _rest: str) -> None:
    desk.wait_for(subs.ROOM, "time", token_of(subscription.id))
    desk.show(subs.clock(subscription))


async def _set_time(desk: DeskTurn, subscription: Subscription, owner: Member, rest: str, words: str = "") -> None:
    """A time from a button, or one that was written."""
    clock = read_clock(rest or words)
    if clock is not None and not is_refused(clock):
        await _change(desk, subscription, owner, clock=clock)
        return
    desk.wait_for(subs.ROOM, "time", token_of(subscription.id))
    desk.show(subs.clock(subscription, refused=clock is not None, unclear=clock is None))


async def _lang(desk: DeskTurn, subscription: Subscription, _owner: Member, _rest: str) -> None:
    desk.show(subs.tongue(desk.world, subscription))


async def _set_lang(desk: DeskTurn, subscription: Subscription, owner: Member, rest: str) -> None:
    language = rest if rest in desk.world.languages else subscription.language
    await _change(desk, subscription, owner, language=language)


async def _pause(desk: DeskTurn, subscription: Subscription, owner: Member, _rest: str) -> None:
    await _change(desk, subscription, owner, paused_at=desk.now)


async def _resume(desk: DeskTurn, subscription: Subscription, owner: Member, _rest: str) -> None:
    await _change(desk, subscription, owner, paused_at=None)


async def _preview(desk: DeskTurn, subscription: Subscription, _owner: Member, _rest: str) -> None:
    """One at once, made when this turn is stored."""
    waiting = await desk.tx.slots.waiting(WAITING)
    if not any(slot.subscription == subscription.id and slot.state is SlotState.PREVIEW for slot in waiting):
        await desk.tx.slots.open(subscription.id, desk.now, SlotState.PREVIEW, desk.now)
    desk.effects.append(WantDigest())
    desk.toast(Text(key="subs-preview-asked"))


async def _stop(desk: DeskTurn, subscription: Subscription, _owner: Member, _rest: str) -> None:
    desk.show(subs.stop(subscription))


async def _gone(desk: DeskTurn, subscription: Subscription, owner: Member, _rest: str) -> None:
    await desk.tx.subscriptions.remove(subscription.id)
    await desk.note("unsubscribed")
    await _list(desk, owner, "")


async def _channel(desk: DeskTurn, subscription: Subscription, _owner: Member, _rest: str) -> None:
    desk.show(subs.channel(subscription))


async def _set_channel(desk: DeskTurn, subscription: Subscription, owner: Member, rest: str) -> None:
    if rest == subs.TELEGRAM or not desk.mail:
        await _change(desk, subscription, owner, telegram=owner.address, email=None, unconfirmed=None)
    elif subscription.email is not None:
        await _by_mail(desk, subscription, owner, subscription.email, rest)
    else:
        desk.wait_for(subs.ROOM, "mail", f"{token_of(subscription.id)}:{rest}")
        known = await _known(desk, owner)
        desk.show(subs.mail_address(subscription, known and known.partition(":")[2], rest))


async def _known(desk: DeskTurn, owner: Member) -> str | None:
    """An address that this member has confirmed for another subscription."""
    own = await desk.tx.subscriptions.mine(owner.person)
    return next((one.email for one in reversed(own) if one.email is not None), None)


async def _same(desk: DeskTurn, subscription: Subscription, owner: Member, rest: str) -> None:
    known = await _known(desk, owner)
    if known is None:
        await _set_channel(desk, subscription, owner, rest)
    else:
        await _by_mail(desk, subscription, owner, known, rest)


async def _by_mail(desk: DeskTurn, subscription: Subscription, owner: Member, email: str, way: str) -> None:
    telegram = None if way == subs.EMAIL else owner.address
    await _change(desk, subscription, owner, telegram=telegram, email=email, unconfirmed=None)


async def _hear_mail(desk: DeskTurn, subscription: Subscription, owner: Member, rest: str, words: str) -> None:
    email = read_address(words)
    if email is None:
        desk.wait_for(subs.ROOM, "mail", f"{token_of(subscription.id)}:{rest}")
        desk.show(subs.mail_address(subscription, None, rest, unclear=True))
        return
    if await _known(desk, owner) == mail_address(email):
        await _by_mail(desk, subscription, owner, mail_address(email), rest)
        return
    await _send_code(desk, subscription, email, only=rest == subs.EMAIL)


async def _send_code(desk: DeskTurn, subscription: Subscription, email: str, *, only: bool) -> None:
    """Mail a fresh code, and wait for it."""
    to = mail_address(email)
    if not desk.mail or await desk.tx.outbox.posted_to(to, desk.now - MAILS_WITHIN) >= MOST_MAILS:
        desk.say(Text(key="subs-too-many-codes"))
        return
    code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
    digest = digest_of(subscription.id, email, code)
    waiting = Unconfirmed(email=email, digest=digest, sent_at=desk.now, only=only)
    await desk.tx.subscriptions.put(subscription.model_copy(update={"unconfirmed": waiting}))
    desk.post(_code_mail(desk, code), to)
    desk.wait_for(subs.ROOM, "code", token_of(subscription.id))
    desk.show(subs.code(subscription, email))


def _code_mail(desk: DeskTurn, code: str) -> SendMail:
    subject = desk.speech.text(desk.language, Text(key="subs-mail-subject", args={"code": code}))
    about = {"code": code, "municipality": desk.world.name}
    words = desk.speech.text(desk.language, Text(key="subs-mail-code", args={**about}))
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in words.splitlines() if line.strip())
    return SendMail(subject=subject, html=f"<html><body>{paragraphs}</body></html>", text=words)


async def _code(desk: DeskTurn, subscription: Subscription, owner: Member, _rest: str) -> None:
    waiting = subscription.unconfirmed
    if waiting is None:
        await _one(desk, subscription, owner, "")
        return
    desk.wait_for(subs.ROOM, "code", token_of(subscription.id))
    desk.show(subs.code(subscription, waiting.email, worthless=is_worthless(waiting, desk.now)))


async def _again(desk: DeskTurn, subscription: Subscription, owner: Member, _rest: str) -> None:
    waiting = subscription.unconfirmed
    if waiting is None:
        await _one(desk, subscription, owner, "")
        return
    await _send_code(desk, subscription, waiting.email, only=waiting.only)


async def _hear_code(desk: DeskTurn, subscription: Subscription, owner: Member, _rest: str, words: str) -> None:
    waiting = subscription.unconfirmed
    if waiting is None:
        await _one(desk, subscription, owner, "")
        return
    if confirms(waiting, subscription.id, words, desk.now):
        way = subs.EMAIL if waiting.only else subs.BOTH
        await _by_mail(desk, subscription, owner, mail_address(waiting.email), way)
        return
    tried = waiting.model_copy(update={"tries": waiting.tries + 1})
    await desk.tx.subscriptions.put(subscription.model_copy(update={"unconfirmed": tried}))
    desk.wait_for(subs.ROOM, "code", token_of(subscription.id))
    desk.show(subs.code(subscription, waiting.email, wrong=True, worthless=is_worthless(tried, desk.now)))


def _period(named: str) -> Period | None:
    return next((period for period in OFFERED if period.value == named), None)


_OF_MEMBER: dict[str, Callable[[DeskTurn, Member, str], Awaitable[None]]] = {
    "list": _list,
    "default": _default,
    "new": _new,
    "choose": _choose,
    "make": _make,
    "burst": _burst,
}
_OF_ONE: dict[str, Callable[[DeskTurn, Subscription, Member, str], Awaitable[None]]] = {
    "one": _one,
    "what": _what,
    "setwhat": _set_what,
    "often": _often,
    "setoften": _set_often,
    "day": _day,
    "setday": _set_day,
    "time": _time,
    "settime": _set_time,
    "lang": _lang,
    "setlang": _set_lang,
    "channel": _channel,
    "setchannel": _set_channel,
    "same": _same,
    "code": _code,
    "again": _again,
    "preview": _preview,
    "pause": _pause,
    "resume": _resume,
    "stop": _stop,
    "gone": _gone,
}
_HEARD: dict[str, Callable[[DeskTurn, Subscription, Member, str, str], Awaitable[None]]] = {
    "time": _set_time,
    "mail": _hear_mail,
    "code": _hear_code,
}
ACTS = frozenset({"", *_OF_MEMBER, *_OF_ONE, *_HEARD})
