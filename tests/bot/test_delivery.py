"""The outbox is emptied whatever lies in it."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from structlog.testing import capture_logs

from bot.delivery import Delivery
from bot.metrics import Metrics
from bot.posting import new_id, posting
from core.delivery import Outcome, Result
from core.messages import Message, SendText
from core.ports_messages import OutboxState, Posting
from storage.schema import outbox
from tests.bot.house import open_house
from tests.storage.verbs import damage

PATIENCE = 10.0
ADDRESS = "people:1"


def now() -> datetime:
    return datetime.now(UTC)


class Listener:
    """A channel to people who hear everything."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.last = asyncio.Event()

    async def send(self, _address: str, message: Message) -> Outcome:
        assert isinstance(message, SendText)
        self.heard.append(message.html)
        if message.html == "last":
            self.last.set()
        return Outcome(Result.DELIVERED)


async def test_what_cannot_be_read_is_undeliverable_and_holds_back_neither_the_program_nor_what_is_behind_it(
    tmp_path: Path,
) -> None:
    store, people, stop = await open_house(tmp_path), Listener(), asyncio.Event()
    damaged = posting(SendText(html="damaged"), ADDRESS, now())
    of_another_version = Posting(id=new_id(now()), address=ADDRESS, kind="poster", body='{"kind":"poster"}')
    await store.transact(lambda tx: tx.outbox.post([damaged], now()))
    await damage(store, outbox)
    await store.transact(
        lambda tx: tx.outbox.post([of_another_version, posting(SendText(html="last"), ADDRESS, now())], now())
    )
    with capture_logs() as lines:
        delivering = asyncio.create_task(Delivery(store, {"people": people}, now, Metrics()).run(stop))
        await asyncio.wait_for(people.last.wait(), PATIENCE)
        stop.set()
        await asyncio.wait_for(delivering, PATIENCE)
    assert people.heard == ["last"]
    told = [line for line in lines if line["event"] == "message.undeliverable"]
    assert [(line["message"], line["reason"]) for line in told] == [
        (str(damaged.id), "unreadable"),
        (str(of_another_version.id), "unreadable"),
    ]
    counts = await store.transact(lambda tx: tx.outbox.counts())
    assert (counts[OutboxState.UNDELIVERABLE], counts[OutboxState.DELIVERED]) == (2, 1)
    await store.close()
