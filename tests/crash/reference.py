"""The same history, lived by a bot that never crashes: what every message, report and conversation must have been.

Each update of a chat is taken once, in its order, at the moment when the crashing bot took it (its outbox tells),
and with the draft ids that it drew (the buttons that were shown tell). Everything else must then come out the same
to the letter: what is remembered of a person, too, is what the reference itself stored before.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from telegram import Update

from bot.posting import new_id
from bot.turns import Turns
from core.conversation import Conversation
from core.ids import read_token
from core.ports import Store, Transaction
from core.world import Limits
from handlers.inbound import CHANNEL, inbound
from storage import Keyring, migrate, open_store
from tests.crash.stored import MUNICIPALITY, Chat, Stored, read_store
from tests.municipality import LOCALES, hallstahammar
from tests.program import KEY

Json = dict[str, Any]
T = TypeVar("T")


def drafts_shown(presses: Iterable[str]) -> list[UUID]:
    """The drafts that buttons belonged to, in the order in which they first appeared."""
    found = (read_token(press.partition(":")[0]) for press in presses)
    return list(dict.fromkeys(draft for draft in found if draft is not None))


def moments_of(chat: Chat) -> list[datetime]:
    """When turns were taken, in order: all that a turn posts carries its moment, and no turn posts nothing."""
    return list(dict.fromkeys(sending.created_at for sending in chat.sendings))


class Reference:
    """A bot on a database of its own, fed by hand."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "reference.sqlite"
        self._world = replace(hallstahammar(), limits=Limits(reports_a_day=0, cool_down=timedelta(0)))

    async def live(self, histories: dict[int, tuple[list[Json], list[datetime], list[UUID]]]) -> Stored:
        """For each chat its inputs, when each was taken and the drafts it had; what is stored at the end."""
        url = f"sqlite:///{self.database}"
        await migrate(url)
        store = await open_store(url, Keyring.parse(KEY), MUNICIPALITY)

        async def work(tx: Transaction) -> None:
            for chat, history in histories.items():
                await self._live_one(_Within(store, tx), chat, *history)

        try:
            await store.transact(work)
        finally:
            await store.close()
        return await read_store(url, list(histories))

    async def _live_one(
        self, store: Store, chat: int, inputs: list[Json], moments: list[datetime], drafts: list[UUID]
    ) -> None:
        left = list(drafts)
        for number, (raw, now) in enumerate(zip(inputs, moments, strict=False)):
            turns = Turns(store, self._world, LOCALES, _standing(now), lambda: None)
            identifier = left[0] if left else new_id(datetime.now(UTC))
            event = inbound(Update.de_json({"update_id": number, **raw}, None), identifier)
            await turns.take_turn(f"reference:{chat}", number, event)
            who = store.identify(CHANNEL, str(chat))
            held = await store.transact(lambda tx, who=who: tx.conversations.load(who))  # type: ignore[misc]
            conversation = Conversation.model_validate_json(held.body) if held else None
            if left and conversation and conversation.draft and conversation.draft.id == left[0]:
                left.pop(0)


def _standing(now: datetime) -> Callable[[], datetime]:
    return lambda: now


class _Within:
    """A store whose every unit of work is part of one transaction: nobody crashes here, so nothing need be durable."""

    def __init__(self, store: Store, tx: Transaction) -> None:
        self._tx = tx
        self.identify, self.scrub, self.alone = store.identify, store.scrub, store.alone

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        return await work(self._tx)

    async def read(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        return await work(self._tx)

    async def close(self) -> None:
        """It is closed by whoever opened it."""
