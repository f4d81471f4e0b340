"""A digest as one message of a chat, to be understood in ten seconds. The rules:

1. At most 1024 characters as it is said: it is the caption of a picture. What is least important goes first, whole
   lines at a time.
2. No resident's words, and no quote: a phone lies on a table.
3. That these are reports which residents chose to send, and no crime statistics, is always said.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.desk.presses import desk_press
from core.digest import wording
from core.digest.model import Digest, EventLine, HotSpot, Period, Total
from core.digest.reading import LEAST_SHOWN, busiest, day_named, is_hidden, one_person, places, short_names
from core.digest.which import which_of
from core.prompts import category_text
from core.texts import Button, Rows, Say, Text

MOST_CHARACTERS = 1024
MOST_AREAS, MOST_PLACES = 5, 3
LONGEST_DEED = 90
# How long some paragraphs are when they are said, in characters as Telegram counts them.
Length = Callable[[tuple[Text, ...]], int]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page. The greater its `weight`, the sooner it goes where there is no room; at 0 it never does."""

    text: Text
    weight: int = 0


Groups = Sequence[Sequence[Line]]


def page(digest: Digest, *, buttons: bool = True, length: Length | None = None) -> Say:
    """The first page. With `length`, lines are left out until it fits; without, it fits with names of usual length."""
    digest = short_names(digest)
    groups: list[list[Line]] = [_head(digest)]
    if digest.reports:
        groups += [_areas(digest), _where_and_when(digest), _cautions(digest)]
    groups += [_done(digest), closing(digest)]
    return Say(parts=fitted(groups, length), buttons=page_buttons(digest) if buttons else ())


def fitted(groups: Groups, length: Length | None = None) -> tuple[Text, ...]:
    """Groups of lines as paragraphs, without as many of the least important lines as it takes to fit."""
    kept = [list(group) for group in groups]
    parts = _paragraphs(kept)
    while length is not None and length(parts) > MOST_CHARACTERS:
        droppable = [(line.weight, number, at) for number, group in enumerate(kept) for at, line in enumerate(group)]
        weight, number, at = max(droppable)
        if weight == 0:
            break
        del kept[number][at]
        parts = _paragraphs(kept)
    return parts


def _paragraphs(groups: Groups) -> tuple[Text, ...]:
    return tuple(Text(key="lines", args={"lines": tuple(line.text for line in group)}) for group in groups if group)


def heading(digest: Digest) -> Text:
    """What, and of which time."""
    return Text(
        key="digest-heading", args={"what": wording.clipped(wording.what(digest)), "period": wording.period(digest)}
    )


def closing(digest: Digest) -> list[Line]:
    """What must be known to read the numbers right."""
    note = [Line(Text(key="digest-small", args={"least": LEAST_SHOWN}), 1)] if digest.small else []
    return [*note, Line(Text(key="digest-note"))]


def _head(digest: Digest) -> list[Line]:
    small = digest.small
    change = wording.change(digest.previous, digest.period, small=small)
    if not digest.reports:
        return [Line(heading(digest)), Line(Text(key="digest-none", args={"change": change}))]
    told = Text(key="digest-total", args={"reports": wording.reports(digest.reports, small=small), "change": change})
    persons = wording.persons(digest.distinct_reporters, small=small)
    return [Line(heading(digest)), Line(told), Line(Text(key="digest-from", args={"persons": persons}), 4)]


def _areas(digest: Digest) -> list[Line]:
    if digest.scope.startswith("area:"):
        return []
    shown = sorted(digest.totals, key=lambda total: -total.reports)[:MOST_AREAS]
    return [Line(area_line(total, small=digest.small), 3 + at) for at, total in enumerate(shown)]


def area_line(total: Total, *, small: bool = False, last_year: bool = False) -> Text:
    """ "Traffic: 8 (5 more, probably not chance)"."""
    changed = total.last_year if last_year else total.previous
    args = {"title": wording.clipped(total.title), "count": wording.number(total.reports, small=small)}
    if total.reports == 0 and changed.before == 0:
        return Text(key="digest-area-none", args=dict(args))
    return Text(key="digest-area", args={**args, "change": wording.short_change(changed, small=small)})


def _where_and_when(digest: Digest) -> list[Line]:
    lines = []
    if digest.hot_spots:
        spots = tuple(_spot(spot, small=digest.small) for spot in digest.hot_spots[:MOST_PLACES])
        lines.append(Line(Text(key="digest-hot", args={"places": spots}), 2))
    elif found := [place for place in places(digest) if place.reports > 1][:MOST_PLACES]:
        named = tuple(
            Text(
                key="digest-place",
                args={"place": wording.clipped(p.name), "count": wording.number(p.reports, small=digest.small)},
            )
            for p in found
        )
        lines.append(Line(Text(key="digest-where", args={"places": named}), 5))
    if most := busiest(digest):
        weekday, band, count = most
        when = Text(
            key="digest-when",
            args={
                "day": day_named(weekday),
                "band": Text(key=f"band-{band.value}"),
                "reports": wording.reports(count, small=digest.small),
            },
        )
        lines.append(Line(when, 2))
    seen = [event for event in digest.events if event.distinct_reporters > 1]
    if seen:
        largest = max(seen, key=lambda event: event.distinct_reporters)
        lines.append(Line(Text(key="digest-largest", args={"event": event_text(largest, small=digest.small)}), 3))
    return lines


def _spot(spot: HotSpot, *, small: bool) -> Text:
    return Text(
        key="digest-spot-short",
        args={
            "place": wording.clipped(spot.place),
            "count": wording.number(spot.reports, small=small),
            "persons": wording.persons(spot.distinct_reporters, small=small),
        },
    )


def event_text(event: EventLine, *, small: bool = False) -> Text:
    """ "Car meet, Hammartorget, Friday 8 May: 5 independent persons"."""
    place = wording.literal(wording.clipped(event.place)) if event.place else Text(key="digest-no-place")
    return Text(
        key="digest-event",
        args={
            "category": category_text(event.category),
            "place": place,
            "night": event.night,
            "persons": wording.persons(event.distinct_reporters, small=small),
        },
    )


def _cautions(digest: Digest) -> list[Line]:
    lines = []
    if theirs := one_person(digest):
        lines.append(Line(Text(key="digest-one-person", args={"count": theirs, "total": digest.reports}), 1))
    if digest.unplaced and not is_hidden(digest.unplaced, small=digest.small):
        lines.append(Line(Text(key="digest-unplaced", args={"count": digest.unplaced}), 9))
    return lines


def _done(digest: Digest) -> list[Line]:
    return [
        Line(Text(key="digest-deed", args={"title": wording.clipped(deed.title),
                                           "words": wording.clipped(deed.words, LONGEST_DEED)}), 8)
        for deed in digest.deeds[:1]
    ]  # fmt: skip


def page_buttons(digest: Digest) -> Rows:
    """To the deeper pages, and the files. What a role has nothing in is not offered."""
    about = which_of(digest).written()

    def button(act: str) -> Button:
        return Button(label=Text(key=f"digest-to-{act}"), press=desk_press("digest", act, about))

    pages = ["places", "times", *(["events"] if digest.events else []), "follow"] if digest.reports else ["follow"]
    rows = [tuple(button(act) for act in pages[at : at + 2]) for at in range(0, len(pages), 2)]
    # A year's last year is the span before it, which the first page tells of.
    compared = [] if digest.period is Period.YEAR else [(button("year"),)]
    return (*rows, *compared, (button("pdf"), button("csv")))
