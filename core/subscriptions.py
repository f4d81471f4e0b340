"""Subscriptions to digests, and to bursts: who gets what, how often, when, in which language and where."""

from datetime import datetime
from typing import Literal, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from core.access import Right, allows
from core.digest.model import Period
from core.mailing import MAIL, Unconfirmed
from core.report import Frozen
from core.slots import Calendar, is_refused
from core.staff import BY_SETTING, Member, Role

BURST: Literal["burst"] = "burst"
ALL = "all"
# Not a digest: how the service itself does, for those who run it.
SERVICE = "service"
AREA, LOCALITY = "area:", "locality:"
MONDAY, EARLY = 1, "06:30"


class Subscription(Frozen):
    """One subscription. `person` is the subscriber's keyed id; `telegram` and `email` are addresses with their channel
    ("telegram:4711", "email:a@example.org"), None where it does not go there or the stored one cannot be opened.

    `clock` is local, "HH:MM"; `next_at` (UTC) is the first slot that is not claimed yet, None while it is paused and
    for bursts, which have no calendar. `unconfirmed` is an address that waits for its code.
    """

    id: UUID
    person: str
    telegram: str | None = None
    email: str | None = None
    unconfirmed: Unconfirmed | None = None
    scope: str = Field(pattern=r"^(all|service|area:[^:]+|locality:.+)$")
    period: Period | Literal["burst"]
    weekday: int | None = Field(None, ge=1, le=7)
    clock: str = Field(EARLY, pattern=r"^([01]\d|2[0-3]):[0-5]\d$")
    language: str
    made_at: datetime
    paused_at: datetime | None = None
    next_at: datetime | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.weekday is not None) != (self.period is Period.WEEK):
            raise ValueError("a weekday belongs to a week, and a week has one")
        if is_refused(self.clock):
            raise ValueError("not every day has the time 02:00 to 02:59 exactly once")
        return self

    @property
    def is_digest(self) -> bool:
        """Whether it is of reports, with a calendar: what the room of subscriptions offers."""
        return self.period != BURST and self.scope != SERVICE

    @property
    def right(self) -> Right:
        """What its owner must have, each time that it is sent."""
        return Right.SERVICE if self.scope == SERVICE else Right.DIGEST

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where it goes."""
        return tuple(address for address in (self.telegram, self.email) if address is not None)

    @property
    def sorts_with(self) -> tuple[object, ...]:
        """What two subscriptions have in common that would send the same twice."""
        return self.person, self.scope, self.period, self.weekday, self.clock, self.language, self.addresses


def calendar_of(subscription: Subscription, zone: ZoneInfo) -> Calendar | None:
    """Its calendar; None for bursts."""
    if not isinstance(subscription.period, Period):
        return None
    return Calendar(subscription.period, subscription.weekday, subscription.clock, zone)


def changed(subscription: Subscription, zone: ZoneInfo, now: datetime, **changes: object) -> Subscription:
    """The subscription with changes; its next slot is the first one after now, none while it is paused."""
    kept = {**subscription.model_dump(), **changes}
    if "period" in changes:
        kept["weekday"] = (subscription.weekday or MONDAY) if changes["period"] is Period.WEEK else None
    made = Subscription.model_validate(kept)
    calendar = None if made.paused_at is not None else calendar_of(made, zone)
    return made.model_copy(update={"next_at": calendar.after(now) if calendar else None})


def subscriber(member: Member | None, admins: frozenset[str], right: Right = Right.DIGEST) -> Member | None:
    """The member as digests know them; None for one who may get none any more. `admins`: whom the settings name;
    `right`: what this one needs."""
    if member is None:
        return None
    if member.person in admins:
        return member.model_copy(update={"role": Role.ADMIN})
    allowed = member.invited_by != BY_SETTING and allows(member.role, right)
    return member if allowed else None


def is_group(address: str | None) -> bool:
    """Whether an address is that of a group chat, where buttons are nobody's to press."""
    return address is not None and address.startswith("telegram:-")


def mail_address(email: str) -> str:
    """The address of the outbox for an e-mail address."""
    return f"{MAIL}:{email}"
