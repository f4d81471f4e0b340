"""The parts of one bot on a database of a test's own, with no Telegram."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.posting import new_id
from bot.turns import Turns
from core.conversation import Command, Conversation
from core.ports import Store
from handlers.inbound import CHANNEL, Inbound
from storage import Keyring, migrate, open_store
from storage.store import SQLStore
from tests.municipality import LOCALES, hallstahammar
from tests.program import KEY

ZONE = ZoneInfo("Europe/Stockholm")

MUNICIPALITY = "hallstahammar"


async def open_house(folder: Path) -> SQLStore:
    """A store on a new, migrated file."""
    url = f"sqlite:///{folder}/house.sqlite"
    await migrate(url)
    return await open_store(url, Keyring.parse(KEY), MUNICIPALITY)


def turns_of(store: Store, clock: Callable[[], datetime]) -> Turns:
    """Turns on this store."""
    return Turns(store, hallstahammar(), LOCALES, clock, lambda: None)


async def conversation_of(store: Store, user: int) -> Conversation | None:
    """A person's conversation, if one is stored and can be read."""
    held = await store.transact(lambda tx: tx.conversations.load(store.identify(CHANNEL, str(user))))
    return None if held is None or held.body is None else Conversation.model_validate_json(held.body)


async def does(turns: Turns, user: int, name: str, update_id: int) -> None:
    """A person writes a command."""
    command = Command(id=new_id(turns.clock()), name=name)
    assert await turns.take_turn("telegram:test", update_id, Inbound(command, user, user))
