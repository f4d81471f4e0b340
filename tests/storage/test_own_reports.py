"""What becomes of a report after it was sent: by its reporter, by staff, by time."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from core.past import REPORTS_SHOWN, OwnReport, Past
from core.ports import Store, Transaction
from core.ports_reports import Kept, Retired
from core.report import Hold, PlaceKind, Report, ReportState, Spot
from storage.schema import replies, reports
from tests.storage.conftest import NOW
from tests.storage.verbs import (
    answer,
    damage,
    follow,
    later,
    mine,
    photo,
    put,
    reply,
    report,
    tell,
    told_by,
    want,
    wish,
)

DAY = timedelta(days=1)
KEPT = Kept(rows=DAY * 730, words=DAY * 90, addresses=DAY * 30)

Change = Callable[[Transaction, Report, str], Awaitable[bool]]
CHANGES: dict[str, Change] = {
    "end": lambda tx, told, person: tx.reports.end(told.id, person, NOW),
    "rewrite": lambda tx, told, person: tx.reports.rewrite(told.id, person, "nya ord", Hold.HATE, NOW),
    "follow": lambda tx, told, person: tx.reports.follow(told.id, person, "telegram:9", NOW),
    "forget": lambda tx, told, person: tx.reports.follow(told.id, person, None, NOW),
    "withdraw": lambda tx, told, person: tx.reports.withdraw(told.id, person, NOW),
}


async def changed(store: Store, name: str, told: Report, person: str = "anna") -> bool:
    return await store.transact(lambda tx: CHANGES[name](tx, told, person))


@pytest.mark.parametrize("name", CHANGES)
async def test_nobody_changes_another_persons_report(store: Store, name: str) -> None:
    told = await tell(store, report(), address=None)
    assert not await changed(store, name, told, "berit")
    assert not await changed(store, name, report(), "anna")
    assert await mine(store) == [OwnReport(report=told, followed=False)]


@pytest.mark.parametrize("name", CHANGES)
async def test_a_report_that_was_taken_back_is_changed_no_more(store: Store, name: str) -> None:
    told = await tell(store, report())
    assert await changed(store, "withdraw", told)
    before = await mine(store)
    assert not await changed(store, name, told)
    assert await mine(store) == before


async def test_what_went_on_ended_when_its_reporter_first_said_so(store: Store) -> None:
    told = await tell(store, report())
    for minutes in (5, 9):
        assert await store.transact(lambda tx, minutes=minutes: tx.reports.end(told.id, "anna", later(minutes)))  # type: ignore[misc]
    [own] = await mine(store)
    assert own.ended_at == later(5)
    assert own.report == told  # as it was told, still


async def test_other_words_take_the_place_of_a_reports_own_and_the_places_name_stays(store: Store) -> None:
    told = await tell(store, report("bakom skolan"))
    assert await store.transact(lambda tx: tx.reports.rewrite(told.id, "anna", "bakom macken", None, NOW))
    assert await told_by(store) == [told.model_copy(update={"text": "bakom macken"})]


@pytest.mark.parametrize(
    ("before", "found", "after"),
    [
        (None, None, None),
        (None, Hold.HATE, Hold.HATE),
        (Hold.NAMED_PERSON, None, Hold.NAMED_PERSON),
        (Hold.NAMED_PERSON, Hold.HATE, Hold.NAMED_PERSON),
    ],
)
async def test_words_once_held_stay_held_whatever_they_become(
    store: Store, before: Hold | None, found: Hold | None, after: Hold | None
) -> None:
    told = await tell(store, report(hold=before))
    assert await store.transact(lambda tx: tx.reports.rewrite(told.id, "anna", "nya ord", found, NOW))
    assert [own.hold for own in await told_by(store)] == [after]


async def test_words_may_be_written_where_the_old_ones_are_gone(store: Store) -> None:
    told = await tell(store, report())
    await store.transact(lambda tx: tx.reports.retire(KEPT, NOW + DAY * 91))
    assert await store.transact(lambda tx: tx.reports.rewrite(told.id, "anna", "nya ord", None, NOW))
    assert [(own.text, own.spot.name) for own in await told_by(store)] == [("nya ord", None)]


async def test_an_address_is_kept_only_where_answers_are_wanted(store: Store) -> None:
    told = await tell(store, report(), address=None)
    assert [own.followed for own in await mine(store)] == [False]
    assert await changed(store, "follow", told)
    assert [own.followed for own in await mine(store)] == [True]
    held = await store.transact(lambda tx: tx.reports.held(told.reference))
    assert held is not None
    assert held.address == "telegram:9"
    assert await changed(store, "forget", told)
    held = await store.transact(lambda tx: tx.reports.held(told.reference))
    assert held is not None
    assert held.address is None


async def test_silence_forgets_where_to_answer_any_of_a_persons_reports(store: Store) -> None:
    for person in ("anna", "anna", "berit"):
        await tell(store, report(), person)
    assert await store.transact(lambda tx: tx.reports.silence("anna")) == 2
    assert await store.transact(lambda tx: tx.reports.silence("anna")) == 0
    assert [own.followed for own in await mine(store)] == [False, False]
    assert [own.followed for own in await mine(store, "berit")] == [True]


async def test_a_report_taken_back_loses_words_photos_and_address_at_once_and_is_counted_no_more(store: Store) -> None:
    told, other = await tell(store, report("bakom skolan", hold=Hold.HATE)), await tell(store, report())
    given = await answer(store, told, reply("Tack, vi åker till skolan"))
    await photo(store, told.id, b"jpeg")
    await want(store, told.id)
    kept = await photo(store, other.id, b"jpeg")
    assert await changed(store, "withdraw", told)
    own = next(own for own in await mine(store) if own.report.id == told.id)
    assert own.withdrawn_at == NOW
    assert (own.report.text, own.report.spot.name, own.followed, own.photos) == (None, None, False, 0)
    assert own.replies == (given.model_copy(update={"words": None}),)
    assert await store.transact(lambda tx: tx.reports.count()) == 1
    assert await store.transact(lambda tx: tx.photos.wanted(NOW, 9)) == []
    assert await store.transact(lambda tx: tx.photos.image(kept)) == b"jpeg"


async def test_staff_find_a_report_by_its_reference_unless_it_was_taken_back(store: Store) -> None:
    told = await tell(store, report(reference="AAAA-1111", hold=Hold.NAMED_PERSON), address="telegram:7")
    held = await store.transact(lambda tx: tx.reports.held("AAAA-1111"))
    assert held is not None
    assert (held.report, held.state, held.address) == (told, ReportState.NEW, "telegram:7")
    assert await store.transact(lambda tx: tx.reports.held("BBBB-2222")) is None
    await changed(store, "withdraw", told)
    assert await store.transact(lambda tx: tx.reports.held("AAAA-1111")) is None


async def test_of_two_reports_with_one_reference_staff_get_the_newest(store: Store) -> None:
    for minutes in (0, 10, 5):
        await tell(store, report(created_at=later(minutes)))
    held = await store.transact(lambda tx: tx.reports.held(report().reference))
    assert held is not None
    assert held.report.created_at == later(10)


async def test_an_answer_from_staff_is_kept_in_order_and_brings_its_state(store: Store) -> None:
    told, quiet = await tell(store, report()), await tell(store, report(created_at=later(-1)))
    second = await answer(store, told, reply(None, ReportState.DONE, later(2)))
    first = await answer(store, told, reply("Vi tittar på det", ReportState.PLANNED, later(1)))
    await answer(store, told, first)
    own, other = await mine(store)
    assert own.replies == (first, second)
    assert own.state is ReportState.PLANNED
    assert other == OwnReport(report=quiet)


async def test_no_answer_is_kept_for_a_report_that_is_not_there(store: Store) -> None:
    told = await tell(store, report())
    await changed(store, "withdraw", told)
    await answer(store, told, reply())
    await answer(store, report(), reply())
    assert [own.replies for own in await mine(store)] == [()]


async def test_the_words_of_an_answer_go_when_they_are_old_and_the_answer_with_its_report(store: Store) -> None:
    told = await tell(store, report())
    given = await answer(store, told, reply(at=NOW + DAY * 20))

    async def retired(days: int) -> Retired:
        return await store.transact(lambda tx: tx.reports.retire(KEPT, NOW + DAY * days))

    assert await retired(100) == Retired(0, 1, 1, 0)
    assert [own.replies for own in await mine(store)] == [(given,)]
    assert await retired(111) == Retired(0, 0, 0, 1)
    assert [own.replies for own in await mine(store)] == [(given.model_copy(update={"words": None}),)]
    assert await retired(731) == Retired(1, 0, 0, 0)
    again = told.model_copy(update={"created_at": NOW + DAY * 731})
    await tell(store, again)
    assert [own.replies for own in await mine(store)] == [()]


async def kept_since(store: Store) -> list[tuple[bool, datetime | None, bool, datetime | None]]:
    """Of each report: whether words are kept, and since when; the same of the address."""

    async def work(tx: Any) -> list[tuple[bool, datetime | None, bool, datetime | None]]:
        return [
            (row.sealed_words is not None, row.worded_at, row.sealed_address is not None, row.addressed_at)
            for row in await tx.reports._scope.session.execute(select(reports))
        ]

    return await store.transact(work)


async def test_words_are_kept_from_when_they_were_last_written(store: Store) -> None:
    told = await tell(store, report("bakom skolan"), address=None)
    written = NOW + DAY * 80
    assert await store.transact(lambda tx: tx.reports.rewrite(told.id, "anna", "mer", None, written))
    for days, gone in ((91, Retired(0, 0, 0)), (170, Retired(0, 0, 0)), (171, Retired(0, 1, 0))):
        now = NOW + DAY * days
        assert await store.transact(lambda tx, now=now: tx.reports.retire(KEPT, now)) == gone  # type: ignore[misc]
    [own] = await told_by(store)
    assert (own.text, own.created_at) == (None, NOW)


async def test_what_is_added_where_the_old_words_are_gone_is_kept_as_long(store: Store) -> None:
    told = await tell(store, report(), address=None)
    now = NOW + DAY * 100
    assert await store.transact(lambda tx: tx.reports.retire(KEPT, now)) == Retired(0, 1, 0)
    assert await store.transact(lambda tx: tx.reports.rewrite(told.id, "anna", "mer", None, now))
    assert await store.transact(lambda tx: tx.reports.retire(KEPT, now + DAY * 90)) == Retired(0, 0, 0)
    assert [one.text for one in await told_by(store)] == ["mer"]


async def test_an_address_is_kept_from_when_it_was_last_wanted(store: Store) -> None:
    told = await tell(store, report())
    wanted = NOW + DAY * 31
    assert await store.transact(lambda tx: tx.reports.retire(KEPT, wanted)) == Retired(0, 0, 1)
    assert await store.transact(lambda tx: tx.reports.follow(told.id, "anna", "telegram:1", wanted))
    assert await store.transact(lambda tx: tx.reports.retire(KEPT, wanted + DAY * 30)) == Retired(0, 0, 0)
    [own] = await mine(store)
    assert own.followed
    assert await store.transact(lambda tx: tx.reports.retire(KEPT, wanted + DAY * 31)) == Retired(0, 0, 1)


GOING: dict[str, tuple[Change, bool, bool]] = {
    "taken back": (CHANGES["withdraw"], False, False),
    "no answers wanted": (CHANGES["forget"], True, False),
    "silence": (lambda tx, _told, person: tx.reports.silence(person), True, False),  # type: ignore[dict-item, return-value]
    "erasure": (lambda tx, _told, person: tx.people.erase(person, "telegram:1"), False, False),  # type: ignore[dict-item, return-value]
    "time": (lambda tx, _told, _person: tx.reports.retire(KEPT, NOW + DAY * 91), False, False),  # type: ignore[dict-item, return-value]
}


@pytest.mark.parametrize("name", GOING)
async def test_since_when_something_is_kept_goes_with_it(store: Store, name: str) -> None:
    change, words, address = GOING[name]
    told = await tell(store, report())
    assert await kept_since(store) == [(True, NOW, True, NOW)]
    await store.transact(lambda tx: change(tx, told, "anna"))
    assert await kept_since(store) == [(words, NOW if words else None, address, NOW if address else None)]


async def test_what_cannot_be_opened_is_as_gone_and_stops_nothing_else(store: Store) -> None:
    told = await tell(store, report(spot=Spot(kind=PlaceKind.TYPED, name="hemma", lat=59.6, lon=16.2)))
    given = await answer(store, told, reply())
    await damage(store, reports)
    await damage(store, replies)
    [own] = await mine(store)
    assert (own.report.text, own.report.spot.name, own.report.spot.lat) == (None, None, 59.6)
    assert own.replies == (given.model_copy(update={"words": None}),)
    held = await store.transact(lambda tx: tx.reports.held(told.reference))
    assert held is not None
    assert held.address is None


async def test_the_past_is_what_one_person_left_and_nobody_else(store: Store) -> None:
    assert await store.transact(lambda tx: tx.past("anna")) == Past()
    told = [await tell(store, report(created_at=later(minutes))) for minutes in range(REPORTS_SHOWN + 2)]
    given = await answer(store, told[-1], reply())
    await photo(store, told[-1].id, b"jpeg")
    await want(store, told[-1].id)
    wished = await put(store, wish())
    await follow(store, "anna", "pledge")
    await tell(store, report(), "berit")
    await put(store, wish(), "berit")
    await follow(store, "berit", "droger")
    past = await store.transact(lambda tx: tx.past("anna"))
    assert [own.report for own in past.reports] == list(reversed(told))[:REPORTS_SHOWN]
    assert past.reports[0] == OwnReport(report=told[-1], state=ReportState.SEEN, replies=(given,), photos=2)
    assert (past.wishes, past.follows) == ((wished,), ("pledge",))
    assert past.sent == tuple(own.report.created_at for own in past.reports)


async def test_all_own_reports_are_counted_however_many_are_shown_and_those_taken_back_are_not(store: Store) -> None:
    told = [await tell(store, report(created_at=later(minutes))) for minutes in range(REPORTS_SHOWN + 3)]
    await changed(store, "withdraw", told[0])
    await changed(store, "withdraw", told[-1])
    await tell(store, report(), "berit")
    past = await store.transact(lambda tx: tx.past("anna"))
    assert (len(past.reports), past.reports_in_all) == (REPORTS_SHOWN, REPORTS_SHOWN + 1)


async def test_a_turn_asks_for_the_past_five_times_and_once_more_for_answers(
    store: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked for at every turn."""
    told = await tell(store, report())
    asked: list[int] = []

    async def questions(tx: Any) -> int:
        run = type(tx.reports._scope).run

        async def counted(self: Any, *arguments: Any, **named: Any) -> Any:
            asked.append(1)
            return await run(self, *arguments, **named)

        with monkeypatch.context() as patch:
            patch.setattr(type(tx.reports._scope), "run", counted)
            asked.clear()
            await tx.past("anna")
        return len(asked)

    assert await store.transact(questions) == 5
    await answer(store, told, reply())
    assert await store.transact(questions) == 6
