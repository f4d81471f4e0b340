"""A digest as one picture for a phone: how much, when, and where. The rules:

1. Nothing misleads: bars and shades begin at zero, zeros are written, what is hidden is hatched and says so.
2. Colours are one blue from light to dark and an orange: those who see few colours see the same order. Each cell has
   its number too.
3. No letter is smaller than can be read when the picture is as wide as a phone; words that do not fit are shortened,
   never drawn over others.
"""

import asyncio
import io
import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING

from bot.digest.palette import ACCENT, BEFORE, DARK, NOW, SHADES, shade_of
from bot.digest.picture_map import draw_map
from bot.digest.sheet import HEIGHT, INK, LINE, PAPER, SMALLEST, SOFT, WIDTH, Sheet, clean, writable
from core.digest import wording
from core.digest.model import Digest, Period
from core.digest.reading import (
    BANDS,
    LEAST_SHOWN,
    UNTOLD,
    WEEKDAYS,
    Bar,
    bars,
    day_named,
    grid,
    is_hidden,
    places,
    short_names,
    tells_when,
)
from core.places import Gazetteer
from core.ports import Speech
from core.texts import Text
from locales.loader import right_to_left

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FALLBACK = "sv"
MARGIN = 48
INNER = WIDTH - 2 * MARGIN
MOST_LABELLED_BARS = 13
MOST_PLACES = 5
# Numbers are never shortened: where they are very long they may be this small.
LEAST_NUMBER = 20
# How high a bar of an unknown number is drawn, in pixels.
HATCHED = 20
Said = Callable[[Text], str]

# One at a time, beside the event loop.
_worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="digests")


async def picture(digest: Digest, speech: Speech, gazetteer: Gazetteer | None = None) -> bytes:
    """A PNG of 1080 × 1350 pixels. With a gazetteer the map names the localities."""
    return await asyncio.get_running_loop().run_in_executor(_worker, draw, digest, speech, gazetteer)


def draw(digest: Digest, speech: Speech, gazetteer: Gazetteer | None = None) -> bytes:
    """The same, at once. Not for two threads at a time."""
    from PIL import Image  # noqa: PLC0415

    figure = compose(digest, speech, gazetteer)
    out, small = io.BytesIO(), io.BytesIO()
    figure.savefig(out, format="png", dpi=figure.dpi, metadata={"Software": None})
    # A figure and its parts hold each other, and with them megabytes of pixels: let go of here.
    figure.clear()
    figure.canvas.__dict__.pop("renderer", None)
    with Image.open(out) as image:
        image.convert("RGB").quantize(128, dither=Image.Dither.NONE).save(small, format="png", optimize=True)
    return small.getvalue()


def compose(digest: Digest, speech: Speech, gazetteer: Gazetteer | None = None) -> "Figure":
    """The picture as a figure: in the digest's language, or in Swedish on a machine without letters for it."""
    digest, language = short_names(digest), digest.language
    if not writable(speech.text(language, Text(key="digest-pic-note"))):
        language = FALLBACK
    sheet = Sheet(mirrored=right_to_left(language))

    def say(text: Text) -> str:
        return speech.text(language, text, clean)

    _head(sheet, digest, say)
    _trend(sheet, digest, say, 312)
    _matrix(sheet, digest, say, 638)
    if digest.small:
        _areas(sheet, digest, say, 962)
    else:
        _where(sheet, digest, say, 962, gazetteer)
    _foot(sheet, digest, say)
    return sheet.figure


def _head(sheet: Sheet, digest: Digest, say: Said) -> None:
    what, period = say(wording.literal(wording.what(digest))), say(wording.period(digest))
    sheet.words(MARGIN, 66, what, 46, bold=True, width=INNER)
    sheet.words(MARGIN, 118, period, 32, color=SOFT, width=INNER)
    number = say(wording.number(digest.reports, small=digest.small))
    size = _fitting(sheet, number, 100, INNER * 0.34)
    wide = sheet.words(MARGIN - 4, 204, number, size, color=NOW, bold=True)
    beside = MARGIN + wide + 24
    room = WIDTH - MARGIN - beside
    sheet.words(beside, 178, say(_unit(digest)), 34, bold=True, width=room)
    change = say(wording.change(digest.previous, digest.period, small=digest.small))
    for line, words in enumerate(_wrapped(sheet, change, 29, room)):
        sheet.words(beside, 220 + 36 * line, words, 29, color=INK, width=room)


