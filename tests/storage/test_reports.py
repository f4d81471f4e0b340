from datetime import UTC, date, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import AlreadyReported
from core.past import OwnReport
from core.ports import Store
from core.ports_reports import Kept, Retired
from core.report import Band, Category, Hold, PlaceKind, Report, Spot, When
from tests.storage.verbs import later, mine, report, tell, told_by

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))) | st.just(UTC)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=zones)  # noqa: DTZ001
# What people write is sealed and may hold any sign. A place's id and a reference are the program's own and lie open,
# and PostgreSQL's text holds no NUL.
open_text = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
spots = st.builds(
    Spot,
    kind=st.sampled_from(PlaceKind),
    place_id=st.none() | open_text,
    name=st.none() | st.text(max_size=40),
    lat=st.none() | st.floats(-90, 90).map(lambda degrees: round(degrees, 3)),
    lon=st.none() | st.floats(-180, 180).map(lambda degrees: round(degrees, 3)),
)
whens = st.builds(
    When,
    ongoing=st.booleans(),
    start=moments,
    end=st.none() | moments,
    night_of=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    band=st.sampled_from(Band),
)
reports = st.builds(
    Report,
    id=st.uuids(),
    reference=open_text,
    category=st.sampled_from(Category),
    spot=spots,
    when=whens,
    answers=st.dictionaries(st.text(max_size=10), st.lists(st.text(max_size=10), max_size=3).map(tuple), max_size=3),
    text=st.none() | st.text(),
    hold=st.none() | st.sampled_from(Hold),
    language=st.sampled_from(["sv", "en", "ar"]),
    created_at=moments,
)


@given(told=reports)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_a_report_comes_back_as_it_was_told(store: Store, told: Report) -> None:
    told = told.model_copy(update={"id": uuid4()})  # hypothesis likes to repeat itself, an id never does
    person = store.identify("telegram", str(told.id))
    await tell(store, told, person)
    assert await mine(store, person) == [OwnReport(report=told)]


KEPT = Kept(rows=timedelta(days=730), words=timedelta(days=90), addresses=timedelta(days=30))


@pytest.mark.parametrize(
    ("days", "gone"),
    [(29, Retired(0, 0, 0)), (31, Retired(0, 0, 1)), (91, Retired(0, 1, 1)), (731, Retired(1, 0, 0))],
)
async def test_words_and_addresses_go_before_the_report_itself(store: Store, days: int, gone: Retired) -> None:
    told = report("bakom skolan")
    await tell(store, told, "someone")
    now = later(days * 24 * 60)
    assert await store.transact(lambda tx: tx.reports.retire(KEPT, now)) == gone
    assert await store.transact(lambda tx: tx.reports.retire(KEPT, now)) == Retired(0, 0, 0)
    kept_words = [one.text for one in await told_by(store, "someone")]
    assert kept_words == ([] if gone.rows else [None] if gone.words else ["bakom skolan"])


async def test_a_report_is_stored_once(store: Store) -> None:
    told = report()
    await tell(store, told)
    with pytest.raises(AlreadyReported):
        await tell(store, told)
    assert await store.transact(lambda tx: tx.reports.count()) == 1


async def test_two_reports_may_share_a_reference(store: Store) -> None:
    for _ in range(2):
        await tell(store, report(reference="0000-0000"))
    assert await store.transact(lambda tx: tx.reports.count()) == 2


async def test_mine_are_my_own_newest_first(store: Store) -> None:
    own = [await tell(store, report(created_at=later(minutes))) for minutes in (0, 10, 5)]
    await tell(store, report(), "berit")
    assert await told_by(store, limit=2) == [own[1], own[2]]


async def test_moments_come_back_aware_and_in_utc(store: Store) -> None:
    stockholm = timezone(timedelta(hours=2))
    told = report(created_at=datetime(2026, 5, 8, 22, 15, tzinfo=stockholm))
    await tell(store, told)
    [held] = await told_by(store)
    assert held.created_at == told.created_at
    assert held.created_at.tzinfo is UTC


async def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    naive = report(created_at=datetime(2026, 5, 8, 22, 15))  # noqa: DTZ001
    with pytest.raises(Exception, match="without a time zone"):
        await tell(store, naive)
    assert await store.transact(lambda tx: tx.reports.count()) == 0
