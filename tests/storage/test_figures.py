"""What is counted for digests: the same in SQL as by hand, kept or not, and nothing that was taken back."""

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from core.bulk import Earlier
from core.digest.figures import COUNTED, Figures, Selection, merged
from core.digest.model import Span
from core.ports import Store, Transaction
from core.ports_reports import Kept
from core.report import Category, Hold, PlaceKind, Report, ReportState, Spot, When, band_of
from storage.schema import reports, summaries
from storage.scope import MUNICIPALITY
from storage.store import SQLStore
from tests.digest.town import ZONE
from tests.storage.conftest import NOW
from tests.storage.verbs import answer, damage, reply, report, tell

MAY = Span(first=date(2026, 5, 1), last=date(2026, 5, 31))
SPRING = Span(first=date(2026, 4, 1), last=date(2026, 6, 30))
EVERYTHING = Selection()
SUMMER = date(2026, 7, 1)


def on(night: date, hour: int = 20, category: Category = Category.CAR_MEET, **changes: Any) -> Report:
    """A report of one hour of a night, at the square."""
    start = datetime(night.year, night.month, night.day, hour, tzinfo=ZONE)
    when = When(ongoing=False, start=start, end=start + timedelta(hours=1), night_of=night, band=band_of(start, ZONE))
    spot = Spot(kind=PlaceKind.PIN, place_id="square", lat=59.614, lon=16.2285)
    values = {"category": category, "when": when, "spot": spot, "answers": {}, "created_at": start + timedelta(hours=1)}
    return report(**{**values, **changes})


async def figures(store: Store, span: Span = MAY, selection: Selection = EVERYTHING, **wanted: bool) -> Figures:
    return await store.transact(lambda tx: tx.figures.figures(span, selection, **wanted))


async def test_a_report_that_was_taken_back_counts_nowhere(store: SQLStore) -> None:
    told = await tell(store, on(date(2026, 5, 2)))
    await store.transact(lambda tx: tx.reports.withdraw(told.id, "anna", NOW))
    assert await figures(store) == Figures()
    assert await store.transact(lambda tx: tx.figures.first_night()) is None
    assert await store.transact(lambda tx: tx.figures.events(MAY, EVERYTHING, 9)) == (0, [])
    assert await store.transact(lambda tx: tx.figures.states(MAY, EVERYTHING)) == {}


async def test_an_event_is_one_incident_and_so_are_ones_own_reports_of_a_night_and_place(store: SQLStore) -> None:
    night = date(2026, 5, 2)
    for person in ("anna", "bo", "cia"):
        await tell(store, on(night), person)
    for hour in (6, 9):
        await tell(store, on(night, hour, Category.DRUGS), "dag")
    sums = (await figures(store)).sums
    assert (sums[Category.CAR_MEET].reports, sums[Category.CAR_MEET].incidents) == (3, 1)
    assert (sums[Category.DRUGS].reports, sums[Category.DRUGS].incidents) == (2, 1)


async def test_only_who_told_first_of_an_event_told_independently(store: SQLStore) -> None:
    for person in ("anna", "bo", "cia"):
        await tell(store, on(date(2026, 5, 2)), person)
    counted = await figures(store)
    [(first, *_)] = [sorted(counted.firsts[Category.CAR_MEET])]
    assert first in {"anna", "bo", "cia"}
    assert counted.independent(COUNTED) == 1
    assert counted.reporters(COUNTED) == 3


async def test_what_nobody_known_told_counts_by_its_incidents(store: SQLStore) -> None:
    for day in (2, 3, 3):
        await tell(store, on(date(2026, 5, day)), "")
    counted = await figures(store)
    assert (counted.reporters(COUNTED), counted.independent(COUNTED), counted.most_by_one()) == (1, 2, 0)


async def test_effects_recurring_and_unplaced_are_added_up(store: SQLStore) -> None:
    nowhere = Spot(kind=PlaceKind.NONE)
    for person, answers, spot in (
        ("anna", {"effect": ("4",), "often": ("weekly",)}, nowhere),
        ("bo", {"effect": ("1",), "often": ("first",)}, nowhere),
        ("cia", {"when": ("always",)}, Spot(kind=PlaceKind.TYPED, name="bakom huset")),
    ):
        await tell(store, on(date(2026, 5, 2), category=Category.LITTERING, answers=answers, spot=spot), person)
    sums = (await figures(store)).of(COUNTED)
    assert (sums.effect, sums.effect_answers, sums.recurring, sums.unplaced) == (5, 2, 2, 3)


