"""The room of a coach's card: the name, the ways of contact and the hours that residents see. Only the coach's own."""

from collections.abc import Mapping
from typing import Any

from bot.desk.turn import DeskTurn
from bot.talks import TalkWork
from core.coaches import Coach
from core.conversation import Said
from core.desk import card as pages
from core.desk.people import name_in
from core.texts import Text

ACTS = frozenset(
    {"", "name", "phone", "other", "clear", "hours", "days", "clock", "relays", "norelays", "remove", "removed"}
)


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """Do what a button asks for."""
    own = await desk.tx.coaches.card(desk.member.person)
    match act:
        case "name":
            _ask(desk, act)
        case _ if own is None:
            _page(desk, None)
        case "phone" | "other":
            _ask(desk, act)
        case "clear" if about in pages.PARTS and about != "name":
            await _put(desk, own, {about: ""})
        case "hours":
            desk.show(pages.ask_days(desk.world.zone))
        case "days" if about == pages.NO_HOURS:
            await _put(desk, own, {"hours": None})
        case "days" if about in pages.WEEKDAYS:
            desk.wait_for(pages.ROOM, "clock", about)
            desk.show(pages.ask_clock())
        case "relays" | "norelays":
            await _put(desk, own, {"relays": act == "relays"})
        case "remove":
            desk.show(pages.ask_to_remove())
        case "removed":
            # Who has no card any more is nobody to residents: what they talk of with them ends.
            desk.postings += await TalkWork(desk.tx, desk.speech, desk.world.zone, desk.now).leave(desk.member.person)
            await desk.tx.coaches.remove(desk.member.person)
            await desk.note("card-removed")
            _page(desk, None, Text(key="card-removed"))
        case _:
            _page(desk, own)


async def hear(desk: DeskTurn, act: str, about: str) -> None:
    """Take a part of the card that was asked for."""
    own = await desk.tx.coaches.card(desk.member.person)
    words = desk.event.text if isinstance(desk.event, Said) else ""
    if act == "clock" and own is not None and about in pages.WEEKDAYS:
        hours = pages.read_hours(tuple(map(int, about)), words)
        if hours is None:
            desk.wait_for(pages.ROOM, "clock", about)
            desk.show(pages.ask_clock(again=True))
        else:
            await _put(desk, own, {"hours": hours})
    elif act in pages.PARTS and (own is not None or act == "name"):
        await _written(desk, own, act, words)
    else:
        _page(desk, own)


async def _written(desk: DeskTurn, own: Coach | None, part: str, words: str) -> None:
    told = name_in(words)
    if told is None or len(told) > pages.LONGEST[part] or (part == "phone" and not pages.is_phone(told)):
        wrong = Text(key="card-phone-again" if part == "phone" else "card-again", args={"most": pages.LONGEST[part]})
        _ask(desk, part, wrong)
        return
    if own is None:
        # Without a way of contact the card says little: it is asked for next.
        await desk.tx.coaches.put(desk.member.person, Coach(id=desk.member.id, name=told), desk.now)
        await desk.note("card-changed")
        _ask(desk, "phone")
    else:
        await _put(desk, own, {part: told})


async def _put(desk: DeskTurn, own: Coach, changed: Mapping[str, Any]) -> None:
    card = own.model_copy(update=changed)
    await desk.tx.coaches.put(desk.member.person, card, desk.now)
    await desk.note("card-changed")
    _page(desk, card, Text(key="card-saved"))


def _ask(desk: DeskTurn, part: str, *before: Text) -> None:
    desk.wait_for(pages.ROOM, part)
    desk.show(pages.ask(part, *before))


def _page(desk: DeskTurn, own: Coach | None, *before: Text) -> None:
    desk.show(pages.page(own, desk.now, desk.world.zone, *before))
