"""Digests made by hand, for tests and pictures: rich, empty, long, for coaches, with a brigade, huge, hostile."""

from datetime import UTC, date, datetime, timedelta

import h3

from core.digest.model import (
    CategoryTotal,
    Change,
    Day,
    Deed,
    Digest,
    EventLine,
    HotSpot,
    MatrixCell,
    Period,
    Quote,
    Span,
    Total,
    Verdict,
)
from core.report import Band, Category
from core.staff import Role

MADE_AT = datetime(2026, 5, 11, 4, 30, tzinfo=UTC)
WEEK = Span(first=date(2026, 5, 4), last=date(2026, 5, 10))
WEEK_BEFORE = Span(first=date(2026, 4, 27), last=date(2026, 5, 3))
WEEK_LAST_YEAR = Span(first=date(2025, 5, 5), last=date(2025, 5, 11))
TORGET = ("Hammartorget", "hammartorget", 59.6141, 16.2289)
SKANTZEN = ("Skantzen", "skantzen", 59.6113, 16.2120)
SLOTTET = ("Strömsholms slott", "stromsholms_slott", 59.5249, 16.2699)
SKOLAN = ("Lindboskolan", "lindboskolan", 59.6205, 16.2410)
AREAS = {
    "traffic": ("Trafiksäkerhet", "Liikenneturvallisuus", "السلامة المرورية", "Traffic safety"),
    "drugs": ("Droger", "Huumeet", "المخدرات", "Drugs"),
    "vandalism": ("Skadegörelse", "Ilkivalta", "التخريب", "Vandalism"),
    "other": ("Övrigt", "Muu", "أمور أخرى", "Other"),
}
DEEDS = {
    "sv": "Polisen hade trafikkontroll vid Hammartorget fredag och lördag kväll.",
    "fi": "Poliisi valvoi liikennettä Hammartorgetilla perjantai- ja lauantai-iltana.",
    "ar": "راقبت الشرطة حركة المرور عند Hammartorget مساء الجمعة والسبت.",
    "en": "The police checked traffic at Hammartorget on Friday and Saturday night.",
}
QUOTES = {
    "sv": "Bilar rusade fram och tillbaka på torget till klockan två. Barnen kunde inte sova.",
    "fi": "Autot kaahasivat torilla edestakaisin kello kahteen asti. Lapset eivät saaneet unta.",
    "ar": "كانت السيارات تجوب الساحة بسرعة حتى الساعة الثانية. لم يستطع الأطفال النوم.",
    "en": "Cars raced back and forth in the square until two. The children could not sleep.",
}


def changed(count: int, before: int, verdict: Verdict, span: Span = WEEK_BEFORE) -> Change:
    """A change from what it was before."""
    p = None if verdict in (Verdict.TOO_FEW, Verdict.NO_BASIS) else 0.01 if verdict is Verdict.NOT_CHANCE else 0.4
    return Change(before=before, difference=count - before, span=span, p=p, p_corrected=p, verdict=verdict)


def total(area: str, language: str, count: int, before: int, verdict: Verdict, last_year: int = 0) -> Total:
    """A focus area."""
    titles = AREAS[area]
    title = titles[("sv", "fi", "ar", "en").index(language) if language in ("sv", "fi", "ar", "en") else 3]
    return Total(
        area=area, title=title, reports=count, incidents=max(count - 2, min(count, 1)),
        distinct_reporters=min(count, 6),
        effect=3.6 if count else None, effect_answers=min(count, 5), recurring=count // 3,
        previous=changed(count, before, verdict),
        last_year=changed(count, last_year, Verdict.MAY_BE_CHANCE, WEEK_LAST_YEAR),
    )  # fmt: skip


def spot(
    place: tuple[str, str, float, float], count: int, reporters: int, dates: tuple[int, ...], *, new: bool
) -> HotSpot:
    """A hot spot."""
    name, identifier, lat, lon = place
    return HotSpot(
        place=name, place_id=identifier, cell=str(h3.latlng_to_cell(lat, lon, 9)), lat=lat, lon=lon, reports=count,
        distinct_reporters=reporters, dates=tuple(date(2026, 5, day) for day in dates),
        categories={Category.CAR_MEET: count}, z=3.2, p_corrected=0.01, new=new,
    )  # fmt: skip


def cell(place: tuple[str, str, float, float] | None, weekday: int, band: Band, count: int) -> MatrixCell:
    """One number of the matrix."""
    name, identifier = (place[0], place[1]) if place else (None, None)
    return MatrixCell(place=name, place_id=identifier, weekday=weekday, band=band, reports=count)


