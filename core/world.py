"""What the conversation knows of its municipality: data, loaded once, the same for everyone."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from core.places import Gazetteer
from core.pledge import Pledge, newest
from core.words import Vocabulary


@dataclass(frozen=True, slots=True)
class World:
    """One municipality. `vocabularies` has an entry for each language offered, the default one first."""

    name: str
    zone: ZoneInfo
    pledges: tuple[Pledge, ...]
    gazetteer: Gazetteer
    vocabularies: dict[str, Vocabulary]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages offered, the default one first."""
        return tuple(self.vocabularies)

    def language_for(self, hint: str | None) -> str:
        """The language to begin in, from what the phone says ("sv-SE"); the default where it is not offered."""
        wanted = (hint or "").split("-")[0].casefold()
        return wanted if wanted in self.vocabularies else self.languages[0]

    def pledge(self, now: datetime) -> Pledge:
        """The pledge to show today."""
        return newest(self.pledges, now.astimezone(self.zone).date())
