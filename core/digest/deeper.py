"""The pages behind a digest's buttons, each in place of the one before. The rules are those of page.py."""

from core.desk.presses import desk_press
from core.digest import wording
from core.digest.model import Digest, HotSpot
from core.digest.page import Length, Line, area_line, closing, event_text, fitted, heading, page, page_buttons
from core.digest.reading import BANDS, WEEKDAYS, day_named, grid, is_hidden, places, short_names, tells_when
from core.digest.which import which_of
from core.report import Band, ReportState
from core.texts import Button, Rows, Say, Text, Value

MOST_SPOTS, MOST_OTHERS, MOST_EVENTS, MOST_DEEDS = 6, 8, 8, 4
LONGEST_DEED = 140
# Pages by the act of their button; the first is the digest itself.
ACTS = ("main", "places", "times", "events", "follow", "year")


def deeper(act: str, digest: Digest, *, length: Length | None = None) -> Say:
    """The page for an act of ACTS."""
    if act == "main":
        return page(digest, length=length)
    digest = short_names(digest)
    head = Text(key="digest-page", args={"page": Text(key=f"digest-to-{act}"), "heading": heading(digest)})
    lines = {"places": _places, "times": _times, "events": _events, "follow": _follow, "year": _year}[act](digest)
    return Say(parts=fitted([[Line(head)], *lines, closing(digest)], length), buttons=_buttons(digest, act))


def _buttons(digest: Digest, act: str) -> Rows:
    """The others, and back."""
    back = Button(label=Text(key="button-back"), press=desk_press("digest", "main", which_of(digest).written()))
    here = desk_press("digest", act, which_of(digest).written())
    rows = (tuple(button for button in row if button.press != here) for row in page_buttons(digest)[:-1])
    return (*(row for row in rows if row), (back,))


def _places(digest: Digest) -> list[list[Line]]:
    spots = [Line(spot_text(spot, small=digest.small), 2 + at) for at, spot in enumerate(digest.hot_spots[:MOST_SPOTS])]
    told = [Line(Text(key="digest-spots")), *spots] if spots else []
    if not spots and not digest.small:
        told = [Line(Text(key="digest-spots-none"))]
    hot = {spot.place for spot in digest.hot_spots}
    others = tuple(
        Text(
            key="digest-place",
            args={"place": wording.clipped(p.name), "count": wording.number(p.reports, small=digest.small)},
        )
        for p in places(digest)
        if p.name not in hot
    )[:MOST_OTHERS]
    lines = [told]
    if others:
        lines.append([Line(Text(key="digest-other-places", args={"places": others}), 20)])
    if digest.unplaced and not is_hidden(digest.unplaced, small=digest.small):
        lines.append([Line(Text(key="digest-unplaced", args={"count": digest.unplaced}), 9)])
    return lines


def spot_text(spot: HotSpot, *, small: bool = False) -> Text:
    """ "Hammartorget: 8 reports from 6 persons on 2 nights. New."; the nights only for those who may know them."""
    args: dict[str, Value] = {
        "place": wording.clipped(spot.place),
        "reports": wording.reports(spot.reports, small=small),
        "persons": wording.persons(spot.distinct_reporters, small=small),
        "new": "yes" if spot.new else "no",
    }
    if not spot.dates:
        return Text(key="digest-spot-coarse", args=args)
    return Text(key="digest-spot", args={**args, "dates": len(spot.dates)})


def _times(digest: Digest) -> list[list[Line]]:
    if not tells_when(digest):
        return [[Line(Text(key="digest-pic-few"))]]
    numbers = grid(digest)
    lines, quiet = [], []
    for day in WEEKDAYS:
        found = [(band, numbers[day, band]) for band in BANDS if numbers[day, band] > 0]
        if found:
            lines.append(Line(_day_line(day, found, small=digest.small), 1))
        elif not any(numbers[day, band] for band in BANDS):
            quiet.append(Text(key="digest-weekday", args={"day": day_named(day)}))
    told = [lines] if lines else []
    if quiet:
        told.append([Line(Text(key="digest-quiet", args={"days": tuple(quiet)}), 2)])
    return told


def _day_line(day: int, found: list[tuple[Band, int]], *, small: bool) -> Text:
    bands = tuple(
        Text(key="digest-band", args={"band": Text(key=f"band-{band.value}"), "count": wording.number(n, small=small)})
        for band, n in found
    )
    return Text(key="digest-day", args={"day": day_named(day), "bands": bands})


def _events(digest: Digest) -> list[list[Line]]:
    if not digest.events and digest.small:
        # Not shown is not the same as none.
        return []
    if not digest.events:
        return [[Line(Text(key="digest-events-none"))]]
    shown = sorted(digest.events, key=lambda event: -event.distinct_reporters)[:MOST_EVENTS]
    lines = [
        Line(Text(key="digest-item", args={"item": event_text(event, small=digest.small)}), 2 + at)
        for at, event in enumerate(shown)
    ]
    told = [[Line(Text(key="digest-events"))], lines]
    if (left := digest.events_in_all - len(shown)) > 0:
        told.append([Line(Text(key="digest-events-more", args={"count": left}), 1)])
    return told


def _follow(digest: Digest) -> list[list[Line]]:
    states = tuple(
        Text(
            key="digest-state",
            args={"state": Text(key=f"state-{state.value.replace('_', '-')}"),
                  "count": wording.number(digest.states[state.value], small=digest.small)},
        )
        for state in ReportState
        if digest.states.get(state.value)
    )  # fmt: skip
    told = [[Line(Text(key="digest-states")), *(Line(state, 2) for state in states)]] if states else []
    deeds = [Line(deed, 5 + at) for at, deed in enumerate(deed_lines(digest, MOST_DEEDS, LONGEST_DEED))]
    return [*told, [Line(Text(key="digest-deeds")), *deeds] if deeds else [Line(Text(key="digest-deeds-none"))]]


def deed_lines(digest: Digest, most: int, longest: int) -> list[Text]:
    """What was done, the newest first."""
    newest = sorted(digest.deeds, key=lambda deed: deed.day, reverse=True)[:most]
    return [
        Text(
            key="digest-done",
            args={"day": d.day, "title": wording.clipped(d.title), "words": wording.clipped(d.words, longest)},
        )
        for d in newest
    ]


def _year(digest: Digest) -> list[list[Line]]:
    total = Text(
        key="digest-total",
        args={
            "reports": wording.reports(digest.reports, small=digest.small),
            "change": wording.change(digest.last_year, digest.period, last_year=True, small=digest.small),
        },
    )
    areas = [
        Line(area_line(area, small=digest.small, last_year=True), 2 + at) for at, area in enumerate(digest.totals[:8])
    ]
    return [[Line(total)], areas, [Line(Text(key="digest-year-note"), 1)]]
