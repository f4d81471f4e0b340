"""Events and bursts of a digest, from the reports of each event."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta
from uuid import UUID

from core.digest.figures import EventReport
from core.digest.model import Burst, EventLine
from core.places import Gazetteer

# As many independent reporters of one event within this time are a burst.
BURST = 5
WITHIN = timedelta(minutes=30)


def by_event(reports: Iterable[EventReport]) -> list[list[EventReport]]:
    """The reports of each event, those that most persons told of first; each in the order in which they were told."""
    events: dict[UUID, list[EventReport]] = {}
    for report in reports:
        events.setdefault(report.event, []).append(report)
    return sorted(events.values(), key=lambda told: (-_reporters(told), -len(told), told[0].event))


def event_line(told: Sequence[EventReport], gazetteer: Gazetteer) -> EventLine:
    """One event. Its night is that of the report that was told first, its kind and place are told most often."""
    place_id = _place(told)
    first = min(told, key=lambda report: report.id)
    return EventLine(
        id=str(first.event),
        category=Counter(report.category for report in told).most_common(1)[0][0],
        place=name_of(place_id, gazetteer),
        place_id=place_id,
        night=first.night,
        first=min(report.start for report in told),
        last=max(report.until for report in told),
        reports=len(told),
        distinct_reporters=_reporters(told),
        report_ids=tuple(str(report.id) for report in sorted(told, key=lambda report: report.id)),
    )


def burst(told: Sequence[EventReport], gazetteer: Gazetteer) -> Burst | None:
    """The burst in one event: when BURST different reporters had told of it within WITHIN for the first time, and how
    many did in its busiest such time; None when there was none."""
    in_order = sorted(told, key=lambda report: (report.created_at, report.id))
    begun, busiest, first = 0, 0, None
    for end, report in enumerate(in_order):
        while report.created_at - in_order[begun].created_at > WITHIN:
            begun += 1
        reporters = _reporters(in_order[begun : end + 1])
        if reporters >= BURST and first is None:
            first = report.created_at
        busiest = max(busiest, reporters)
    if first is None:
        return None
    line = event_line(told, gazetteer)
    return Burst(
        event=line.id,
        category=line.category,
        place=line.place,
        at=first,
        minutes=int(WITHIN.total_seconds() // 60),
        distinct_reporters=busiest,
    )


def name_of(place_id: str | None, gazetteer: Gazetteer) -> str | None:
    """What a place is called; None when it has no name, or none any more."""
    place = None if place_id is None else gazetteer.get(place_id)
    return None if place is None else place.shown


def _place(told: Sequence[EventReport]) -> str | None:
    named = Counter(report.place for report in told if report.place is not None)
    return min(named, key=lambda place: (-named[place], place)) if named else None


def _reporters(told: Sequence[EventReport]) -> int:
    return len({report.person for report in told})
