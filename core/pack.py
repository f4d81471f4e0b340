"""The yearly pledge pack, as data: what residents wish for, the year by focus area, what fell outside, what was done.

Its JSON is what `loftesbot pack --format json` prints; the names are stable, and docs/pledge-pack.md explains each.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from statistics import median

from core.digest.model import Digest, Total, Verdict
from core.digest.town import Town
from core.past import Wish
from core.pledge import ActionState, Pledge, in_language, newest
from core.ports_pledge import ResponseTimes
from core.ports_reports import WishCount
from core.prompts import OTHER_AREA
from core.report import Category, Frozen

QUOTES_AN_AREA = 5


class WishLine(Frozen):
    """How many residents wished for one area in the next pledge, and how many in the one before. `title` is empty for
    what is none of the pledge's areas."""

    area: str
    title: str
    wishers: int
    previous: int


class WishWords(Frozen):
    """What somebody wished for, in their own words; never held ones, and never whose."""

    area: str
    language: str
    words: str


class AreaYear(Frozen):
    """The year of one focus area, or of "other". `last_year` counts the whole year before; `difference` and `verdict`
    are there once the year is over. `effect` is the mean of the answers from 1 to 5. `quotes` are approved by a person.
    """

    area: str
    title: str
    reports: int
    incidents: int
    distinct_reporters: int
    effect: float | None
    last_year: int
    difference: int | None
    verdict: Verdict | None
    quotes: tuple[str, ...]


class Outside(Frozen):
    """A category of reports that belongs to no focus area: input for the next pledge."""

    category: Category
    reports: int
    distinct_reporters: int


class DoneNews(Frozen):
    """One "you said – we did" of the year."""

    day: date
    said: str | None
    did: str


class Done(Frozen):
    """One promise of the pledge, how far it came, and what was told of it in the year."""

    area: str
    title: str
    action: str
    state: ActionState
    news: tuple[DoneNews, ...]


class Response(Frozen):
    """How staff answered: of so many reports so many, half of them within `median_hours`, so many within a week."""

    reports: int
    answered: int
    within_a_week: int
    median_hours: float | None


class Pack(Frozen):
    """The whole pack. `wishes_for` is the year of the next pledge, `pledge_year` that of the one which was in force.
    `over` tells whether the year was over when it was made: before that no change is stated."""

    municipality: str
    year: int
    wishes_for: int
    pledge_year: int
    language: str
    made_at: datetime
    until: date
    over: bool
    reports: int
    distinct_reporters: int
    last_year: int
    unplaced: int
    wishers: int
    wishes: tuple[WishLine, ...]
    words: tuple[WishWords, ...]
    areas: tuple[AreaYear, ...]
    outside: tuple[Outside, ...]
    done: tuple[Done, ...]
    states: dict[str, int]
    response: Response


def compose(
    town: Town,
    digest: Digest,
    ranking: Sequence[WishCount],
    words: Iterable[Wish],
    times: ResponseTimes,
    year: int,
    now: datetime,
) -> Pack:
    """The pack of a year from a digest of the whole of it and from what was wished for in the pledge of the next."""
    language, today = digest.language, now.astimezone(town.zone).date()
    over = today.year > year
    until = date(year, 12, 31) if over else today
    # The pledge of that year, or the last one before.
    pledge = newest(town.pledges, until)
    return Pack(
        municipality=town.name,
        year=year,
        wishes_for=year + 1,
        pledge_year=pledge.year,
        language=language,
        made_at=now,
        until=until,
        over=over,
        reports=digest.reports,
        distinct_reporters=digest.distinct_reporters,
        last_year=digest.last_year.before,
        unplaced=digest.unplaced,
        wishers=sum(count.wishers for count in ranking),
        wishes=tuple(_wish(town, pledge, count, language) for count in ranking),
        words=tuple(WishWords(area=wish.area, language=wish.language, words=wish.text or "") for wish in words),
        areas=tuple(_area(digest, pledge, total, over=over) for total in digest.totals),
        outside=tuple(
            Outside(category=one.category, reports=one.reports, distinct_reporters=one.distinct_reporters)
            for one in sorted(digest.categories, key=lambda one: -one.reports)
            if one.area == OTHER_AREA and one.reports
        ),
        done=tuple(_done(pledge, year, language)),
        states=digest.states,
        response=_response(times),
    )


def _wish(town: Town, pledge: Pledge, count: WishCount, language: str) -> WishLine:
    areas = (one.focus_area(count.area) for one in (pledge, *reversed(town.pledges)))
    area = next(filter(None, areas), None)
    title = in_language(area.title, language) if area else ""
    return WishLine(area=count.area, title=title, wishers=count.wishers, previous=count.previous)


def _area(digest: Digest, pledge: Pledge, total: Total, *, over: bool) -> AreaYear:
    quotes = [quote.words for quote in digest.quotes if _area_of(pledge, quote.category) == total.area]
    return AreaYear(
        area=total.area,
        title=total.title,
        reports=total.reports,
        incidents=total.incidents,
        distinct_reporters=total.distinct_reporters,
        effect=total.effect,
        last_year=total.last_year.before,
        difference=total.last_year.difference if over else None,
        verdict=total.last_year.verdict if over else None,
        quotes=tuple(quotes[:QUOTES_AN_AREA]),
    )


def _area_of(pledge: Pledge, category: Category) -> str:
    area = pledge.area_of(category)
    return area.id if area else OTHER_AREA


def _done(pledge: Pledge, year: int, language: str) -> Iterable[Done]:
    for area in pledge.focus_areas:
        for action in area.actions:
            news = tuple(
                DoneNews(
                    day=one.day,
                    said=in_language(one.said, language) if one.said else None,
                    did=in_language(one.did, language),
                )
                for one in sorted(action.news, key=lambda one: one.day)
                if one.day.year == year
            )
            title, words = in_language(area.title, language), in_language(action.words, language)
            yield Done(area=area.id, title=title, action=words, state=action.state, news=news)


def _response(times: ResponseTimes) -> Response:
    return Response(
        reports=times.reports,
        answered=len(times.hours),
        within_a_week=sum(hours <= 7 * 24 for hours in times.hours),
        median_hours=round(median(times.hours), 1) if times.hours else None,
    )
