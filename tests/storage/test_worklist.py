"""The work list: pages of it, one report opened, and what changes one as it was seen."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from core.ports import Store, Transaction
from core.ports_reports import Kept
from core.report import Category, Hold, PlaceKind, Report, ReportState, Spot, When
from core.work import Asked, Line, Mark, Page, Quote, Wanted, Worked, mark_of
from storage.schema import photos, reports
from tests.storage.conftest import NOW
from tests.storage.verbs import answer, damage, later, mine, photo, reply, report, tell, want

EVERY = Wanted(states=tuple(ReportState))
NEW = Mark(state=ReportState.NEW, replies=0)
KEPT = Kept(timedelta(days=730), timedelta(days=90), timedelta(days=30))


async def page(store: Store, wanted: Wanted = EVERY, limit: int = 3, **where: UUID) -> Page:
    return await store.transact(lambda tx: tx.worklist.page(wanted, limit, **where))


async def ids(store: Store, wanted: Wanted = EVERY) -> list[UUID]:
    return [line.id for line in (await page(store, wanted, 50)).lines]


async def one(store: Store, id: UUID) -> Worked:
    found = await store.transact(lambda tx: tx.worklist.one(id))
    assert found is not None
    return found


async def several(store: Store, count: int) -> list[Report]:
    """Reports a minute apart, the newest first."""
    return [await tell(store, report(created_at=later(-minutes))) for minutes in range(count)]


async def move(store: Store, id: UUID, seen: Mark, to: ReportState) -> bool:
    return await store.transact(lambda tx: tx.worklist.move(id, seen, to))


async def rewrite(store: Store, told: Report, words: str, hold: Hold | None = None) -> None:
    assert await store.transact(lambda tx: tx.reports.rewrite(told.id, "anna", words, hold, later(9)))


async def release(store: Store, told: Report, minutes: float = 0) -> bool:
    return await store.transact(lambda tx: tx.worklist.release(told.id, later(minutes), later(5)))


async def quote(store: Store, told: Report, said: Quote = Quote.APPROVED, minutes: float = 0) -> bool:
    return await store.transact(lambda tx: tx.worklist.quote(told.id, later(minutes), said))


async def quotable(store: Store, after: UUID | None = None) -> str | None:
    found = await store.transact(lambda tx: tx.worklist.quotable(later(-60), after))
    return found.report.text if found else None


async def joined(store: Store, a: Report, b: Report) -> None:
    await store.transact(lambda tx: tx.events.join(a.id, b.id))


async def siblings(store: Store, told: Report) -> set[UUID]:
    return {line.id for line in await store.transact(lambda tx: tx.worklist.siblings(told.id, 9))}


async def candidates(store: Store, told: Report) -> list[UUID]:
    return [line.id for line in await store.transact(lambda tx: tx.worklist.candidates(told.id, 9))]


async def test_pages_go_from_the_newest_to_the_oldest_and_back_again(store: Store) -> None:
    told = [one.id for one in await several(store, 7)]
    first = await page(store)
    assert ([line.id for line in first.lines], first.newer, first.older) == (told[:3], False, True)
    second = await page(store, after=told[2])
    assert ([line.id for line in second.lines], second.newer, second.older) == (told[3:6], True, True)
    last = await page(store, after=told[5])
    assert ([line.id for line in last.lines], last.newer, last.older) == (told[6:], True, False)
    back = await page(store, before=told[6])
    assert ([line.id for line in back.lines], back.newer, back.older) == (told[3:6], True, True)
    start = await page(store, before=told[3])
    assert ([line.id for line in start.lines], start.newer, start.older) == (told[:3], False, True)


async def test_a_page_before_which_too_few_are_left_is_the_first_one_whole(store: Store) -> None:
    told = [one.id for one in await several(store, 5)]
    shown = await page(store, before=told[2])
    assert ([line.id for line in shown.lines], shown.newer) == (told[:3], False)


async def test_a_page_of_a_report_that_is_gone_is_the_first_one(store: Store) -> None:
    told = [one.id for one in await several(store, 2)]
    assert [line.id for line in (await page(store, after=uuid4())).lines] == told


async def test_reports_told_in_the_same_moment_are_each_on_one_page(store: Store) -> None:
    for _ in range(5):
        await tell(store, report())
    first = await page(store)
    second = await page(store, after=first.lines[-1].id)
    assert len({line.id for line in (*first.lines, *second.lines)}) == 5


async def test_a_list_is_of_states_categories_and_nights(store: Store) -> None:
    old = When(ongoing=False, start=later(-60), end=NOW, night_of=NOW.date() - timedelta(days=3), band="night")
    meet, drugs = await tell(store, report()), await tell(store, report(category=Category.DRUGS))
    before = await tell(store, report(when=old))
    await move(store, meet.id, NEW, ReportState.DONE)
    assert await ids(store, Wanted(states=(ReportState.DONE,))) == [meet.id]
    assert await ids(store, EVERY.model_copy(update={"categories": (Category.DRUGS,)})) == [drugs.id]
    assert before.id not in await ids(store, EVERY.model_copy(update={"since": NOW.date() - timedelta(days=2)}))


async def test_a_report_that_was_taken_back_is_as_none(store: Store) -> None:
    told = await tell(store, report(hold=Hold.HATE))
    await store.transact(lambda tx: tx.reports.withdraw(told.id, "anna", NOW))

    async def work(tx: Transaction) -> None:
        assert await tx.worklist.one(told.id) is None
        assert await tx.worklist.address(told.id) is None
        assert not await tx.worklist.move(told.id, NEW, ReportState.SEEN)
        assert await tx.worklist.held(9) == 0
        assert await tx.worklist.candidates(uuid4(), 9) == []
        await tx.notes.add(uuid4(), told.id, "siv", "för sent", NOW)

    await store.transact(work)
    assert await ids(store) == []


async def test_words_wait_until_a_person_has_released_them_or_said_that_they_stay(store: Store) -> None:
    held = EVERY.model_copy(update={"held": True})
    told = [await tell(store, report(hold=Hold.NAMED_PERSON, created_at=later(-m))) for m in range(5)]
    assert await store.transact(lambda tx: tx.worklist.held(4)) == 4
    first = await page(store, held)
    assert [line.id for line in first.lines] == [one.id for one in told[:3]]
    assert first.older
    older = await page(store, held, after=told[2].id)
    assert [line.id for line in older.lines] == [one.id for one in told[3:]]
    assert [line.id for line in (await page(store, held, before=told[3].id)).lines] == [one.id for one in told[:3]]
    assert await release(store, told[0])
    assert await store.transact(lambda tx: tx.worklist.keep_held(told[1].id, later(-1)))
    assert await ids(store, held) == [one.id for one in told[2:]]
    assert not (await one(store, told[0].id)).held
    assert (await one(store, told[1].id)).held


async def test_a_place_in_own_words_is_held_with_the_words(store: Store) -> None:
    held = await tell(store, report(hold=Hold.HATE))
    (line,) = (await page(store)).lines
    assert (line.held, line.spot.name) == (True, None)
    await release(store, held)
    (line,) = (await page(store)).lines
    assert (line.held, line.spot.name) == (False, "bakom macken")


async def test_other_words_than_those_that_were_read_are_not_released(store: Store) -> None:
    told = await tell(store, report(hold=Hold.HATE))
    await rewrite(store, told, "andra ord")
    assert not await release(store, told)
    assert not await store.transact(lambda tx: tx.worklist.keep_held(told.id, NOW))
    assert await release(store, told, 9)
    assert not await release(store, told, 9)


async def test_words_written_after_the_release_may_be_held_again(store: Store) -> None:
    told = await tell(store, report(hold=Hold.HATE))
    await release(store, told)
    await rewrite(store, told, "mer")
    (own,) = await mine(store)
    assert own.released
    await rewrite(store, told, "ännu mer", Hold.NAMED_PERSON)
    (own,) = await mine(store)
    assert (own.released, own.report.hold) == (False, Hold.HATE)
    assert (await one(store, told.id)).held


async def test_a_report_is_opened_with_all_of_it_but_who_told_it(store: Store) -> None:
    told = await tell(store, report())
    given = await answer(store, told, reply("Vi kommer", ReportState.PLANNED))
    await photo(store, told.id, b"jpeg")
    await want(store, told.id)
    worked = await one(store, told.id)
    assert (worked.report, worked.state, worked.replies) == (told, ReportState.PLANNED, (given,))
    assert (worked.photos, worked.reachable, worked.quote, worked.worded_at, worked.others) == (1, True, None, NOW, 0)
    assert worked.mark == Mark(state=ReportState.PLANNED, replies=1)
    assert "anna" not in worked.model_dump_json()
    assert await store.transact(lambda tx: tx.worklist.address(told.id)) == "telegram:1"


async def test_photos_are_opened_and_those_that_cannot_be_are_passed_by(store: Store) -> None:
    told = await tell(store, report())
    await photo(store, told.id, b"one")
    await photo(store, told.id, b"two", now=later(1))
    assert await store.transact(lambda tx: tx.worklist.pictures(told.id)) == [b"one", b"two"]
    await damage(store, photos)
    assert await store.transact(lambda tx: tx.worklist.pictures(told.id)) == []


async def test_of_two_who_move_a_report_at_once_the_second_changes_nothing(store: Store) -> None:
    told = await tell(store, report())
    assert await move(store, told.id, NEW, ReportState.DONE)
    assert not await move(store, told.id, NEW, ReportState.PLANNED)
    assert (await one(store, told.id)).state is ReportState.DONE
    assert not await move(store, uuid4(), NEW, ReportState.DONE)


async def test_who_did_not_see_the_last_answer_changes_nothing(store: Store) -> None:
    told = await tell(store, report())
    seen = (await one(store, told.id)).mark
    await answer(store, told, reply(state=ReportState.NEW))
    assert not await move(store, told.id, seen, ReportState.DONE)


async def test_so_many_answers_that_a_button_cannot_count_them_are_as_the_most() -> None:
    assert mark_of(ReportState.SEEN, 99) == mark_of(ReportState.SEEN, 35)


async def test_the_words_that_may_be_quoted_are_offered_one_after_another_newest_first(store: Store) -> None:
    first = await tell(store, report("första", created_at=later(-1)))
    second = await tell(store, report("andra", created_at=later(-2)))
    await tell(store, report("för gammal", created_at=later(-61)))
    await tell(store, report("hållen", hold=Hold.HATE))
    await tell(store, report("x" * 1001))
    await tell(store, report(None))
    assert await quotable(store) == "första"
    assert await quotable(store, first.id) == "andra"
    assert await quotable(store, second.id) is None


async def test_words_are_found_behind_many_reports_without_any(store: Store) -> None:
    for _ in range(21):
        await tell(store, report(None))
    await tell(store, report("längst bak", created_at=later(-5)))
    assert await quotable(store) == "längst bak"


async def test_a_quote_is_decided_once_and_for_exactly_those_words(store: Store) -> None:
    told = await tell(store, report("före"))
    assert await quote(store, told)
    assert not await quote(store, told, Quote.DECLINED)
    assert (await one(store, told.id)).quote is Quote.APPROVED
    await rewrite(store, told, "efter")
    assert (await one(store, told.id)).quote is None
    assert not await quote(store, told)
    assert await quote(store, told, Quote.DECLINED, 9)
    assert await quotable(store) is None


async def test_held_words_are_no_quote_until_they_are_released(store: Store) -> None:
    told = await tell(store, report("hållen", hold=Hold.NAMED_PERSON))
    assert not await quote(store, told)
    await release(store, told)
    assert await quotable(store) == "hållen"
    assert await quote(store, told)


@pytest.mark.parametrize("gone", ["retired", "taken back", "erased"])
async def test_words_that_are_gone_can_be_quoted_no_more(store: Store, gone: str) -> None:
    told = await tell(store, report("före"))
    await quote(store, told)

    async def work(tx: Transaction) -> None:
        match gone:
            case "retired":
                await tx.reports.retire(KEPT, NOW + timedelta(days=91))
            case "taken back":
                await tx.reports.withdraw(told.id, "anna", NOW)
            case _:
                await tx.people.erase("anna", "telegram:1")

    await store.transact(work)
    row = await store.transact(lambda tx: _quote_of(tx, told.id))
    assert row is None


async def _quote_of(tx: Any, id: UUID) -> str | None:
    found = await tx.updates._scope.session.execute(reports.select().where(reports.c.id == id))
    return str(row.quote) if (row := found.one()).quote is not None else None


async def test_two_reports_are_one_event_with_all_that_belong_to_either(store: Store) -> None:
    a, b, c, d = await several(store, 4)
    await joined(store, a, b)
    await joined(store, c, d)
    await joined(store, b, c)
    assert await siblings(store, a) == {b.id, c.id, d.id}
    assert {line.others for line in (await page(store, limit=9)).lines} == {3}
    assert (await one(store, d.id)).others == 3
    assert await candidates(store, a) == []


async def test_reports_of_the_same_kind_and_about_the_same_night_may_be_one_event_the_nearest_first(
    store: Store,
) -> None:
    def at(days: int) -> When:
        away = timedelta(days=days)
        night = NOW.date() + away
        return When(ongoing=False, start=later(-60) + away, end=NOW + away, night_of=night, band="night")

    far = Spot(kind=PlaceKind.PIN, lat=59.52, lon=16.24)
    told = await tell(store, report())
    away = await tell(store, report(spot=far, created_at=later(5)))
    near = await tell(store, report(when=at(1), created_at=later(-5)))
    await tell(store, report(when=at(-2)))
    await tell(store, report(category=Category.DRUGS))
    assert await candidates(store, told) == [near.id, away.id]
    nowhere = await tell(store, report(spot=Spot(kind=PlaceKind.NONE), created_at=later(-9)))
    assert set(await candidates(store, nowhere)) == {told.id, away.id, near.id}


async def test_what_was_asked_for_and_came_makes_a_report_new_and_names_who_asked(store: Store) -> None:
    told = await tell(store, report())
    await store.transact(lambda tx: tx.reports.reply(told.id, reply("Var?", ReportState.NEEDS_MORE), "siv"))
    take = lambda tx: tx.worklist.take_answer(told.id)  # noqa: E731
    assert await store.transact(take) == Asked(reference=told.reference, author="siv")
    assert (await one(store, told.id)).state is ReportState.NEW
    assert await store.transact(take) is None


async def test_a_question_of_nobody_known_is_answered_to_nobody(store: Store) -> None:
    told = await tell(store, report())
    await answer(store, told, reply("Var?", ReportState.NEEDS_MORE))
    assert await store.transact(lambda tx: tx.worklist.take_answer(told.id)) is None
    assert (await one(store, told.id)).state is ReportState.NEW


async def test_a_line_has_what_a_list_shows(store: Store) -> None:
    told = await tell(store, report())
    (line,) = (await page(store)).lines
    assert line == Line(
        id=told.id,
        category=told.category,
        spot=told.spot,
        night_of=told.when.night_of,
        band=told.when.band,
        state=ReportState.NEW,
        held=False,
        others=0,
    )
