"""Housekeeping: what is old goes, whatever one row or one person's conversation is like."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.metrics import Metrics
from bot.posting import new_id
from bot.retention import UPDATES_KEPT
from bot.schedule import Housekeeping
from bot.turns import Turns
from core.coaches import Link, LinkKind
from core.conversation import Step
from core.errors import StorageUnavailable
from core.ports import Transaction
from core.ports_people import Purge
from core.ports_reports import Kept
from core.ports_subscriptions import SlotState
from core.report import Report
from core.staff import Invite, InviteKind, Member, Role
from core.talks import Side, Talk
from storage.purges import Purges
from storage.schema import conversations
from storage.store import SQLStore
from tests.bot.house import conversation_of, does, open_house, turns_of
from tests.storage.verbs import answer, damage, photo, put, reply, report, tell, told_by, want, wish

ANNA, BO = 7310000001, 7310000002
DAY = timedelta(days=1)
KEPT = Kept(rows=DAY * 730, words=DAY * 90, addresses=DAY * 30)


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 8, 20, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
def turns(store: SQLStore, clock: Clock) -> Turns:
    return replace(turns_of(store, clock), decision="KS 2026/17")


@pytest.fixture
def scrubbed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """An entry each time that the store is scrubbed."""
    times: list[str] = []
    scrub = SQLStore.scrub

    async def counted(self: SQLStore) -> None:
        await scrub(self)
        times.append("scrubbed")

    monkeypatch.setattr(SQLStore, "scrub", counted)
    return times


def keeps_house(turns: Turns) -> Housekeeping:
    return Housekeeping(turns, Metrics(), DAY, KEPT)


async def tick(turns: Turns, housekeeping: Housekeeping | None = None) -> list[Any]:
    """One round; what it logged."""
    with capture_logs() as lines:
        await (housekeeping or keeps_house(turns)).tick()
    return [line["event"] for line in lines]


async def purges(store: SQLStore) -> list[Purge]:
    return await store.transact(lambda tx: tx.purges.newest(10))


async def told_long_ago(store: SQLStore, now: datetime) -> Report:
    told = await tell(store, report("hög musik", created_at=now))
    await answer(store, told, reply(at=now))
    await photo(store, told.id, b"jpeg", now=now)
    await put(store, wish(created_at=now))
    return told


async def stale(turns: Turns) -> int:
    return len(await turns.store.transact(lambda tx: tx.conversations.stale_drafts(turns.clock(), 10)))


async def test_a_draft_that_has_lain_too_long_goes(turns: Turns, clock: Clock) -> None:
    await does(turns, ANNA, "report", 1)
    assert await tick(turns) == []
    clock.now += DAY * 2
    assert await tick(turns) == ["drafts.expired"]
    after = await conversation_of(turns.store, ANNA)
    assert after is not None
    assert after.step is Step.HOME
    assert await tick(turns) == []


async def test_a_conversation_that_cannot_be_read_begins_anew_and_stops_nobody_elses_retention(
    turns: Turns, clock: Clock
) -> None:
    await does(turns, ANNA, "report", 1)
    await damage(turns.store, conversations)
    clock.now += timedelta(minutes=1)
    await does(turns, BO, "report", 2)
    clock.now += DAY * 2
    assert await tick(turns) == ["conversation.unreadable", "drafts.expired"]
    assert await stale(turns) == 0
    assert await tick(turns) == []
    await does(turns, ANNA, "report", 3)
    assert await conversation_of(turns.store, ANNA) is not None


async def test_what_was_set_aside_goes_with_the_words_and_an_idle_conversation_with_the_reports(
    turns: Turns, clock: Clock
) -> None:
    store, begun = turns.store, clock.now
    await does(turns, ANNA, "help", 1)
    await store.transact(lambda tx: tx.incidents.set_aside(new_id(begun), "telegram", 2, "{}", "ValueError", begun))
    for kept, incidents, talks in ((KEPT.words, 1, True), (KEPT.words + DAY, 0, True), (KEPT.rows + DAY, 0, False)):
        clock.now = begun + kept
        await tick(turns)
        assert await store.transact(lambda tx: tx.incidents.count()) == incidents
        assert (await conversation_of(store, ANNA) is not None) is talks


async def test_one_draft_that_will_not_go_stops_neither_the_others_nor_the_tidying(
    turns: Turns, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await does(turns, ANNA, "report", 1)
    clock.now += timedelta(minutes=1)
    await does(turns, BO, "report", 2)
    clock.now += UPDATES_KEPT + DAY
    expire, oldest = Turns.expire, turns.store.identify("telegram", str(ANNA))

    async def stumbles(self: Turns, person: str) -> None:
        if person == oldest:
            raise ValueError("what somebody wrote")
        await expire(self, person)

    monkeypatch.setattr(Turns, "expire", stumbles)
    assert await tick(turns) == ["draft.not_expired", "drafts.expired"]
    assert await stale(turns) == 1
    await does(turns, ANNA, "help", 1)  # its note is gone: the number may come again


async def test_a_tidying_that_fails_is_logged_and_drafts_go_all_the_same(
    turns: Turns, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await does(turns, ANNA, "report", 1)
    clock.now += DAY * 2

    async def fails(_self: Housekeeping, _now: datetime) -> None:
        raise ValueError

    monkeypatch.setattr(Housekeeping, "_tidy", fails)
    assert await tick(turns) == ["housekeeping.failed", "drafts.expired"]


async def test_a_database_that_is_away_is_tried_again_in_the_next_round(
    turns: Turns, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await does(turns, ANNA, "report", 1)
    clock.now += DAY * 2

    async def away(_self: Turns, _person: str) -> None:
        raise StorageUnavailable

    with monkeypatch.context() as patch:
        patch.setattr(Turns, "expire", away)
        assert await tick(turns) == ["storage.unavailable"]
    assert await tick(turns) == ["drafts.expired"]


async def test_what_goes_because_it_is_old_is_in_the_purge_log_with_its_decision_and_gone_from_the_disk(
    turns: Turns, clock: Clock, store: SQLStore, scrubbed: list[str]
) -> None:
    await told_long_ago(store, clock.now)
    begun = clock.now
    for kept, gone in (
        (KEPT.addresses, {"addresses": 1}),
        (KEPT.words, {"words": 1, "replies": 1, "wish_words": 1, "photos": 1}),
        (KEPT.rows, {"reports": 1, "wishes": 1}),
    ):
        clock.now = begun + kept + DAY
        before = len(scrubbed)
        assert await tick(turns) == ["retired", "disk.cleaned"]
        newest = (await purges(store))[0]
        assert (newest.reason, newest.counts, newest.decision, newest.at) == (
            "retention",
            gone,
            "KS 2026/17",
            clock.now,
        )
        assert len(scrubbed) == before + 1
    assert len(await purges(store)) == 3


async def test_where_nothing_is_old_nothing_is_noted_and_nothing_scrubbed(
    turns: Turns, clock: Clock, store: SQLStore, scrubbed: list[str]
) -> None:
    await told_long_ago(store, clock.now)
    assert await tick(turns) == []
    assert await purges(store) == []
    assert scrubbed == []


async def test_nothing_goes_that_is_not_noted(
    turns: Turns, clock: Clock, store: SQLStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = await told_long_ago(store, clock.now)
    clock.now += KEPT.words + DAY

    async def fails(_self: Purges, _purge: Purge) -> None:
        raise ValueError

    with monkeypatch.context() as patch:
        patch.setattr(Purges, "note", fails)
        assert await tick(turns) == ["housekeeping.failed"]
    assert [one.text for one in await told_by(store)] == [told.text]
    assert await tick(turns) == ["retired", "disk.cleaned"]
    assert [one.text for one in await told_by(store)] == [None]


async def test_what_a_resident_erased_is_scrubbed_once_and_after_a_crash_by_the_next_start(
    turns: Turns, clock: Clock, store: SQLStore, scrubbed: list[str]
) -> None:
    erasure = Purge(new_id(clock.now), "erasure", {"reports": 1}, "", clock.now)
    await store.transact(lambda tx: tx.purges.note(erasure))
    running = keeps_house(turns)
    assert [await tick(turns, running) for _ in range(3)] == [["disk.cleaned"], [], []]
    assert len(scrubbed) == 1
    await tick(turns)  # a program just started knows of no scrubbing
    assert len(scrubbed) == 2


async def test_a_scrubbing_that_failed_is_done_in_the_next_round(
    turns: Turns, clock: Clock, store: SQLStore, scrubbed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await told_long_ago(store, clock.now)
    clock.now += KEPT.addresses + DAY
    running = keeps_house(turns)

    async def away(_self: SQLStore) -> None:
        raise StorageUnavailable

    with monkeypatch.context() as patch:
        patch.setattr(SQLStore, "scrub", away)
        assert await tick(turns, running) == ["retired", "storage.unavailable"]
    assert await tick(turns, running) == ["disk.cleaned"]
    assert len(scrubbed) == 1


async def test_photos_of_a_draft_go_with_it_and_those_of_a_report_stay(
    turns: Turns, clock: Clock, store: SQLStore
) -> None:
    told = await tell(store, report(created_at=clock.now))
    sent = await photo(store, told.id, b"sent", now=clock.now)
    lost = await photo(store, new_id(clock.now), b"lost", now=clock.now)
    await want(store, new_id(clock.now), now=clock.now)
    clock.now += DAY
    assert await tick(turns) == []
    clock.now += timedelta(minutes=1)
    assert await tick(turns) == ["retired", "disk.cleaned"]
    assert [purge.counts for purge in await purges(store)] == [{"photos": 2}]
    assert await store.transact(lambda tx: tx.photos.image(sent)) == b"sent"
    assert await store.transact(lambda tx: tx.photos.image(lost)) is None


async def test_the_access_log_and_who_was_revoked_go_after_their_time_and_invitations_a_week_after_they_expired(
    turns: Turns, clock: Clock, store: SQLStore
) -> None:
    begun = clock.now
    member = Member(
        id=new_id(begun), person="bo", role=Role.COACH, name="Bo", address="telegram:2", language="sv", joined_at=begun
    )
    invite = Invite(
        id=new_id(begun),
        kind=InviteKind.PERSON,
        role=Role.COACH,
        name="",
        made_by="bo",
        made_at=begun,
        expires_at=begun,
    )

    async def leaves(tx: Transaction) -> None:
        await tx.staff.put(member)
        await tx.looks.note(new_id(begun), member, "read", begun)
        await tx.staff.revoke(member.id, begun)
        await tx.invites.put(invite, "secret")

    await store.transact(leaves)
    clock.now = begun + KEPT.looks
    assert await tick(turns) == []
    assert await store.transact(lambda tx: tx.invites.forget(clock.now)) == 0
    clock.now += DAY
    assert await tick(turns) == ["retired", "disk.cleaned"]
    assert [purge.counts for purge in await purges(store)] == [{"looks": 1, "memberships": 1}]


async def test_when_somebody_sent_is_kept_for_a_day_and_its_going_is_no_purge(
    turns: Turns, clock: Clock, store: SQLStore, scrubbed: list[str]
) -> None:
    told = await tell(store, report(created_at=clock.now))

    async def sent() -> tuple[datetime, ...]:
        return (await store.transact(lambda tx: tx.past("anna"))).sent

    clock.now += DAY
    assert await tick(turns) == []
    assert await sent() == (told.created_at,)
    clock.now += timedelta(minutes=1)
    assert await tick(turns) == []
    assert await sent() == ()
    assert (await purges(store), scrubbed) == ([], [])


async def test_how_digests_ended_is_known_as_long_as_reports_are(turns: Turns, clock: Clock, store: SQLStore) -> None:
    subscription = new_id(clock.now)
    for state in (SlotState.DELIVERED, SlotState.DUE):
        at = clock.now + timedelta(minutes=len(state))
        assert await store.transact(lambda tx, at=at, state=state: tx.slots.open(subscription, at, state, clock.now))  # type: ignore[misc]
    for days, left in ((730, 2), (1, 1)):
        clock.now += DAY * days
        await keeps_house(turns).tick()
        assert len(await store.transact(lambda tx: tx.slots.of(subscription, 10))) == left


async def test_months_and_quarters_that_are_over_are_summed_up_one_a_round_and_again_within_the_hour(
    turns: Turns, clock: Clock, store: SQLStore
) -> None:
    async def kept() -> int:
        return len(await store.transact(lambda tx: tx.figures._summaries.kept()))  # type: ignore[attr-defined]

    async def tell_of(day: date) -> None:
        told = report(created_at=clock.now)
        await tell(store, told.model_copy(update={"when": told.when.model_copy(update={"night_of": day})}))

    keeping = keeps_house(turns)
    for day in (date(2026, 2, 7), date(2026, 3, 7), clock.now.date()):
        await tell_of(day)
    for expected in (1, 2, 3, 3):
        await tick(turns, keeping)
        assert await kept() == expected
    await tell_of(date(2026, 3, 8))
    await tick(turns, keeping)
    assert await kept() == 1
    clock.now += timedelta(hours=1)
    await tick(turns, keeping)
    assert await kept() == 2


async def test_what_was_written_to_a_coach_and_old_links_go_when_their_time_is_over(
    store: SQLStore, turns: Turns, clock: Clock
) -> None:
    coach = Member(
        id=new_id(clock.now), person="sara", role=Role.COACH, name="Sara", address="telegram:9", language="sv",
        joined_at=clock.now,
    )  # fmt: skip
    ended = Link(
        id=new_id(clock.now), code="abc", coach=coach.id, person="sara", kind=LinkKind.EVENT, made_at=clock.now,
        ended_at=clock.now,
    )  # fmt: skip
    talk = Talk(
        id=new_id(clock.now), person="anna", address="telegram:1", language="sv", coach="sara", begun_at=clock.now,
        last_at=clock.now, shown_from=clock.now,
    )  # fmt: skip

    async def fill(tx: Transaction) -> None:
        await tx.staff.put(coach)
        await tx.links.put(ended)
        await tx.talks.begin(talk)
        await tx.talks.write(new_id(clock.now), talk.id, Side.RESIDENT, "hej", clock.now)

    await store.transact(fill)
    clock.now += 29 * DAY
    await tick(turns)
    assert len(await store.transact(lambda tx: tx.talks.lines(talk.id, talk.begun_at, 9))) == 1
    clock.now += 2 * DAY
    await tick(turns)
    assert await store.transact(lambda tx: tx.talks.with_id(talk.id)) is None
    (purge, *_) = await store.transact(lambda tx: tx.purges.newest(1))
    assert {"talk_lines": 1, "talks": 1}.items() <= purge.counts.items()
    assert await store.transact(lambda tx: tx.links.with_code("abc")) is not None
    clock.now += 730 * DAY
    await tick(turns)
    assert await store.transact(lambda tx: tx.links.with_code("abc")) is None
