"""The room of links: a coach's own one, and those for a school, an event or anything else. The rules:

1. A coach sees and changes their own links alone: another's are answered as if there were none.
2. A link that has ended stays ended: it hangs on walls, and must not come to mean something new.
"""

import secrets
from dataclasses import dataclass
from datetime import date

from bot.desk.turn import DeskTurn
from bot.posting import new_id
from core.coaches import LONGEST_LINK_NAME, Link, LinkKind, LinkState
from core.conversation import Said
from core.desk import links as pages
from core.desk.days import read_day
from core.desk.people import cursor_in, name_in
from core.ids import read_token, token_of
from core.links import MOST_LINKS, personal, term_end
from core.texts import Text

ACTS = frozenset({"", "open", "new", "kind", "name", "rename", "term", "until", "pause", "resume", "end", "ended"})
# 96 bits: nobody meets another's link by guessing.
CODE_BYTES = 12


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """Do what a button or /link asks for."""
    if not desk.handle:
        # Telegram has not yet told what the bot is called: only in the first moments after a start.
        desk.say(Text(key="people-not-yet"))
        return
    match act:
        case "new" if await _has_room(desk):
            desk.show(pages.choose_kind())
        case "kind" if about in pages.KINDS and await _has_room(desk):
            desk.wait_for(pages.ROOM, "name", about)
            desk.show(pages.ask_name())
        case "open" | "rename" | "term" | "until" | "pause" | "resume" | "end" | "ended":
            await _one(desk, act, about)
        case _:
            await _overview(desk)


async def hear(desk: DeskTurn, act: str, about: str) -> None:
    """Take a name or a day that was asked for."""
    words = desk.event.text if isinstance(desk.event, Said) else ""
    if act == "name" and about in pages.KINDS:
        await _named(desk, LinkKind(about), words)
        return
    found = await _found(desk, about)
    if found is None or found.ended:
        await _overview(desk)
    elif act == "rename":
        await _renamed(desk, found, words)
    elif act == "until":
        await _until_day(desk, found, words)
    else:
        await _show(desk, found.link)


@dataclass(frozen=True, slots=True)
class _Found:
    """One of the coach's own links, and whether it has ended."""

    link: Link
    ended: bool


async def _found(desk: DeskTurn, token: str) -> _Found | None:
    id = read_token(token)
    link = next((one for one in await desk.tx.links.of(desk.member.person) if one.id == id), None)
    return None if link is None else _Found(link, link.state(_today(desk)) is LinkState.ENDED)


async def _has_room(desk: DeskTurn) -> bool:
    own = await desk.tx.links.of(desk.member.person)
    return sum(one.state(_today(desk)) is not LinkState.ENDED for one in own) < MOST_LINKS


async def _overview(desk: DeskTurn, *before: Text) -> None:
    own = await desk.tx.links.of(desk.member.person)
    if personal(own) is None:
        own.append(await _made(desk, LinkKind.PERSONAL, ""))
    desk.show(pages.overview(own, _today(desk), *before))


async def _made(desk: DeskTurn, kind: LinkKind, name: str) -> Link:
    link = Link(
        id=new_id(desk.now), code=secrets.token_urlsafe(CODE_BYTES), coach=desk.member.id, person=desk.member.person,
        name=name, kind=kind, made_at=desk.now,
    )  # fmt: skip
    await desk.tx.links.put(link)
    return link


async def _show(desk: DeskTurn, link: Link, *before: Text) -> None:
    counts = await desk.tx.links.counts([link.id])
    desk.show(pages.page(link, desk.handle, counts[link.id], _today(desk), *before))


async def _one(desk: DeskTurn, act: str, about: str) -> None:
    token, choice = cursor_in(about)
    found = await _found(desk, token)
    if found is None:
        desk.toast(Text(key="links-gone"), alert=True)
        await _overview(desk)
        return
    link = found.link
    if found.ended or act == "open":
        await _show(desk, link)
    elif act == "rename":
        desk.wait_for(pages.ROOM, "rename", token)
        desk.show(pages.ask_name(link))
    elif act == "term":
        desk.show(pages.choose_term(link, term_end(_today(desk))))
    elif act == "until":
        await _until(desk, link, choice)
    elif act == "end":
        desk.show(pages.ask_to_end(link))
    else:
        await _change_state(desk, link, act)


async def _change_state(desk: DeskTurn, link: Link, act: str) -> None:
    match act:
        case "pause":
            link = link.model_copy(update={"paused_at": link.paused_at or desk.now})
        case "resume":
            link = link.model_copy(update={"paused_at": None})
        case _:
            link = link.model_copy(update={"ended_at": desk.now})
    await desk.tx.links.put(link)
    await _show(desk, link)


async def _named(desk: DeskTurn, kind: LinkKind, words: str) -> None:
    name = _name_in(words)
    if name is None:
        desk.wait_for(pages.ROOM, "name", kind.value)
        desk.show(pages.ask_name(again=True))
    elif not await _has_room(desk):
        await _overview(desk)
    else:
        link = await _made(desk, kind, name)
        desk.show(pages.choose_term(link, term_end(_today(desk)), Text(key="links-made", args={"name": name})))


async def _renamed(desk: DeskTurn, found: _Found, words: str) -> None:
    name = _name_in(words)
    if name is None:
        desk.wait_for(pages.ROOM, "rename", token_of(found.link.id))
        desk.show(pages.ask_name(found.link, again=True))
        return
    link = found.link.model_copy(update={"name": name})
    await desk.tx.links.put(link)
    await _show(desk, link)


async def _until(desk: DeskTurn, link: Link, choice: str) -> None:
    match choice:
        case pages.THIS_TERM:
            await _ends_on(desk, link, term_end(_today(desk)))
        case pages.NO_END:
            await _ends_on(desk, link, None)
        case _:
            desk.wait_for(pages.ROOM, "until", token_of(link.id))
            desk.show(pages.ask_day(link))


async def _until_day(desk: DeskTurn, found: _Found, words: str) -> None:
    today = _today(desk)
    day = read_day(words, today, desk.months)
    if day is None or day < today:
        desk.wait_for(pages.ROOM, "until", token_of(found.link.id))
        desk.show(pages.ask_day(found.link, again=True))
    else:
        await _ends_on(desk, found.link, day)


async def _ends_on(desk: DeskTurn, link: Link, day: date | None) -> None:
    # A personal link has no term: it is the coach's for as long as they are one.
    if link.kind is not LinkKind.PERSONAL:
        link = link.model_copy(update={"ends_on": day})
        await desk.tx.links.put(link)
    await _show(desk, link)


def _name_in(words: str) -> str | None:
    name = name_in(words)
    return name if name is not None and len(name) <= LONGEST_LINK_NAME else None


def _today(desk: DeskTurn) -> date:
    return desk.now.astimezone(desk.world.zone).date()
