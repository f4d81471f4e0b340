"""How the service does: counted where it happens, and told in words."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.delivery import Delivery
from bot.intake import Intake
from bot.metrics import Metrics
from bot.posting import posting
from bot.service import service_message
from bot.turns import Turns
from channels.telegram_bot import make_bot
from core.delivery import Outcome, Result
from core.messages import Message, SendText
from core.ports_messages import DueMessage
from core.report import ReportState
from core.tallies import Name, Tally, last_week
from storage.store import SQLStore
from tests.bot.house import does, open_house, turns_of
from tests.storage.verbs import answer, reply, report, tell
from tests.telegram import TOKEN

# Monday 4 May 2026, half past six in Stockholm.
MONDAY = datetime(2026, 5, 4, 4, 30, tzinfo=UTC)
LAST = last_week(MONDAY.date())


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    yield opened
    await opened.close()


def at(store: SQLStore, moment: datetime) -> Turns:
    return turns_of(store, lambda: moment)


async def counted(store: SQLStore) -> dict[tuple[str, str], int]:
    return await store.transact(lambda tx: tx.tallies.between(*LAST))


class Wall:
    """A channel behind which nobody is."""

    async def send(self, _address: str, _message: Message) -> Outcome:
        return Outcome(Result.UNDELIVERABLE, "blocked")


async def test_what_does_not_arrive_is_counted_with_its_reason_on_the_municipalitys_day(store: SQLStore) -> None:
    # Sunday evening in Greenwich is Monday in Stockholm.
    late = MONDAY - timedelta(hours=6)
    zone = at(store, late).world.zone
    delivery = Delivery(store, {"people": Wall()}, lambda: late, Metrics(), zone)
    await store.transact(lambda tx: tx.outbox.post([posting(SendText(html="x"), "people:1", late)], late))
    [due] = await store.transact(lambda tx: tx.outbox.claim(late, 1, ()))
    assert isinstance(due, DueMessage)
    with capture_logs():
        await delivery._send(due)
    assert await counted(store) == {}
    found = await store.transact(lambda tx: tx.tallies.between(MONDAY.date(), MONDAY.date()))
    assert found == {("undeliverable", "blocked"): 1}


async def test_what_could_not_be_handled_is_counted(store: SQLStore) -> None:
    turns = at(store, MONDAY - timedelta(days=1))
    intake = Intake(make_bot(TOKEN, "http://127.0.0.1:1"), turns, Metrics(), ())
    with capture_logs():
        await intake.take({"update_id": 1, "message": {"text": 7}})
    assert await counted(store) == {("set_aside", ""): 1}


async def test_the_letter_tells_of_the_week_that_has_ended_and_of_no_other(store: SQLStore) -> None:
    week = at(store, MONDAY - timedelta(days=3))
    await does(week, 1, "start", 1)
    await does(week, 2, "report", 2)
    await does(week, 2, "cancel", 3)
    await does(at(store, MONDAY), 3, "start", 4)
    told = await tell(store, report(created_at=MONDAY - timedelta(days=3)))
    await answer(store, told, reply(state=ReportState.SEEN, at=MONDAY - timedelta(days=2)))
    await tell(store, report(created_at=MONDAY, reference="1111-1111"))
    turns = at(store, MONDAY)
    message = await service_message(store, turns.world, turns.speech, "sv", MONDAY)
    for line in (
        "måndag 27 april till söndag 3 maj",
        "Kom hit för första gången: <b>2</b>",
        "Började berätta: <b>1</b>",
        "Skickade: <b>0</b> (0 %)",
        "Slutade på vägen: <b>1</b>, vid frågan om fara (1)",
        "Språk: 1 på svenska",
        "Svar: 1 av 1 rapporter, hälften av dem inom 24 timmar",
        "Alla meddelanden kom fram.",
    ):
        assert line in message.html, line
    assert "Den här veckan" not in message.html


async def test_a_turn_that_is_run_again_is_counted_once(store: SQLStore) -> None:
    turns = replace(at(store, MONDAY - timedelta(days=1)))
    await does(turns, 1, "start", 1)
    assert await counted(store) == {(Tally(Name.OPENED, "sv").name, "sv"): 1}
