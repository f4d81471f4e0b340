"""What can be subscribed to, and how a subscription is told in words."""

from collections.abc import Sequence
from datetime import date, datetime
from hashlib import sha256
from typing import Literal
from uuid import UUID

from core.digest.model import Period
from core.places import Kind
from core.pledge import in_language
from core.staff import Member
from core.subscriptions import ALL, AREA, EARLY, LOCALITY, MONDAY, SERVICE, Subscription, changed
from core.texts import Text
from core.world import World

# How often a digest may come in the chat; the yearly one is the pledge pack.
OFFERED = (Period.DAY, Period.WEEK, Period.MONTH, Period.QUARTER)
CLOCKS = (EARLY, "07:00", "12:00", "16:00")
# So many one member may have: more is a mistake.
MOST = 20
# A Monday: what weekdays are counted from.
_A_MONDAY = date(2024, 1, 1)


def made_for(
    member: Member,
    world: World,
    id: UUID,
    now: datetime,
    *,
    scope: str = ALL,
    period: Period | Literal["burst"] = Period.WEEK,
) -> Subscription:
    """A new subscription as most want it: everything, each Monday at 06:30, in their language, in their chat."""
    language = member.language if member.language in world.languages else world.languages[0]
    new = Subscription(
        id=id,
        person=member.person,
        telegram=member.address,
        scope=scope,
        period=period,
        weekday=MONDAY if period is Period.WEEK else None,
        language=language,
        made_at=now,
    )
    return changed(new, world.zone, now)


def scopes(world: World, now: datetime) -> tuple[str, ...]:
    """What a digest can be about: all, each focus area of the pledge, each locality."""
    areas = tuple(f"{AREA}{area.id}" for area in world.pledge(now).focus_areas)
    localities = sorted({place.name for place in world.gazetteer.places if place.kind is Kind.LOCALITY})
    return (ALL, *areas, *(f"{LOCALITY}{name}" for name in localities))


def key_of(scope: str) -> str:
    """A scope in a button: eight letters, however long its name."""
    return sha256(scope.encode()).hexdigest()[:8]


def scope_with(key: str, offered: Sequence[str]) -> str | None:
    """The scope that a button means; None when it is not offered any more."""
    return next((scope for scope in offered if key_of(scope) == key), None)


def scope_text(scope: str, world: World, language: str) -> Text:
    """What a digest is about, in words."""
    if scope.startswith(AREA):
        areas = (pledge.focus_area(scope.removeprefix(AREA)) for pledge in reversed(world.pledges))
        area = next((area for area in areas if area is not None), None)
        title = scope.removeprefix(AREA) if area is None else in_language(area.title, language)
        return Text(key="literal", args={"words": title})
    if scope.startswith(LOCALITY):
        return Text(key="literal", args={"words": scope.removeprefix(LOCALITY)})
    return Text(key="desk-service" if scope == SERVICE else "subs-all")


def often_text(subscription: Subscription) -> Text:
    """How often it comes and when, in words."""
    return Text(
        key="subs-often",
        args={
            "period": str(subscription.period),
            "clock": subscription.clock,
            "day": weekday_date(subscription.weekday or MONDAY),
        },
    )


def weekday_date(weekday: int) -> date:
    """Some day with this weekday (1 is Monday), for the texts to name."""
    return _A_MONDAY.replace(day=weekday)
