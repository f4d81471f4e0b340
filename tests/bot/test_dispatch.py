"""Digests go out: each slot once, to who may have it, and what fails is told."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.digest import dispatch
from bot.digest.dispatch import LEAST_TRIES, PAGE, Wanted
from core.digest.model import Period
from core.errors import StorageUnavailable
from core.ports_subscriptions import SlotState
from core.staff import BY_SETTING, Role
from core.subscriptions import SERVICE, changed
from storage.schema_staff import subscriptions
from tests.bot.digest_house import DAILY, OPERATOR, STOCKHOLM, Clock, House, Killed, Mortal, Troubled, local
from tests.bot.house import open_house
from tests.storage.verbs import damage

# Thursday 26 November 2026; the next slot of a weekly digest is Monday the 30th at 06:30.
THURSDAY = local("2026-11-26T12:00")
MONDAY = local("2026-11-30T06:30")
PATIENCE = 10.0


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    store = await open_house(tmp_path)
    yield House(store, Clock(THURSDAY))
    await store.close()


async def test_a_digest_comes_at_its_slot_and_not_before_and_once(house: House) -> None:
    anna = await house.subscribes(await house.joins())
    program = house.dispatcher()
    house.clock.now = MONDAY - timedelta(seconds=1)
    await program.round()
    assert await house.delivers() == []
    house.clock.now = MONDAY
    await program.round()
    assert await house.states(anna) == ["posted"]
    assert await house.delivers() == [("telegram:anna", "police all week 2026-11-29 sv buttons")]
    await program.round()
    assert await house.states(anna) == ["delivered"]
    house.clock.passes(days=1)
    await program.round()
    assert await house.delivers() == []
    assert house.counted("delivered") == 1
    assert house.metrics.registry.get_sample_value("loftesbot_last_digest_seconds") == 86400
    stored = await house.with_id(anna.id)
    assert stored is not None
    assert stored.next_at == MONDAY + timedelta(days=7)


async def test_each_role_gets_its_own_digest_and_who_wants_the_same_has_it_made_once(house: House) -> None:
    for person, role in (("anna", Role.POLICE), ("berit", Role.POLICE), ("cecilia", Role.COACH)):
        await house.subscribes(await house.joins(person, role))
    house.clock.now = MONDAY
    await house.dispatcher().round()
    assert sorted(wanted.role for wanted in house.press.made) == [Role.COACH, Role.POLICE]
    assert house.press.made[0] == Wanted(house.press.made[0].role, "all", Period.WEEK, date(2026, 11, 29), "sv")
    assert len(house.press.shown) == 2
    assert [address for address, _ in sorted(await house.delivers())] == [
        "telegram:anna",
        "telegram:berit",
        "telegram:cecilia",
    ]


async def test_both_channels_get_it_and_a_group_gets_no_buttons(house: House) -> None:
    member = await house.joins(address="telegram:-100123:45")
    await house.subscribes(member, email="email:a@example.org")
    house.clock.now = MONDAY
    await house.dispatcher().round()
    words = "police all week 2026-11-29 sv"
    assert await house.delivers() == [("telegram:-100123:45", words), ("email:a@example.org", words)]


async def test_one_channel_that_fails_is_a_failed_slot_and_the_operators_are_told_once(house: House) -> None:
    anna = await house.subscribes(await house.joins(), scope="area:drugs")
    house.clock.now = MONDAY
    program, other = house.dispatcher(), house.dispatcher()
    await program.round()
    await house.delivers(undeliverable=True)
    for each in (program, other, program):
        await each.round()
    assert await house.states(anna) == ["failed"]
    [(address, words)] = await house.delivers()
    assert address == OPERATOR
    for told in ("Anna", "polis", "Droger", "måndag 30 november", "06:30"):
        assert told in words
    assert house.counted("failed") == 1


async def test_what_waits_in_the_outbox_is_waited_for(house: House) -> None:
    anna = await house.subscribes(await house.joins())
    house.clock.now = MONDAY
    program = house.dispatcher()
    for _ in range(3):
        await program.round()
    assert await house.states(anna) == ["posted"]


async def test_what_cannot_be_made_is_tried_again_ever_later_and_after_an_hour_it_has_failed(house: House) -> None:
    anna = await house.subscribes(await house.joins())
    house.press.breaks.add("all")
    house.clock.now = MONDAY
    program = house.dispatcher()
    with capture_logs() as lines:
        for _ in range(60):
            await program.round()
            house.clock.passes(minutes=1)
        assert await house.states(anna) == ["due"]
        tries = len(house.press.made)
        assert 5 <= tries <= 8
        for _ in range(16):
            await program.round()
            house.clock.passes(minutes=1)
    assert await house.states(anna) == ["failed"]
    assert [address for address, _ in await house.delivers()] == [OPERATOR]
    assert "what a resident wrote" not in str(lines)
    assert len(house.press.made) == tries + 1


async def test_what_the_database_was_away_for_is_made_in_the_first_round_that_it_is_back_in(house: House) -> None:
    anna = await house.subscribes(await house.joins())

    async def away() -> None:
        raise StorageUnavailable

    house.press.meanwhile = away
    house.clock.now = MONDAY
    program = house.dispatcher()
    with capture_logs() as lines:
        for _ in range(70):
            await program.round()
            house.clock.passes(minutes=1)
    assert {line["event"] for line in lines} == {"storage.unavailable"}
    assert await house.states(anna) == ["due"]
    house.press.meanwhile = None
    await program.round()
    assert len(await house.delivers()) == 1


async def test_what_could_be_made_at_last_is_sent(house: House) -> None:
    anna = await house.subscribes(await house.joins())
    house.press.breaks.add("all")
    house.clock.now = MONDAY
    program = house.dispatcher()
    await program.round()
    house.press.breaks.clear()
    await program.round()
    assert await house.delivers() == []
    house.clock.passes(minutes=1)
    await program.round()
    assert len(await house.delivers()) == 1
    await program.round()
    assert await house.states(anna) == ["delivered"]


async def test_one_that_cannot_be_made_holds_back_no_other_and_is_tried_once_a_round(house: House) -> None:
    for person in ("anna", "berit"):
        await house.subscribes(await house.joins(person))
    await house.subscribes(await house.joins("cecilia"), scope="area:drugs")
    house.press.breaks.add("all")
    house.clock.now = MONDAY
    await house.dispatcher().round()
    assert [address for address, _ in await house.delivers()] == ["telegram:cecilia"]
    assert sorted(wanted.scope for wanted in house.press.made) == ["all", "area:drugs"]


async def test_a_press_that_hangs_is_given_up(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await house.subscribes(await house.joins())

    async def hang() -> None:
        await asyncio.Event().wait()

    house.press.meanwhile = hang
    monkeypatch.setattr(dispatch, "MAKING_SECONDS", 0.01)
    house.clock.now = MONDAY
    await house.dispatcher().round()
    assert await house.states(anna) == ["due"]


async def test_after_a_day_of_downtime_the_newest_goes_once_and_the_operators_hear_of_the_others(
    house: House,
) -> None:
    daily = await house.subscribes(await house.joins(), **DAILY)
    weekly = await house.subscribes(await house.joins("berit"))
    house.clock.now = MONDAY + timedelta(hours=5)
    program = house.dispatcher()
    await program.round()
    sent = await house.delivers()
    assert sorted(address for address, _ in sent) == ["telegram:99", "telegram:anna", "telegram:berit"]
    assert "3 utskick" in dict(sent)[OPERATOR]
    assert "day 2026-11-29" in dict(sent)["telegram:anna"]
    await program.round()
    assert await house.states(daily) == ["skipped", "skipped", "skipped", "delivered"]
    assert await house.states(weekly) == ["delivered"]
    assert house.counted("skipped") == 3
    assert await house.delivers() == []


async def test_a_slot_that_was_seen_and_not_made_before_the_downtime_gives_way_too(house: House) -> None:
    daily = await house.subscribes(await house.joins(), **DAILY)
    house.press.breaks.add("all")
    house.clock.now = local("2026-11-27T06:30")
    await house.dispatcher().round()
    house.press.breaks.clear()
    house.clock.passes(hours=24)
    await house.dispatcher().round()
    assert await house.states(daily) == ["skipped", "posted"]
    sent = await house.delivers()
    assert [address for address, _ in sent] == [OPERATOR, "telegram:anna"]
    assert "Ett utskick" in sent[0][1]


async def test_who_is_staff_no_longer_gets_nothing_and_the_subscription_goes(house: House) -> None:
    member = await house.joins()
    anna = await house.subscribes(member)
    await house.store.transact(lambda tx: tx.staff.revoke(member.id, THURSDAY))
    house.clock.now = MONDAY
    await house.dispatcher().round()
    assert (await house.delivers(), house.press.made) == ([], [])
    assert await house.with_id(anna.id) is None
    assert await house.states(anna) == []


async def test_how_the_service_does_goes_to_an_admins_chat_and_to_nobody_who_is_admin_no_more(house: House) -> None:
    ove = await house.joins("ove", Role.ADMIN)
    letter = await house.subscribes(ove, scope=SERVICE)
    house.clock.now = MONDAY
    await house.dispatcher().round()
    assert await house.delivers() == [("telegram:ove", "service sv 2026-11-30")]
    assert house.press.made == []
    await house.joins("ove", Role.MUNICIPALITY, id=ove.id)
    house.clock.passes(days=7)
    await house.dispatcher().round()
    assert await house.delivers() == []
    assert await house.with_id(letter.id) is None


async def test_how_the_service_does_has_no_way_by_mail(house: House) -> None:
    member = await house.joins("ove", Role.ADMIN)
    letter = await house.subscribes(member, scope=SERVICE, telegram=None, email="email:a@example.org")
    house.clock.now = MONDAY
    with capture_logs():
        for _ in range(LEAST_TRIES):
            await house.dispatcher().round()
    assert house.press.shown == []
    assert await house.states(letter) == ["due"]


async def test_an_operator_whom_the_settings_name_no_longer_gets_nothing(house: House) -> None:
    member = await house.joins("ove", Role.ADMIN, invited_by=BY_SETTING)
    subscription = await house.subscribes(member, **DAILY)
    house.admins.add("ove")
    house.clock.now = local("2026-11-27T06:30")
    await house.dispatcher().round()
    assert [address for address, _ in await house.delivers()] == ["telegram:ove"]
    house.admins.clear()
    house.clock.passes(days=1)
    await house.dispatcher().round()
    assert await house.delivers() == []
    assert await house.with_id(subscription.id) is None


@pytest.mark.parametrize("what", ["revoked", "removed", "paused", "changed", "role", "done"])
async def test_what_happens_while_a_digest_is_made_is_seen_when_it_is_posted(house: House, what: str) -> None:
    member = await house.joins()
    anna = await house.subscribes(member)
    house.clock.now = MONDAY
    ends: dict[str, list[str]] = {
        "revoked": [], "removed": [], "paused": ["skipped"], "changed": ["due"], "role": ["due"], "done": ["posted"],
    }  # fmt: skip

    async def meanwhile() -> None:
        house.press.meanwhile = None
        match what:
            case "revoked":
                await house.store.transact(lambda tx: tx.staff.revoke(member.id, MONDAY))
            case "removed":
                await house.store.transact(lambda tx: tx.subscriptions.remove(anna.id))
            case "paused":
                await house.stores(anna.model_copy(update={"paused_at": MONDAY, "next_at": None}))
            case "changed":
                stored = await house.with_id(anna.id)
                assert stored is not None
                await house.stores(stored.model_copy(update={"language": "en"}))
            case "role":
                await house.store.transact(lambda tx: tx.staff.put(member.model_copy(update={"role": Role.COACH})))
            case "done":
                # By one for which whoever is making it has been at it for too long.
                await house.store.transact(lambda tx: tx.slots.free())
                await house.dispatcher().send(MONDAY)

    house.press.meanwhile = meanwhile
    await house.dispatcher().round()
    assert await house.states(anna) == ends[what]
    assert len(await house.delivers()) == (what == "done")
    house.clock.now += timedelta(minutes=1)
    await house.dispatcher().round()
    sent = [words for _, words in await house.delivers()]
    assert sent == {
        "changed": ["police all week 2026-11-29 en buttons"],
        "role": ["coach all week 2026-11-29 sv buttons"],
    }.get(what, [])


async def test_a_paused_one_sends_nothing_and_misses_nothing(house: House) -> None:
    anna = await house.subscribes(await house.joins(), **DAILY, paused_at=THURSDAY)
    house.clock.passes(days=10)
    await house.dispatcher().round()
    assert await house.states(anna) == []
    await house.stores(changed(anna, STOCKHOLM, house.clock.now, paused_at=None))
    await house.dispatcher().round()
    house.clock.passes(days=1)
    await house.dispatcher().round()
    assert await house.states(anna) == ["posted"]


async def asks(house: House, subscription: Any) -> None:
    """Ask for a preview."""
    now = house.clock.now
    await house.store.transact(lambda tx: tx.slots.open(subscription.id, now, SlotState.PREVIEW, now))


async def test_a_preview_comes_when_the_program_is_woken_also_of_a_paused_one(house: House) -> None:
    anna = await house.subscribes(await house.joins(), paused_at=THURSDAY)
    program, stop, done = house.dispatcher(), asyncio.Event(), asyncio.Event()
    program.posted = done.set
    running = asyncio.create_task(program.run(stop))
    await asks(house, anna)
    program.wake()
    await asyncio.wait_for(done.wait(), PATIENCE)
    assert [words for _, words in await house.delivers()] == ["police all week 2026-11-25 sv buttons"]
    stop.set()
    await asyncio.wait_for(running, PATIENCE)
    assert await house.states(anna) == ["shown"]
    assert house.counted("delivered") == 0


async def test_a_program_that_is_told_to_stop_leaves_what_it_is_making_to_the_next_one(house: House) -> None:
    anna = await house.subscribes(await house.joins())
    house.clock.now = MONDAY
    making, stop = asyncio.Event(), asyncio.Event()

    async def hang() -> None:
        making.set()
        await asyncio.Event().wait()

    house.press.meanwhile = hang
    program = house.dispatcher()
    running = asyncio.create_task(program.run(stop))
    program.wake()
    await asyncio.wait_for(making.wait(), PATIENCE)
    stop.set()
    await asyncio.wait_for(running, PATIENCE)
    house.press.meanwhile = None
    await house.dispatcher().round()
    assert await house.states(anna) == ["posted"]


async def test_a_preview_that_cannot_be_made_is_told_to_who_asked_and_to_nobody_else(house: House) -> None:
    anna = await house.subscribes(await house.joins(language="en"))
    house.press.breaks.add("all")
    await asks(house, anna)
    program = house.dispatcher()
    for _ in range(20):
        await program.round()
        house.clock.passes(minutes=1)
    [(address, words)] = await house.delivers()
    assert address == "telegram:anna"
    assert "preview" in words
    assert await house.states(anna) == ["failed"]
    assert house.counted("failed") == 0


async def test_a_preview_of_mail_alone_that_cannot_be_made_is_only_written_down(house: House) -> None:
    anna = await house.subscribes(await house.joins(), telegram=None, email="email:a@example.org")
    house.press.breaks.add("all")
    await asks(house, anna)
    program = house.dispatcher()
    for _ in range(20):
        await program.round()
        house.clock.passes(minutes=1)
    assert await house.delivers() == []
    assert await house.states(anna) == ["failed"]


async def test_one_whose_address_cannot_be_opened_fails_visibly(house: House) -> None:
    anna = await house.subscribes(await house.joins())
    await damage(house.store, subscriptions)
    house.clock.now = MONDAY
    program = house.dispatcher()
    for _ in range(80):
        await program.round()
        house.clock.passes(minutes=1)
    assert await house.states(anna) == ["failed"]
    assert [address for address, _ in await house.delivers()] == [OPERATOR]


async def test_who_was_revoked_before_the_failure_was_seen_is_not_named(house: House) -> None:
    member = await house.joins()
    anna = await house.subscribes(member)
    house.clock.now = MONDAY
    program = house.dispatcher()
    await program.round()
    await house.delivers(undeliverable=True)
    await house.store.transact(lambda tx: tx.staff.revoke(member.id, MONDAY))
    await house.store.transact(lambda tx: tx.subscriptions.remove(anna.id))
    await program.round()
    [(_, words)] = await house.delivers()
    assert "Anna" not in words
    assert "Hela kommunen" in words


async def test_more_than_one_page_is_due(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatch, "PAGE", 2)
    assert PAGE > 100
    member = await house.joins()
    for number in range(5):
        await house.subscribes(member, weekday=1, scope=f"locality:{number}")
    house.clock.now = MONDAY
    assert await house.dispatcher().claim(MONDAY) == 5


@pytest.mark.parametrize("after", [False, True], ids=["before the commit", "after the commit"])
@pytest.mark.parametrize("downtime", [timedelta(0), timedelta(days=3)], ids=["at once", "days later"])
async def test_a_crash_at_any_step_neither_doubles_nor_loses(house: House, after: bool, downtime: timedelta) -> None:
    """Killed at its first transaction, its second and so on, until a program lives through a day."""
    subscription = await house.subscribes(await house.joins(), **DAILY)
    nth, survived = 0, False
    house.clock.now = local("2026-11-27T06:30")
    while not survived:
        nth += 1
        before = len(await house.slots(subscription))
        program = house.dispatcher(Mortal(house.store, nth, after=after))
        got: list[tuple[str, str]] = []
        try:
            await program.round()
            got += await house.delivers()
            await program.round()
            survived = True
        except Killed:
            pass
        house.clock.now += downtime
        for _ in range(2):
            got += await house.delivers()
            await house.dispatcher().round()
        got = [(address, words) for address, words in got if address != OPERATOR]
        fresh = (await house.slots(subscription))[before:]
        assert len({slot.at for slot in fresh}) == len(fresh)
        delivered = [slot for slot in fresh if slot.state is SlotState.DELIVERED]
        assert len(got) == len(delivered) >= 1
        assert len(set(got)) == len(got)
        assert {slot.state for slot in fresh} <= {SlotState.DELIVERED, SlotState.SKIPPED}
        house.clock.passes(days=1)
    assert nth >= 8


async def test_a_round_lives_through_trouble_and_says_so(house: House) -> None:
    with capture_logs() as lines:
        for trouble in (StorageUnavailable, ZeroDivisionError):
            await house.dispatcher(Troubled(house.store, trouble)).round()
    assert [line["event"] for line in lines] == ["storage.unavailable"] * 3 + ["digests.failed"] * 3


class FullRoom:
    """Where digests are made, with somebody else in it until told."""

    def __init__(self) -> None:
        self.asked_for, self.free = asyncio.Event(), asyncio.Event()

    async def __aenter__(self) -> None:
        self.asked_for.set()
        await self.free.wait()

    async def __aexit__(self, *_: object) -> None:
        pass


async def test_of_many_bots_one_waits_for_its_room_before_it_claims_a_slot(house: House) -> None:
    """A claim is for a time: who claimed first and waited then would lose it to another."""
    anna = await house.subscribes(await house.joins())
    house.clock.now = MONDAY
    room, waiting, other = FullRoom(), house.dispatcher(), house.dispatcher()
    waiting.room = room
    await waiting.claim(MONDAY)
    going = asyncio.create_task(waiting.send(MONDAY))
    await asyncio.wait_for(room.asked_for.wait(), PATIENCE)
    assert await other.send(MONDAY) == 1
    room.free.set()
    assert await going == 0
    assert await house.states(anna) == ["posted"]
    assert len(await house.delivers()) == 1
