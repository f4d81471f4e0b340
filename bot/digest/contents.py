"""Everything that a digest says on paper and in an e-mail, in words: the same for HTML, plain text and PDF.

How words are made safe is the caller's: `say` is the locales with the escape of the place where they will stand.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from babel import Locale
from babel.numbers import format_decimal

from bot.digest.palette import shade_of
from core.digest import wording
from core.digest.deeper import deed_lines, spot_text
from core.digest.model import Digest, Quote, Total, Verdict
from core.digest.page import event_text
from core.digest.reading import (
    BANDS,
    LEAST_SHOWN,
    WEEKDAYS,
    busiest,
    day_named,
    grid,
    is_hidden,
    one_person,
    places,
    short_names,
    tells_when,
)
from core.prompts import category_text
from core.report import ReportState
from core.texts import Text
from locales.loader import bundle_locale

Say = Callable[[Text], str]
MOST_AREAS, MOST_SPOTS, MOST_PLACES, MOST_EVENTS, MOST_DEEDS, MOST_QUOTES = 12, 10, 10, 12, 10, 5
LONGEST_DEED, LONGEST_QUOTE = 400, 600
_JOINERS = "\u200c\u200d"
_TAG = re.compile(r"</?[a-z]+>")


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of the matrix: as it is written, which of the palette's shades, and whether it is hidden."""

    number: str
    shade: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines; without lines it is left out."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What is said, in the order in which it is."""

    what: str
    period: str
    total: str
    persons: str
    cautions: tuple[str, ...]
    area_heads: tuple[str, ...]
    areas: tuple[tuple[str, ...], ...]
    effects: tuple[str, ...]
    when: str
    busiest: str
    days: tuple[str, ...]
    # Empty where all of it is hidden: then `too_few` is said.
    bands: tuple[tuple[str, tuple[Cell, ...]], ...]
    too_few: str
    where: Section
    others: str
    events: Section
    done: Section
    quotes_title: str
    quotes_note: str
    quotes: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    made: str


def tidy(words: str) -> str:
    """Words of others without what cannot be seen: control characters and marks of direction."""
    kept = (" " if c.isspace() else c for c in unicodedata.normalize("NFC", words) if _is_seen(c))
    return " ".join("".join(kept).split())


def _is_seen(char: str) -> bool:
    return char.isspace() or char in _JOINERS or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def untagged(words: str) -> str:
    """A text of the locales without its own marks."""
    return _TAG.sub("", words)


def contents(digest: Digest, say: Say) -> Contents:
    """A digest in words."""
    digest, small = short_names(digest), digest.small
    quotes = tuple(
        (say(wording.literal(wording.clipped(quote.words, LONGEST_QUOTE))), say(_quote_by(quote)))
        for quote in digest.quotes[:MOST_QUOTES]
    )
    return Contents(
        what=say(wording.literal(wording.clipped(wording.what(digest)))),
        period=say(wording.period(digest)),
        total=say(_total(digest)),
        persons=say(Text(key="digest-from", args={"persons": wording.persons(digest.distinct_reporters, small=small)}))
        if digest.reports
        else "",
        cautions=tuple(say(text) for text in _cautions(digest)),
        area_heads=_area_heads(digest, say),
        areas=tuple(_area(total, say, small=small) for total in digest.totals[:MOST_AREAS]),
        effects=tuple(say(text) for text in _effects(digest)),
        when=say(Text(key="digest-mail-when")),
        busiest=_busiest(digest, say),
        days=tuple(say(Text(key="digest-pic-weekday", args={"day": day_named(day)})) for day in WEEKDAYS),
        bands=_bands(digest, say) if tells_when(digest) else (),
        too_few=say(Text(key="digest-pic-few")),
        where=_where(digest, say),
        others=_others(digest, say),
        events=_events(digest, say),
        done=_done(digest, say),
        quotes_title=say(Text(key="digest-mail-quotes")) if quotes else "",
        quotes_note=say(Text(key="digest-mail-quotes-note")) if quotes else "",
        quotes=quotes,
        notes=(
            *([say(Text(key="digest-small", args={"least": LEAST_SHOWN}))] if small else []),
            say(Text(key="digest-note")),
        ),
        made=say(Text(key="digest-mail-made", args={"made": digest.made_at})),
    )


def _total(digest: Digest) -> Text:
    change = wording.change(digest.previous, digest.period, small=digest.small)
    if not digest.reports:
        return Text(key="digest-none", args={"change": change})
    return Text(
        key="digest-total", args={"reports": wording.reports(digest.reports, small=digest.small), "change": change}
    )


def _cautions(digest: Digest) -> list[Text]:
    found = []
    if digest.incidents and not is_hidden(digest.incidents, small=digest.small):
        found.append(Text(key="digest-mail-incidents", args={"count": digest.incidents}))
    if theirs := one_person(digest):
        found.append(Text(key="digest-one-person", args={"count": theirs, "total": digest.reports}))
    if digest.unplaced and not is_hidden(digest.unplaced, small=digest.small):
        found.append(Text(key="digest-unplaced", args={"count": digest.unplaced}))
    return found


