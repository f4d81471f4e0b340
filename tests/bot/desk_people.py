"""Those who sit at the desk, without Telegram: they press what is shown and read what comes."""

from dataclasses import dataclass, field, replace
from itertools import count
from uuid import UUID

from bot.posting import new_id
from bot.turns import Turns
from core.conversation import Attached, Command, Event, Pressed, Said
from core.messages import MESSAGE, AnswerPress, EditText, InlineButton, Message, SendMail, SendText
from core.ports import Transaction
from core.staff import Member
from handlers.inbound import CHANNEL, Inbound
from storage.store import SQLStore
from tests.bot.digest_house import Clock
from tests.bot.house import turns_of

_UPDATES = count(1)


@dataclass
class AtDesk:
    """One person in a private chat with the bot. `got` is what came to whom since the last act."""

    store: SQLStore
    clock: Clock
    user: int
    operators: tuple[int, ...] = ()
    mail: bool = True
    woken: int = 0
    got: list[tuple[str, Message]] = field(default_factory=list)
    page: SendText | EditText | None = None

    @property
    def person(self) -> str:
        return self.store.identify(CHANNEL, str(self.user))

    async def member(self) -> Member:
        """Who they are to the staff."""
        found = await self.store.transact(lambda tx: tx.staff.member(self.person))
        assert found is not None
        return found

    async def comes(self) -> None:
        """Open the room of subscriptions."""
        await self.does(Command(id=self._id(), name="staff"))
        await self.presses_data("d:subs::")

    async def presses(self, label: str) -> None:
        """Press the button of the page in hand."""
        await self.presses_data(self.button(label).data or "")

    async def presses_data(self, data: str) -> None:
        await self.does(Pressed(id=self._id(), press="1", message="7", data=data))

    async def says(self, text: str) -> None:
        await self.does(Said(id=self._id(), text=text))

    async def attaches(self) -> None:
        await self.does(Attached(id=self._id(), kind="document", text="en fil"))

    async def does(self, event: Event) -> None:
        self.got.clear()
        turns = replace(turns_of(self.store, self.clock), admins=self._admins(), mail=self.mail, asked=self._wake)
        assert await self._take(turns, event)
        await self.store.transact(self._read)

    def button(self, label: str) -> InlineButton:
        assert self.page is not None
        buttons = [button for row in self.page.buttons for button in row]
        found = [button for button in buttons if label in button.label]
        assert found, f"no {label!r} among {[button.label for button in buttons]}"
        return found[0]

    @property
    def labels(self) -> list[str]:
        assert self.page is not None
        return [button.label for row in self.page.buttons for button in row]

    @property
    def text(self) -> str:
        assert self.page is not None
        return self.page.html

    @property
    def toast(self) -> str:
        """What the press was answered with."""
        return " ".join(message.text or "" for _, message in self.got if isinstance(message, AnswerPress))

    @property
    def mails(self) -> list[tuple[str, SendMail]]:
        return [(address, message) for address, message in self.got if isinstance(message, SendMail)]

    async def _take(self, turns: Turns, event: Event) -> bool:
        return await turns.take_turn("telegram:test", next(_UPDATES), Inbound(event, self.user, self.user))

    async def _read(self, tx: Transaction) -> None:
        while due := await tx.outbox.claim(self.clock.now, 100, ()):
            for one in due:
                message = MESSAGE.validate_json(one.body or "")
                self.got.append((one.address, message))
                if isinstance(message, SendText | EditText) and one.address == f"{CHANNEL}:{self.user}":
                    self.page = message
                await tx.outbox.delivered(one.id, self.clock.now)

    def _admins(self) -> frozenset[str]:
        return frozenset(self.store.identify(CHANNEL, str(operator)) for operator in self.operators)

    def _wake(self) -> None:
        self.woken += 1

    def _id(self) -> UUID:
        return new_id(self.clock.now)
