"""The pledge's own work, as data: files that staff sent in, "you said – we did" entries, and how far each is told.

Which pledges residents meet is worked out here: those of the content files, those that staff published in place of
them, and the entries that were written under their actions.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from core.pledge import Action, ActionState, FocusArea, News, Pledge
from core.report import Frozen

# In bytes: a pledge in ten languages takes a tenth of it.
LARGEST_FILE = 256 * 1024
# In characters: five entries, the reasons and the actions of a focus area are one message.
LONGEST_DID, LONGEST_SAID = 400, 250
SWEDISH = "sv"


class FileState(StrEnum):
    """Where a pledge's file stands."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    # A later file of the same year took its place.
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


# What a file may become from where it stands; anything else was overtaken by somebody.
WAITING = (FileState.DRAFT, FileState.SCHEDULED)


class PledgeFile(Frozen):
    """A pledge that was sent in: `body` is the TOML file as it came, `publish_on` a day in the municipality's zone."""

    id: UUID
    year: int
    body: str
    state: FileState
    made_by: str
    made_at: datetime
    publish_on: date | None = None


class Entry(Frozen):
    """ "You said – we did" under one action, written at the desk. A draft until it has `published_at`.

    The id is an Identifier, as the id of News in a pledge's file is. `day` is when it was published, in the zone.
    """

    id: str
    year: int
    area: str
    action: str
    state: ActionState | None
    day: date
    did: dict[str, str]
    said: dict[str, str] | None = None
    made_by: str
    made_at: datetime
    published_at: datetime | None = None

    @property
    def news(self) -> News:
        """The entry as residents meet it."""
        return News(id=self.id, day=self.day, said=self.said, did=self.did, state=self.state)


class Telling(Frozen):
    """How far a piece of news has come on its way to those who follow it. `after` is the last person told, in the order
    of their keyed ids; none any more once it `ended_at`. The next ones are told at `not_before` at the earliest."""

    key: str
    after: str
    told: int
    followers: int
    begun_at: datetime
    not_before: datetime
    ended_at: datetime | None = None


class ErrandKind(StrEnum):
    """What the desk asks for that is done outside its turn."""

    FILE = "file"
    PACK = "pack"
    MATERIAL = "material"


class Errand(Frozen):
    """Something that a member of the staff asked for and waits for. `about` is the channel's handle of a file, a year,
    or a link with what is to be made of it; it is None, and the address empty, when what is stored cannot be opened."""

    id: UUID
    kind: ErrandKind
    made_by: str
    address: str
    about: str | None
    language: str
    attempts: int = 0
    created_at: datetime


class Problem(Frozen):
    """One thing that is wrong with a pledge's file: on which line (from 1) and in which field. `kind` is the rest of a
    key of the locales, `words` what that text needs: a name, a number, the choices."""

    line: int
    field: str
    kind: str
    words: str = ""


def present(files: Iterable[Pledge], published: Iterable[Pledge], entries: Iterable[Entry]) -> tuple[Pledge, ...]:
    """The pledges that residents meet, by year: a published one in place of a file's, with what was written since."""
    by_year = {pledge.year: pledge for pledge in (*files, *published)}
    written: dict[tuple[int, str, str], list[Entry]] = {}
    for entry in entries:
        written.setdefault((entry.year, entry.area, entry.action), []).append(entry)
    return tuple(_told(by_year[year], written) for year in sorted(by_year))


def _told(pledge: Pledge, written: dict[tuple[int, str, str], list[Entry]]) -> Pledge:
    areas = tuple(
        area.model_copy(
            update={
                "actions": tuple(
                    with_news(action, tuple(entry.news for entry in written.get((pledge.year, area.id, action.id), ())))
                    for action in area.actions
                )
            }
        )
        for area in pledge.focus_areas
    )
    return pledge.model_copy(update={"focus_areas": areas})


def with_news(action: Action, news: tuple[News, ...]) -> Action:
    """An action with more news, in the order of their days; the newest that tells how far it has come, tells it."""
    if not news:
        return action
    ordered = sorted(news, key=lambda one: one.day)
    states = [one.state for one in ordered if one.state is not None]
    state = states[-1] if states else action.state
    return action.model_copy(update={"news": (*action.news, *ordered), "state": state})


def place_of(pledges: Iterable[Pledge], entry: Entry) -> tuple[Pledge, FocusArea, Action] | None:
    """Where an entry stands; None when no pledge has its action any more."""
    for pledge in pledges:
        area = pledge.focus_area(entry.area) if pledge.year == entry.year else None
        action = next((one for one in area.actions if one.id == entry.action), None) if area else None
        if area is not None and action is not None:
            return pledge, area, action
    return None


def news_key(pledge: Pledge, news: News) -> str:
    """What a piece of news is known by, for good."""
    return f"{pledge.municipality}/{pledge.year}/{news.id}"


def entry_key(municipality: str, entry: Entry) -> str:
    """The same of an entry."""
    return f"{municipality}/{entry.year}/{entry.id}"


def untranslated(pledge: Pledge, languages: Iterable[str]) -> dict[str, int]:
    """How many of a pledge's texts each language lacks, and shows in Swedish; only languages that lack any."""
    texts = list(_texts(pledge))
    counts = {language: sum(not words.get(language, "").strip() for words in texts) for language in languages}
    return {language: count for language, count in counts.items() if count}


def _texts(pledge: Pledge) -> Iterable[dict[str, str]]:
    for party in pledge.parties:
        yield from (party.name, party.role)
    for area in pledge.focus_areas:
        yield from (area.title, area.why)
        for action in area.actions:
            yield action.words
            for news in action.news:
                yield from (news.did, *((news.said,) if news.said else ()))


def entry_id(id: UUID) -> str:
    """The id of an entry from a fresh UUID: an Identifier, and short enough for a button."""
    return f"e{id.hex[-19:]}"