def days(counts: tuple[int, ...], first: date) -> tuple[Day, ...]:
    """A trend from a day on."""
    return tuple(Day(night=first + timedelta(days=n), reports=count) for n, count in enumerate(counts))


def event(place: tuple[str, str, float, float] | None, day: int, reporters: int, category: Category) -> EventLine:
    """An event of one night."""
    first = datetime(2026, 5, day, 20, 10, tzinfo=UTC)
    return EventLine(
        id=f"01970000-0000-7000-8000-0000000000{day:02}", category=category, place=place[0] if place else None,
        place_id=place[1] if place else None, night=date(2026, 5, day), first=first,
        last=first + timedelta(minutes=95), reports=reporters + 1, distinct_reporters=reporters, report_ids=(),
    )  # fmt: skip


def quote(language: str) -> Quote:
    """A quote that a person approved."""
    words = QUOTES.get(language, QUOTES["en"])
    return Quote(category=Category.CAR_MEET, place=TORGET[0], night=date(2026, 5, 8), words=words)


def rich(language: str = "sv", role: Role = Role.MUNICIPALITY) -> Digest:
    """A week in which something happened."""
    car, night, evening = Category.CAR_MEET, Band.NIGHT, Band.EVENING
    return Digest(
        municipality="Hallstahammar", role=role, language=language, scope="all", period=Period.WEEK, span=WEEK,
        previous_span=WEEK_BEFORE, last_year_span=WEEK_LAST_YEAR, made_at=MADE_AT, reports=17, incidents=12,
        distinct_reporters=11, previous=changed(17, 7, Verdict.NOT_CHANCE),
        last_year=changed(17, 12, Verdict.MAY_BE_CHANCE, WEEK_LAST_YEAR), top_reporter_share=3 / 17, unplaced=2,
        totals=(
            total("traffic", language, 11, 3, Verdict.NOT_CHANCE, 6),
            total("drugs", language, 3, 3, Verdict.TOO_FEW, 4),
            total("vandalism", language, 2, 1, Verdict.TOO_FEW, 2),
            total("other", language, 1, 0, Verdict.TOO_FEW),
        ),
        categories=(
            CategoryTotal(category=car, area="traffic", reports=11, distinct_reporters=8, previous=3),
            CategoryTotal(category=Category.DRUGS, area="drugs", reports=3, distinct_reporters=3, previous=3),
            CategoryTotal(category=Category.LITTERING, area="vandalism", reports=2, distinct_reporters=2, previous=1),
            CategoryTotal(category=Category.UNSAFE_PLACE, area="other", reports=1, distinct_reporters=1, previous=0),
        ),
        trend=days((1, 0, 1, 0, 2, 3, 0), WEEK_BEFORE.first) + days((0, 1, 1, 2, 7, 5, 1), WEEK.first),
        matrix=(
            cell(TORGET, 5, night, 4), cell(TORGET, 6, night, 3), cell(TORGET, 5, evening, 1),
            cell(SKANTZEN, 5, evening, 1), cell(SKANTZEN, 6, night, 1), cell(SKANTZEN, 4, evening, 1),
            cell(SKOLAN, 2, Band.AFTERNOON, 1), cell(SKOLAN, 3, Band.MORNING, 1), cell(SLOTTET, 4, evening, 1),
            cell(SLOTTET, 7, Band.AFTERNOON, 1), cell(None, 5, night, 1), cell(None, 6, evening, 1),
        ),
        hot_spots=(spot(TORGET, 8, 6, (8, 9), new=True), spot(SKANTZEN, 3, 3, (7, 8, 9), new=False)),
        events=(event(TORGET, 8, 5, car), event(TORGET, 9, 3, car), event(SKANTZEN, 9, 2, Category.DRUGS)),
        events_in_all=3, bursts=(),
        quotes=(quote(language),),
        states={"new": 4, "seen": 8, "planned": 2, "done": 3},
        deeds=(
            Deed(area="traffic", title=total("traffic", language, 0, 0, Verdict.TOO_FEW).title, day=date(2026, 5, 9),
                 state="ongoing", words=DEEDS.get(language, DEEDS["en"])),
        ),
    )  # fmt: skip


