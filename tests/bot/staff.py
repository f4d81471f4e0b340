"""Staff at the desk on a store of a test's own: what they press and write, and what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Self
from uuid import uuid4

from bot.turns import Turns
from core.conversation import Command, Event, Pressed, Said
from core.messages import MESSAGE, AnswerPress, EditText, Message, SendText
from core.staff import Member, Role
from handlers.inbound import CHANNEL, Inbound
from storage.store import SQLStore
from tests.bot.house import turns_of

_numbers = count(1)


@dataclass
class Desk:
    """One of the staff in a chat of their own."""

    store: SQLStore
    turns: Turns
    user: int
    heard: list[Message] = field(default_factory=list)

    @classmethod
    async def of(cls, store: SQLStore, clock: Callable[[], datetime], role: Role, user: int, name: str = "Siv") -> Self:
        """A member in this role."""
        desk = cls(store, turns_of(store, clock), user)
        member = Member(
            id=uuid4(),
            person=desk.person,
            role=role,
            name=name,
            address=desk.address,
            language="sv",
            joined_at=clock(),
        )
        await store.transact(lambda tx: tx.staff.put(member))
        return desk

    @property
    def person(self) -> str:
        return self.store.identify(CHANNEL, str(self.user))

    @property
    def address(self) -> str:
        return f"{CHANNEL}:{self.user}"

    async def does(self, event: Event) -> list[Message]:
        """Do something; what came of it in this chat."""
        assert await self.turns.take_turn("telegram:test", next(_numbers), Inbound(event, self.user, self.user))
        self.heard = await sent_to(self.store, self.address, self.turns.clock())
        return self.heard

    async def presses(self, data: str) -> list[Message]:
        """Press a button with this data, on a page that is there."""
        return await self.does(Pressed(id=uuid4(), press="p", message="5", data=data))

    async def says(self, text: str) -> list[Message]:
        """Write something."""
        if text.startswith("/"):
            name, _, rest = text[1:].partition(" ")
            return await self.does(Command(id=uuid4(), name=name, text=rest))
        return await self.does(Said(id=uuid4(), text=text))

    @property
    def page(self) -> SendText | EditText:
        """The page that was shown last."""
        return next(one for one in reversed(self.heard) if isinstance(one, SendText | EditText))

    @property
    def toast(self) -> str:
        """What was answered to the last press."""
        (answered,) = [one for one in self.heard if isinstance(one, AnswerPress)]
        return answered.text or ""

    def data(self, label: str) -> str:
        """What the button with this label carries."""
        for row in self.page.buttons:
            for button in row:
                if button.label == label and button.data:
                    return button.data
        raise AssertionError(f"no button {label!r}: {[b.label for row in self.page.buttons for b in row]}")

    async def taps(self, label: str) -> list[Message]:
        """Press the button with this label on the page that was shown last."""
        return await self.presses(self.data(label))


async def sent_to(store: SQLStore, address: str, now: datetime) -> list[Message]:
    """All that waits for an address, in its order, and is then delivered."""
    found: list[Message] = []
    while True:
        due = await store.transact(lambda tx: tx.outbox.claim(now, 100, ()))
        if not due:
            return found
        for one in due:
            await store.transact(lambda tx, id=one.id: tx.outbox.delivered(id, now))  # type: ignore[misc]
            if one.address == address and one.body is not None:
                found.append(MESSAGE.validate_json(one.body))