def _area_heads(digest: Digest, say: Say) -> tuple[str, ...]:
    before = Text(key="digest-mail-change", args={"than": wording.than(digest.period)})
    return (
        say(Text(key="digest-mail-area")),
        say(Text(key="digest-mail-count")),
        say(before),
        say(Text(key="digest-pdf-last-year")),
    )


def _area(total: Total, say: Say, *, small: bool) -> tuple[str, ...]:
    def change(last_year: bool) -> str:
        changed = total.last_year if last_year else total.previous
        if total.reports == 0 and changed.before == 0 and changed.verdict is not Verdict.NO_BASIS:
            return "–"
        return say(wording.short_change(changed, small=small))

    title = say(wording.literal(wording.clipped(total.title)))
    return title, say(wording.number(total.reports, small=small)), change(last_year=False), change(last_year=True)


def _effects(digest: Digest) -> Iterator[Text]:
    """How much it affects people, and what happens again and again; a mean of so few that they are hidden is too."""
    small = digest.small
    for total in digest.totals[:MOST_AREAS]:
        title = wording.clipped(total.title)
        if total.effect is not None and total.effect_answers and not is_hidden(total.effect_answers, small=small):
            mean = format_decimal(round(total.effect, 1), locale=Locale.parse(bundle_locale(digest.language), sep="-"))
            args = {"title": title, "mean": mean, "answers": total.effect_answers}
            yield Text(key="digest-mail-effect", args=dict(args))
        if total.recurring and not is_hidden(total.recurring, small=small):
            yield Text(key="digest-mail-recurring", args={"title": title, "count": total.recurring})


def _busiest(digest: Digest, say: Say) -> str:
    most = busiest(digest)
    if most is None:
        return ""
    weekday, band, count = most
    args = {
        "day": day_named(weekday),
        "band": Text(key=f"band-{band.value}"),
        "reports": wording.reports(count, small=digest.small),
    }
    return say(Text(key="digest-when", args=dict(args)))


def _bands(digest: Digest, say: Say) -> tuple[tuple[str, tuple[Cell, ...]], ...]:
    numbers = grid(digest)
    most = max(numbers.values())

    def cell(count: int) -> Cell:
        hidden = is_hidden(count, small=digest.small)
        number = say(wording.number(count, small=digest.small))
        return Cell(number, 0 if hidden else shade_of(count, most), hidden)

    return tuple(
        (say(Text(key=f"band-{band.value}")), tuple(cell(numbers[day, band]) for day in WEEKDAYS)) for band in BANDS
    )


def _where(digest: Digest, say: Say) -> Section:
    title = say(Text(key="digest-mail-where"))
    if not digest.reports:
        return Section(title, ())
    spots = tuple(say(spot_text(spot, small=digest.small)) for spot in digest.hot_spots[:MOST_SPOTS])
    if not spots and digest.small:
        return Section(title, ())
    first = Text(key="digest-spots" if spots else "digest-spots-none")
    return Section(title, (say(first), *spots))


def _others(digest: Digest, say: Say) -> str:
    hot = {spot.place for spot in digest.hot_spots}
    found = tuple(
        Text(
            key="digest-place",
            args={"place": wording.clipped(p.name), "count": wording.number(p.reports, small=digest.small)},
        )
        for p in places(digest)
        if p.name not in hot
    )[:MOST_PLACES]
    return say(Text(key="digest-other-places", args={"places": found})) if found else ""


def _events(digest: Digest, say: Say) -> Section:
    shown = sorted(digest.events, key=lambda event: -event.distinct_reporters)[:MOST_EVENTS]
    lines = [Text(key="digest-item", args={"item": event_text(event, small=digest.small)}) for event in shown]
    if lines and (left := digest.events_in_all - len(shown)) > 0:
        lines.append(Text(key="digest-events-more", args={"count": left}))
    return Section(say(Text(key="digest-to-events")), tuple(say(line) for line in lines))


def _done(digest: Digest, say: Say) -> Section:
    states = [
        Text(
            key="digest-state",
            args={
                "state": Text(key=f"state-{state.value.replace('_', '-')}"),
                "count": wording.number(digest.states[state.value], small=digest.small),
            },
        )
        for state in ReportState
        if digest.states.get(state.value)
    ]
    deeds = deed_lines(digest, MOST_DEEDS, LONGEST_DEED) or [Text(key="digest-deeds-none")]
    return Section(say(Text(key="digest-mail-done")), tuple(say(line) for line in (*states, *deeds)))


def _quote_by(quote: Quote) -> Text:
    place = wording.literal(wording.clipped(quote.place)) if quote.place else Text(key="digest-no-place")
    args = {"category": category_text(quote.category), "place": place, "night": quote.night}
    return Text(key="digest-mail-quote-by", args=dict(args))