async def test_a_selection_of_kinds_and_places_counts_only_those(store: SQLStore) -> None:
    await tell(store, on(date(2026, 5, 2)), "anna")
    await tell(store, on(date(2026, 5, 2), category=Category.DRUGS), "bo")
    elsewhere = Spot(kind=PlaceKind.KNOWN, place_id="school", lat=59.6, lon=16.2)
    await tell(store, on(date(2026, 5, 2), spot=elsewhere), "cia")
    drugs = await figures(store, MAY, Selection((Category.DRUGS,)))
    assert (drugs.of(COUNTED).reports, drugs.reporters(COUNTED)) == (1, 1)
    school = await figures(store, MAY, Selection(places=("school",)))
    assert (school.of(COUNTED).reports, set(school.people[Category.CAR_MEET])) == (1, {"cia"})
    assert [(key.place, key.named) for key in school.spots] == [("school", True)]


async def test_of_an_earlier_span_spots_and_the_matrix_need_not_be_counted(store: SQLStore) -> None:
    await tell(store, on(date(2026, 5, 2)))
    week = Span(first=date(2026, 4, 27), last=date(2026, 5, 3))
    assert (await figures(store, week, matrix=False)).matrix == {}
    assert (await figures(store, week, spots=False)).spots == {}
    [(cell, count)] = (await figures(store, week)).matrix.items()
    assert (cell.place, cell.weekday, cell.band, count) == ("square", 6, "evening", 1)


async def test_sunday_is_the_seventh_day(store: SQLStore) -> None:
    await tell(store, on(date(2026, 5, 3)))
    assert [cell.weekday for cell in (await figures(store)).matrix] == [7]


async def test_events_are_told_by_how_many_told_of_them(store: SQLStore) -> None:
    for day, people in ((2, "ab"), (3, "abc"), (4, "a")):
        for person in people:
            await tell(store, on(date(2026, 5, day)), person)
    count, told = await store.transact(lambda tx: tx.figures.events(MAY, EVERYTHING, 1))
    assert count == 2
    assert {one.person for one in told} == {"a", "b", "c"}
    assert {one.night for one in told} == {date(2026, 5, 3)}
    assert len({one.event for one in told}) == 1


async def test_states_are_counted_as_they_are_now(store: SQLStore) -> None:
    await tell(store, on(date(2026, 5, 2)))
    done = await tell(store, on(date(2026, 5, 3)), "bo")
    await answer(store, done, reply(state=ReportState.DONE))
    assert await store.transact(lambda tx: tx.figures.states(MAY, EVERYTHING)) == {"new": 1, "done": 1}


async def quote(store: Store, id: UUID, **values: Any) -> None:
    async def work(tx: Any) -> None:
        which = (reports.c.municipality == MUNICIPALITY, reports.c.id == id)
        await tx.reports._scope.run(update(reports).where(*which).values(quote="approved", **values))

    await store.transact(work)


async def test_only_approved_words_that_nothing_holds_back_are_quoted(store: SQLStore) -> None:
    night = date(2026, 5, 2)
    approved = await tell(store, on(night, text="det låter"))
    released = await tell(store, on(night, 6, text="hela natten", hold=Hold.HATE), "bo")
    held = await tell(store, on(night, 9, text="han heter", hold=Hold.NAMED_PERSON), "cia")
    wordless = await tell(store, on(night, 12, text=None), "dag")
    await tell(store, on(night, 15, text="ingen har sagt något"), "eva")
    for one in (approved, held, wordless):
        await quote(store, one.id)
    await quote(store, released.id, released_at=NOW)
    found = await store.transact(lambda tx: tx.figures.quotes(MAY, EVERYTHING, 9))
    assert {one.words for one in found} == {"det låter", "hela natten"}
    await damage(store, reports)
    assert await store.transact(lambda tx: tx.figures.quotes(MAY, EVERYTHING, 9)) == []


