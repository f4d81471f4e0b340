"""Staff: who they are, and in which role."""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from core.report import Frozen

# An invitation that nobody took is worth nothing after this.
INVITE_LIVES = timedelta(hours=24)
BY_SETTING = "settings"
# Whoever has the machine and its keys, as the access log knows them.
COMMAND_LINE = "command line"


class Role(StrEnum):
    """What somebody is to the pledge. What each may do is in core.access."""

    ADMIN = "admin"
    MUNICIPALITY = "municipality"
    POLICE = "police"
    COACH = "coach"


class Member(Frozen):
    """One of the staff, or a group chat that digests go to. `person` is the keyed id, never shown; `id` names the
    member in a button; `name` is what others of the staff know them by."""

    id: UUID
    person: str
    role: Role
    name: str
    address: str
    language: str
    joined_at: datetime
    # Who let them in: a member's keyed id, or BY_SETTING for an operator whom the settings name.
    invited_by: str | None = None

    @property
    def is_group(self) -> bool:
        """Whether it is a group chat: Telegram counts those below zero."""
        return self.address.partition(":")[2].startswith("-")


class InviteKind(StrEnum):
    """Who a link lets in."""

    PERSON = "person"
    GROUP = "group"


class Invite(Frozen):
    """A link that lets one person, or one group, in once. Its secret is in the link and nowhere else."""

    id: UUID
    kind: InviteKind
    role: Role
    # What others of the staff will know them by; empty for a group, which has a title of its own.
    name: str
    made_by: str
    made_at: datetime
    expires_at: datetime


class Look(Frozen):
    """One entry of the access log. `reference` is the report's, None where there is none any more."""

    id: UUID
    actor: str
    role: Role
    act: str
    at: datetime
    reference: str | None = None
    reports: int | None = None
    # Whom or what it was about, where it was no report: a member's keyed id, a room.
    about: str | None = None
