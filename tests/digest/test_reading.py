"""What is read out of a digest's figures: the same everywhere, and nothing hidden by subtraction."""

from datetime import date

from core.digest import reading
from core.digest.model import Period, Verdict
from core.digest.reading import HIDDEN, UNTOLD, added, bars, busiest, grid, is_hidden, one_person, places
from core.digest.wording import change, number, persons, reports, short_change
from core.report import Band
from tests.digest import samples


def test_what_is_under_five_is_hidden_where_small_numbers_are_and_nothing_is_not() -> None:
    assert [is_hidden(n, small=True) for n in (-1, 0, 1, 4, 5)] == [True, False, True, True, False]
    assert [is_hidden(n, small=False) for n in (-1, 0, 1)] == [True, False, False]


def test_a_sum_with_something_hidden_in_it_is_not_told() -> None:
    assert added([5, 10, 0], small=True) == 15
    assert added([5, 1], small=True) == UNTOLD
    assert added([0, 2], small=True) == HIDDEN
    assert added([2, 2], small=True) == UNTOLD
    assert added([2, 2], small=False) == 4
    assert added([0, 0], small=True) == added([], small=True) == 0


def test_every_cell_of_the_week_is_in_the_grid() -> None:
    numbers = grid(samples.rich())
    assert len(numbers) == 28
    assert numbers[5, Band.NIGHT] == 5
    assert numbers[1, Band.MORNING] == 0


def test_a_cell_that_is_left_out_because_it_is_small_is_not_said_to_be_none() -> None:
    assert grid(samples.coach())[5, Band.NIGHT] == 5
    assert grid(samples.coach())[4, Band.EVENING] == UNTOLD
    assert grid(samples.empty().model_copy(update={"small": True}))[4, Band.EVENING] == 0
    assert busiest(samples.coach()) is None


def test_where_all_is_hidden_nothing_is_told_of_when() -> None:
    assert not reading.tells_when(samples.hidden())
    assert reading.tells_when(samples.coach())
    assert reading.tells_when(samples.empty())


def test_a_place_is_called_by_its_own_name_unless_it_could_be_taken_for_another() -> None:
    names = ("Skantzen, Hallstahammar", "Skolan, Kolbäck", "Skolan, Strömsholm", "Badet")
    cells = [samples.cell((name, name, 0, 0), 1, Band.NIGHT, 1) for name in names]
    digest = samples.empty().model_copy(update={"matrix": (*cells, samples.cell(None, 1, Band.NIGHT, 1))})
    short = [cell.place for cell in reading.short_names(digest).matrix]
    assert short == ["Skantzen", "Skolan, Kolbäck", "Skolan, Strömsholm", "Badet", None]


def test_the_busiest_time_is_named_only_where_it_is_alone_and_more_than_one() -> None:
    assert busiest(samples.rich()) == (5, Band.NIGHT, 5)
    assert busiest(samples.empty()) is None
    one = samples.rich().model_copy(update={"matrix": (samples.cell(None, 1, Band.NIGHT, 1),)})
    assert busiest(one) is None
    two = samples.rich().model_copy(
        update={"matrix": (samples.cell(None, 1, Band.NIGHT, 3), samples.cell(None, 2, Band.NIGHT, 3))}
    )
    assert busiest(two) is None


def test_places_come_with_most_first_and_those_without_a_name_are_none() -> None:
    assert [(place.name, place.reports) for place in places(samples.rich())] == [
        ("Hammartorget", 8), ("Skantzen", 3), ("Lindboskolan", 2), ("Strömsholms slott", 2),
    ]  # fmt: skip


def test_one_person_is_counted_where_their_share_is_large() -> None:
    assert one_person(samples.brigade()) == 9
    assert one_person(samples.empty()) is None
    assert one_person(samples.rich()) is None
    twice = samples.brigade().model_copy(update={"reports": 6, "top_reporter_share": 0.3333})
    assert one_person(twice) is None


def test_a_week_has_a_bar_a_night_beside_the_same_night_before() -> None:
    shown = bars(samples.rich())
    assert [bar.reports for bar in shown] == [0, 1, 1, 2, 7, 5, 1]
    assert [bar.before for bar in shown] == [1, 0, 1, 0, 2, 3, 0]


def test_a_quarter_has_a_bar_a_week_and_a_year_one_a_month() -> None:
    quarter, year = bars(samples.quarter()), bars(samples.year())
    assert len(quarter) == 13
    assert quarter[0].first == date(2026, 4, 1)
    assert quarter[-1].last == date(2026, 6, 30)
    assert [(bar.first.month, bar.last.day) for bar in year[:3]] == [(1, 31), (2, 28), (3, 31)]
    assert len(year) == 12
    assert year[11].last == date(2025, 12, 31)
    assert sum(bar.reports for bar in year) == samples.year().reports


def test_a_longer_month_has_nothing_beside_its_last_day() -> None:
    shown = bars(samples.month())
    assert shown[29].before is not None
    assert shown[30].before is None


def test_without_nights_before_there_is_nothing_beside_a_bar_and_hidden_ones_are_not_drawn_as_none() -> None:
    assert {bar.before for bar in bars(samples.year())} == {None}
    assert {bar.before for bar in bars(samples.coach())} == {None}
    assert bars(samples.coach())[1].reports == HIDDEN


def test_a_hidden_number_has_words_of_its_own() -> None:
    assert number(UNTOLD).args["words"] == "–"
    assert number(3, small=True).args["words"] == "<5"
    assert reports(3, small=True).key == "digest-reports-few"
    assert persons(-1).key == "digest-persons-few"
    few = samples.changed(15, 13, Verdict.MAY_BE_CHANCE)
    assert change(few, Period.WEEK, small=True).key == "digest-change-few"
    assert short_change(few, small=True).key == "digest-change-few-short"
    assert short_change(samples.changed(15, 0, Verdict.NO_BASIS)).key == "digest-no-basis"


def test_any_monday_is_a_monday() -> None:
    assert [reading.day_named(day).isoweekday() for day in reading.WEEKDAYS] == list(range(1, 8))