async def test_what_was_told_of_some_hexagons_together(store: SQLStore) -> None:
    await tell(store, on(date(2026, 5, 2)), "anna")
    await tell(store, on(date(2026, 5, 3), category=Category.DRUGS), "anna")
    known = Spot(kind=PlaceKind.KNOWN, place_id="school", lat=59.614, lon=16.2285)
    await tell(store, on(date(2026, 5, 3), 6, spot=known), "bo")
    [cell] = {key.cell for key in (await figures(store)).spots}
    everything = await store.transact(lambda tx: tx.figures.spot(MAY, EVERYTHING, [cell], ["", "school"]))
    assert everything.nights == {date(2026, 5, 2): 1, date(2026, 5, 3): 2}
    assert everything.categories == {Category.CAR_MEET: 2, Category.DRUGS: 1}
    assert everything.places == {"square": 2, "school": 1}
    assert everything.distinct_reporters == 2
    named = await store.transact(lambda tx: tx.figures.spot(MAY, EVERYTHING, [cell], ["school"]))
    assert (named.distinct_reporters, named.places) == (1, {"school": 1})


async def kept(store: Store) -> list[date]:
    """The first days of the months whose figures are kept."""
    spans = await store.transact(lambda tx: tx.figures._summaries.kept())  # type: ignore[attr-defined]
    return sorted(span.first for span in spans if span.days < 32)


async def summarise(store: Store, before: date = SUMMER) -> None:
    while await store.transact(lambda tx: tx.figures.summarise(before)):
        pass


async def test_only_months_that_are_over_and_have_reports_are_kept(store: SQLStore) -> None:
    for month in (3, 5, 6):
        await tell(store, on(date(2026, month, 7)))
    assert await store.transact(lambda tx: tx.figures.summarise(date(2026, 4, 1))) == Span(
        first=date(2026, 3, 1), last=date(2026, 3, 31)
    )
    await summarise(store, date(2026, 5, 31))
    assert await kept(store) == [date(2026, 3, 1)]
    await summarise(store)
    assert await kept(store) == [date(2026, 3, 1), date(2026, 5, 1), date(2026, 6, 1)]
    spans = await store.transact(lambda tx: tx.figures._summaries.kept())  # type: ignore[attr-defined]
    assert {span for span in spans if span.days > 31} == {Span(first=date(2026, 1, 1), last=date(2026, 3, 31)), SPRING}
    assert await store.transact(lambda tx: tx.figures.summarise(SUMMER)) is None


LATE = datetime(2026, 7, 3, tzinfo=ZONE)


async def _tell_late(tx: Transaction, told: Report) -> None:
    await tx.reports.add(on(date(2026, 5, 9), created_at=LATE), "bo", None)


async def _withdraw(tx: Transaction, told: Report) -> None:
    await tx.reports.withdraw(told.id, "anna", LATE)


async def _erase(tx: Transaction, told: Report) -> None:
    await tx.people.erase("anna", "telegram:1")


async def _retire(tx: Transaction, told: Report) -> None:
    year = timedelta(days=365)
    await tx.reports.retire(Kept(timedelta(days=45), year, year), LATE)


async def _join(tx: Transaction, told: Report) -> None:
    other = on(date(2026, 5, 20))
    await tx.reports.add(other, "bo", None)
    await tx.events.join(told.id, other.id)


async def _regroup(tx: Transaction, told: Report) -> None:
    await tx.events.regroup(told.when.start, told.when.start)


async def _import(tx: Transaction, told: Report) -> None:
    known = (told.created_at, told.when, told.category, told.spot)
    one = Earlier("one line", *known, reporter=None, effect=None, text=None, hold=None, language="sv")
    await tx.imports.add([one])


@pytest.mark.parametrize("change", [_tell_late, _withdraw, _erase, _retire, _join, _regroup, _import])
async def test_whatever_changes_a_past_month_lets_go_of_what_is_kept_of_it(
    store: SQLStore, change: Callable[[Transaction, Report], Any]
) -> None:
    told = await tell(store, on(date(2026, 5, 2)))
    await tell(store, on(date(2026, 6, 20)), "other")
    await summarise(store)
    assert date(2026, 5, 1) in await kept(store)
    await store.transact(lambda tx: change(tx, told))
    assert date(2026, 5, 1) not in await kept(store)
    assert await kept(store) == [date(2026, 6, 1)]


async def test_a_new_report_lets_go_of_nothing(store: SQLStore) -> None:
    await tell(store, on(date(2026, 5, 2)))
    await summarise(store)
    await tell(store, on(date(2026, 7, 2)), "bo")
    assert await kept(store) == [date(2026, 5, 1)]