def _unit(digest: Digest) -> Text:
    """What the large number counts, and from how many."""
    if not digest.reports:
        return Text(key="digest-pic-unit-none")
    persons = wording.persons(digest.distinct_reporters, small=digest.small)
    hidden = is_hidden(digest.reports, small=digest.small)
    return Text(key="digest-pic-unit", args={"count": LEAST_SHOWN if hidden else digest.reports, "persons": persons})


def _wrapped(sheet: Sheet, words: str, size: float, room: float) -> list[str]:
    """In one line or two: broken at the comma, else where there is room."""
    if sheet.width_of(words, size) <= room:
        return [words]
    first, comma, rest = words.partition("," if "," in words else "،")
    if comma and sheet.width_of(first + comma, size) <= room:
        return [first + comma, rest.strip()]
    pieces = words.split(" ")
    fits = [n for n in range(1, len(pieces)) if sheet.width_of(" ".join(pieces[:n]), size) <= room]
    at = max(fits, default=1)
    return [" ".join(pieces[:at]), " ".join(pieces[at:])] if pieces[at:] else [words]


def _section(sheet: Sheet, y: float, title: str, x: float = MARGIN, width: float = INNER) -> None:
    sheet.line(x, y - 30, width)
    sheet.words(x, y, title, 31, bold=True, width=width)


def _trend(sheet: Sheet, digest: Digest, say: Said, top: float) -> None:
    unit = {Period.QUARTER: "week", Period.YEAR: "month"}.get(digest.period, "day")
    title = say(Text(key="digest-pic-trend", args={"unit": unit}))
    shown = bars(digest)
    _section(sheet, top, title, width=INNER * 0.55)
    sheet.line(MARGIN, top - 30, INNER)
    low, high = top + 232, top + 72
    most = max([max(bar.reports, bar.before or 0) for bar in shown], default=0)
    if any(bar.before is not None for bar in shown):
        than = say(Text(key="digest-pic-before", args={"than": wording.than(digest.period)}))
        wide = sheet.words(WIDTH - MARGIN, top, than, SMALLEST, color=SOFT, where="end", width=INNER * 0.38)
        sheet.rectangle(WIDTH - MARGIN - wide - 40, top - 13, 26, 26, BEFORE)
    step = INNER / max(len(shown), 1)
    per = (low - high) / max(most, 1)
    numbers = [say(wording.number(bar.reports, small=digest.small)) for bar in shown]
    size = _fitting(sheet, max(numbers, key=len, default=""), 28, step * 0.9)
    peak = max(shown, key=lambda bar: bar.reports, default=None)
    every = len(shown) <= MOST_LABELLED_BARS and size >= LEAST_NUMBER
    for at, bar in enumerate(shown):
        middle = MARGIN + step * (at + 0.5)
        _bar(sheet, bar, middle, min(step, 130), low, per)
        if every or (bar is peak and bar.reports > 0):
            y = low - _height(bar, per) - 20
            half = 0 if every else sheet.width_of(numbers[at], 28, bold=True) / 2
            middle = min(max(middle, MARGIN + half), WIDTH - MARGIN - half)
            sheet.words(middle, y, numbers[at], size if every else 28, bold=True, where="over")
    sheet.line(MARGIN, low, INNER, INK, 2)
    _days(sheet, digest, say, shown, low + 28)


def _height(bar: Bar, per: float) -> float:
    """Of the bar itself: its number stands on it, also before a taller bar of the span before."""
    return bar.reports * per if bar.reports >= 0 else HATCHED


def _fitting(sheet: Sheet, words: str, size: float, room: float) -> float:
    """A size that lets a number stand whole, for numbers are never shortened; it may then be smaller than words are."""
    wide = sheet.width_of(words, size, bold=True)
    return size if wide <= room else size * room / wide


