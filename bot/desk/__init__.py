"""The desk: what staff press and write, in the same turn and transaction as everything else. The rules:

1. Who acts is asked of the store at each act; what they may do is in core.access. Nothing else lets anyone in.
2. A room is one module with `press` (a button, a command), `hear` (words or a file that were awaited), and ACTS: the
   acts that it knows. Any other is refused before the room hears of it.
3. A room reads and stores through `desk.tx` and says through `desk`; its pages are made in core.desk, without waiting.
"""

from collections.abc import Awaitable, Collection
from datetime import datetime, timedelta
from typing import Protocol

from bot.desk import card, digest, export, home, links, material, people, pledge, service, subs, talks, work
from bot.desk.door import Answered, Door
from bot.desk.members import member_of
from bot.desk.turn import DeskTurn
from core.access import ROOMS as RIGHTS_OF_ROOMS
from core.access import allows, right_for
from core.conversation import Attached, Awaited, Command, Conversation, Event, Pressed, Said
from core.desk import answer
from core.desk.presses import Act, act_in
from core.texts import Text

__all__ = ["COMMAND", "ROOMS", "Answered", "DeskTurn", "Door", "Room", "act_of", "member_of", "take"]

COMMAND = "staff"
LINK_COMMAND = "link"
# What was to be written next is awaited no longer than this: later words are about something else.
AWAITED_FOR = timedelta(hours=1)


class Room(Protocol):
    """One part of the desk. Its acts, and no others, are let in to it."""

    @property
    def ACTS(self) -> Collection[str]:
        """The acts that it knows."""
        ...

    def press(self, desk: DeskTurn, act: str, about: str) -> Awaitable[None]:
        """Do what a button or a command asks for."""
        ...

    def hear(self, desk: DeskTurn, act: str, about: str) -> Awaitable[None]:
        """Take what was awaited: `desk.event` is a Said or an Attached."""
        ...


ROOMS: dict[str, Room] = {
    "home": home,
    "links": links,
    "card": card,
    "digest": digest,
    "export": export,
    "material": material,
    "people": people,
    "pledge": pledge,
    "service": service,
    "subs": subs,
    "talks": talks,
    "work": work,
}


def act_of(conversation: Conversation, event: Event, now: datetime) -> Act | None:
    """What the event asks of the desk; None where it is a resident's."""
    match event:
        case Pressed(data=data):
            return act_in(data)
        case Command(name=name) if name.casefold() == COMMAND:
            return Act("home")
        case Command(name=name) if name.casefold() == LINK_COMMAND:
            return Act("links")
        case Command(name=name, text=text) if name.casefold() == answer.COMMAND:
            return Act("work", "answer", text)
        case Said() | Attached() if _is_awaited(conversation.desk, now):
            awaited = conversation.desk
            return Act(awaited.room, awaited.act, awaited.about) if awaited else None
        case _:
            return None


def _is_awaited(awaited: Awaited | None, now: datetime) -> bool:
    return awaited is not None and now - awaited.since <= AWAITED_FOR


async def take(desk: DeskTurn, act: Act) -> None:
    """Do one act for a member: in its room, if the role has the right to it."""
    awaited = not isinstance(desk.event, Pressed | Command)
    desk.awaited = desk.conversation.desk
    desk.conversation = desk.conversation.model_copy(update={"desk": None})
    room = ROOMS.get(act.room)
    if room is None or act.act not in room.ACTS or not allows(desk.member.role, right_for(act.room, act.act)):
        if isinstance(desk.event, Pressed):
            desk.toast(Text(key="desk-refused"), alert=True)
        else:
            desk.say(Text(key="desk-refused"))
        # A forged button may name anything: the log names rooms only.
        await desk.note("refused", about=act.room if act.room in RIGHTS_OF_ROOMS else None)
        return
    if awaited:
        await room.hear(desk, act.act, act.about)
    else:
        await room.press(desk, act.act, act.about)
