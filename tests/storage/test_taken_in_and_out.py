"""Reports by the thousand: what came from another system, and what is taken out a page at a time."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from core.bulk import Earlier, Taken, Wanted
from core.past import Reply
from core.ports import Store
from core.report import Band, Category, Hold, PlaceKind, ReportState, Spot, When
from storage import Keyring, open_reader
from storage.store import SQLStore
from tests.storage.conftest import MUNICIPALITY, NOW, Database
from tests.storage.verbs import later, report, tell

ALL = Wanted(NOW - timedelta(days=1), NOW + timedelta(days=1), withdrawn=True)
SPOT = Spot(kind=PlaceKind.KNOWN, place_id="parkskolan", name="Parkskolan", lat=59.618, lon=16.23)
WHEN = When(ongoing=False, start=later(-60), end=None, night_of=NOW.date(), band=Band.EVENING)


def earlier(source: str, minutes: int = 0, text: str | None = None, spot: Spot = SPOT) -> Earlier:
    return Earlier(source, later(minutes), WHEN, Category.DRUGS, spot, "anna", 2, text, None, "sv")


async def pages(store: Store, wanted: Wanted, size: int) -> list[Taken]:
    taken: list[Taken] = []
    after: tuple[datetime, UUID] | None = None
    while True:
        page = await store.transact(lambda tx, after=after: tx.exports.page(wanted, after, size))  # type: ignore[misc]
        taken += page
        if len(page) < size:
            return taken
        after = (page[-1].created_at, page[-1].id)


async def test_the_same_report_from_another_system_is_stored_once(store: Store) -> None:
    several = [earlier("a"), earlier("b"), earlier("a")]
    assert await store.transact(lambda tx: tx.imports.known(several)) == 1
    assert await store.transact(lambda tx: tx.imports.add(several)) == 2
    assert await store.transact(lambda tx: tx.imports.add(several)) == 0
    assert await store.transact(lambda tx: tx.imports.known(several)) == 3
    assert await store.transact(lambda tx: tx.imports.add([])) == 0
    assert await store.transact(lambda tx: tx.reports.count()) == 2


async def test_more_than_an_engine_takes_in_one_list_is_stored_and_known(store: Store) -> None:
    many = [earlier(str(number), number) for number in range(1201)]
    assert await store.transact(lambda tx: tx.imports.add(many)) == 1201
    assert await store.transact(lambda tx: tx.imports.known(many)) == 1201


async def test_another_municipality_s_ids_are_others(store: Store, database: Database, keys: Keyring) -> None:
    await store.transact(lambda tx: tx.imports.add([earlier("a")]))
    await store.close()
    reader = await open_reader(database.url, keys, "surahammar")
    assert await reader.read(lambda tx: tx.imports.known([earlier("a")])) == 0
    await reader.close()


async def test_every_report_is_taken_out_once_in_the_order_in_which_they_came(store: Store) -> None:
    at_once = [report(created_at=NOW, id=uuid4()) for _ in range(7)]
    for one in (report(created_at=later(-3)), *at_once, report(created_at=later(3))):
        await tell(store, one)
    for size in (1, 2, 3, 9, 100):
        taken = await pages(store, ALL, size)
        assert len({one.id for one in taken}) == 9
        assert [(one.created_at, one.id) for one in taken] == sorted((one.created_at, one.id) for one in taken)
    assert await store.transact(lambda tx: tx.exports.count(ALL)) == 9
    assert await store.transact(lambda tx: tx.exports.earliest()) == later(-3)


async def test_a_span_has_its_first_moment_and_not_the_first_one_after_it(store: Store) -> None:
    for minutes in (-1, 0, 59, 60):
        await tell(store, report(created_at=later(minutes)))
    hour = Wanted(NOW, later(60))
    assert [one.created_at for one in await pages(store, hour, 10)] == [NOW, later(59)]
    assert await store.transact(lambda tx: tx.exports.count(hour)) == 2


async def test_there_is_no_earliest_of_nothing(store: Store) -> None:
    assert await store.transact(lambda tx: tx.exports.earliest()) is None
    assert await pages(store, ALL, 10) == []


async def test_words_come_only_where_they_are_asked_for(store: Store) -> None:
    await tell(store, report("bakom skolan", hold=Hold.NAMED_PERSON))
    (plain,) = await pages(store, ALL, 10)
    assert (plain.text, plain.name, plain.worded, plain.hold) == (None, None, True, Hold.NAMED_PERSON)
    with_words = Wanted(ALL.first, ALL.before, words=True)
    (told,) = await pages(store, with_words, 10)
    assert (told.text, told.name) == ("bakom skolan", "bakom macken")
    await store.transact(lambda tx: tx.imports.add([earlier("a", 1, spot=Spot(kind=PlaceKind.NONE))]))
    _, bare = await pages(store, with_words, 10)
    assert (bare.text, bare.name, bare.worded, bare.source) == (None, None, False, "import")


async def test_what_was_taken_back_is_only_in_what_asks_for_it(store: Store) -> None:
    told = report()
    await tell(store, told, "alva")
    await store.transact(lambda tx: tx.reports.withdraw(told.id, "alva", later(5)))
    assert await pages(store, Wanted(ALL.first, ALL.before), 10) == []
    (taken,) = await pages(store, ALL, 10)
    assert (taken.withdrawn_at, taken.worded) == (later(5), False)


async def test_staff_s_answers_come_with_their_words_only_where_words_are_asked_for(store: Store) -> None:
    told = report()
    await tell(store, told)
    await tell(store, report(created_at=later(1)))
    reply = Reply(id=uuid4(), state=ReportState.DONE, words="Lampan är lagad.", created_at=later(9))
    await store.transact(lambda tx: tx.reports.reply(told.id, reply))
    answered, alone = await pages(store, Wanted(ALL.first, ALL.before, replies=True), 10)
    assert (answered.state, answered.replies) == (ReportState.DONE, (reply.model_copy(update={"words": None}),))
    assert alone.replies == ()
    answered, _ = await pages(store, Wanted(ALL.first, ALL.before, words=True, replies=True), 10)
    assert answered.replies == (reply,)


async def test_an_end_that_was_told_afterwards_is_the_end(store: Store) -> None:
    told = report(when=WHEN.model_copy(update={"ongoing": True}))
    await tell(store, told, "alva")
    await store.transact(lambda tx: tx.reports.end(told.id, "alva", later(30)))
    (taken,) = await pages(store, ALL, 10)
    assert (taken.ongoing, taken.ended_at) == (True, later(30))


async def test_a_store_is_read_beside_whoever_writes_in_it(store: SQLStore, database: Database, keys: Keyring) -> None:
    reader = await open_reader(database.url, keys, MUNICIPALITY)
    assert await reader.read(lambda tx: tx.exports.count(ALL)) == 0
    await tell(store, report())
    assert await reader.read(lambda tx: tx.exports.count(ALL)) == 1
    await store.scrub()
    await reader.close()
