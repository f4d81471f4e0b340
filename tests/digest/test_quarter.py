"""A simulated quarter: the digest states what was planted, and nothing else."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.digest.make import make_digest
from core.digest.model import Digest, Period, Verdict
from core.errors import UnknownScope
from core.ports import Store
from core.report import Category
from core.staff import Role
from storage.cells import cell_of
from tests.digest.town import (
    CAR_PARK,
    MANY_AT,
    NIGHTS_THE_CLOCKS_CHANGE,
    ONE_PERSON_AT,
    QUARTER,
    SCHOOL,
    TOWN,
    Simulation,
    Told,
)

NOW = datetime(2026, 4, 1, 6, tzinfo=UTC)


async def digest(store: Store, **wanted: object) -> Digest:
    """The quarter's digest for the municipality, unless something else is wanted."""
    usual = {"role": Role.MUNICIPALITY, "scope": "all", "period": Period.QUARTER, "at": QUARTER[1], "language": "sv"}
    return await make_digest(store, TOWN, **{**usual, **wanted}, now=NOW)  # type: ignore[arg-type]


@pytest.fixture
async def quarter(lived_in: Store) -> Digest:
    """The digest of the quarter."""
    return await digest(lived_in)


def of_quarter(town: Simulation) -> list[Told]:
    return town.within(*QUARTER)


async def test_the_true_increase_is_more_than_chance_and_nothing_else_is(quarter: Digest) -> None:
    judged = {total.area: (total.previous.verdict, total.last_year.verdict) for total in quarter.totals}
    sure, unsure = Verdict.NOT_CHANCE, Verdict.MAY_BE_CHANCE
    assert judged == {
        "drugs": (sure, sure),
        "traffic": (unsure, unsure),
        "vandalism": (unsure, unsure),
        "other": (unsure, unsure),
    }
    drugs = quarter.totals[0]
    assert drugs.previous.difference > 30
    assert drugs.previous.p is not None
    assert drugs.previous.p_corrected is not None
    assert drugs.previous.p < drugs.previous.p_corrected < 0.001


async def test_both_brigades_multiply_the_reports_and_are_no_increase(quarter: Digest) -> None:
    traffic = quarter.totals[1]
    assert traffic.reports > 5 * traffic.previous.before
    assert traffic.incidents > traffic.previous.before
    assert traffic.previous.verdict is Verdict.MAY_BE_CHANCE


async def test_the_planted_hot_spots_are_found_and_no_others(quarter: Digest, town: Simulation) -> None:
    assert {(spot.place_id, spot.new) for spot in quarter.hot_spots} == {(SCHOOL, False), (CAR_PARK, True)}
    for spot in quarter.hot_spots:
        there = [told for told in of_quarter(town) if _lies_in(told, spot.cell)]
        assert spot.reports == len(there)
        assert spot.distinct_reporters == len({told.person for told in there})
        assert list(spot.dates) == sorted({told.report.when.night_of for told in there})
        assert spot.categories == Counter(told.report.category for told in there)
        assert spot.p_corrected < 0.05
        assert spot.z > 2


async def test_neither_brigade_makes_a_hot_spot(quarter: Digest) -> None:
    brigades = {ONE_PERSON_AT, MANY_AT}
    assert not brigades & {spot.place_id for spot in quarter.hot_spots}


async def test_each_planted_event_has_the_reports_and_reporters_that_told_of_it(
    quarter: Digest, town: Simulation
) -> None:
    told = {event.id: event for event in quarter.events}
    for planted in (*town.meets, town.brigade_of_many):
        ids = sorted(str(one.report.id) for one in planted)
        event = told[ids[0]]
        assert sorted(event.report_ids) == ids
        assert event.distinct_reporters == len(planted)
        assert event.night == planted[0].report.when.night_of
        assert event.first == min(one.report.when.start for one in planted)
    assert quarter.events[0].reports == 300
    assert quarter.events_in_all == len(quarter.events)


async def test_three_hundred_accounts_are_one_burst_of_one_event(quarter: Digest, town: Simulation) -> None:
    [burst] = quarter.bursts
    first = sorted(town.brigade_of_many, key=lambda one: one.report.created_at)
    assert burst.event == str(first[0].report.id)
    assert burst.at == first[4].report.created_at
    assert burst.distinct_reporters == 300
    assert burst.minutes == 30


async def test_how_much_one_person_tells_is_visible(quarter: Digest, town: Simulation) -> None:
    assert quarter.top_reporter_share == round(len(town.brigade_of_one) / quarter.reports, 4)


