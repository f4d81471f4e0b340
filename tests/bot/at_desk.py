"""Staff at the desk of a house without Telegram: what they press and write, and what they hear."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from bot.posting import new_id
from bot.turns import Turns
from core.conversation import Attached, Event, Pressed, Said
from core.desk.presses import desk_press
from core.messages import MESSAGE, AnswerPress, EditText, Message, SendDocument, SendText
from handlers.inbound import CHANNEL, Inbound
from storage.store import SQLStore
from tests.bot.house import turns_of
from tests.storage.verbs import claim, delivered

DAY = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
KIM, ALEX = 4711, 4712
_TAG = re.compile(r"<[^>]+>")


class Heard:
    """What one act brought one person: the words without marks, the toast, and the buttons as (label, data)."""

    def __init__(self, messages: list[Message]) -> None:
        self.messages = messages
        self.toast = next((m.text for m in messages if isinstance(m, AnswerPress) and m.text), None)
        self.pages = [m for m in messages if isinstance(m, SendText | EditText)]
        self.files = [m for m in messages if isinstance(m, SendDocument)]
        self.text = "\n".join(_TAG.sub("", page.html) for page in self.pages)
        self.buttons = [(b.label, b.data or "") for page in self.pages for row in page.buttons for b in row]

    def data(self, label: str) -> str:
        """What the button with this label sends back."""
        return next(data for known, data in self.buttons if label in known)


class Desk:
    """A house with two of the staff at its desk; the clock moves when it is told to."""

    def __init__(self, store: SQLStore) -> None:
        self.store, self.now = store, DAY
        self.turns: Turns = turns_of(store, lambda: self.now)
        self.turns.admins = frozenset(store.identify(CHANNEL, str(user)) for user in (KIM, ALEX))
        self._updates = count(1)

    async def later(self, **time: float) -> None:
        """Time passes."""
        self.now += timedelta(**time)

    async def _takes(self, user: int, make: Callable[..., Event], **about: Any) -> Heard:
        self.now += timedelta(milliseconds=1)  # nobody does two things at one moment
        event = make(id=new_id(self.now), **about)
        await self.turns.take_turn("telegram:test", next(self._updates), Inbound(event, user, user))
        return await self.hears(user)

    async def presses(self, data: str, user: int = KIM) -> Heard:
        """Press a button with this data."""
        return await self._takes(user, Pressed, press="p", message="m", data=data)

    async def does(self, act: str, about: str = "", user: int = KIM) -> Heard:
        """Press a button of the pledge's room."""
        return await self.presses(desk_press("pledge", act, about), user)

    async def says(self, text: str, user: int = KIM) -> Heard:
        """Write something."""
        return await self._takes(user, Said, text=text)

    async def attaches(self, name: str, size: int = 1000, user: int = KIM, file: str | None = "file-1") -> Heard:
        """Send a document."""
        return await self._takes(user, Attached, kind="document", file=file, name=name, size=size)

    async def hears(self, user: int = KIM) -> Heard:
        """Everything that waits for one person, delivered."""
        messages = []
        while due := await claim(self.store, self.now):
            for one in due:
                await delivered(self.store, one.id, self.now)
                if one.address == f"{CHANNEL}:{user}":
                    messages.append(MESSAGE.validate_json(one.body or ""))
        return Heard(messages)
