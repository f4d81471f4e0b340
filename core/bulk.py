"""Reports by the thousand: as they come in from another system."""

from dataclasses import dataclass
from datetime import datetime

from core.report import Category, Hold, Spot, When


@dataclass(frozen=True, slots=True)
class Earlier:
    """One earlier report. `source` is what makes it this one, `reporter` somebody's name in the other system: the store
    makes both unreadable. `lapsed` when its words are older than words are kept, and so are not here."""

    source: str
    reported_at: datetime
    when: When
    category: Category
    spot: Spot
    reporter: str | None
    effect: int | None
    text: str | None
    hold: Hold | None
    language: str
    lapsed: bool = False