def empty(language: str = "sv") -> Digest:
    """A week without any report."""
    return rich(language).model_copy(update={
        "reports": 0, "incidents": 0, "distinct_reporters": 0, "previous": changed(0, 2, Verdict.TOO_FEW),
        "last_year": changed(0, 0, Verdict.NO_BASIS, WEEK_LAST_YEAR), "top_reporter_share": None, "unplaced": 0,
        "totals": tuple(total(area, language, 0, 0, Verdict.TOO_FEW) for area in AREAS), "categories": (),
        "trend": days((0, 0, 1, 0, 0, 1, 0), WEEK_BEFORE.first) + days((0,) * 7, WEEK.first), "matrix": (),
        "hot_spots": (), "events": (), "events_in_all": 0, "quotes": (), "states": {}, "deeds": (),
    })  # fmt: skip


def rounded(count: int) -> int:
    """As a coach sees a number: 1 to 4 is hidden (-1), others are to the nearest five."""
    return -1 if 0 < count < 5 else (count + 2) // 5 * 5


def coarse(change: Change, now: int) -> Change:
    """As a coach sees a change."""
    before, after = rounded(change.before), rounded(now)
    difference = max(after, 0) - max(before, 0)
    hidden = difference == 0 and -1 in (before, after)
    return change.model_copy(update={"before": before, "difference": -1 if hidden else difference, "p": None})


def coach(language: str = "sv") -> Digest:
    """The rich week as a coach sees it: what is under 5 is hidden or left out, the rest rounded to fives."""
    full = rich(language, Role.COACH)
    torget = {"cell": "", "lat": 0.0, "lon": 0.0, "reports": 10, "distinct_reporters": 5, "dates": (), "categories": {}}
    return full.model_copy(update={
        "small": True, "reports": 15, "distinct_reporters": 10, "incidents": 10, "quotes": (), "events": (),
        "events_in_all": 0, "previous": coarse(full.previous, 17), "last_year": coarse(full.last_year, 17),
        "hot_spots": (full.hot_spots[0].model_copy(update=torget),), "top_reporter_share": None, "unplaced": -1,
        "totals": tuple(one.model_copy(update={
            "reports": rounded(one.reports), "incidents": rounded(one.incidents), "recurring": rounded(one.recurring),
            "distinct_reporters": rounded(one.distinct_reporters), "previous": coarse(one.previous, one.reports),
            "effect_answers": rounded(one.effect_answers), "last_year": coarse(one.last_year, one.reports),
        }) for one in full.totals),
        "categories": tuple(one.model_copy(update={
            "reports": rounded(one.reports), "distinct_reporters": rounded(one.distinct_reporters),
            "previous": rounded(one.previous),
        }) for one in full.categories),
        "trend": tuple(one.model_copy(update={"reports": rounded(one.reports)}) for one in full.trend),
        "matrix": (cell(TORGET, 5, Band.NIGHT, 5),),
        "states": {state: rounded(count) for state, count in full.states.items()},
    })  # fmt: skip


def hidden(language: str = "sv") -> Digest:
    """A quiet week as a coach sees it: hardly anything may be shown."""
    full = coach(language)
    return full.model_copy(update={
        "reports": -1, "distinct_reporters": -1, "incidents": -1, "matrix": (), "hot_spots": (),
        "trend": tuple(one.model_copy(update={"reports": -1}) for one in full.trend),
        "totals": tuple(one.model_copy(update={"reports": -1}) for one in full.totals),
    })  # fmt: skip


def brigade(language: str = "sv") -> Digest:
    """A week in which one person wrote most of it."""
    return rich(language).model_copy(update={
        "reports": 12, "distinct_reporters": 3, "top_reporter_share": 9 / 12, "hot_spots": (), "events": (),
        "events_in_all": 0, "previous": changed(12, 2, Verdict.MAY_BE_CHANCE),
    })  # fmt: skip