def _bar(sheet: Sheet, bar: Bar, middle: float, step: float, low: float, per: float) -> None:
    if bar.before is not None and bar.before > 0:
        height = bar.before * per
        sheet.rectangle(middle - step * 0.42, low - height, step * 0.84, height, BEFORE)
    if bar.reports > 0:
        height = bar.reports * per
        sheet.rectangle(middle - step * 0.25, low - height, step * 0.5, height, NOW)
    elif bar.reports < 0:
        sheet.rectangle(middle - step * 0.25, low - HATCHED, step * 0.5, HATCHED, PAPER, hatched=True)


def _days(sheet: Sheet, digest: Digest, say: Said, shown: tuple[Bar, ...], y: float) -> None:
    """What stands under the bars: as many as there is room for, from the first on."""
    step = INNER / max(len(shown), 1)
    labels = [say(_under(digest.period, bar.first)) for bar in shown]
    widest = max((sheet.width_of(label, SMALLEST) for label in labels), default=0)
    every = max(1, math.ceil((widest + 12) / step))
    if digest.period is Period.MONTH:
        every = max(every, 7)
    for at, label in enumerate(labels):
        if at % every == 0:
            half = sheet.width_of(label, SMALLEST) / 2
            x = min(max(MARGIN + step * (at + 0.5), MARGIN + half), WIDTH - MARGIN - half)
            sheet.words(x, y, label, SMALLEST, color=SOFT, where="middle")


def _under(period: Period, day: date) -> Text:
    match period:
        case Period.WEEK | Period.DAY:
            return Text(key="digest-pic-weekday", args={"day": day})
        case Period.YEAR:
            return Text(key="digest-pic-month", args={"day": day})
        case _:
            return Text(key="digest-pic-date", args={"day": day})


def _matrix(sheet: Sheet, digest: Digest, say: Said, top: float) -> None:
    _section(sheet, top, say(Text(key="digest-pic-when")))
    if not tells_when(digest):
        sheet.words(MARGIN, top + 48, say(Text(key="digest-pic-few")), 28, color=SOFT, width=INNER)
        return
    numbers = grid(digest)
    most = max(numbers.values())
    names = [say(Text(key=f"band-{band.value}")) for band in BANDS]
    label = min(max(sheet.width_of(name, SMALLEST) for name in names) + 20, 300)
    wide, high, first = (INNER - label) / 7, 54, top + 66
    for day in WEEKDAYS:
        x = MARGIN + label + wide * (day - 1)
        named = say(Text(key="digest-pic-weekday", args={"day": day_named(day)}))
        size = _fitting(sheet, named, SMALLEST, wide - 8)
        sheet.words(x + wide / 2, top + 44, named, size, color=SOFT, where="middle")
        for row, band in enumerate(BANDS):
            _cell(sheet, x, first + row * high, (wide, high), numbers[day, band], most, say, small=digest.small)
    for row, name in enumerate(names):
        sheet.words(MARGIN, first + (row + 0.5) * high, name, SMALLEST, width=label - 12)


def _cell(
    sheet: Sheet, x: float, y: float, size: tuple[float, float], count: int, most: int, say: Said, *, small: bool
) -> None:
    wide, high = size
    hidden = is_hidden(count, small=small)
    shade = 0 if hidden else shade_of(count, most)
    hatched = hidden and count != UNTOLD
    sheet.rectangle(x + 2, y + 2, wide - 4, high - 4, PAPER if hidden else SHADES[shade], hatched=hatched)
    number = say(wording.number(count, small=small))
    color = PAPER if shade >= DARK else SOFT if count in (0, UNTOLD) else INK
    sheet.words(
        x + wide / 2, y + high / 2, number, _fitting(sheet, number, 28, wide - 12), color=color,
        bold=count not in (0, UNTOLD), where="middle",
    )  # fmt: skip