async def test_every_figure_is_what_counting_by_hand_gives(quarter: Digest, town: Simulation) -> None:
    told = of_quarter(town)
    assert quarter.reports == len(told)
    assert quarter.distinct_reporters == len({one.person for one in told})
    assert quarter.unplaced == sum(one.report.spot.lat is None for one in told)
    places = {
        (one.report.spot.place_id, one.report.when.night_of.isoweekday(), one.report.when.band): 0 for one in told
    }
    for one in told:
        places[one.report.spot.place_id, one.report.when.night_of.isoweekday(), one.report.when.band] += 1
    assert {(cell.place_id, cell.weekday, cell.band): cell.reports for cell in quarter.matrix} == places
    nights = Counter(one.report.when.night_of for one in told)
    before = quarter.previous_span
    assert {day.night: day.reports for day in quarter.trend if day.night > before.last} == {
        QUARTER[0] + timedelta(days=number): nights[QUARTER[0] + timedelta(days=number)] for number in range(90)
    }
    earlier = [day for day in quarter.trend if day.night <= before.last]
    assert (len(earlier), sum(day.reports for day in earlier)) == (before.days, quarter.previous.before)
    for total in quarter.totals:
        own = [one for one in told if _area(one) == total.area]
        effects = [int(answer) for one in own for answer in one.report.answers.get("effect", ())]
        assert (total.reports, total.effect_answers) == (len(own), len(effects))
        assert total.effect == (round(sum(effects) / len(effects), 2) if effects else None)
        often = [answer for one in own for answer in one.report.answers.get("often", ())]
        assert total.recurring == sum(answer in ("sometimes", "weekly") for answer in often)
        assert total.distinct_reporters == len({one.person for one in own})
    assert sum(total.reports for total in quarter.totals) == quarter.reports
    assert sum(total.incidents for total in quarter.totals) == quarter.incidents
    for category in quarter.categories:
        own = [one for one in told if one.report.category is category.category]
        assert (category.reports, category.distinct_reporters) == (len(own), len({one.person for one in own}))
    assert quarter.states == {"new": len(told), "seen": 0, "planned": 0, "done": 0, "not_ours": 0, "needs_more": 0}


@pytest.mark.parametrize("night", NIGHTS_THE_CLOCKS_CHANGE)
async def test_what_is_told_after_midnight_when_the_clocks_change_belongs_to_the_night_before(
    night: date, lived_in: Store, town: Simulation
) -> None:
    made = await digest(lived_in, period=Period.DAY, at=night)
    told = town.late[night]
    # In spring an hour is left out, in autumn one comes twice: of eleven half hours from 00:30 to 06:00.
    assert len(told) == {3: 9, 10: 13}[night.month]
    littering = next(one for one in made.categories if one.category is Category.LITTERING)
    expected = [one for one in town.within(night, night) if one.report.category is Category.LITTERING]
    assert littering.reports == len(expected) >= len(told)
    assert {cell.weekday for cell in made.matrix} == {6}
    day_after = await digest(lived_in, period=Period.DAY, at=night + timedelta(days=1))
    assert day_after.reports == len(town.within(night + timedelta(days=1), night + timedelta(days=1)))


async def test_what_was_done_in_the_quarter_is_told(quarter: Digest) -> None:
    [deed] = quarter.deeds
    assert (deed.area, deed.title, deed.day, deed.state, deed.words) == (
        "traffic",
        "Trafik",
        date(2026, 2, 10),
        "done",
        "Vi har byggt farthinder.",
    )


async def test_what_is_kept_of_past_months_changes_nothing_that_is_said(lived_in: Store, quarter: Digest) -> None:
    # The store is shared: what is kept stays, and every other test holds with it too.
    while await lived_in.transact(lambda tx: tx.figures.summarise(date(2026, 4, 1))):
        pass
    assert await digest(lived_in) == quarter


async def test_a_digest_of_one_area_has_only_its_reports(lived_in: Store, town: Simulation) -> None:
    made = await digest(lived_in, scope="area:vandalism", language="en")
    assert [(total.area, total.title) for total in made.totals] == [("vandalism", "SKADEGÖRELSE")]
    own = [one for one in of_quarter(town) if one.report.category in (Category.VANDALISM, Category.LITTERING)]
    assert made.reports == made.totals[0].reports == len(own)
    assert [spot.place_id for spot in made.hot_spots] == [SCHOOL]
    assert made.deeds == ()


async def test_a_digest_of_a_locality_has_only_what_names_its_places(lived_in: Store, town: Simulation) -> None:
    made = await digest(lived_in, scope="locality:kolbäck")
    own = [one for one in of_quarter(town) if _locality(one) == "Kolbäck"]
    assert made.reports == len(own)
    assert made.distinct_reporters == len({one.person for one in own})
    assert {cell.place for cell in made.matrix} <= {place.shown for place in TOWN.gazetteer.places}


@pytest.mark.parametrize("scope", ["", "area:", "area:no_such", "locality:Atlantis", "everything"])
async def test_what_there_is_not_is_refused(lived_in: Store, scope: str) -> None:
    with pytest.raises(UnknownScope):
        await digest(lived_in, scope=scope)


async def test_before_the_first_report_there_is_nothing_to_compare_with(lived_in: Store) -> None:
    made = await digest(lived_in, at=date(2024, 6, 30))
    assert made.reports > 0
    changes = [made.previous, made.last_year, *(total.previous for total in made.totals)]
    assert {change.verdict for change in changes} == {Verdict.NO_BASIS}
    assert all(change.p is None and change.p_corrected is None for change in changes)


async def test_where_nothing_was_told_everything_is_nought(lived_in: Store) -> None:
    made = await digest(lived_in, at=date(2020, 6, 30))
    assert (made.reports, made.top_reporter_share, made.matrix, made.hot_spots) == (0, None, (), ())
    assert {day.reports for day in made.trend} == {0}


def _area(told: Told) -> str:
    area = TOWN.pledges[0].area_of(told.report.category)
    return "other" if area is None else area.id


def _locality(told: Told) -> str | None:
    place = TOWN.gazetteer.get(told.report.spot.place_id or "")
    return None if place is None else place.locality


def _lies_in(told: Told, cell: str) -> bool:
    vague = {"hallstahammar", "kolback"}
    spot = told.report.spot
    named_a_town = spot.kind == "known" and spot.place_id in vague
    safe = told.report.category is Category.SAFE_PLACE
    return cell_of(spot.lat, spot.lon) == cell and not named_a_town and not safe
