"""Bursts: many independent people tell of one event within minutes. Who wants to hears of it, once in a while.

The rules:
1. Several reports of one person are one.
2. Nobody is dispatched by a notice, and it says so.
3. A notice has figures, and a place by the map's name: nothing that anybody wrote.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from core.desk.presses import desk_press
from core.desk.work_codes import Filter, about
from core.prompts import category_text
from core.report import PlaceKind, Report, Spot
from core.texts import Button, Say, Text
from core.work import Gathered
from core.world import World

# One event is told of at most once in this time.
QUIET = timedelta(minutes=15)
ALL, AREA, LOCALITY = "all", "area:", "locality:"


@dataclass(frozen=True, slots=True)
class Rule:
    """So many different people within so long are a burst; 0 people: none ever is."""

    reporters: int = 0
    within: timedelta = timedelta(minutes=30)

    def is_met(self, gathered: Gathered | None) -> bool:
        """Whether that many are a burst."""
        return gathered is not None and 0 < self.reporters <= gathered.reporters


def minutes(gathered: Gathered, now: datetime) -> int:
    """In how many minutes they told of it, whole ones, at least 1."""
    return max(1, ceil((now - gathered.since).total_seconds() / 60))


def place(world: World, spot: Spot) -> Text:
    """Where, by the map's own name. A place in own words is named by what is near, or not at all."""
    known = world.gazetteer.get(spot.place_id) if spot.place_id else None
    if known is not None:
        return Text(key="literal", args={"words": known.shown})
    near = world.gazetteer.nearest(spot.lat, spot.lon) if spot.lat is not None and spot.lon is not None else None
    if near is not None:
        return Text(key="burst-near", args={"name": near[0].locality})
    return Text(key="place-none" if spot.kind is PlaceKind.NONE else "work-place-own")


def locality(world: World, spot: Spot) -> str:
    """The locality that a place belongs to; empty where that is not known."""
    known = world.gazetteer.get(spot.place_id) if spot.place_id else None
    if known is None and spot.lat is not None and spot.lon is not None:
        near = world.gazetteer.nearest(spot.lat, spot.lon)
        known = near[0] if near is not None else None
    return known.locality if known is not None else ""


def concerns(world: World, scope: str, report: Report, now: datetime) -> bool:
    """Whether a report lies in a scope: "all", "area:…" (a focus area's id) or "locality:…" (its name)."""
    if scope.startswith(AREA):
        area = world.pledge(now).focus_area(scope.removeprefix(AREA))
        return area is not None and report.category in area.categories
    if scope.startswith(LOCALITY):
        return locality(world, report.spot) == scope.removeprefix(LOCALITY)
    return scope == ALL


def notice(world: World, report: Report, gathered: Gathered, now: datetime, *, may_work: bool) -> Say:
    """What is told: the subject, the place, how many and since when. Who works with reports can open one of them."""
    figures: dict[str, int | datetime] = {
        "reporters": gathered.reporters,
        "minutes": minutes(gathered, now),
        "since": gathered.since,
    }
    what = {"category": category_text(report.category), "place": place(world, report.spot)}
    parts = (Text(key="burst", args={**what, **figures}), Text(key="burst-nobody-sent"))
    read = Button(label=Text(key="work-read"), press=desk_press("work", "same", about(report.id, Filter())))
    return Say(parts=parts, buttons=((read,),) if may_work else ())


def addresses(told: Iterable[str | None]) -> tuple[str, ...]:
    """The addresses that there are, each once."""
    return tuple(dict.fromkeys(address for address in told if address))