def quarter(language: str = "sv") -> Digest:
    """Three months."""
    span, before = (
        Span(first=date(2026, 4, 1), last=date(2026, 6, 30)),
        Span(first=date(2026, 1, 1), last=date(2026, 3, 31)),
    )
    counts = tuple((n * 7 + n // 5) % 5 + (4 if n % 7 in (2, 3) else 0) for n in range(before.days + span.days))
    trend = days(counts, before.first)
    reports, earlier = sum(counts[before.days :]), sum(counts[: before.days])
    return rich(language).model_copy(update={
        "period": Period.QUARTER, "span": span, "previous_span": before, "trend": trend, "reports": reports,
        "incidents": reports * 3 // 4, "distinct_reporters": reports // 2,
        "previous": changed(reports, earlier, Verdict.MAY_BE_CHANCE, before), "top_reporter_share": 0.04,
        "matrix": tuple(one.model_copy(update={"reports": one.reports * 13}) for one in rich().matrix),
    })  # fmt: skip


def year(language: str = "sv") -> Digest:
    """A whole year, with none before it."""
    span, before = (
        Span(first=date(2025, 1, 1), last=date(2025, 12, 31)),
        Span(first=date(2024, 1, 1), last=date(2024, 12, 31)),
    )
    counts = tuple((n * 3) % 4 for n in range(span.days))
    return quarter(language).model_copy(update={
        "period": Period.YEAR, "span": span, "previous_span": before, "trend": days(counts, span.first),
        "reports": sum(counts), "previous": changed(sum(counts), 0, Verdict.NO_BASIS, before),
    })  # fmt: skip


def month(language: str = "sv") -> Digest:
    """A month of 31 days after one of 30."""
    span, before = (
        Span(first=date(2026, 5, 1), last=date(2026, 5, 31)),
        Span(first=date(2026, 4, 1), last=date(2026, 4, 30)),
    )
    counts = tuple((n * 5) % 4 for n in range(61))
    return rich(language).model_copy(update={
        "period": Period.MONTH, "span": span, "previous_span": before, "trend": days(counts, before.first),
    })  # fmt: skip


def day(language: str = "sv") -> Digest:
    """One night."""
    span, before = (
        Span(first=date(2026, 5, 8), last=date(2026, 5, 8)),
        Span(first=date(2026, 5, 7), last=date(2026, 5, 7)),
    )
    return rich(language).model_copy(update={
        "period": Period.DAY, "span": span, "previous_span": before, "trend": days((2, 7), before.first), "reports": 7,
        "matrix": tuple(one for one in rich().matrix if one.weekday == 5), "previous": changed(7, 2, Verdict.TOO_FEW),
    })  # fmt: skip


def huge(language: str = "sv") -> Digest:
    """Numbers that no municipality has had yet."""
    million = 1_234_567
    full = quarter(language)
    return full.model_copy(update={
        "reports": million, "incidents": million, "distinct_reporters": 987_654, "unplaced": 54_321,
        "previous": changed(million, 234_567, Verdict.NOT_CHANCE),
        "last_year": changed(million, 1_111_111, Verdict.NOT_CHANCE),
        "totals": tuple(one.model_copy(update={"reports": million, "previous": changed(million, 7, Verdict.NOT_CHANCE)})
                        for one in full.totals),
        "matrix": tuple(one.model_copy(update={"reports": 123_456}) for one in full.matrix),
        "trend": tuple(one.model_copy(update={"reports": 13_717 + one.night.day}) for one in full.trend),
        "hot_spots": tuple(one.model_copy(update={"reports": 654_321, "distinct_reporters": 54_321})
                           for one in full.hot_spots),
        "top_reporter_share": 0.31, "events_in_all": 98_765,
        "states": {"new": million, "seen": million, "planned": million, "done": million},
    })  # fmt: skip


HOSTILE = '=HYPERLINK("http://x")<b>&{{7*7}}#set $x^2$ \u202eevil\u2066 *_`~[@a](b) "\'\\ 🏫\t' + "lång" * 40
LONG = "En mycket lång plats som heter så för att den ligger långt bort från allt annat i kommunen"


BAD_NAMES = (HOSTILE, LONG, "-1+1|cmd", "\x00\x1b[31m", "桜の公園")


def hostile(language: str = "sv") -> Digest:
    """Every name and word as bad as it can be."""
    full = rich(language)
    return full.model_copy(update={
        "municipality": HOSTILE, "top_reporter_share": 0.9,
        "totals": tuple(one.model_copy(update={"title": HOSTILE}) for one in full.totals) * 3,
        "matrix": tuple(one.model_copy(update={"place": f"{HOSTILE}{n}"}) for n, one in enumerate(full.matrix)),
        "hot_spots": tuple(one.model_copy(update={"place": words})
                           for one in full.hot_spots for words in BAD_NAMES),
        "events": tuple(one.model_copy(update={"place": HOSTILE}) for one in full.events) * 9, "events_in_all": 27,
        "quotes": tuple(one.model_copy(update={"words": HOSTILE * 5, "place": HOSTILE}) for one in full.quotes) * 5,
        "deeds": tuple(one.model_copy(update={"words": HOSTILE * 5, "title": HOSTILE}) for one in full.deeds) * 9,
        "states": {"new": 4, "=cmd()": 5},
    })  # fmt: skip


EVERY = {
    "rich": rich, "empty": empty, "coach": coach, "hidden": hidden, "brigade": brigade, "quarter": quarter,
    "year": year, "month": month, "day": day, "huge": huge, "hostile": hostile,
}  # fmt: skip