def _where(sheet: Sheet, digest: Digest, say: Said, top: float, gazetteer: Gazetteer | None) -> None:
    """The map of what stands out, and the places with most beside it; without a map they have all the room."""
    rows = [(spot.place, spot.reports, True) for spot in digest.hot_spots[:MOST_PLACES]]
    hot = {name for name, *_ in rows}
    rows += [(place.name, place.reports, False) for place in places(digest) if place.name not in hot]
    rows = rows[:MOST_PLACES]
    spots = digest.hot_spots[:MOST_PLACES]
    if not spots:
        _section(sheet, top, say(Text(key="digest-pic-where")))
        none = Text(key="digest-pic-none" if digest.reports else "digest-pic-empty")
        sheet.words(MARGIN, top + 48, say(none), 28, color=SOFT, width=INNER)
        if not digest.reports:
            for line, words in enumerate(_wrapped(sheet, say(Text(key="digest-pic-silence")), 28, INNER)):
                sheet.words(MARGIN, top + 96 + 40 * line, words, 28, color=SOFT, width=INNER)
        _places(sheet, rows[: MOST_PLACES - 1], (MARGIN, top + 90, INNER), say, small=digest.small)
        return
    located = {number: spot for number, spot in enumerate(spots, 1) if spot.located}
    if not located:
        _section(sheet, top, say(Text(key="digest-pic-where")))
        _places(sheet, rows, (MARGIN, top + 34, INNER), say, small=digest.small)
        return
    _section(sheet, top, say(Text(key="digest-pic-hot")), width=500)
    draw_map(sheet, sheet.box(MARGIN, top + 30, 500, 290), located, gazetteer)
    x = MARGIN + 532
    _section(sheet, top, say(Text(key="digest-pic-where")), x, WIDTH - MARGIN - x)
    _places(sheet, rows, (x, top + 34, WIDTH - MARGIN - x), say, small=digest.small)


def _areas(sheet: Sheet, digest: Digest, say: Said, top: float) -> None:
    """For those who may not know where things are: how much of what, and beside it the names of what stands out."""
    spots = [(spot.place, spot.reports, True) for spot in digest.hot_spots[:MOST_PLACES]]
    width = 500 if spots else INNER
    _section(sheet, top, say(Text(key="digest-mail-areas")), width=width)
    areas = [(total.title, total.reports, False) for total in digest.totals[:MOST_PLACES]]
    _places(sheet, areas, (MARGIN, top + 34, width), say, small=True)
    if spots:
        x = MARGIN + 532
        _section(sheet, top, say(Text(key="digest-pic-hot")), x, WIDTH - MARGIN - x)
        _places(sheet, spots, (x, top + 34, WIDTH - MARGIN - x), say, small=True)


def _places(
    sheet: Sheet, rows: list[tuple[str, int, bool]], room: tuple[float, float, float], say: Said, *, small: bool
) -> None:
    x, y, width = room
    most = max((count for _, count, _ in rows), default=0)
    for at, (name, count, hot) in enumerate(rows):
        middle = y + at * 58 + 20
        start = x
        if hot:
            sheet.disc(x + 20, middle, 20, ACCENT)
            sheet.words(x + 20, middle, str(at + 1), SMALLEST, color=PAPER, bold=True, where="middle")
            start = x + 52
        number = say(wording.number(count, small=small))
        wide = sheet.words(x + width, middle, number, 28, bold=True, where="end", width=width * 0.4)
        sheet.words(start, middle, say(wording.literal(name)), SMALLEST, width=x + width - start - wide - 18)
        share = 0 if is_hidden(count, small=small) else count / max(most, 1)
        sheet.rectangle(start, middle + 21, x + width - start, 7, SHADES[0])
        sheet.rectangle(start, middle + 21, (x + width - start) * share, 7, ACCENT if hot else NOW)


def _foot(sheet: Sheet, digest: Digest, say: Said) -> None:
    sheet.line(MARGIN, HEIGHT - 54, INNER, LINE)
    note = Text(key="digest-pic-note-small" if digest.small else "digest-pic-note")
    sheet.words(MARGIN, HEIGHT - 28, say(note), SMALLEST, color=SOFT, width=INNER)
