"""The desk: what staff press and write, in the same turn and transaction as everything else. The rules:

1. Who acts is asked of the store at each act; what they may do is in core.access. Nothing else lets anyone in.
2. A room is one module with `press` (a button, a command) and `hear` (words or a file that were awaited).
3. A room reads and stores through `desk.tx` and says through `desk`; its pages are made in core.desk, without waiting.
"""

from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import Protocol

from bot.changes import new_id
from bot.desk import export, home
from bot.desk.turn import DeskTurn
from core.access import allows, right_for
from core.conversation import Attached, Awaited, Command, Conversation, Event, Pressed, Said
from core.desk.presses import Act, act_in
from core.ports import Transaction
from core.staff import BY_SETTING, Member, Role
from core.texts import Text

COMMAND = "staff"
# What was to be written next is awaited no longer than this: later words are about something else.
AWAITED_FOR = timedelta(hours=1)


class Room(Protocol):
    """One part of the desk."""

    def press(self, desk: DeskTurn, act: str, about: str) -> Awaitable[None]:
        """Do what a button or a command asks for."""
        ...

    def hear(self, desk: DeskTurn, act: str, about: str) -> Awaitable[None]:
        """Take what was awaited: `desk.event` is a Said or an Attached."""
        ...


ROOMS: dict[str, Room] = {"home": home, "export": export}


def act_of(conversation: Conversation, event: Event, now: datetime) -> Act | None:
    """What the event asks of the desk; None where it is a resident's."""
    match event:
        case Pressed(data=data):
            return act_in(data)
        case Command(name=name) if name.casefold() == COMMAND:
            return Act("home")
        case Said() | Attached() if _is_awaited(conversation.desk, now):
            awaited = conversation.desk
            return Act(awaited.room, awaited.act, awaited.about) if awaited else None
        case _:
            return None


def _is_awaited(awaited: Awaited | None, now: datetime) -> bool:
    return awaited is not None and now - awaited.since <= AWAITED_FOR


async def member_of(
    tx: Transaction, person: str, address: str, language: str, now: datetime, admins: frozenset[str]
) -> Member | None:
    """Who somebody is to the desk; None for those who are nobody there. An operator of the settings is always an
    admin, and is one no longer when the settings say so."""
    member = await tx.staff.member(person)
    if person in admins:
        if member is None or member.role is not Role.ADMIN:
            name = member.name if member else "admin"
            member = Member(
                id=new_id(now), person=person, role=Role.ADMIN, name=name, address=address, language=language,
                joined_at=now, invited_by=BY_SETTING,
            )  # fmt: skip
            await tx.staff.put(member)
        return member
    if member is not None and member.invited_by == BY_SETTING:
        return None
    return member


async def take(desk: DeskTurn, act: Act) -> None:
    """Do one act for a member: in its room, if the role has the right to it."""
    awaited = not isinstance(desk.event, Pressed | Command)
    desk.conversation = desk.conversation.model_copy(update={"desk": None})
    room = ROOMS.get(act.room)
    if room is None or not allows(desk.member.role, right_for(act.room, act.act)):
        desk.toast(Text(key="desk-refused"), alert=True)
        await desk.note(f"refused {act.room}")
        return
    if awaited:
        await room.hear(desk, act.act, act.about)
    else:
        await room.press(desk, act.act, act.about)
