"""What the conversation knows of its municipality: data, loaded once, the same for everyone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import Field

from core.coaches import Coach
from core.naming import Naming
from core.places import Gazetteer
from core.pledge import Identifier, Pledge, Words, newest
from core.recognition import Recogniser
from core.redaction import Redacted
from core.report import Frozen
from core.words import Vocabulary

# Languages whose speakers read another one that is offered.
NEAR = {
    **dict.fromkeys(("hr", "sr", "sh", "cnr"), "bs"),
    **dict.fromkeys(("prs", "tg"), "fa"),
    **dict.fromkeys(("nb", "nn", "no", "da"), "sv"),
}


class Helpline(Frozen):
    """A number that residents may need. `last_checked` is the day that a person looked it up; the first day: never."""

    id: Identifier
    number: str = Field(min_length=3, max_length=30)
    name: Words
    last_checked: date = date.min


@dataclass(frozen=True, slots=True)
class Retention:
    """How long things are kept, as /privacy says it."""

    report_days: int = 730
    words_days: int = 90
    address_days: int = 30
    draft_hours: int = 24
    talk_days: int = 30


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one person may send. Nothing beyond it is lost: it can be sent a while later."""

    # In any 24 hours; 0 is no limit.
    reports_a_day: int = 3
    cool_down: timedelta = timedelta(minutes=30)
    # In one report; 0 means that photos are not taken.
    photos: int = 0


def nothing_removed(text: str) -> Redacted:
    """For a world in which nobody writes a number."""
    return Redacted(text, ())


@dataclass(frozen=True, slots=True)
class World:
    """One municipality. `vocabularies` has an entry for each language offered, the default one first."""

    name: str
    zone: ZoneInfo
    pledges: tuple[Pledge, ...]
    gazetteer: Gazetteer
    vocabularies: dict[str, Vocabulary]
    recogniser: Recogniser
    naming: Naming
    helplines: tuple[Helpline, ...] = ()
    retention: Retention = Retention()
    limits: Limits = Limits()
    # The youth coaches who have written a card, see bot.pledges.
    coaches: tuple[Coach, ...] = ()
    # What takes out of a message what points at a person; the shell passes one that knows real numbers.
    redact: Callable[[str], Redacted] = nothing_removed

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages offered, the default one first."""
        return tuple(self.vocabularies)

    def make_ready(self) -> None:
        """Make all words ready now: whoever writes first must not wait for it. What asks nothing of words need not."""
        self.recogniser.make_ready()
        self.naming.make_ready()

    def language_for(self, hint: str | None) -> str:
        """The language to begin in, from what the phone says ("sv-SE"); the default where it is not offered."""
        wanted = (hint or "").split("-")[0].casefold()
        wanted = NEAR.get(wanted, wanted)
        return wanted if wanted in self.vocabularies else self.languages[0]

    def number(self, helpline: str) -> str:
        """The number of a helpline; empty when the municipality has not written it down."""
        return next((line.number for line in self.helplines if line.id == helpline), "")

    def coach(self, id: UUID | None) -> Coach | None:
        """The coach with this id, while they are one; None for all others."""
        return next((coach for coach in self.coaches if coach.id == id), None)

    def pledge(self, now: datetime) -> Pledge:
        """The pledge to show today."""
        return newest(self.pledges, now.astimezone(self.zone).date())
