"""What each role sees of a digest, and what it cannot work out."""

from datetime import UTC, date, datetime

import pytest

from bot.digest.make import make_digest
from core.digest.model import Digest, Period
from core.digest.projection import HIDDEN, project, rounded
from core.ports import Store
from core.staff import Role
from tests.digest.town import QUARTER, TOWN, Simulation

NOW = datetime(2026, 4, 1, 6, tzinfo=UTC)


async def seen_by(role: Role, store: Store, period: Period = Period.QUARTER, at: date = QUARTER[1]) -> Digest:
    return await make_digest(store, TOWN, role=role, scope="all", period=period, at=at, language="sv", now=NOW)


async def test_municipality_and_administrators_see_all_of_it(lived_in: Store) -> None:
    whole = await seen_by(Role.ADMIN, lived_in)
    assert whole.model_copy(update={"role": Role.MUNICIPALITY}) == await seen_by(Role.MUNICIPALITY, lived_in)
    assert all(event.report_ids for event in whole.events)


async def test_police_get_every_figure_and_nothing_that_names_a_report(lived_in: Store, town: Simulation) -> None:
    whole, police = await seen_by(Role.MUNICIPALITY, lived_in), await seen_by(Role.POLICE, lived_in)
    assert police.quotes == ()
    assert [event.id for event in police.events] == ["event-1", "event-2", "event-3", "event-4"][: len(whole.events)]
    assert police.bursts[0].event == "event-1"
    written = police.model_dump_json()
    assert not any(str(told.report.id) in written for told in town.told)
    assert not any(told.person in written for told in town.told)
    same = {"role", "events", "bursts", "quotes"}
    assert police.model_dump(exclude=same) == whole.model_dump(exclude=same)
    assert [event.distinct_reporters for event in police.events] == [event.distinct_reporters for event in whole.events]


async def test_coaches_get_no_number_from_one_to_four_and_only_multiples_of_five(lived_in: Store) -> None:
    for period, at in ((Period.QUARTER, QUARTER[1]), (Period.WEEK, date(2026, 3, 8)), (Period.DAY, date(2026, 3, 6))):
        coach = await seen_by(Role.COACH, lived_in, period, at)
        assert coach.small
        for number in _numbers(coach):
            assert number == HIDDEN or number % 5 == 0
        assert (coach.events, coach.events_in_all, coach.bursts, coach.quotes) == ((), 0, (), ())
        assert coach.top_reporter_share is None


async def test_coaches_get_hot_spots_by_name_and_no_date_point_or_probability(lived_in: Store) -> None:
    coach = await seen_by(Role.COACH, lived_in)
    assert len(coach.hot_spots) == 2
    for spot in coach.hot_spots:
        assert spot.place
        assert (spot.cell, spot.lat, spot.lon, spot.dates, spot.categories) == ("", 0.0, 0.0, (), {})
        assert (spot.z, spot.p_corrected) == (0.0, 0.0)
    assert all(total.previous.p is None and total.last_year.p_corrected is None for total in coach.totals)
    assert coach.totals[0].previous.verdict == "not_chance"


@pytest.mark.parametrize(
    ("count", "shown"), [(0, 0), (1, HIDDEN), (4, HIDDEN), (5, 5), (7, 5), (8, 10), (12, 10), (13, 15)]
)
def test_how_a_number_is_made_coarse(count: int, shown: int) -> None:
    assert rounded(count) == shown


async def test_a_change_between_hidden_numbers_is_hidden_too(lived_in: Store) -> None:
    whole = await seen_by(Role.MUNICIPALITY, lived_in)
    few = whole.previous.model_copy(update={"before": 2, "difference": 1})
    none = whole.previous.model_copy(update={"before": 0, "difference": 0})
    more = whole.previous.model_copy(update={"before": 3, "difference": 9})

    def change(reports: int, previous: object) -> tuple[int, int]:
        small = whole.model_copy(update={"role": Role.COACH, "reports": reports, "previous": previous})
        shown = project(small).previous
        return shown.before, shown.difference

    assert change(3, few) == (HIDDEN, HIDDEN)
    assert change(0, none) == (0, 0)
    assert change(12, more) == (HIDDEN, 10)


async def test_effects_are_told_to_coaches_only_where_five_answered(lived_in: Store) -> None:
    whole = await seen_by(Role.MUNICIPALITY, lived_in)
    [first, second, *_] = whole.totals
    few = first.model_copy(update={"effect": 3.2, "effect_answers": 4})
    enough = second.model_copy(update={"effect": 3.2, "effect_answers": 6})
    coach = project(whole.model_copy(update={"role": Role.COACH, "totals": (few, enough)}))
    assert [(total.effect, total.effect_answers) for total in coach.totals] == [(None, HIDDEN), (3.0, 5)]


def _numbers(digest: Digest) -> list[int]:
    """Every count in a digest, changes aside: their difference may be negative."""
    numbers = [digest.reports, digest.incidents, digest.distinct_reporters, digest.unplaced, *digest.states.values()]
    for total in digest.totals:
        numbers += [total.reports, total.incidents, total.distinct_reporters, total.effect_answers, total.recurring]
    changes = [digest.previous, digest.last_year]
    changes += [change for total in digest.totals for change in (total.previous, total.last_year)]
    numbers += [change.before for change in changes]
    for category in digest.categories:
        numbers += [category.reports, category.distinct_reporters, category.previous]
    numbers += [day.reports for day in digest.trend] + [cell.reports for cell in digest.matrix]
    return numbers + [count for spot in digest.hot_spots for count in (spot.reports, spot.distinct_reporters)]
