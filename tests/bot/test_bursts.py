"""Bursts: many people at one place are told of once in a while, to those who chose it and may hear it."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest

from bot.bursts import Bursts
from bot.changes import Changes
from core.bursts import Rule
from core.conversation import Keep
from core.messages import MESSAGE, Message, SendMail, SendText
from core.ports import Transaction
from core.ports_messages import Posting
from core.report import PlaceKind, Spot
from core.staff import Role
from storage.store import SQLStore
from tests.bot.house import ZONE, open_house, turns_of
from tests.bot.staff import Desk
from tests.storage.conftest import NOW
from tests.storage.verbs import later, report

TURNS = turns_of(None, lambda: NOW)  # type: ignore[arg-type]
SCHOOL = Spot(kind=PlaceKind.KNOWN, place_id="parkskolan", name="Parkskolan, Hallstahammar", lat=59.618, lon=16.23)


@dataclass(frozen=True)
class Chose:
    """Somebody who chose to hear of bursts."""

    person: str
    telegram: str | None
    email: str | None = None
    scope: str = "all"
    language: str = "sv"


class Town:
    """Residents who tell of one event, and those who hear of it."""

    def __init__(self, store: SQLStore, reporters: int = 3, minutes: int = 30) -> None:
        self.store = store
        self.chose: list[Chose] = []
        self.first: UUID | None = None
        self.bursts = Bursts(TURNS.world, TURNS.speech, Rule(reporters, timedelta(minutes=minutes)), self._wanting)

    async def _wanting(self, tx: Transaction) -> Sequence[Chose]:  # noqa: ARG002 - a Wanting
        return self.chose

    async def chooses(self, role: Role, user: int, **changes: object) -> Desk:
        """Somebody of the staff chooses to hear of bursts."""
        desk = await Desk.of(self.store, lambda: NOW, role, user)
        self.chose.append(Chose(desk.person, desk.address, **changes))  # type: ignore[arg-type]
        return desk

    async def tells(self, person: str, at: datetime, spot: Spot = SCHOOL) -> list[tuple[str, Message]]:
        """A resident tells; what is sent because of it, and where."""
        told = report(created_at=at, spot=spot, text="hemliga ord")

        self.first = self.first or told.id

        async def work(tx: Transaction) -> list[Posting]:
            changes = Changes(tx, TURNS.speech, person, f"telegram:{person}", "sv", at, "", ZONE, self.bursts.watch)
            posted = await changes.make([Keep(report=told)])
            await tx.outbox.post(posted, at)
            return posted

        return [(one.address, MESSAGE.validate_json(one.body)) for one in await self.store.transact(work)]


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    store = await open_house(tmp_path)
    yield Town(store)
    await store.close()


async def told_by_three(town: Town) -> list[tuple[str, Message]]:
    assert await town.tells("anna", later(0)) == []
    assert await town.tells("bo", later(4)) == []
    return await town.tells("cia", later(11.5))


async def test_so_many_different_people_are_told_of_with_place_figures_and_that_nobody_is_sent(town: Town) -> None:
    siv = await town.chooses(Role.MUNICIPALITY, 9)
    ((address, notice),) = await told_by_three(town)
    assert address == siv.address
    assert isinstance(notice, SendText)
    for words in ("Trafik och motorträff", "Parkskolan", "3 olika personer på 12 minuter", "22:15", "112"):
        assert words in notice.html
    assert "Ingen är utskickad" in notice.html
    assert "hemliga" not in notice.html
    assert [button.label for row in notice.buttons for button in row] == ["Läs"]


async def test_the_police_get_figures_and_no_way_to_a_report(town: Town) -> None:
    await town.chooses(Role.POLICE, 9)
    ((_, notice),) = await told_by_three(town)
    assert isinstance(notice, SendText)
    assert notice.buttons == ()


async def test_whoever_may_not_hear_of_bursts_any_more_does_not(town: Town) -> None:
    await town.chooses(Role.COACH, 9)
    town.chose.append(Chose("nobody", "telegram:5"))
    assert await told_by_three(town) == []


@pytest.mark.parametrize(
    ("scope", "heard"),
    [
        *[("all", 1), ("area:traffic", 1), ("area:drugs", 0), ("area:none", 0)],
        *[("locality:Hallstahammar", 1), ("locality:Kolbäck", 0), ("else", 0)],
    ],
)
async def test_a_notice_keeps_to_what_was_chosen(town: Town, scope: str, heard: int) -> None:
    await town.chooses(Role.POLICE, 9, scope=scope)
    assert len(await told_by_three(town)) == heard


async def test_a_notice_may_go_as_a_mail_too(town: Town) -> None:
    await town.chooses(Role.MUNICIPALITY, 9, email="email:siv@example.org", language="en")
    _, (address, mail) = await told_by_three(town)
    assert address == "email:siv@example.org"
    assert isinstance(mail, SendMail)
    assert "3 different people" in mail.text
    assert "<b>" not in mail.text
    assert "<br>" in mail.html
    assert mail.subject == "Löftesbot: many tell of the same event"


async def test_one_person_who_tells_again_and_again_is_one(town: Town) -> None:
    await town.chooses(Role.POLICE, 9)
    for minute in range(9):
        assert await town.tells("anna", later(minute)) == []


async def test_off_as_it_comes(town: Town) -> None:
    off = Town(town.store, reporters=0)
    await off.chooses(Role.POLICE, 9)
    assert await told_by_three(off) == []


async def test_what_was_told_longer_ago_is_no_burst(town: Town) -> None:
    await town.chooses(Role.POLICE, 9)
    await town.tells("anna", later(0))
    await town.tells("bo", later(20))
    assert await town.tells("cia", later(40)) == []


async def test_a_report_that_stands_alone_is_no_burst(town: Town) -> None:
    alone = Bursts(TURNS.world, TURNS.speech, Rule(1))
    told = report()

    async def work(tx: Transaction) -> list[Posting]:
        await tx.reports.add(told, "anna", None)
        return await alone.watch(tx, told, NOW)

    assert await town.store.transact(work) == []


async def test_nobody_hears_where_nobody_has_chosen(town: Town) -> None:
    assert await told_by_three(town) == []


async def test_three_hundred_accounts_at_one_place_are_one_event_none_lost_and_a_notice_a_quarter_of_an_hour(
    town: Town,
) -> None:
    """A brigade (F2 of the battery): an hour and a half of a new account each eighteen seconds."""
    await town.chooses(Role.POLICE, 9)
    told: list[datetime] = []
    for number in range(300):
        at = NOW + timedelta(seconds=18 * number)
        if await town.tells(f"account {number}", at):
            told.append(at)
    assert await town.store.transact(lambda tx: tx.reports.count()) == 300
    assert town.first is not None
    first = town.first
    worked = await town.store.transact(lambda tx: tx.worklist.one(first))
    assert worked is not None
    assert worked.others == 299
    assert len(told) == 6
    assert all(after - before >= timedelta(minutes=15) for before, after in pairwise(told))
