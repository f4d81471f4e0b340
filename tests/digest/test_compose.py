"""How figures become a digest, where a simulated town does not come by."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from bot.content import load_town
from bot.settings import HOME
from core.digest import compose as composing
from core.digest.changes import Before, changes_of, days_covered
from core.digest.compose import Found, Order, compose
from core.digest.figures import ApprovedQuote, EventReport, Figures, Heat, Selection, SpotDetail, SpotKey, Sums, merged
from core.digest.happenings import burst, by_event, event_line, name_of
from core.digest.model import Period, Quote, Span, Verdict
from core.digest.spots import SURE_METRES, Grid, beside, candidates, hot_spot, study
from core.digest.town import areas_of, pledge_of, selection_of
from core.hotspots import Hot
from core.places import Gazetteer, Kind
from core.report import Category
from core.staff import Role
from storage.cells import cell_of, centre, ring
from tests.digest.town import PLEDGE, SURE, TOWN
from tests.municipality import LOCALES

MAY = Span(first=date(2026, 5, 1), last=date(2026, 5, 31))
APRIL = Span(first=date(2026, 4, 1), last=date(2026, 4, 30))
NOW = datetime(2026, 6, 1, 6, tzinfo=UTC)
DRUGS = (Category.DRUGS,)
GRID = Grid(ring, centre, cell_of)


def figures(reports: int, people: int | None = None) -> Figures:
    """Reports of drugs, each an incident of a person of its own unless there are fewer."""
    told = {f"person-{number}": 1 for number in range(reports if people is None else people)}
    sums = {Category.DRUGS: Sums(reports=reports, incidents=reports)}
    return Figures(sums=sums, people={Category.DRUGS: told}, firsts={Category.DRUGS: set(told)})


def verdict(now: Figures, before: Before, days: int = 31) -> Verdict:
    [[change]] = changes_of(now, days, [before], [DRUGS])
    return change.verdict


def test_days_before_the_first_report_are_not_counted() -> None:
    assert days_covered(MAY, None) == 0
    assert days_covered(MAY, date(2026, 6, 1)) == 0
    assert days_covered(MAY, date(2026, 5, 31)) == 1
    assert days_covered(MAY, date(2026, 5, 22)) == 10
    assert days_covered(MAY, date(2020, 1, 1)) == 31


def test_a_span_of_which_less_than_half_is_known_is_no_basis() -> None:
    assert verdict(figures(40), Before(APRIL, figures(2), 14)) is Verdict.NO_BASIS
    assert verdict(figures(40), Before(APRIL, figures(2), 15)) is Verdict.NOT_CHANCE


def test_more_days_make_more_reports_and_that_is_no_change() -> None:
    assert verdict(figures(40), Before(APRIL, figures(20), 15)) is Verdict.MAY_BE_CHANCE


def test_few_are_too_few_to_say() -> None:
    assert verdict(figures(4), Before(APRIL, figures(0), 30)) is Verdict.TOO_FEW
    assert verdict(figures(0), Before(APRIL, figures(0), 30), days=0) is Verdict.TOO_FEW


def test_looking_at_many_changes_makes_each_of_them_less_sure() -> None:
    before = Before(APRIL, figures(20), 30)
    [[alone]] = changes_of(figures(37), 30, [before], [DRUGS])
    [[among], *_] = changes_of(figures(37), 30, [before], [DRUGS] * 6)
    assert alone.verdict is Verdict.NOT_CHANCE
    assert among.verdict is Verdict.MAY_BE_CHANCE
    assert alone.p == among.p


def test_the_same_earlier_span_is_looked_at_once() -> None:
    before = Before(APRIL, figures(20), 30)
    [[once]] = changes_of(figures(37), 30, [before], [DRUGS])
    [[first, second]] = changes_of(figures(37), 30, [before, before], [DRUGS])
    assert first == second == once


def told(number: int, minutes: float = 0, place: str | None = "torget_0", **changes: object) -> EventReport:
    at = NOW + timedelta(minutes=minutes)
    values = {
        "id": UUID(int=number),
        "event": UUID(int=1),
        "category": Category.CAR_MEET,
        "person": f"person-{number}",
        "place": place,
        "lat": 59.6,
        "lon": 16.2,
        "night": NOW.date(),
        "start": at,
        "until": at + timedelta(hours=1),
        "created_at": at,
    }
    return EventReport(**{**values, **changes})  # type: ignore[arg-type]


def test_five_within_half_an_hour_are_a_burst_and_four_are_none() -> None:
    assert burst([told(number, number) for number in range(1, 5)], TOWN.gazetteer) is None
    assert burst([told(number, number * 10) for number in range(1, 9)], TOWN.gazetteer) is None
    found = burst([told(number, number * 7) for number in range(1, 9)], TOWN.gazetteer)
    assert found is not None
    assert (found.at, found.distinct_reporters) == (NOW + timedelta(minutes=35), 5)


def test_one_person_who_tells_five_times_is_no_burst() -> None:
    assert burst([told(number, number, person="anna") for number in range(1, 7)], TOWN.gazetteer) is None


def test_an_event_is_told_with_the_place_and_kind_that_most_told_of() -> None:
    several = [
        told(1, place=None),
        told(2, place="badet_0"),
        told(3, place="badet_0", category=Category.DRUGS),
        told(4),
    ]
    line = event_line(several, TOWN.gazetteer)
    assert (line.place, line.place_id, line.category) == ("Badet 1, Hallstahammar", "badet_0", Category.CAR_MEET)
    nowhere = event_line([told(1, place=None), told(2, place=None)], TOWN.gazetteer)
    assert (nowhere.place, nowhere.place_id) == (None, None)
    assert name_of("torn_down", TOWN.gazetteer) is None


def test_events_that_more_told_of_come_first() -> None:
    small = [told(7, event=UUID(int=7)), told(8, event=UUID(int=7))]
    large = [told(number) for number in range(1, 4)]
    assert [len(event) for event in by_event([*small, *large])] == [3, 2]


def test_a_place_whose_point_is_not_sure_is_a_spot_of_its_own_beside_none() -> None:
    vague = SURE[0].model_copy(update={"id": "knektbacken", "radius": 2000})
    gazetteer = Gazetteer((vague, *SURE), TOWN.gazetteer.territory)
    cell = str(ring(next(iter(ring("891f1d48177ffff"))))[0])
    spots = study(
        Figures(
            spots={
                SpotKey(Category.DRUGS, cell, "knektbacken", named=True): Heat(5, 5),
                SpotKey(Category.DRUGS, cell, "knektbacken", named=False): Heat(2, 2),
                SpotKey(Category.DRUGS, cell, "torget_0", named=True): Heat(3, 3),
                SpotKey(Category.SAFE_PLACE, cell, None, named=False): Heat(9, 9),
            }
        ),
        gazetteer,
    )
    assert spots.heat == {"place:knektbacken": 5, cell: 5}
    assert beside("place:knektbacken", GRID) == ()
    assert cell not in beside(cell, GRID)
    assert spots.where(["place:knektbacken"]) == ((cell,), ("knektbacken",))
    assert spots.where([cell]) == ((cell,), ("", "torget_0"))
    detail = SpotDetail({NOW.date(): 5}, {Category.DRUGS: 5}, {"knektbacken": 5}, 5)
    spot = hot_spot([Hot("place:knektbacken", 4.0, 0.01)], detail, gazetteer, GRID, new=True)
    assert (spot.place_id, spot.lat, spot.lon) == ("knektbacken", vague.lat, vague.lon)
    assert (spot.located, spot.cell) == (False, cell_of(vague.lat, vague.lon))


def test_named_places_are_held_against_each_other_and_not_against_empty_ground() -> None:
    town = load_town(HOME / "content", "hallstahammar", LOCALES)
    vague = [place for place in town.gazetteer.places if place.radius > SURE_METRES and place.kind is not Kind.LOCALITY]
    even = {
        SpotKey(Category.VANDALISM, GRID.cell(place.lat, place.lon) or "", place.id, named=True): Heat(9, 9)
        for place in vague
    }
    assert candidates(study(Figures(spots=dict(even)), town.gazetteer), GRID) == []
    first = next(iter(even))
    [hot] = candidates(study(Figures(spots={**even, first: Heat(30, 30)}), town.gazetteer), GRID)
    assert hot.cell == f"place:{vague[0].id}"


def test_a_spot_that_no_place_names_is_called_after_the_nearest_one() -> None:
    cell = next(iter(ring("891f1d48177ffff")))
    detail = SpotDetail({NOW.date(): 5}, {Category.DRUGS: 5}, {None: 5}, 5)
    spot = hot_spot([Hot(cell, 4.0, 0.01)], detail, TOWN.gazetteer, GRID, new=True)
    assert spot.place_id in {place.id for place in TOWN.gazetteer.places}
    empty = Gazetteer((), TOWN.gazetteer.territory)
    nameless = hot_spot([Hot(cell, 4.0, 0.01)], detail, empty, GRID, new=True)
    assert (nameless.place, nameless.place_id) == ("", None)


def test_figures_of_other_kinds_are_left_out_when_spans_are_put_together() -> None:
    car_meet = SpotKey(Category.CAR_MEET, "89", None, named=False)
    both = Figures(spots={car_meet: Heat(1, 1)}, nights={(NOW.date(), Category.CAR_MEET): 1})
    assert merged([figures(3), both], DRUGS) == figures(3)
    assert merged([figures(3), figures(2)]).of(DRUGS).reports == 5


def test_who_only_told_of_what_others_had_told_is_no_first_teller_of_any_span() -> None:
    later = Figures(sums={Category.DRUGS: Sums(reports=1)}, people={Category.DRUGS: {"person-0": 1}})
    assert merged([later]).independent(DRUGS) == 0
    assert merged([later, figures(1)]).independent(DRUGS) == 1


def test_a_focus_area_of_an_earlier_pledge_can_still_be_asked_for() -> None:
    later = PLEDGE.model_copy(update={"year": 2026, "focus_areas": PLEDGE.focus_areas[1:]})
    town = type(TOWN)(TOWN.name, TOWN.zone, (PLEDGE, later), TOWN.gazetteer)
    assert pledge_of(town, MAY) is later
    assert selection_of(town, "area:drugs", MAY) == Selection(DRUGS)
    assert [area.id for area in areas_of(later, "sv", "Övrigt", Selection())] == ["traffic", "vandalism", "other"]
    assert [area.title for area in areas_of(later, "fi", "Muu", Selection(DRUGS))] == ["Muu"]


def test_quotes_are_told_with_their_place() -> None:
    order = Order(Role.MUNICIPALITY, "sv", "all", Period.MONTH, MAY, "Övrigt")
    quote = ApprovedQuote(Category.DRUGS, "torget_0", NOW.date(), "det är mörkt")
    found = Found(Selection(), Figures(), Figures(), Figures(), None, (), 0, (), {}, (quote,))
    made = compose(order, TOWN, found, NOW)
    place = "Torget 1, Hallstahammar"
    assert made.quotes == (Quote(category=Category.DRUGS, place=place, night=NOW.date(), words="det är mörkt"),)
    assert composing.MOST_QUOTES == 5
