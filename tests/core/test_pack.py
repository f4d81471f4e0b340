"""The yearly pledge pack: what is in it, and what is not said before the year is over."""

from datetime import UTC, date, datetime
from uuid import uuid4

from core.digest.model import CategoryTotal, Change, Digest, Period, Quote, Span, Total, Verdict
from core.pack import Pack, compose
from core.past import Wish
from core.pledge import News
from core.ports_pledge import ResponseTimes
from core.ports_reports import WishCount
from core.report import Category
from core.staff import Role
from core.world import World
from tests.core.world import PLEDGE, WORLD

IN_AUTUMN = datetime(2025, 11, 20, 12, tzinfo=UTC)
AFTER_NEW_YEAR = datetime(2026, 1, 5, 12, tzinfo=UTC)
YEAR = Span(first=date(2025, 1, 1), last=date(2025, 12, 31))


def change(before: int, now: int, verdict: Verdict = Verdict.NOT_CHANCE) -> Change:
    return Change(before=before, difference=now - before, span=YEAR, verdict=verdict)


def total(area: str, title: str, reports: int, before: int) -> Total:
    return Total(
        area=area,
        title=title,
        reports=reports,
        incidents=reports,
        distinct_reporters=reports,
        effect=3.5,
        effect_answers=2,
        recurring=0,
        previous=change(before, reports),
        last_year=change(before, reports),
    )


def category(name: Category, area: str, reports: int) -> CategoryTotal:
    return CategoryTotal(category=name, area=area, reports=reports, distinct_reporters=reports, previous=0)


def digest(quotes: int = 1, language: str = "sv") -> Digest:
    """A year's digest, made by hand."""
    quote = Quote(category=Category.CAR_MEET, place=None, night=date(2025, 5, 1), words="De gasar.")
    other = Quote(category=Category.UNSAFE_PLACE, place=None, night=date(2025, 5, 1), words="Det är mörkt.")
    return Digest(
        municipality="Hallstahammar",
        role=Role.MUNICIPALITY,
        language=language,
        scope="all",
        period=Period.YEAR,
        span=YEAR,
        previous_span=YEAR,
        last_year_span=YEAR,
        made_at=IN_AUTUMN,
        reports=30,
        incidents=25,
        distinct_reporters=20,
        previous=change(10, 30),
        last_year=change(10, 30),
        top_reporter_share=0.1,
        unplaced=2,
        totals=(total("traffic", "Trafiksäkerhet", 21, 9), total("other", "", 9, 1)),
        categories=(
            category(Category.SAFE_PLACE, "other", 2),
            category(Category.UNSAFE_PLACE, "other", 7),
            category(Category.PLEDGE_WISH, "other", 0),
            category(Category.CAR_MEET, "traffic", 21),
        ),
        trend=(),
        matrix=(),
        hot_spots=(),
        events=(),
        events_in_all=0,
        bursts=(),
        quotes=(*(quote,) * quotes, other),
        states={"done": 3},
        deeds=(),
    )


def with_entries() -> World:
    """The pledge with news of that year and of another."""
    from dataclasses import replace  # noqa: PLC0415

    news = (
        News(id="late", day=date(2025, 9, 1), said={"sv": "Ni sa"}, did={"sv": "Sist", "en": "Last"}),
        News(id="early", day=date(2025, 2, 1), did={"sv": "Först"}),
        News(id="before", day=date(2024, 2, 1), did={"sv": "I fjol"}),
    )
    drugs, *rest = PLEDGE.focus_areas
    drugs = drugs.model_copy(update={"actions": (drugs.actions[0].model_copy(update={"news": news}),)})
    return replace(WORLD, pledges=(PLEDGE.model_copy(update={"focus_areas": (drugs, *rest)}),))


def pack(now: datetime = AFTER_NEW_YEAR, hours: tuple[float, ...] = (2, 30, 200), quotes: int = 1) -> Pack:
    ranking = (WishCount("traffic", 5, 2), WishCount("other", 3, 0), WishCount("lost", 0, 4))
    words = [Wish(id=uuid4(), year=2026, area="traffic", text="Farthinder", language="sv", created_at=now)]
    return compose(with_entries(), digest(quotes), ranking, words, ResponseTimes(30, hours), 2025, now)


def test_wishes_are_for_the_year_after_and_keep_their_order_and_their_words() -> None:
    made = pack()
    assert (made.year, made.wishes_for, made.pledge_year, made.wishers) == (2025, 2026, 2023, 8)
    assert [(one.title, one.wishers, one.previous) for one in made.wishes] == [
        ("Trafiksäkerhet", 5, 2),
        ("", 3, 0),
        ("", 0, 4),
    ]
    assert [(one.area, one.words) for one in made.words] == [("traffic", "Farthinder")]


def test_a_change_is_stated_only_when_the_year_is_over() -> None:
    over, early = pack(), pack(IN_AUTUMN)
    assert (over.over, over.until, over.areas[0].difference) == (True, date(2025, 12, 31), 12)
    assert over.areas[0].verdict is Verdict.NOT_CHANCE
    assert (early.over, early.until, early.areas[0].last_year) == (False, date(2025, 11, 20), 9)
    assert {(area.difference, area.verdict) for area in early.areas} == {(None, None)}


def test_the_year_is_over_when_it_is_so_in_the_municipality() -> None:
    assert pack(datetime(2025, 12, 31, 23, 30, tzinfo=UTC)).over


def test_quotes_stand_with_their_area_at_most_five() -> None:
    made = pack(quotes=7)
    assert [len(area.quotes) for area in made.areas] == [5, 1]
    assert made.areas[1].quotes == ("Det är mörkt.",)


def test_what_fell_outside_is_told_by_category_most_first() -> None:
    assert [(one.category, one.reports) for one in pack().outside] == [("unsafe_place", 7), ("safe_place", 2)]


def test_what_was_done_is_that_years_news_in_order_under_every_promise() -> None:
    done = pack().done
    assert [one.area for one in done] == ["drugs", "traffic", "vandalism"]
    assert [(news.did, news.said) for news in done[0].news] == [("Först", None), ("Sist", "Ni sa")]
    assert done[1].news == ()


def test_how_soon_staff_answered_is_counted_and_the_median_of_none_is_none() -> None:
    response = pack().response
    assert (response.reports, response.answered, response.within_a_week, response.median_hours) == (30, 3, 2, 30.0)
    assert pack(hours=()).response.median_hours is None
