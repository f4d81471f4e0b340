"""Who may do what: one table of rights by role, and one of acts by right. The rules:

1. What stands in no table is refused; a test fails for an act without a right.
2. The server asks at each press and each command who it is: a button proves nothing.
3. Police get aggregates, coaches less: neither reads a report's words.
4. What is between a coach and a young person is theirs: no other role has a right to it.
"""

from enum import StrEnum

from core.staff import Role


class Right(StrEnum):
    """What an act at the desk needs."""

    ENTER = "enter"  # the desk's own pages, and the language
    DIGEST = "digest"  # see and subscribe to digests
    BURSTS = "bursts"  # hear of many reports of one event at once
    WORK = "work"  # read reports, answer them, change their state
    EXPORT = "export"  # take reports out as files
    PLEDGE = "pledge"  # the pledge's file, and "you said - we did"
    PEOPLE = "people"  # invite, list and revoke staff; the access log
    SERVICE = "service"  # how the service itself does
    COACHING = "coaching"  # a coach's own card, links and talks; nobody else's, not an admin's either


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.ADMIN: frozenset(Right) - {Right.COACHING},
    Role.MUNICIPALITY: frozenset({Right.ENTER, Right.DIGEST, Right.BURSTS, Right.WORK, Right.EXPORT, Right.PLEDGE}),
    Role.POLICE: frozenset({Right.ENTER, Right.DIGEST, Right.BURSTS}),
    Role.COACH: frozenset({Right.ENTER, Right.DIGEST, Right.COACHING}),
}

# What each room of the desk needs; a room's acts may ask for more in EXCEPTIONS.
ROOMS: dict[str, Right] = {
    "home": Right.ENTER,
    "people": Right.PEOPLE,
    "digest": Right.DIGEST,
    "subs": Right.DIGEST,
    "work": Right.WORK,
    "export": Right.EXPORT,
    "pledge": Right.PLEDGE,
    "service": Right.SERVICE,
    "card": Right.COACHING,
    "links": Right.COACHING,
    "material": Right.COACHING,
    "talks": Right.COACHING,
}
EXCEPTIONS: dict[tuple[str, str], Right] = {
    ("subs", "burst"): Right.BURSTS,
}


def right_for(room: str, act: str) -> Right | None:
    """What an act needs; None, and refused for everyone, where no table knows its room."""
    return EXCEPTIONS.get((room, act)) or ROOMS.get(room)


def allows(role: Role, right: Right | None) -> bool:
    """Whether somebody in this role has the right."""
    return right is not None and right in RIGHTS[role]