async def test_nothing_is_left_of_who_is_erased(store: SQLStore) -> None:
    await tell(store, on(date(2026, 5, 2)))
    await summarise(store)
    await store.transact(lambda tx: tx.people.erase("anna", "telegram:1"))
    await summarise(store)
    assert set((await figures(store)).people[Category.CAR_MEET]) == {""}


TELLINGS = st.lists(
    st.tuples(
        st.integers(0, 90),  # the night
        st.sampled_from((6, 14, 20, 23)),
        st.sampled_from(COUNTED),
        st.sampled_from(("anna", "bo", "cia", "")),
        st.sampled_from((None, "square", "school")),
        st.sampled_from((None, "1", "5")),
        st.sampled_from(("tell", "tell", "tell", "withdraw", "erase", "end", "keep")),
    ),
    max_size=20,
)


@given(drawn=TELLINGS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_what_is_kept_is_what_is_counted_whatever_happened(store: SQLStore, drawn: list[Any]) -> None:
    async def play(tx: Transaction) -> None:
        made: list[tuple[Report, str]] = []
        for night, hour, category, person, place, effect, act in drawn:
            day = SPRING.first + timedelta(days=night)
            if act == "keep":
                await tx.figures.summarise(SUMMER)
            elif act == "tell" or not made:
                spot = Spot(kind=PlaceKind.NONE)
                if place is not None:
                    kind = PlaceKind.KNOWN if place == "school" else PlaceKind.PIN
                    spot = Spot(kind=kind, place_id=place, lat=59.614, lon=16.2285)
                answers = {} if effect is None else {"effect": (effect,)}
                one = on(day, hour, category, spot=spot, answers=answers, created_at=LATE)
                made.append((one, person))
                await tx.reports.add(one, person, None)
            else:
                one, who = made[night % len(made)]
                if act == "withdraw":
                    await tx.reports.withdraw(one.id, who, LATE)
                elif act == "end":
                    await tx.reports.end(one.id, who, one.when.start + timedelta(hours=5))
                elif who:
                    await tx.people.erase(who, "telegram:1")
                    made = [(told, "" if teller == who else teller) for told, teller in made]
        with_kept = await tx.figures.figures(SPRING, EVERYTHING)
        while await tx.figures.summarise(SUMMER):
            pass
        all_kept = await tx.figures.figures(SPRING, EVERYTHING)
        await tx.figures._summaries.changed(date.min, date.max)  # type: ignore[attr-defined]
        none_kept = await tx.figures.figures(SPRING, EVERYTHING)
        at_once = await tx.figures._count(SPRING, EVERYTHING)  # type: ignore[attr-defined]
        raise _Undone(with_kept, all_kept, none_kept, merged([at_once]))

    with pytest.raises(_Undone) as undone:
        await store.transact(play)
    first, *others = undone.value.args
    for other in others[:-1]:
        assert other == first
    # Counted at once a month's heat is not told apart from the next one's; all else is the same.
    [at_once] = others[-1:]
    for name in ("sums", "people", "firsts", "nights", "matrix"):
        assert getattr(at_once, name) == getattr(first, name)


class _Undone(Exception):
    """So that each example begins with an empty store."""


async def test_by_hand(store: SQLStore) -> None:
    """Counted anew in Python, in every way that digests ask for."""
    told = [
        (on(date(2026, 5, 1) + timedelta(days=number * 7 % 31), 20, COUNTED[number % 6]), f"person-{number % 5}")
        for number in range(40)
    ]
    for one, person in told:
        await tell(store, one, person)
    counted = await figures(store)
    assert counted.nights == Counter((one.when.night_of, one.category) for one, _ in told)
    for category in COUNTED:
        own = [person for one, person in told if one.category is category]
        assert counted.sums[category].reports == len(own)
        assert counted.people[category] == Counter(own)
    assert counted.most_by_one() == max(Counter(person for _, person in told).values())


async def test_what_is_kept_names_no_report_and_no_words(store: SQLStore) -> None:
    one = await tell(store, on(date(2026, 5, 2), text="hemligt"))
    await summarise(store)

    async def written(tx: Any) -> str:
        return str((await tx.reports._scope.session.execute(summaries.select())).all())

    assert str(one.id) not in (found := await store.transact(written))
    assert one.id.hex not in found
    assert "hemligt" not in found
